/**
 * Lead times: a flow of this period and of the periods before, each times its own weight.
 * Method: the flow's cells lie in one row (or column) and end at this period; the weights are one line of cells in the
 * order of the lags or the reverse, all of it, shares that are at most 1 together; one may be the rest of 1.
 */
import { leadTimes } from "../../chain";
import { type BookIndex, type Place } from "../book";
import { dependsOn } from "../depends";
import { joined } from "../joined";
import { type Line } from "../families";
import { placeKey } from "../reading";
import { cellText, loose, rangeText } from "../references";
import { polyText } from "../render";
import { type Meaning, type Recognised, type Role, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import { type CellRef, cellsOf as cellsIn, type Poly, same, valueOf } from "../symbol/poly";
import { saysMoney } from "../words";
import { type Delay } from "./delay-lags";
import { delayIn, mayDelay } from "./delay-read";
import { lineKey } from "./delay-several";
import { isPart } from "./flows";
import { backwards, isCell, numbersOf, weightKey, weightText } from "./delay-weights";
import {
  coordinate,
  inPeriod,
  linesAt,
  moved,
  oncePerLine,
  perPeriod,
  rangeOver,
  sameCell,
  shifted,
} from "./lines";

/** Periods without an outcome at the start of a line that are passed over. */
const MOST_NOTHING = 61;

export function recogniseDelay(subject: Subject): Recognised | undefined {
  const poly = valueOf(subject.poly) === 0 ? afterStart(subject) : subject.poly;
  if (!poly || !mayDelay(poly, subject)) return undefined;
  for (const line of linesAt(subject)) {
    const delay = delayOver(line, subject);
    if (!delay) continue;
    const whole = overLine(line, subject);
    if (whole) return whole;
    if (!delay.lag && delay.nothing === undefined) return perCell(delay, line, subject);
  }
  return undefined;
}

/** What the formula gives further on where it gives 0 until a lag has passed. */
function afterStart({ place, families, polyAt }: Subject): Poly | undefined {
  const lines = [true, false].map((across) => families.line(place, across));
  const polys = lines.flatMap(({ places }) => places.slice(0, MOST_NOTHING).map(polyAt));
  return polys.find((poly) => poly !== undefined && valueOf(poly) !== 0);
}

/** The delay that every cell of the line has. */
const delayOver = oncePerLine((line: Line, subject: Subject): Delay | undefined => {
  const { across, places } = line;
  const nothing = places.findIndex((place) => !isNothing(place, subject));
  const home = places[nothing];
  const first = home && subject.polyAt(home);
  const seen = home && first ? delayIn(first, home, across, subject) : undefined;
  const delay = seen && nothing > 0 ? afterNothing(seen, nothing, across) : seen;
  return delay && follows(delay, line, subject) ? delay : undefined;
});

function isNothing(place: Place, subject: Subject): boolean {
  const poly = subject.polyAt(place);
  return poly !== undefined && valueOf(poly) === 0;
}

/** One lag, and 0 until it has passed: nothing came before the first number of the flow. */
function afterNothing(delay: Delay, nothing: number, across: boolean): Delay | undefined {
  const lag = delay.weights.length - 1;
  const fits = delay.lag ? nothing === lag : nothing <= lag;
  if (!fits || delay.weights.filter((each) => each !== "none").length > 1) return undefined;
  return { ...delay, flow: moved(delay.flow, across, -nothing), nothing };
}

/** Periods before the first of the line of which the flow counts. */
function reachOf({ weights, nothing = 0 }: Delay): number {
  return weights.length - 1 - nothing;
}

/** Every cell of the line says the same with the flow one place on and the weights in their place. */
function follows(delay: Delay, { across, places }: Line, subject: Subject): boolean {
  const key = weightKey(delay.weights);
  const moves = factorMoves(delay, across, places[1], subject);
  const flows = new Set(flowsAt(delay, across, 0).map((cell) => lineKey(cell, across)));
  const own = places.some((place) => flows.has(lineKey(place, across)));
  if (own || saysMoney(subject.labels.all(delay.flow)) || isPart(delay.flow, subject)) return false;
  return places.every((place, t) => {
    if (t < (delay.nothing ?? 0)) return isNothing(place, subject);
    const poly = subject.polyAt(place);
    const here = poly && delayIn(poly, place, across, subject);
    const flows = flowsAt(delay, across, t);
    return (
      here !== undefined &&
      areFlows(here, delay, flows) &&
      isPartAt(here.part, delay.part, across, t) &&
      weightKey(here.weights) === key &&
      here.normal === delay.normal &&
      same(here.factor, moves ? shifted(delay.factor, across, t) : delay.factor) &&
      flows.every((flow) => inPeriod(flow, place, across, subject))
    );
  });
}

function areFlows(here: Delay, first: Delay, flows: readonly CellRef[]): boolean {
  const own = flowsAt(here, true, 0);
  return (
    own.length === flows.length &&
    own.every((cell, i) => flows[i] !== undefined && sameCell(cell, flows[i])) &&
    here.beside.every(({ sign }, i) => first.beside[i]?.sign === sign)
  );
}

function isPartAt(
  here: CellRef | undefined,
  first: CellRef | undefined,
  across: boolean,
  t: number,
): boolean {
  return here && first ? sameCell(here, moved(first, across, t)) : here === first;
}

/** Whether the factor is another cell in the next period. */
function factorMoves(delay: Delay, across: boolean, next: Place | undefined, subject: Subject): boolean {
  const poly = next && subject.polyAt(next);
  const there = poly && delayIn(poly, next, across, subject);
  return there !== undefined && !same(there.factor, delay.factor);
}

/** The flow, and those beside it, in a period. */
function flowsAt({ flow, beside }: Delay, across: boolean, t: number): readonly CellRef[] {
  return [flow, ...beside.map(({ cell }) => cell)].map((cell) => moved(cell, across, t));
}

/** The flows in a period, with the share of them when there is one. */
function cellsAt(delay: Delay, across: boolean, t: number): readonly CellRef[] {
  const flows = flowsAt(delay, across, t);
  return delay.part ? [...flows, moved(delay.part, across, t)] : flows;
}

/** Flows together, times the share of them, in a period. */
function amountAt(delay: Delay, across: boolean, t: number, numbers: (cell: CellRef) => number): number {
  const [flow, ...beside] = flowsAt(delay, across, t);
  const sum = beside.reduce(
    (so, cell, i) => so + (delay.beside[i]?.sign ?? NaN) * numbers(cell),
    flow ? numbers(flow) : NaN,
  );
  return delay.part ? sum * numbers(moved(delay.part, across, t)) : sum;
}

/** The flow as the argument of a call, with the share of it when there is one. */
function flowText({ flow, beside, part }: Delay, text: (cell: CellRef) => string): string {
  const others = beside.map(({ cell, sign }) => `${sign > 0 ? "+" : "-"}${text(cell)}`).join("");
  const sum = `${text(flow)}${others}`;
  if (!part) return sum;
  return `${others === "" ? sum : `(${sum})`}*${text(part)}`;
}

function meaningsOf(
  delay: Delay,
  across: boolean,
  from: number,
  to: number,
  moves: boolean,
): (t: number) => Meaning {
  const { weights, normal } = delay;
  const factors = Array.from({ length: to - from + 1 }, (_, i) =>
    moves ? shifted(delay.factor, across, from + i) : delay.factor,
  );
  return perPeriod((numbers) => {
    const at = (t: number): number => (t < -reachOf(delay) ? 0 : amountAt(delay, across, t, numbers));
    const flow = Array.from({ length: to - from + 1 }, (_, i) => at(from + i));
    const history = Array.from({ length: weights.length - 1 }, (_, i) => at(from - 1 - i));
    const times = factors.map((factor) => polyNumber(factor, numbers) ?? NaN);
    return leadTimes(flow, numbersOf(weights, numbers, normal), history).map(
      (out, i) => out * (times[i] ?? NaN),
    );
  });
}

function rolesOver(
  delay: Delay,
  across: boolean,
  from: number,
  to: number,
  moves: boolean,
): Recognised["roles"] {
  const roles = new Map<string, { cell: CellRef; role: Role }>();
  const put = (cell: CellRef, role: Role): void => {
    roles.set(placeKey(cell), { cell, role });
  };
  for (let t = from; t <= to; t++) {
    const factor = moves ? shifted(delay.factor, across, t) : delay.factor;
    for (const cell of cellsIn(factor)) put(cell, "share");
  }
  for (let t = from - reachOf(delay); t <= to; t++) {
    put(moved(delay.flow, across, t), "flow");
    // What is taken off stays below what it is taken off from.
    for (const { cell, sign } of delay.beside) put(moved(cell, across, t), sign > 0 ? "flow" : "share");
    if (delay.part) put(moved(delay.part, across, t), "share");
  }
  for (const weight of delay.weights) {
    if (isCell(weight)) put(weight.cell, weight.over === 100 ? "share" : "weight");
  }
  return roles;
}

/** Before the call: the factor, over the whole line when it moves along. */
function factorText(
  { factor }: Delay,
  home: Place,
  subject: Subject,
  write?: (cell: CellRef) => string,
): string {
  if (valueOf(factor) === 1) return "";
  return `${polyText(factor, home, subject.reading.index, write)}*`;
}

function historyText(delay: Delay, across: boolean, from: number, home: Place, { reading }: Subject): string {
  if (delay.nothing !== undefined && delay.lag)
    return `0*SEQUENCE(1,${cellText(delay.lag, home, reading.index)}+1)`;
  const count = delay.lag ? knownBefore(delay.flow, across, reading) : reachOf(delay);
  if (delay.nothing !== undefined) return beforeText(delay, count, across, home, reading.index);
  if (count === 0) return "";
  const text = (cell: CellRef): string => {
    const [first, last] = [moved(cell, across, from - count), moved(cell, across, from - 1)];
    return rangeText(loose(first), loose(last), home, reading.index);
  };
  return flowText(delay, (cell) => backwards(text(cell), count));
}

/** The flow of the periods before, the most recent first, and 0 for those before its first number. */
function beforeText(
  { flow, nothing = 0 }: Delay,
  count: number,
  across: boolean,
  home: Place,
  index: BookIndex,
): string {
  const none = Array.from({ length: nothing }, () => "0");
  if (count === 0) return `{${none.join(",")}}`;
  const cells = Array.from({ length: count }, (_, i) =>
    cellText(loose(moved(flow, across, -i - 1)), home, index),
  );
  return joined([...cells, ...none]);
}

/** Numbers before the first period, on the line of the flow: as far as the number of periods may be raised. */
function knownBefore(flow: CellRef, across: boolean, { value }: Subject["reading"]): number {
  let count = 0;
  while (coordinate(flow, across) - count > 1 && typeof value(moved(flow, across, -count - 1)) === "number")
    count += 1;
  return count;
}

const overLine = oncePerLine((line: Line, subject: Subject): Recognised | undefined => {
  const { across, places } = line;
  const [delay, home] = [delayOver(line, subject), places[0]];
  if (!delay || !home) return undefined;
  const moves = factorMoves(delay, across, places[1], subject);
  const inputs = places.flatMap((_, t) => cellsAt(delay, across, t));
  const before = Array.from({ length: reachOf(delay) + 1 }, (_, i) => cellsAt(delay, across, -i)).flat();
  const factors = places.flatMap((_, t) => cellsIn(moves ? shifted(delay.factor, across, t) : delay.factor));
  if (dependsOn([...inputs, ...before, ...factors], places, subject)) return undefined;
  const range = (cell: CellRef): string => rangeOver(cell, places.length, across, home, subject);
  const flow = flowText(delay, range);
  const weights = delay.lag
    ? lagText(delay.lag, home, subject)
    : weightText(delay.weights, delay.normal, home, subject);
  const history = historyText(delay, across, 0, home, subject);
  if (delay.weights.length > 1 && history === "") return undefined;
  const factor = factorText(delay, home, subject, moves ? range : undefined);
  const meaning = meaningsOf(delay, across, 0, places.length - 1, moves);
  return {
    kind: "vertraging",
    proposal: `=${factor}MPP.VERTRAAG(${flow},${weights}${history === "" ? "" : `,${history}`})`,
    reason: {
      code: "delay",
      count: delay.weights.length,
      fills: rangeOver({ ...delay.flow, ...home }, places.length, across, home, subject),
    },
    results: places.map((place, t) => ({ place, meaning: meaning(t) })),
    roles: rolesOver(delay, across, 0, places.length - 1, moves),
    anchor: home,
  };
});

/** All of it after so many periods: {0,0,1} for 2. */
function lagText(lag: CellRef, home: Place, { reading }: Subject): string {
  const text = cellText(lag, home, reading.index);
  return `--(SEQUENCE(1,${text}+1)>${text})`;
}

function perCell(delay: Delay, { across, places }: Line, subject: Subject): Recognised {
  const { place, reading } = subject;
  const t = places.findIndex((each) => sameCell(each, place));
  const flow = flowText(delay, (cell) => cellText(loose(moved(cell, across, t)), place, reading.index));
  const moves = factorMoves(delay, across, places[1], subject);
  const own = { ...delay, factor: moves ? shifted(delay.factor, across, t) : delay.factor };
  const weights = weightText(delay.weights, delay.normal, place, subject);
  const history = historyText(delay, across, t, place, subject);
  return {
    kind: "vertraging",
    proposal: `=${factorText(own, place, subject)}MPP.VERTRAAG(${flow},${weights},${history})`,
    reason: { code: "delay-cell", count: delay.weights.length },
    results: [{ place, meaning: meaningsOf(delay, across, t, t, moves)(0) }],
    roles: rolesOver(delay, across, t, t, moves),
    anchor: place,
  };
}

/** One formula that spills over all its periods. */
export function recogniseSpilledDelay(
  polys: readonly (readonly Poly[])[],
  subject: Subject,
): Recognised | undefined {
  const across = polys.length === 1;
  const list = across ? (polys[0] ?? []) : polys.map(([poly]) => poly);
  const [first] = list;
  if (list.length < 2 || !first || (!across && polys.some((row) => row.length !== 1))) return undefined;
  const places = list.map((_, t) => moved(subject.place, across, t));
  const at = new Map(places.map((place, t) => [placeKey(place), list[t]]));
  const inside = { ...subject, poly: first, polyAt: (place: Place) => at.get(placeKey(place)) };
  if (!mayDelay(first, inside)) return undefined;
  const found = overLine({ across, places }, inside);
  return found && { ...found, results: found.results.slice(0, 1) };
}
