/**
 * The names by which columns are recognised, in Dutch and English.
 * Method: lower case, without accents, one space between words; then an exact match. The nearest name of an unknown
 * heading is only suggested, never used. Source: issue "Step 1", part B.
 */
import { nearestName, normalised } from "../../core";

export type Field = "probability" | "mean" | "sd" | "family" | "year" | "label" | "sdDown" | "sdUp";

export interface Heading {
  readonly field: Field;
  /** Level of the central interval whose full width the column holds, e.g. 0.75. */
  readonly width?: number;
}

/** Names per field, normalised. */
export type HeadingNames = ReadonlyMap<Field, readonly string[]>;

const SPREAD_NAMES = ["spreiding", "standaardafwijking", "sd", "spread", "standard deviation"];
const CHANCE_NAMES = ["kans", "chance", "probability"];

export const SCENARIO_NAMES: HeadingNames = new Map<Field, readonly string[]>([
  ["probability", CHANCE_NAMES],
  [
    "mean",
    ["verwachting", "verwachte instroom", "instroom", "expectation", "expected inflow", "inflow", "mean"],
  ],
  ["sd", SPREAD_NAMES],
  ["family", ["verdeling", "distribution"]],
  ["year", ["jaar", "year"]],
  ["label", ["scenario"]],
  ["sdDown", ["spreiding omlaag", "spread down"]],
  ["sdUp", ["spreiding omhoog", "spread up"]],
]);

export const EVENT_NAMES: HeadingNames = new Map<Field, readonly string[]>([
  ["probability", CHANCE_NAMES],
  ["mean", ["extra instroom", "toename", "extra inflow", "increase"]],
  ["sd", SPREAD_NAMES],
  ["year", ["jaar", "year"]],
  ["label", ["gebeurtenis", "event"]],
]);

const WIDTH = /^(?:breedte|width) (\d{1,3}(?:[.,]\d+)?) ?%$/;

/** What a heading means; undefined when it is unknown. A level outside 0–100% is left to the caller. */
export function headingOf(text: string, names: HeadingNames): Heading | undefined {
  const name = normalised(text);
  const level = WIDTH.exec(name)?.[1];
  if (level !== undefined) return { field: "sd", width: Number(level.replace(",", ".")) / 100 };
  for (const [field, known] of names) if (known.includes(name)) return { field };
  return undefined;
}

/** The field whose name differs in the fewest letters, if few enough to be a slip. */
export function nearestField(text: string, names: HeadingNames): Field | undefined {
  const near = nearestName(normalised(text), [...names.values()].flat());
  return [...names].find(([, known]) => near !== undefined && known.includes(near))?.[0];
}
