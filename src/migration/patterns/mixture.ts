/**
 * Density, cumulative chance and chance of more than x of a mixture of normal scenarios, in any spelling.
 * Method: the normal form as a sum of curves; a column of results beside it is put in place first when needed.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2.
 */
import { createMixture, type Mixture } from "../../core";
import { type Place } from "../book";
import { isPoly } from "../evaluate/value";
import { calls, type Node, placesIn, sizeOf } from "../formula/tree";
import { placeKey } from "../reading";
import { type Family } from "../families";
import { cellText, rangeText, rectangle } from "../references";
import { expanded } from "../expand";
import { type Kind, type Recognised, type Role, type Scan, type Subject } from "../subject";
import {
  type CellRef,
  constant,
  type Poly,
  same,
  scale,
  singleAtom,
  subtract,
  valueOf,
} from "../symbol/poly";
import { saysCumulative, saysDensity, saysExceedance } from "../words";
import { type Components, componentsOf, totalWeight } from "./components";
import { type Scenarios, scenarioTable } from "./scenario-table";

type Curve = "dichtheid" | "cumulatief" | "overschrijding";

const FUNCTIONS: Readonly<Record<Curve, string>> = {
  dichtheid: "MPP.DICHTHEID",
  cumulatief: "MPP.CUMULATIEF",
  overschrijding: "MPP.OVERSCHRIJDING",
};
const TOLERANCE = 1e-9;

export interface MixtureCall {
  readonly kind: Curve;
  readonly x: CellRef | number;
  readonly scenarios: Scenarios;
}

/** Which of the three it is; the rest of an exceedance is the total chance. */
function curveOf(
  seen: Components,
  reading: Scan["reading"],
): { kind: Curve; parts: Components["parts"] } | undefined {
  const { curve, parts, rest } = seen;
  if (valueOf(rest) === 0) return { kind: curve === "density" ? "dichtheid" : "cumulatief", parts };
  if (curve === "density") return undefined;
  // 1 − Σp·(1 − Φ) leaves 1 − Σp, which is nothing when the chances are 1 together.
  if (same(rest, subtract(constant(1), totalWeight(parts)))) return { kind: "cumulatief", parts };
  const turned = parts.map((part) => ({ ...part, weight: scale(part.weight, -1) }));
  const total = totalWeight(turned);
  const one = valueOf(rest);
  const sum = turned.reduce((so, { weight }) => so + (numberOf(weight, reading) ?? NaN), 0);
  const whole = one === undefined ? same(rest, total) : one === 1 && Math.abs(sum - 1) <= TOLERANCE;
  return whole ? { kind: "overschrijding", parts: turned } : undefined;
}

function numberOf(poly: Poly, reading: Scan["reading"]): number | undefined {
  let sum = 0;
  for (const { factor, powers } of poly.terms.values()) {
    let product = factor;
    for (const { atom, exponent } of powers) {
      const value = atom.kind === "cell" ? reading.number(atom.cell) : undefined;
      if (value === undefined) return undefined;
      product *= value ** exponent;
    }
    sum += product;
  }
  return sum;
}

function plainX(x: Poly): CellRef | number | undefined {
  const atom = singleAtom(x);
  return atom?.kind === "cell" ? atom.cell : valueOf(x);
}

/** A mixture in an expression; undefined when it is none, or may be read in two ways. */
export function mixtureIn(poly: Poly, scan: Scan): MixtureCall | undefined {
  const calls = componentsOf(poly).flatMap((seen): MixtureCall[] => {
    const turned = curveOf(seen, scan.reading);
    const x = plainX(seen.x);
    const scenarios = turned && scenarioTable(turned.parts, scan);
    return turned && scenarios && x !== undefined ? [{ kind: turned.kind, x, scenarios }] : [];
  });
  const [only, ...more] = calls;
  return more.length === 0 ? only : undefined;
}

/** The heading says another of the three than the formula gives. */
function contradicts(kind: Curve, words: string): boolean {
  const said: readonly Kind[] = [
    ...(saysDensity(words) ? (["dichtheid"] as const) : []),
    ...(saysExceedance(words) ? (["overschrijding"] as const) : []),
    ...(saysCumulative(words) ? (["cumulatief"] as const) : []),
  ];
  return said.length > 0 && !said.includes(kind);
}

