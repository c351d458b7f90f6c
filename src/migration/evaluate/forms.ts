/** Functions that pick, move and reshape ranges. Source: Microsoft Support, INDEX, OFFSET, SEQUENCE, TAKE and others. */
import { type Area } from "../formula/tree";
import { transposed } from "./aggregates";
import { lift } from "./lift";
import { type Evaluator, type FunctionTable } from "./table";
import {
  clipped,
  isError,
  isPoly,
  type Matrix,
  matrixValue,
  NotWorkedOut,
  operand,
  plainNumber,
  rowsOf,
  type Scalar,
  scalarOf,
  scalarValue,
  type Value,
} from "./value";

const REFERENCE = { error: "#REF!" };

function whole(call: Evaluator, index: number, otherwise: number): number {
  return call.given(index) ? Math.trunc(plainNumber(call.scalar(index), call.context)) : otherwise;
}

function areaOfArgument(value: Value): Area {
  if (value.kind !== "area") throw new NotWorkedOut("no reference");
  return value.area;
}

/** The part of an area; row or column 0 is all of it. */
function part(area: Area, row: number, column: number): Value {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (row < 0 || column < 0 || row > height || column > width) return scalarValue(REFERENCE);
  const [top, bottom] = row === 0 ? [area.top, area.bottom] : [area.top + row - 1, area.top + row - 1];
  const [left, right] =
    column === 0 ? [area.left, area.right] : [area.left + column - 1, area.left + column - 1];
  return { kind: "area", area: { ...area, top, bottom, left, right } };
}

function pick(rows: Matrix, row: number, column: number): Value {
  const lines = row === 0 ? rows : rows.slice(row - 1, row);
  const picked = lines.map((line) => (column === 0 ? line : line.slice(column - 1, column)));
  if (picked.length === 0 || picked[0]?.length === 0) return scalarValue(REFERENCE);
  return matrixValue(picked);
}

function index(call: Evaluator): Value {
  if (call.count > 3) throw new NotWorkedOut("INDEX with areas");
  const value = call.value(0);
  if (asksSeveral(call)) return several(call, value);
  let [row, column] = [whole(call, 1, 0), whole(call, 2, 0)];
  const one = call.count === 2;
  if (value.kind === "area") {
    const area = clipped(value.area, call.context);
    if (one && area.top === area.bottom) [row, column] = [1, row];
    return part(value.area, row, column);
  }
  const matrix = rowsOf(value, call.context);
  if (one && matrix.length === 1) [row, column] = [1, row];
  return pick(matrix, row, column);
}

function asksSeveral(call: Evaluator): boolean {
  return [1, 2].some((at) => {
    const value = call.count > at && call.given(at) ? call.value(at) : undefined;
    const rows = value?.kind === "matrix" ? rowsOf(value, call.context) : [];
    return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
  });
}

/** INDEX(range; {1;2;3}) or INDEX(range; 1; {3,2,1}): one value for each place. */
function several(call: Evaluator, value: Value): Value {
  const rows = rowsOf(value, call.context);
  const number = (at: Scalar): number => plainNumber(at, call.context);
  if (call.count === 2) {
    const line = rows.flat();
    return lift([call.value(1)], call.context, (at = null) => line[number(at) - 1] ?? REFERENCE);
  }
  return lift([call.value(1), call.value(2)], call.context, (row = null, column = null) => {
    const [down, right] = [number(row), number(column)];
    if (down < 1 || right < 1) throw new NotWorkedOut("INDEX of whole lines");
    return rows[down - 1]?.[right - 1] ?? REFERENCE;
  });
}

function offset(call: Evaluator): Value {
  const several = offsets(call);
  if (several) return several;
  const area = areaOfArgument(call.value(0));
  const [down, right] = [whole(call, 1, 0), whole(call, 2, 0)];
  const height = whole(call, 3, area.bottom - area.top + 1);
  const width = whole(call, 4, area.right - area.left + 1);
  const top = area.top + down + (height < 0 ? height + 1 : 0);
  const left = area.left + right + (width < 0 ? width + 1 : 0);
  if (top < 1 || left < 1 || height === 0 || width === 0) return scalarValue(REFERENCE);
  const moved = { ...area, top, left, bottom: top + Math.abs(height) - 1, right: left + Math.abs(width) - 1 };
  return { kind: "area", area: moved };
}

