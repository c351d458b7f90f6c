/**
 * A quantile looked up on a grid that the formula makes itself: cumulative chances of a line of x within LET, MAP, REDUCE or
 * a product of matrices, of which no cell holds one.
 * Method: the part of the formula that is a mixture gives the scenarios; then by value, on scenarios and asked chances that
 * are drawn around what they are now, the formula must give what one way to look up gives and no other.
 */
import { type Place } from "../book";
import { isPoly, operand, type Scalar, scalarValue, type Value } from "../evaluate/value";
import { calls, type Node } from "../formula/tree";
import { guarded, placeKey } from "../reading";
import { type Counting } from "../slices";
import { type Scan } from "../subject";
import { type CellRef, cellPoly } from "../symbol/poly";
import { agrees, drawing } from "../verify";
import { type MixtureCall, mixtureIn } from "./curve-call";
import { changed, FEWEST, SIZES, lookedUp, type Seen, stepped, TRIALS, waysFor } from "./grid-ways";
import { curveValue } from "./mixture";
import { type Asked, inputsOf } from "./quantile-inputs";
import { type Scenarios } from "./scenario-table";
import { CURVES } from "./through-cells";

/** What such a formula compares or searches with. */
const SEARCHES: ReadonlySet<string> = new Set([
  ...["MATCH", "XMATCH", "LOOKUP", "XLOOKUP", "FILTER", "FORECAST", "FORECAST.LINEAR", "TREND"],
  ...["<", ">", "<=", ">=", "IF", "SUMPRODUCT", "REDUCE", "SCAN"],
]);
/** Fewer points are no grid; parts of a formula that are worked out, at most. */
const FEWEST_POINTS = 4;
const MOST_PARTS = 400;

export interface Within extends Seen {
  readonly asked: Asked;
  readonly scenarios: Scenarios;
  /** Points of the grid. */
  readonly count: number;
}

/** @param step the cell holds what is found rounded to this */
export function* quantileWithin(
  place: Place,
  tree: Node,
  scan: Scan,
  step?: number,
): Counting<Within | undefined> {
  if (!calls(tree, CURVES) || !calls(tree, SEARCHES)) return undefined;
  const found = mixturesIn(place, tree, scan);
  const [first] = found;
  if (!first || first.scenarios.weights.length === 0) return undefined;
  const text = first.scenarios.text(place);
  if (found.some(({ scenarios, kind }) => scenarios.text(place) !== text || kind === "dichtheid"))
    return undefined;
  const { asked, single } = inputsOf(tree, scan);
  const own = new Set(first.scenarios.cells.map(({ cell }) => placeKey(cell)));
  for (const xs of gridsIn(place, tree, found, scan)) {
    const points = new Set(xs.flatMap((x) => (typeof x === "number" ? [] : [placeKey(x)])));
    for (const each of asked) {
      if (typeof each.of !== "number" && own.has(placeKey(each.of))) continue;
      const others = single.filter(
        (cell) => !own.has(placeKey(cell)) && !points.has(placeKey(cell)) && cell !== each.of,
      );
      const question = { place, tree, scenarios: first.scenarios, xs, asked: each, others, step };
      const seen = yield* wayOf(question, scan);
      if (seen) return { ...seen, asked: each, scenarios: first.scenarios, count: xs.length };
    }
  }
  return undefined;
}

/** A cell that no sheet has, for a name that LAMBDA binds. */
const NOWHERE = { sheet: -1, fixedRow: true, fixedColumn: true };

/** Every part of the formula that is a mixture, or a line of them. */
function mixturesIn(place: Place, tree: Node, scan: Scan): MixtureCall[] {
  const found: MixtureCall[] = [];
  const bound = new Map<string, Value>();
  let count = 0;
  const visit = (node: Node): void => {
    count += 1;
    if (count > MOST_PARTS || !calls(node, CURVES)) return;
    if (node.kind === "lambda") {
      for (const name of node.parameters) {
        if (!bound.has(name))
          bound.set(name, scalarValue(cellPoly({ ...NOWHERE, row: 1, column: bound.size + 1 })));
      }
      visit(node.body);
      return;
    }
    const inside = scan.reading.part(place, node, bound);
    const here = (inside ?? []).flat().flatMap((each) => (isPoly(each) ? (mixtureIn(each, scan) ?? []) : []));
    found.push(...here);
    if (here.length > 0) return;
    if (node.kind === "call") node.args.forEach(visit);
    if (node.kind === "array") node.rows.flat().forEach(visit);
  };
  visit(tree);
  return found;
}

type Point = CellRef | number;

/** Lines of x on which the chances may be: those of the curves, those that the formula reads, and those that it makes. */
function gridsIn(place: Place, tree: Node, found: readonly MixtureCall[], scan: Scan): Point[][] {
  const own = found.map(({ x }) => x).filter((x) => typeof x === "number" || x.sheet !== NOWHERE.sheet);
  const read = inputsOf(tree, scan).lines.map((line) =>
    line.map((each): Point => ({ ...each, fixedRow: false, fixedColumn: false })),
  );
  const lists = [own, ...read, ...madeIn(place, tree, scan)];
  return lists.filter((list) => {
    const values = list.map((x) => (typeof x === "number" ? x : (scan.reading.number(x) ?? NaN)));
    return (
      values.length >= FEWEST_POINTS && values.every((value, i) => i === 0 || value > (values[i - 1] ?? NaN))
    );
  });
}

