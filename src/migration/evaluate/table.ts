/** How a function of the evaluator gets its arguments: on demand, as values, or as the tree that they are. */
import { type Node } from "../formula/tree";
import { type Closure, type Context, type Scalar, type Value } from "./value";

export interface Evaluator {
  readonly context: Context;
  readonly nodes: readonly Node[];
  readonly count: number;
  /** Whether an argument is there and is not left open. */
  given(index: number): boolean;
  value(index: number): Value;
  scalar(index: number): Scalar;
  apply(closure: Closure, values: readonly Value[]): Value;
}

export type FunctionTable = ReadonlyMap<string, (call: Evaluator) => Value>;

/** Functions that take ranges cell by cell in an ordinary formula too. Source: Microsoft Support, their pages. */
export const ARRAY_ARGUMENTS: ReadonlySet<string> = new Set([
  "SUMPRODUCT",
  "MMULT",
  "LOOKUP",
  "AGGREGATE",
  "INDEX",
  "SUMX2MY2",
  "SUMX2PY2",
  "SUMXMY2",
  "XLOOKUP",
  "FILTER",
  "SORT",
  "SORTBY",
  "BYROW",
  "BYCOL",
  "MAP",
  "REDUCE",
  "SCAN",
  "VSTACK",
  "HSTACK",
  "TAKE",
  "DROP",
  "XMATCH",
]);
