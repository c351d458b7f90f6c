/**
 * Weights of a lead time by lag: cells in one line, as parts of 1, in percent or in months, weeks or days of a year; typed
 * numbers; or the rest of 1. They are shares that are at most 1 together, all of the line that they stand in.
 */
import { type Place } from "../book";
import { joined } from "../joined";
import { lagIn, orderIn } from "../lag-words";
import { placeKey } from "../reading";
import { cellText, rangeText, rectangle } from "../references";
import { type Subject } from "../subject";
import { add, type CellRef, constant, type Poly, same, singleTerm, subtract, valueOf } from "../symbol/poly";
import { moved } from "./lines";

/** A cell with what it is multiplied by to be a part of 1. */
export interface CellWeight {
  readonly cell: CellRef;
  readonly over: Unit;
}

/** A weight: a cell, a typed part, the rest of 1, or nothing. */
export type Weight = CellWeight | { readonly typed: number } | "rest" | "none";

type Unit = 1 | 100 | 12 | 52 | 365;
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  [1, /(?:)/],
  [100, /(?:)/],
  [12, /maand|month/],
  [52, /week|weken/],
  [365, /dag|day/],
];

const TOLERANCE = 1e-9;

export function isCell(weight: Weight): weight is CellWeight {
  return typeof weight === "object" && "cell" in weight;
}

function weightOf(poly: Poly, { labels }: Subject): Weight | undefined {
  const typed = valueOf(poly);
  if (typed !== undefined) return typed > 0 && typed < 1 ? { typed } : undefined;
  const term = singleTerm(poly);
  const [power, ...more] = term?.powers ?? [];
  if (!term || more.length > 0 || power?.atom.kind !== "cell" || power.exponent !== 1) return undefined;
  const { cell } = power.atom;
  const unit = UNITS.find(
    ([over, said]) => Math.abs(term.factor * over - 1) < 1e-13 && said.test(labels.all(cell)),
  );
  return unit && { cell, over: unit[0] };
}

/** @param list what stands before the flow, by lag */
export function weightsOf(list: readonly Poly[], subject: Subject): Weight[] | undefined {
  const sum = list.reduce((so, each) => add(so, each), constant(0));
  const weights = list.map((poly): Weight | undefined => {
    if (poly.terms.size === 0) return "none";
    const rest = subtract(constant(1), subtract(sum, poly));
    return weightOf(poly, subject) ?? (same(poly, rest) ? "rest" : undefined);
  });
  const known = weights.filter((each) => each !== undefined);
  return known.length === list.length && known.filter((each) => each === "rest").length <= 1
    ? known
    : undefined;
}

export function numbersOf(
  weights: readonly Weight[],
  numbers: (cell: CellRef) => number,
  normal: boolean,
): number[] {
  const given = weights.map((weight) => {
    if (typeof weight === "string") return 0;
    return isCell(weight) ? numbers(weight.cell) / weight.over : weight.typed;
  });
  const sum = given.reduce((so, each) => so + each, 0);
  return weights.map((weight, i) => (weight === "rest" ? 1 - sum : (given[i] ?? NaN) / (normal ? sum : 1)));
}

/** Shares of 0 to 1 that are at most 1 together, on one line that holds no others. */
export function isDistribution(weights: readonly Weight[], normal: boolean, subject: Subject): boolean {
  const now = numbersOf(weights, (cell) => subject.reading.number(cell) ?? NaN, normal);
  const sum = now.reduce((so, each) => so + each, 0);
  if (!now.every((each) => each >= 0 && each <= 1) || !(sum <= 1 + TOLERANCE) || sum <= 0) return false;
  if (weights.some(isCell)) return wholeOfLine(weights, !normal && Math.abs(sum - 1) <= TOLERANCE, subject);
  return isTypedDelay(weights, sum);
}

/** Typed parts of 1; alike they are a mean, and the same from both ends a smoothing. */
function isTypedDelay(weights: readonly Weight[], sum: number): boolean {
  const typed = weights.flatMap((each) => (typeof each === "object" && !isCell(each) ? [each.typed] : []));
  const turned = [...typed].reverse();
  return (
    typed.length === weights.filter((each) => each !== "none").length &&
    typed.length >= 2 &&
    Math.abs(sum - 1) <= TOLERANCE &&
    typed.some((each, i) => each !== turned[i])
  );
}

/** The number that stands beside a weight, by itself, in a text or in words: "2", "na 2 jaar", "twee jaar later". */
function lagBeside(cell: Place, down: boolean, { reading, labels }: Subject): number | undefined {
  const value = reading.value(moved(cell, down, -1));
  if (typeof value === "number") return Number.isInteger(value) ? value : undefined;
  const [row, column] = labels.all(cell).split(" | ");
  const said = lagIn((down ? row : column) ?? "");
  if (said !== undefined) return said;
  const [digits, ...more] = typeof value === "string" ? (value.match(/\d+/g) ?? []) : [];
  return digits !== undefined && more.length === 0 ? Number(digits) : undefined;
}

