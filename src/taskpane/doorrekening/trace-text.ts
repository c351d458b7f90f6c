/**
 * Lines of a trace as people read them: what a term is called, and whose and by which rule it was made. Pure.
 */
import { type CompiledModel, type OutcomeIndicator, outcomeIndicators } from "../../chain";
import { type Language } from "../../text";
import { parameterLabel } from "./lever";
import { indicatorLabel, shownFactor, shownValue } from "./names";
import { type DoorrekeningText } from "./text";
import { type Term, total, type TraceLine, type TraceSum, traceSum } from "./trace-sum";

export interface TraceRow {
  /** "=", "+", "−", or "" when the lines do not add up. */
  readonly sign: string;
  readonly name: string;
  readonly value: string;
  /** Owner and how it was made. */
  readonly detail: string;
  /** Line to open, when there is something below it. */
  readonly opens: number | undefined;
}

export interface TraceShown {
  readonly name: string;
  readonly value: string;
  readonly detail: string;
  /** Of a rule that is no sum: what joins the two parts. */
  readonly rows: readonly (TraceRow | { readonly heading: string })[];
}

interface Words {
  readonly model: CompiledModel;
  readonly indicators: ReadonlyMap<string, OutcomeIndicator>;
  readonly lines: readonly TraceLine[];
  readonly language: Language;
  readonly text: DoorrekeningText;
}

const STARTS = ".startvoorraad";

function nameOf({ kind, id, period }: TraceLine, words: Words): string {
  const { indicators, language, text } = words;
  const indicator = indicators.get(id);
  if (kind === "indicator" && indicator !== undefined) {
    const isEnd = indicator.kind === "voorraad" || indicator.kind === "stand";
    return `${indicatorLabel(indicator, text)}, ${isEnd ? text.endOf(period) : period}`;
  }
  const stock = id.endsWith(STARTS) ? indicators.get(id.slice(0, -STARTS.length)) : undefined;
  if (stock !== undefined) return `${indicatorLabel(stock, text)}, ${text.begin}`;
  const label = kind === "instroom" ? text.choices.inflow : parameterLabel(id, language);
  return period === "" ? label : `${label}, ${period}`;
}

/** "0,92 × 33.771", or a parameter alone. */
function productText({ value, factors, lines }: Term, language: Language): string {
  const line = lines.at(-1)?.line;
  const shown = factors.map((factor) => shownFactor(factor, language));
  if (line !== undefined && line.kind !== "parameter")
    return [...shown, shownValue(Math.abs(line.value ?? NaN), line.unit, language)].join(" × ");
  return shown.length > 1
    ? shown.join(" × ")
    : shownValue(Math.abs(value ?? NaN), line?.unit ?? "", language);
}

/** More is not read in one line. */
const MOST_TERMS = 4;

/** "0,92 × 33.771 + 9.500"; nothing when there are more terms. */
function sumText(terms: readonly Term[], { language }: Words): string {
  if (terms.length > MOST_TERMS) return "";
  const signs = terms.map(({ value = 0 }, n) =>
    n === 0 ? (value < 0 ? "−" : "") : value < 0 ? " − " : " + ",
  );
  return terms.map((term, n) => `${signs[n] ?? ""}${productText(term, language)}`).join("");
}

/** How a line was made, in one phrase. */
function madeText(at: number, words: Words): string {
  const { lines, model, language, text } = words;
  const line = lines[at];
  if (line?.kind !== "indicator") return text.given;
  if (line.again) return text.seenAbove;
  const sum = traceSum(model, lines, at);
  if (sum === undefined) return line.rule;
  const number = (terms: readonly Term[]): string => shownValue(total(terms), line.unit, language);
  switch (sum.kind) {
    case "sum":
      return sumText(sum.terms, words) || line.rule;
    case "minimum":
      return line.rule === "capaciteit"
        ? `${text.capacity} ${number(sum.parts[0])}, ${text.demand} ${number(sum.parts[1])}`
        : line.rule;
    case "maximum":
    case "quotient":
    case "made of":
      return line.rule;
  }
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");

function signOf({ value }: Term, n: number): string {
  if (value !== undefined && value < 0) return "−";
  return n === 0 ? "=" : "+";
}

/** The line that a term is about: its indicator or inflow, else its parameter. */
function rowOf(term: Term, n: number, signed: boolean, words: Words): TraceRow {
  const { lines, language } = words;
  const sign = signed ? signOf(term, n) : "";
  const main = term.lines.at(-1);
  if (main === undefined) return { sign, name: "", value: "", detail: "", opens: undefined };
  const { line, at } = main;
  const isProduct = term.factors.length > 0 && line.kind !== "parameter";
  const unit = isProduct ? (lines[0]?.unit ?? "") : line.unit;
  return {
    sign,
    name: nameOf(line, words),
    value: term.value === undefined ? "" : shownValue(Math.abs(term.value), unit, language),
    detail: joined(line.owner, isProduct ? productText(term, language) : madeText(at, words)),
    opens: line.kind === "indicator" && !line.again ? at : undefined,
  };
}

type Heading = { readonly heading: string };

function partRows(
  sum: Extract<TraceSum, { readonly parts: unknown }>,
  at: number,
  words: Words,
): readonly (TraceRow | Heading)[] {
  const { text, lines, language } = words;
  const line = lines[at];
  const unit = line?.unit ?? "";
  const capacity = line?.rule === "capaciteit" && sum.kind === "minimum";
  const [first, second] = sum.parts;
  const heading = (name: string, terms: readonly Term[]): Heading => ({
    heading: `${name}${name === "" ? "" : ": "}${shownValue(total(terms), sum.kind === "quotient" ? "" : unit, language)}`,
  });
  const rows = (terms: readonly Term[]): readonly TraceRow[] =>
    terms.map((term, n) => rowOf(term, n, true, words));
  const between =
    sum.kind === "quotient" ? text.divided : sum.kind === "minimum" ? text.smaller : text.larger;
  return [
    heading(capacity ? text.capacity : "", first),
    ...rows(first),
    heading(capacity ? text.demand : between, second),
    ...rows(second),
  ];
}

/** @param at line whose making is shown */
export function traceShown(
  model: CompiledModel,
  lines: readonly TraceLine[],
  at: number,
  language: Language,
  text: DoorrekeningText,
): TraceShown | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const indicators = new Map(outcomeIndicators(model.indicators).map((each) => [each.id, each]));
  const words: Words = { model, indicators, lines, language, text };
  const sum = traceSum(model, lines, at);
  const rows =
    sum === undefined
      ? []
      : sum.kind === "sum" || sum.kind === "made of"
        ? sum.terms.map((term, n) => rowOf(term, n, sum.kind === "sum", words))
        : partRows(sum, at, words);
  return {
    name: nameOf(line, words),
    value: line.value === undefined ? "" : shownValue(line.value, line.unit, language),
    detail: joined(line.owner, line.rule, line.rule === "capaciteit" ? text.smaller : ""),
    rows: sum?.kind === "made of" ? [{ heading: text.madeOf }, ...rows] : rows,
  };
}
