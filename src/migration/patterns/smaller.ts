/**
 * The smaller of a capacity and what is available, in an expression.
 * Method: the two branches of one bend; a floor of 0 around either is taken off. The branch that is a capacity is so by
 * its labels; the other is a sum of cells.
 */
import { type Place } from "../book";
import { type Subject } from "../subject";
import { type Poly, type Term, termsOf } from "../symbol/poly";
import { branches, unfloored } from "./bends";
import { isCapacity } from "./capacity-words";
import { signedCells } from "./flows";
import { isOutflowOf } from "./goes-on";
import { sameCell } from "./lines";

interface Bend {
  /** Of plain cells. */
  readonly capacity: Poly;
  readonly available: Poly;
}

function hasCall({ powers }: Term): boolean {
  return powers.some(({ atom }) => atom.kind === "call");
}

const known = new WeakMap<Poly, { readonly place: Place; readonly bend: Bend | undefined }>();

/** Asked of the expression of a cell for each line that the cell stands in. */
export function bendOf(poly: Poly, subject: Subject): Bend | undefined {
  const there = known.get(poly);
  if (there && sameCell(there.place, subject.place)) return there.bend;
  const bend = foundBend(poly, subject);
  known.set(poly, { place: subject.place, bend });
  return bend;
}

function foundBend(poly: Poly, subject: Subject): Bend | undefined {
  const pair = termsOf(poly).some(hasCall) ? branches(poly) : undefined;
  if (!pair) return undefined;
  const [one, other] = [unfloored(pair[0]), unfloored(pair[1])];
  const readings = [[one, other] as const, [other, one] as const].flatMap(([capacity, available]): Bend[] => {
    const cells = signedCells(available);
    return cells && cells.length >= 2 ? [{ capacity, available }] : [];
  });
  const named = readings.filter(({ capacity, available }) => isCapacity(capacity, available, subject));
  const [only, ...more] = named.length > 0 ? named : readings.filter((bend) => isClosing(bend, subject));
  return more.length === 0 ? only : undefined;
}

/** No label says that it is a capacity, and none says anything else; the stock that goes on shows it. */
function isClosing({ capacity, available }: Bend, subject: Subject): boolean {
  return isOutflowOf(available, subject) && isCapacity(capacity, available, subject, true);
}
