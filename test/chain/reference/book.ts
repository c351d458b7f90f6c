/**
 * What a run of the second implementation writes down: every indicator per period, the capacities behind the flows that
 * have one, and the years of a monthly run. Source: the chain's "Three kinds of process" and "Time".
 */
import { type Ask, Refused } from "./numbers";

const MAY_BE_NEGATIVE = "gem.achterstand";
/** December's, though nothing flows into them. */
const STANDINGS = new Set(["coa.bezetting", "coa.capaciteit.benodigd", "asiel.beslistermijn.overschreden"]);
const MEAN = "coa.bezetting.gemiddeld";

/** null: no value, as the use of a capacity of 0. */
export type Series = (number | null)[];

export class Book {
  readonly series = new Map<string, Series>();
  private readonly stocks = new Set<string>();
  private readonly capacities = new Map<string, number[]>();

  private write(id: string, value: number | null, period: number): void {
    if (value !== null && id !== MAY_BE_NEGATIVE && !(value >= -1e-6)) throw new Refused(id, period);
    const line = this.series.get(id) ?? [];
    if (line.length !== period) throw new Error(`written twice or not at all: ${id} in period ${period}`);
    line.push(value);
    this.series.set(id, line);
  }

  note(ask: Ask, values: Readonly<Record<string, number>>): void {
    for (const [id, value] of Object.entries(values)) this.write(id, value, ask.period);
  }

  /** cap(C, x), written down with what was unused and used of C. */
  cap(ask: Ask, id: string, C: number, x: number): number {
    const out = C < x ? C : x;
    this.write(id, out, ask.period);
    this.write(`${id}.onbenut`, C - out, ask.period);
    this.write(`${id}.benutting`, C === 0 ? null : out / C, ask.period);
    this.capacities.set(id, [...(this.capacities.get(id) ?? []), C]);
    return out;
  }

  /** A stock with its begin; `close` moves on to the next period. */
  stock(id: string, start: number): Stock {
    this.stocks.add(id);
    let begin = start;
    if (id !== MAY_BE_NEGATIVE && start < -1e-6) throw new Refused(id, -1);
    return {
      begin: () => begin,
      close: (ask, change) => {
        begin += change + ask.correction(id);
        this.write(id, begin, ask.period);
        return begin;
      },
    };
  }

  /** Twelve months of each year brought together. */
  years(): ReadonlyMap<string, Series> {
    const yearly = new Map<string, Series>();
    for (const [id, months] of this.series) {
      const line: Series = [];
      for (let from = 0; from < months.length; from += 12) line.push(this.year(id, months, from));
      yearly.set(id, line);
    }
    return yearly;
  }

  private year(id: string, months: Series, from: number): number | null {
    if (this.stocks.has(id) || STANDINGS.has(id)) return months[from + 11] ?? null;
    const flow = id.endsWith(".benutting") ? id.slice(0, -".benutting".length) : id;
    const add = (line: Series): number =>
      line.slice(from, from + 12).reduce<number>((s, v) => s + (v ?? NaN), 0);
    const sum = add(this.series.get(flow) ?? []);
    if (flow === id) return id === MEAN ? sum / 12 : sum;
    const capacity = add(this.capacities.get(flow) ?? []);
    return capacity === 0 ? null : sum / capacity;
  }
}

export interface Stock {
  begin(): number;
  /** @param change what came in less what went out; the correction comes last */
  close(ask: Ask, change: number): number;
}
