/**
 * A trace recomputed with nothing but what it prints: each line from its formula and the lines directly below it.
 * Method: the formula's tokens are read from left to right, with the values of the lines below in place of their names.
 */
import { type TraceLine } from "../../src/chain";

export interface Checked {
  readonly line: TraceLine;
  readonly expected: number;
}

type Below = (id: string, period: string) => number;

/** What the names in a formula are worth in a period. */
interface Names {
  readonly parameter: (id: string) => number;
  readonly now: (id: string) => number;
  /** Of the period before: a begin, or a flow that lags. */
  readonly before: (id: string) => number;
  readonly months: number;
}

const TOKENS = /begin\(([\w.]+)\)|\[([\w.]+)\](\/L)?|([a-z][\w.]*)(\[t-1\])?|(\d+(?:[.,]\d+)?)|([-+*()])/gu;

/** The formula with numbers in place of names: numbers and signs only. */
function numbersIn(formula: string, names: Names): readonly (number | string)[] {
  return [...formula.matchAll(TOKENS)].map(([, begin, parameter, perPeriod, name, lag, number, sign]) => {
    if (begin !== undefined) return names.before(begin);
    if (parameter !== undefined) {
      return names.parameter(parameter) / (perPeriod === undefined ? 1 : names.months);
    }
    if (name !== undefined) return lag === undefined ? names.now(name) : names.before(name);
    return number === undefined ? (sign ?? "") : Number(number.replace(",", "."));
  });
}

/** Plain arithmetic: + - * and brackets. */
function arithmetic(tokens: readonly (number | string)[]): number {
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++];
    if (typeof token === "number") return token;
    if (token === "-") return -factor();
    const inside = sum();
    at++;
    return inside;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === "*") {
      at++;
      value *= factor();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-") value += tokens[at++] === "+" ? product() : -product();
    return value;
  };
  return sum();
}

/** Lines one step deeper, up to the next line of the same depth. */
function below(lines: readonly TraceLine[], index: number): readonly TraceLine[] {
  const depth = lines[index]?.depth ?? NaN;
  const end = lines.findIndex((line, i) => i > index && line.depth <= depth);
  return lines.slice(index + 1, end < 0 ? undefined : end).filter((line) => line.depth === depth + 1);
}

function leadTime(parts: readonly string[], children: readonly TraceLine[]): number {
  const [weights = ""] = (parts[0] ?? "").match(/[\w.]+/u) ?? [];
  let sum = 0;
  for (const [i, { id, value }] of children.entries()) {
    // Each weight is followed by the flow, or by its history.
    if (id.startsWith(weights)) sum += value * (children[i + 1]?.value ?? NaN);
  }
  return sum;
}

interface Known {
  readonly line: TraceLine;
  readonly children: readonly TraceLine[];
  readonly names: Names;
  readonly value: Below;
  readonly parts: readonly string[];
}

/** A part of the formula as a number. */
function worth({ parts, names }: Known, part: number): number {
  return arithmetic(numbersIn(parts[part] ?? "", names));
}

const one = (known: Known): number => worth(known, 0);

function capacity(known: Known): number {
  if (known.line.id.endsWith(".onbenut")) return one(known);
  if (known.line.id.endsWith(".benutting")) return one(known) / worth(known, 1);
  return Math.min(one(known), worth(known, 1));
}

function mean({ parts, names, value, line }: Known): number {
  const ids = parts.map((part) => part.trim());
  return ids.reduce((sum, id) => sum + (names.before(id) + value(id, line.period)) / 2, 0);
}

function stock(known: Known): number {
  const { line, children, names } = known;
  const correction = children.find(({ id }) => id === `${line.id}.correctie`)?.value ?? 0;
  return names.before(line.id) + one(known) + correction;
}

const RULES: Readonly<Record<string, (known: Known) => number>> = {
  invoer: ({ children }) => children[0]?.value ?? NaN,
  aandeel: one,
  som: one,
  capaciteit: capacity,
  minimum: (known) => Math.min(one(known), worth(known, 1)),
  maximum: (known) => Math.max(one(known), worth(known, 1)),
  quotiënt: (known) => one(known) / worth(known, 1),
  gemiddelde: mean,
  doorlooptijd: ({ parts, children }) => leadTime(parts, children),
  voorraad: stock,
};

/** @param periods names of all periods of the run */
export function recompute(lines: readonly TraceLine[], periods: readonly string[]): readonly Checked[] {
  return lines.flatMap((line, index) => {
    if (line.kind !== "indicator" || line.again) return [];
    const children = below(lines, index);
    const value: Below = (id, period) =>
      children.find((child) => child.id === id && child.period === period)?.value ?? NaN;
    const before = periods[periods.indexOf(line.period) - 1];
    const start = (id: string): number =>
      children.find((child) => child.id === `${id}.startvoorraad` || child.id === `${id}.historie`)?.value ??
      NaN;
    const names: Names = {
      parameter: (id) => value(id, line.period),
      now: (id) => value(id, line.period),
      before: (id) => (before === undefined ? start(id) : value(id, before)),
      months: line.period.includes("-") ? 1 : 12,
    };
    return [
      {
        line,
        expected: RULES[line.rule]?.({ line, children, names, value, parts: line.formula.split(";") }) ?? NaN,
      },
    ];
  });
}
