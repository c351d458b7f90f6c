/**
 * What stands around a cell: the words to its left and above it, the names that point to it, its year or month.
 * Method: left along the row to the nearest texts; up the column to the heading of the block that the cell stands in.
 */
import { columnLetters } from "../core";
import { type BookIndex, type Place, type ScanCell } from "./book";
import { isYear, monthOf, periodIn } from "./headings";
import { type Reading } from "./reading";
import { isUnit } from "./words";
import { asRead } from "./written-out";

const REACH = 60;
const WORDS = 4;
/** Rows up, or columns to the left, of a heading. */
const FURTHEST = 500;

export interface Labels {
  /** Lower case: row, heading of the column, and names. */
  readonly all: (place: Place) => string;
  /** Lower case: what stands over the row labels of a table, before its years or months; "" for nothing. */
  readonly corner: (place: Place) => string;
  /** The year, month or date that heads the column or the row of a cell. */
  readonly period: (place: Place, across: boolean) => number | undefined;
}

function textOf(cell: ScanCell | undefined): string {
  return typeof cell?.value === "string" ? cell.value.trim() : "";
}

/** A text above a number heads a column; it says nothing of what stands to the right of it. */
function headsColumn({ sheet, row, column }: Place, index: BookIndex): boolean {
  const below = index.cell({ sheet, row: row + 1, column });
  return typeof below?.value === "number" || below?.formula !== undefined;
}

/** One of several texts below each other: labels of rows, that may be read across a blank. */
function isLabel({ sheet, row, column }: Place, index: BookIndex): boolean {
  return [row - 1, row + 1].some((at) => textOf(index.cell({ sheet, row: at, column })) !== "");
}

function rowWords({ sheet, row, column }: Place, index: BookIndex): string {
  const words: string[] = [];
  let gap = 0;
  for (let at = column - 1; at >= 1 && at >= column - REACH; at--) {
    const place = { sheet, row, column: at };
    const text = textOf(index.cell(place));
    const more = text !== "" && words.length > 0;
    if (more && (headsColumn(place, index) || (gap > 0 && !isLabel(place, index)))) break;
    if (text !== "") [gap] = [0, words.unshift(text)];
    else if (words.length > 0) gap += 1;
    if (gap > 1 || words.length >= WORDS) break;
  }
  return words.join(" ");
}

const isFilled = (cell: ScanCell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined);

/** Columns to either side in which a row of a block holds something. */
const BESIDE = 12;

/** Blank rows below a heading before its first number: the start of a stock, or what a lead time leaves open. */
const MOST_GAPS = 12;

/** A blank below a heading, or below such a blank, in a row that has something else; so many of them in empty rows. */
function isGap({ sheet, row, column }: Place, empty: number, index: BookIndex): boolean {
  let left = empty;
  for (let up = 1; up <= MOST_GAPS; up++) {
    const above = index.cell({ sheet, row: row - up, column });
    if (!hasBeside({ sheet, row: row - up + 1, column }, index)) left -= 1;
    if (left < 0) return false;
    if (isFilled(above)) return textOf(above) !== "";
  }
  return false;
}

const WORD = /\p{L}{3}/u;

/** A row that is named by a period, or not at all: what its numbers are stands above them, also above an empty row. */
function isNamedAbove(place: Place, index: BookIndex): boolean {
  const words = rowWords(place, index);
  return !WORD.test(words) || monthOf(words) !== undefined;
}

function hasBeside({ sheet, row, column }: Place, index: BookIndex): boolean {
  for (let away = 1; away <= BESIDE; away++)
    for (const at of [column - away, column + away])
      if (isFilled(index.cell({ sheet, row, column: at }))) return true;
  return false;
}

/** The text that heads a column, so many rows up; "" where the block ends without one. */
interface Heading {
  readonly back: number;
  readonly text: string;
}

/** Whether the way up from a number to its heading goes on over a blank: below a heading, or over one empty row. */
function crossing(index: BookIndex): (place: Place) => boolean {
  let [empty, isNamed] = [1, false];
  return (place) => {
    if (isGap(place, 0, index)) return true;
    isNamed ||= isNamedAbove({ ...place, row: place.row + 1 }, index);
    if (!isNamed) return false;
    if (hasBeside(place, index)) return isGap(place, empty, index);
    empty -= 1;
    return empty >= 0;
  };
}

