/**
 * What must be written to keep a set in the workbook: changed cells of the sheet, the XML part, the name and the document
 * property, as facts for one write. Method: a cell that reads as what it should hold keeps what it has, also a formula or
 * a date; an existing table stays where it is, because formulas elsewhere point at its cells.
 */
import { STORED, storedForm, type ParameterSet, type StoredForm } from "../../params";
import { rangeOf } from "../../workbook/area";
import { type CellsFact, type Content, type Fact, type SheetLayout } from "../../workbook/port";
import { asContent, type Change, type Obstacle } from "./change";
import { headChanges } from "./head-changes";
import { tableChanges } from "./table-changes";
import { type Found, type FoundSheet } from "./found";
import { type PlacedTable } from "./placed-table";
import { type ParametersState } from "./state";

export interface WritePlan {
  readonly facts: readonly Fact[];
  /** Cells that change. */
  readonly cells: number;
  /** Formulas that give way to a value. */
  readonly formulas: number;
  readonly newSheet: boolean;
}

export type Planned =
  | { readonly plan: WritePlan; readonly obstacle?: never }
  | { readonly plan?: never; readonly obstacle: Obstacle };

/** What stands in the way before any set is looked at. */
export function standingObstacle({ lacks, sheet }: Found): Obstacle | undefined {
  for (const capability of ["custom-xml", "names", "properties"] as const) {
    const needs = lacks.get(capability);
    if (needs !== undefined) return { kind: "lacks", capability, needs };
  }
  const needs = sheet === undefined ? lacks.get("sheets") : undefined;
  if (needs !== undefined) return { kind: "lacks", capability: "sheets", needs };
  return sheet?.protected === true ? { kind: "protected", sheet: sheet.name } : undefined;
}

/** Looks of a sheet that is made for the table. @param headingRow 1-based */
export function tableLayout(headingRow: number): SheetLayout {
  return { widths: STORED.widths, bold: [headingRow], frozenRows: headingRow };
}

/** @throws FailureError json-value when the set holds what JSON cannot mean */
export function planWrite(state: ParametersState, set: ParameterSet): Planned {
  const { found, placed } = state;
  const obstacle = standingObstacle(found);
  if (obstacle) return { obstacle };
  const form = storedForm(set);
  const parts: readonly Fact[] = [
    { kind: "xml", namespace: STORED.namespace, xml: form.xml },
    { kind: "name", name: STORED.name, text: form.name },
    { kind: "property", name: STORED.property, value: form.property },
  ];
  const { sheet } = found;
  if (sheet === undefined || (placed === undefined && sheet.values.length === 0)) {
    const layout = tableLayout(form.headingRow);
    const facts: readonly Fact[] = sheet
      ? []
      : [{ kind: "sheet", sheet: STORED.sheet, exists: true, layout }];
    const cells = wholeSheet(sheet?.name ?? STORED.sheet, form);
    const filled = form.table.flat().filter((cell) => cell !== "").length;
    return {
      plan: { facts: [...facts, cells, ...parts], cells: filled, formulas: 0, newSheet: sheet === undefined },
    };
  }
  if (placed === undefined) return { obstacle: { kind: "other-sheet", sheet: sheet.name } };
  return planInPlace(state, placed, set, form, parts);
}

function planInPlace(
  { found: { sheet, tables }, table }: ParametersState,
  placed: PlacedTable,
  set: ParameterSet,
  form: StoredForm,
  parts: readonly Fact[],
): Planned {
  // Callers have a sheet and a table when they have its place.
  if (sheet === undefined || table === undefined) return { obstacle: { kind: "other-sheet", sheet: "" } };
  const rows = set.parameters.length;
  const small = tables.find(({ range }) => tooSmall(range, placed, rows));
  if (small) return { obstacle: { kind: "table-small", table: small.name, rows } };
  const head = headChanges(sheet, placed, form, rows);
  if (head.obstacle) return head;
  const body = tableChanges(sheet, placed, table, set.parameters);
  if (body.obstacle) return body;
  const all = [...head.changes, ...body.changes];
  const cells = factsOf(sheet, all);
  const formulas = all.filter(
    ({ row, column, content }) =>
      isFormula(sheet.contents[row - 1]?.[column - 1] ?? null) && !isFormula(content),
  );
  return {
    plan: { facts: [...cells, ...parts], cells: all.length, formulas: formulas.length, newSheet: false },
  };
}

const isFormula = (content: Content): boolean =>
  typeof content === "object" && content !== null && "formula" in content;

/** An Excel table grows by hand only: its totals and formulas are its own. */
function tooSmall(range: string, { headingRow, bottom }: PlacedTable, rows: number): boolean {
  const [, first = "", last = first] = /^[A-Z]+(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
  return (
    Number(first) === headingRow &&
    headingRow + rows > Math.max(Number(last), 0) &&
    rows > bottom - headingRow
  );
}

/**
 * One range per run of rows in which the same columns change: cells that stay as they are are not written, so that nothing is
 * undone that somebody else types meanwhile.
 */
function factsOf(sheet: FoundSheet, changes: readonly Change[]): readonly CellsFact[] {
  const spans = new Map<number, { left: number; right: number }>();
  for (const { row, column } of changes) {
    const span = spans.get(row) ?? { left: column, right: column };
    spans.set(row, { left: Math.min(span.left, column), right: Math.max(span.right, column) });
  }
  const runs: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const [row, { left, right }] of [...spans].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1 && last.left === left && last.right === right) last.bottom = row;
    else runs.push({ top: row, bottom: row, left, right });
  }
  const changed = new Map(changes.map(({ row, column, content }) => [`${row} ${column}`, content]));
  return runs.map(({ top, bottom, left, right }) => {
    const size = { rows: bottom - top + 1, columns: right - left + 1 };
    const contents = Array.from({ length: size.rows }, (_, i) =>
      Array.from({ length: size.columns }, (__, j): Content => {
        const content = changed.get(`${top + i} ${left + j}`);
        return content === undefined ? (sheet.contents[top + i - 1]?.[left + j - 1] ?? null) : content;
      }),
    );
    return { kind: "cells", sheet: sheet.name, range: rangeOf({ top, left, ...size }), contents };
  });
}

/** The whole form on a sheet that is empty, from A1. */
function wholeSheet(sheet: string, { table }: StoredForm): CellsFact {
  const columns = table.reduce((most, row) => Math.max(most, row.length), 0);
  const contents = table.map((row) => Array.from({ length: columns }, (_, column) => asContent(row[column])));
  const range = rangeOf({ top: 1, left: 1, rows: contents.length, columns });
  return { kind: "cells", sheet, range, contents };
}
