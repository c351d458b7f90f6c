/**
 * A formula as the recogniser sees it: names and LET are gone, functions have no prefix, references know their sheet.
 * Method: a small tree of own nodes, so that nothing beyond `read-formula.ts` depends on the parser.
 */
import { type Place, placeKey } from "../book";

export interface Area {
  readonly sheet: number;
  /** The formula names no sheet: it is the one that the formula stands on. */
  readonly own?: true;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Which bounds stay when the formula is copied. */
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

export type Node =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "missing" }
  | { readonly kind: "area"; readonly area: Area }
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
  /** Operators are calls too: "+", "&", "<=", "u-", "%", ":" … */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "lambda"; readonly parameters: readonly string[]; readonly body: Node }
  | { readonly kind: "local"; readonly name: string };

/** The formula says something that the recogniser does not read; it is then left alone. */
export class NotRead extends Error {}

/** Each area of the tree, in the order of the formula. */
export function areasOf(node: Node): Area[] {
  const found: Area[] = [];
  gather(node, found);
  return found;
}

function gather(node: Node, found: Area[]): void {
  if (node.kind === "area") found.push(node.area);
  else if (node.kind === "call") for (const each of node.args) gather(each, found);
  else if (node.kind === "array") for (const each of node.rows.flat()) gather(each, found);
  else if (node.kind === "lambda") gather(node.body, found);
}

export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The same cells, however they are referred to. */
export function sameArea(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.top === b.top &&
    a.left === b.left &&
    a.bottom === b.bottom &&
    a.right === b.right
  );
}

/** The cells of an area, row by row. */
export function cellsOfArea({ sheet, top, left, bottom, right }: Area): Place[] {
  const cells: Place[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ sheet, row, column });
  }
  return cells;
}

/** Keys of the cells in an area, row by row. */
export function placesIn({ sheet, top, left, bottom, right }: Area): string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) keys.push(placeKey({ sheet, row, column }));
  }
  return keys;
}

/** Whether any call in the tree has one of the names. */
export function calls(node: Node, names: ReadonlySet<string>): boolean {
  switch (node.kind) {
    case "call":
      return names.has(node.name) || node.args.some((each) => calls(each, names));
    case "array":
      return node.rows.flat().some((each) => calls(each, names));
    case "lambda":
      return calls(node.body, names);
    case "area":
    case "number":
    case "text":
    case "boolean":
    case "error":
    case "missing":
    case "local":
      return false;
  }
}
