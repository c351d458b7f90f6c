/**
 * What formulas give as numbers, which is what every proposal is proved against. Reference: LibreOffice 7.4.7 calculated
 * each formula of evaluate-reference.json over its cells; what it gives otherwise than Excel is left out.
 */
import { describe, expect, it } from "vitest";
import { type ScanBook, type ScanCell, scanned } from "../../src/migration";
import { parseRef } from "../../src/xlsx";
import reference from "./evaluate-reference.json";

type Content = number | string | boolean;

const CELLS = Object.entries(reference.cells as Readonly<Record<string, Content>>);
const FORMULAS: readonly { readonly formula: string; readonly value: Content }[] = reference.formulas;

/** What is not worked out: a formula with it is left alone. */
const BEYOND: ReadonlySet<string> = new Set([
  ...["SUMX2MY2(B1:B3,E1:E3)", "SUMX2PY2(B1:B3,E1:E3)", "SUMXMY2(B1:B3,E1:E3)"],
  ...['SUMIF(C1:C10,"noord*",B1:B10)', 'SUMIF(C1:C10,"?",B1:B10)', 'COUNTIF(C1:C10,"*")'],
  ...['MATCH("oos*",C1:C10,0)', "SUM(TREND(F5:F9,E5:E9,{6,7}))", 'NUMBERVALUE("1.234,5",",",".")'],
]);

function cellAt(ref: string, content: Content): ScanCell {
  const { row = 0, column = 0 } = parseRef(ref) ?? {};
  return typeof content === "string" && content.startsWith("=")
    ? { row, column, formula: content, value: null }
    : { row, column, value: content };
}

/** The value of a formula, as an array formula of one cell beside the cells. */
function valueOf(text: string): unknown {
  const place = { row: 1, column: parseRef("M1")?.column ?? 0 };
  const formula: ScanCell = { ...place, formula: `=${text}`, value: null, fills: "M1", legacy: true };
  const cells = [...CELLS.map(([ref, content]) => cellAt(ref, content)), formula];
  const book: ScanBook = { sheets: [{ name: "Blad", cells }], names: [], tables: [] };
  return scanned(book).reading.value({ sheet: 0, ...place });
}

function agrees(found: unknown, expected: Content): boolean {
  if (typeof expected === "string" && expected.startsWith("#"))
    return typeof found === "object" && found !== null && "error" in found;
  // LibreOffice stores some truth values as numbers.
  const [value, wanted] = [found, expected].map((each) => (typeof each === "boolean" ? Number(each) : each));
  if (typeof wanted !== "number" || typeof value !== "number") return value === wanted;
  return Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

describe("a formula worked out", () => {
  it.each(FORMULAS.map(({ formula, value }) => [formula, value] as const))(
    "%s is %s",
    (formula, expected) => {
      const wanted = BEYOND.has(formula) ? "#N/A" : expected;
      const value = valueOf(formula);
      expect(agrees(value, wanted), JSON.stringify(value)).toBe(true);
    },
  );
});
