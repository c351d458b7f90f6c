/**
 * What a workbook should not hold between formulas: links to other workbooks, numbers typed over a copied formula, and
 * numbers within formulas on the sheets that call MPP functions. Each is a question to the owner, not an error.
 * Method: links from the text of a formula, quotes respected; a typed number stands between copies of one formula; of
 * numbers within formulas formula/literals.ts says which count. Copies of a formula are one question.
 * @assumption A-38
 */
import { type Place, type ScanCell } from "./book";
import { literalsIn, type Where } from "./formula/literals";
import { filledTest } from "./findings/filled";
import { areaOf } from "./formula/references";
import { NotRead } from "./formula/tree";
import { cellName } from "./references";
import { finished, type Pausing } from "./slices";
import { type Scan } from "./subject";

export interface HardCoded {
  readonly kind: "koppeling" | "koppeling-in-naam" | "getal-over-formule" | "getal-in-formule";
  /** "" for a name of the workbook. */
  readonly sheet: string;
  /** The first cell, A1; of a name the name. */
  readonly range: string;
  /** The other workbook, or the numbers. */
  readonly found: readonly (string | number)[];
  /** Formula beside a typed number, with `=`; else "". */
  readonly expected: string;
  /** Cells with the same formula, this one included. */
  readonly copies: number;
}

export type IsAmount = Where["isAmount"];

/** @param isAmount of the arguments of the add-in's functions, which ones hold amounts rather than what is asked */
export function hardCodedOf(scan: Scan, isAmount: IsAmount): readonly HardCoded[] {
  return finished(hardCodedInSteps(scan, isAmount));
}

/** The same, that may be interrupted. */
export function* hardCodedInSteps(scan: Scan, isAmount: IsAmount): Pausing<readonly HardCoded[]> {
  const found: HardCoded[] = [];
  for (const each of allIn(scan, isAmount)) {
    if (each === undefined) yield;
    else found.push(each);
  }
  return found;
}

/** What is found; undefined where the search may be interrupted. */
type Search = Generator<HardCoded | undefined>;

function* allIn(scan: Scan, isAmount: IsAmount): Search {
  yield* links(scan);
  yield* typedOver(scan);
  yield* literals(scan, isAmount);
}

/** Formulas that are read between two pauses, and cells that are looked at. */
const READ = 50;
const LOOKED_AT = 2_000;

/** How the add-in's functions are written; a file has them under another name that its reader takes off. */
const OURS = /\bMPP\./i;

function* families({ families: { all }, reading: { index } }: Scan): Generator<{
  readonly formula: string;
  readonly place: Place;
  readonly sheet: string;
  readonly range: string;
  readonly copies: number;
}> {
  for (const { places } of all) {
    const [place] = places;
    const formula = place && index.cell(place)?.formula;
    if (place === undefined || formula === undefined) continue;
    const sheet = index.sheets[place.sheet]?.name ?? "";
    yield { formula, place, sheet, range: cellName(place), copies: places.length };
  }
}

function* links(scan: Scan): Search {
  const { index } = scan.reading;
  const isSheet = (name: string): boolean => index.sheetNumber(name) !== undefined;
  let read = 0;
  for (const { formula, sheet, range, copies } of families(scan)) {
    read += 1;
    if (read % READ === 0) yield;
    const found = booksIn(formula, isSheet);
    if (found.length > 0) yield { kind: "koppeling", sheet, range, found, expected: "", copies };
  }
  for (const { name, text } of index.book.names) {
    const found = booksIn(text, isSheet);
    if (found.length > 0)
      yield { kind: "koppeling-in-naam", sheet: "", range: name, found, expected: "", copies: 1 };
  }
}

/**
 * A text; a sheet in quotes; a book in brackets; a word; each with what calls another program before it (DDE) and `!` after
 * it. Every alternative takes all that it can, so that a formula is read once from left to right, however long.
 */
