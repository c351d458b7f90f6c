/**
 * Argument lists for the functions on parameter tables and for rounding: valid ones, valid ones with one slip, and
 * total junk. Ids and units are those of the catalogue; values are invented.
 */
import { findParameter, parameterIds } from "../../src/params";
import { type Call } from "./calls";
import { type Random } from "./random";
import { junkArgument, junkCell } from "./values";

/** The functions with the number of their arguments. */
export const ARITY: Readonly<Record<string, number>> = {
  PARAMETER: 4,
  CONTROLEERPARAMETERS: 2,
  VINGERAFDRUK: 1,
  VERGELIJKPARAMETERS: 2,
  AFRONDEN: 2,
};
const NAMES = Object.keys(ARITY);

/** A row as the oracle sees it. */
export interface KnownRow {
  readonly id: string;
  readonly period: string;
  readonly scenario: string;
  readonly value: number;
}
export interface ParameterCall extends Call {
  /** The rows of the first argument, when it is a valid table. */
  readonly rows?: readonly KnownRow[];
}

const FIELDS = ["parameter", "jaar", "scenario", "waarde", "eenheid", "bron", "toelichting"] as const;
const ENGLISH: Readonly<Record<string, string>> = { jaar: "Year", waarde: "value", eenheid: "UNIT" };
const YEARS = ["2025", "2026", "2027", "2028"];
const SCENARIOS = ["medio", "maximum", "eigen naam"];

function valueFor(random: Random, id: string): number {
  const { minimum = 0, maximum = 100_000, type } = findParameter(id)?.definition ?? {};
  if (type === "flag") return random.whole(0, 1);
  const value = minimum + (maximum - minimum) * (0.05 + 0.9 * random.unit());
  return Number(value.toPrecision(random.whole(2, 9)));
}

/** Rows of one id that do not overlap: one for all, or per year, or per scenario. */
function rowsOf(random: Random, id: string): KnownRow[] {
  const perPeriod = findParameter(id)?.definition.period === "per period";
  const periods = perPeriod && random.chance(0.6) ? YEARS.slice(0, random.whole(1, 4)) : [""];
  const scenarios = random.chance(0.3) ? SCENARIOS.slice(0, random.whole(1, 3)) : [""];
  return periods.flatMap((period) =>
    scenarios.map((scenario) => ({ id, period, scenario, value: valueFor(random, id) })),
  );
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const out: T[] = [];
  for (const item of items) out.splice(random.whole(0, out.length), 0, item);
  return out;
}

type CellOf = (random: Random, row: KnownRow) => unknown;
const remark: CellOf = (random) => random.pick(["", null, "tekst; met puntkomma", "=1+1"]);
const CELLS: Readonly<Record<(typeof FIELDS)[number], CellOf>> = {
  parameter: (_random, { id }) => id,
  jaar: (random, { period }) => (period !== "" && random.chance(0.5) ? Number(period) : period),
  scenario: (_random, { scenario }) => scenario,
  waarde: (_random, { value }) => value,
  eenheid: (random, { id }) => (random.chance(0.7) ? (findParameter(id)?.definition.unit ?? "") : ""),
  bron: remark,
  toelichting: remark,
};

export interface ValidTable {
  readonly rows: readonly KnownRow[];
  readonly cells: unknown[][];
}

export function validTable(random: Random): ValidTable {
  const ids = shuffled(random, parameterIds()).slice(0, random.whole(1, 6));
  const rows = shuffled(
    random,
    ids.flatMap((id) => rowsOf(random, id)),
  );
  const fields = shuffled(random, FIELDS).filter((field) => FIELDS.indexOf(field) < 4 || random.chance(0.6));
  const headings = fields.map((field) =>
    random.chance(0.2) ? (ENGLISH[field] ?? field.toUpperCase()) : field,
  );
  const cells = [headings, ...rows.map((row) => fields.map((field) => CELLS[field](random, row)))];
  return { rows, cells };
}

