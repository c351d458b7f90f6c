/** The identity of a row: parameter, period and scenario. At most one row may have it. Ids never contain "|". */
import { type ParameterRow } from "./model";

/** e.g. "asiel.hasa|2026|" */
export function rowKey({
  parameter,
  jaar,
  scenario,
}: Pick<ParameterRow, "parameter" | "jaar" | "scenario">): string {
  return `${parameter}|${jaar}|${scenario}`;
}
