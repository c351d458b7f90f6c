/**
 * Argument lists for every MPP function: total junk, valid ones, and valid ones with one change (more than a third).
 */
import { type Described, eventBlock, scenarioBlock, yearBlock } from "./blocks";
import { changed } from "./changes";
import { type Random } from "./random";
import { junkArgument, junkCell } from "./values";

export type Role = "x" | "p" | "scenarios" | "events" | "medio" | "level" | "points";
/** The functions of issue 2 with what each argument means. */
export const FUNCTIONS: Readonly<Record<string, readonly Role[]>> = {
  DICHTHEID: ["x", "scenarios", "events"],
  CUMULATIEF: ["x", "scenarios", "events"],
  OVERSCHRIJDING: ["x", "scenarios", "events"],
  KWANTIEL: ["p", "scenarios", "events"],
  SCENARIOWAARDEN: ["scenarios", "events", "medio", "level"],
  KENGETALLEN: ["scenarios", "events"],
  CURVE: ["scenarios", "events", "points"],
  VERSIE: [],
};
const NAMES = Object.keys(FUNCTIONS);
/** Arguments that may be left out. */
export const OPTIONAL: ReadonlySet<Role> = new Set<Role>(["events", "medio", "level", "points"]);

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** What the host says about where each argument stands; left out in most calls, junk in some. */
  readonly addresses?: readonly unknown[];
  readonly origin: "junk" | "valid" | "changed";
  /** What was changed, in which argument, and the 1-based cell when it was one cell. */
  readonly change?: {
    readonly what: string;
    readonly argument: number;
    readonly row?: number;
    readonly column?: number;
  };
}

function column(random: Random, one: () => number): unknown {
  const kind = random.unit();
  if (kind < 0.5) return one();
  if (kind < 0.6) return [[one()]];
  const rows = random.whole(1, 6);
  const columns = random.chance(0.3) ? random.whole(2, 3) : 1;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, one));
}

/** @param smallest power of ten: chances of 1e-12 for KWANTIEL, of 1e-8 for SCENARIOWAARDEN */
function chance(random: Random, smallest = 12): number {
  const kind = random.unit();
  if (kind < 0.6) return random.pick([0.125, 0.5, 2 / 3, 1 / 3, 0.875, 0.05, 0.25, 0.75]);
  if (kind < 0.8) return random.unit() || 0.5;
  const small = 10 ** -random.whole(1, smallest);
  return random.chance(0.5) ? small : 1 - small;
}

function point(random: Random): number {
  const kind = random.unit();
  if (kind < 0.5) return random.pick([0, 1, 22000, 30000, 35000, 45000, 60000, -1, 1e5]);
  if (kind < 0.9) return random.unit() * 90000;
  return (random.chance(0.5) ? -1 : 1) * 10 ** (random.unit() * 14 - 6);
}

function validArgument(random: Random, role: Role, block: Described, events: Described | null): unknown {
  if (role === "scenarios") return block.cells;
  if (role === "events") return events === null ? null : events.cells;
  if (role === "x") return column(random, () => point(random));
  if (role === "p") return column(random, () => chance(random));
  if (random.chance(0.3)) return null;
  if (role === "medio") return random.chance(0.5) ? 1 / 3 : chance(random, 8);
  if (role === "level") return random.chance(0.5) ? 0.75 : chance(random, 8);
  return random.whole(2, 300);
}

function yearsIn(block: Described): number[] {
  const at = block.cells[0]?.indexOf("jaar") ?? -1;
  if (at < 0) return [];
  return block.cells.slice(1).flatMap((row) => (typeof row[at] === "number" ? [row[at]] : []));
}

interface Valid {
  readonly name: string;
  readonly args: unknown[];
  readonly block: Described;
  readonly events: Described | null;
}

function valid(random: Random): Valid {
  const name = random.chance(0.01) ? "VERSIE" : random.pick(NAMES.slice(0, -1));
  const withEvents = random.chance(0.35);
  const block =
    name === "SCENARIOWAARDEN" && random.chance(0.3) ? yearBlock(random) : scenarioBlock(random, withEvents);
  const events = withEvents ? eventBlock(random, yearsIn(block)) : null;
  const args = (FUNCTIONS[name] ?? []).map((role) => validArgument(random, role, block, events));
  while (args.length > 0 && args[args.length - 1] === null && random.chance(0.7)) args.pop();
  return { name, args, block, events };
}

