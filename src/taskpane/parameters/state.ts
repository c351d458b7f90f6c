/** Everything the view knows: what the workbook holds, the set in it, its table as read, and all findings. */
import {
  type CheckedStored,
  checkStored,
  checkTable,
  type Finding,
  type ParameterRow,
  type ParameterSet,
  type ReadTable,
} from "../../params";
import { type Agreement, agreementOf } from "./agreement";
import { fingerprintFormula } from "./fingerprint-formula";
import { type Found } from "./found";
import { placedTable, type PlacedTable } from "./placed-table";

export interface ParametersState {
  /** none: no table and no set. table: a table that was never stored as a set. set: a stored set. broken: only parts of one. */
  readonly kind: "none" | "table" | "set" | "broken";
  readonly found: Found;
  readonly placed: PlacedTable | undefined;
  readonly table: ReadTable | undefined;
  readonly set: ParameterSet | undefined;
  readonly agreement: Agreement;
  /** Of the forms among each other first, then of the table. */
  readonly findings: readonly Finding[];
  readonly counts: { readonly errors: number; readonly incomplete: number };
}

/** @param today ISO date, after which no date in the table may lie */
export function stateOf(found: Found, today: string): ParametersState {
  const placed = found.sheet && placedTable(found.sheet);
  const checked = placed && checkTable(placed.source, { referenceDate: today });
  const hasParts = [found.xml, found.name, found.property].some((each) => each !== undefined);
  const stored = hasParts ? checkedParts(found, placed) : { findings: [] };
  const { set } = stored;
  const table = checked?.table;
  const findings = [...stored.findings, ...fresh(checked?.findings ?? [], stored.findings)];
  const count = (severity: Finding["severity"]): number =>
    (checked?.findings ?? []).filter((each) => each.severity === severity).length;
  return {
    kind: kindOf(set, hasParts, placed),
    ...{ found, placed, table, set, findings },
    agreement: agreementOf(stored.findings, table?.refusal?.code),
    counts: { errors: count("error"), incomplete: count("incomplete") },
  };
}

function kindOf(
  set: ParameterSet | undefined,
  hasParts: boolean,
  placed: PlacedTable | undefined,
): ParametersState["kind"] {
  if (set !== undefined) return "set";
  if (hasParts) return "broken";
  return placed === undefined ? "none" : "table";
}

/** The three-way check reads the same columns as the check of the table, and the head above it. */
function checkedParts(found: Found, placed: PlacedTable | undefined): CheckedStored {
  const { sheet, xml, name, property } = found;
  const cells = sheet?.values.map((row, index) =>
    placed === undefined || index + 1 < placed.headingRow ? row : (placed.source.cells[index] ?? []),
  );
  const checked = checkStored({ cells, cellAt: placed?.source.cellAt, xml, name, property });
  return { ...checked, findings: checked.findings.filter((each) => !isFormulasOwn(each, found, placed)) };
}

/** A formula above the table shows the fingerprint of the rows as they are, which have their own findings. */
function isFormulasOwn({ failure }: Finding, { sheet }: Found, placed: PlacedTable | undefined): boolean {
  const { row } = failure.place;
  if (failure.code !== "stored-head-changed" || row === undefined || placed === undefined) return false;
  return fingerprintFormula(sheet?.contents[row - 1]?.[1], placed) !== undefined;
}

/** Without what the three-way check said already. */
function fresh(findings: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  const idOf = ({ failure }: Finding): string => `${failure.code} ${JSON.stringify(failure.place)}`;
  const known = new Set(said.map(idOf));
  return findings.filter((finding) => !known.has(idOf(finding)));
}

/** Rows of the sheet; undefined when some of them cannot be read, so that none is left out unseen. */
export function sheetRows({ table }: ParametersState): readonly ParameterRow[] | undefined {
  if (table === undefined || table.findings.some(({ severity }) => severity === "error")) return undefined;
  return table.rows.map(({ row }) => row);
}

/** All forms of the stored set agree, so that a step may follow. */
export function isSettled({ set, agreement }: ParametersState): boolean {
  return set !== undefined && agreement.differs.size === 0;
}

/** A step is offered only when there is a set. */
export function mustHave(set: ParameterSet | undefined): ParameterSet {
  if (set === undefined) throw new Error("a step needs a set");
  return set;
}
