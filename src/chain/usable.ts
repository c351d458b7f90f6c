/**
 * The rows of a parameter table that a run may use. An error in the table refuses it; what a whole set must have is
 * left to the run, which knows the model and the years and names what is missing.
 */
import { fail } from "../core";
import { checkTable, type Finding, type ParameterRow, type TableSource } from "../params";

const LEFT_TO_RUN: ReadonlySet<string> = new Set([
  ...["year-gap", "missing-period", "missing-scenario", "missing-history", "group-sum", "index-gap"],
  "too-many-combinations",
]);

/** Whether a run with such a table must be refused. */
export function stopsRun({ severity, failure }: Finding): boolean {
  if (failure.code === "future-date") return true;
  return severity === "error" && !LEFT_TO_RUN.has(failure.code);
}

/**
 * @param referenceDate ISO date; rows about a later day are refused
 * @throws FailureError the first error of the table
 */
export function usableRows(source: TableSource, referenceDate?: string): readonly ParameterRow[] {
  const { table, findings } = checkTable(source, referenceDate === undefined ? {} : { referenceDate });
  const first = findings.find(stopsRun);
  return first === undefined ? table.rows.map(({ row }) => row) : fail(first.failure);
}
