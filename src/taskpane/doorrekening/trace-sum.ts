/**
 * One number of a trace as a sum that adds up: the lines directly below it, each with what it contributes.
 * Method: the rule of the indicator says how its lines make it; the contributions are added and compared with the number.
 * When they do not add up, or the rule is no sum, the lines are shown as what it was made from, without signs.
 */
import { type CompiledModel, type Rule, type Sum } from "../../chain";
import { type Table } from "./figures";

export interface TraceLine {
  readonly depth: number;
  readonly kind: "indicator" | "parameter" | "instroom";
  readonly id: string;
  /** "" for what holds before or during the whole run. */
  readonly period: string;
  /** undefined for the used share of no capacity. */
  readonly value: number | undefined;
  readonly unit: string;
  readonly owner: string;
  readonly rule: string;
  readonly formula: string;
  readonly again: boolean;
}

const KINDS = ["indicator", "parameter", "instroom"] as const;

/** @param rows of MPP.HERKOMST without its headings */
export function traceLines(rows: Table): readonly TraceLine[] {
  return rows.map(([depth, kind, id, period, value, unit, owner, rule, formula, again]) => ({
    depth: Number(depth),
    kind: KINDS.find((each) => each === kind) ?? "indicator",
    id: String(id ?? ""),
    period: String(period ?? ""),
    value: typeof value === "number" ? value : undefined,
    unit: String(unit ?? ""),
    owner: String(owner ?? ""),
    rule: String(rule ?? ""),
    formula: String(formula ?? ""),
    again: again === "ja",
  }));
}

/** The lines one step below line `at`. */
export function below(lines: readonly TraceLine[], at: number): readonly { line: TraceLine; at: number }[] {
  const depth = lines[at]?.depth ?? 0;
  const found: { line: TraceLine; at: number }[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined || line.depth <= depth) break;
    if (line.depth === depth + 1) found.push({ line, at: next });
  }
  return found;
}

/** coefficient × parameters × indicator, as it enters a sum. */
export interface Term {
  /** Contribution with its sign; undefined when a line of it has no value. */
  readonly value: number | undefined;
  /** Factors other than the line itself: constants and parameters, as they enter. */
  readonly factors: readonly number[];
  /** The lines that it is made of: parameters, then the indicator or the inflow. */
  readonly lines: readonly { readonly line: TraceLine; readonly at: number }[];
}

export type TraceSum =
  | { readonly kind: "sum"; readonly terms: readonly Term[] }
  /** The smaller or larger of two sums, or the first by the second. */
  | {
      readonly kind: "minimum" | "maximum" | "quotient";
      readonly parts: readonly [readonly Term[], readonly Term[]];
    }
  | { readonly kind: "made of"; readonly terms: readonly Term[] };

type Below = ReturnType<typeof below>;

const MONTHS = 12;
/** A difference that is rounding, relative to the largest contribution. */
const ROUNDING = 1e-9;

interface Context {
  readonly lines: Below;
  readonly months: number;
}

/** The period before, as the trace names it; "" before the first. */
function isBefore(period: string, line: TraceLine): boolean {
  if (line.kind === "parameter") return true;
  const [year = 0, month] = period.split("-").map(Number);
  const before =
    month === undefined
      ? String(year - 1)
      : month === 1
        ? `${year - 1}-12`
        : `${year}-${String(month - 1).padStart(2, "0")}`;
  return line.period === before;
}

const BEGIN = [".startvoorraad", ".historie"];

function inputLine(lines: Below, id: string, lag: 0 | 1, period: string): Below[number] | undefined {
  return lines.find(({ line }) => {
    const isGiven = line.kind === "parameter" && BEGIN.some((tail) => line.id === id + tail);
    if (lag === 1) return (line.id === id || isGiven) && isBefore(period, line);
    return line.id === id && line.period === period;
  });
}

function termOf({ lines, months }: Context, term: Sum[number], period: string): Term {
  const parameters = term.parameters.map(({ id }) => lines.find(({ line }) => line.id === id));
  const input =
    term.input === undefined ? undefined : inputLine(lines, term.input.id, term.input.lag, period);
  const missing = (term.input !== undefined && input === undefined) || parameters.includes(undefined);
  const factors = term.parameters.map(({ perPeriod }, n) => {
    const value = parameters[n]?.line.value ?? NaN;
    return perPeriod ? value / months : value;
  });
  const constant = Math.abs(term.constant) === 1 ? [] : [Math.abs(term.constant)];
  const product = factors.reduce((all, factor) => all * factor, term.constant);
  const value = term.input === undefined ? product : product * (input?.line.value ?? NaN);
  return {
    value: missing || Number.isNaN(value) ? undefined : value,
    factors: [...constant, ...factors],
    lines: [...parameters, input].filter((each) => each !== undefined),
  };
}

const sumOf = (context: Context, sum: Sum, period: string): readonly Term[] =>
  sum.map((term) => termOf(context, term, period));

const alone = (each: Below[number], factor = 1): Term => ({
  value: each.line.value === undefined ? undefined : factor * each.line.value,
  factors: factor === 1 ? [] : [factor],
  lines: [each],
});

