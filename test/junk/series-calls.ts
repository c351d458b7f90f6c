/**
 * Argument lists for the functions on series: valid ones, valid ones with one slip, and total junk.
 */
import { type Call } from "./calls";
import { type Random } from "./random";
import { junkArgument, junkCell } from "./values";

/** What each argument means, in order. */
export type SeriesRole = "begin" | "flow" | "capacity" | "extra" | "weights" | "shares" | "history";
export const SERIES_ROLES: Readonly<Record<string, readonly SeriesRole[]>> = {
  VOORRAAD: ["begin", "flow", "flow", "extra", "extra"],
  PRODUCTIE: ["begin", "flow", "capacity", "extra"],
  VERTRAAG: ["flow", "weights", "history"],
  VERDEEL: ["flow", "shares"],
};
const NAMES = Object.keys(SERIES_ROLES);

function amount(random: Random): number {
  const kind = random.unit();
  if (kind < 0.3) return random.pick([0, 1, 100, 12_000, 30_000]);
  return kind < 0.9 ? random.unit() * 5e4 : 10 ** (random.unit() * 12 - 6);
}

/** Parts of a whole; sometimes a little off, sometimes percentages. */
function partsOf(random: Random): number[] {
  const raw = Array.from({ length: random.whole(1, 5) }, () => (random.chance(0.2) ? 0 : random.unit()));
  const sum = raw.reduce((a, b) => a + b, 0);
  if (sum === 0) return [1];
  const whole = random.pick([1, 1, 1, 1, 1, 1, 1, 0.98, 1.02, 100]);
  return raw.map((part) => (whole * part) / sum);
}

interface Shape {
  readonly periods: number;
  readonly column: boolean;
  readonly blanks: number;
}

function laid(random: Random, values: readonly unknown[], { column, blanks }: Shape): unknown {
  const cells = [...values, ...Array.from({ length: blanks }, (): unknown => random.pick(["", null]))];
  if (cells.length === 1 && random.chance(0.5)) return cells[0];
  return column ? cells.map((cell) => [cell]) : [cells];
}

const loose = (random: Random): Shape => ({
  periods: 0,
  column: random.chance(0.5),
  blanks: random.whole(0, 1),
});

type Make = (random: Random, shape: Shape) => unknown;

const series: Make = (random, shape) =>
  laid(
    random,
    Array.from({ length: shape.periods }, () => amount(random)),
    shape,
  );
/** Small, so that it seldom makes a stock negative. */
const small: Make = (random, shape) => {
  const most = random.pick([0, 0, 100]);
  return laid(
    random,
    Array.from({ length: shape.periods }, () => Math.min(most, amount(random))),
    shape,
  );
};
const parts: Make = (random) => laid(random, partsOf(random), loose(random));

const MAKERS: Readonly<Record<SeriesRole, Make>> = {
  begin: (random) => (random.chance(0.5) ? amount(random) : [[amount(random)]]),
  flow: series,
  capacity: (random, shape) => (random.chance(0.5) ? amount(random) : series(random, shape)),
  extra: (random, shape) => (random.chance(0.5) ? null : small(random, shape)),
  weights: parts,
  shares: parts,
  history: (random) =>
    random.chance(0.2) ? null : series(random, { ...loose(random), periods: random.whole(1, 5) }),
};

function valid(random: Random): Call {
  const name = random.pick(NAMES);
  const blanks = random.chance(0.3) ? random.whole(1, 2) : 0;
  const shape = { periods: random.whole(1, 6), column: random.chance(0.5), blanks };
  const args = (SERIES_ROLES[name] ?? []).map((role) => MAKERS[role](random, shape));
  return { name, args, origin: "valid" };
}

const SLIPS = [-1, -1e-7, "n.v.t.", "1.234", "", null, true, "#N/B", 62, 1e308, NaN, 0];

/** One cell becomes something else. */
function changed(random: Random): Call {
  const { name, args } = valid(random);
  const argument = random.whole(0, args.length - 1);
  const slip = (): unknown => (random.chance(0.6) ? random.pick(SLIPS) : junkCell(random));
  const old = args[argument];
  if (!Array.isArray(old)) {
    return { name, origin: "changed", args: args.map((arg, n) => (n === argument ? slip() : arg)) };
  }
  const cells = (old as readonly unknown[][]).map((row) => [...row]);
  const row = random.whole(0, cells.length - 1);
  const at = random.whole(0, (cells[row]?.length ?? 1) - 1);
  (cells[row] ?? [])[at] = slip();
  return { name, origin: "changed", args: args.map((arg, n) => (n === argument ? cells : arg)) };
}

function junk(random: Random): Call {
  const name = random.pick(NAMES);
  const count = random.chance(0.8) ? (SERIES_ROLES[name]?.length ?? 0) : random.whole(0, 6);
  return { name, origin: "junk", args: Array.from({ length: count }, () => junkArgument(random)) };
}

/** One argument list: 20% junk, 40% valid, 40% valid with one slip. */
export function seriesCall(random: Random): Call {
  const kind = random.unit();
  if (kind < 0.2) return junk(random);
  return kind < 0.6 ? valid(random) : changed(random);
}
