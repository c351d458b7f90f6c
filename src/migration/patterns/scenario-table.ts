/**
 * Components of a mixture into the table of scenarios that the MPP functions read: chance, mean, spread per row.
 * Only what an analyst's table holds is taken: plain cells on one line each, a last chance as the rest of 1, or numbers
 * throughout. Anything else (a changed spread, moved means, mixed lines) is another distribution and is left alone.
 */
import { type BookIndex, type Place } from "../book";
import { joined } from "../joined";
import { type Labels } from "../labels";
import { type Reading } from "../reading";
import { cellText, rangeText, rectangle } from "../references";
import { type CellRef, constant, same, singleAtom, subtract, valueOf } from "../symbol/poly";
import { saysMean, saysSpread } from "../words";
import { type Component } from "./components";

export interface Scenarios {
  /** Argument for the function, in a formula at a place. */
  readonly text: (home: Place) => string;
  /** Chance, mean and spread per scenario, from numbers for the cells. */
  readonly rows: (numbers: (cell: CellRef) => number) => [number, number, number][];
  readonly weights: readonly CellRef[];
  readonly means: readonly CellRef[];
  readonly spreads: readonly CellRef[];
}

const TOLERANCE = 1e-9;

interface Row {
  /** undefined: the rest of 1. */
  readonly weight: CellRef | undefined;
  readonly mean: CellRef;
  readonly spread: CellRef;
}

function cellOf(poly: Component["weight"]): CellRef | undefined {
  const atom = singleAtom(poly);
  return atom?.kind === "cell" ? atom.cell : undefined;
}

/** Cells of each component; at most one weight is 1 minus the others. */
function rowsOf(parts: readonly Component[]): Row[] | undefined {
  const rows = parts.map(({ weight, mean, spread }) => ({
    weight: cellOf(weight),
    mean: cellOf(mean),
    spread: cellOf(spread),
  }));
  const open = parts.filter((_, i) => rows[i]?.weight === undefined);
  if (open.length > 1) return undefined;
  const [rest] = open;
  if (rest) {
    const others = parts.filter((part) => part !== rest);
    const left = others.reduce((sum, { weight }) => subtract(sum, weight), constant(1));
    if (!same(rest.weight, left)) return undefined;
  }
  const complete = rows.flatMap(({ weight, mean, spread }): Row[] =>
    mean && spread ? [{ weight, mean, spread }] : [],
  );
  return complete.length === parts.length ? complete : undefined;
}

function allDifferent(cells: readonly CellRef[]): boolean {
  return new Set(cells.map(({ sheet, row, column }) => `${sheet}!${row},${column}`)).size === cells.length;
}

/** Chance, mean and spread of a scenario on one row (or all in one column), each kind in a column (or row) of its own. */
function aligned(rows: readonly Row[], down: boolean): boolean {
  const line = (cell: CellRef): number => (down ? cell.row : cell.column);
  const side = (cell: CellRef): number => (down ? cell.column : cell.row);
  const [first] = rows;
  return rows.every(
    ({ weight, mean, spread }) =>
      line(mean) === line(spread) &&
      (weight === undefined || line(weight) === line(mean)) &&
      side(mean) === side(first?.mean ?? mean) &&
      side(spread) === side(first?.spread ?? spread),
  );
}

function inOrder(rows: readonly Row[], down: boolean): Row[] {
  return [...rows].sort((a, b) => (down ? a.mean.row - b.mean.row : a.mean.column - b.mean.column));
}

/** The weight that the table has where the formula says "the rest". */
function weightBeside(rows: readonly Row[], row: Row, reading: Reading): CellRef | undefined {
  const known = rows.find(({ weight }) => weight !== undefined);
  if (!known?.weight) return undefined;
  const { weight, mean } = known;
  const cell = {
    ...weight,
    row: weight.row + row.mean.row - mean.row,
    column: weight.column + row.mean.column - mean.column,
  };
  const others = rows.reduce(
    (sum, each) => sum + (each.weight ? (reading.number(each.weight) ?? NaN) : 0),
    0,
  );
  const value = reading.number(cell);
  return value !== undefined && Math.abs(value + others - 1) <= TOLERANCE ? cell : undefined;
}

/** A heading that says the opposite of what a column is used for. */
function mislabelled(rows: readonly Row[], labels: Labels): boolean {
  return rows.some(({ mean, spread }) => {
    const [m, s] = [labels.all(mean), labels.all(spread)];
    return (saysSpread(m) && !saysMean(m)) || (saysMean(s) && !saysSpread(s));
  });
}

