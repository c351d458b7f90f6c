/**
 * What one loop over the draws does, and a plan of them as plain numbers.
 * Method: numbers in typed arrays are surely doubles or 32-bit integers, so that the loops need not find out what they
 * are: twice as fast as the same numbers in objects (bench/chain.ts). Columns are numbered period × slots + slot.
 */

/** What one loop takes of each. */
export const MOST_TERMS = 6;
export const MOST_AVAILABLE = 4;
export const MOST_FAN = 4;

export interface Term {
  readonly from: number;
  readonly factor: number;
}

/** A constant and at least one term. */
export interface Sum {
  readonly kind: "sum";
  readonly to: number;
  readonly constant: number;
  readonly terms: readonly Term[];
}

export interface Pair {
  readonly kind: "minimum" | "maximum" | "quotient";
  readonly to: number;
  readonly a: number;
  readonly b: number;
}

/** The smaller of a sum and a capacity, what is unused of it, and the used share. */
interface Bound extends Omit<Sum, "kind"> {
  readonly idle: number;
  readonly used: number;
}

export type Action =
  | Sum
  | Pair
  /** The capacity is the same in all draws. */
  | (Bound & { readonly kind: "capacity"; readonly capacity: number })
  /** The capacity is a column; at most two terms. */
  | (Bound & { readonly kind: "room"; readonly limit: number })
  /** Several sums of one and the same term. */
  | { readonly kind: "fan"; readonly from: number; readonly sums: readonly Sum[] };

/** Numbers of the loops in `loops.ts`. */
const OPERATION = {
  sum: 0,
  minimum: MOST_TERMS,
  maximum: MOST_TERMS + 1,
  quotient: MOST_TERMS + 2,
  room: MOST_TERMS + 3,
  fan: MOST_TERMS + 4,
  capacity: MOST_TERMS + MOST_FAN + 3,
};

/** Integers and doubles of one action. */
export const INTEGERS = 8;
export const DOUBLES = 8;
/** Integers: operation, to, terms. Doubles: constant, factors, capacity. */
export const CAPACITY = { idle: 2 + MOST_AVAILABLE, used: 3 + MOST_AVAILABLE, capacity: 1 + MOST_AVAILABLE };
/** Integers: operation, to, two terms. Doubles: constant, two factors. */
export const ROOM = { limit: 4, idle: 5, used: 6 };

interface Numbers {
  readonly integers: readonly number[];
  readonly doubles: readonly number[];
}

const padded = (values: readonly number[], length: number): readonly number[] =>
  Array.from({ length }, (_, i) => values[i] ?? 0);

function sumNumbers({ to, constant, terms }: Omit<Sum, "kind">, operation: number, most: number): Numbers {
  return {
    integers: [
      operation,
      to,
      ...padded(
        terms.map(({ from }) => from),
        most,
      ),
    ],
    doubles: [
      constant,
      ...padded(
        terms.map(({ factor }) => factor),
        most,
      ),
    ],
  };
}

function numbersOf(action: Action): Numbers {
  const { kind } = action;
  const operation = OPERATION[kind];
  switch (kind) {
    case "sum":
      return sumNumbers(action, operation + action.terms.length - 1, MOST_TERMS);
    case "capacity": {
      const { integers, doubles } = sumNumbers(action, operation + action.terms.length - 1, MOST_AVAILABLE);
      const { idle, used, capacity } = action;
      return { integers: [...integers, idle, used], doubles: [...doubles, capacity] };
    }
    case "room": {
      const { integers, doubles } = sumNumbers(action, operation, 2);
      return { integers: [...integers, action.limit, action.idle, action.used], doubles };
    }
    case "fan":
      return {
        integers: [operation + action.sums.length - 2, action.from, ...action.sums.map(({ to }) => to)],
        doubles: action.sums.flatMap(({ constant, terms }) => [constant, terms[0]?.factor ?? NaN]),
      };
    case "minimum":
    case "maximum":
    case "quotient":
      return { integers: [operation, action.to, action.a, action.b], doubles: [] };
  }
}

export interface Tape {
  readonly length: number;
  readonly integers: Int32Array;
  readonly doubles: Float64Array;
}

export function tapeOf(actions: readonly Action[]): Tape {
  const integers = new Int32Array(actions.length * INTEGERS);
  const doubles = new Float64Array(actions.length * DOUBLES);
  for (const [i, action] of actions.entries()) {
    const numbers = numbersOf(action);
    integers.set(numbers.integers, i * INTEGERS);
    doubles.set(numbers.doubles, i * DOUBLES);
  }
  return { length: actions.length, integers, doubles };
}
