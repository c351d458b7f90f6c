/**
 * The value of a parameter in a period, converted by its time class from what the set gives per year.
 * Method: docs/besluiten/0014, "Time": A and E as they are; V the set's own monthly share, else p/(12 − 11p), which
 * leaves the same stock with even flows; S a twelfth; C a twelfth of the month's working profile; K its own kernel.
 * @assumption A-30
 */
import { fail, type Place } from "../core";
import { type ParameterDefinition, type ParameterRow, type TimeClass } from "../params";
import { type Grain, MONTHS, type Period } from "./periods";

/** Numbers of a set for one scenario, as they stand in its rows. */
export interface ParameterNumbers {
  /** Undefined when the set has none that holds in this period ("" asks what holds for all). */
  get(id: string, period: Period | ""): number | undefined;
  /** Highest index given of an indexed parameter such as `nareis.inreis`; −1 when there is none. */
  lastIndex(base: string): number;
}

const INDEXED = /^(.+)\.(\d+)$/;

/**
 * The rows that hold in a scenario. One row applies to a parameter and period; sets with overlapping rows are refused
 * before they come here.
 */
export function numbersOf(rows: readonly ParameterRow[], scenario: string): ParameterNumbers {
  const all = new Map<string, number>();
  const byPeriod = new Map<string, Map<string, number>>();
  const last = new Map<string, number>();
  for (const row of rows) {
    if (row.scenario !== "" && row.scenario !== scenario) continue;
    const [, base, index] = INDEXED.exec(row.parameter) ?? [];
    if (base !== undefined) last.set(base, Math.max(last.get(base) ?? -1, Number(index)));
    if (row.jaar === "") {
      all.set(row.parameter, row.waarde);
      continue;
    }
    const periods = byPeriod.get(row.parameter) ?? new Map<string, number>();
    byPeriod.set(row.parameter, periods.set(row.jaar, row.waarde));
  }
  return {
    get: (id, period) => {
      const whole = all.get(id);
      if (whole !== undefined || period === "") return whole;
      const periods = byPeriod.get(id);
      return periods?.get(period.name) ?? periods?.get(String(period.year));
    },
    lastIndex: (base) => last.get(base) ?? -1,
  };
}

export const MONTHLY = ".maand";
export const MONTH_PROFILE = "maandprofiel";
export const WORK_PROFILE = "werkprofiel";
const PARAMETER = "parameters";

function missing(id: string, period: Period | ""): never {
  const name = period === "" ? "" : period.name;
  return fail({ code: "missing-parameter-value", place: placeOf(id), id, period: name });
}

/** What a failure says of a parameter: its id is its place. */
export function placeOf(id: string): Place {
  return { parameter: PARAMETER, field: id };
}

/** What the set gives, where it stands in the set, and what the period makes of it. */
export interface Read {
  readonly id: string;
  readonly given: number;
  readonly value: number;
}

export class Values {
  private readonly numbers: ParameterNumbers;
  private readonly grain: Grain;

  constructor(numbers: ParameterNumbers, grain: Grain) {
    this.numbers = numbers;
    this.grain = grain;
  }

  /** @throws FailureError missing-parameter-value */
  private given(id: string, period: Period | ""): number {
    return this.numbers.get(id, period) ?? missing(id, period);
  }

  /** Share of a year in the month of a profile: first applications, or work that is done. */
  profile(id: string, month: number): number {
    return this.given(`${id}.${month}`, "");
  }

  /** What the first applications of a year are in this period [persons]. */
  inflow(yearly: number, { month }: Period): number {
    return month === undefined ? yearly : yearly * this.profile(MONTH_PROFILE, month);
  }

  /** @throws FailureError missing-parameter-value */
  value(id: string, { time }: ParameterDefinition, period: Period): Read {
    if (period.month !== undefined && time === "V") {
      const own = this.numbers.get(id + MONTHLY, period);
      if (own !== undefined) return { id: id + MONTHLY, given: own, value: own };
    }
    const given = this.given(id, time === "E" ? "" : period);
    return { id, given, value: this.converted(given, time, period) };
  }

  private converted(given: number, time: TimeClass, { month }: Period): number {
    if (month === undefined) return given;
    switch (time) {
      case "V":
        return given / (MONTHS - (MONTHS - 1) * given);
      case "S":
        return given / MONTHS;
      case "C":
        return (given / MONTHS) * this.profile(WORK_PROFILE, month);
      case "A":
      case "E":
      case "K":
        return given;
    }
  }

  /** A correction counts as 0 when the set gives none in the period. */
  correction(id: string, period: Period): Read {
    const given = this.numbers.get(id, period) ?? 0;
    return { id, given, value: this.converted(given, "S", period) };
  }

  /** One number before the first period, e.g. a flow of the year before. */
  history(id: string, { time }: ParameterDefinition): number {
    const yearly = this.given(id, "");
    return this.grain === "maand" && time === "S" ? yearly / MONTHS : yearly;
  }

  /** Id of the set's rows for an indexed parameter in this grain, without the index. */
  base(id: string): string {
    return this.grain === "maand" ? id + MONTHLY : id;
  }

  /** All weights of a kernel, from index 0. @throws FailureError missing-parameter-value for a gap, or without any */
  weights(id: string): readonly number[] {
    const base = this.base(id);
    const last = Math.max(0, this.numbers.lastIndex(base));
    return Array.from({ length: last + 1 }, (_, index) => this.given(`${base}.${index}`, ""));
  }

  /**
   * What passed before the first period: index 1 is the period before it. A weight of j periods reads index j in the
   * first period and every lower one after it, so all are needed up to the last weight that is not 0.
   * @returns as many values as there are weights, index 0 unused
   * @throws FailureError missing-parameter-value
   */
  weightsHistory(id: string, weights: readonly number[]): readonly number[] {
    const base = this.base(id);
    const reach = weights.reduce((last, weight, index) => (weight === 0 ? last : index), 0);
    return weights.map((_, index) => (index === 0 || index > reach ? 0 : this.given(`${base}.${index}`, "")));
  }
}
