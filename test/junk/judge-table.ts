/** Tables of SCENARIOWAARDEN, KENGETALLEN and CURVE against the oracle, column by column. */
import { type Judge } from "./agree";
import { type Meaning } from "./expect";
import { type Table } from "./judge-value";

/** Every so many points of a curve are judged, and all steps. */
const EVERY = 7;

const isNumber = (cell: unknown): cell is number => typeof cell === "number";

/** One percentage point more or less is a sum of doubles. */
const CHANCE_ROUNDING = 2 ** -52;

/** value = quantile at 1 − chance; blank where that chance is not strictly between 0 and 1. */
function quantileFault(judge: Judge, chance: number, step: number, cell: unknown): string | null {
  const exceed = chance + step;
  const p = 1 - exceed;
  if (p <= 1e-12 || p >= 1 - 1e-12)
    return cell === "" || isNumber(cell) ? null : "neither blank nor a number";
  if (!isNumber(cell)) return `no number at chance ${exceed}`;
  return judge.quantile(p, cell, step === 0 ? 0 : CHANCE_ROUNDING)
    ? null
    : `${cell} is not exceeded with chance ${exceed}`;
}

function rowFault(row: readonly unknown[], judge: Judge, exceed: number, first: number): string | null {
  const given = row[first];
  if (!isNumber(given) || Math.abs(given - exceed) > 1e-15) return `chance ${String(given)} is not ${exceed}`;
  const steps = [0, 0.01, -0.01];
  for (const [n, step] of steps.entries()) {
    const fault = quantileFault(judge, exceed, step, row[first + 1 + n]);
    if (fault !== null) return fault;
  }
  return null;
}

/** Heading row, then minimum, mediaan, medio and maximum, for each year. */
export function scenarioValuesFault(table: Table, meaning: Meaning, judges: readonly Judge[]): string | null {
  const years = meaning.years.some((year) => year.year !== null);
  const first = years ? 2 : 1;
  if (table.length !== 1 + 4 * judges.length) return `${table.length} rows for ${judges.length} densities`;
  const { level, medio } = meaning;
  const exceed = [(1 + level) / 2, 0.5, medio, (1 - level) / 2];
  for (const [n, judge] of judges.entries())
    for (const [m, chance] of exceed.entries()) {
      const row = table[1 + 4 * n + m] ?? [];
      if (years && row[0] !== meaning.years[n]?.year) return `year ${String(row[0])} in row ${2 + 4 * n + m}`;
      const fault = rowFault(row, judge, chance, first);
      if (fault !== null) return fault;
    }
  return null;
}

/**
 * A density at a top is at least the density a little to either side. Not judged beside the jump of a half normal,
 * nor where a spread is lost in the rounding of x.
 */
function isTop(judge: Judge, x: number): boolean {
  const size = Math.abs(x);
  const step = Math.max(1e-3 * Math.min(judge.narrowest, size), 1e-14 * size);
  if (judge.narrowest < 1e-9 * size || judge.nearHalfNormalMode(x, 2 * step)) return true;
  const top = judge.density(x) * (1 + 1e-9);
  return judge.density(x - step) <= top && judge.density(x + step) <= top;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.abs(b);

/** Rows of name and value: expectation, spread, P(X < 0), number of components, then modes and point masses. */
export function keyFiguresFault(table: Table, judge: Judge): string | null {
  const rows = table.slice(1);
  const value = (n: number): number => (isNumber(rows[n]?.[1]) ? rows[n][1] : NaN);
  if (!judge.mean(value(0))) return `expectation ${value(0)}`;
  if (!judge.sd(value(1))) return `standard deviation ${value(1)}`;
  if (!judge.below(0, value(2))) return `chance below 0 of ${value(2)}`;
  if (!judge.counts.includes(value(3))) return `${value(3)} components, not ${judge.counts.join(" or ")}`;
  const named = (word: string): number[] =>
    rows.flatMap(([name, x]) => (String(name).startsWith(word) && isNumber(x) ? [x] : []));
  const low = named("modus").find((x) => !isTop(judge, x));
  if (low !== undefined) return `no top at ${low}`;
  const atoms = rows.filter(([name]) => String(name).endsWith("plaats")).map((row) => row[1]);
  const want = [...judge.atoms].filter((x) => !atoms.some((at) => isNumber(at) && near(at, x)));
  return want.length > 0 ? `no point mass at ${want.join(", ")}` : null;
}

/** Density and cumulative of one point; on a step both heights are right. */
function pointFault(judge: Judge, x: number, density: number, cumulative: number): string | null {
  if (!judge.pdf(x, density)) return `density ${density} at ${x}`;
  return judge.cdf(x, cumulative) || judge.foot(x, cumulative) ? null : `cumulative ${cumulative} at ${x}`;
}

export function curveFault(table: Table, meaning: Meaning, judge: Judge): string | null {
  const rows = table.slice(1);
  if (meaning.points !== null && rows.length !== meaning.points)
    return `${rows.length} points, not ${meaning.points}`;
  let before = -Infinity;
  for (const [n, [x, density, cumulative]] of rows.entries()) {
    if (!isNumber(x) || !isNumber(density) || !isNumber(cumulative)) return "a cell that is no number";
    if (x < before) return `x falls at ${x}`;
    before = x;
    if (n % EVERY > 0 && !judge.atoms.has(x)) continue;
    const fault = pointFault(judge, x, density, cumulative);
    if (fault !== null) return fault;
  }
  return null;
}
