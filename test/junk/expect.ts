/**
 * What the oracle expects of one call: accepted (and then what it means), refused, or silent (both allowed).
 * Source: issue 2 part B and "What must be true" 3; silent spots carry their reason.
 */
import { filledRows } from "../oracle/cells";
import { fastParts } from "../oracle/fast";
import { type OracleYear, readBlocks } from "../oracle/read";
import { Judge } from "./agree";
import { type Call, FUNCTIONS, OPTIONAL, type Role } from "./calls";

export interface Meaning {
  readonly years: readonly OracleYear[];
  /** x or kans, row by row. */
  readonly numbers: readonly (readonly number[])[];
  readonly medio: number;
  readonly level: number;
  /** null: the product chooses. */
  readonly points: number | null;
}
export interface Expectation {
  readonly kind: "accept" | "refuse" | "silent";
  readonly why: string;
  /** null when nothing can be said about the result. */
  readonly meaning: Meaning | null;
}
interface Part<T> {
  readonly kind: Expectation["kind"];
  readonly why: string;
  readonly value: T;
}

const given = (value: unknown): boolean => value !== null && value !== undefined;
const blank = (value: unknown): boolean => value === "" || !given(value);
const accept = <T>(value: T): Part<T> => ({ kind: "accept", why: "", value });

function matrix(value: unknown): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly unknown[] = value;
  if (rows.length === 0 || !rows.every((row): row is unknown[] => Array.isArray(row))) return null;
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? rows : null;
}

/** x: any finite number; kans: strictly between 0 and 1. */
function numbers(value: unknown, role: Role): Part<number[][]> {
  const cells = matrix(value);
  if (cells === null) return { kind: "refuse", why: `${role} is no rectangle`, value: [] };
  const flat = cells.flat();
  const good = (cell: unknown): cell is number =>
    typeof cell === "number" && Number.isFinite(cell) && (role !== "p" || (cell > 0 && cell < 1));
  const bad = flat.some((cell) => !good(cell) && !blank(cell));
  if (bad || flat.every(blank))
    return { kind: "refuse", why: `${role} is no number in its range`, value: [] };
  if (flat.some(blank)) {
    const inside = cells.slice(0, filledRows(cells)).flat().some(blank);
    return { kind: inside ? "refuse" : "silent", why: `blank cells in ${role}`, value: [] };
  }
  const extreme = flat.some(
    (cell) => Math.abs(cell as number) > 1e60 || (Math.abs(cell as number) < 1e-60 && cell !== 0),
  );
  return {
    kind: extreme ? "silent" : "accept",
    why: extreme ? `${role} beyond 1e±60` : "",
    value: cells as number[][],
  };
}

/** @param least chance that must remain on either side, from where 1 − chance holds its digits (docs/handleiding.md) */
function scalar(value: unknown, role: Role, fallback: number, least: number): Part<number> {
  if (!given(value)) return accept(fallback);
  const cells = matrix(value);
  if (cells === null || cells.flat().length !== 1)
    return { kind: "refuse", why: `${role} is not one cell`, value: fallback };
  const cell = cells.flat()[0];
  if (blank(cell)) return { kind: "silent", why: `${role} is a blank cell`, value: fallback };
  const found = typeof cell === "number" && cell > 0 && cell < 1 ? cell : null;
  if (found === null) return { kind: "refuse", why: `${role} is no chance`, value: fallback };
  const room = Math.min(found - 1e-9, 1 - found - least);
  if (Math.abs(room) < 1e-12) return { kind: "silent", why: `${role} at its very limit`, value: found };
  if (room < 0) return { kind: "refuse", why: `${role} too close to 0 or 1`, value: found };
  return accept(found);
}

function pointCount(value: unknown): Part<number | null> {
  if (!given(value)) return accept(null);
  const cells = matrix(value);
  const cell = cells?.flat().length === 1 ? cells[0]?.[0] : NaN;
  if (blank(cell)) return { kind: "silent", why: "points is a blank cell", value: null };
  if (typeof cell !== "number" || !Number.isInteger(cell) || cell < 2)
    return { kind: "refuse", why: "points is no whole number from 2", value: null };
  if (cell < 50 || cell > 500) return { kind: "silent", why: "few or many points", value: cell };
  return accept(cell);
}

