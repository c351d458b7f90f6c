/**
 * Values of indicators in all draws of the inflow. Method: draws pass through the chain in blocks, whose columns stay
 * in the processor's cache; every block is checked as any run is.
 */
import { type OutcomeIndicator, outcomeIndicators, outcomeOf, unknownIndicator } from "./outcome";
import { MONTHS, type Period } from "./periods";
import { type PreparedRun } from "./prepare";
import { columnAt, type Columns, roomOf, runColumns } from "./run";
import { type Steps, whole } from "./steps";
import { yearColumn } from "./years";

/** Draws that pass through the chain together. */
export const BLOCK = 256;

/** Per indicator and period, the values of all draws. */
export type Samples = readonly (readonly Float64Array[])[];

export interface Paths {
  /** First applications: draw d of year y at y × draws + d [persons/year]. */
  readonly paths: Float64Array;
  readonly draws: number;
  /** Of a monthly run also its years, after the months. */
  readonly withYears: boolean;
}

/** The periods of the samples. */
export function allPeriods({ periods, grain }: PreparedRun, withYears: boolean): readonly Period[] {
  if (!withYears || grain === "jaar") return periods;
  const years = periods.filter(({ month }) => month === 1).map(({ year }) => ({ name: String(year), year }));
  return [...periods, ...years];
}

function block({ paths, draws }: Paths, from: number, size: number): Float64Array {
  const years = paths.length / draws;
  const part = new Float64Array(years * size);
  for (let year = 0; year < years; year++) {
    part.set(paths.subarray(year * draws + from, year * draws + from + size), year * size);
  }
  return part;
}

/** The columns of one block: of an indicator in a period, 0-based. */
type ColumnOf = (id: string, t: number) => Float64Array;

function columnsOf({ model }: PreparedRun, columns: Columns): ColumnOf {
  return (id, t) => {
    const at = columnAt(columns, model.program.slotOf.get(id) ?? -1, t + 1);
    return columns.values.subarray(at, at + columns.draws);
  };
}

function keep(
  asked: readonly OutcomeIndicator[],
  periods: readonly Period[],
  column: ColumnOf,
  samples: Samples,
  from: number,
): void {
  const months = periods.filter(({ month }) => month !== undefined).length;
  for (const [i, indicator] of asked.entries()) {
    for (const [t, { month }] of periods.entries()) {
      const yearly = months > 0 && month === undefined;
      const year = (t - months) * MONTHS;
      const found = yearly
        ? yearColumn(indicator, (id) => Array.from({ length: MONTHS }, (_, m) => column(id, year + m)))
        : column(indicator.id, t);
      samples[i]?.[t]?.set(found, from);
    }
  }
}

/** As `samplesOf`, in pieces of one block. */
export function* sampleSteps(prepared: PreparedRun, ids: readonly string[], paths: Paths): Steps<Samples> {
  const { draws, withYears } = paths;
  const periods = allPeriods(prepared, withYears);
  const known = outcomeIndicators(prepared.model.indicators);
  const asked = ids.map((id) => known.find((each) => each.id === id) ?? unknownIndicator(id, known));
  const samples = ids.map(() => periods.map(() => new Float64Array(draws)));
  const room = new Float64Array(roomOf(prepared, BLOCK));
  for (let from = 0; from < draws; from += BLOCK) {
    yield from / draws;
    const size = Math.min(BLOCK, draws - from);
    const own = size === BLOCK ? room : undefined;
    const columns = runColumns(prepared, block(paths, from, size), size, own);
    outcomeOf(prepared, columns);
    keep(asked, periods, columnsOf(prepared, columns), samples, from);
  }
  return samples;
}

/**
 * @param ids of indicators of the model
 * @throws FailureError unknown-indicator, negative-flow, not-conserved
 */
export function samplesOf(prepared: PreparedRun, ids: readonly string[], paths: Paths): Samples {
  return whole(sampleSteps(prepared, ids, paths));
}
