/** A heading plus or minus something: what is looked up by it belongs to another period than the cell stands in. */
import { type Node, sizeOf } from "../formula/tree";
import { isYear } from "../headings";
import { type Scan, type Subject } from "../subject";

/** `MATCH(D$3-1;…)`, `YEAR(A2)+1`: a year with typed years added or taken off, that is a year still. */
export function shiftsYear({ place, reading }: Pick<Subject, "place" | "reading">): boolean {
  const tree = reading.tree(place);
  return tree !== undefined && shifts(tree, reading);
}

function shifts(node: Node, reading: Scan["reading"]): boolean {
  if (node.kind === "lambda") return shifts(node.body, reading);
  if (node.kind !== "call") return false;
  return isShift(node, reading) || node.args.some((each) => shifts(each, reading));
}

function isShift({ name, args }: Node & { kind: "call" }, reading: Scan["reading"]): boolean {
  if (name !== "+" && name !== "-") return false;
  const by = args.find((each) => each.kind === "number");
  return by !== undefined && Math.abs(by.value) <= MOST_YEARS && args.some((each) => isYearOf(each, reading));
}

/** Typed years; more is no step from one period to another. */
const MOST_YEARS = 50;

function isYearOf(node: Node, { number }: Scan["reading"]): boolean {
  if (node.kind === "call") return node.name === "YEAR";
  if (node.kind !== "area" || sizeOf(node.area) !== 1) return false;
  const { sheet, top, left } = node.area;
  return isYear(number({ sheet, row: top, column: left }));
}
