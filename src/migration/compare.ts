/**
 * Two workbooks of successive rounds: which formulas and numbers differ, which rows, columns and sheets came or went.
 * Method: sheets by name, rows and columns by what they are called, so that a row that was put in does not make everything
 * under it differ. Results of formulas are not compared: they follow from what is.
 */
import { type BookIndex, indexed, type Place, type ScanBook, type ScanCell, type ScanValue } from "./book";
import { columnLetters } from "../core";
import { type BookComparison, type BookDifference, type DifferenceKind } from "./compare/difference";
import { copiedText, sameFormula, type SheetPairing } from "./compare/formulas";
import { type Line, linesOf, paired, type Pairing } from "./compare/lines";
import { filledTest } from "./findings/filled";
import { cellName } from "./references";
import { finished } from "./slices";

export type { BookComparison, BookDifference, DifferenceKind } from "./compare/difference";

interface Side {
  readonly index: BookIndex;
  readonly filled: (place: Place) => boolean;
}

interface Both {
  readonly old: Side;
  readonly next: Side;
  readonly pairings: ReadonlyMap<string, SheetPairing>;
  /** Nothing moved on any sheet: the same text is the same formula. */
  readonly still: boolean;
}

function sideOf(book: ScanBook): Side {
  const index = finished(indexed(book));
  return { index, filled: filledTest(index) };
}

function pairingsOf(old: Side, next: Side): Map<string, SheetPairing> {
  const lines = ({ index, filled }: Side, sheet: number, rows: boolean): ReturnType<typeof linesOf> =>
    linesOf(index, sheet, rows, ({ row, column }) => filled({ sheet, row, column }));
  const pairings = new Map<string, SheetPairing>();
  old.index.sheets.forEach(({ name }, sheet) => {
    const other = next.index.sheetNumber(name);
    if (other === undefined) return;
    const pair = (rows: boolean): Pairing => paired(lines(old, sheet, rows), lines(next, other, rows));
    pairings.set(name.toLowerCase(), { rows: pair(true), columns: pair(false) });
  });
  return pairings;
}

interface Pair {
  readonly sheet: string;
  readonly from: Place;
  readonly to: Place;
  readonly label: string;
  readonly a: ScanCell | undefined;
  readonly b: ScanCell | undefined;
}

function content(cell: ScanCell | undefined): ScanValue {
  if (cell?.formula !== undefined) return `=${cell.formula.replace(/^=/, "")}`;
  return cell?.value ?? null;
}

function sameValue(a: ScanValue, b: ScanValue): boolean {
  if (a === null || b === null) return a === b;
  if (typeof a === "object" || typeof b === "object")
    return typeof a === "object" && typeof b === "object" && a.error === b.error;
  return a === b;
}

function formulaKind({ sheet, from, to, a, b }: Pair, both: Both): DifferenceKind | undefined {
  const name = sheet.toLowerCase();
  const [old, next] = [a?.formula ?? "", b?.formula ?? ""];
  if (both.still && old === next) return undefined;
  const one = { formula: old, place: from, sheet: name };
  const other = { formula: next, place: to, sheet: name };
  return sameFormula(one, other, (each) => both.pairings.get(each)) ? undefined : "formule";
}

/** What kind of difference two cells are; undefined when they are the same. */
function kindOf(pair: Pair, both: Both): DifferenceKind | undefined {
  const { a, b } = pair;
  const [was, is] = [a?.formula !== undefined, b?.formula !== undefined];
  if (was && is) return formulaKind(pair, both);
  const [old, next] = [content(a), content(b)];
  if (sameValue(old, next)) return undefined;
  if (next === null) return "cel-vervallen";
  if (old === null) return "cel-nieuw";
  if (was) return "getal-over-formule";
  if (is) return "formule-over-getal";
  return typeof old === "number" && typeof next === "number" ? "getal" : "tekst";
}

function differenceOf(kind: DifferenceKind, { sheet, from, to, label, a, b }: Pair): BookDifference {
  const [old, next] = [content(a), content(b)];
  const numbers = kind === "getal" && typeof old === "number" && typeof next === "number" && old !== 0;
  return {
    kind,
    sheet,
    before: cellName(from),
    after: cellName(to),
    label,
    old,
    new: next,
    relative: numbers ? next / old - 1 : null,
  };
}

/** Neighbours in a row whose formulas changed alike are one difference. */
function gathered(
  list: readonly { readonly difference: BookDifference; readonly pair: Pair }[],
): BookDifference[] {
  const result: { difference: BookDifference; last: Pair; first: Pair; key: string }[] = [];
  for (const { difference, pair } of list) {
    const run = result.at(-1);
    const key = difference.kind === "formule" ? alikeKey(pair) : "";
    const beside =
      run !== undefined &&
      run.last.from.row === pair.from.row &&
      run.last.from.column + 1 === pair.from.column;
    if (run && beside && key !== "" && run.key === key) run.last = pair;
    else result.push({ difference, first: pair, last: pair, key });
  }
  return result.map(({ difference, first, last }) =>
    first === last
      ? difference
      : {
          ...difference,
          before: `${cellName(first.from)}:${cellName(last.from)}`,
          after: `${cellName(first.to)}:${cellName(last.to)}`,
        },
  );
}

function alikeKey({ from, to, a, b }: Pair): string {
  return `${copiedText(a?.formula ?? "", from)}||${copiedText(b?.formula ?? "", to)}`;
}

