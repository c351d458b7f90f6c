/**
 * Formulas that show nothing where there is nothing to show: IF(A33>0; f; ""). What they guard is recognised by itself, and the
 * guard stays around the call, so that nothing is shown that was not. What puts a value in the place of an error is left alone.
 */
import { type BookIndex, type Place, placeKey } from "./book";
import { type Node, sizeOf } from "./formula/tree";
import { steadyPoly } from "./helpers";
import { type Reading } from "./reading";
import { cellText, firstCell } from "./references";
import { type Pattern, type Recognised, type Scan } from "./subject";
import { type Poly } from "./symbol/poly";

interface Guard {
  readonly inner: Node;
  /** The same of copies, apart from the cells. */
  readonly key: string;
  /** Around a call, without `=`. */
  readonly around: (call: string) => string;
}

const COMPARING: ReadonlySet<string> = new Set(["=", "<>", ">", ">=", "<", "<="]);
const ASKING: ReadonlySet<string> = new Set(["ISBLANK", "ISNUMBER", "ISTEXT"]);

/** Whether a formula may be one with a guard around it; the same of every copy. */
export function isGuard(shape: Node): boolean {
  return shape.kind === "call" && shape.name === "IF" && shape.args.some(isNothing);
}

function guardOf(node: Node, home: Place, index: BookIndex): Guard | undefined {
  if (node.kind !== "call" || node.name !== "IF") return undefined;
  const [first, yes, no] = node.args;
  const test = first && testText(first, home, index);
  if (test === undefined) return undefined;
  if (isNothing(no) && yes?.kind === "call") {
    return { inner: yes, key: "yes", around: (call) => `IF(${test},${call},"")` };
  }
  if (!isNothing(yes) || no?.kind !== "call") return undefined;
  return { inner: no, key: "no", around: (call) => `IF(${test},"",${call})` };
}

function isNothing(node: Node | undefined): boolean {
  return node?.kind === "text" && node.value === "";
}

function literal(node: Node | undefined): string | undefined {
  if (node?.kind === "number") return String(node.value);
  return isNothing(node) ? '""' : undefined;
}

/** One cell against a typed value, or whether it is filled. */
function testText(node: Node, home: Place, index: BookIndex): string | undefined {
  if (node.kind !== "call") return undefined;
  const [left, right] = node.args;
  const cell =
    left?.kind === "area" && sizeOf(left.area) === 1
      ? cellText(firstCell(left.area), home, index)
      : undefined;
  if (cell === undefined) return undefined;
  if (ASKING.has(node.name) && node.args.length === 1) return `${node.name}(${cell})`;
  const value = literal(right);
  return COMPARING.has(node.name) && value !== undefined ? `${cell}${node.name}${value}` : undefined;
}

const inside = new WeakMap<
  Reading,
  Map<string, { readonly guard: Guard; readonly poly: Poly } | undefined>
>();

function guardedAt(
  place: Place,
  { reading }: Scan,
): { readonly guard: Guard; readonly poly: Poly } | undefined {
  const known = inside.get(reading) ?? new Map<string, { guard: Guard; poly: Poly } | undefined>();
  inside.set(reading, known);
  const key = placeKey(place);
  if (known.has(key)) return known.get(key);
  const tree = reading.tree(place);
  const guard = tree && guardOf(tree, place, reading.index);
  const poly = guard && steadyPoly(reading.piece(place, guard.inner));
  const found = guard && poly ? { guard, poly } : undefined;
  known.set(key, found);
  return found;
}

/** @param hides whether a part of a formula puts a value in the place of an error */
export function recogniseGuarded(
  place: Place,
  scan: Scan,
  patterns: readonly Pattern[],
  hides: (node: Node) => boolean,
): Recognised | undefined {
  const own = guardedAt(place, scan);
  if (!own || hides(own.guard.inner)) return undefined;
  const { guard, poly } = own;
  const polyAt = (other: Place): Poly | undefined => {
    const there = guardedAt(other, scan);
    return there?.guard.key === guard.key ? there.poly : undefined;
  };
  const subject = { ...scan, place, poly, view: `guard ${guard.key}`, polyAt };
  for (const pattern of patterns) {
    const found = pattern(subject);
    if (!found) continue;
    if (found.proposal === "") return found;
    // It asks one cell, so it cannot stand around a call that fills more.
    if (found.results.length !== 1 || found.anchor !== place) return undefined;
    return { ...found, proposal: `=${guard.around(found.proposal.slice(1))}` };
  }
  return undefined;
}