function period(random: Random): unknown {
  const year = random.pick([...YEARS, "2040"]);
  return random.pick([year, Number(year), `${year}-03`]);
}

/** An argument for ids: of the table, now and then of the catalogue or unknown. */
function asked(random: Random, rows: readonly KnownRow[]): string {
  const own = random.pick(rows.map(({ id }) => id));
  if (random.chance(0.9)) return own;
  return random.pick([own.slice(0, -1), own.toUpperCase(), random.pick(parameterIds()), "geen id"]);
}

function column<T>(random: Random, one: () => T): T[][] {
  return Array.from({ length: random.whole(1, 4) }, () => [one()]);
}

function lookUpArguments(random: Random, { rows, cells }: ValidTable): unknown[] {
  const one = (): string => asked(random, rows);
  const id: unknown = random.pick([one(), column(random, one), [[one(), one()]]]);
  const when = (): unknown => period(random);
  const years: unknown = random.pick([null, when(), [[when(), when()]], [[when()], [when()]]]);
  return [cells, id, years, random.pick([null, "medio", "Maximum", "eigen naam", "onbekend"])];
}

function roundArguments(random: Random): unknown[] {
  const number = (): number => (random.unit() - 0.5) * 10 ** random.whole(-3, 12);
  const value: unknown = random.chance(0.5) ? number() : column(random, number);
  return [value, random.pick([1, 10, 100, 0.01, 0.5, 5, 1 / 3, 1e-6, 2500])];
}

function valid(random: Random): ParameterCall {
  const name = random.pick(NAMES);
  if (name === "AFRONDEN") return { name, args: roundArguments(random), origin: "valid" };
  const table = validTable(random);
  const args: Readonly<Record<string, () => unknown[]>> = {
    PARAMETER: () => lookUpArguments(random, table),
    CONTROLEERPARAMETERS: () => [table.cells, random.pick([null, 46_023, "2026-01-01"])],
    VINGERAFDRUK: () => [table.cells],
    VERGELIJKPARAMETERS: () => [table.cells, random.chance(0.3) ? table.cells : validTable(random).cells],
  };
  return { name, args: args[name]?.() ?? [], origin: "valid", rows: table.rows };
}

const SLIPS = [
  62,
  -1,
  1e300,
  "n.v.t.",
  "1.234",
  "1.234,5",
  "62%",
  "#N/B",
  true,
  "",
  null,
  "VVR",
  "v-nummer",
  46_112,
];

/** One cell of one argument becomes something else. */
function changed(random: Random): ParameterCall {
  const { name, args } = valid(random);
  const argument = random.whole(0, args.length - 1);
  const old = args[argument];
  const slip = (): unknown => (random.chance(0.5) ? random.pick(SLIPS) : junkCell(random));
  const withArgument = (value: unknown): ParameterCall => ({
    ...{ name, origin: "changed" },
    args: args.map((arg, n) => (n === argument ? value : arg)),
  });
  if (!Array.isArray(old)) return withArgument(slip());
  const cells = (old as readonly unknown[][]).map((row) => [...row]);
  const row = random.whole(0, cells.length - 1);
  const at = random.whole(0, (cells[row]?.length ?? 1) - 1);
  (cells[row] ?? [])[at] = slip();
  return withArgument(cells);
}

function junk(random: Random): ParameterCall {
  const name = random.pick(NAMES);
  const count = random.chance(0.8) ? (ARITY[name] ?? 0) : random.whole(0, 6);
  const args = Array.from({ length: count }, () => junkArgument(random));
  if (random.chance(0.5) && name !== "AFRONDEN" && args.length > 0) args[0] = validTable(random).cells;
  return { name, args, origin: "junk" };
}

/** One argument list: 30% junk, 30% valid, 40% valid with one slip. */
export function parameterCall(random: Random): ParameterCall {
  const kind = random.unit();
  if (kind < 0.3) return junk(random);
  return kind < 0.6 ? valid(random) : changed(random);
}
