/** Many figures rounded at once by one formula that spills: MPP.AFRONDEN of the range. */
import { roundTo } from "../../core";
import { rangeText, rectangle } from "../references";
import { type Recognised, type Subject } from "../subject";
import { type CellRef, type Poly, singleAtom } from "../symbol/poly";
import { isUnfit, levels, otherRounding, roundingOf } from "./rounding";
import { isMultiple, keyOf, type Rounding, stepAt, stepText, withMultiple } from "./rounding-step";

export function recogniseSpilledRounding(
  polys: readonly (readonly Poly[])[],
  subject: Subject,
): Recognised | undefined {
  const roundings = alike(polys.flat(), subject);
  const [first] = roundings ?? [];
  if (!roundings || !first) return undefined;
  const { place, reading } = subject;
  const cells = roundings.flatMap(({ inner }): CellRef[] => {
    const atom = singleAtom(inner);
    return atom?.kind === "cell" ? [atom.cell] : [];
  });
  const block = rectangle(cells);
  if (!block || cells.length !== roundings.length || !hasShape(block, polys)) return undefined;
  if (!first.nearest) return otherRounding(subject);
  const [cell] = cells;
  return {
    kind: "afronding",
    proposal: `=MPP.AFRONDEN(${rangeText(block.from, block.to, place, reading.index)},${stepText(first, subject)})`,
    reason: { code: "rounding" },
    results: [{ place, meaning: (numbers) => roundTo(cell ? numbers(cell) : NaN, stepAt(first, numbers)) }],
    roles: withMultiple(levels(first.inner), first),
    anchor: place,
  };
}

/** The rounding of each, when all are rounded in one way. */
function alike(polys: readonly Poly[], subject: Subject): readonly Rounding[] | undefined {
  const [start] = polys;
  const first = start && roundingOf(start);
  if (!first || !isMultiple(first, subject)) return undefined;
  const roundings: Rounding[] = [];
  for (const poly of polys) {
    const each = roundingOf(poly);
    const fits = each?.name === first.name && each.step === first.step && keyOf(each.by) === keyOf(first.by);
    if (!fits || isUnfit(each.inner, subject)) return undefined;
    roundings.push(each);
  }
  return roundings;
}

/** As many rows and columns as the result. */
function hasShape(
  { from, to }: { readonly from: CellRef; readonly to: CellRef },
  polys: readonly (readonly Poly[])[],
): boolean {
  return to.row - from.row + 1 === polys.length && to.column - from.column + 1 === polys[0]?.length;
}
