/**
 * Files with the scenarios of each year, and perhaps events, into the density of each year: the blocks that
 * MPP.SCENARIOWAARDEN reads, with the same reader. What a sheet holds as numbers is text in a file, and is read here.
 */
import type { YearDensity } from "../../chain";
import { fail, normalised } from "../../core";
import { pathDensities, readEvents, readScenarios } from "../../functions";
import { CSV_MAX_BYTES, type CsvTable, isBlank, readCsv, readTextNumber } from "../../params";
import { columnLetters } from "../../xlsx";
import { CommandError } from "../command-error";
import { readBytes } from "../files";
import type { Invocation } from "../options";
import { kindOf, readable } from "../parameters/load";
import type { Context } from "../parameters/loaded";

/** Columns that hold texts, by heading; all others hold numbers. */
const TEXTS: ReadonlySet<string> = new Set(["scenario", "gebeurtenis", "event", "verdeling", "distribution"]);

type Cells = readonly (readonly (string | number)[])[];

/** @throws FailureError not-a-number, not-finite, decimal-mark, ambiguous-number, with the cell */
function numbersIn({ cells, decimal }: CsvTable, parameter: string): Cells {
  const [headings = [], ...rows] = cells;
  const isText = headings.map((heading) => TEXTS.has(normalised(heading)));
  const cellOf = (text: string, row: number, column: number): string | number => {
    if (isText[column] === true || isBlank(text)) return text;
    const found = readTextNumber(text, decimal);
    if (found.ok) return found.number;
    const cell = columnLetters(column + 1) + String(row + 2);
    const heading = headings[column] ?? "";
    return fail({ ...found.cause, place: { parameter, row: row + 2, column: column + 1, cell, heading } });
  };
  return [headings, ...rows.map((row, r) => row.map((text, c) => cellOf(text, r, c)))];
}

/** The address of a table from A1, for the cells in messages. */
function addressOf(cells: Cells): string {
  return `A1:${columnLetters(cells[0]?.length ?? 1)}${cells.length}`;
}

/** The files as they were read. */
export interface DensityTables {
  /** What messages call the scenarios, e.g. a file. */
  readonly source: string;
  readonly scenarios: CsvTable;
  readonly eventSource: string;
  /** null when there are none. */
  readonly events: CsvTable | null;
}

/** @throws FailureError of the blocks, years-needed, inflow-year; on drawing negative-draw */
export function yearDensities(tables: DensityTables): readonly YearDensity[] {
  const { source, eventSource } = tables;
  const scenarios = numbersIn(tables.scenarios, source);
  const events = tables.events && numbersIn(tables.events, eventSource);
  const block = readScenarios(scenarios, source, addressOf(scenarios));
  return pathDensities(block, readEvents(events, eventSource, events && addressOf(events)));
}

/** @throws CommandError */
async function readTable(file: string, context: Context): Promise<CsvTable> {
  if (kindOf(file) !== "csv") throw new CommandError(context.words.project.densityKind(file));
  const bytes = await readBytes(file, CSV_MAX_BYTES, context.words);
  return readable(file, context, () => readCsv(bytes));
}

/** @throws CommandError */
export async function readDensities(
  { options: { inflow = "", events } }: Pick<Invocation, "options">,
  context: Context,
): Promise<{ readonly tables: DensityTables; readonly densities: readonly YearDensity[] }> {
  const tables: DensityTables = {
    source: inflow,
    scenarios: await readTable(inflow, context),
    eventSource: events ?? "",
    events: events === undefined ? null : await readTable(events, context),
  };
  return { tables, densities: readable(inflow, context, () => yearDensities(tables)) };
}