/** A chart leaves out a thousandth on either side, so a point mass larger than this is surely in it. @assumption A-19 */
const SURELY_SHOWN = 0.0011;
/** When the argument is left out. */
const POINTS = 200;

/** Point masses from left to right; places within rounding of each other are one. */
function pointMasses({ scenarios, events }: OracleYear): readonly { x: number; mass: number }[] {
  const all = fastParts(scenarios, events).flatMap(({ at, weight }) =>
    at === undefined ? [] : [[at, weight]],
  );
  const places: { x: number; mass: number }[] = [];
  for (const [x = NaN, mass = NaN] of all.sort(([a = NaN], [b = NaN]) => a - b)) {
    const last = places[places.length - 1];
    if (last && x - last.x <= 1e-14 * Math.abs(x)) last.mass += mass;
    else places.push({ x, mass });
  }
  return places;
}

/** CURVE: each point mass in the chart takes two points, and two more span it. */
function roomForSteps(points: number | null, years: readonly OracleYear[]): Part<null> {
  const [year] = years;
  if (year === undefined || years.length > 1 || new Judge(year, false).tooLarge) return accept(null);
  const places = pointMasses(year);
  const given = points ?? POINTS;
  if (given >= 2 + 2 * places.length) return accept(null);
  const sure = places.filter(({ mass }) => mass > SURELY_SHOWN).length;
  const refused = given < 2 + 2 * sure;
  return { kind: refused ? "refuse" : "silent", why: "few points for the point masses", value: null };
}

/** The worst of the parts decides: refuse before silent before accept. */
function combine(parts: readonly Part<unknown>[], meaning: Meaning): Expectation {
  const refused = parts.find((part) => part.kind === "refuse");
  if (refused) return { kind: "refuse", why: refused.why, meaning: null };
  const silent = parts.filter((part) => part.kind === "silent");
  if (silent.length === 0) return { kind: "accept", why: "", meaning };
  const known = silent.every((part) => !part.why.startsWith("blank cells"));
  return { kind: "silent", why: silent.map((part) => part.why).join("; "), meaning: known ? meaning : null };
}

/** What must happen with this call. */
export function expectationOf(call: Call): Expectation {
  const roles = FUNCTIONS[call.name] ?? [];
  const arg = (role: Role): unknown => call.args[roles.indexOf(role)];
  const empty: Meaning = { years: [], numbers: [], medio: 1 / 3, level: 0.75, points: null };
  if (call.args.slice(roles.length).some(given))
    return { kind: "silent", why: "more arguments than the function has", meaning: null };
  if (roles.length === 0) return { kind: "accept", why: "", meaning: empty };
  const missing = roles.find((role) => !OPTIONAL.has(role) && !given(arg(role)));
  if (missing) return { kind: "refuse", why: `${missing} is left out`, meaning: null };
  const read = readBlocks(arg("scenarios"), roles.includes("events") ? arg("events") : null);
  const block: Part<readonly OracleYear[]> =
    read.kind === "refuse"
      ? { ...read, value: [] }
      : { kind: read.kind, why: "why" in read ? read.why : "", value: read.years };
  const parts: Part<unknown>[] = [block];
  const list = roles.includes("x")
    ? numbers(arg("x"), "x")
    : roles.includes("p")
      ? numbers(arg("p"), "p")
      : accept([]);
  const medio = scalar(arg("medio"), "medio", 1 / 3, 1e-9);
  const level = scalar(arg("level"), "level", 0.75, 2e-9);
  const points = pointCount(arg("points"));
  if (roles.includes("medio")) parts.push(medio, level);
  if (roles.includes("points")) parts.push(points, roomForSteps(points.value, block.value));
  parts.push(list);
  const meaning = {
    years: block.value,
    numbers: list.value,
    medio: medio.value,
    level: level.value,
    points: points.value,
  };
  return combine(parts, meaning);
}