/** Up to the first text, within the block without blanks that the cell stands in. What is known of a cell on the way is used. */
function columnWords(index: BookIndex): (place: Place) => string {
  const known: (Heading | undefined)[] = [];

  function headingOf({ sheet, row, column }: Place): Heading {
    const over = crossing(index);
    for (let at = row - 1; at >= 1 && at >= row - FURTHEST; at--) {
      const place = { sheet, row: at, column };
      if (!isFilled(index.cell(place)) && !over(place)) return { back: row - at, text: "" };
      const text = textOf(index.cell(place));
      if (text !== "" && !isAside(place, index))
        return { back: row - at, text: withWords(text, place, index) };
      const beyond = known[index.id(place) ?? -1];
      if (beyond) return { back: row - at + beyond.back, text: beyond.text };
    }
    return { back: Infinity, text: "" };
  }

  return (place) => {
    const id = index.id(place);
    const found = (id === undefined ? undefined : known[id]) ?? headingOf(place);
    if (id !== undefined) known[id] = found;
    return found.back <= FURTHEST ? found.text : "";
  };
}

/**
 * No heading of what is below it: below a heading, and before a number that it says what it is ("stand 1-1 | 900"), or a remark
 * behind a number that has its label before it. A year is a heading itself.
 */
function isAside({ sheet, row, column }: Place, index: BookIndex): boolean {
  const at = (rows: number, columns: number): ScanCell | undefined =>
    column + columns < 1 ? undefined : index.cell({ sheet, row: row + rows, column: column + columns });
  if (isAmount(at(0, 1)) && textOf(at(-1, 0)) !== "") return true;
  return isAmount(at(0, -1)) && textOf(at(0, -2)) !== "";
}

function isAmount(cell: ScanCell | undefined): boolean {
  return typeof cell?.value === "number" && !isYear(cell.value);
}

/** A heading that is only a unit, with the words above it. */
function withWords(text: string, { sheet, row, column }: Place, index: BookIndex): string {
  const above = isUnit(asRead(text)) ? textOf(index.cell({ sheet, row: row - 1, column })) : "";
  return above === "" ? text : `${above} ${text}`;
}

/** Where the column of the row label meets the row of the years: "Capaciteit" over the processes that have one. */
function cornerWords({ sheet, row, column }: Place, index: BookIndex, reading: Reading): string {
  const isText = (at: number): boolean => textOf(index.cell({ sheet, row, column: at })) !== "";
  const furthest = Math.max(1, column - REACH);
  let label = column - 1;
  while (label > furthest && !isText(label)) label -= 1;
  while (label > furthest && isText(label - 1)) label -= 1;
  for (let at = row - 1; at >= 1 && at >= row - REACH; at--) {
    const heading = { sheet, row: at, column };
    const cell = index.cell(heading);
    if (!isFilled(cell) || textOf(cell) !== "") return "";
    if (periodIn(heading, reading) !== undefined)
      return textOf(index.cell({ sheet, row: at, column: label }));
  }
  return "";
}

function nameWords(index: BookIndex): (place: Place) => string {
  const byTarget = new Map<string, string[]>();
  for (const { name, text } of index.book.names) {
    const target = text.replaceAll(/[$']/g, "").toLowerCase();
    byTarget.set(target, [...(byTarget.get(target) ?? []), name]);
  }
  if (byTarget.size === 0) return () => "";
  return ({ sheet, row, column }) => {
    const letters = columnLetters(column);
    const key = `${index.sheets[sheet]?.name ?? ""}!${letters}${row}`.toLowerCase();
    return (byTarget.get(key) ?? []).join(" ");
  };
}

export function labelsOf(reading: Reading): Labels {
  const { index } = reading;
  const names = nameWords(index);
  const headings = columnWords(index);
  const words = (place: Place): string =>
    asRead([rowWords(place, index), headings(place), names(place)].join(" | "));
  const known: (string | undefined)[] = [];
  const [above, left] = [headingsOf(true, reading), headingsOf(false, reading)];
  return {
    all(place) {
      const id = index.id(place);
      if (id === undefined) return words(place);
      return (known[id] ??= words(place));
    },
    corner: (place) => asRead(cornerWords(place, index, reading)),
    period: (place, across) => (across ? above(place) : left(place)),
  };
}

/** Where the nearest period is: so many cells back; Infinity when there is none. */
interface Headed {
  readonly back: number;
  readonly period: number | undefined;
}

/** The nearest period back from a cell. What is known of a cell on the way back is used. */
function headingsOf(across: boolean, reading: Reading): (place: Place) => number | undefined {
  const known: (Headed | undefined)[] = [];

  function headed(place: Place): Headed {
    const start = across ? place.row : place.column;
    for (let back = 1; back < start && back <= FURTHEST; back++) {
      const step = across ? { ...place, row: place.row - back } : { ...place, column: place.column - back };
      const period = periodIn(step, reading);
      if (period !== undefined) return { back, period };
      const beyond = known[reading.index.id(step) ?? -1];
      if (beyond) return { back: back + beyond.back, period: beyond.period };
    }
    return { back: Infinity, period: undefined };
  }

  return (place) => {
    const id = reading.index.id(place);
    const there = id === undefined ? undefined : known[id];
    const found = there ?? headed(place);
    if (id !== undefined) known[id] = found;
    return found.back <= FURTHEST ? found.period : undefined;
  };
}
