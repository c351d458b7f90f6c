/**
 * The table of first applications: jaar, scenario, waarde by heading, as MPP.SCENARIOWAARDEN gives it per year, or any
 * series of one's own. Other columns are not read. Without a column scenario there is one series.
 * Source: docs/besluiten/0014.
 */
import { fail, normalised, type Place } from "../core";
import {
  errorOf,
  isBlank,
  readPeriod,
  readTextNumber,
  scenarioName,
  shown,
  type TableSource,
} from "../params";
import { type Inflow } from "./project";

const HEADINGS = ["jaar", "scenario", "waarde"] as const;
type Heading = (typeof HEADINGS)[number];
const ENGLISH: ReadonlyMap<string, Heading> = new Map([
  ["year", "jaar"],
  ["value", "waarde"],
  ["inflow", "waarde"],
  ["instroom", "waarde"],
]);

type Columns = ReadonlyMap<Heading, number>;

function columnsOf(row: readonly unknown[], parameter: string): Columns {
  const columns = new Map<Heading, number>();
  for (const [index, cell] of row.entries()) {
    if (typeof cell !== "string") continue;
    const name = normalised(cell);
    const heading = HEADINGS.find((each) => each === name) ?? ENGLISH.get(name);
    if (heading === undefined) continue;
    const place: Place = { parameter, row: 1, column: index + 1, heading: cell };
    if (columns.has(heading)) fail({ code: "duplicate-column", place, name: cell, other: heading });
    columns.set(heading, index);
  }
  for (const heading of ["jaar", "waarde"] as const) {
    if (!columns.has(heading)) fail({ code: "required-column", place: { parameter, row: 1 }, heading });
  }
  return columns;
}

class InflowReader {
  private readonly source: TableSource;
  private readonly columns: Columns;

  constructor(source: TableSource) {
    this.source = source;
    this.columns = columnsOf(source.cells[0] ?? [], source.parameter);
  }

  private cell(row: number, heading: Heading): unknown {
    const column = this.columns.get(heading);
    return column === undefined ? "" : this.source.cells[row]?.[column];
  }

  place(row: number, heading: Heading): Place {
    const column = (this.columns.get(heading) ?? 0) + 1;
    const cell = this.source.cellAt?.(row + 1, column);
    const place = { parameter: this.source.parameter, row: row + 1, column, heading };
    return cell === undefined ? place : { ...place, cell };
  }

  /** A cell that must hold something. */
  private filled(row: number, heading: Heading): unknown {
    const cell = this.cell(row, heading);
    const place = this.place(row, heading);
    const error = errorOf(cell);
    if (error !== undefined) fail({ code: "error-cell", place, value: error });
    if (isBlank(cell)) fail({ code: "blank-cell", place });
    return cell;
  }

  year(row: number): number {
    const cell = this.filled(row, "jaar");
    const found = readPeriod(cell);
    const place = this.place(row, "jaar");
    if (!found.ok && found.cause.code === "year-range") fail({ ...found.cause, place });
    const year = found.ok ? Number(found.text) : NaN;
    if (Number.isInteger(year)) return year;
    const value = shown(cell);
    if (value === null) fail({ code: "not-a-number", place, value });
    return fail({ code: "year-expected", place, value: String(value) });
  }

  scenario(row: number): string {
    const cell = this.cell(row, "scenario");
    if (isBlank(cell)) return "";
    const place = this.place(row, "scenario");
    const error = errorOf(cell);
    if (error !== undefined) fail({ code: "error-cell", place, value: error });
    if (typeof cell !== "string") return fail({ code: "not-a-text", place, value: shown(cell) });
    return scenarioName(cell);
  }

  value(row: number): number {
    const cell = this.filled(row, "waarde");
    const place = this.place(row, "waarde");
    const number = typeof cell === "string" ? this.textNumber(cell, place) : cell;
    if (typeof number !== "number") return fail({ code: "not-a-number", place, value: shown(cell) });
    if (!Number.isFinite(number)) fail({ code: "not-finite", place, value: number });
    if (number < 0) fail({ code: "negative-value", place, value: number });
    return number === 0 ? 0 : number;
  }

  /** Only a file says what its decimal mark is. */
  private textNumber(text: string, place: Place): number {
    if (this.source.decimal === undefined) fail({ code: "not-a-number", place, value: text });
    const found = readTextNumber(text, this.source.decimal);
    return found.ok ? found.number : fail({ ...found.cause, place });
  }
}

interface Entry {
  readonly year: number;
  readonly value: number;
  readonly row: number;
}

/** The years follow each other. */
function checkYears(entries: readonly Entry[], reader: InflowReader): void {
  for (const [index, { year, row }] of entries.entries()) {
    const expected = (entries[0]?.year ?? 0) + index;
    if (year !== expected) fail({ code: "inflow-year", place: reader.place(row, "jaar"), year, expected });
  }
}

/**
 * @returns the first applications of each scenario, in the order in which the table names them, years ascending
 * @throws FailureError required-column, duplicate-column, blank-cell, error-cell, not-a-number, not-finite,
 * negative-value, year-expected, year-range, duplicate-row, inflow-year, empty-table
 */
export function readInflow(source: TableSource): ReadonlyMap<string, Inflow> {
  const reader = new InflowReader(source);
  const found = new Map<string, Entry[]>();
  for (let row = 1; row < source.cells.length; row++) {
    if ((source.cells[row] ?? []).every(isBlank)) continue;
    const [year, scenario, value] = [reader.year(row), reader.scenario(row), reader.value(row)];
    const entries = found.get(scenario) ?? [];
    const other = entries.find((each) => each.year === year);
    if (other !== undefined)
      fail({ code: "duplicate-row", place: reader.place(row, "jaar"), row: other.row + 1 });
    found.set(scenario, [...entries, { year, value, row }]);
  }
  if (found.size === 0) fail({ code: "empty-table", place: { parameter: source.parameter } });
  return new Map(
    [...found].map(([scenario, entries]) => {
      const sorted = [...entries].sort((a, b) => a.year - b.year);
      checkYears(sorted, reader);
      return [scenario, { years: sorted.map(({ year }) => year), values: sorted.map(({ value }) => value) }];
    }),
  );
}
