/** GEVOELIGHEID: the ranking of the pure layer from the cells of a sheet, and what a reader is told beside it. */
import { describe, expect, it } from "vitest";
import { leverEffects, project } from "../../src/chain";
import { INFLOW_CELLS, RUN_PARAMETER_CELLS } from "../../src/functions/specs/example-sheet";
import { builtIn } from "../chain/built-in";
import { withValue } from "../chain/refusals";
import { matrix } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";
import { MEDIO, SERIES_CELLS, SET, SET_CELLS, setCells } from "./run-cells";

const ARGS = ["mpp@1", SET_CELLS, SERIES_CELLS, "medio", "coa.bezetting", 2028, null];
const MOVES = "de andere delen van het geheel schuiven naar verhouding mee";

type Table = (number | string)[][];

function table(...args: readonly unknown[]): Table {
  return matrix("GEVOELIGHEID", args);
}

/** Of detention: few parameters. */
function detention(
  indicator: string,
  year: unknown,
  options: unknown = null,
  set: unknown = RUN_PARAMETER_CELLS,
): Table {
  return table("bewaring@1", set, INFLOW_CELLS, "medio", indicator, year, options);
}

const lineOf = (found: Table, id: string): (number | string)[] => found.find(([first]) => first === id) ?? [];
const withRow = (id: string, value: number): readonly (readonly unknown[])[] =>
  RUN_PARAMETER_CELLS.map((row) => (row[0] === id ? [...row.slice(0, 3), value, row[4]] : row));

