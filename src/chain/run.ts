/**
 * The periods of a prepared run, one after another, for many inflow paths at once.
 * Method: values stand per slot and period as one column of draws; every step is a plain loop over columns, so that the
 * cost of reading the model is shared by all draws. A sum is added up in one order whatever the number of draws: a draw
 * has the same bits alone and among others. Period 0 is the one before the first.
 */
import { perform, TURN } from "./loops";
import { planOf } from "./plan";
import { type PreparedRun } from "./prepare";

export interface Columns {
  /** Value of draw d in slot s and period t (0 is before the first) at ((t × slots) + s) × stride + d. */
  readonly values: Float64Array;
  readonly slots: number;
  readonly draws: number;
  /** Draws, and what fills the last turn of a loop. */
  readonly stride: number;
}

/** Where the column of a slot in a period starts. */
export function columnAt({ slots, stride }: Columns, slot: number, period: number): number {
  return (period * slots + slot) * stride;
}

const strideOf = (draws: number): number => Math.ceil(draws / TURN) * TURN;

/** Numbers that a run of so many draws needs. */
export function roomOf({ model, periods }: PreparedRun, draws: number): number {
  return (periods.length + 1) * model.program.slots * strideOf(draws);
}

/** What does not depend on the inflow is already in these. */
const fixedIn = new WeakMap<Float64Array, PreparedRun>();

/**
 * @param inflow first applications [persons/year]: draw d of year y at y × draws + d
 * @param room numbers that may be overwritten, `roomOf` of them; used again for the same run it saves time
 * @returns all values; NaN only where a quotient has no value because its denominator is 0
 */
export function runColumns(
  prepared: PreparedRun,
  inflow: Float64Array,
  draws: number,
  room?: Float64Array,
): Columns {
  const { slots } = prepared.model.program;
  const stride = strideOf(draws);
  const values = room ?? new Float64Array(roomOf(prepared, draws));
  const { fixed, inflows, moving } = planOf(prepared);
  if (fixedIn.get(values) !== prepared) {
    for (const [column, value] of fixed) values.fill(value, column * stride, (column + 1) * stride);
    if (room !== undefined) fixedIn.set(room, prepared);
  }
  for (const { to, year, factor } of inflows) {
    const part = inflow.subarray(year * draws, (year + 1) * draws);
    values.set(factor === 1 ? part : part.map((value) => value * factor), to * stride);
  }
  perform(moving, values, stride);
  return { values, slots, draws, stride };
}
