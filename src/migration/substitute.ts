/**
 * Cells of an expression, those within its calls too, replaced by other expressions.
 * Method: every term is built again; a call whose arguments changed is built as it was read, so that the result is the normal
 * form that the formula would have had with those cells written out.
 */
import { exponential, raise } from "./evaluate/operators";
import { isPoly, polyOf, settled } from "./evaluate/value";
import { EXPONENTIAL, POSITIVE, positive, ROOT, root } from "./symbol/calls";
import {
  add,
  type Atom,
  type CallAtom,
  callPoly,
  type CellAtom,
  multiply,
  ofTerm,
  type Poly,
  power,
  SUM,
  type Term,
  ZERO,
} from "./symbol/poly";

/** What a cell stands for; undefined to leave it. */
export type Instead = (atom: CellAtom) => Poly | undefined;

/** @returns the same object when nothing was replaced @throws TooLarge */
export function substituted(poly: Poly, instead: Instead): Poly {
  const known = new Map<string, Poly | undefined>();
  return inPlace(poly, (atom) => {
    if (!known.has(atom.key)) known.set(atom.key, replaced(atom, instead));
    return known.get(atom.key);
  });
}

function replaced(atom: Atom, instead: Instead): Poly | undefined {
  if (atom.kind === "cell") return instead(atom);
  const args = atom.args.map((arg) => substituted(arg, instead));
  return args.every((arg, i) => arg === atom.args[i]) ? undefined : rebuilt(atom, args);
}

function inPlace(poly: Poly, of: (atom: Atom) => Poly | undefined): Poly {
  const kept = new Map<string, Term>();
  const changed: Poly[] = [];
  for (const [key, term] of poly.terms) {
    const other = termInPlace(term, of);
    if (other) changed.push(other);
    else kept.set(key, term);
  }
  return changed.length === 0 ? poly : changed.reduce(add, { terms: kept });
}

function termInPlace({ factor, powers }: Term, of: (atom: Atom) => Poly | undefined): Poly | undefined {
  const raised = powers.map(({ atom, exponent }) => {
    const other = of(atom);
    return other && power(other, exponent);
  });
  if (raised.every((each) => each === undefined)) return undefined;
  const left = ofTerm({ factor, powers: powers.filter((_, i) => raised[i] === undefined) });
  return raised.reduce<Poly>((product, each) => (each ? multiply(product, each) : product), left);
}

/** The call with other arguments, as reading the formula would have made it. */
function rebuilt({ name }: CallAtom, args: readonly Poly[]): Poly {
  const [first = ZERO, second = ZERO] = args;
  switch (name) {
    case EXPONENTIAL:
      return exponential(first);
    case ROOT:
      return root(first);
    case POSITIVE:
      return positive(first);
    // The bracket of what divides: a power of it is worked out by whoever raises it.
    case SUM:
      return first;
    case "^": {
      const raised = raise(orNumber(first), orNumber(second));
      return typeof raised === "number" || isPoly(raised) ? polyOf(raised) : callPoly(name, args);
    }
    default:
      return callPoly(name, args);
  }
}

function orNumber(poly: Poly): number | Poly {
  const value = settled(poly);
  return typeof value === "number" ? value : poly;
}
