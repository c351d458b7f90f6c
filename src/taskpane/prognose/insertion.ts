/**
 * What the view writes: a formula at the top left of a free place, in en-US. Its size is that of the function's own
 * result. A curve of one year out of several refers to that year's rows, and only when the function gives on them
 * exactly what the view shows.
 */
import { headingOf, type ResultCell, SCENARIO_NAMES } from "../../functions";
import { addressOf, boxOf, rangeOf } from "../../workbook/area";
import { type Area, type ChartFact, type Content, type Fact } from "../../workbook/port";
import { curvePoints, type Forecast, scenarioValues, type Source } from "./forecast";

export interface Insertion {
  readonly what: "values" | "curve";
  /** Without `=`, in en-US. */
  readonly formula: string;
  /** With `=`, as the user's Excel shows it. */
  readonly shown: (decimalComma: boolean) => string;
  readonly rows: number;
  readonly columns: number;
  readonly formats: readonly (readonly string[])[];
}

export interface Sources {
  readonly block: Source;
  readonly events: Source | undefined;
}

const WHOLE = "#,##0";
const FORMATS = {
  values: ["General", "0.0%", WHOLE, WHOLE, WHOLE],
  curve: [WHOLE, "0.00E+00", "0.0000"],
} as const;

function insertionOf(
  what: Insertion["what"],
  name: string,
  { block, events }: Sources,
  result: readonly (readonly ResultCell[])[],
): Insertion {
  const references = [block, ...(events === undefined ? [] : [events])].map(addressOf);
  const columns = result[0]?.length ?? 0;
  const own: readonly string[] = FORMATS[what];
  const formats = [...Array<string>(columns - own.length).fill("General"), ...own];
  return {
    what,
    formula: `MPP.${name}(${references.join(",")})`,
    shown: (decimalComma) => `=MPP.${name}(${references.join(decimalComma ? "; " : ", ")})`,
    rows: result.length,
    columns,
    formats: result.map((_, row) => (row === 0 ? formats.map(() => "General") : formats)),
  };
}

/** @throws FailureError as SCENARIOWAARDEN */
export const valuesInsertion = (sources: Sources): Insertion =>
  insertionOf("values", "SCENARIOWAARDEN", sources, scenarioValues(sources.block, sources.events));

/**
 * @returns undefined when no range holds just this year's rows
 * @throws FailureError as CURVE
 */
export function curveInsertion(sources: Sources, forecast: Forecast): Insertion | undefined {
  const found = forecast.years.length > 1 ? oneYear(sources, forecast) : sources;
  if (found === undefined) return undefined;
  return insertionOf("curve", "CURVE", found, curvePoints(found.block, found.events));
}

/** The rows of the year as a bare range: chance, inflow, spread and perhaps distribution side by side. */
function oneYear({ block, events }: Sources, forecast: Forecast): Sources | undefined {
  const box = boxOf(block.range);
  const column = block.values[0]?.findIndex(
    (cell) => typeof cell === "string" && headingOf(cell, SCENARIO_NAMES)?.field === "year",
  );
  const rows = block.values.flatMap((row, index) => (row[column ?? -1] === forecast.year ? [index] : []));
  const [first = 0] = rows;
  if (rows.length === 0 || rows.some((row, index) => row !== first + index)) return undefined;
  for (let left = 0; left + 3 <= box.columns; left++)
    for (const columns of [4, 3]) {
      if (left + columns > box.columns) continue;
      const range = rangeOf({ top: box.top + first, left: box.left + left, rows: rows.length, columns });
      const values = block.values
        .slice(first, first + rows.length)
        .map((row) => row.slice(left, left + columns));
      const sources = { block: { sheet: block.sheet, range, values }, events };
      if (givesTheSame(sources, forecast)) return sources;
    }
  return undefined;
}

function givesTheSame({ block, events }: Sources, { mixture, values }: Forecast): boolean {
  try {
    const [, ...rows] = scenarioValues(block, events);
    const [, ...points] = curvePoints(block, events);
    return (
      rows.length === values.length &&
      values.every(({ value }, index) => rows[index]?.[2] === value) &&
      points.every(([x, density]) => typeof x === "number" && mixture.pdf(x) === density)
    );
  } catch {
    return false;
  }
}

/** Cells that the native chart covers, right of the points. */
const CHART = { rows: 18, columns: 8 };

/**
 * @param area of the size of the insertion
 * @param chart undefined in a host without charts
 * @param formats whether the host can set number formats
 */
export function factsOf(
  insertion: Insertion,
  area: Area,
  chart: { readonly name: string; readonly title: string; readonly series: string } | undefined,
  formats: boolean,
): readonly Fact[] {
  const { sheet, range: place } = area;
  const { top, left } = boxOf(place);
  const { rows, columns, formula } = insertion;
  const contents = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j): Content => (i === 0 && j === 0 ? { formula } : null)),
  );
  const cells: Fact = {
    kind: "cells",
    sheet,
    range: place,
    contents,
    ...(formats ? { formats: insertion.formats } : {}),
  };
  if (chart === undefined) return [cells];
  const points = (at: number): { sheet: string; range: string } => ({
    sheet,
    range: rangeOf({ top: top + 1, left: left + at, rows: rows - 1, columns: 1 }),
  });
  const range = rangeOf({ top, left: left + columns + 1, ...CHART });
  const series = [{ name: chart.series, x: points(0), values: points(1) }];
  const drawn: ChartFact = {
    kind: "chart",
    sheet,
    name: chart.name,
    chart: { title: chart.title, type: "scatter", range, series },
  };
  return [cells, drawn];
}
