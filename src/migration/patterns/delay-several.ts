/**
 * Several flows with one lead time: (F4 + F5)·$B$27 + (E4 + E5)·$B$28.
 * Method: terms by the line that each has a cell of; lines with the same weights in the same periods are one flow together.
 */
import { type Place } from "../book";
import { type Subject } from "../subject";
import {
  add,
  type CellRef,
  cellsOf as cellsIn,
  constant,
  ofTerm,
  type Poly,
  same,
  scale,
  type Term,
  termsOf,
} from "../symbol/poly";
import { saysMoney, saysTotal, saysWithdrawal } from "../words";
import { type Beside, type Delay, type FlowTerm, inLags } from "./delay-lags";
import { coordinate, moved } from "./lines";
import { countsTwice, isPartOf } from "./share-fit";

/** Terms by the cell of one row or column that each has; undefined when a term has none or several. */
export function termsByCell(
  poly: Poly,
  within: (cell: CellRef) => boolean,
): Map<string, FlowTerm> | undefined {
  const found = new Map<string, FlowTerm>();
  for (const { factor, powers } of termsOf(poly)) {
    const on = powers.filter(({ atom }) => atom.kind === "cell" && within(atom.cell));
    // A weight that happens to stand on the line of the flow stays where it is.
    const moving = on.filter(({ atom }) => atom.kind === "cell" && !isFixed(atom.cell));
    const flows = moving.length === 1 ? moving : on;
    const [flow, ...more] = flows;
    if (flow?.atom.kind !== "cell" || flow.exponent !== 1 || more.length > 0) return undefined;
    const rest = ofTerm({ factor, powers: powers.filter((each) => each !== flow) });
    const there = found.get(flow.atom.key);
    found.set(flow.atom.key, { cell: flow.atom.cell, weight: there ? add(there.weight, rest) : rest });
  }
  return found;
}

function isFixed({ fixedRow, fixedColumn }: CellRef): boolean {
  return fixedRow && fixedColumn;
}

export function lineKey(cell: Place, across: boolean): string {
  return `${cell.sheet}!${across ? cell.row : cell.column}`;
}

export function sidesOf(poly: Poly, across: boolean): string[] {
  return [...new Set(cellsIn(poly).map((cell) => lineKey(cell, across)))];
}

const MOST_LINES = 12;

/** The terms that have a cell of one line, by the cell. */
interface LineOfTerms {
  readonly terms: readonly Term[];
  readonly flows: readonly FlowTerm[];
}

function linesOfTerms(poly: Poly, across: boolean): readonly LineOfTerms[] {
  return sidesOf(poly, across).flatMap((side): LineOfTerms[] => {
    const isOnLine = (cell: CellRef): boolean => lineKey(cell, across) === side;
    const terms = termsOf(poly).filter(({ powers }) =>
      powers.some(({ atom }) => atom.kind === "cell" && isOnLine(atom.cell)),
    );
    const sum = terms.reduce((so, term) => add(so, ofTerm(term)), constant(0));
    const flows = termsByCell(sum, isOnLine);
    return flows && flows.size >= 2 ? [{ terms, flows: [...flows.values()] }] : [];
  });
}

/** 1 or −1 when the other line has the same weights in the same periods, or their opposites. */
function signOf(other: LineOfTerms, first: LineOfTerms, across: boolean): 1 | -1 | undefined {
  const at = new Map(first.flows.map(({ cell, weight }) => [coordinate(cell, across), weight]));
  if (other === first || other.flows.length !== first.flows.length) return undefined;
  return ([1, -1] as const).find((sign) =>
    other.flows.every(({ cell, weight }) => {
      const there = at.get(coordinate(cell, across));
      return there !== undefined && same(scale(weight, sign), there);
    }),
  );
}

/** (F4 + F5)·$B$27 + (E4 + E5)·$B$28: several flows with one lead time. */
export function severalOf(poly: Poly, home: Place, across: boolean, subject: Subject): Delay | undefined {
  const lines = linesOfTerms(poly, across);
  if (lines.length < 2 || lines.length > MOST_LINES) return undefined;
  for (const first of lines) {
    const others = lines.flatMap((line) => {
      const sign = signOf(line, first, across);
      return sign === undefined ? [] : [{ line, sign }];
    });
    const terms = [first, ...others.map(({ line }) => line)].flatMap((line) => line.terms);
    const once = terms.length === poly.terms.size && new Set(terms).size === terms.length;
    const delay = once && others.length > 0 ? inLags(first.flows, home, across, subject) : undefined;
    if (!delay) continue;
    const beside = others.flatMap(({ line, sign }): Beside[] => {
      const [some] = line.flows;
      if (!some) return [];
      const cell = moved(some.cell, across, coordinate(delay.flow, across) - coordinate(some.cell, across));
      return [{ cell, sign }];
    });
    if (belong(delay.flow, beside, subject)) return { ...delay, beside };
  }
  return undefined;
}

/** No total beside its parts; what is taken off was part of the flow. */
function belong(flow: CellRef, beside: readonly Beside[], subject: Subject): boolean {
  const { labels } = subject;
  const added = [flow, ...beside.flatMap(({ cell, sign }) => (sign > 0 ? [cell] : []))];
  return (
    !countsTwice(added, subject) &&
    [flow, ...beside.map(({ cell }) => cell)].every((cell) => !saysTotal(labels.all(cell))) &&
    beside.every(
      ({ cell, sign }) =>
        !saysMoney(labels.all(cell)) &&
        (sign > 0 || saysWithdrawal(labels.all(cell)) || isPartOf(cell, flow, subject)),
    )
  );
}