const SLIPS = [0, 1, -0.1, 1.5, "", null, "0,5", true, NaN, 2 / 3, [[0.5], [""]], [[0.5, "x"]]];

function changeCount(random: Random, { name, args }: Valid): Call {
  const roles = FUNCTIONS[name] ?? [];
  const shorter = random.chance(0.5) && args.length > 0;
  const out = shorter
    ? args.slice(0, -1)
    : [...args, ...roles.slice(args.length).map(() => null), junkCell(random)];
  const what = shorter ? "an argument less" : "an argument more";
  return { name, args: out, origin: "changed", change: { what, argument: -1 } };
}

function changeScalar(random: Random, { name, args }: Valid, argument: number): Call {
  const value: unknown = random.chance(0.6) ? random.pick<unknown>(SLIPS) : junkArgument(random);
  const out = args.map((arg, n) => (n === argument ? value : arg));
  return { name, args: out, origin: "changed", change: { what: "another value", argument } };
}

function changeOne(random: Random): Call {
  const one = valid(random);
  const { name, args, block, events } = one;
  const roles = FUNCTIONS[name] ?? [];
  const kind = random.unit();
  if (kind < 0.05 || args.length === 0) return changeCount(random, one);
  const scalar = roles.findIndex((role, n) => n < args.length && role !== "scenarios" && role !== "events");
  if (kind < 0.2 && scalar >= 0) return changeScalar(random, one, scalar);
  const inEvents = events !== null && random.chance(0.4);
  const argument = roles.indexOf(inEvents ? "events" : "scenarios");
  const { cells, ...where } = changed(random, inEvents ? events : block);
  const changedArgs = args.map((arg, n) => (n === argument ? cells : arg));
  return { name, args: changedArgs, origin: "changed", change: { ...where, argument } };
}

function junk(random: Random): Call {
  const name = random.pick(NAMES);
  const roles = FUNCTIONS[name] ?? [];
  const count = random.chance(0.8) ? roles.length : random.whole(0, roles.length + 2);
  const args = Array.from({ length: count }, () => junkArgument(random));
  if (random.chance(0.4)) {
    const block = scenarioBlock(random, false).cells;
    const at = roles.indexOf("scenarios");
    if (at >= 0 && at < args.length) args[at] = block;
  }
  return { name, args, origin: "junk" };
}

/** The column of a sheet, 1 = A, up to ZZ. */
export function columnName(column: number): string {
  const letter = (n: number): string => String.fromCharCode(65 + n);
  return column <= 26
    ? letter(column - 1)
    : letter(Math.floor((column - 1) / 26) - 1) + letter((column - 1) % 26);
}

/** Every argument starts at D11 of its own sheet: Blad1, Blad2, … */
export const FIRST_ROW = 11;
export const FIRST_COLUMN = 4;

function addressOf(arg: unknown, n: number): string {
  const rows: readonly unknown[] = Array.isArray(arg) ? arg : [[arg]];
  const width = Array.isArray(rows[0]) ? rows[0].length : 1;
  const last = `${columnName(FIRST_COLUMN + Math.max(width, 1) - 1)}${FIRST_ROW + Math.max(rows.length, 1) - 1}`;
  const first = `${columnName(FIRST_COLUMN)}${FIRST_ROW}`;
  return `Blad${n + 1}!${first}${last === first ? "" : `:${last}`}`;
}

function withAddresses(random: Random, call: Call): Call {
  const kind = random.unit();
  if (kind > 0.2) return call;
  const addresses = call.args.map((arg, n) => (kind < 0.15 ? addressOf(arg, n) : junkArgument(random)));
  return { ...call, addresses };
}

function anyCall(random: Random): Call {
  const kind = random.unit();
  if (kind < 0.3) return junk(random);
  if (kind < 0.5) {
    const { name, args } = valid(random);
    return { name, args, origin: "valid" };
  }
  return changeOne(random);
}

/** One argument list: 30% junk, 20% valid, 50% valid with one change. */
export function randomCall(random: Random): Call {
  return withAddresses(random, anyCall(random));
}
