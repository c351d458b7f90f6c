/**
 * Criteria of SUMIFS, COUNTIFS and the like: where every pair of a range and a criterion agrees. Source: Microsoft Support.
 * A range that many formulas ask, such as a table of parameters, is taken apart once.
 */
import { compare } from "./logic";
import { type Evaluator } from "./table";
import {
  type Context,
  isError,
  isPoly,
  type Matrix,
  NotWorkedOut,
  keyNumber,
  plainNumber,
  rowsOf,
  type Scalar,
  type Value,
} from "./value";

/** What the cells of a range hold where a criterion is asked, and the places where one agreed before. */
interface Column {
  /** Headings that are expressions, settled. */
  readonly plain: readonly Scalar[];
  readonly positional: boolean;
  /** Some are typed numbers that are no headings. */
  readonly keyed: boolean;
  readonly agreed: Map<string, readonly number[]>;
}

/** Tables of parameters are asked thousands of times: a range that stays the same is taken apart once. */
const columns = new WeakMap<Matrix, Column | NotWorkedOut>();

/** @param isKey a number is sought itself, not those above or below one */
function columnOf(value: Value, context: Context, isKey: boolean): Column {
  const rows = rowsOf(value, context);
  const column = columns.get(rows) ?? columnFrom(rows, context);
  if (context.block) columns.set(rows, column);
  if (column instanceof NotWorkedOut) throw column;
  if (column.keyed && !isKey) throw new NotWorkedOut("a criterion on numbers");
  if (column.positional) context.notes.positional = true;
  if (column.keyed) context.notes.keyed = true;
  return column;
}

function columnFrom(rows: Matrix, context: Context): Column | NotWorkedOut {
  const cells = rows.flat();
  const own = { ...context, notes: { positional: false, keyed: false } };
  try {
    const plain = cells.map((cell) => (isPoly(cell) ? keyNumber(cell, own) : cell));
    return { plain, ...own.notes, agreed: new Map() };
  } catch (error) {
    if (error instanceof NotWorkedOut) return error;
    throw error;
  }
}

function placesIn(column: Column, wanted: Scalar, context: Context): readonly number[] {
  const given = isPoly(wanted) ? keyNumber(wanted, context) : wanted;
  const key = `${typeof given} ${isError(given) ? given.error : String(given)}`;
  const known = column.agreed.get(key) ?? placesWhere(column.plain, criterion(given, context));
  column.agreed.set(key, known);
  return known;
}

function placesWhere(cells: readonly Scalar[], agrees: (cell: Scalar) => boolean): readonly number[] {
  return cells.flatMap((cell, i) => (agrees(cell) ? [i] : []));
}

/** Both rise. */
function inBoth(a: readonly number[], b: readonly number[]): readonly number[] {
  const both: number[] = [];
  let at = 0;
  for (const place of a) {
    while ((b[at] ?? Infinity) < place) at += 1;
    if (b[at] === place) both.push(place);
  }
  return both;
}

/** Places from 0 where every pair of range and criterion agrees: few of a table of parameters, however long it is. */
export function agreeing(call: Evaluator, from: number, onePair = false): readonly number[] {
  let places: readonly number[] | undefined;
  const end = onePair ? from + 2 : call.count;
  for (let i = from; i + 1 < end; i += 2) {
    const wanted = call.scalar(i + 1);
    const column = columnOf(call.value(i), call.context, isPoly(wanted));
    const each = placesIn(column, wanted, call.context);
    places = places === undefined ? each : inBoth(places, each);
  }
  return places ?? [];
}

export function criterion(
  wanted: Scalar,
  context: Context,
): (cell: Exclude<Scalar, object> | object | null) => boolean {
  const given = isPoly(wanted) ? plainNumber(wanted, context) : wanted;
  if (typeof given !== "string") {
    return (cell) => given !== null && !isError(given) && typeof cell === typeof given && cell === given;
  }
  if (/[*?~]/.test(given)) throw new NotWorkedOut("a pattern of text");
  const [, operator = "=", rest = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(given) ?? [];
  const number = rest.trim() === "" ? NaN : Number(rest);
  return (cell) => {
    if (Number.isFinite(number)) {
      return typeof cell === "number" ? compare(operator as "=", cell, number) === true : operator === "<>";
    }
    const text = cell === null ? "" : cell;
    return typeof text === "string" ? compare(operator as "=", text, rest) === true : operator === "<>";
  };
}