/** Weight by weight: each with the flow that it belongs to, below it. */
function kernel(lines: Below): readonly Term[] {
  return lines.flatMap(({ line, at }, n) => {
    const flow = lines[n + 1];
    if (n % 2 === 1 || flow === undefined) return [];
    const value = (line.value ?? NaN) * (flow.line.value ?? NaN);
    return [{ value, factors: [line.value ?? NaN], lines: [{ line, at }, flow] }];
  });
}

function stock(context: Context, id: string, sum: Sum, period: string): readonly Term[] {
  const begin = inputLine(context.lines, id, 1, period);
  const correction = context.lines.find(({ line }) => line.id === `${id}.correctie`);
  return [
    ...(begin === undefined ? [] : [alone(begin)]),
    ...sumOf(context, sum, period),
    ...(correction === undefined ? [] : [alone(correction)]),
  ];
}

function ofRule(rule: Rule, context: Context, { id, period }: TraceLine): TraceSum {
  const sum = (of: Sum): readonly Term[] => sumOf(context, of, period);
  switch (rule.name) {
    case "som":
    case "aandeel":
      return { kind: "sum", terms: sum(rule.sum) };
    case "voorraad":
      return { kind: "sum", terms: stock(context, id, rule.sum, period) };
    case "capaciteit":
      return { kind: "minimum", parts: [sum(rule.capacity), sum(rule.available)] };
    case "minimum":
    case "maximum":
      return { kind: rule.name, parts: [sum(rule.parts[0]), sum(rule.parts[1])] };
    case "quotiënt":
      return { kind: "quotient", parts: [sum(rule.numerator), sum(rule.denominator)] };
    case "gemiddelde":
      return { kind: "sum", terms: context.lines.map((each) => alone(each, 0.5)) };
    case "doorlooptijd":
      return { kind: "sum", terms: kernel(context.lines) };
    case "invoer":
      return { kind: "sum", terms: context.lines.map((each) => alone(each)) };
  }
}

/** A year that is made of months, by what the trace says of it. */
function ofMonths(line: TraceLine, lines: Below): TraceSum {
  if (line.formula === "gemiddelde van de maanden")
    return { kind: "sum", terms: lines.map((each) => alone(each, 1 / MONTHS)) };
  const whole = line.unit === "aandeel" && lines.length > MONTHS ? "made of" : "sum";
  return { kind: whole, terms: lines.map((each) => alone(each)) };
}

/** What is unused or used of a capacity. */
function derived(model: CompiledModel, context: Context, line: TraceLine): TraceSum | undefined {
  const base = model.indicators.find(({ id }) => id === line.id.slice(0, line.id.lastIndexOf(".")));
  if (base?.rule.name !== "capaciteit") return undefined;
  const capacity = sumOf(context, base.rule.capacity, line.period);
  const used = context.lines.find((each) => each.line.id === base.id);
  if (used === undefined) return undefined;
  return line.id.endsWith(".onbenut")
    ? { kind: "sum", terms: [...capacity, alone(used, -1)] }
    : { kind: "quotient", parts: [[alone(used)], capacity] };
}

export function total(terms: readonly Term[]): number {
  return terms.reduce((sum, { value }) => sum + (value ?? NaN), 0);
}

function near(found: number, value: number, terms: readonly Term[]): boolean {
  const size = Math.max(1, Math.abs(value), ...terms.map((term) => Math.abs(term.value ?? 0)));
  return Math.abs(found - value) <= ROUNDING * size;
}

function addsUp(found: TraceSum, value: number | undefined): boolean {
  if (value === undefined) return false;
  if (found.kind === "made of") return true;
  if (found.kind === "sum") return near(total(found.terms), value, found.terms);
  const [a, b] = [total(found.parts[0]), total(found.parts[1])];
  const result =
    found.kind === "quotient" ? a / b : found.kind === "minimum" ? Math.min(a, b) : Math.max(a, b);
  return near(result, value, found.parts.flat());
}

/** @returns undefined for what is given or was opened above */
export function traceSum(
  model: CompiledModel,
  lines: readonly TraceLine[],
  at: number,
): TraceSum | undefined {
  const line = lines[at];
  const under = below(lines, at);
  if (line === undefined || under.length === 0) return undefined;
  const found = byRule(model, line, under);
  if (found !== undefined && addsUp(found, line.value)) return found;
  return { kind: "made of", terms: under.map((each) => alone(each)) };
}

/** How much a number is more than the lines below it add up to by its rule; undefined when one of them is missing. */
export function traceGap(model: CompiledModel, lines: readonly TraceLine[], at: number): number | undefined {
  const line = lines[at];
  const found = line && byRule(model, line, below(lines, at));
  if (line?.value === undefined || found?.kind !== "sum") return undefined;
  const gap = line.value - total(found.terms);
  return Number.isNaN(gap) ? undefined : gap;
}

function byRule(model: CompiledModel, line: TraceLine, under: Below): TraceSum | undefined {
  const context: Context = { lines: under, months: line.period.includes("-") ? 1 : MONTHS };
  const rule = model.indicators.find(({ id }) => id === line.id)?.rule;
  if (line.rule === "jaar uit maanden") return ofMonths(line, under);
  return rule === undefined ? derived(model, context, line) : ofRule(rule, context, line);
}
