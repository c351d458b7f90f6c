/**
 * Looking up in a line of numbers or texts, and sums where a criterion agrees. Source: Microsoft Support, their pages.
 * An approximate search needs numbers: with expressions it is refused, an exact one goes by what the cells hold now.
 */
import { agreeing, criterion } from "./criteria";
import { singleAtom } from "../symbol/poly";
import { compare } from "./logic";
import { arithmetic } from "./operators";
import { type Evaluator, type FunctionTable } from "./table";
import {
  type Context,
  isError,
  isPoly,
  keyNumber,
  type Matrix,
  matrixValue,
  NotWorkedOut,
  operand,
  plainNumber,
  rowsOf,
  type Scalar,
  scalarValue,
  type Value,
} from "./value";

/** Of an area the cell itself, so that `XLOOKUP(…):XLOOKUP(…)` is a range. */
function lineOfArea(value: Value, at: number, down: boolean): Value | undefined {
  if (value.kind !== "area") return undefined;
  const { area } = value;
  if (down) return { kind: "area", area: { ...area, top: area.top + at, bottom: area.top + at } };
  return { kind: "area", area: { ...area, left: area.left + at, right: area.left + at } };
}

/** Lines from which on it pays to remember them. */
const LONG = 16;
const MISSING = { error: "#N/A" };
type Plain = number | string | boolean;

const flat = new WeakMap<Matrix, readonly Scalar[]>();

export function line(value: Value, context: Context): readonly Scalar[] {
  const rows = rowsOf(value, context);
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) throw new NotWorkedOut("a search in a block");
  return flatOf(rows);
}

function flatOf(rows: Matrix): readonly Scalar[] {
  const known = flat.get(rows) ?? rows.flat();
  if (known.length >= LONG) flat.set(rows, known);
  return known;
}

/** What the cells hold now; expressions only when the search is exact. */
function plain(scalar: Scalar, context: Context, exact: boolean): Plain | null {
  if (isPoly(scalar)) {
    if (!exact) throw new NotWorkedOut("an approximate search");
    return keyNumber(scalar, context);
  }
  if (isError(scalar)) return null;
  return scalar;
}

function equal(a: Plain, b: Plain | null): boolean {
  if (typeof a === "number" || typeof b === "number") return a === b;
  return b !== null && typeof a === typeof b && compare("=", a, b) === true;
}

/** -1: last that is at most the wanted; 1: first that is at least it, in a falling line. */
function matchPosition(wanted: Plain, cells: readonly (Plain | null)[], mode: number): number {
  if (mode === 0) return cells.findIndex((cell) => equal(wanted, cell));
  let found = -1;
  for (const [i, cell] of cells.entries()) {
    if (cell === null || typeof cell !== typeof wanted) continue;
    const beyond = compare(mode === 1 ? ">" : "<", cell, wanted) === true;
    if (beyond) break;
    found = i;
  }
  return found;
}

/**
 * Place of the very cell that is sought, in an exact search: `MATCH(B$2;$B$2:$L$2;0)` gives its own place. Headings such as
 * years, of which there may be two the same, are looked up.
 */
function ownPlace(wanted: Scalar, cells: readonly Scalar[], context: Context): number {
  if (!isPoly(wanted) || context.settle(wanted) !== undefined) return -1;
  const key = singleAtom(wanted)?.key;
  if (key === undefined) return -1;
  const at = cells.findIndex((cell) => isPoly(cell) && singleAtom(cell)?.key === key);
  if (at >= 0) context.notes.positional = true;
  return at;
}

function match(call: Evaluator): Value {
  const mode = call.count > 2 ? plainNumber(call.scalar(2), call.context) : 1;
  const exact = mode === 0;
  const own = line(call.value(1), call.context);
  const wanted = rowsOf(call.value(0), call.context);
  if (exact && wanted.length === 1 && wanted[0]?.length === 1) {
    const at = ownPlace(wanted[0][0] ?? null, own, call.context);
    if (at >= 0) return scalarValue(at + 1);
  }
  const cells = own.map((each) => plain(each, call.context, exact));
  return matrixValue(
    wanted.map((row) =>
      row.map((each) => {
        const sought = plain(each, call.context, exact);
        const at = sought === null ? -1 : matchPosition(sought, cells, Math.sign(mode));
        return at < 0 ? MISSING : at + 1;
      }),
    ),
  );
}

