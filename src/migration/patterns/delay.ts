/**
 * Lead times: a flow of this period and of the periods before, each times its own weight.
 * Method: the flow's cells lie in one row (or column) and end at this period; the weights are one line of cells in the
 * order of the lags or the reverse, all of it, shares that are at most 1 together; one may be the rest of 1.
 */
import { leadTimes } from "../../chain";
import { type Line } from "../families";
import { type Place } from "../book";
import { joined } from "../joined";
import { placeKey } from "../reading";
import { cellText, loose, rangeText, rectangle } from "../references";
import { type Meaning, type Recognised, type Role, type Subject } from "../subject";
import {
  add,
  type CellRef,
  constant,
  ofTerm,
  type Poly,
  same,
  singleAtom,
  singleTerm,
  subtract,
  termsOf,
} from "../symbol/poly";
import { saysMoney } from "../words";
import { dependsOn } from "../depends";
import { coordinate, inPeriod, linesAt, moved, oncePerLine, perPeriod, rangeOver, sameCell } from "./lines";

/** A weight: a cell, the rest of 1, or nothing. */
type Weight = { readonly cell: CellRef; readonly percent: boolean } | "rest" | "none";

interface Delay {
  /** The flow in this period. */
  readonly flow: CellRef;
  /** By lag, from the same period back. */
  readonly weights: readonly Weight[];
}

const MOST_LAGS = 130;
const TOLERANCE = 1e-9;

/** Terms by the cell of one row or column that each has; undefined when a term has none or several. */
function byFlow(
  poly: Poly,
  within: (cell: CellRef) => boolean,
): Map<string, { cell: CellRef; weight: Poly }> | undefined {
  const found = new Map<string, { cell: CellRef; weight: Poly }>();
  for (const { factor, powers } of termsOf(poly)) {
    const flows = powers.filter(({ atom }) => atom.kind === "cell" && within(atom.cell));
    const [flow, ...more] = flows;
    if (flow?.atom.kind !== "cell" || flow.exponent !== 1 || more.length > 0) return undefined;
    const rest = ofTerm({ factor, powers: powers.filter((each) => each !== flow) });
    const there = found.get(flow.atom.key);
    found.set(flow.atom.key, { cell: flow.atom.cell, weight: there ? add(there.weight, rest) : rest });
  }
  return found;
}

function weightOf(poly: Poly): Weight | undefined {
  const atom = singleAtom(poly);
  if (atom?.kind === "cell") return { cell: atom.cell, percent: false };
  const term = singleTerm(poly);
  const [power, ...more] = term?.powers ?? [];
  const hundredth = term !== undefined && Math.abs(term.factor - 0.01) < 1e-15;
  if (hundredth && more.length === 0 && power?.atom.kind === "cell" && power.exponent === 1) {
    return { cell: power.atom.cell, percent: true };
  }
  return undefined;
}

function weightsOf(list: readonly Poly[]): Weight[] | undefined {
  const sum = list.reduce((so, each) => add(so, each), constant(0));
  const weights = list.map((poly): Weight | undefined => {
    if (poly.terms.size === 0) return "none";
    const rest = subtract(constant(1), subtract(sum, poly));
    return weightOf(poly) ?? (same(poly, rest) ? "rest" : undefined);
  });
  const known = weights.filter((each) => each !== undefined);
  return known.length === list.length && known.filter((each) => each === "rest").length <= 1
    ? known
    : undefined;
}

/** The flow's cells with the weights by lag, when they end at this period and none is skipped. */
function delayIn(poly: Poly, home: Place, across: boolean, subject: Subject): Delay | undefined {
  const sides = new Set(
    termsOf(poly).flatMap(({ powers }) =>
      powers.flatMap(({ atom }) => (atom.kind === "cell" ? [lineKey(atom.cell, across)] : [])),
    ),
  );
  const readings = [...sides].flatMap((side): Delay[] => {
    const flows = byFlow(poly, (cell) => lineKey(cell, across) === side);
    const seen = flows && flows.size >= 1 ? inLags([...flows.values()], home, across, subject) : undefined;
    return seen ? [seen] : [];
  });
  const [only, ...more] = readings;
  return more.length === 0 ? only : undefined;
}

function lineKey(cell: CellRef, across: boolean): string {
  return `${cell.sheet}!${across ? cell.row : cell.column}`;
}

