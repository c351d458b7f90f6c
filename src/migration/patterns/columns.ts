/**
 * Means and spreads of scenarios as columns of cells: as they are, in thousands, or by what analysts give instead of a spread:
 * a variance, half the width of an interval, its two ends, or a part of the mean.
 * Method: the expression of each scenario, which must be the same but for its cells. What is worked out of a cell that is a
 * spread already, or by a number that no interval has, is another distribution and is left alone.
 */
import { normalQuantile } from "../../core";
import { placeKey } from "../book";
import { type Labels } from "../labels";
import { type Reading } from "../reading";
import { type Role } from "../subject";
import { ROOT } from "../symbol/calls";
import { type CellRef, type Poly, type Power, singleTerm, type Term, termsOf } from "../symbol/poly";
import { saysEnd, saysSpread, saysVariance, saysVariation, saysWidth } from "../words";

export interface Around {
  readonly reading: Reading;
  readonly labels: Labels;
}

/** What a random value of a cell is, and in which unit. */
export interface Drawn {
  readonly role: Role;
  readonly scale?: number;
}

export interface Column {
  /** Cells of each scenario: a list for each part of the expression. */
  readonly lists: readonly (readonly CellRef[])[];
  readonly drawn: readonly Drawn[];
  /** Of cells as they are: in persons 1, in thousands 1,000. */
  readonly unit?: number;
  readonly value: (parts: readonly number[]) => number;
  readonly text: (parts: readonly string[]) => string;
}

const TOLERANCE = 1e-12;
/** Units in which numbers of persons are written beside persons. */
const UNITS: readonly number[] = [1_000, 1_000_000, 0.001, 0.000_001];
/** Chances within an interval around the mean, as analysts choose them. */
const INTERVALS = [0.8, 0.9, 0.95, 0.98, 0.99];
/** Their distances are written with two digits or more. */
const WRITTEN = 0.005;