const MAKES: ReadonlySet<string> = new Set(["SEQUENCE"]);

/** Lines of numbers that the formula makes: SEQUENCE with what is calculated of it, or an array. */
function madeIn(place: Place, tree: Node, scan: Scan): number[][] {
  if (tree.kind === "array" || (tree.kind === "call" && calls(tree, MAKES))) {
    const rows = scan.reading.part(place, tree, new Map());
    const line = (rows ?? []).flat().map((each) => operand(each));
    const numbers = line.filter((each) => typeof each === "number");
    if (numbers.length >= FEWEST_POINTS && numbers.length === line.length) return [numbers];
  }
  if (tree.kind === "lambda") return madeIn(place, tree.body, scan);
  return tree.kind === "call" ? tree.args.flatMap((each) => madeIn(place, each, scan)) : [];
}

interface Question {
  readonly place: Place;
  readonly tree: Node;
  readonly scenarios: Scenarios;
  readonly xs: readonly Point[];
  readonly asked: Asked;
  /** Cells that the formula must not depend on. */
  readonly others: readonly CellRef[];
  /** The cell holds what is found rounded to this. */
  readonly step?: number | undefined;
}

function* wayOf(question: Question, scan: Scan): Counting<Seen | undefined> {
  let ways = waysFor(question.asked);
  const draw = drawing(question.xs.length);
  let told = 0;
  for (let trial = 0; trial < TRIALS && ways.length > 0; trial++) {
    yield 0;
    const answer = answered(question, scan, draw, SIZES[trial % SIZES.length] ?? 1);
    if (answer === undefined) return undefined;
    if (answer === "again") continue;
    told += 1;
    ways = ways.filter((seen) => agrees(answer.result, answer.expected(seen)));
  }
  const [seen, ...more] = ways;
  return seen && more.length === 0 && told >= FEWEST && holds(question, seen, scan) ? seen : undefined;
}

/** Whether the cell holds what the way gives on the scenarios as they are. */
function holds(
  { place, scenarios, xs, asked, step }: Question,
  { way, more }: Seen,
  { reading }: Scan,
): boolean {
  const number = (cell: Place): number => reading.number(cell) ?? NaN;
  const rows = scenarios.rows(number);
  const points = xs.map((x) => (typeof x === "number" ? x : number(x)));
  const chances = points.map((x) => curveValue("cumulatief", x, rows));
  const chance = (typeof asked.of === "number" ? asked.of : number(asked.of)) / asked.parts;
  return agrees(stepped(lookedUp(way, more ? 1 - chance : chance, chances, points), step), number(place));
}

/** What a cell of the table holds in a trial: around what it holds now. */
function around(value: number | undefined, draw: () => number): number {
  return (value ?? NaN) * (0.85 + 0.3 * draw());
}

function drawnTable(
  { cells, weights, total = 1 }: Scenarios,
  scan: Scan,
  draw: () => number,
): Map<string, number> {
  const values = new Map(cells.map(({ cell }) => [placeKey(cell), around(scan.reading.number(cell), draw)]));
  const keys = weights.map(placeKey);
  const sum = keys.reduce((so, key) => so + (values.get(key) ?? NaN), 0);
  for (const key of keys) values.set(key, ((values.get(key) ?? NaN) * total) / sum);
  return values;
}

interface Answer {
  readonly result: number;
  readonly expected: (seen: Seen) => number;
}

function answered(
  question: Question,
  scan: Scan,
  draw: () => number,
  size: number,
): Answer | "again" | undefined {
  const { place, tree, scenarios, xs, asked, others } = question;
  const { reading } = scan;
  const table = drawnTable(scenarios, scan, draw);
  const rows = scenarios.rows((cell) => table.get(placeKey(cell)) ?? NaN);
  const points = xs.map((x) => (typeof x === "number" ? x : (reading.number(x) ?? NaN)));
  const chances = points.map((x) => curveValue("cumulatief", x, rows));
  const [low, high] = [chances[0] ?? 1, chances.at(-1) ?? 0];
  const given = typeof asked.of === "number" ? asked.of : low + (high - low) * (0.05 + 0.9 * draw());
  if (![given, 1 - given].every((each) => each > low && each < high)) return "again";
  const values: (readonly [Place, Scalar])[] = [
    ...others.map((cell) => [cell, changed(reading.value(cell), size, draw)] as const),
    ...scenarios.cells.map(({ cell }) => [cell, table.get(placeKey(cell)) ?? NaN] as const),
    ...(typeof asked.of === "number" ? [] : [[asked.of, given * asked.parts] as const]),
  ];
  const found = guarded(() => reading.numeric(place, tree, reading.instead(values)));
  const result = operand(found?.[0]?.[0] ?? null);
  if (typeof result !== "number") return undefined;
  const expected = ({ way, more }: Seen): number => lookedUp(way, more ? 1 - given : given, chances, points);
  return { result, expected };
}
