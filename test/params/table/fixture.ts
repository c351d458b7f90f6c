/**
 * A small catalogue with one parameter of each kind, and a clean table of it: what the tests put a fault in.
 * The numbers are invented.
 */
import {
  type ParameterDefinition,
  type ParameterRow,
  tableCells,
  type TableSource,
} from "../../../src/params";
import { type Catalogue } from "../../../src/params/table/known";

type Line = Partial<ParameterDefinition> & Pick<ParameterDefinition, "id" | "unit" | "owner">;

function definition(line: Line): ParameterDefinition {
  return {
    ...{
      label: { nl: line.id, en: line.id },
      domain: "asiel",
      type: "number",
      time: "A",
      period: "per period",
    },
    ...{ required: true, source: "APM levert, partner reageert", rounding: 1, drives: [], minimum: 0 },
    ...line,
  };
}

const SHARE = { unit: "aandeel", type: "share", maximum: 1 } as const;
const LEVERT = { source: "ketenpartner levert" } as const;
const TRACK = { ...SHARE, owner: "IND", sum: "asiel.spooraandelen" } as const;

const DEFINITIONS: readonly ParameterDefinition[] = [
  definition({ id: "asiel.hasa", unit: "personen/jaar", owner: "IND", time: "S", ...LEVERT }),
  definition({ id: "asiel.spoor1.aandeel", ...TRACK }),
  definition({ id: "asiel.spoor2.aandeel", ...TRACK }),
  definition({ id: "asiel.zij_telt_mee", unit: "0 of 1", owner: "APM", type: "flag", maximum: 1 }),
  definition({ id: "nareis.factor", unit: "verhouding", owner: "IND", maximum: 5 }),
  definition({ id: "coa.bezettingspercentage", ...SHARE, owner: "COA", aboveMinimum: true, ...LEVERT }),
  definition({ id: "coa.kostprijs", unit: "EUR", owner: "COA", minimum: 1000, ...LEVERT }),
  definition({
    id: "spoor1.startvoorraad",
    unit: "zaken",
    owner: "IND",
    time: "E",
    period: "constant",
    ...LEVERT,
  }),
  definition({
    id: "spoor1.correctie",
    unit: "zaken/jaar",
    owner: "IND",
    minimum: -1e6,
    required: false,
    ...LEVERT,
  }),
  definition({
    ...{ id: "nareis.inreis", ...SHARE, owner: "IND", type: "kernel", time: "K", period: "constant" },
    ...{ index: { first: 0 }, sum: "nareis.inreis" },
  }),
  definition({
    ...{ id: "nareis.historie", unit: "zaken/periode", owner: "IND", time: "K", period: "constant" },
    ...{ index: { first: 1 }, required: false, ...LEVERT },
  }),
  definition({
    ...{ id: "maandprofiel", ...SHARE, owner: "APM", type: "profile", time: "E", period: "constant" },
    ...{ domain: "algemeen", index: { first: 1, last: 12 }, sum: "maandprofiel", required: false },
  }),
  definition({ id: "bewaring.invoer", unit: "personen/jaar", owner: "DJI", domain: "bewaring", ...LEVERT }),
];

export const CATALOGUE: Catalogue = {
  definitions: DEFINITIONS,
  find(id) {
    const [, base, digits] = /^(.+)\.(0|[1-9]\d?)$/.exec(id) ?? [];
    const found = DEFINITIONS.find((each) => each.id === (base ?? id));
    if (found === undefined || (found.index === undefined) !== (digits === undefined)) return undefined;
    if (found.index === undefined) return { definition: found, monthly: false };
    const index = Number(digits);
    const inside = index >= found.index.first && index <= (found.index.last ?? Infinity);
    return inside ? { definition: found, index, monthly: false } : undefined;
  },
  ids: () => DEFINITIONS.map(({ id, index }) => (index === undefined ? id : `${id}.${index.first}`)),
  sums: [
    { id: "asiel.spooraandelen", total: 1, rule: "exactly" },
    { id: "nareis.inreis", total: 1, rule: "at most" },
    { id: "maandprofiel", total: 1, rule: "exactly" },
  ],
  histories: new Map([["nareis.historie", "nareis.inreis"]]),
  monthlyOnly: ["maandprofiel"],
};