/** XMATCH and XLOOKUP: exact, next smaller (-1) or next larger (1), from the first or the last. */
function extendedPosition(call: Evaluator, wanted: Scalar, cells: readonly Scalar[], modeAt: number): number {
  const mode = call.given(modeAt) ? plainNumber(call.scalar(modeAt), call.context) : 0;
  const direction = call.given(modeAt + 1) ? plainNumber(call.scalar(modeAt + 1), call.context) : 1;
  const own = mode === 0 ? ownPlace(wanted, cells, call.context) : -1;
  if (own >= 0) return own;
  const known = cells.map((each) => plain(each, call.context, mode === 0));
  const sought = plain(wanted, call.context, mode === 0);
  if (sought === null || mode === 2) throw new NotWorkedOut("a search");
  const order = known.map((_, i) => i);
  if (direction < 0) order.reverse();
  const exact = order.find((i) => equal(sought, known[i] ?? null));
  if (exact !== undefined || mode === 0) return exact ?? -1;
  return nearest(sought, known, order, mode);
}

function nearest(
  sought: Plain,
  known: readonly (Plain | null)[],
  order: readonly number[],
  mode: number,
): number {
  let best = -1;
  for (const i of order) {
    const cell = known[i] ?? null;
    if (cell === null || typeof cell !== typeof sought) continue;
    if (compare(mode < 0 ? "<" : ">", cell, sought) !== true) continue;
    const closer = best < 0 || compare(mode < 0 ? ">" : "<", cell, known[best] ?? null) === true;
    if (closer) best = i;
  }
  return best;
}

function xmatch(call: Evaluator): Value {
  const at = extendedPosition(call, call.scalar(0), line(call.value(1), call.context), 2);
  return scalarValue(at < 0 ? MISSING : at + 1);
}

function xlookup(call: Evaluator): Value {
  const wanted = rowsOf(call.value(0), call.context);
  if (wanted.length > 1 || (wanted[0]?.length ?? 0) > 1) {
    return matrixValue(wanted.map((row) => row.map((each) => lookedUp(call, each))));
  }
  const sought = call.value(1);
  const at = extendedPosition(call, call.scalar(0), line(sought, call.context), 4);
  if (at < 0) return call.given(3) ? call.value(3) : scalarValue(MISSING);
  const down = rowsOf(sought, call.context).length > 1;
  const found = lineOfArea(call.value(2), at, down);
  if (found) return found;
  const rows = rowsOf(call.value(2), call.context);
  if (down) return matrixValue([rows[at] ?? []]);
  return matrixValue(rows.map((row) => [row[at] ?? MISSING]));
}

/** One of several values to look for, each with one result. */
function lookedUp(call: Evaluator, wanted: Scalar): Scalar {
  const at = extendedPosition(call, wanted, line(call.value(1), call.context), 4);
  const results = line(call.value(2), call.context);
  return at < 0 ? (call.given(3) ? call.scalar(3) : MISSING) : (results[at] ?? MISSING);
}

/** With three arguments the line that is searched is a line; with two the first row or column of a block. */
function lookup(call: Evaluator): Value {
  const rows = rowsOf(call.value(1), call.context);
  if (call.given(2)) line(call.value(1), call.context);
  const across = rows.length < (rows[0]?.length ?? 0);
  const first = across ? (rows[0] ?? []) : columnOf(rows, 0);
  const last = (): readonly Scalar[] => (across ? (rows.at(-1) ?? []) : columnOf(rows, -1));
  const results = call.given(2) ? line(call.value(2), call.context) : last();
  const wanted = rowsOf(call.value(0), call.context);
  // Headings such as years are found exactly or not at all.
  const byHeading = first.some(isPoly) || wanted.some((row) => row.some(isPoly));
  const known = arePlain(first) ? first : first.map((each) => plain(each, call.context, byHeading));
  return matrixValue(
    wanted.map((row) =>
      row.map((each) => {
        const sought = plain(each, call.context, byHeading);
        const at = sought === null ? -1 : lastAtMost(sought, known);
        if (byHeading && !equal(sought ?? "", known[at] ?? null))
          throw new NotWorkedOut("an approximate search");
        return at < 0 ? MISSING : (results[at] ?? MISSING);
      }),
    ),
  );
}

/** Of a block that is one column all of it, which is remembered. */
function columnOf(rows: Matrix, at: 0 | -1): readonly Scalar[] {
  return rows[0]?.length === 1 ? flatOf(rows) : rows.map((row) => row.at(at) ?? null);
}

function arePlain(cells: readonly Scalar[]): cells is readonly (Plain | null)[] {
  return cells.every((cell) => typeof cell !== "object" || cell === null);
}

/** LOOKUP(2; 1/(test); …) leaves out the errors: blanks and errors are passed over. */
function lastAtMost(sought: Plain, known: readonly (Plain | null)[]): number {
  let found = -1;
  for (let i = 0; i < known.length; i++) {
    const cell = known[i] ?? null;
    if (cell === null || typeof cell !== typeof sought) continue;
    const within = typeof cell === "number" ? cell <= Number(sought) : compare("<=", cell, sought) === true;
    if (!within) break;
    found = i;
  }
  return found;
}

