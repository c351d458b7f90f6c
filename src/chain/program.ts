/**
 * A model as a list of simple steps on numbered slots, so that one period of many draws is a few plain loops.
 * Method: every sum becomes a linear step; a part that is one whole indicator needs no step of its own.
 * A slot of the period before is a begin: slots keep their number from period to period.
 */
import { type Indicator, type ParameterFactor, type Rule, type Sum, type Term } from "./model";
import { indicatorIn } from "./rules";

/** coefficient × slot of this period or the one before, or the coefficient alone (slot −1). */
export interface LinearTerm {
  readonly constant: number;
  readonly parameters: readonly ParameterFactor[];
  readonly slot: number;
  readonly lag: 0 | 1;
}

export type Step =
  | { readonly kind: "inflow"; readonly to: number }
  | { readonly kind: "linear"; readonly to: number; readonly terms: readonly LinearTerm[] }
  | {
      readonly kind: "minimum" | "maximum" | "quotient";
      readonly to: number;
      readonly a: number;
      readonly b: number;
    }
  | {
      readonly kind: "lead time";
      readonly to: number;
      readonly from: number;
      readonly weights: string;
      readonly history: string;
    };

export interface Program {
  readonly steps: readonly Step[];
  readonly slots: number;
  readonly slotOf: ReadonlyMap<string, number>;
  /** Slots whose begin is read: a stock, or a flow with a history of one period. */
  readonly stocks: readonly string[];
  readonly lagged: readonly string[];
}

/** Unused capacity and the used share of it come with every capaciteit. */
export const UNUSED = ".onbenut";
export const USED = ".benutting";
export const START = ".startvoorraad";
export const CORRECTION = ".correctie";
export const HISTORY = ".historie";

const WHOLE = { constant: 1, parameters: [], lag: 0 } as const;

class Builder {
  readonly steps: Step[] = [];
  readonly slotOf = new Map<string, number>();
  private count = 0;

  slot(id: string): number {
    const known = this.slotOf.get(id);
    if (known !== undefined) return known;
    this.slotOf.set(id, this.count);
    return this.count++;
  }

  private hidden(): number {
    return this.count++;
  }

  get slots(): number {
    return this.count;
  }

  private term({ constant, parameters, input }: Term): LinearTerm {
    return {
      constant,
      parameters,
      slot: input === undefined ? -1 : this.slot(input.id),
      lag: input?.lag ?? 0,
    };
  }

  linear(to: number, sum: Sum, more: readonly LinearTerm[] = []): void {
    this.steps.push({ kind: "linear", to, terms: [...more, ...sum.map((term) => this.term(term))] });
  }

  /** Where the value of a sum stands. */
  private valueOf(sum: Sum): number {
    const id = indicatorIn(sum);
    if (id !== undefined) return this.slot(id);
    const to = this.hidden();
    this.linear(to, sum);
    return to;
  }

  add({ id, rule }: Indicator): void {
    const to = this.slot(id);
    switch (rule.name) {
      case "invoer":
        this.input(to, rule.parameter);
        break;
      case "aandeel":
      case "som":
        this.linear(to, rule.sum);
        break;
      case "voorraad":
        this.linear(to, [...rule.sum, correction(id)], [{ ...WHOLE, slot: to, lag: 1 }]);
        break;
      case "minimum":
      case "maximum":
        this.pair(rule.name, to, rule.parts);
        break;
      case "quotiënt":
        this.pair("quotient", to, [rule.numerator, rule.denominator]);
        break;
      case "gemiddelde":
        this.linear(to, rule.stocks.flatMap(halves));
        break;
      case "doorlooptijd":
        this.leadTime(to, rule);
        break;
      case "capaciteit":
        this.capacity(id, to, rule);
    }
  }

  private input(to: number, parameter: string | null): void {
    if (parameter === null) this.steps.push({ kind: "inflow", to });
    else this.linear(to, [{ constant: 1, parameters: [{ id: parameter, perPeriod: false }] }]);
  }

  private pair(kind: "minimum" | "maximum" | "quotient", to: number, [a, b]: readonly [Sum, Sum]): void {
    this.steps.push({ kind, to, a: this.valueOf(a), b: this.valueOf(b) });
  }

  private leadTime(to: number, { flow, weights, history }: Extract<Rule, { name: "doorlooptijd" }>): void {
    this.steps.push({ kind: "lead time", to, from: this.slot(flow), weights, history });
  }

  private capacity(id: string, to: number, rule: Extract<Rule, { name: "capaciteit" }>): void {
    const capacity = this.valueOf(rule.capacity);
    this.steps.push({ kind: "minimum", to, a: capacity, b: this.valueOf(rule.available) });
    const terms = [
      { ...WHOLE, slot: capacity },
      { ...WHOLE, constant: -1, slot: to },
    ];
    this.steps.push({ kind: "linear", to: this.slot(id + UNUSED), terms });
    this.steps.push({ kind: "quotient", to: this.slot(id + USED), a: to, b: capacity });
  }
}

/** Comes last and is 0 unless the set gives it. */
function correction(id: string): Term {
  return { constant: 1, parameters: [{ id: id + CORRECTION, perPeriod: false }] };
}

function halves(id: string): Sum {
  const half = { constant: 0.5, parameters: [] };
  return [
    { ...half, input: { id, lag: 1 } },
    { ...half, input: { id, lag: 0 } },
  ];
}

/** @param order the indicators in the order in which they can be calculated */
export function programOf(order: readonly Indicator[]): Program {
  const builder = new Builder();
  for (const indicator of order) builder.add(indicator);
  const stocks = order.filter(({ rule }) => rule.name === "voorraad").map(({ id }) => id);
  const read = new Set(
    builder.steps.flatMap((step) =>
      step.kind === "linear" ? step.terms.filter(({ lag }) => lag === 1).map(({ slot }) => slot) : [],
    ),
  );
  const lagged = order
    .filter(({ id, rule }) => rule.name !== "voorraad" && read.has(builder.slotOf.get(id) ?? -1))
    .map(({ id }) => id);
  return { steps: builder.steps, slots: builder.slots, slotOf: builder.slotOf, stocks, lagged };
}
