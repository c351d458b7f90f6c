/**
 * What a function on series must answer, with 40 digits; it shares no code with the product.
 * Source: docs/besluiten/0014, "Identities" and "Refused".
 */
import { Decimal } from "decimal.js";
import { type Call } from "./calls";
import { SERIES_ROLES, type SeriesRole } from "./series-calls";

const D = Decimal.clone({ precision: 40 });
type Line = readonly Decimal[];
/** Cells of the result, "" where the series was blank; or refused. */
export type Expected = readonly (readonly (Decimal | "")[])[] | "refused" | "either";

interface Read {
  readonly line: Line;
  readonly rows: number;
  readonly columns: number;
}

const isBlank = (cell: unknown): boolean => cell === "" || cell === null || cell === undefined;

/** A row, a column or one cell. */
function gridOf(argument: unknown): readonly (readonly unknown[])[] | undefined {
  const rows = Array.isArray(argument) ? Array.from(argument as readonly unknown[]) : [[argument]];
  if (!rows.every(Array.isArray)) return undefined;
  const grid = rows as readonly (readonly unknown[])[];
  const columns = grid[0]?.length ?? 0;
  const ragged = grid.some((row) => row.length !== columns);
  return columns === 0 || ragged || (grid.length > 1 && columns > 1) ? undefined : grid;
}

/** Numbers, blank only at the end. */
function read(argument: unknown): Read | undefined {
  const grid = gridOf(argument);
  if (grid === undefined) return undefined;
  const flat = grid.flatMap((row) => Array.from(row));
  let count = flat.length;
  while (count > 0 && isBlank(flat[count - 1])) count -= 1;
  const filled = flat.slice(0, count);
  const numeric = filled.every((cell) => typeof cell === "number" && Number.isFinite(cell));
  if (count === 0 || count > 10_000 || !numeric) return undefined;
  return {
    ...{ line: filled.map((cell) => new D(cell as number)), rows: grid.length },
    columns: grid[0]?.length ?? 0,
  };
}

/** Between "certainly not negative" and "certainly negative" either answer is right. */
class Doubt extends Error {}
class Refused extends Error {}

function checkSign(value: Decimal): void {
  if (value.lt(-1.001e-6)) throw new Refused();
  if (value.lt(-0.999e-6)) throw new Doubt();
}

function checkSum(line: Line, exactly: boolean): void {
  if (line.some((part) => part.lt(0) || part.gt(1))) throw new Refused();
  const off = line.reduce((sum, part) => sum.plus(part), new D(0)).minus(1);
  const size = exactly ? off.abs() : off;
  if (size.gt(1.001e-9)) throw new Refused();
  if (size.gt(0.999e-9)) throw new Doubt();
}

const zero = new D(0);
const at = (line: Line | undefined, t: number): Decimal => line?.[t] ?? zero;

function stocks(
  begin: Decimal,
  [inflow = [], outflow, withdrawal, correction]: (Line | undefined)[],
): Line[] {
  let stock = begin;
  const ends = inflow.map((arrived, t) => {
    stock = stock.plus(arrived).minus(at(outflow, t)).minus(at(withdrawal, t)).plus(at(correction, t));
    checkSign(stock);
    return stock;
  });
  return [ends];
}

function production(begin: Decimal, [inflow = [], capacity = [], withdrawal]: (Line | undefined)[]): Line[] {
  const out: Decimal[] = [];
  const left: Decimal[] = [];
  let stock = begin;
  for (const [t, arrived] of inflow.entries()) {
    const available = stock.plus(arrived).minus(at(withdrawal, t));
    const gone = D.min(available, at(capacity, capacity.length === 1 ? 0 : t));
    checkSign(gone);
    stock = available.minus(gone);
    out.push(gone);
    left.push(stock);
  }
  return [out, left, out.map((gone, t) => at(capacity, capacity.length === 1 ? 0 : t).minus(gone))];
}

function delayed(flow: Line, weights: Line, history: Line): Line[] {
  checkSum(weights, false);
  const all = (t: number): Decimal => (t >= 0 ? at(flow, t) : (history[-t - 1] ?? new D(NaN)));
  const last = weights.reduce((so, weight, j) => (weight.isZero() ? so : j), 0);
  if (last > history.length) throw new Refused();
  const used = weights.slice(0, last + 1);
  return [flow.map((_, t) => used.reduce((sum, weight, j) => sum.plus(weight.times(all(t - j))), zero))];
}

