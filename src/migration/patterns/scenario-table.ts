/**
 * Components of a mixture into the table of scenarios that the MPP functions read: chance, mean, spread per row.
 * Only what an analyst's table holds is taken: cells on one line for each scenario, as they are or in another unit, a last
 * chance as the rest of 1, or numbers throughout. Anything else (a changed spread, moved means, mixed lines) is another
 * distribution and is left alone.
 */
import { type BookIndex, type Place } from "../book";
import { joined } from "../joined";
import { type Reading } from "../reading";
import { cellText, rangeText, rectangle } from "../references";
import { type Role, type RoleOf } from "../subject";
import { type CellRef, valueOf } from "../symbol/poly";
import { directionOf, orderIn } from "./alignment";
import { type Around, type Column, meansOf, spreadsOf } from "./columns";
import { type Component, tidy } from "./components";
import { isPlain, isTable, type Parts } from "./table-check";
import { type Weights, weightsOf } from "./weights";

export interface Scenarios {
  /** Argument for the function, in a formula at a place. */
  readonly text: (home: Place) => string;
  /** Chance, mean and spread per scenario, from numbers for the cells. */
  readonly rows: (numbers: (cell: CellRef) => number) => [number, number, number][];
  /** Every cell of the table. */
  readonly cells: readonly RoleOf[];
  readonly weights: readonly CellRef[];
  /** What the weights are together, when not 1. */
  readonly total?: number;
  /** Every cell as it is. */
  readonly plain: boolean;
}

const TOLERANCE = 1e-9;

export function scenarioTable(parts: readonly Component[], around: Around): Scenarios | undefined {
  if (parts.length < 2) return undefined;
  return typed(parts) ?? ofCells(parts, around);
}

/** All three as numbers in the formula. */
function typed(parts: readonly Component[]): Scenarios | undefined {
  const rows = parts.flatMap(({ weight, mean, spread }): [number, number, number][] => {
    const [w, m, s] = [valueOf(weight), valueOf(mean), valueOf(spread)];
    return w !== undefined && m !== undefined && s !== undefined ? [[tidy(w), tidy(m), tidy(s)]] : [];
  });
  if (rows.length !== parts.length || !isDistribution(rows)) return undefined;
  const text = `{${rows.map((row) => row.join(",")).join(";")}}`;
  return { text: () => text, rows: () => rows, cells: [], weights: [], plain: true };
}

function isDistribution(rows: readonly (readonly [number, number, number])[]): boolean {
  const sum = rows.reduce((so, [weight]) => so + weight, 0);
  const sound = rows.every(([weight, mean, spread]) => weight >= 0 && mean >= 0 && spread > 0);
  return sound && Math.abs(sum - 1) <= TOLERANCE;
}

interface Table extends Parts {
  readonly chances: Weights;
}

function ofCells(parts: readonly Component[], around: Around): Scenarios | undefined {
  const table = tableOf(parts, around);
  if (!table || !isTable(table, around)) return undefined;
  const { reading } = around;
  const now = valuesOf(table, (cell) => reading.number(cell) ?? NaN);
  if (!isDistribution(now) || now.every(([, mean, spread]) => spread > mean)) return undefined;
  const total = totalOf(table, reading);
  const known = table.weights.flatMap((cell) => cell ?? []);
  return {
    text: bySheet((home) => tableText(table, home, reading.index)),
    rows: (numbers) => valuesOf(table, numbers),
    cells: rolesOf(table, known),
    weights: known,
    plain: isPlainTable(table),
    ...(total === 1 ? {} : { total }),
  };
}

/** The scenarios in the order of the table. */
function tableOf(parts: readonly Component[], around: Around): Table | undefined {
  const chances = weightsOf(parts.map(({ weight }) => weight));
  const columns = chances && columnsOf(parts, around);
  const [list = []] = columns?.means.lists ?? [];
  const direction = directionOf(list);
  if (!columns || !direction) return undefined;
  const order = orderIn(list, direction);
  const weights = order.map((i) => chances.cells[i]);
  const table = { weights, means: sorted(columns.means, order), spreads: sorted(columns.spreads, order) };
  if (!chances.bySum) {
    return { ...table, chances, weights: completed({ ...table, chances }, around.reading) };
  }
  const sum = sumOf(weights, around.reading);
  return looksWrong(sum) ? undefined : { ...table, chances: { ...chances, bySum: !isWhole(sum, 1) } };
}

/** Means and spreads, both in persons or both in thousands. */
function columnsOf(
  parts: readonly Component[],
  around: Around,
): { readonly means: Column; readonly spreads: Column } | undefined {
  const means = meansOf(
    parts.map(({ mean }) => mean),
    around,
  );
  if (!means) return undefined;
  const spreads = spreadsOf(
    parts.map(({ spread }) => spread),
    means,
    around,
  );
  const { unit = 1 } = means;
  return spreads && unit === (spreads.unit ?? unit) ? { means, spreads } : undefined;
}

/** How far from 1 or 100 chances are no chances but weights; nearer by, a slip in them would be hidden. */
const FAR = 0.25;

function looksWrong(sum: number): boolean {
  return [1, 100].some((whole) => !isWhole(sum, whole) && Math.abs(sum - whole) < FAR * whole);
}

function isWhole(sum: number, whole: number): boolean {
  return Math.abs(sum - whole) <= TOLERANCE * whole;
}

function sumOf(weights: Table["weights"], reading: Reading): number {
  return weights.reduce((so, cell) => so + (cell ? (reading.number(cell) ?? NaN) : 0), 0);
}

function sorted(column: Column, order: readonly number[]): Column {
  return { ...column, lists: column.lists.map((list) => order.flatMap((i) => list[i] ?? [])) };
}