function inLags(
  flows: readonly { cell: CellRef; weight: Poly }[],
  home: Place,
  across: boolean,
  subject: Subject,
): Delay | undefined {
  const [some] = flows;
  if (!some || some.cell.sheet !== home.sheet) return undefined;
  const now = coordinate(home, across);
  const lags = flows.map(({ cell }) => now - coordinate(cell, across));
  const longest = Math.max(...lags);
  if (Math.min(...lags) < 0 || Math.min(...lags) > 1 || longest < 1 || longest > MOST_LAGS) return undefined;
  const byLag = Array.from(
    { length: longest + 1 },
    (_, lag) => flows[lags.indexOf(lag)]?.weight ?? constant(0),
  );
  if (byLag.slice(1).some((weight) => weight.terms.size === 0)) return undefined;
  const weights = weightsOf(byLag);
  const flow = moved(some.cell, across, now - coordinate(some.cell, across));
  return weights && isDistribution(weights, subject) ? { flow, weights } : undefined;
}

function numbersOf(weights: readonly Weight[], numbers: (cell: CellRef) => number): number[] {
  const given = weights.map((weight) =>
    typeof weight === "string" ? 0 : numbers(weight.cell) / (weight.percent ? 100 : 1),
  );
  const rest = 1 - given.reduce((sum, each) => sum + each, 0);
  return weights.map((weight, i) => (weight === "rest" ? rest : (given[i] ?? NaN)));
}

/** Shares of 0 to 1 that are at most 1 together, on one line that holds no others. */
function isDistribution(weights: readonly Weight[], subject: Subject): boolean {
  const now = numbersOf(weights, (cell) => subject.reading.number(cell) ?? NaN);
  const sum = now.reduce((so, each) => so + each, 0);
  if (!now.every((each) => each >= 0 && each <= 1) || !(sum <= 1 + TOLERANCE) || sum <= 0) return false;
  return wholeOfLine(weights, subject);
}

function wholeOfLine(weights: readonly Weight[], subject: Subject): boolean {
  const cells = weights.flatMap((weight) => (typeof weight === "string" ? [] : [weight.cell]));
  const ordered = rectangle(cells) ?? rectangle([...cells].reverse());
  if (!ordered || cells.length === 0) return false;
  const { from, to } = ordered;
  if (from.row !== to.row && from.column !== to.column) return false;
  if (weights.includes("rest")) return true;
  const down = from.row !== to.row || cells.length === 1;
  const beside = [moved(from, !down, -1), moved(to, !down, 1)];
  const first = weights[0] === "none" ? 1 : 0;
  const others = beside.filter((place) => isTyped(place, subject));
  // A weight of 0 for the same period may stand before those that are used.
  return others.every((place) => first === 1 && subject.reading.number(place) === 0);
}

function isTyped(place: Place, { reading }: Subject): boolean {
  if (place.row < 1 || place.column < 1) return false;
  const cell = reading.index.cell(place);
  return typeof cell?.value === "number" && cell.formula === undefined;
}

export function recogniseDelay(subject: Subject): Recognised | undefined {
  const terms = termsOf(subject.poly);
  const products = terms.filter(({ powers }) => powers.length === 2).length;
  if (terms.length < 2 || products === 0 || terms.some(({ powers }) => powers.length === 0)) return undefined;
  for (const line of linesAt(subject)) {
    const delay = delayOver(line, subject);
    if (delay) return overLine(line, subject) ?? perCell(delay, line, subject);
  }
  return undefined;
}

/** The delay that every cell of the line has. */
const delayOver = oncePerLine((line: Line, subject: Subject): Delay | undefined => {
  const [home] = line.places;
  const first = home && subject.polyAt(home);
  const delay = home && first ? delayIn(first, home, line.across, subject) : undefined;
  return delay && follows(delay, line, subject) ? delay : undefined;
});

/** Every cell of the line says the same with the flow one place on and the weights in their place. */
function follows(delay: Delay, { across, places }: Line, subject: Subject): boolean {
  const key = weightKey(delay.weights);
  const own = places.some(
    (place) => lineKey({ ...delay.flow, ...place }, across) === lineKey(delay.flow, across),
  );
  if (own || saysMoney(subject.labels.all(delay.flow))) return false;
  return places.every((place, t) => {
    const poly = subject.polyAt(place);
    const here = poly && delayIn(poly, place, across, subject);
    const flow = moved(delay.flow, across, t);
    return (
      here !== undefined &&
      sameCell(here.flow, flow) &&
      weightKey(here.weights) === key &&
      inPeriod(flow, place, across, subject)
    );
  });
}

function weightKey(weights: readonly Weight[]): string {
  return weights
    .map((each) => (typeof each === "string" ? each : `${placeKey(each.cell)}${each.percent}`))
    .join(";");
}

function flowAt(delay: Delay, across: boolean, t: number): CellRef {
  return moved(delay.flow, across, t);
}