const REFERENCES =
  /"[^"]*(?:""[^"]*)*"?|(?:([A-Za-z]\w*)\|)?'([^']*(?:''[^']*)*)'?(!)?|\[([^[\]]*)\]?[^\s'"!()[\]{}+*/^&=<>,;|]*(!)?|(?:([A-Za-z]\w*)\|)?([^\s'"!()[\]{}+*/^&=<>,;|]+)(!)?/g;
const FILE = /([^\\/]+\.(?:xl[a-z]{1,2}|ods|csv))$/i;

/** Other workbooks and programs that a formula takes from, each once. */
function booksIn(formula: string, isSheet: (name: string) => boolean): string[] {
  const books = [...formula.matchAll(REFERENCES)].map(
    ([, quotedBy, quoted, isQuoted, bracketed, isBracketed, wordBy, word, isWord]) => {
      if ((isQuoted ?? isBracketed ?? isWord) === undefined) return undefined;
      const name = quoted?.replaceAll("''", "'") ?? word ?? "";
      const program = quotedBy ?? wordBy;
      if (program !== undefined) return `${program}|${name}`;
      return bracketed === undefined ? bookIn(name, isSheet) : bookName(bracketed);
    },
  );
  return [...new Set(books)].filter((book) => book !== undefined);
}

/** The book in what stands before `!`; undefined when that is a sheet alone. */
function bookIn(name: string, isSheet: (name: string) => boolean): string | undefined {
  const inside = /\[([^[\]]+)\]/.exec(name)?.[1];
  if (inside !== undefined) return bookName(inside);
  return isSheet(name) ? undefined : FILE.exec(name)?.[1];
}

/** A file has a number in place of a name. */
const bookName = (text: string): string => (/^\d+$/.test(text) ? `[${text}]` : text);

/** More typed numbers together than this, along the copies or beside each other, are input between calculations. */
const MOST_TYPED = 3;
/** Shorter runs of copies say nothing of what belongs between them. */
const FEWEST = 3;

function* typedOver(scan: Scan): Search {
  const { index } = scan.reading;
  const isFilled = filledTest(index);
  let looked = 0;
  const typedAt: TypedAt = (place) => {
    const cell = place.row < 1 || place.column < 1 ? undefined : index.cell(place);
    const value = cell && typedNumber(cell);
    return value === undefined || isFilled(place) ? undefined : value;
  };
  for (const [sheet, { name, cells }] of index.sheets.entries())
    for (const cell of cells) {
      looked += 1;
      if (looked % LOOKED_AT === 0) yield;
      const place = { sheet, row: cell.row, column: cell.column };
      const value = typedAt(place);
      if (value === undefined) continue;
      const copy = copyBeside(place, true, scan, typedAt) ?? copyBeside(place, false, scan, typedAt);
      const formula = copy && index.cell(copy)?.formula;
      if (formula === undefined) continue;
      const expected = `=${formula.replace(/^=/, "")}`;
      yield {
        kind: "getal-over-formule",
        sheet: name,
        range: cellName(place),
        found: [value],
        expected,
        copies: 1,
      };
    }
}

/** A number that is entered there; what a formula elsewhere fills is not. */
type TypedAt = (place: Place) => number | undefined;

/** A number that is entered, also as a formula of numbers alone. */
function typedNumber({ value, formula }: ScanCell): number | undefined {
  if (typeof value !== "number") return undefined;
  return formula === undefined || /^=?[-+*/^().\d\s%E]+$/i.test(formula) ? value : undefined;
}

const step = (place: Place, across: boolean, by: number): Place =>
  across ? { ...place, column: place.column + by } : { ...place, row: place.row + by };

/** A copy of the formula that stands on both sides of a few typed numbers; undefined for a whole line of input. */
function copyBeside(place: Place, across: boolean, scan: Scan, typedAt: TypedAt): Place | undefined {
  const copy = flankedBy(place, across, scan, typedAt);
  if (copy === undefined) return undefined;
  let together = 1;
  for (const by of [-1, 1]) {
    let at = step(place, !across, by);
    while (together <= MOST_TYPED && flankedBy(at, across, scan, typedAt)) {
      together += 1;
      at = step(at, !across, by);
    }
  }
  return together > MOST_TYPED ? undefined : copy;
}

function flankedBy(place: Place, across: boolean, { families }: Scan, typedAt: TypedAt): Place | undefined {
  const isTyped = (at: Place): boolean => typedAt(at) !== undefined;
  if (!isTyped(place)) return undefined;
  let [before, after] = [-1, 1];
  while (after - before <= MOST_TYPED + 1 && isTyped(step(place, across, before))) before -= 1;
  while (after - before <= MOST_TYPED + 1 && isTyped(step(place, across, after))) after += 1;
  const [left, right] = [step(place, across, before), step(place, across, after)];
  if (after - before - 1 > MOST_TYPED || left.row < 1 || left.column < 1) return undefined;
  const own = families.of(left);
  if (own === undefined || own !== families.of(right)) return undefined;
  const count = families.line(left, across).places.length + families.line(right, across).places.length;
  return count >= FEWEST ? left : undefined;
}

/** Whether a formula on the sheet calls one of our functions. */
function* callsOurs(cells: readonly ScanCell[]): Generator<undefined, boolean, undefined> {
  for (const [i, { formula }] of cells.entries()) {
    if (i % LOOKED_AT === LOOKED_AT - 1) yield;
    if (formula !== undefined && OURS.test(formula)) return true;
  }
  return false;
}

function* literals(scan: Scan, isAmount: IsAmount): Search {
  const { index } = scan.reading;
  const called = new Set<number>();
  for (const [sheet, { cells }] of index.sheets.entries()) if (yield* callsOurs(cells)) called.add(sheet);
  let read = 0;
  for (const { formula, place, sheet, range, copies } of families(scan)) {
    read += 1;
    if (read % READ === 0) yield;
    if (!called.has(place.sheet) || !/\d/.test(formula)) continue;
    const isPeriod = (reference: string): boolean => isPeriodCell(reference, place, scan);
    const seen = literalsIn(formula, { isAmount, isPeriod });
    if (!seen?.depends || seen.numbers.length === 0) continue;
    yield { kind: "getal-in-formule", sheet, range, found: seen.numbers, expected: "", copies };
  }
}

function isPeriodCell(reference: string, home: Place, { reading: { index } }: Scan): boolean {
  const area = areaIn(reference, home, index);
  const cell = area && index.cell({ sheet: area.sheet, row: area.top, column: area.left });
  if (!area || area.top !== area.bottom || area.left !== area.right || typeof cell?.value !== "number")
    return false;
  const isYear = Number.isInteger(cell.value) && cell.value >= 1900 && cell.value <= 2200;
  return isYear || isDateFormat(cell.format);
}

function areaIn(
  reference: string,
  home: Place,
  index: Scan["reading"]["index"],
): ReturnType<typeof areaOf> | undefined {
  try {
    return areaOf(reference, home, index);
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

/** Year or day outside texts, colours and the like. */
function isDateFormat(format = ""): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