function tableText(rows: readonly Row[], down: boolean, home: Place, index: BookIndex): string {
  const [first] = rows;
  const weights = rows.flatMap(({ weight }) => (weight ? [weight] : []));
  const complete = weights.length === rows.length;
  if (complete && first && down) {
    const block = rectangle(
      rows.flatMap(({ weight, mean, spread }) => (weight ? [weight, mean, spread] : [])),
    );
    if (block) return rangeText(block.from, block.to, home, index);
    const columns = [weights, rows.map(({ mean }) => mean), rows.map(({ spread }) => spread)].map(rectangle);
    if (columns.every((each) => each !== undefined)) {
      const texts = columns.map(({ from, to }) => rangeText(from, to, home, index));
      return joined(texts);
    }
  }
  if (complete && !down) {
    const lines = [weights, rows.map(({ mean }) => mean), rows.map(({ spread }) => spread)].map(rectangle);
    if (lines.every((each) => each !== undefined)) {
      const texts = lines.map(({ from, to }) => `TRANSPOSE(${rangeText(from, to, home, index)})`);
      return joined(texts);
    }
  }
  return cellByCell(rows, home, index);
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

function cellByCell(rows: readonly Row[], home: Place, index: BookIndex): string {
  const rest = `1-${rows.flatMap(({ weight }) => (weight ? [cellText(weight, home, index)] : [])).join("-")}`;
  const texts = rows.flatMap(({ weight, mean, spread }) => [
    weight ? cellText(weight, home, index) : rest,
    cellText(mean, home, index),
    cellText(spread, home, index),
  ]);
  return joined(texts, rows.length);
}

interface Around {
  readonly reading: Reading;
  readonly labels: Labels;
}

export function scenarioTable(parts: readonly Component[], around: Around): Scenarios | undefined {
  if (parts.length < 2) return undefined;
  return typed(parts) ?? ofCells(parts, around);
}

/** All three as numbers in the formula. */
function typed(parts: readonly Component[]): Scenarios | undefined {
  const rows = parts.flatMap(({ weight, mean, spread }): [number, number, number][] => {
    const [w, m, s] = [valueOf(weight), valueOf(mean), valueOf(spread)];
    return w !== undefined && m !== undefined && s !== undefined ? [[w, m, s]] : [];
  });
  if (rows.length !== parts.length || !isDistribution(rows)) return undefined;
  const text = `{${rows.map((row) => row.join(",")).join(";")}}`;
  return { text: () => text, rows: () => rows, weights: [], means: [], spreads: [] };
}

function isDistribution(rows: readonly (readonly [number, number, number])[]): boolean {
  const sum = rows.reduce((so, [weight]) => so + weight, 0);
  const sound = rows.every(([weight, mean, spread]) => weight >= 0 && mean >= 0 && spread > 0);
  return sound && Math.abs(sum - 1) <= TOLERANCE;
}

function ofCells(parts: readonly Component[], { reading, labels }: Around): Scenarios | undefined {
  const found = rowsOf(parts);
  if (!found) return undefined;
  const down = aligned(found, true);
  if (!down && !aligned(found, false)) return undefined;
  const ordered = inOrder(found, down);
  const rows = ordered.map((row) => ({ ...row, weight: row.weight ?? weightBeside(ordered, row, reading) }));
  const means = rows.map(({ mean }) => mean);
  const spreads = rows.map(({ spread }) => spread);
  const weights = rows.flatMap(({ weight }) => (weight ? [weight] : []));
  if (!allDifferent([...means, ...spreads, ...weights]) || mislabelled(rows, labels)) return undefined;
  const read = (numbers: (cell: CellRef) => number): [number, number, number][] => {
    const sum = weights.reduce((so, cell) => so + numbers(cell), 0);
    return rows.map(({ weight, mean, spread }) => [
      weight ? numbers(weight) : 1 - sum,
      numbers(mean),
      numbers(spread),
    ]);
  };
  const now = read((cell) => reading.number(cell) ?? NaN);
  if (!isDistribution(now) || now.every(([, mean, spread]) => spread > mean)) return undefined;
  const text = bySheet((home) => tableText(rows, down, home, reading.index));
  return { text, rows: read, weights, means, spreads };
}