function meaningsOf(delay: Delay, across: boolean, from: number, to: number): (t: number) => Meaning {
  const { weights } = delay;
  return perPeriod((numbers) => {
    const at = (t: number): number => numbers(flowAt(delay, across, t));
    const flow = Array.from({ length: to - from + 1 }, (_, i) => at(from + i));
    const history = Array.from({ length: weights.length - 1 }, (_, i) => at(from - 1 - i));
    return leadTimes(flow, numbersOf(weights, numbers), history);
  });
}

function rolesOver(delay: Delay, across: boolean, from: number, to: number): Recognised["roles"] {
  const roles = new Map<string, { cell: CellRef; role: Role }>();
  for (let t = from - delay.weights.length + 1; t <= to; t++) {
    const cell = flowAt(delay, across, t);
    roles.set(placeKey(cell), { cell, role: "flow" });
  }
  for (const weight of delay.weights) {
    if (typeof weight === "string") continue;
    const role = weight.percent ? "share" : "weight";
    roles.set(placeKey(weight.cell), { cell: weight.cell, role });
  }
  return roles;
}

function weightText(weights: readonly Weight[], home: Place, { reading }: Subject): string {
  const cells = weights.flatMap((weight) => (typeof weight === "string" ? [] : [weight.cell]));
  const percent = weights.some((weight) => typeof weight !== "string" && weight.percent);
  const block = cells.length === weights.length ? rectangle(cells) : undefined;
  if (block) return `${rangeText(block.from, block.to, home, reading.index)}${percent ? "/100" : ""}`;
  const turned = cells.length === weights.length ? rectangle([...cells].reverse()) : undefined;
  if (turned) {
    const range = rangeText(turned.from, turned.to, home, reading.index);
    return `${backwards(range, cells.length)}${percent ? "/100" : ""}`;
  }
  const text = (cell: CellRef): string => cellText(cell, home, reading.index);
  const rest = `1-${cells.map((cell) => `${text(cell)}${percent ? "%" : ""}`).join("-")}`;
  const parts = weights.map((weight) => {
    if (weight === "none") return "0";
    return weight === "rest" ? rest : `${text(weight.cell)}${weight.percent ? "%" : ""}`;
  });
  return joined(parts);
}

/** A range from its end to its begin. */
function backwards(range: string, count: number): string {
  if (count === 1) return range;
  return `INDEX(${range},{${Array.from({ length: count }, (_, i) => count - i).join(",")}})`;
}

function historyText(delay: Delay, across: boolean, from: number, home: Place, { reading }: Subject): string {
  const count = delay.weights.length - 1;
  const last = loose(flowAt(delay, across, from - 1));
  const first = loose(flowAt(delay, across, from - count));
  return backwards(rangeText(first, last, home, reading.index), count);
}

const overLine = oncePerLine((line: Line, subject: Subject): Recognised | undefined => {
  const { across, places } = line;
  const [delay, home] = [delayOver(line, subject), places[0]];
  if (!delay || !home) return undefined;
  const inputs = places.map((_, t) => flowAt(delay, across, t));
  const before = delay.weights.map((_, i) => flowAt(delay, across, -i));
  if (dependsOn([...inputs, ...before], places, subject)) return undefined;
  const flow = rangeOver(delay.flow, places.length, across, home, subject);
  const weights = weightText(delay.weights, home, subject);
  const history = historyText(delay, across, 0, home, subject);
  const meaning = meaningsOf(delay, across, 0, places.length - 1);
  return {
    kind: "vertraging",
    proposal: `=MPP.VERTRAAG(${flow},${weights},${history})`,
    reason: {
      code: "delay",
      count: delay.weights.length,
      fills: rangeOver({ ...delay.flow, ...home }, places.length, across, home, subject),
    },
    results: places.map((place, t) => ({ place, meaning: meaning(t) })),
    roles: rolesOver(delay, across, 0, places.length - 1),
    anchor: home,
  };
});

function perCell(delay: Delay, { across, places }: Line, subject: Subject): Recognised {
  const { place, reading } = subject;
  const t = places.findIndex((each) => sameCell(each, place));
  const flow = cellText(
    { ...flowAt(delay, across, t), fixedRow: false, fixedColumn: false },
    place,
    reading.index,
  );
  const weights = weightText(delay.weights, place, subject);
  const history = historyText(delay, across, t, place, subject);
  return {
    kind: "vertraging",
    proposal: `=MPP.VERTRAAG(${flow},${weights},${history})`,
    reason: { code: "delay-cell", count: delay.weights.length },
    results: [{ place, meaning: meaningsOf(delay, across, t, t)(0) }],
    roles: rolesOver(delay, across, t, t),
    anchor: place,
  };
}
