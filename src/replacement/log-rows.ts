/** Rows for the log: what was there, what comes in its place, how far they differ, who did it, when and why. */
import { dutchForm, type Replaced, type Step } from "../migration";
import { reasonText } from "../text";
import { type Content } from "../workbook/port";
import { LEGACY_MARK, LOG_COLUMNS, type LogKey, OTHER, REPLACED, SAME } from "./log-columns";

export interface Who {
  /** Partner and role, with a name only if it was typed: "COA · dossierhouder". */
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Marks the rows of one write; another for each. */
  readonly run: string;
  /** Of the add-in. */
  readonly version: string;
  /** Of the parameter set; "" when there is none. */
  readonly fingerprint: string;
  /** Who accepts that another method gives other numbers, and why. */
  readonly accepted?: { readonly by: string; readonly reason: string };
}

/** @param formats of each cell of the step @param from how many rows this write has already */
export function rowsOf(step: Step, formats: readonly string[], who: Who, from: number): Content[][] {
  return step.cells.map((cell, index) => {
    const values: Readonly<Record<LogKey, Content>> = {
      row: `${who.run}-${String(from + index + 1)}`,
      step: step.id,
      at: who.at,
      by: who.by,
      sheet: step.sheet,
      cell: cell.cell,
      kind: step.kind,
      formula: bare(cell.formula),
      local: cell.formula === "" ? "" : bare(dutchForm(cell.formula)),
      array: arrayOf(cell),
      format: formats[index] ?? "General",
      before: cell.value,
      call: bare(step.call),
      fills: step.fills,
      after: cell.after,
      ...differences(cell),
      rounding: cell.rounding,
      tolerance: step.method === "same" ? SAME : OTHER,
      reason: reasonOf(step, who),
      version: who.version,
      fingerprint: who.fingerprint,
      state: REPLACED,
    };
    return LOG_COLUMNS.map(({ key }) => values[key]);
  });
}

/** Without `=`: a formula that is typed over in the log stays a text. */
export function bare(formula: string): string {
  return formula.replace(/^=/, "");
}

function arrayOf({ fills, legacy }: Replaced): string {
  if (fills === undefined) return "";
  return legacy === true ? `${fills} ${LEGACY_MARK}` : fills;
}

/** [persons, or a chance], and as part of the value before. */
function differences({ value, after }: Replaced): { difference: Content; relative: Content } {
  if (typeof value !== "number") return { difference: null, relative: null };
  const difference = after - value;
  return { difference, relative: value === 0 ? null : difference / Math.abs(value) };
}

function reasonOf({ reason, method }: Step, { accepted }: Who): string {
  const said = reasonText(reason, "nl");
  if (method === "same" || accepted === undefined) return said;
  return `${said} Aanvaard door ${accepted.by}: ${accepted.reason}`;
}
