/**
 * Series of one call: whether they have the same periods, where a failure of the calculation belongs, and results in
 * the direction in which the series came.
 */
import { fail, FailureError, type Place } from "../core";
import { type Listed } from "./read/lists";
import { type Series } from "./read/series";
import { type ResultMatrix } from "./spec";

type Line = readonly number[];

function isSingle({ rows, columns }: Series): boolean {
  return rows === 1 && columns === 1;
}

/**
 * Refuses series of another shape than the first, and a series that ends before another does.
 * @param first gives the periods
 * @param others undefined when left out
 * @throws FailureError shapes-differ, blank-cell
 */
export function checkSamePeriods(first: Series, others: readonly (Series | undefined)[]): void {
  const all = [first, ...others.filter((each) => each !== undefined)];
  for (const each of all) sameShape(each, first, "same");
  const periods = Math.max(...all.map(({ values }) => values.length));
  const short = all.find(({ values }) => values.length < periods);
  if (short === undefined) return;
  fail({ code: "blank-cell", place: short.place(short.values.length), inSeries: true });
}

function sameShape(series: Series, first: Series, fits: "same" | "same or one"): void {
  const { parameter, rows, columns } = series;
  if (rows === first.rows && columns === first.columns) return;
  const other = { parameter: first.parameter, rows: first.rows, columns: first.columns };
  fail({ code: "shapes-differ", place: { parameter }, rows, columns, fits, other });
}

/** One number for all periods of the first series, or a series like it. @throws FailureError shapes-differ */
export function everyPeriod(series: Series, first: Series): Series {
  if (!isSingle(series)) {
    sameShape(series, first, "same or one");
    return series;
  }
  const [value = NaN] = series.values;
  const { rows, columns } = first;
  const values = first.values.map(() => value);
  return { ...series, rows, columns, values, place: () => series.place(0) };
}

/** @returns lines beside each other for a column, below each other for a row; blank where the series was */
export function inShapeOf({ rows, columns }: Series, lines: readonly Line[]): ResultMatrix {
  const length = Math.max(rows, columns);
  const periods = Array.from({ length }, (_, t) => t);
  if (columns === 1 && rows > 1) return periods.map((t) => lines.map((line) => line[t] ?? ""));
  return lines.map((line) => periods.map((t) => line[t] ?? ""));
}

/** Fields of the calculation with the arguments that they came from. */
type Sources = Readonly<Record<string, Series | Listed<number> | string | undefined>>;

function placeOf(source: Sources[string], index: number | undefined): Place | undefined {
  if (source === undefined) return undefined;
  if (typeof source === "string") return { parameter: source };
  if (!("values" in source)) return source.place;
  return index === undefined ? { parameter: source.parameter } : source.place(index);
}

/**
 * A calculation whose failures get the place of the cell that caused them.
 * @param sources by the names that the calculation has for them; a text is an argument that was left out
 */
export function atCells<T>(sources: Sources, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    const { field = "", index } = error.failure.place;
    const place = placeOf(sources[field], index);
    throw place === undefined ? error : new FailureError({ ...error.failure, place });
  }
}
