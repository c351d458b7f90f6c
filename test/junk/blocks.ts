/**
 * Valid scenario and event blocks of every form that issue 2 names, from everyday to extreme: with and without
 * headings, any order of columns, all families, widths, years, point masses, tiny weights, wide spread ratios.
 */
import { type Random } from "./random";

export type Block = unknown[][];
/** What a block is like; the changes look here for what they may break. */
export interface Described {
  readonly cells: Block;
  readonly headed: boolean;
}

const NICE = [22000, 30000, 38000, 55000, 45000, 5000, 62500, 1, 0];
const NICE_SD = [3000, 4000, 5000, 9000, 1500, 250, 1, 0];
const FAMILIES = ["normaal", "afgekapt", "lognormaal", "gesplitst"];

function center(random: Random, positive: boolean): number {
  const value = random.chance(0.6) ? random.pick(NICE) : 10 ** (random.unit() * 12 - 3);
  return positive && value === 0 ? 30000 : value;
}

function spread(random: Random, mean: number): number {
  const kind = random.unit();
  if (kind < 0.6) return random.pick(NICE_SD);
  if (kind < 0.9) return Math.max(mean, 1) * 10 ** (random.unit() * 3 - 2.5);
  return Math.max(mean, 1) * 10 ** (random.unit() * 10 - 9);
}

/** Chances that sum to 1, sometimes only just. */
export function chances(random: Random, count: number): number[] {
  if (count === 1) return [1];
  const kind = random.unit();
  if (kind < 0.4) {
    const parts = Array.from({ length: count }, () => random.whole(1, 8));
    const sum = parts.reduce((a, b) => a + b, 0);
    return parts.map((part) => part / sum);
  }
  const raw = Array.from({ length: count }, () => random.unit() ** (kind < 0.7 ? 1 : 20));
  if (kind > 0.9) raw[0] = 10 ** -random.whole(20, 300);
  if (kind > 0.97) raw[0] = 0;
  const sum = raw.reduce((a, b) => a + b, 0);
  const shares = raw.map((share) => share / sum);
  if (kind > 0.85 && kind < 0.9)
    shares[count - 1] = (shares[count - 1] ?? 0) + (random.unit() - 0.5) * 1.8e-9;
  return shares.every((share) => share >= 0 && share <= 1) ? shares : shares.map(() => 1 / count);
}

interface Line {
  readonly [heading: string]: unknown;
}

function line(random: Random, chance: number, family: string | undefined, width: boolean): Line {
  const mean = center(random, family === "lognormaal");
  const base = { kans: chance, verwachting: mean, verdeling: family ?? "" };
  if (family === "gesplitst")
    return { ...base, "spreiding omlaag": spread(random, mean), "spreiding omhoog": spread(random, mean) };
  const sd = spread(random, mean);
  return { ...base, [width ? "breedte 75%" : "spreiding"]: sd };
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const out: T[] = [];
  for (const item of items) out.splice(random.whole(0, out.length), 0, item);
  return out;
}

/** `count` rows under headings, in random order of columns. */
function headedBlock(random: Random, lines: readonly Line[], headings: readonly string[]): Block {
  const order = shuffled(random, headings);
  return [order, ...lines.map((entry) => order.map((name) => entry[name] ?? ""))];
}

function count(random: Random): number {
  const kind = random.unit();
  if (kind < 0.97) return random.whole(1, 5);
  return kind < 0.999 ? random.whole(6, 40) : random.whole(100, 300);
}

function trailing(random: Random, cells: Block): Block {
  const width = cells[0]?.length ?? 0;
  const blank = random.pick([null, ""]);
  const extra = random.chance(0.15) ? random.whole(1, 3) : 0;
  return [...cells, ...Array.from({ length: extra }, () => new Array<unknown>(width).fill(blank))];
}

/** A scenario block for one density; only normal families when `events` is true. */
export function scenarioBlock(random: Random, events: boolean): Described {
  const shares = chances(random, count(random));
  const other = !events && random.chance(0.35);
  const families = other ? FAMILIES : ["normaal"];
  const width = !other && random.chance(0.12);
  const named = random.chance(0.45) || width;
  const pickFamily = (): string => random.pick(named ? families : families.filter((f) => f !== "gesplitst"));
  const lines = shares.map((share) => line(random, share, other || !named ? pickFamily() : undefined, width));
  if (!named) {
    const four = other || random.chance(0.15);
    const cells = lines.map((l) => [
      l["kans"],
      l["verwachting"],
      l["spreiding"],
      ...(four ? [l["verdeling"]] : []),
    ]);
    return { cells: trailing(random, cells), headed: false };
  }
  const headings = new Set(lines.flatMap((entry) => Object.keys(entry).filter((key) => entry[key] !== "")));
  const year = random.chance(0.15) ? { jaar: random.whole(2024, 2031) } : {};
  const label = random.chance(0.25);
  const full = lines.map((entry, n) => ({
    ...entry,
    ...year,
    ...(label ? { scenario: `scenario ${n + 1}` } : {}),
  }));
  const names = [...headings, ...Object.keys(year), ...(label ? ["scenario"] : [])];
  return { cells: trailing(random, headedBlock(random, full, names)), headed: true };
}

/** Several years below each other in one block. */
export function yearBlock(random: Random): Described {
  const years = Array.from({ length: random.whole(1, 4) }, (_, n) => 2026 + n);
  const lines = years.flatMap((jaar) =>
    chances(random, random.whole(1, 4)).map((share) => ({ ...line(random, share, "normaal", false), jaar })),
  );
  return { cells: headedBlock(random, lines, ["kans", "verwachting", "spreiding", "jaar"]), headed: true };
}

/** An event block; sometimes with a year, a width, or chances of 0 and 1. */
export function eventBlock(random: Random, years: readonly number[]): Described {
  const rows = random.chance(0.05) ? random.whole(5, 9) : random.whole(1, 3);
  const named = random.chance(0.35);
  const spreadName = named && random.chance(0.2) ? "breedte 75%" : "spreiding";
  const lines = Array.from({ length: rows }, () => ({
    kans: random.chance(0.15) ? random.pick([0, 1]) : random.pick([0.3, 0.1, random.unit()]),
    "extra instroom": center(random, false),
    [spreadName]: spread(random, 5000),
    jaar: random.pick(years.length > 0 ? years : [2026]),
  }));
  const names = [
    "kans",
    "extra instroom",
    spreadName,
    ...(years.length > 0 && random.chance(0.5) ? ["jaar"] : []),
  ];
  const cells = named
    ? headedBlock(random, lines, names)
    : lines.map((entry) => names.map((name) => (entry as Line)[name]));
  return { cells: trailing(random, cells), headed: named };
}
