/**
 * Density, cumulative chance and chance of more than x of a mixture of normal scenarios, in any spelling.
 * Method: the normal form as a sum of curves; a column of results beside it is put in place first when needed.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2.
 */
import { createMixture, type Mixture } from "../../core";
import { type Place } from "../book";
import { isPoly } from "../evaluate/value";
import { placesIn, sizeOf } from "../formula/tree";
import { patient } from "../patience";
import { placeKey } from "../reading";
import { type Family } from "../families";
import { rangeText, rectangle } from "../references";
import { type Kind, type Recognised, type RoleOf, type Scan } from "../subject";
import { type CellRef, cellsOf, type Poly, scale } from "../symbol/poly";
import { saysCumulative, saysDensity, saysExceedance } from "../words";
import { type Curve, type MixtureCall, mixtureIn } from "./curve-call";
import { type Scenarios } from "./scenario-table";
import { reaches, throughCells } from "./through-cells";

export const FUNCTIONS: Readonly<Record<Curve, string>> = {
  dichtheid: "MPP.DICHTHEID",
  cumulatief: "MPP.CUMULATIEF",
  overschrijding: "MPP.OVERSCHRIJDING",
};

/** Of "F(x) = 1 - P(X > x)" the way it is worked out. */
const WORKED_OUT = / = [^|]*/g;

/** The heading says another of the three than the formula gives. */
export function contradicts(kind: Curve, words: string): boolean {
  const name = words.replaceAll(WORKED_OUT, " ");
  const said: readonly Kind[] = [
    ...(saysDensity(name) ? (["dichtheid"] as const) : []),
    ...(saysExceedance(name) ? (["overschrijding"] as const) : []),
    ...(saysCumulative(name) ? (["cumulatief"] as const) : []),
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

/** What the function reads, for the random values of the check; what the means read is drawn as means. */
export function drawnOf(
  { cells, weights, total }: Scenarios,
  xs: readonly CellRef[],
): Pick<Recognised, "roles" | "whole" | "total"> {
  const all: RoleOf[] = [...[...cells].reverse(), ...xs.map((cell) => ({ cell, role: "level" as const }))];
  return {
    roles: new Map(all.map((each) => [placeKey(each.cell), each])),
    whole: weights,
    ...(total === undefined ? {} : { total }),
  };
}

const inSteps = patient((_place: Place, scan: Scan, poly: Poly) => throughCells(poly, scan));

/**
 * In the formula itself, else in steps; also when its cells are calculated from others that are plain scenarios.
 * @param isPart the expression is not all of the formula
 */
export function mixtureOver(place: Place, poly: Poly, scan: Scan, isPart = false): MixtureCall | undefined {
  const own = mixtureIn(poly, scan);
  if (own?.scenarios.plain === true) return own;
  const deep = isPart ? cellsOf(poly).some((cell) => reaches(cell, scan)) : reaches(place, scan);
  if (!deep) return own;
  const deeper = inSteps(place, scan, poly);
  return own && deeper?.scenarios.plain !== true ? own : deeper;
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
    ...drawnOf(scenarios, xs),
    anchor: place,
  };
}

/** 1, or 100 for chances in percent. */
type Parts = 1 | 100;

interface Known {
  readonly calls: Map<string, MixtureCall | undefined>;
  /** Of the first copy of a formula, when its copies differ in their x alone. */
  readonly firsts: Map<Family, MixtureCall | undefined>;
}

const remembered = { 1: new WeakMap<Scan["reading"], Known>(), 100: new WeakMap<Scan["reading"], Known>() };

function knownOf({ reading }: Scan, parts: Parts): Known {
  const known = remembered[parts].get(reading) ?? { calls: new Map(), firsts: new Map() };
  remembered[parts].set(reading, known);
  return known;
}

/** What the formula of a cell is of the three; worked out once. */
export function recogniseMixtureAt(place: Place, scan: Scan, parts: Parts = 1): MixtureCall | undefined {
  const { calls: known } = knownOf(scan, parts);
  const key = placeKey(place);
  if (known.has(key)) return known.get(key);
  const call = asFirst(place, scan, parts) ?? mixtureAt(place, scan, parts);
  known.set(key, call);
  return call;
}

function mixtureAt(place: Place, scan: Scan, parts: Parts): MixtureCall | undefined {
  const { rows: [[only = null] = []] = [], keyed = false } = scan.reading.expression(place) ?? {};
  if (keyed || !isPoly(only)) return undefined;
  const poly = parts === 1 ? only : scale(only, 1 / parts);
  return mixtureOver(place, poly, scan);
}

/** A grid is hundreds of copies of one formula: all of one table of scenarios, each of the x beside it. */
function asFirst(place: Place, scan: Scan, parts: Parts): MixtureCall | undefined {
  const family = scan.families.of(place);
  const [first] = family?.places ?? [];
  if (!family || !first) return undefined;
  const { firsts } = knownOf(scan, parts);
  if (!firsts.has(family)) firsts.set(family, differsInX(first, scan, parts));
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
  return asFirst(place, scan, 1) !== undefined || asFirst(place, scan, 100) !== undefined;
}

/** The call in a cell whose formula reads the x itself, and scenarios that stay where they are. */
function differsInX(place: Place, scan: Scan, parts: Parts): MixtureCall | undefined {
  const call =
    scan.reading.expression(place)?.positional === false ? mixtureAt(place, scan, parts) : undefined;
  if (!call || typeof call.x === "number") return undefined;
  const table = call.scenarios.cells.map(({ cell }) => cell);
  const stays = new Set(table.filter((cell) => cell.fixedRow && cell.fixedColumn).map(placeKey));
  const x = placeKey(call.x);
  const direct = scan.reading
    .areas(place)
    ?.every(
      (area) => sizeOf(area) <= table.length && placesIn(area).every((key) => key === x || stays.has(key)),
    );
  return direct === true && stays.size === table.length ? call : undefined;
}
