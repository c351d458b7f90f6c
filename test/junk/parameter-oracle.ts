/**
 * What PARAMETER must give for a valid table, by comparing texts and nothing else; it shares no code with the product.
 */
import { type Outcome } from "./host";
import { type KnownRow, type ParameterCall } from "./parameter-calls";

export type Table = readonly (readonly unknown[])[];

/** An argument as cells; left out it is one blank cell. */
export function grid(argument: unknown): Table {
  return Array.isArray(argument) ? (argument as Table) : [[argument ?? ""]];
}

/** The value of the one row that fits; undefined when none fits, or two. */
function answer(
  rows: readonly KnownRow[],
  id: unknown,
  period: unknown,
  scenario: unknown,
): number | undefined {
  const periods = [String(period), String(period).slice(0, 4), ""];
  const name = typeof scenario === "string" ? scenario.toLowerCase() : "";
  const fit = rows.filter(
    (row) => row.id === id && periods.includes(row.period) && ["", name].includes(row.scenario),
  );
  return fit.length === 1 ? fit[0]?.value : undefined;
}

const rowsIn = (cells: Table): number => cells.length;
const columnsIn = (cells: Table): number => cells[0]?.length ?? 0;

/** Whether the cells of two arguments belong together in one way. */
function fitTogether(a: Table, b: Table): boolean {
  const [one, two] = [a, b].map((cells) => `${rowsIn(cells)}x${columnsIn(cells)}`);
  const isLine = (first: Table, second: Table): boolean => columnsIn(first) === 1 && rowsIn(second) === 1;
  return one === two || one === "1x1" || two === "1x1" || isLine(a, b) || isLine(b, a);
}

function cellFor(cells: Table, row: number, column: number): unknown {
  return cells[rowsIn(cells) === 1 ? 0 : row]?.[columnsIn(cells) === 1 ? 0 : column];
}

function answers({ args, rows = [] }: ParameterCall): (number | undefined)[][] {
  const [ids, periods] = [grid(args[1]), grid(args[2])];
  const [height, width] = [rowsIn, columnsIn].map((size) => Math.max(size(ids), size(periods)));
  return Array.from({ length: height ?? 0 }, (_, r) =>
    Array.from({ length: width ?? 0 }, (__, c) =>
      answer(rows, cellFor(ids, r, c), cellFor(periods, r, c), args[3]),
    ),
  );
}

/** Each cell is the one row that fits; the call is refused when any cell has none or the shapes do not fit. */
export function lookUpFault(call: ParameterCall, outcome: Outcome): string | null {
  const expected = fitTogether(grid(call.args[1]), grid(call.args[2])) ? answers(call) : [[undefined]];
  const mayAnswer = !expected.flat().includes(undefined);
  if (outcome.kind !== "value") return mayAnswer ? "refused, but every cell has its row" : null;
  const [given, wanted] = [outcome.value, expected].map((value) => JSON.stringify(value));
  return mayAnswer && given === wanted ? null : `${given ?? ""} instead of ${wanted ?? ""}`;
}
