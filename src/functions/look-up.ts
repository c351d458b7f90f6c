/**
 * Values of a parameter table by id, period and scenario; the table is read once per call.
 * Source: issue "Step 2", part D.
 */
import { fail, FailureError, type Place } from "../core";
import { parameterValue, readTable, type TableSource } from "../params";

/** @param at place of the cell that asks, for failures about what is asked */
export type LookUp = (id: string, period: string, scenario: string, at: () => Place) => number;

/** A failure about a row of the table has its own place; any other is about what was asked. */
function atAsked(error: unknown, at: () => Place): unknown {
  if (!(error instanceof FailureError) || error.failure.place.row !== undefined) return error;
  return new FailureError({ ...error.failure, place: at() });
}

/** @throws FailureError the first reason why no value of the table can be trusted */
export function lookUp(source: TableSource): LookUp {
  const table = readTable(source);
  if (table.refusal !== undefined) fail(table.refusal);
  return (id, period, scenario, at) => {
    try {
      return parameterValue(table, id, period, scenario);
    } catch (error) {
      throw atAsked(error, at);
    }
  };
}