/** Rows of a clean table: parameter, year, scenario, value. Row 2 of the table is the first. */
const CLEAN: readonly (readonly [string, string, string, number])[] = [
  ["asiel.hasa", "2026", "medio", 1500], // 2
  ["asiel.hasa", "2026", "maximum", 2500],
  ["asiel.hasa", "2027", "medio", 1600],
  ["asiel.hasa", "2027", "maximum", 2600],
  ["asiel.spoor1.aandeel", "2026", "", 0.3], // 6
  ["asiel.spoor1.aandeel", "2027", "", 0.4],
  ["asiel.spoor2.aandeel", "2026", "", 0.7], // 8
  ["asiel.spoor2.aandeel", "2027", "", 0.6],
  ["asiel.zij_telt_mee", "", "", 1], // 10
  ["nareis.factor", "", "", 1.2],
  ["coa.bezettingspercentage", "", "", 0.96], // 12
  ["coa.kostprijs", "", "", 30000],
  ["spoor1.startvoorraad", "", "", 4000], // 14
  ["nareis.inreis.0", "", "", 0.5],
  ["nareis.inreis.1", "", "", 0.4], // 16
  ["nareis.historie.1", "", "", 9000],
];

export const ROWS: readonly ParameterRow[] = CLEAN.map(([parameter, jaar, scenario, waarde]) => {
  const known = CATALOGUE.find(parameter)?.definition;
  if (known === undefined) throw new Error(parameter);
  return {
    ...{ parameter, jaar, scenario, waarde, eenheid: known.unit, eigenaar: known.owner },
    ...{ brontype: known.source, bron: "voorbeeld", peildatum: "2026-01-09", status: "akkoord" },
    ...{ akkoordDoor: `${known.owner} · dossierhouder`, akkoordOp: "2026-01-12", toelichting: "" },
  };
});

export type Cells = unknown[][];

export function cleanCells(): Cells {
  return tableCells(ROWS);
}

/** Columns of a clean table by heading, 1-based. */
export const COLUMN = Object.fromEntries(
  (cleanCells()[0] ?? []).map((heading, index) => [String(heading), index + 1]),
) as Readonly<Record<string, number>>;

/** Sets cells of a row: `edit(cells, 2, { waarde: -1 })`. */
export function edit(cells: Cells, row: number, values: Readonly<Record<string, unknown>>): Cells {
  for (const [heading, value] of Object.entries(values)) {
    const column = COLUMN[heading];
    const line = cells[row - 1];
    if (column === undefined || line === undefined) throw new Error(`no cell ${row} ${heading}`);
    line[column - 1] = value;
  }
  return cells;
}

/** A clean table with cells of one row changed. */
export function edited(row: number, values: Readonly<Record<string, unknown>>): Cells {
  return edit(cleanCells(), row, values);
}

/** A clean table with a row added that is like another but for some cells; it becomes row 18. */
export function added(like: number, values: Readonly<Record<string, unknown>>): Cells {
  const cells = cleanCells();
  cells.push([...(cells[like - 1] ?? [])]);
  return edit(cells, cells.length, values);
}

/** A clean table without some rows. */
export function without(...rows: readonly number[]): Cells {
  return cleanCells().filter((_, index) => !rows.includes(index + 1));
}

export function sourceOf(cells: Cells): TableSource {
  return { cells, parameter: "tabel" };
}

export const HEADINGS: readonly string[] = Object.keys(COLUMN);

/** A clean table without some columns. */
export function withoutColumn(...names: readonly string[]): Cells {
  return cleanCells().map((row) => row.filter((_, index) => !names.includes(HEADINGS[index] ?? "")));
}

/** The months of 2026. */
export const MONTHS: readonly string[] = Array.from(
  { length: 12 },
  (_, month) => `2026-${String(month + 1).padStart(2, "0")}`,
);