/** `A1:INDEX(…)` */
function between(call: Evaluator): Value {
  const [a, b] = [areaOfArgument(call.value(0)), areaOfArgument(call.value(1))];
  if (a.sheet !== b.sheet) throw new NotWorkedOut("a range over sheets");
  const area: Area = {
    sheet: a.sheet,
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
    fixed: { top: a.fixed.top, left: a.fixed.left, bottom: b.fixed.bottom, right: b.fixed.right },
  };
  return { kind: "area", area };
}

function place(call: Evaluator, ofRow: boolean): Value {
  const { home, notes } = call.context;
  if (!call.given(0)) {
    notes.positional = true;
    return scalarValue(ofRow ? home.row : home.column);
  }
  const area = clipped(areaOfArgument(call.value(0)), call.context);
  const fixed = ofRow ? area.fixed.top : area.fixed.left;
  if (!fixed) notes.positional = true;
  if (ofRow) return matrixValue(range(area.top, area.bottom).map((row) => [row]));
  return matrixValue([range(area.left, area.right)]);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function size(call: Evaluator, ofRows: boolean): Value {
  const value = call.value(0);
  if (value.kind === "area") {
    const { top, left, bottom, right, fixed } = clipped(value.area, call.context);
    if (fixed.top !== fixed.bottom || fixed.left !== fixed.right) call.context.notes.positional = true;
    return scalarValue(ofRows ? bottom - top + 1 : right - left + 1);
  }
  const rows = rowsOf(value, call.context);
  return scalarValue(ofRows ? rows.length : (rows[0]?.length ?? 0));
}

function sequence(call: Evaluator): Value {
  const [height, width] = [whole(call, 0, 1), whole(call, 1, 1)];
  const start = call.given(2) ? plainNumber(call.scalar(2), call.context) : 1;
  const step = call.given(3) ? plainNumber(call.scalar(3), call.context) : 1;
  if (height < 1 || width < 1 || height * width > 20_000) throw new NotWorkedOut("SEQUENCE");
  return matrixValue(
    range(0, height - 1).map((i) => range(0, width - 1).map((j) => start + (i * width + j) * step)),
  );
}

/** MAKEARRAY(rows; columns; LAMBDA(row; column; …)) */
function made(call: Evaluator): Value {
  const [height, width] = [whole(call, 0, 1), whole(call, 1, 1)];
  const step = call.value(2);
  if (step.kind !== "closure" || height < 1 || width < 1 || height * width > 20_000)
    throw new NotWorkedOut("MAKEARRAY");
  const at = (i: number, j: number): Scalar =>
    scalarOf(call.apply(step.closure, [scalarValue(i), scalarValue(j)]), call.context);
  return matrixValue(range(1, height).map((i) => range(1, width).map((j) => at(i, j))));
}

function stacked(call: Evaluator, below: boolean): Value {
  const parts = call.nodes.map((_, i) => rowsOf(call.value(i), call.context));
  if (below) {
    const width = Math.max(...parts.map((rows) => rows[0]?.length ?? 0));
    return matrixValue(parts.flatMap((rows) => rows.map((row) => padded(row, width))));
  }
  const height = Math.max(...parts.map((rows) => rows.length));
  return matrixValue(
    range(0, height - 1).map((i) =>
      parts.flatMap((rows) => rows[i] ?? (rows[0] ?? []).map(() => ({ error: "#N/A" }))),
    ),
  );
}

function padded(row: readonly Scalar[], width: number): readonly Scalar[] {
  return [...row, ...Array.from({ length: width - row.length }, () => ({ error: "#N/A" }))];
}

function chosen(call: Evaluator, rows: boolean): Value {
  const matrix = rowsOf(call.value(0), call.context);
  const places = call.nodes
    .slice(1)
    .flatMap((_, i) => rowsOf(call.value(i + 1), call.context).flat())
    .map((each) => plainNumber(each, call.context));
  const length = rows ? matrix.length : (matrix[0]?.length ?? 0);
  const at = places.map((each) => (each < 0 ? length + each : each - 1));
  if (at.some((each) => each < 0 || each >= length)) return scalarValue({ error: "#VALUE!" });
  if (rows) return matrixValue(at.map((i) => matrix[i] ?? []));
  return matrixValue(matrix.map((row) => at.map((j) => row[j] ?? null)));
}

function cut<T>(list: readonly T[], count: number, keep: boolean): readonly T[] {
  if (keep) return count >= 0 ? list.slice(0, count) : list.slice(count);
  return count >= 0 ? list.slice(count) : list.slice(0, count);
}

function takeOrDrop(call: Evaluator, keep: boolean): Value {
  const matrix = rowsOf(call.value(0), call.context);
  const rows = call.given(1) ? cut(matrix, whole(call, 1, 0), keep) : matrix;
  if (!call.given(2)) return matrixValue(rows);
  const count = whole(call, 2, 0);
  return matrixValue(rows.map((row) => cut(row, count, keep)));
}

/** TOCOL(range; leave out): 1 blanks, 2 errors, 3 both. */
function inLine(call: Evaluator, across: boolean): Value {
  const without = whole(call, 1, 0);
  if (call.count > 2) throw new NotWorkedOut("TOCOL by columns");
  const cells = rowsOf(call.value(0), call.context)
    .flat()
    .filter((each) => !(without % 2 === 1 && each === null) && !(without >= 2 && isError(each)));
  return matrixValue(across ? [cells] : cells.map((each) => [each]));
}

function sorted(call: Evaluator): Value {
  const rows = rowsOf(call.value(0), call.context);
  if (call.count > 3 || rows.some((row) => row.some(isPoly))) throw new NotWorkedOut("SORT");
  const column = whole(call, 1, 1) - 1;
  const sign = whole(call, 2, 1);
  const key = (row: readonly Scalar[]): number => Number(operand(row[column] ?? null));
  return matrixValue([...rows].sort((a, b) => sign * (key(a) - key(b))));
}

/** SORTBY(array; by; order) for one line of keys. */
function sortedBy(call: Evaluator): Value {
  const rows = rowsOf(call.value(0), call.context);
  const keys = rowsOf(call.value(1), call.context)
    .flat()
    .map((each) => plainNumber(each, call.context));
  if (call.count > 3 || keys.length !== rows.length) throw new NotWorkedOut("SORTBY");
  const sign = whole(call, 2, 1);
  const order = keys.map((_, i) => i).sort((a, b) => sign * ((keys[a] ?? 0) - (keys[b] ?? 0)));
  return matrixValue(order.map((i) => rows[i] ?? []));
}

/** N(OFFSET(cell; {0;-1;-2}; 0)): the cells at several places. */
function offsets(call: Evaluator): Value | undefined {
  const [down, right] = [rowsOf(call.value(1), call.context), rowsOf(call.value(2), call.context)];
  const area = areaOfArgument(call.value(0));
  const one = area.top === area.bottom && area.left === area.right && call.count <= 3;
  const many = Math.max(down.length, right.length, down[0]?.length ?? 1, right[0]?.length ?? 1) > 1;
  if (!many) return undefined;
  if (!one) throw new NotWorkedOut("OFFSET with several places");
  return lift([call.value(1), call.value(2)], call.context, (a = null, b = null) => {
    const [row, column] = [area.top + plainNumber(a, call.context), area.left + plainNumber(b, call.context)];
    if (row < 1 || column < 1) return REFERENCE;
    const { sheet, fixed } = area;
    return call.context.read({ sheet, row, column, fixedRow: fixed.top, fixedColumn: fixed.left }, true);
  });
}

export const FORMS: FunctionTable = new Map([
  ["TRANSPOSE", (call) => matrixValue(transposed(rowsOf(call.value(0), call.context)))],
  ["INDEX", index],
  ["OFFSET", offset],
  [":", between],
  ["ROW", (call) => place(call, true)],
  ["COLUMN", (call) => place(call, false)],
  ["ROWS", (call) => size(call, true)],
  ["COLUMNS", (call) => size(call, false)],
  ["SEQUENCE", sequence],
  ["MAKEARRAY", made],
  ["VSTACK", (call) => stacked(call, true)],
  ["HSTACK", (call) => stacked(call, false)],
  ["CHOOSEROWS", (call) => chosen(call, true)],
  ["CHOOSECOLS", (call) => chosen(call, false)],
  ["TAKE", (call) => takeOrDrop(call, true)],
  ["DROP", (call) => takeOrDrop(call, false)],
  ["TOCOL", (call) => inLine(call, false)],
  ["TOROW", (call) => inLine(call, true)],
  ["SORT", sorted],
  ["SORTBY", sortedBy],
  ["PI", () => scalarValue(Math.PI)],
]);