/** The weight that the table has where the formula says "the rest". */
function completed(
  { weights, chances, means }: Pick<Table, "weights" | "chances" | "means">,
  reading: Reading,
): Table["weights"] {
  const at = weights.findIndex((cell) => cell !== undefined);
  const [known, mean] = [weights[at], means.lists[0]?.[at]];
  const others = sumOf(weights, reading);
  return weights.map((weight, i) => {
    const own = means.lists[0]?.[i];
    if (weight || !known || !mean || !own) return weight;
    const cell = {
      ...known,
      row: known.row + own.row - mean.row,
      column: known.column + own.column - mean.column,
    };
    const value = reading.number(cell);
    return value !== undefined && isWhole(value + others, chances.whole) ? cell : undefined;
  });
}

/** Part of the whole that is drawn for weights of which the formula takes the rest. */
const DRAWN = 0.7;

/** What the weights are together: what they are now when the formula divides by their sum. */
function totalOf({ weights, chances }: Table, reading: Reading): number {
  if (chances.bySum) return sumOf(weights, reading);
  return weights.includes(undefined) ? DRAWN * chances.whole : chances.whole;
}

function valuesOf(
  { weights, chances, means, spreads }: Table,
  numbers: (cell: CellRef) => number,
): [number, number, number][] {
  const known = weights.map((cell) => cell && numbers(cell));
  const sum = known.reduce<number>((so, each) => so + (each ?? 0), 0);
  const whole = chances.bySum ? sum : chances.whole;
  return weights.map((_, i) => [
    (known[i] ?? whole - sum) / whole,
    means.value(means.lists.map((list) => (list[i] ? numbers(list[i]) : NaN))),
    spreads.value(spreads.lists.map((list) => (list[i] ? numbers(list[i]) : NaN))),
  ]);
}

function rolesOf({ means, spreads }: Table, weights: readonly CellRef[]): RoleOf[] {
  const ofColumn = ({ lists, drawn }: Column): RoleOf[] =>
    lists.flatMap((list, i) => list.map((cell) => ({ cell, ...(drawn[i] ?? { role: "level" as const }) })));
  const chance: Role = "chance";
  return [...weights.map((cell) => ({ cell, role: chance })), ...ofColumn(means), ...ofColumn(spreads)];
}

/** The text is the same in every cell of a sheet. */
function bySheet(text: (home: Place) => string): (home: Place) => string {
  const known = new Map<number, string>();
  return (home) => {
    const there = known.get(home.sheet) ?? text(home);
    known.set(home.sheet, there);
    return there;
  };
}

function tableText(table: Table, home: Place, index: BookIndex): string {
  const { means, spreads, chances } = table;
  const weights = table.weights.flatMap((cell) => cell ?? []);
  if (weights.length < table.weights.length) return scenarioByScenario(table, home, index);
  const inParts = chances.bySum || chances.whole !== 1;
  if (isPlainTable(table)) {
    const text = blockText([weights, ...means.lists, ...spreads.lists], home, index);
    if (text !== undefined) return text;
  }
  const ranges = [weights, ...means.lists, ...spreads.lists].map((list) => lineText(list, home, index));
  if (ranges.some((each) => each === undefined)) return scenarioByScenario(table, home, index);
  const [chance = "", ...others] = ranges.map((each) => each ?? "");
  return joined([
    inParts ? partText(chance, chances) : chance,
    means.text(others.slice(0, means.lists.length)),
    spreads.text(others.slice(means.lists.length)),
  ]);
}

function isPlainTable({ chances, means, spreads }: Table): boolean {
  return !chances.bySum && chances.whole === 1 && isPlain(means) && isPlain(spreads);
}

function partText(range: string, { bySum, whole }: Weights): string {
  return bySum ? `${range}/SUM(${range})` : `${range}/${whole}`;
}

/** Chances, means and spreads beside each other, or below each other and then turned. */
function blockText(
  lists: readonly (readonly CellRef[])[],
  home: Place,
  index: BookIndex,
): string | undefined {
  const [first = []] = lists;
  const across = directionOf(first) === "across";
  const cells = across ? lists.flat() : first.flatMap((_, i) => lists.flatMap((list) => list[i] ?? []));
  const block = rectangle(cells);
  if (!block || (block.to.row === block.from.row && across)) return undefined;
  const text = rangeText(block.from, block.to, home, index);
  return across ? `TRANSPOSE(${text})` : text;
}

/** A column as it is, a row turned; undefined when the cells are not next to each other. */
function lineText(list: readonly CellRef[], home: Place, index: BookIndex): string | undefined {
  const line = rectangle(list);
  if (!line) return undefined;
  const text = rangeText(line.from, line.to, home, index);
  return directionOf(list) === "down" ? text : `TRANSPOSE(${text})`;
}

function scenarioByScenario(
  { weights, chances, means, spreads }: Table,
  home: Place,
  index: BookIndex,
): string {
  const known = weights.flatMap((cell) => (cell ? [cellText(cell, home, index)] : []));
  const { whole, bySum } = chances;
  const over = bySum ? `/(${known.join("+")})` : whole === 1 ? "" : `/${whole}`;
  const of = (column: Column, i: number): string =>
    column.text(column.lists.map((list) => (list[i] ? cellText(list[i], home, index) : "")));
  const texts = weights.flatMap((weight, i) => {
    const rest = whole === 1 ? `1-${known.join("-")}` : `(${whole}-${known.join("-")})/${whole}`;
    return [weight ? `${cellText(weight, home, index)}${over}` : rest, of(means, i), of(spreads, i)];
  });
  return joined(texts, weights.length);
}