type Rows = readonly (readonly [number, number, number])[];

let latest: { readonly rows: Rows; readonly mixture: Mixture } | undefined;

/** Copies of a formula ask for the same mixture hundreds of times on end. */
export function mixtureOf(rows: Rows): Mixture {
  if (latest && sameRows(latest.rows, rows)) return latest.mixture;
  const mixture = createMixture(
    rows.map(([probability, mean, sd]) => ({ probability, mean, sd, family: "normal" as const })),
  );
  latest = { rows, mixture };
  return mixture;
}

function sameRows(a: Rows, b: Rows): boolean {
  return a.length === b.length && a.every((row, i) => row.every((value, j) => value === b[i]?.[j]));
}

export function curveValue(
  kind: Curve,
  x: number,
  rows: readonly (readonly [number, number, number])[],
): number {
  const mixture = mixtureOf(rows);
  if (kind === "dichtheid") return mixture.pdf(x);
  return kind === "cumulatief" ? mixture.cdf(x) : mixture.sf(x);
}

export function rolesOf({ weights, means, spreads }: Scenarios, xs: readonly CellRef[]): Recognised["roles"] {
  const roles = new Map<string, { cell: CellRef; role: Role }>();
  const put = (cells: readonly CellRef[], role: Role): void => {
    for (const cell of cells) roles.set(`${cell.sheet}!${cell.row},${cell.column}`, { cell, role });
  };
  put(weights, "chance");
  put(means, "level");
  put(spreads, "spread");
  put(xs, "level");
  return roles;
}

export function recogniseMixture(subject: Subject): Recognised | undefined {
  const { place, poly, reading, labels } = subject;
  if (singleAtom(poly)) return undefined;
  const call = mixtureIn(poly, subject) ?? throughCells(poly, subject);
  if (!call || contradicts(call.kind, labels.all(place))) return undefined;
  const { kind, x, scenarios } = call;
  const text = typeof x === "number" ? String(x) : cellText(x, place, reading.index);
  const meaning = (numbers: (cell: CellRef) => number): number =>
    curveValue(kind, typeof x === "number" ? x : numbers(x), scenarios.rows(numbers));
  return {
    kind,
    proposal: `=${FUNCTIONS[kind]}(${text},${scenarios.text(place)})`,
    reason: { code: "mixture", count: scenarios.rows(() => 0).length },
    results: [{ place, meaning }],
    roles: rolesOf(scenarios, typeof x === "number" ? [] : [x]),
    whole: scenarios.weights,
    anchor: place,
  };
}

/** Functions and operators of which a normal curve can be made. */
const CURVES: ReadonlySet<string> = new Set([
  ...["NORM.DIST", "NORMDIST", "NORM.S.DIST", "NORMSDIST", "PHI", "GAUSS"],
  ...["ERF", "ERF.PRECISE", "ERFC", "ERFC.PRECISE", "EXP", "^", "POWER"],
]);

const curved = new WeakMap<Node, boolean>();

function callsCurves(shape: Node): boolean {
  const known = curved.get(shape) ?? calls(shape, CURVES);
  curved.set(shape, known);
  return known;
}

/** Whether a cell of the expression has a formula that may be a curve. */
function mayHoldCurves(poly: Poly, { reading }: Scan): boolean {
  return [...poly.terms.values()].some(({ powers }) =>
    powers.some(({ atom }) => {
      const shape = atom.kind === "cell" ? reading.shape(atom.cell) : undefined;
      return shape !== undefined && callsCurves(shape);
    }),
  );
}

/** `=1-C14` or `=SUM(M5:P5)`: the cells beside it hold the curves. */
function throughCells(poly: Poly, scan: Scan): MixtureCall | undefined {
  const linear = [...poly.terms.values()].every(({ powers }) => powers.length <= 1);
  if (!linear || poly.terms.size > 64 || !mayHoldCurves(poly, scan)) return undefined;
  const deeper = expanded(poly, scan.reading);
  return deeper && mixtureIn(deeper, scan);
}