function laid({ rows, columns }: Read, lines: readonly Line[]): Expected {
  const length = Math.max(rows, columns);
  const across = lines.map((line) => Array.from({ length }, (_, t) => line[t] ?? ("" as const)));
  if (rows <= 1) return across;
  return Array.from({ length }, (_, t) => across.map((line) => line[t] ?? ("" as const)));
}

/** Same shape and as many periods, but a capacity may be one number. */
function checkTogether(first: Read, others: readonly (Read | undefined)[], single: number): void {
  for (const [n, other] of others.entries()) {
    if (other === undefined || (n === single && other.rows * other.columns === 1)) continue;
    const same = other.rows === first.rows && other.columns === first.columns;
    if (!same || other.line.length !== first.line.length) throw new Refused();
  }
}

const OPTIONAL: readonly SeriesRole[] = ["extra", "history"];

function readArgument(argument: unknown, role: SeriesRole): Read | undefined {
  if (OPTIONAL.includes(role) && (argument === null || argument === undefined)) return undefined;
  const found = read(argument);
  if (found === undefined || (role === "begin" && found.rows * found.columns !== 1)) throw new Refused();
  return found;
}

function ofStock(name: string, begin: Read, first: Read, others: readonly (Read | undefined)[]): Expected {
  checkTogether(first, others, name === "PRODUCTIE" ? 0 : -1);
  const rule = name === "VOORRAAD" ? stocks : production;
  const lines = [first, ...others].map((each) => each?.line);
  return laid(first, rule(at(begin.line, 0), lines));
}

function ofParts(name: string, flow: Read, { line: shares }: Read, history: Read | undefined): Expected {
  if (name === "VERTRAAG") return laid(flow, delayed(flow.line, shares, history?.line ?? []));
  checkSum(shares, true);
  return laid(
    flow,
    shares.map((share) => flow.line.map((value) => value.times(share))),
  );
}

function answer({ name, args }: Call): Expected {
  const reads = (SERIES_ROLES[name] ?? []).map((role, n) => readArgument(args[n], role));
  // Only a correction may be negative.
  for (const each of reads.slice(0, 4)) for (const value of each?.line ?? []) checkSign(value);
  const [one, two, ...others] = reads;
  if (one === undefined || two === undefined) throw new Refused();
  const isStock = name === "VOORRAAD" || name === "PRODUCTIE";
  return isStock ? ofStock(name, one, two, others) : ofParts(name, one, two, others[0]);
}

/** What must happen with this call. */
export function expectedOf(call: Call): Expected {
  const count = SERIES_ROLES[call.name]?.length ?? 0;
  if (call.args.slice(count).some((extra) => extra !== null && extra !== undefined)) return "either";
  const large = call.args.flat(2).some((cell) => typeof cell === "number" && Math.abs(cell) > 1e300);
  try {
    const expected = answer(call);
    return large ? "either" : expected;
  } catch (error) {
    if (error instanceof Doubt) return "either";
    if (error instanceof Refused) return "refused";
    throw error;
  }
}

/** @returns what is wrong with the value, or null */
export function seriesFault(expected: Expected, value: unknown): string | null {
  if (expected === "either") return null;
  if (expected === "refused") return "an answer where there must be none";
  const rows = value as readonly (readonly unknown[])[];
  const passed = Math.max(1, ...expected.flat().map((cell) => (cell === "" ? 0 : cell.abs().toNumber())));
  const wrong = expected.some((line, r) =>
    line.some((cell, c) => {
      const found = rows[r]?.[c];
      if (cell === "") return found !== "";
      return (
        typeof found !== "number" ||
        cell
          .minus(found)
          .abs()
          .gt(1e-9 * passed)
      );
    }),
  );
  const shape = rows.length === expected.length && rows[0]?.length === expected[0]?.length;
  return wrong || !shape
    ? `${JSON.stringify(value)} instead of ${JSON.stringify(expected.map((line) => line.map(Number)))}`
    : null;
}
