/**
 * Formulas of a sheet as stored, shared formulas written out per cell. Array formulas keep their range; a cell with
 * dynamic-array metadata spills. Source: ECMA-376 part 1, §18.3.1.40; [MS-XLSX] §2.3.6.1.3 (dynamic arrays).
 */
import { XlsxError } from "./error";
import { shiftTokens } from "./formula-shift";
import { type FormulaToken, splitFormula } from "./formula-tokens";
import { MODEL_LIMITS } from "./limits";
import { type FormulaKind } from "./model";
import { formatRef } from "./refs";
import { type RawCell, type RawSheet } from "./sheet-xml";
import { flag } from "./xml";
import { decodeEscapes } from "./xml-text";

export interface SheetFormula {
  /** Formula text as stored, `_xHHHH_` escapes undone. */
  readonly stored: string;
  readonly kind: FormulaKind;
  readonly range?: string;
  /** Group of a shared formula; its master holds the text. */
  readonly shared?: { readonly id: string; readonly master: RawCell };
}

interface Master {
  readonly cell: RawCell;
  readonly tokens: readonly FormulaToken[];
}

/** Excel allows 8,192 characters in the formula bar; prefixes come on top of that. */
const MAX_STORED = 32_768;

/** @param most characters that the formulas of the sheet may have together, written out */
export function sheetFormulas(
  sheet: RawSheet,
  dynamicCm: ReadonlySet<number>,
  most = MODEL_LIMITS.formulas,
): Map<RawCell, SheetFormula> {
  const found = new Map<RawCell, SheetFormula>();
  const masters = new Map<string, Master>();
  let characters = 0;
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const formula = cell.formula;
      if (!formula) continue;
      const read = readFormula(cell, formula.attributes, decodeEscapes(formula.text), masters, dynamicCm);
      if (!read)
        throw new XlsxError("bad-cell", sheet.part, `${formatRef(cell.row, cell.column)}: shared formula`);
      characters += read.stored.length;
      if (read.stored.length > MAX_STORED) {
        throw new XlsxError("bad-cell", sheet.part, `${formatRef(cell.row, cell.column)}: formula too long`);
      }
      if (characters > most) throw new XlsxError("too-large", sheet.part, "formulas");
      if (read.stored !== "") found.set(cell, read);
    }
  }
  return found;
}

function readFormula(
  cell: RawCell,
  attributes: RawCell["attributes"],
  stored: string,
  masters: Map<string, Master>,
  dynamicCm: ReadonlySet<number>,
): SheetFormula | undefined {
  const range = attributes["ref"];
  switch (attributes["t"] ?? "normal") {
    case "dataTable":
      return {
        stored: dataTableText(attributes),
        kind: "data-table",
        ...(range === undefined ? {} : { range }),
      };
    case "array": {
      const dynamic = dynamicCm.has(Number(cell.attributes["cm"]));
      return {
        stored,
        kind: dynamic ? "dynamic" : "array",
        range: range ?? formatRef(cell.row, cell.column),
      };
    }
    case "shared":
      return readShared(cell, attributes["si"] ?? "", range, stored, masters);
    default:
      return { stored, kind: "normal" };
  }
}

/** The first cell of a group has text and range; a later cell with a text of its own keeps that. */
function readShared(
  cell: RawCell,
  id: string,
  range: string | undefined,
  stored: string,
  masters: Map<string, Master>,
): SheetFormula | undefined {
  if (stored !== "" && range !== undefined) masters.set(id, { cell, tokens: splitFormula(stored) });
  const master = masters.get(id);
  if (stored !== "" && master?.cell !== cell) return { stored, kind: "normal" };
  if (!master) return undefined;
  const own = shiftTokens(master.tokens, cell.row - master.cell.row, cell.column - master.cell.column);
  return { stored: own, kind: "normal", shared: { id, master: master.cell } };
}

/** What the formula bar shows for a what-if data table: TABLE(row input, column input). */
function dataTableText(attributes: RawCell["attributes"]): string {
  const first = attributes["r1"] ?? "";
  if (flag(attributes["dt2D"])) return `TABLE(${first},${attributes["r2"] ?? ""})`;
  return flag(attributes["dtr"]) ? `TABLE(${first},)` : `TABLE(,${first})`;
}