/** A whole column or row of x in one spilling formula. */
export function recogniseCurve(
  place: Place,
  rows: readonly (readonly Poly[])[],
  scan: Scan,
): Recognised | undefined {
  const calls = rows.flat().map((poly) => mixtureIn(poly, scan));
  const [first] = calls;
  if (!first || calls.length > 2_000) return undefined;
  const xs = calls.flatMap((call) => (call && typeof call.x !== "number" ? [call.x] : []));
  const alike = calls.every(
    (call) => call?.kind === first.kind && call.scenarios.text(place) === first.scenarios.text(place),
  );
  const block = rectangle(xs);
  if (!alike || !block || xs.length !== calls.length) return undefined;
  if (block.to.row - block.from.row + 1 !== rows.length) return undefined;
  const { kind, scenarios } = first;
  const [x] = xs;
  const meaning = (numbers: (cell: CellRef) => number): number =>
    curveValue(kind, x ? numbers(x) : NaN, scenarios.rows(numbers));
  const range = rangeText(block.from, block.to, place, scan.reading.index);
  return {
    kind,
    proposal: `=${FUNCTIONS[kind]}(${range},${scenarios.text(place)})`,
    reason: { code: "mixture", count: scenarios.rows(() => 0).length },
    results: [{ place, meaning }],
    roles: rolesOf(scenarios, xs),
    whole: scenarios.weights,
    anchor: place,
  };
}

interface Known {
  readonly calls: Map<string, MixtureCall | undefined>;
  /** Of the first copy of a formula, when its copies differ in their x alone. */
  readonly firsts: Map<Family, MixtureCall | undefined>;
}

const remembered = new WeakMap<Scan["reading"], Known>();

function knownOf(scan: Scan): Known {
  const known = remembered.get(scan.reading) ?? { calls: new Map(), firsts: new Map() };
  remembered.set(scan.reading, known);
  return known;
}

/** What the formula of a cell is of the three; worked out once. */
export function recogniseMixtureAt(place: Place, scan: Scan): MixtureCall | undefined {
  const { calls: known } = knownOf(scan);
  const key = placeKey(place);
  if (known.has(key)) return known.get(key);
  const call = asFirst(place, scan) ?? mixtureAt(place, scan);
  known.set(key, call);
  return call;
}

function mixtureAt(place: Place, scan: Scan): MixtureCall | undefined {
  const [[only = null] = []] = scan.reading.expression(place)?.rows ?? [];
  return isPoly(only) ? (mixtureIn(only, scan) ?? throughCells(only, scan)) : undefined;
}

/** A grid is hundreds of copies of one formula: all of one table of scenarios, each of the x beside it. */
function asFirst(place: Place, scan: Scan): MixtureCall | undefined {
  const family = scan.families.of(place);
  const [first] = family?.places ?? [];
  if (!family || !first) return undefined;
  const { firsts } = knownOf(scan);
  if (!firsts.has(family)) firsts.set(family, differsInX(first, scan));
  const call = firsts.get(family);
  if (!call || typeof call.x === "number") return undefined;
  const x = {
    ...call.x,
    row: call.x.row + (call.x.fixedRow ? 0 : place.row - first.row),
    column: call.x.column + (call.x.fixedColumn ? 0 : place.column - first.column),
  };
  return scan.reading.number(x) === undefined ? undefined : { ...call, x };
}

/** Whether a cell is a copy of a curve of the x that its formula reads: it then repeats no other cell. */
export function isCurveOfX(place: Place, scan: Scan): boolean {
  return asFirst(place, scan) !== undefined;
}

/** The call in a cell whose formula reads the x itself, and scenarios that stay where they are. */
function differsInX(place: Place, scan: Scan): MixtureCall | undefined {
  const call = scan.reading.expression(place)?.positional === false ? mixtureAt(place, scan) : undefined;
  if (!call || typeof call.x === "number") return undefined;
  const { weights, means, spreads } = call.scenarios;
  const table = [...weights, ...means, ...spreads];
  const stays = new Set(table.filter((cell) => cell.fixedRow && cell.fixedColumn).map(placeKey));
  const x = placeKey(call.x);
  const direct = scan.reading
    .areas(place)
    ?.every(
      (area) => sizeOf(area) <= table.length && placesIn(area).every((key) => key === x || stays.has(key)),
    );
  return direct === true && stays.size === table.length ? call : undefined;
}
