/**
 * What the fan chart shows, in values: bands, one line per scenario, what if, and where the lines begin. Pure; drawing is
 * in fan-chart.ts.
 */
import { scaleLinear } from "d3-scale";
import { type Bands, type Line, type Runs } from "./figures";

export interface Fan {
  readonly periods: readonly string[];
  /** Value before the first period, of a stock. */
  readonly start: number | undefined;
  readonly lines: ReadonlyMap<string, Line>;
  /** Lower and upper edge, outer band first; empty without bands. */
  readonly bands: readonly { readonly lower: Line; readonly upper: Line }[];
  /** The outer runs are the edges of the outer band; otherwise they are drawn apart from it. */
  readonly together: boolean;
  readonly whatIf: Line | undefined;
}

/** A run is an edge when they differ by rounding only. */
const SAME = 1e-9;

const sameLine = (a: Line | undefined, b: Line | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.length === b.length &&
  a.every((value, n) => {
    const other = b[n];
    if (value === undefined || other === undefined) return value === other;
    return Math.abs(value - other) <= SAME * Math.max(1, Math.abs(value), Math.abs(other));
  });

/** The edge of the bands in the periods of the runs; a period without a band has none. */
function aligned({ periods, edges }: Bands, wanted: readonly string[]): readonly Line[] {
  return edges.map((edge) =>
    wanted.map((period) => {
      const at = periods.indexOf(period);
      return at < 0 ? undefined : edge[at];
    }),
  );
}

export function fanOf(
  { periods, lines }: Runs,
  bands: Bands | undefined,
  start: number | undefined,
  whatIf: Line | undefined,
): Fan {
  const [low, lower, upper, high] = bands === undefined ? [] : aligned(bands, periods);
  const all =
    low && lower && upper && high
      ? [
          { lower: low, upper: high },
          { lower, upper },
        ]
      : [];
  const [minimum, maximum] = [lines.get("minimum"), lines.get("maximum")];
  return {
    periods,
    start,
    lines,
    bands: all,
    together: sameLine(minimum, low) && sameLine(maximum, high),
    whatIf,
  };
}

const numbers = (line: Line): readonly number[] => line.filter((each) => each !== undefined);

/** From 0 or below to a round number above everything. @param ticks about how many steps */
export function valueDomain(
  { start, lines, bands, whatIf }: Fan,
  ticks: number,
): readonly [low: number, high: number] {
  const values = [
    0,
    ...(start === undefined ? [] : [start]),
    ...[...lines.values()].flatMap(numbers),
    ...bands.flatMap(({ lower, upper }) => [...numbers(lower), ...numbers(upper)]),
    ...(whatIf === undefined ? [] : numbers(whatIf)),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [from = 0, to = 1] = scaleLinear([low, low === high ? low + 1 : high], [0, 1])
    .nice(ticks)
    .domain();
  return [from, to];
}

/** Runs of periods that have a value: [index, value]. A line is not drawn through a period without one. */
export function pieces(line: Line): readonly (readonly (readonly [index: number, value: number])[])[] {
  const found: (readonly [number, number])[][] = [];
  let open: (readonly [number, number])[] = [];
  line.forEach((value, index) => {
    if (value === undefined) {
      open = [];
      return;
    }
    if (open.length === 0) found.push(open);
    open.push([index, value]);
  });
  return found;
}

/** Periods that get a label: those that start a year, as many as fit. @returns indices */
export function labelled(periods: readonly string[], room: number): readonly number[] {
  const years = periods.flatMap((period, index) =>
    !period.includes("-") || period.endsWith("-01") ? [index] : [],
  );
  const step = Math.max(1, Math.ceil(years.length / Math.max(1, room)));
  // From the last: the year that the labels at the right belong to is always named.
  return years.filter((_, n) => (years.length - 1 - n) % step === 0);
}
