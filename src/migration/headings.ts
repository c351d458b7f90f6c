/**
 * The period that a cell names: a year, a month by its name, or a date.
 * Method: a number is a year or a date by what stands beside it, because an amount may look like either.
 */
import { type Place } from "./book";
import { type Reading } from "./reading";

/** Each month in Dutch and English; what a heading begins with is one of these, or the start of one. */
const NAMES: readonly (readonly string[])[] = [
  ["januari", "january"],
  ["februari", "february"],
  ["maart", "march", "mrt"],
  ["april"],
  ["mei", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augustus", "august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];
const SHORTEST = 3;
/** Of a year. */
export const MONTHS = 12;

/** 1 to 12 for the name of a month: "jan", "Sept. 2026", "maart"; "maand" is none. */
export function monthOf(text: string): number | undefined {
  const word = /^[a-z]+/.exec(text.trim().toLowerCase())?.[0] ?? "";
  if (word.length < SHORTEST) return undefined;
  const at = NAMES.findIndex((names) => names.some((name) => name.startsWith(word)));
  return at < 0 ? undefined : at + 1;
}

export function isYear(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1900 && value <= 2200;
}

/** Days of about 2010 to 2100, as Excel counts them. */
export function isDate(value: number): boolean {
  return Number.isInteger(value) && value > 40_000 && value < 73_000;
}

/** 1 to 12, a year, or a date in days as Excel counts them. */
export function periodIn(place: Place, reading: Reading): number | undefined {
  const cell = reading.index.cell(place);
  if (!cell) return undefined;
  if (typeof cell.value === "string") return monthOf(cell.value) ?? yearOf(cell.value, place, reading);
  const value = reading.number(place);
  if (value === undefined) return undefined;
  const one = isYear(value) ? besideYear : isDate(value) ? besideDate : undefined;
  return one?.(place, value, reading) === true ? value : undefined;
}

/** "2025 (real.)" in a row of years. */
function yearOf(text: string, place: Place, reading: Reading): number | undefined {
  const year = Number(/^\s*(20\d\d)(?![\d\-–/])/.exec(text)?.[1] ?? NaN);
  return AXES.some((axis) => isBesides(year, next(place, axis, reading), 1)) ? year : undefined;
}

type Axis = readonly [rows: number, columns: number];

const AXES: readonly Axis[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
];

/** The number some cells on. */
function next(place: Place, [rows, columns]: Axis, reading: Reading, by = 1): number | undefined {
  const other = { ...place, row: place.row + rows * by, column: place.column + columns * by };
  return other.row > 0 && other.column > 0 ? reading.number(other) : undefined;
}

function isBesides(value: number, other: number | undefined, apart: number): boolean {
  return other !== undefined && Number.isInteger(other) && Math.abs(other - value) === apart;
}

/** A flow may look like a year; a year stands beside the year before or after it, or among nothing but the same ones. */
function besideYear(place: Place, value: number, reading: Reading): boolean {
  return AXES.some((axis) => {
    const beside = next(place, axis, reading);
    return isBesides(value, beside, 1) || (beside === value && endsInYears(place, axis, value, reading));
  });
}

/** Months or quarters of a year that are followed for the same one, at most. */
const LONGEST = 60;

/** The same years on end, to the year after or before it or to a cell without a number: amounts that are alike end in other amounts. */
function endsInYears(place: Place, axis: Axis, value: number, reading: Reading): boolean {
  return [1, -1].every((way) => {
    for (let by = 1; by <= LONGEST; by++) {
      const other = next(place, axis, reading, by * way);
      if (other !== value) return other === undefined || isBesides(value, other, 1);
    }
    return true;
  });
}

/** Days in a month, a quarter and a year. */
const STEPS: readonly (readonly [number, number])[] = [
  [28, 31],
  [89, 92],
  [365, 366],
];

/** A stock may look like a date; a date stands a month, a quarter or a year from each date beside it. */
function besideDate(place: Place, value: number, reading: Reading): boolean {
  return [AXES.slice(0, 2), AXES.slice(2)].some((axis) => {
    const beside = axis.flatMap((each) => next(place, each, reading) ?? []);
    const apart = (other: number): boolean =>
      isDate(other) && STEPS.some(([from, to]) => within(Math.abs(other - value), from, to));
    return beside.length > 0 && beside.every(apart);
  });
}

function within(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}
