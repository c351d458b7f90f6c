/**
 * The statuses of a set and the steps between them. Source: MPP process: concept, ter akkoord, akkoord werkgroep,
 * voorgelegd along route A (consensus) or B (with considerations), vastgesteld or niet vastgesteld, bijgesteld.
 */
import { type ParameterRow, type SetStatus } from "../model";
import { isSettled } from "./owner";

const NEXT: ReadonlyMap<string, readonly SetStatus[]> = new Map<SetStatus, readonly SetStatus[]>([
  ["concept", ["ter akkoord"]],
  ["ter akkoord", ["akkoord werkgroep", "concept"]],
  ["akkoord werkgroep", ["voorgelegd A", "voorgelegd B", "concept"]],
  ["voorgelegd A", ["vastgesteld", "niet vastgesteld", "concept"]],
  ["voorgelegd B", ["vastgesteld", "niet vastgesteld", "concept"]],
  ["vastgesteld", ["bijgesteld"]],
]);

/** Statuses in which rows may change and approvals be given. */
export const OPEN_STATUSES: readonly SetStatus[] = ["concept", "ter akkoord"];

/** The statuses that may follow; none after "niet vastgesteld" and "bijgesteld". */
export function nextStatuses(status: string): readonly SetStatus[] {
  return NEXT.get(status) ?? [];
}

export function isOpen(status: SetStatus): status is "concept" | "ter akkoord" {
  return OPEN_STATUSES.includes(status);
}

/** Rows that still lack what the status needs: before the working group agrees nothing, along route A consensus. */
export function unsettledFor(status: SetStatus, rows: readonly ParameterRow[]): readonly ParameterRow[] {
  return isOpen(status) || status === "niet vastgesteld" ? [] : rows.filter((row) => !isSettled(row.status));
}
