/**
 * What a run reads beside its model: the rows of a parameter table, and the first applications per scenario.
 * Source: docs/besluiten/0014.
 */
import { type Inflow, readInflow as inflowOf, usableRows } from "../../chain";
import { type Failure } from "../../core";
import { type ParameterRow } from "../../params";
import { remembered } from "../remembered";
import { ROW_FAILURES } from "../table-failures";
import { readParameterTable } from "./parameter-table";
import { RANGE_FAILURES } from "./range";

/** The parameter table of a run. */
export interface SetArgument {
  /**
   * @param referenceDate ISO date; rows about a later day are refused
   * @throws FailureError of SET_FAILURES
   */
  rows(referenceDate?: string): readonly ParameterRow[];
}

export interface InflowArgument {
  /** As its users read it, for messages. */
  readonly parameter: string;
  /** By scenario, "" when there is no such column. */
  readonly series: ReadonlyMap<string, Inflow>;
}

export const SET_FAILURES = [
  ...RANGE_FAILURES,
  ...ROW_FAILURES,
  "future-date",
] as const satisfies readonly Failure["code"][];

export const INFLOW_FAILURES = [
  ...RANGE_FAILURES,
  "empty-table",
  "required-column",
  "duplicate-column",
  "blank-cell",
  "error-cell",
  "not-a-text",
  "not-a-number",
  "not-finite",
  "negative-value",
  "year-expected",
  "year-range",
  "duplicate-row",
  "inflow-year",
] as const satisfies readonly Failure["code"][];

/** Every run asks for the rows; most calls share one table and one date. */
export const readSet = remembered((argument, parameter, address): SetArgument => {
  const source = readParameterTable(argument, parameter, address);
  const byDate = new Map<string | undefined, readonly ParameterRow[]>();
  return {
    rows: (referenceDate) => {
      const known = byDate.get(referenceDate);
      if (known !== undefined) return known;
      const rows = usableRows(source, referenceDate);
      byDate.set(referenceDate, rows);
      return rows;
    },
  };
});

/** @throws FailureError of INFLOW_FAILURES */
export const readInflow = remembered((argument, parameter, address): InflowArgument => ({
  parameter,
  series: inflowOf(readParameterTable(argument, parameter, address)),
}));
