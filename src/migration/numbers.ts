/**
 * Formulas worked out as numbers: what a cell holds when nothing is stored, and what a formula gives when some cells hold
 * something else. What uses none of those cells is worked out once for all the numbers that they get.
 */
import { type BookIndex, type Place, placeKey } from "./book";
import { evaluate } from "./evaluate/evaluate";
import {
  type Context,
  type Matrix,
  NotWorkedOut,
  operand,
  readRows,
  rowsOf,
  type Scalar,
} from "./evaluate/value";
import { type Area, type Node, sizeOf } from "./formula/tree";
import { areaKey, DEPTH, guarded, LARGE, plainCell, single, type Source, spills } from "./source";
import { type CellRef } from "./symbol/poly";

export interface Numbers {
  /** What the cell holds, worked out when nothing is stored. */
  readonly value: (place: Place) => Scalar;
  readonly number: (place: Place) => number | undefined;
  /** The value of a formula when some cells hold something else. @throws NotWorkedOut */
  readonly numeric: (place: Place, tree: Node, instead: Instead) => Matrix;
  /** What some cells hold instead of what they do. @param like of the same cells with other values, to save work */
  readonly instead: (values: Iterable<readonly [Place, Scalar]>, like?: Instead) => Instead;
}

export interface Instead {
  readonly of: (ref: Place) => Scalar | undefined;
  /** Formulas and ranges that use none of these cells, by the number of the cell and by the range. */
  readonly others: Worked;
  /** Those that do use them, of these values. */
  readonly own: Worked;
}

interface Worked {
  readonly cells: Map<number, Scalar>;
  readonly ranges: Map<string, Matrix>;
}

export function nothingWorked(): Worked {
  return { cells: new Map(), ranges: new Map() };
}

function insteadOf(values: Iterable<readonly [Place, Scalar]>, index: BookIndex): Instead["of"] {
  const byId = new Map<number, Scalar>();
  const blanks = new Map<string, Scalar>();
  for (const [place, value] of values) {
    const id = index.id(place);
    if (id === undefined) blanks.set(placeKey(place), value);
    else byId.set(id, value);
  }
  return (ref) => {
    const id = index.id(ref);
    return id === undefined ? blanks.get(placeKey(ref)) : byId.get(id);
  };
}

/** What was worked out once: in this call, or for all of them when it uses none of the cells that hold something else. */
interface Once {
  readonly kept: <K, T>(key: K, own: Map<K, T>, shared: Map<K, T>, step: () => T) => T;
  readonly use: () => void;
}

function once(): Once {
  let uses = 0;
  return {
    use: () => {
      uses += 1;
    },
    kept(key, own, shared, step) {
      const other = shared.get(key);
      if (other !== undefined) return other;
      const known = own.get(key);
      if (known !== undefined) {
        uses += 1;
        return known;
      }
      const before = uses;
      const value = step();
      (uses === before ? shared : own).set(key, value);
      return value;
    },
  };
}

/** Formulas worked out as numbers, not too deep in each other. */
interface Calculation {
  readonly numericAt: (place: Place, node: Node, from: Pick<Context, "read" | "block">) => Matrix;
  readonly deeper: <T>(step: () => T) => T;
}

const settlesNothing = (): undefined => undefined;

function calculationOf({ index, context }: Source): Calculation {
  let depth = 0;

  function numericAt(place: Place, node: Node, { read, block }: Pick<Context, "read" | "block">): Matrix {
    const settings = context(place, read, settlesNothing, block);
    const rows = rowsOf(evaluate(node, settings), settings);
    const several = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
    if (settings.arrays.used || (several && !spills(index.cell(place)))) {
      throw new NotWorkedOut("an array in an ordinary formula");
    }
    return rows;
  }

  function deeper<T>(step: () => T): T {
    depth += 1;
    try {
      if (depth > DEPTH) throw new NotWorkedOut("too deep");
      return step();
    } finally {
      depth -= 1;
    }
  }

  return { numericAt, deeper };
}

function numericOf({ index, tree }: Source, { numericAt, deeper }: Calculation): Numbers["numeric"] {
  return numeric;

  function numeric(place: Place, node: Node, { of, others, own }: Instead): Matrix {
    const { kept, use } = once();
    const read = (ref: CellRef): Scalar => {
      const given = of(ref);
      if (given !== undefined) {
        use();
        return given;
      }
      const id = index.id(ref);
      if (id === undefined) return null;
      const within = tree(ref);
      if (!within) return plainCell(index.cell(ref));
      return kept(id, own.cells, others.cells, () => single(deeper(() => numericAt(ref, within, numbers))));
    };
    const block = (area: Area): Matrix =>
      sizeOf(area) < LARGE
        ? readRows(area, read)
        : kept(areaKey(area), own.ranges, others.ranges, () => readRows(area, read));
    const numbers = { read, block };
    return numericAt(place, node, numbers);
  }
}

function storedOf(
  { index, tree }: Source,
  { numericAt, deeper }: Calculation,
): Pick<Numbers, "value" | "number"> {
  const computed = new Map<number, Scalar>();

  function value(place: Place): Scalar {
    const cell = index.cell(place);
    if (cell?.formula === undefined || cell.value !== null) return plainCell(cell);
    const id = index.id(place);
    if (id === undefined) return plainCell(cell);
    const known = computed.get(id);
    if (known !== undefined) return known;
    computed.set(id, { error: "#N/A" });
    const node = tree(place);
    const found = node && guarded(() => numericAt(place, node, { read: (ref) => deeper(() => value(ref)) }));
    const result = found ? single(found) : { error: "#N/A" };
    computed.set(id, result);
    return result;
  }

  function number(place: Place): number | undefined {
    const content = value(place);
    // A blank cell is no number: what is not filled in cannot be recognised by its value.
    const found = content === null ? undefined : operand(content);
    return typeof found === "number" ? found : undefined;
  }

  return { value, number };
}

export function numbersOf(source: Source): Numbers {
  const calculation = calculationOf(source);
  return {
    numeric: numericOf(source, calculation),
    ...storedOf(source, calculation),
    instead: (values, like) => ({
      of: insteadOf(values, source.index),
      others: like?.others ?? nothingWorked(),
      own: nothingWorked(),
    }),
  };
}
