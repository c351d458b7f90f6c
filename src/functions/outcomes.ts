/**
 * Outcomes of MPP functions before and after: what another version of the add-in, or the same, makes of the same workbook.
 * Method: cell by cell. Numbers are alike when they differ by no more than the last digits in which two engines may round
 * otherwise; texts, blanks and errors when they are the same. A version number that a function says of itself is no outcome.
 * @assumption A-39
 */
import { csvText } from "../params";

export type OutcomeValue = number | string | boolean | null | { readonly error: string };

/** What one formula shows and what it gives now; a blank cell is null or "". */
export interface Outcome {
  readonly sheet: string;
  /** Of the formula, 1-based. */
  readonly row: number;
  readonly column: number;
  /** E.g. "MPP.KWANTIEL". */
  readonly name: string;
  readonly before: readonly (readonly OutcomeValue[])[];
  readonly after: readonly (readonly OutcomeValue[])[];
}

export interface Difference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly before: OutcomeValue;
  readonly after: OutcomeValue;
  /** after − before, and that as a share of before; undefined when one of them is no number, or before is 0. */
  readonly absolute: number | undefined;
  readonly relative: number | undefined;
}

export interface Comparison {
  /** Formulas compared, and those of which every cell is alike. */
  readonly formulas: number;
  readonly alike: number;
  readonly cells: number;
  /** Those without a size first (a text, an error, a cell more or less), then the largest share first. */
  readonly differences: readonly Difference[];
}

/** Relative difference of two numbers that are alike. */
const ALIKE = 1e-13;

export function compareOutcomes(outcomes: readonly Outcome[]): Comparison {
  const found = outcomes.map((outcome) => [...differencesOf(outcome)]);
  const cells = outcomes.reduce((sum, { before, after }) => {
    const [rows, columns] = sizeOf(before, after);
    return sum + rows * columns;
  }, 0);
  return {
    formulas: outcomes.length,
    alike: found.filter(({ length }) => length === 0).length,
    cells,
    differences: found.flat().sort((a, b) => sizeOrder(b) - sizeOrder(a)),
  };
}

type Rows = Outcome["before"];

function sizeOf(before: Rows, after: Rows): readonly [rows: number, columns: number] {
  const columns = Math.max(...[...before, ...after].map(({ length }) => length), 0);
  return [Math.max(before.length, after.length), columns];
}

function* differencesOf({ before, after, name, ...at }: Outcome): Generator<Difference> {
  const [rows, columns] = sizeOf(before, after);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [was, is] = [before[row]?.[column] ?? null, after[row]?.[column] ?? null];
      if (isAlike(was, is) || saysVersion(name, was, is)) continue;
      const place = { sheet: at.sheet, row: at.row + row, column: at.column + column };
      yield { ...place, name, before: was, after: is, ...sizeOfChange(was, is) };
    }
}

function isAlike(a: OutcomeValue, b: OutcomeValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= ALIKE * Math.max(Math.abs(a), Math.abs(b));
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") return a.error === b.error;
  const isBlank = (value: OutcomeValue): boolean => value === null || value === "";
  return a === b || (isBlank(a) && isBlank(b));
}

const SAYS_VERSION: ReadonlySet<string> = new Set(["MPP.VERSIE", "MPP.VERANTWOORDING"]);
const VERSION = /^\d+\.\d+\.\d+/;

function saysVersion(name: string, ...values: readonly OutcomeValue[]): boolean {
  return SAYS_VERSION.has(name) && values.every((each) => typeof each === "string" && VERSION.test(each));
}

function sizeOfChange(was: OutcomeValue, is: OutcomeValue): Pick<Difference, "absolute" | "relative"> {
  if (typeof was !== "number" || typeof is !== "number") return { absolute: undefined, relative: undefined };
  const absolute = is - was;
  return { absolute, relative: was === 0 ? undefined : absolute / Math.abs(was) };
}

function sizeOrder({ absolute, relative }: Difference): number {
  return absolute === undefined || relative === undefined ? Infinity : Math.abs(relative);
}

/** Headings of the table as a file. */
export type DifferenceHeadings = readonly [
  sheet: string,
  cell: string,
  name: string,
  before: string,
  after: string,
  absolute: string,
  relative: string,
];

/** Every difference as CSV. @param cellOf name of a cell, as "B5" */
export function differencesCsv(
  { differences }: Comparison,
  headings: DifferenceHeadings,
  cellOf: (place: Difference) => string,
): string {
  const rows = differences.map((each) => [
    each.sheet,
    cellOf(each),
    each.name,
    plain(each.before),
    plain(each.after),
    each.absolute ?? "",
    each.relative ?? "",
  ]);
  return csvText([headings, ...rows]);
}

function plain(value: OutcomeValue): string | number {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