describe("the table", () => {
  const run = {
    model: builtIn("mpp@1"),
    rows: SET,
    inflow: MEDIO,
    scenario: "medio",
    grain: "jaar",
  } as const;

  it("has the value as it is, then every parameter with an effect, the largest first", () => {
    const found = table(...ARGS);
    const { base, effects } = leverEffects(run, "coa.bezetting", "2028", 0.1);
    expect(base).toBe(project(run).value("coa.bezetting", 2, 0));
    const headings = [
      "parameter",
      "eigenaar",
      "eenheid",
      "bij −10%",
      "bij +10%",
      "grootste effect",
      "toelichting",
    ];
    expect(found.slice(0, 2)).toEqual([headings, ["nu", "", "", base, base, "", ""]]);
    const shown = effects.filter(({ effect }) => effect !== 0);
    expect(found.slice(2, -1).map(([id, , , lower, higher, effect]) => [id, lower, higher, effect])).toEqual(
      shown.map(({ parameter, lower, higher, effect }) => [
        parameter,
        lower.value ?? "",
        higher.value ?? "",
        effect ?? "",
      ]),
    );
    const sizes = found.slice(2, -1).map((row) => Number(row[5]));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it("says at the end how many parameters do nothing, and how many of them are 0", () => {
    const found = table(...ARGS);
    const { effects } = leverEffects(run, "coa.bezetting", "2028", 0.1);
    const idle = effects.filter(({ effect }) => effect === 0);
    const zero = idle.filter(({ parameter }) =>
      SET.every((row) => row.parameter !== parameter || row.waarde === 0),
    );
    expect(zero.length).toBeGreaterThan(0);
    const text = `${idle.length} parameters, waarvan ${zero.length} met waarde 0`;
    expect(found.at(-1)).toEqual(["zonder effect", "", "", "", "", "", text]);
    expect(detention("bewaring.bezetting", 2027).at(-1)?.[6]).toBe("8 parameters");
  });

  it("has owner and unit of the row, and of the catalogue where the row has none", () => {
    const own = [...RUN_PARAMETER_CELLS[0], "eigenaar"];
    const rows = RUN_PARAMETER_CELLS.slice(1).map((row) => [
      ...row,
      row[0] === "bewaring.invoer" ? "IND" : "",
    ]);
    const found = detention("bewaring.bezetting", 2027, null, [own, ...rows]);
    expect(lineOf(found, "bewaring.invoer").slice(1, 3)).toEqual(["IND", "personen/jaar"]);
    expect(lineOf(found, "bewaring.historie.1").slice(1, 3)).toEqual(["DJI", "personen/periode"]);
  });
});

describe("the step", () => {
  // Occupation of detention is linear in its start: 1,200 of the 1,290 of 2027 are the start of 2026.
  it("of twice the size has twice the effect, in a parameter in which the number is linear", () => {
    const id = "bewaring.bezetting.startvoorraad";
    const once = lineOf(detention("bewaring.bezetting", 2027), id);
    const twice = lineOf(detention("bewaring.bezetting", 2027, [["stap", 0.2]]), id);
    expect(once.slice(3, 6)).toEqual([1_290 - 120, 1_290 + 120, 120]);
    expect(twice.slice(3, 6)).toEqual([1_290 - 240, 1_290 + 240, 240]);
  });

  it("stands in the headings", () => {
    const found = detention("bewaring.bezetting", 2027, [["stap", 0.125]]);
    expect(found[0]?.slice(3, 5)).toEqual(["bij −12,5%", "bij +12,5%"]);
    expect(detention("bewaring.bezetting", 2027, [["stap", 0.07]])[0]?.[3]).toBe("bij −7%");
  });

  it("of a parameter of 0 changes nothing", () => {
    const found = detention("rvs.bewaring.hb.voorraad", 2027, null, withRow("rvs.bewaring.hb", 0));
    expect(lineOf(found, "rvs.bewaring.hb")).toEqual([]);
    expect(found.at(-1)?.[6]).toMatch(/^\d+ parameters, waarvan 1 met waarde 0$/u);
  });

  it("of a part of a whole moves the others along, which the note says", () => {
    // Of those who came in, 0.7 leave in the year and 0.3 the next; entered 3,900 a year after 3,600 before.
    const found = detention("bewaring.uitstroom", 2026);
    const [, , , lower, higher, effect, note] = lineOf(found, "bewaring.duur.0");
    expect(lower).toBeCloseTo(0.63 * 3_900 + 0.37 * 3_600, 9);
    expect(higher).toBeCloseTo(0.77 * 3_900 + 0.23 * 3_600, 9);
    expect(effect).toBeCloseTo(0.07 * 300, 9);
    expect(note).toBe(MOVES);
  });

  it("that cannot be is blank, and the note says why", () => {
    const high = table("mpp@1", setCells(withValue(SET, ["coa.opvangaandeel", 0.95])), ...ARGS.slice(2));
    const [, , , lower, higher, effect, note] = lineOf(high, "coa.opvangaandeel");
    expect(lower).toBeTypeOf("number");
    expect(higher).toBe("");
    expect(effect).toBeGreaterThan(0);
    expect(note).toBe("bij +10%: parameter 'coa.opvangaandeel' is 1,045 in 2026; mogelijk is 0 tot en met 1");
    const whole = RUN_PARAMETER_CELLS.filter(
      ([id]) => !["bewaring.duur.1", "bewaring.historie.1"].includes(id),
    );
    const alone = whole.map((row) => (row[0] === "bewaring.duur.0" ? [...row.slice(0, 3), 1, row[4]] : row));
    const found = detention("bewaring.uitstroom", 2026, null, alone);
    expect(lineOf(found, "bewaring.duur.0").slice(3)).toEqual([
      ...["", "", ""],
      "bij −10%: bewaring.duur.0 tellen op tot 0,9; het moet 1 zijn. Er wordt niets bijgesteld; " +
        "bij +10%: parameter 'bewaring.duur.0' is 1,1; mogelijk is 0 tot en met 1",
    ]);
    // What cannot be stepped stands after what has an effect.
    expect(found.map(([first]) => first).slice(2)).toEqual([
      "bewaring.invoer",
      "bewaring.duur.0",
      "zonder effect",
    ]);
  });
});

describe("in months", () => {
  it("a year is that of its months, and a month can be asked", () => {
    const monthly = {
      model: builtIn("bewaring@1"),
      rows: SET,
      inflow: MEDIO,
      scenario: "medio",
      grain: "maand",
    } as const;
    const outcome = project(monthly);
    const stock = "bewaring.bezetting";
    const asked = (period: unknown): Table =>
      table("bewaring@1", SET_CELLS, SERIES_CELLS, "medio", stock, period, [["tijdstap", "maand"]]);
    expect(asked(2027)[1]?.[3]).toBe(outcome.value(stock, 23, 0));
    expect(asked("2027-03")[1]?.[3]).toBe(outcome.value(stock, 14, 0));
  });
});

const changed = (index: number, value: unknown): readonly unknown[] =>
  ARGS.map((each, n) => (n === index ? value : each));

const REFUSED: readonly Omit<Case, "id">[] = [
  {
    claim: "an indicator that the model does not have",
    args: changed(4, "coa.bezeting"),
    nl: "indicator: indicator 'coa.bezeting' is onbekend; misschien is 'coa.bezetting' bedoeld",
    en: "indicator: indicator 'coa.bezeting' is unknown; perhaps 'coa.bezetting' was meant",
  },
  {
    claim: "a year outside the inflow",
    args: changed(5, [[2031]]),
    nl: "jaar: periode '2031' hoort niet bij de berekening; die loopt van 2026 tot en met 2030",
    en: "jaar: period '2031' is not in the run; it goes from 2026 to 2030",
  },
  {
    claim: "a month of a yearly run",
    args: changed(5, "2028-03"),
    nl: "jaar: periode '2028-03' hoort niet bij de berekening; die loopt van 2026 tot en met 2030",
    en: "jaar: period '2028-03' is not in the run; it goes from 2026 to 2030",
  },
  {
    claim: "no year",
    args: changed(5, null),
    nl: "jaar: dit argument ontbreekt",
    en: "jaar: this argument is missing",
  },
  {
    claim: "no scenario while the inflow has four",
    args: changed(3, null),
    nl: "scenario: dit argument ontbreekt",
    en: "scenario: this argument is missing",
  },
  {
    claim: "a scenario that the inflow does not have",
    args: changed(3, "maximun"),
    nl: "scenario: scenario 'maximun' is onbekend; misschien is 'maximum' bedoeld",
    en: "scenario: scenario 'maximun' is unknown; perhaps 'maximum' is meant",
  },
  {
    claim: "a table that lacks what the model needs",
    args: changed(
      1,
      SET_CELLS.filter(([id]) => id !== "nareis.factor"),
    ),
    nl: "parameters: parameter 'nareis.factor' heeft geen waarde in 2026 voor scenario 'medio'; voeg een rij toe, er wordt niets ingevuld",
    en: "parameters: parameter 'nareis.factor' has no value in 2026 for scenario 'medio'; add a row, nothing is filled in",
  },
];

describeRefusals({ gevoeligheid: REFUSED.map((each) => ({ ...each, id: "GEVOELIGHEID" })) });
