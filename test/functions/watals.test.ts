/** WATALS: runs of the set with another value, from the cells of a sheet, and what is refused at which cell. */
import { describe, expect, it } from "vitest";
import { project, whatIf } from "../../src/chain";
import { INFLOW_CELLS, RUN_PARAMETER_CELLS } from "../../src/functions/specs/example-sheet";
import { builtIn } from "../chain/built-in";
import { without, withValue } from "../chain/refusals";
import { parameterRow } from "../chain/set";
import { matrix } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";
import { MEDIO, SERIES_CELLS, SET, SET_CELLS, setCells } from "./run-cells";

const YEARS = [2026, 2027, 2028, 2029, 2030];
const TAAK = "coa.realisatie_taakstelling";
const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const ARGS = [
  "mpp@1",
  SET_CELLS,
  SERIES_CELLS,
  "medio",
  TAAK,
  column(1, 0.9, 0.75, 0.5),
  "coa.bezetting",
  null,
];
const changed = (index: number, value: unknown): readonly unknown[] =>
  ARGS.map((each, n) => (n === index ? value : each));

type Table = (number | string)[][];

function table(...args: readonly unknown[]): Table {
  return matrix("WATALS", args);
}

const run = { model: builtIn("mpp@1"), rows: SET, inflow: MEDIO, scenario: "medio", grain: "jaar" } as const;

describe("the table", () => {
  it("has the years of the present value, and of each asked value", () => {
    const found = table(...ARGS);
    expect(found[0]).toEqual([TAAK, ...YEARS]);
    const years = (outcome: { value: (id: string, t: number, d: number) => number }): number[] =>
      YEARS.map((_, t) => outcome.value("coa.bezetting", t, 0));
    expect(found[1]?.slice(1)).toEqual(years(project(run)));
    expect(found.slice(2)).toEqual(
      [1, 0.9, 0.75, 0.5].map((value) => [value, ...years(whatIf(run, TAAK, value))]),
    );
  });

  it("less housed leaves more in reception, and the difference is what was not housed", () => {
    const found = table(...changed(6, "coa.bezetting.vh"));
    const last = found.slice(2).map((row) => Number(row[5]));
    expect(last).toEqual([...last].sort((a, b) => a - b));
    const places = matrix("WATALS", changed(6, "coa.uitstroom.vh")).slice(2);
    for (const [i, row] of places.entries()) {
      const out = row.slice(1).reduce((sum: number, value) => sum + Number(value), 0);
      const first = places[0]?.slice(1).reduce((sum: number, value) => sum + Number(value), 0) ?? NaN;
      expect((last[i] ?? NaN) - (last[0] ?? NaN)).toBeCloseTo(first - out, 6);
    }
  });

  it("a parameter in which the number is linear: twice the value above 0, twice the number above that of 0", () => {
    const args = [
      "bewaring@1",
      RUN_PARAMETER_CELLS,
      INFLOW_CELLS,
      "medio",
      "bewaring.invoer",
      [[0, 1_000, 2_000]],
    ];
    const [, , none, once, twice] = table(...args, "bewaring.instroom");
    expect(none).toEqual([0, 0, 0, 0, 0, 0]);
    expect(once).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 1_000]);
    expect(twice).toEqual([2_000, 2_000, 2_000, 2_000, 2_000, 2_000]);
  });

  it("the present value as a value gives the first row again", () => {
    const given = SET.find(({ parameter }) => parameter === "nareis.factor")?.waarde ?? NaN;
    const found = table(...ARGS.slice(0, 4), "nareis.factor", given, "coa.bezetting");
    expect(found[2]?.slice(1)).toEqual(found[1]?.slice(1));
    const text = String(given).replace(".", ",");
    expect(found[1]?.[0]).toBe(`nu (${text})`);
  });

  it("a parameter that differs per year has no one present value, and a value holds for all years", () => {
    const rows = [
      ...without(SET, "nareis.factor"),
      ...YEARS.map((year) => parameterRow("nareis.factor", 0.5 + (year - 2026) / 10, String(year))),
    ];
    const found = table("mpp@1", setCells(rows), SERIES_CELLS, "medio", "nareis.factor", 2, "coa.bezetting");
    const constant = setCells(withValue(SET, ["nareis.factor", 2]));
    const expected = table("mpp@1", constant, SERIES_CELLS, "medio", "nareis.factor", 1, "coa.bezetting");
    expect(found[1]?.[0]).toBe("nu (per periode)");
    expect(found[2]?.slice(1)).toEqual(expected[1]?.slice(1));
  });

  it("in months has a column per month, and of those the years", () => {
    const months = table(...changed(7, [["tijdstap", "maand"]]));
    const years = table(...changed(7, [["tijdstap", "jaar uit maanden"]]));
    expect(months[0]).toHaveLength(61);
    expect(months[0]?.slice(1, 3)).toEqual(["2026-01", "2026-02"]);
    expect(years[0]).toEqual([TAAK, ...YEARS]);
    for (const [r, row] of years.entries()) {
      if (r > 0) expect(row.slice(1)).toEqual(YEARS.map((_, t) => months[r]?.[12 * (t + 1)]));
    }
  });

  it("a used share of no capacity is blank", () => {
    const used = "rvs.bewaring.hb.uitstroom.benutting";
    const args = [
      "bewaring@1",
      RUN_PARAMETER_CELLS,
      INFLOW_CELLS,
      "medio",
      "rvs.bewaring.capaciteit",
      0,
      used,
    ];
    expect(table(...args)[2]).toEqual([0, "", "", "", "", ""]);
  });
});

