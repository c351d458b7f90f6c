/** Arguments of the functions on the production model, as cells: the sample set of the chain's tests and an inflow. */
import { type Inflow } from "../../src/chain";
import { type ParameterRow } from "../../src/params";
import { makeInflow, makeSet, YEARS } from "../chain/reference/sets";

export type Cells = readonly (readonly unknown[])[];

/** A year is a number in a sheet and a month a text. */
function periodCell(period: string): unknown {
  return /^\d{4}$/u.test(period) ? Number(period) : period;
}

export const SET_HEADINGS = ["parameter", "jaar", "scenario", "waarde"] as const;

export function setCells(rows: readonly ParameterRow[]): Cells {
  return [
    SET_HEADINGS,
    ...rows.map(({ parameter, jaar, scenario, waarde }) => [parameter, periodCell(jaar), scenario, waarde]),
  ];
}

export function inflowCells(series: ReadonlyMap<string, Inflow>): Cells {
  const rows = [...series].flatMap(([scenario, { years, values }]) =>
    years.map((year, i) => [year, scenario, values[i]]),
  );
  return [["jaar", "scenario", "waarde"], ...rows];
}

export const SET = makeSet(7, {});
/** Four scenarios of five years. */
export const SERIES: ReadonlyMap<string, Inflow> = new Map(
  [...makeInflow(3)].map(([name, values]) => [name, { years: YEARS, values }]),
);
export const SET_CELLS = setCells(SET);
export const SERIES_CELLS = inflowCells(SERIES);
export const MEDIO = SERIES.get("medio") ?? { years: [], values: [] };
/** One series, without a column for scenarios. */
export const MEDIO_CELLS: Cells = [
  ["jaar", "waarde"],
  ...MEDIO.years.map((year, i) => [year, MEDIO.values[i]]),
];

/** The cells with one of them changed. @param row 0-based, headings are row 0 */
export function withCell(cells: Cells, row: number, column: number, value: unknown): Cells {
  return cells.map((line, r) => (r === row ? line.map((cell, c) => (c === column ? value : cell)) : line));
}
