/** Rounding around a look-up on a grid: ROUND, MROUND, or a division, a rounding and a multiplication. */
import { roundTo } from "../../core";
import { type Place } from "../book";
import { type Node } from "../formula/tree";
import { type Counting } from "../slices";
import { type Recognised, type Scan } from "../subject";
import { recogniseQuantile } from "./quantile";
import { stepOf } from "./rounding";

/** ROUND or MROUND around a look-up on a grid, of which no expression of cells can be made. */
export function* recogniseRoundedQuantile(
  place: Place,
  tree: Node,
  scan: Scan,
): Counting<Recognised | undefined> {
  const rounded = roundedNode(tree);
  if (!rounded) return undefined;
  const { inner, step } = rounded;
  const found = yield* recogniseQuantile(place, inner, scan, step);
  const own = found?.own;
  if (!own) return undefined;
  return {
    ...found,
    kind: "afronding",
    proposal: `=MPP.AFRONDEN(${found.proposal.slice(1)},${step})`,
    reason: { ...found.reason, inner: found.kind },
    own: (numbers) => roundTo(own(numbers), step),
  };
}

interface RoundedNode {
  readonly inner: Node;
  readonly step: number;
}

/** ROUND(x; -2), MROUND(x; 50), ROUND(x/50; 0)*50. */
function roundedNode(tree: Node): RoundedNode | undefined {
  if (tree.kind !== "call") return undefined;
  const [first, second] = tree.args;
  if (tree.name === "*") return timesNode(first, second) ?? timesNode(second, first);
  const given = numberIn(second);
  if (!first || given === undefined) return undefined;
  if (tree.name === "MROUND") return given > 0 ? { inner: first, step: given } : undefined;
  return tree.name === "ROUND" ? { inner: first, step: stepOf(1, given) } : undefined;
}

function timesNode(call: Node | undefined, factor: Node | undefined): RoundedNode | undefined {
  const step = numberIn(factor) ?? 0;
  const whole = call?.kind === "call" && call.name === "ROUND" && numberIn(call.args[1]) === 0;
  const [ratio] = whole ? call.args : [];
  if (step <= 0 || ratio?.kind !== "call" || ratio.name !== "/" || numberIn(ratio.args[1]) !== step)
    return undefined;
  const [inner] = ratio.args;
  return inner && { inner, step };
}

function numberIn(node: Node | undefined): number | undefined {
  if (node?.kind === "number") return node.value;
  const [operand] = node?.kind === "call" && node.name === "u-" ? node.args : [];
  return operand?.kind === "number" ? -operand.value : undefined;
}