interface Matched {
  readonly from: Place;
  readonly to: Place;
  readonly row: readonly [Line, Line];
  readonly column: readonly [Line, Line];
}

/** Cells that hold something on either side, in lines that are on both, in the order of the old sheet. */
function matchedCells(name: string, { old, next, pairings }: Both): Matched[] {
  const pairing = pairings.get(name.toLowerCase());
  const [sheet, other] = [old.index.sheetNumber(name), next.index.sheetNumber(name)];
  if (!pairing || sheet === undefined || other === undefined) return [];
  const by = (pairs: Pairing["pairs"], side: 0 | 1): Map<number, readonly [Line, Line]> =>
    new Map(pairs.map((pair) => [pair[side].at, pair]));
  const found: Matched[] = [];
  const gather = (cells: readonly ScanCell[], side: 0 | 1): void => {
    const [rows, columns] = [by(pairing.rows.pairs, side), by(pairing.columns.pairs, side)];
    for (const cell of cells) {
      const [row, column] = [rows.get(cell.row), columns.get(cell.column)];
      if (!row || !column) continue;
      const from = { sheet, row: row[0].at, column: column[0].at };
      const to = { sheet: other, row: row[1].at, column: column[1].at };
      if (side === 1 && old.index.cell(from)) continue;
      if (!old.filled(from) && !next.filled(to)) found.push({ from, to, row, column });
    }
  };
  gather(old.index.sheets[sheet]?.cells ?? [], 0);
  gather(next.index.sheets[other]?.cells ?? [], 1);
  return found.sort((a, b) => a.from.row - b.from.row || a.from.column - b.from.column);
}

function cellsOf(name: string, both: Both): { differences: BookDifference[]; same: number } {
  const found: { difference: BookDifference; pair: Pair }[] = [];
  let same = 0;
  for (const { from, to, row, column } of matchedCells(name, both)) {
    const [a, b] = [both.old.index.cell(from), both.next.index.cell(to)];
    const label = [row[0].label, column[0].label].filter((each) => each !== "").join(" / ");
    const pair = { sheet: name, from, to, label, a, b };
    const kind = kindOf(pair, both);
    if (kind === undefined) same += a?.formula === undefined ? 0 : 1;
    else
      found.push({ difference: differenceOf(asLabel(kind, pair, row[0].label, row[1].label), pair), pair });
  }
  return { differences: gathered(found), same };
}

/** A text that named a row: the row was found by its other cells. */
function asLabel(kind: DifferenceKind, { a }: Pair, label: string, other: string): DifferenceKind {
  if (kind !== "tekst" || label === other || typeof a?.value !== "string") return kind;
  return label.split(" · ").includes(a.value.trim().toLowerCase()) ? "opschrift" : kind;
}

const NOTHING = { before: "", after: "", label: "", old: null, new: null, relative: null } as const;

function linesDiffering(sheet: string, { rows, columns }: SheetPairing): BookDifference[] {
  const gone = (kind: DifferenceKind, pairing: Pairing, name: (at: number) => string): BookDifference[] =>
    pairing.gone.map(({ at, label }) => ({ ...NOTHING, kind, sheet, before: name(at), label }));
  const come = (kind: DifferenceKind, pairing: Pairing, name: (at: number) => string): BookDifference[] =>
    pairing.come.map(({ at, label }) => ({ ...NOTHING, kind, sheet, after: name(at), label }));
  return [
    ...gone("rij-vervallen", rows, String),
    ...come("rij-nieuw", rows, String),
    ...gone("kolom-vervallen", columns, columnLetters),
    ...come("kolom-nieuw", columns, columnLetters),
  ];
}

function sheetsDiffering({ old, next }: Both): BookDifference[] {
  const only = (a: Side, b: Side, kind: DifferenceKind): BookDifference[] =>
    a.index.sheets.flatMap(({ name }) =>
      b.index.sheetNumber(name) === undefined ? [{ ...NOTHING, kind, sheet: name }] : [],
    );
  return [...only(old, next, "blad-vervallen"), ...only(next, old, "blad-nieuw")];
}

/** Names of the workbook whose text differs; one that moved along with a row says so too. */
function namesDiffering(a: ScanBook, b: ScanBook): BookDifference[] {
  const texts = ({ names, sheets }: ScanBook): Map<string, string> =>
    new Map(
      names.map(({ name, text, sheet }) => [
        sheet === undefined ? name : `${sheets[sheet]?.name ?? ""}!${name}`,
        text,
      ]),
    );
  const [old, next] = [texts(a), texts(b)];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((name): BookDifference[] => {
    const [was, is] = [old.get(name) ?? null, next.get(name) ?? null];
    return was === is ? [] : [{ ...NOTHING, kind: "naam", sheet: "", label: name, old: was, new: is }];
  });
}

export function compareBooks(before: ScanBook, after: ScanBook): BookComparison {
  const [old, next] = [sideOf(before), sideOf(after)];
  const pairings = pairingsOf(old, next);
  const still = [...pairings.values()].every(({ rows, columns }) => rows.still && columns.still);
  const both = { old, next, pairings, still };
  const differences = [...sheetsDiffering(both)];
  let sameFormulas = 0;
  for (const { name } of old.index.sheets) {
    const pairing = pairings.get(name.toLowerCase());
    if (!pairing) continue;
    const cells = cellsOf(name, both);
    sameFormulas += cells.same;
    differences.push(...linesDiffering(name, pairing), ...cells.differences);
  }
  return { differences: [...differences, ...namesDiffering(before, after)], sameFormulas };
}
