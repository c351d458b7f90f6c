/**
 * What LibreOffice makes of the native formulas of a workbook, beside what our engine made of them.
 * Method: MPP formulas are taken out so that their cells are constants; the cached value of every other formula is
 * taken out too, so that nothing but a calculation can put a value there.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type CellValue, readWorkbook, type XlsxCell, type XlsxWorkbook } from "../../src/xlsx";
import { type BoundFunction } from "../../src/engine";
import { throughLibreOffice } from "./soffice";

const CELL = /<c\b[^>]*>(?:(?!<\/c>).)*<\/c>/gs;

function frozenCell(cell: string): string {
  if (!cell.includes("<f")) return cell;
  if (cell.includes("_xldudf_")) return cell.replace(/<f\b[^>]*>.*?<\/f>/s, "").replace(/ cm="\d+"/, "");
  return cell.replace(/<v>.*?<\/v>/s, "");
}

/** The package with MPP cells as constants and native formulas without a value. */
export function frozen(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] =>
    name.startsWith("xl/worksheets/sheet")
      ? [name, strToU8(strFromU8(part).replace(CELL, frozenCell))]
      : [name, part],
  );
  return zipSync(Object.fromEntries(parts));
}

/** "Sheet!A1" to cell. */
export function cellsOf(book: XlsxWorkbook): ReadonlyMap<string, XlsxCell> {
  return new Map(
    book.sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${cell.ref}`, cell] as const)),
  );
}

export interface Verdict {
  readonly place: string;
  readonly formula: string;
  readonly ours: CellValue;
  readonly theirs: CellValue;
  /** The largest of the numbers of which the cell holds a difference. */
  readonly operands?: number;
}

/** The difference of two cells, the largest of several (of cells that may be blank), or of two rows summed up. */
const DIFFERENCE =
  /^[A-Z]+\d+-[A-Z]+\d+$|^MAX\((?:,?(?:IF\([A-Z]+\d+&[A-Z]+\d+="",0,)?ABS\([A-Z]+\d+-[A-Z]+\d+\)\)?)+\)$|^SUMPRODUCT\(ABS\([A-Z]+\d+:[A-Z]+\d+-[^()]+\)\)$/;
/** Digits that rounding of the two numbers themselves may cost their difference. */
const ROUNDING = 8 * Number.EPSILON;

/** A difference of two cells may be rounding noise only: it is judged by its size, all else by its ratio. */
export function agrees({ formula, ours, theirs, operands = 0 }: Verdict, tolerance: number): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return shown(ours) === shown(theirs);
  const allowed = DIFFERENCE.test(formula)
    ? tolerance + ROUNDING * operands
    : tolerance * Math.max(Math.abs(ours), Math.abs(theirs));
  return Math.abs(ours - theirs) <= allowed;
}

function operandsOf(formula: string, sheet: string, cells: ReadonlyMap<string, XlsxCell>): number {
  const refs = DIFFERENCE.test(formula) ? (formula.match(/[A-Z]+\d+/g) ?? []) : [];
  const sizes = refs.map((ref) => cells.get(`${sheet}!${ref}`)?.value);
  return Math.max(0, ...sizes.map((value) => (typeof value === "number" ? Math.abs(value) : 0)));
}

/** A blank cell and an empty text look the same; an error is what it says. */
function shown(value: CellValue): CellValue {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

/** Every native formula cell with both values, and all cells as LibreOffice has them. */
export function judged(
  bytes: Uint8Array,
  functions: readonly BoundFunction[],
): { readonly verdicts: readonly Verdict[]; readonly theirs: ReadonlyMap<string, XlsxCell> } {
  const ours = cellsOf(readWorkbook(bytes, functions));
  const theirs = cellsOf(readWorkbook(throughLibreOffice(frozen(bytes), "always"), functions));
  const verdicts = [...ours].flatMap(([place, { formula, value }]) => {
    if (formula === undefined || formula.text.includes("MPP.")) return [];
    const operands = operandsOf(formula.text, place.slice(0, place.lastIndexOf("!")), ours);
    const found = theirs.get(place)?.value ?? null;
    return [{ place, formula: formula.text, ours: value, theirs: found, operands }];
  });
  return { verdicts, theirs };
}
