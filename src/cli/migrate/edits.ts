/** Plans as edits of a file: what a formula fills and gives, how it is stored, and the log with readable widths. */
import type { Step } from "../../migration";
import { LOG_LAYOUT } from "../../replacement/log-columns";
import type { Plan } from "../../replacement/plan";
import type { LoggedStep } from "../../replacement/read-log";
import { boxOf, refOf } from "../../workbook/area";
import type { CellsFact, Content } from "../../workbook/port";
import type { CellChange, CellValue, FormatEdit, WorkbookEdits, XlsxWorkbook } from "../../xlsx";
import { newSheet } from "../new-sheet";

/** How a cell is written; a cell without `formula` holds what a formula elsewhere gives. */
interface Written {
  readonly formula?: Pick<Extract<CellChange, { kind: "formula" }>, "range" | "stored">;
  readonly value: CellValue;
}

type Looked = ReadonlyMap<string, Written>;

const keyOf = (sheet: string, ref: string): string => `${sheet.toLowerCase()}!${ref}`;

/** The calls, with what they give until the file is calculated. */
export function replacementEdits(plan: Plan, steps: readonly Step[], book: XlsxWorkbook): WorkbookEdits {
  const written = new Map<string, Written>();
  for (const { sheet, fills, anchor, cells } of steps) {
    for (const { cell, after } of cells) {
      const formula = cell === anchor ? { formula: fills === anchor ? {} : { range: fills } } : {};
      written.set(keyOf(sheet, cell), { ...formula, value: after });
    }
  }
  return editsOf(plan, written, book);
}

/** The hand-written formulas, with the values that they had. */
export function rollbackEdits(plan: Plan, steps: readonly LoggedStep[], book: XlsxWorkbook): WorkbookEdits {
  const written = new Map<string, Written>();
  for (const { sheet, cells } of steps) {
    for (const { cell, formula, fills, legacy, before } of cells) {
      const value = valueOf(before);
      const range = fills === undefined ? {} : { range: fills };
      const stored = legacy ? "array" : "normal";
      const own = formula === "" ? {} : { formula: { ...range, ...(fills && !legacy ? {} : { stored }) } };
      written.set(keyOf(sheet, cell), { ...own, value } as Written);
    }
  }
  return editsOf(plan, written, book);
}

function editsOf({ facts }: Plan, written: Looked, book: XlsxWorkbook): WorkbookEdits {
  const changes = new Map<string, CellChange[]>();
  const formats: FormatEdit[] = [];
  const added = new Set(facts.flatMap((fact) => (fact.kind === "sheet" ? [fact.sheet] : [])));
  const formatNow = formatsIn(book);
  const addSheets = [...added].map((sheet) => {
    const own = facts.filter((fact): fact is CellsFact => fact.kind === "cells" && fact.sheet === sheet);
    return newSheet(sheet, own, LOG_LAYOUT);
  });
  for (const fact of facts) {
    if (fact.kind !== "cells" || added.has(fact.sheet)) continue;
    const list = changes.get(fact.sheet) ?? [];
    changes.set(fact.sheet, list);
    list.push(...changesOf(fact, written));
    formats.push(...formatsOf(fact, formatNow));
  }
  return { changes: [...changes].map(([sheet, cells]) => ({ sheet, cells })), formats, addSheets };
}

function changesOf({ sheet, range, contents }: CellsFact, written: Looked): CellChange[] {
  const { top, left } = boxOf(range);
  return contents.flatMap((row, i) =>
    row.flatMap((content, j): CellChange[] => {
      const ref = refOf(top + i, left + j);
      const known = written.get(keyOf(sheet, ref));
      if (typeof content === "object" && content !== null && "formula" in content) {
        const { formula: how = {}, value = null } = known ?? {};
        return [{ kind: "formula", ref, text: content.formula, value, ...how }];
      }
      if (known) return [{ kind: "value", ref, value: known.value }];
      return content === null ? [] : [{ kind: "constant", ref, value: content }];
    }),
  );
}

/** Number format of a cell of the file. */
function formatsIn({ sheets, styles }: XlsxWorkbook): (sheet: string, ref: string) => string {
  const cells = sheets.flatMap(({ name, cells: list }) =>
    list.map(({ ref, style }) => [keyOf(name, ref), style] as const),
  );
  const known = new Map(cells);
  return (sheet, ref) => styles[known.get(keyOf(sheet, ref)) ?? 0]?.numberFormat ?? "General";
}

/** Only where the format is not as it was. */
function formatsOf(
  { sheet, range, formats = [] }: CellsFact,
  now: (sheet: string, ref: string) => string,
): FormatEdit[] {
  const { top, left } = boxOf(range);
  const cells = formats.flatMap((row, i) =>
    row.flatMap((format, j) => {
      const ref = refOf(top + i, left + j);
      return now(sheet, ref) === format ? [] : [{ ref, format }];
    }),
  );
  return cells.length === 0 ? [] : [{ sheet, cells }];
}

function valueOf(content: Content): CellValue {
  return typeof content === "object" && content !== null && "formula" in content ? null : content;
}