interface Form {
  readonly shape: "cell" | "root" | "product" | "difference" | "sum";
  readonly factor: number;
  readonly cells: readonly CellRef[];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.abs(b);

function cellsOf(powers: readonly Power[]): CellRef[] {
  return powers.flatMap(({ atom, exponent }) => (atom.kind === "cell" && exponent === 1 ? [atom.cell] : []));
}

function formOf(poly: Poly): Form | undefined {
  const only = singleTerm(poly);
  if (only) return rootOf(only) ?? productOf(only);
  const [a, b, ...more] = termsOf(poly);
  if (!a || !b || more.length > 0) return undefined;
  const [one, other] = [cellsOf(a.powers), cellsOf(b.powers)];
  if (![a, b].every(({ powers }) => powers.length === 1) || one.length + other.length < 2) return undefined;
  if (near(a.factor, b.factor)) return { shape: "sum", factor: a.factor, cells: [...one, ...other] };
  if (!near(a.factor, -b.factor)) return undefined;
  const cells = a.factor > 0 ? [...one, ...other] : [...other, ...one];
  return { shape: "difference", factor: Math.abs(a.factor), cells };
}

function productOf({ factor, powers }: Term): Form | undefined {
  const cells = cellsOf(powers);
  if (cells.length !== powers.length || cells.length === 0 || cells.length > 2) return undefined;
  return { shape: cells.length === 1 ? "cell" : "product", factor, cells };
}

function rootOf({ factor, powers: [only, ...more] }: Term): Form | undefined {
  if (only?.atom.kind !== "call" || only.atom.name !== ROOT || more.length > 0 || only.exponent !== 1)
    return undefined;
  const [inside] = only.atom.args;
  const within = inside && singleTerm(inside);
  const cells = within ? cellsOf(within.powers) : [];
  if (!within || within.powers.length !== 1 || cells.length !== 1 || within.factor < 0) return undefined;
  return { shape: "root", factor: factor * Math.sqrt(within.factor), cells };
}

/** The same expression of every scenario. */
function formsOf(polys: readonly Poly[]): Form[] | undefined {
  const forms = polys.map(formOf).filter((each) => each !== undefined);
  const [first] = forms;
  const alike = forms.every(({ shape, factor }) => shape === first?.shape && near(factor, first.factor));
  return alike && forms.length === polys.length ? forms : undefined;
}

function listsOf(forms: readonly Form[]): CellRef[][] {
  const count = forms[0]?.cells.length ?? 0;
  return Array.from({ length: count }, (_, i) => forms.flatMap(({ cells }) => cells[i] ?? []));
}

function plain({ factor }: Form, lists: readonly CellRef[][], role: Role): Column | undefined {
  const unit = near(factor, 1) ? 1 : UNITS.find((each) => near(factor, each));
  if (unit === undefined) return undefined;
  return {
    lists,
    drawn: [unit === 1 ? { role } : { role, scale: 1 / unit }],
    unit,
    value: ([part = NaN]) => (unit === 1 ? part : part * unit),
    text: ([part = ""]) => (unit === 1 ? part : times(part, unit)),
  };
}

function bracketed(text: string): string {
  return /^[A-Z$0-9:!]+$/i.test(text) ? text : `(${text})`;
}

function times(text: string, factor: number): string {
  if (near(factor, 1)) return text;
  const [by, over] = [Number(factor.toPrecision(15)), Number((1 / factor).toPrecision(15))];
  const shorter = String(over).length < String(by).length;
  return shorter ? `${bracketed(text)}/${over}` : `${bracketed(text)}*${by}`;
}

export function meansOf(polys: readonly Poly[], { labels }: Around): Column | undefined {
  const forms = formsOf(polys);
  const [first] = forms ?? [];
  if (!forms || !first) return undefined;
  const lists = listsOf(forms);
  if (first.shape === "cell") return plain(first, lists, "level");
  const said = lists.flat().map((cell) => labels.all(cell));
  const ends = said.every((each) => saysEnd(each) && !saysSpread(each));
  if (first.shape !== "sum" || !near(first.factor, 0.5) || !ends) return undefined;
  return {
    lists,
    drawn: drawnEnds(lists, labels),
    value: ([a = NaN, b = NaN]) => (a + b) / 2,
    text: ([a = "", b = ""]) => `(${a}+${b})/2`,
  };
}

/** The upper end is drawn above the lower one. */
function drawnEnds(lists: readonly CellRef[][], labels: Labels): Drawn[] {
  const value = lists.map(([cell]) => (cell ? labels.all(cell) : ""));
  const [a = "", b = ""] = value;
  const upper = /boven|hoog|max|p9\d|upper|high/.test(a) && !/boven|max|p9\d|upper/.test(b) ? 0 : 1;
  return [{ role: upper === 0 ? "upper" : "level" }, { role: upper === 1 ? "upper" : "level" }];
}

export function spreadsOf(polys: readonly Poly[], means: Column, around: Around): Column | undefined {
  const forms = formsOf(polys);
  const [first] = forms ?? [];
  if (!forms || !first) return undefined;
  const lists = listsOf(forms);
  switch (first.shape) {
    case "cell":
      return plain(first, lists, "spread") ?? halfWidth(first, lists, around);
    case "root":
      return variance(first, lists, means, around);
    case "difference":
      return betweenEnds(first, lists, means, around);
    case "product":
      return partOfMean(first, lists, means, around);
    case "sum":
      return undefined;
  }
}

function words(list: readonly CellRef[], { labels }: Around): string[] {
  return list.map((cell) => labels.all(cell));
}

/** The distance of the end of a customary interval from its mean, in spreads. */
function isCustomary(distance: number): boolean {
  return INTERVALS.some((inside) => Math.abs(distance - normalQuantile((1 + inside) / 2)) <= WRITTEN);
}

function halfWidth({ factor }: Form, lists: readonly CellRef[][], around: Around): Column | undefined {
  const said = words(lists.flat(), around);
  const over = 1 / factor;
  const sure = said.every(saysWidth) ? over > 0.5 && over < 10 : isCustomary(over) || isCustomary(over / 2);
  if (said.some(saysSpread) || !sure) return undefined;
  return {
    lists,
    drawn: [{ role: "spread", scale: over }],
    value: ([part = NaN]) => part * factor,
    text: ([part = ""]) => times(part, factor),
  };
}

/** Smallest part of its mean that a spread is; below it the root is of a spread. */
const SMALLEST = 0.01;

function variance(
  { factor }: Form,
  lists: readonly CellRef[][],
  means: Column,
  around: Around,
): Column | undefined {
  const said = words(lists.flat(), around);
  if (!near(factor, 1) || said.some((each) => saysSpread(each) && !saysVariance(each))) return undefined;
  const sizes = (lists[0] ?? []).map((cell, i) => {
    const mean = means.value(means.lists.map((list) => numberAt(list[i], around)));
    return Math.sqrt(numberAt(cell, around)) / mean;
  });
  if (!said.every(saysVariance) && !sizes.every((each) => each >= SMALLEST)) return undefined;
  return {
    lists,
    drawn: [{ role: "variance" }],
    value: ([part = NaN]) => Math.sqrt(part),
    text: ([part = ""]) => `SQRT(${part})`,
  };
}

function numberAt(cell: CellRef | undefined, { reading }: Around): number {
  return (cell && reading.number(cell)) ?? NaN;
}

/** Between the ends of an interval, or from the mean to its upper end. */
function betweenEnds(
  { factor }: Form,
  lists: readonly CellRef[][],
  means: Column,
  around: Around,
): Column | undefined {
  const fromMean = sameCells(lists[1] ?? [], means.lists[0] ?? []);
  const said = words(fromMean ? (lists[0] ?? []) : lists.flat(), around);
  const over = 1 / factor;
  const sure = said.every(saysEnd) ? over >= 0.5 && over < 10 : isCustomary(fromMean ? over : over / 2);
  if (said.some(saysSpread) || !sure) return undefined;
  return {
    lists,
    drawn: [{ role: "upper" }, { role: "level" }],
    value: ([high = NaN, low = NaN]) => (high - low) * factor,
    text: ([high = "", low = ""]) => times(`${high}-${low}`, factor),
  };
}

/** The mean times a coefficient of variation, also in percent. */
function partOfMean(
  { factor }: Form,
  lists: readonly CellRef[][],
  means: Column,
  around: Around,
): Column | undefined {
  const mean = lists.findIndex((list) => sameCells(list, means.lists[0] ?? []));
  const part = lists[1 - mean];
  const unit = [1, 0.01].find((each) => near(factor, each));
  if (mean < 0 || !part || unit === undefined || means.lists.length > 1) return undefined;
  if (!words(part, around).every(saysVariation)) return undefined;
  return {
    lists: [lists[mean] ?? [], part],
    drawn: [{ role: "level" }, { role: "variation", scale: 1 / unit }],
    value: ([level = NaN, of = NaN]) => level * of * unit,
    text: ([level = "", of = ""]) => times(`${level}*${of}`, unit),
  };
}

export function sameCells(a: readonly CellRef[], b: readonly CellRef[]): boolean {
  return a.length === b.length && a.every((cell, i) => b[i] && placeKey(cell) === placeKey(b[i]));
}