function tablePlace(call: Evaluator, first: readonly Scalar[], approximate: boolean): number {
  const keys = first.map((each) => plain(each, call.context, !approximate));
  const sought = plain(call.scalar(0), call.context, !approximate);
  return sought === null ? -1 : matchPosition(sought, keys, approximate ? 1 : 0);
}

function tableLookup(call: Evaluator, down: boolean): Value {
  const rows = rowsOf(call.value(1), call.context);
  const approximate = call.given(3) ? operand(call.scalar(3)) !== 0 : call.count < 4;
  const first = down ? rows.map((row) => row[0] ?? null) : (rows[0] ?? []);
  const own = approximate ? -1 : ownPlace(call.scalar(0), first, call.context);
  const at = own >= 0 ? own : tablePlace(call, first, approximate);
  if (at < 0) return scalarValue(MISSING);
  const other = plainNumber(call.scalar(2), call.context) - 1;
  return scalarValue((down ? rows[at]?.[other] : rows[other]?.[at]) ?? MISSING);
}

function filter(call: Evaluator): Value {
  const rows = rowsOf(call.value(0), call.context);
  const flags = rowsOf(call.value(1), call.context);
  const test = (flag: Scalar): boolean => {
    if (isPoly(flag)) throw new NotWorkedOut("FILTER on expressions");
    return operand(flag) !== 0 && !isError(flag);
  };
  const down = flags.length > 1;
  const kept = down
    ? rows.filter((_, i) => test(flags[i]?.[0] ?? false))
    : rows.map((row) => row.filter((_, j) => test(flags[0]?.[j] ?? false)));
  if (kept.length === 0 || kept[0]?.length === 0)
    return call.given(2) ? call.value(2) : scalarValue({ error: "#CALC!" });
  return matrixValue(kept);
}

/** Sum of the cells where the criteria agree; several criteria give several sums. */
function sumWhere(call: Evaluator, cellsAt: number, from: number): Value {
  const sums = call.value(cellsAt);
  const cells = flatOf(rowsOf(sums, call.context));
  const wanted = rowsOf(call.value(from + 1), call.context);
  const several = wanted.length > 1 || (wanted[0]?.length ?? 0) > 1;
  if (several && call.count > from + 3) throw new NotWorkedOut("several criteria");
  const total = (places: readonly number[]): Scalar => {
    let sum: Scalar = 0;
    for (const place of places) {
      const cell = cells[place] ?? null;
      if (typeof cell !== "number" && !isPoly(cell)) continue;
      const left = operand(sum);
      if (isError(left)) return left;
      sum = arithmetic("+", left, cell);
    }
    return sum;
  };
  if (!several) return scalarValue(total(agreeing(call, from, from + 2 === cellsAt)));
  const range = rowsOf(call.value(from), call.context).flat();
  return matrixValue(
    wanted.map((row) =>
      row.map((each) => total(range.flatMap((cell, i) => (matches(cell, each, call.context) ? [i] : [])))),
    ),
  );
}

function matches(cell: Scalar, wanted: Scalar, context: Context): boolean {
  return criterion(wanted, context)(isPoly(cell) ? plainNumber(cell, context) : cell);
}

/** SUMIF(range; criterion; sums), where sums may be left out. */
function sumIf(call: Evaluator): Value {
  return sumWhere(call, call.given(2) ? 2 : 0, 0);
}

function pickIf(call: Evaluator, step: (numbers: readonly number[]) => number): Value {
  const cells = rowsOf(call.value(0), call.context).flat();
  const kept = agreeing(call, 1).map((place) => cells[place] ?? null);
  const numbers = kept.flatMap((each) => {
    if (isPoly(each)) throw new NotWorkedOut("an order of expressions");
    return typeof each === "number" ? [each] : [];
  });
  return scalarValue(numbers.length === 0 ? 0 : step(numbers));
}

export const LOOKUPS: FunctionTable = new Map([
  ["MATCH", match],
  ["XMATCH", xmatch],
  ["XLOOKUP", xlookup],
  ["LOOKUP", lookup],
  ["VLOOKUP", (call) => tableLookup(call, true)],
  ["HLOOKUP", (call) => tableLookup(call, false)],
  ["FILTER", filter],
  ["SUMIF", sumIf],
  ["SUMIFS", (call) => sumWhere(call, 0, 1)],
  ["MINIFS", (call) => pickIf(call, (numbers) => Math.min(...numbers))],
  ["MAXIFS", (call) => pickIf(call, (numbers) => Math.max(...numbers))],
  ["COUNTIF", (call) => scalarValue(agreeing(call, 0).length)],
  ["COUNTIFS", (call) => scalarValue(agreeing(call, 0).length)],
  [
    "COUNTA",
    (call) =>
      scalarValue(
        call.nodes
          .flatMap((_, i) => rowsOf(call.value(i), call.context).flat())
          .filter((each) => each !== null).length,
      ),
  ],
]);
