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
  readonly agreed: Map<string, readonly boolean[]>;
}

/** Tables of parameters are asked thousands of times: a range that stays the same is taken apart once. */
const columns = new WeakMap<Matrix, Column | NotWorkedOut>();

function columnOf(value: Value, context: Context): Column {
  const rows = rowsOf(value, context);
  const column = columns.get(rows) ?? columnFrom(rows, context);
  if (context.block) columns.set(rows, column);
  if (column instanceof NotWorkedOut) throw column;
  if (column.positional) context.notes.positional = true;
  return column;
}

function columnFrom(rows: Matrix, context: Context): Column | NotWorkedOut {
  const cells = rows.flat();
  try {
    const plain = cells.map((cell) => (isPoly(cell) ? plainNumber(cell, context) : cell));
    return { plain, positional: cells.some(isPoly), agreed: new Map() };
  } catch (error) {
    if (error instanceof NotWorkedOut) return error;
    throw error;
  }
}

function flagsOf(column: Column, wanted: Scalar, context: Context): readonly boolean[] {
  const given = isPoly(wanted) ? plainNumber(wanted, context) : wanted;
  const key = `${typeof given} ${isError(given) ? given.error : String(given)}`;
  const known = column.agreed.get(key) ?? column.plain.map(criterion(given, context));
  column.agreed.set(key, known);
  return known;
}

/** Places where every pair of range and criterion agrees. */
export function agreeing(
  call: Evaluator,
  from: number,
  onePair = false,
): { flags: readonly boolean[]; count: number } {
  let flags: readonly boolean[] = [];
  const end = onePair ? from + 2 : call.count;
  for (let i = from; i + 1 < end; i += 2) {
    const column = columnOf(call.value(i), call.context);
    const each = flagsOf(column, call.scalar(i + 1), call.context);
    flags = flags.length === 0 ? each : flags.map((flag, j) => flag && each[j] === true);
  }
  return { flags, count: flags.reduce((so, flag) => so + Number(flag), 0) };
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
