/**
 * A production model is data: a table of indicators, each made by one rule of a closed set from other indicators and
 * parameters. Nothing in it is executed as code. Source: docs/besluiten/0014 and the working group's equations.
 */

/** What an indicator is, and so what a year makes of twelve months: a flow is summed, the others are December's or the mean. */
export const KINDS = ["stroom", "voorraad", "stand", "gemiddelde"] as const;
export type IndicatorKind = (typeof KINDS)[number];

/**
 * The closed set of rules, with the parts of their formula (separated by `;`):
 * - invoer: `[parameter]`, or `instroom` for the first applications of the scenario
 * - aandeel, som: one sum
 * - capaciteit: capacity; what is available. The smaller of the two
 * - minimum, maximum: two sums
 * - quotiënt: numerator; denominator
 * - gemiddelde: stocks, separated by `;`: the mean of begin and end, added up
 * - doorlooptijd: `[weights]`; flow; `[history]`
 * - voorraad: what comes in with `+` and what goes out with `-`; begin and correction are understood
 */
export const RULES = [
  "invoer",
  "aandeel",
  "som",
  "capaciteit",
  "minimum",
  "maximum",
  "quotiënt",
  "gemiddelde",
  "doorlooptijd",
  "voorraad",
] as const;
export type RuleName = (typeof RULES)[number];

/** A row of the model table; the fields are the headings of the sheet. */
export interface ModelRow {
  readonly id: string;
  readonly label: string;
  readonly partner: string;
  readonly domein: string;
  readonly soort: IndicatorKind;
  readonly eenheid: string;
  readonly regel: RuleName;
  readonly formule: string;
  /** "ja" when the indicator may be negative. */
  readonly negatief?: "ja";
}

export interface ParameterFactor {
  readonly id: string;
  /** Divided by the months of a period: 12 in yearly runs and 1 in monthly ones. */
  readonly perPeriod: boolean;
}

/** constant × parameters × (an indicator of this period, or of the period before, or nothing) */
export interface Term {
  readonly constant: number;
  readonly parameters: readonly ParameterFactor[];
  readonly input?: { readonly id: string; readonly lag: 0 | 1 };
}

export type Sum = readonly Term[];

export type Rule =
  | { readonly name: "invoer"; readonly parameter: string | null }
  | { readonly name: "aandeel" | "som" | "voorraad"; readonly sum: Sum }
  | { readonly name: "capaciteit"; readonly capacity: Sum; readonly available: Sum }
  | { readonly name: "minimum" | "maximum"; readonly parts: readonly [Sum, Sum] }
  | { readonly name: "quotiënt"; readonly numerator: Sum; readonly denominator: Sum }
  | { readonly name: "gemiddelde"; readonly stocks: readonly string[] }
  | {
      readonly name: "doorlooptijd";
      readonly weights: string;
      readonly flow: string;
      readonly history: string;
    };

export interface Indicator extends ModelRow {
  readonly rule: Rule;
}
