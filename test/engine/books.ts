/** Workbooks in memory for the tests of the engine: cells by address, formulas start with "=". */
import type { CellValue, DefinedName, FormulaKind, XlsxCell, XlsxTable, XlsxWorkbook } from "../../src/xlsx";
import { areaOf } from "../../src/engine/address";

/** A constant, "=formula", or a formula with its kind, range and stored value. */
export type CellSpec =
  | CellValue
  | { readonly f: string; readonly kind?: FormulaKind; readonly range?: string; readonly v?: CellValue };

function cell(ref: string, spec: CellSpec): XlsxCell {
  const { top, left } = areaOf(ref);
  const place = { ref, row: top + 1, column: left + 1, style: 0 };
  if (typeof spec === "string" && spec.startsWith("=")) {
    return { ...place, value: null, formula: { text: spec.slice(1), kind: "normal" } };
  }
  if (spec !== null && typeof spec === "object" && "f" in spec) {
    const { f, kind = "dynamic", range = ref, v = null } = spec;
    const formula = { text: f, kind, ...(kind === "normal" ? {} : { range }) };
    return { ...place, value: v, formula };
  }
  return { ...place, value: spec };
}

export function bookOf(
  sheets: Readonly<Record<string, Readonly<Record<string, CellSpec>>>>,
  rest: Partial<Pick<XlsxWorkbook, "tables" | "date1904" | "iterative">> & {
    names?: readonly DefinedName[];
  } = {},
): XlsxWorkbook {
  return {
    sheets: Object.entries(sheets).map(([name, cells], index) => ({
      name,
      part: `xl/worksheets/sheet${index + 1}.xml`,
      state: "visible",
      cells: Object.entries(cells).map(([ref, spec]) => cell(ref, spec)),
      columns: [],
      rows: [],
      merges: [],
      frozen: { rows: 0, columns: 0 },
      showGridLines: true,
      protected: false,
      charts: [],
    })),
    styles: [],
    names: [],
    tables: [],
    date1904: false,
    iterative: false,
    customXml: [],
    properties: new Map(),
    externalLinks: [],
    macros: [],
    ...rest,
  };
}

export function nameOf(name: string, text: string, sheet?: number): DefinedName {
  return { name, text, hidden: false, ...(sheet === undefined ? {} : { sheet }) };
}

export function tableOf(
  name: string,
  sheet: string,
  range: string,
  columns: readonly string[],
  totalsRows = 0,
): XlsxTable {
  return { name, sheet, range, headerRows: 1, totalsRows, columns };
}