/** What the headings of several weights say of their lags: the lags themselves, or 4, 3, … 0 for 0, 1, … 4. */
function saidOf(
  cells: readonly Place[],
  first: number,
  down: boolean,
  subject: Subject,
): "lags" | "turned" | undefined {
  const said = cells.map((cell) => lagBeside(cell, down, subject));
  if (cells.length < 2 || said.some((lag) => lag === undefined || lag >= 100)) return undefined;
  if (said.every((lag, i) => lag === i + first)) return "lags";
  return said.every((lag, i) => i === 0 || lag === (said[i - 1] ?? NaN) - 1) ? "turned" : undefined;
}

/** From the first to the last cell of a row or a column, whichever way they go. */
function lineOf(cells: readonly CellRef[]): ReturnType<typeof rectangle> {
  const block = rectangle(cells) ?? rectangle([...cells].reverse());
  return block && (block.from.row === block.to.row || block.from.column === block.to.column)
    ? block
    : undefined;
}

/** A label of the line says that its lags stand the other way round. */
function isOtherOrder(cells: readonly CellRef[], { labels }: Subject): boolean {
  const order = cells.length > 1 ? cells.map((cell) => orderIn(labels.all(cell))).find(Boolean) : undefined;
  return order !== undefined && order !== (rectangle(cells) ? "up" : "down");
}

/** @param isWhole they are 1 together, whatever stands beside them */
function wholeOfLine(weights: readonly Weight[], isWhole: boolean, subject: Subject): boolean {
  if (weights.some((weight) => typeof weight === "object" && !isCell(weight))) return false;
  const cells = cellsOf(weights);
  const line = cells.length === 0 ? undefined : lineOf(cells);
  if (!line || isOtherOrder(cells, subject)) return false;
  const { from, to } = line;
  const first = weights[0] === "none" ? 1 : 0;
  const said = saidOf(cells, first, from.row !== to.row, subject);
  if (said !== undefined) return said === "lags";
  if (weights.includes("rest") || isWhole) return true;
  const down = from.row !== to.row || cells.length === 1;
  const beside = [moved(from, !down, -1), moved(to, !down, 1)];
  const others = beside.filter((place) => isTyped(place, subject));
  // A weight of 0 for the same period may stand before those that are used.
  return others.every((place) => first === 1 && subject.reading.number(place) === 0);
}

function isTyped(place: Place, { reading }: Subject): boolean {
  if (place.row < 1 || place.column < 1) return false;
  const cell = reading.index.cell(place);
  return typeof cell?.value === "number" && cell.formula === undefined;
}

export function cellsOf(weights: readonly Weight[]): CellRef[] {
  return weights.flatMap((weight) => (isCell(weight) ? [weight.cell] : []));
}

export function weightKey(weights: readonly Weight[]): string {
  return weights
    .map((each) => {
      if (typeof each === "string") return each;
      return isCell(each) ? `${placeKey(each.cell)}/${each.over}` : String(each.typed);
    })
    .join(";");
}

function partText(weight: Weight, text: (cell: CellRef) => string): string {
  if (weight === "none" || weight === "rest") return "0";
  if (!isCell(weight)) return String(weight.typed);
  return `${text(weight.cell)}${weight.over === 1 ? "" : weight.over === 100 ? "%" : `/${weight.over}`}`;
}

/** As the argument of a call: one range, turned round where the formula has it so, or part by part. */
export function weightText(
  weights: readonly Weight[],
  normal: boolean,
  home: Place,
  { reading }: Subject,
): string {
  const cells = cellsOf(weights);
  const [over, ...others] = [...new Set(weights.map((each) => (isCell(each) ? each.over : 0)))];
  const whole = cells.length === weights.length && others.length === 0;
  const [block, turned] = [rectangle(cells), rectangle([...cells].reverse())];
  const straight = whole ? (block ?? turned) : undefined;
  if (straight) {
    const range = rangeText(straight.from, straight.to, home, reading.index);
    const total = normal ? `/SUM(${range})` : over === 1 ? "" : `/${over}`;
    return `${block ? range : backwards(range, cells.length)}${total}`;
  }
  const text = (cell: CellRef): string => cellText(cell, home, reading.index);
  if (!weights.some(isCell)) return `{${weights.map((weight) => partText(weight, text)).join(",")}}`;
  const parts = weights.map((weight) => partText(weight, text));
  const rest = `1-${weights.flatMap((weight, i) => (isCell(weight) ? [parts[i] ?? ""] : [])).join("-")}`;
  return joined(weights.map((weight, i) => (weight === "rest" ? rest : (parts[i] ?? "0"))));
}

/** A range from its end to its begin. */
export function backwards(range: string, count: number): string {
  if (count === 1) return range;
  return `INDEX(${range},{${Array.from({ length: count }, (_, i) => count - i).join(",")}})`;
}
