/**
 * Twelve cells beside each other as the months of a year: by their run of copies, or by what heads them.
 * Method: on a line before them, above a row or to the left of a column, stand the months by name, date or number.
 */
import { type Place } from "../book";
import { dayOf } from "../evaluate/dates";
import { type Line } from "../families";
import { isDate, monthOf, MONTHS, periodIn } from "../headings";
import { type Subject } from "../subject";
import { coordinate, formulasBeside, moved, oncePerLine, sameCell } from "./lines";

/** Rows up, and columns to the left, in which the headings stand. */
const FURTHEST = { up: 60, left: 40 };
/** Fifty years of months. */
const LONGEST = 600;

/** The twelve months that a cell stands in, as its run or its headings say. */
export function* yearsAround(subject: Subject, across: boolean): Generator<readonly Place[]> {
  const { place, families } = subject;
  const run = families.line(place, across);
  const copies = ofRun(run, subject);
  if (copies) yield copies;
  const headed = ofHeadings(run, subject);
  const [first] = headed ?? [];
  if (headed && !(first && copies?.[0] && sameCell(first, copies[0]))) yield headed;
}

/** Twelves from the start of the run; the first cell of a running total is often written otherwise. */
function ofRun(run: Line, subject: Subject): readonly Place[] | undefined {
  const places = run.places.length % MONTHS === MONTHS - 1 ? withFirst(run, subject) : run.places;
  if (places.length === 0 || places.length % MONTHS !== 0 || places.length > LONGEST) return undefined;
  const at = places.findIndex((each) => sameCell(each, subject.place));
  const start = Math.floor(at / MONTHS) * MONTHS;
  return places.slice(start, start + MONTHS);
}

function withFirst({ across, places }: Line, { reading }: Subject): readonly Place[] {
  const [first] = places;
  const before = first && moved(first, across, -1);
  return before && reading.shape(before) !== undefined ? [before, ...places] : places;
}

/** January to December around a cell, each with a formula. */
function ofHeadings(run: Line, subject: Subject): readonly Place[] | undefined {
  if (formulasBeside(subject.place, run.across, subject.reading) < MONTHS) return undefined;
  const back = headingsOver(run, subject);
  const { place, reading } = subject;
  const month = back === undefined ? undefined : monthIn(moved(place, !run.across, -back), subject);
  if (month === undefined || coordinate(place, run.across) < month) return undefined;
  const places = twelveFrom(moved(place, run.across, 1 - month), run.across);
  return places.every((each) => reading.shape(each) !== undefined) ? places : undefined;
}

/** How far back the months of a run are named; undefined when they are not. */
const headingsOver = oncePerLine(({ across, places }: Line, subject: Subject): number | undefined => {
  const [first] = places;
  return (
    first &&
    backOf(first, across, (heading) => {
      const month = monthIn(heading, subject);
      if (month === undefined || coordinate(heading, across) < month) return false;
      return areMonths(twelveFrom(moved(heading, across, 1 - month), across), subject);
    })
  );
});

function backOf(place: Place, across: boolean, fits: (heading: Place) => boolean): number | undefined {
  const most = Math.min(across ? FURTHEST.up : FURTHEST.left, coordinate(place, !across) - 1);
  for (let back = 1; back <= most; back++) if (fits(moved(place, !across, -back))) return back;
  return undefined;
}

function twelveFrom(first: Place, across: boolean): readonly Place[] {
  return Array.from({ length: MONTHS }, (_, i) => moved(first, across, i));
}

function monthIn(place: Place, { reading }: Subject): number | undefined {
  const value = reading.value(place);
  if (typeof value === "string") return monthOf(value) ?? numbered(value);
  if (typeof value !== "number" || !Number.isInteger(value)) return undefined;
  if (value >= 1 && value <= MONTHS) return value;
  const isOne = isDate(value) && periodIn(place, reading) === value;
  return isOne ? dayOf(value).getUTCMonth() + 1 : undefined;
}

/** "mnd 3", "2027-03" and "3-2027". */
function numbered(text: string): number | undefined {
  const found =
    /^(?:(?:m|mnd|maand|month|p|periode|period)[ .]?|20\d\d[-/ m])(\d\d?)$|^(\d\d?)[-/]20\d\d$/i.exec(
      text.trim(),
    );
  const month = Number(found?.[1] ?? found?.[2] ?? NaN);
  return month >= 1 && month <= MONTHS ? month : undefined;
}

function areMonths(headings: readonly Place[], subject: Subject): boolean {
  return headings.every((heading, i) => monthIn(heading, subject) === i + 1);
}

/** January to December stand before these cells. */
export function headedByMonths(places: readonly Place[], across: boolean, subject: Subject): boolean {
  const [first] = places;
  const areHere = (heading: Place): boolean => areMonths(twelveFrom(heading, across), subject);
  return first !== undefined && backOf(first, across, areHere) !== undefined;
}

/** Twelve names before these cells, none of them a month: provinces, tracks or regions. */
export function headedByNames(places: readonly Place[], across: boolean, subject: Subject): boolean {
  const [first] = places;
  if (first === undefined || headedByMonths(places, across, subject)) return false;
  const areNames = (heading: Place): boolean => {
    const texts = twelveFrom(heading, across).map((each) => subject.reading.value(each));
    return texts.every(isName) && new Set(texts).size === MONTHS;
  };
  return backOf(first, across, areNames) !== undefined;
}

/** Words, and no month or number of one. */
function isName(value: unknown): boolean {
  return typeof value === "string" && /^\p{L}{2}/u.test(value.trim()) && !NUMBERED.test(value.trim());
}

const NUMBERED = /^(mnd|maand|month|period)[^a-z]*\d/i;