const REFUSED: readonly Omit<Case, "id">[] = [
  {
    claim: "a value outside the range of the parameter, at its cell",
    args: changed(4, "coa.opvangaandeel").map((each, n) => (n === 5 ? column(0.8, 1.2) : each)),
    nl: "waarden, rij 2, kolom 1: parameter 'coa.opvangaandeel' is 1,2 in 2026; mogelijk is 0 tot en met 1",
    en: "waarden, row 2, column 1: parameter 'coa.opvangaandeel' is 1.2 in 2026; possible is 0 to 1",
  },
  {
    claim: "a share with which the whole is no longer whole, at its cell",
    args: [
      "bewaring@1",
      RUN_PARAMETER_CELLS,
      INFLOW_CELLS,
      "medio",
      "bewaring.duur.0",
      [[0.7, 0.8]],
      "bewaring.bezetting",
    ],
    nl: "waarden, rij 1, kolom 2: bewaring.duur.0 en bewaring.duur.1 tellen op tot 1,1; het moet 1 zijn. Er wordt niets bijgesteld",
    en: "waarden, row 1, column 2: bewaring.duur.0 and bewaring.duur.1 add up to 1.1; it must be 1. Nothing is adjusted",
  },
  {
    claim: "a value with which a stock becomes negative, at its cell",
    args: [
      "bewaring@1",
      RUN_PARAMETER_CELLS,
      INFLOW_CELLS,
      "medio",
      "bewaring.historie.1",
      [[3_600, 20_000]],
      "bewaring.bezetting",
    ],
    nl: "waarden, rij 1, kolom 2: 'bewaring.bezetting' wordt negatief in 2026: -3.630; dat kan niet",
    en: "waarden, row 1, column 2: 'bewaring.bezetting' becomes negative in 2026: -3,630; that is not possible",
  },
  {
    claim: "a parameter that the table does not have",
    args: changed(4, "coa.realisatie_taakstaling"),
    nl: "parameter: parameter 'coa.realisatie_taakstaling' is onbekend; misschien is 'coa.realisatie_taakstelling' bedoeld",
    en: "parameter: parameter 'coa.realisatie_taakstaling' is unknown; perhaps 'coa.realisatie_taakstelling' was meant",
  },
  {
    claim: "an indicator that the model does not have",
    args: changed(6, "coa.bezeting"),
    nl: "indicator: indicator 'coa.bezeting' is onbekend; misschien is 'coa.bezetting' bedoeld",
    en: "indicator: indicator 'coa.bezeting' is unknown; perhaps 'coa.bezetting' was meant",
  },
  {
    claim: "no values",
    args: changed(5, null),
    nl: "waarden: dit argument ontbreekt",
    en: "waarden: this argument is missing",
  },
  {
    claim: "a blank among the values",
    args: changed(5, column(1, "", 0.5)),
    nl: "waarden, rij 2, kolom 1: de cel is leeg; vul een waarde in",
    en: "waarden, row 2, column 1: the cell is blank; fill in a value",
  },
];

describeRefusals({ watals: REFUSED.map((each) => ({ ...each, id: "WATALS" })) });
