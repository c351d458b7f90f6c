/**
 * An expression as one of the three curves of a mixture of normal scenarios: which, of which x, over which table.
 * Method: the normal form as a sum of curves; events on top of all scenarios are taken off; what is left without a curve
 * counts with chances that are 1 together.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2.
 */
import { type Scan } from "../subject";
import { placeKey } from "../reading";
import { type CellRef, cellsOf, type Poly, scale, singleAtom, termsOf, valueOf } from "../symbol/poly";
import { type Components, componentsOf } from "./components";
import { withEvents, withoutEvents } from "./events";
import { type Scenarios, scenarioTable } from "./scenario-table";
import { withoutWeights } from "./weights";

export type Curve = "dichtheid" | "cumulatief" | "overschrijding";

export interface MixtureCall {
  readonly kind: Curve;
  readonly x: CellRef | number;
  readonly scenarios: Scenarios;
}

const TOLERANCE = 1e-9;

interface Read {
  readonly kind: Curve;
  readonly parts: Components["parts"];
}

/** Which of the three it may be: with chances that are 1 together 0 is left, or 1 of which the curves are taken off. */
function readings({ curve, parts, rest }: Components): Read[] {
  if (curve === "density") return valueOf(rest) === 0 ? [{ kind: "dichtheid", parts }] : [];
  const turned = parts.map((part) => ({ ...part, weight: scale(part.weight, -1) }));
  return [
    ...(leaves(0, rest, parts) ? [{ kind: "cumulatief" as const, parts }] : []),
    ...(leaves(1, rest, turned) ? [{ kind: "overschrijding" as const, parts: turned }] : []),
  ];
}

function leaves(wanted: number, rest: Poly, parts: Components["parts"]): boolean {
  const left = withoutWeights(
    rest,
    parts.map(({ weight }) => weight),
  );
  return left !== undefined && Math.abs(left - wanted) <= TOLERANCE;
}

function plainX(x: Poly): CellRef | number | undefined {
  const atom = singleAtom(x);
  return atom?.kind === "cell" ? atom.cell : valueOf(x);
}

/** A mixture in an expression; undefined when it is none, or may be read in two ways. */
export function mixtureIn(poly: Poly, scan: Scan): MixtureCall | undefined {
  const calls = componentsOf(poly).flatMap((seen) => {
    const x = plainX(seen.x);
    return x === undefined ? [] : tablesOf(seen, scan).map((each) => ({ ...each, x }));
  });
  const [only, ...more] = calls;
  return more.length === 0 ? only : undefined;
}

/** A mixture of which x is worked out in the formula itself. */
export type MixtureOfSum = Omit<MixtureCall, "x"> & { readonly x: Poly };

/** The same with an expression of cells in the place of x. */
export function mixtureOfSum(poly: Poly, scan: Scan): MixtureOfSum | undefined {
  const calls = componentsOf(poly).flatMap((seen) =>
    isAmount(seen.x) ? tablesOf(seen, scan).map((each) => ({ ...each, x: seen.x })) : [],
  );
  const [only, ...more] = calls;
  if (!only || more.length > 0) return undefined;
  const own = new Set(only.scenarios.cells.map(({ cell }) => placeKey(cell)));
  return cellsOf(only.x).some((cell) => own.has(placeKey(cell))) ? undefined : only;
}

const MOST_CELLS = 8;

/** Several cells, added up, multiplied or raised by a part. */
function isAmount(x: Poly): boolean {
  const powers = termsOf(x).flatMap((term) => term.powers);
  const cells = cellsOf(x).length;
  return (
    cells >= 2 &&
    cells <= MOST_CELLS &&
    powers.every(({ atom, exponent }) => atom.kind === "cell" && Math.abs(exponent) === 1)
  );
}

function tablesOf(seen: Components, scan: Scan): Omit<MixtureCall, "x">[] {
  const { parts, events } = withoutEvents(seen.parts);
  return readings({ ...seen, parts }).flatMap((read) => {
    const table = scenarioTable(read.parts, scan);
    return table ? [{ kind: read.kind, scenarios: withEvents(table, events, scan.reading.index) }] : [];
  });
}
