/** DOORREKENING gives what `project` gives, in the shape of a sheet, and refuses what cannot be calculated. */
import { describe, expect, it } from "vitest";
import { type Grain, modelCells, MODELS, type Outcome, project, yearlyOutcome } from "../../src/chain";
import { builtIn } from "../chain/built-in";
import { INFLOW_CELLS, RUN_PARAMETER_CELLS } from "../../src/functions/specs/example-sheet";
import { makeSet } from "../chain/reference/sets";
import { parameterRow } from "../chain/set";
import { without, withValue } from "../chain/refusals";
import { matrix } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";
import {
  type Cells,
  MEDIO,
  MEDIO_CELLS,
  SERIES,
  SERIES_CELLS,
  SET,
  SET_CELLS,
  setCells,
  withCell,
} from "./run-cells";

type Table = (number | string)[][];

function doorrekening(...args: readonly unknown[]): Table {
  return matrix("DOORREKENING", args);
}

function outcomeOf(model: string, scenario: string, grain: Grain = "jaar", rows = SET): Outcome {
  const inflow = SERIES.get(scenario) ?? MEDIO;
  return project({ model: builtIn(model), rows, inflow, scenario, grain });
}

/** Each indicator with its unit and values, as a sheet shows them. */
function expected(outcome: Outcome): Table {
  return outcome.indicators.map(({ id, kind, indicator }) => [
    id,
    kind === "benutting" ? "aandeel" : indicator.eenheid,
    ...outcome.periods.map((_, t) => {
      const found = outcome.value(id, t, 0);
      return Number.isNaN(found) ? "" : found + 0;
    }),
  ]);
}

const YEARS = [2026, 2027, 2028, 2029, 2030];
const months = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, "0")}`),
);
const monthly = [["tijdstap", "maand"]];
const yearsOfMonths = [["tijdstap", "jaar uit maanden"]];

describe("one scenario", () => {
  it.each([...MODELS.keys()])("of %s: every indicator with its unit, in every year", (model) => {
    const table = doorrekening(model, SET_CELLS, SERIES_CELLS, "medio");
    expect(table[0]).toEqual(["indicator", "eenheid", ...YEARS]);
    expect(table.slice(1)).toEqual(expected(outcomeOf(model, "medio")));
  });

  it("in sixty months, which are texts", () => {
    const table = doorrekening("mpp@1", SET_CELLS, SERIES_CELLS, "maximum", null, monthly);
    expect(table[0]).toEqual(["indicator", "eenheid", ...months]);
    expect(table.slice(1)).toEqual(expected(outcomeOf("mpp@1", "maximum", "maand")));
  });

  it("in years of a monthly run, which is said above them and is not the yearly run", () => {
    const table = doorrekening("mpp@1", SET_CELLS, SERIES_CELLS, "medio", null, yearsOfMonths);
    expect(table[0]).toEqual(["indicator (jaren uit maanden)", "eenheid", ...YEARS]);
    expect(table.slice(1)).toEqual(expected(yearlyOutcome(outcomeOf("mpp@1", "medio", "maand"))));
    expect(table.slice(1)).not.toEqual(expected(outcomeOf("mpp@1", "medio")));
  });

  it("may be left out when the inflow has one series, and then only rows for all scenarios hold", () => {
    const rows = withValue(SET, ["coa.realisatie_taakstelling", 1]);
    const table = doorrekening("mpp@1", setCells(rows), MEDIO_CELLS);
    expect(table[0]?.[0]).toBe("indicator");
    expect(table.slice(1)).toEqual(expected(outcomeOf("mpp@1", "", "jaar", rows)));
  });

  it("gives its name to an inflow without scenarios, so that the rows of that scenario hold", () => {
    const table = doorrekening("mpp@1", SET_CELLS, MEDIO_CELLS, " Medio ");
    expect(table.slice(1)).toEqual(expected(outcomeOf("mpp@1", "medio")));
  });
});

describe("all scenarios", () => {
  it("stand below each other in the order of the inflow, with their name first", () => {
    const table = doorrekening("mpp@1", SET_CELLS, SERIES_CELLS);
    expect(table[0]).toEqual(["scenario", "indicator", "eenheid", ...YEARS]);
    const all = [...SERIES.keys()].flatMap((scenario) =>
      expected(outcomeOf("mpp@1", scenario)).map((row) => [scenario, ...row]),
    );
    expect(table.slice(1)).toEqual(all);
  });

  it("are one without its name when the inflow has one", () => {
    const [headings = [], ...rows] = SERIES_CELLS;
    const medio = [headings, ...rows.filter(([, scenario]) => scenario === "medio")];
    const table = doorrekening("mpp@1", SET_CELLS, medio);
    expect(table).toEqual(doorrekening("mpp@1", SET_CELLS, SERIES_CELLS, "medio"));
  });
});

describe("keuze", () => {
  const ids = (table: Table): unknown[] => table.slice(1).map(([id]) => id);
  const all = outcomeOf("mpp@1", "medio").indicators;
  const choose = (choice: unknown): Table => doorrekening("mpp@1", SET_CELLS, SERIES_CELLS, "medio", choice);

  it("of a domain or partner, however it is written, gives theirs in the order of the model", () => {
    const of = (test: (domain: string, partner: string) => boolean): string[] =>
      all.filter(({ indicator: { domein, partner } }) => test(domein, partner)).map(({ id }) => id);
    expect(ids(choose("Bewaring"))).toEqual(of((domain) => domain === "bewaring"));
    expect(ids(choose("coa"))).toEqual(of((_, partner) => partner === "COA" || partner === "IND/COA"));
    expect(ids(choose("DJI"))).toEqual(["bewaring.instroom", "bewaring.uitstroom", "bewaring.bezetting"]);
  });

  it("of ids gives them in the order asked, as often as asked, with a blank row for a blank cell", () => {
    const asked = [
      ["coa.bezetting"],
      [""],
      ["asiel.instroom.eerste"],
      ["coa.bezetting"],
      [null],
      ["RvS"],
      [""],
    ];
    const table = choose(asked);
    const rvs = all.filter(({ indicator: { partner } }) => partner === "RvS").map(({ id }) => id);
    expect(ids(table)).toEqual(["coa.bezetting", "", "asiel.instroom.eerste", "coa.bezetting", "", ...rvs]);
    expect(table[2]).toEqual(["", "", "", "", "", "", ""]);
    expect(table[1]).toEqual(table[4]);
  });

  it("keeps the rows beside a column of ids for each scenario", () => {
    const table = doorrekening("mpp@1", SET_CELLS, SERIES_CELLS, null, [
      ["coa.bezetting"],
      [""],
      ["gem.achterstand"],
    ]);
    expect(table.slice(1).map(([scenario, id]) => [scenario, id])).toEqual(
      [...SERIES.keys()].flatMap((name) => [
        [name, "coa.bezetting"],
        ["", ""],
        [name, "gem.achterstand"],
      ]),
    );
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([8]));
  });
});

describe("a capacity of 0", () => {
  it("has no used share: a blank cell, and never a 0 or an error", () => {
    const rows = makeSet(3, { capacity: () => 0 });
    const table = doorrekening("mpp@1", setCells(rows), SERIES_CELLS, "medio", [
      ["ind.nareis.mvv.productie"],
      ["ind.nareis.mvv.productie.onbenut"],
      ["ind.nareis.mvv.productie.benutting"],
    ]);
    expect(table.slice(1)).toEqual([
      ["ind.nareis.mvv.productie", "zaken/jaar", 0, 0, 0, 0, 0],
      ["ind.nareis.mvv.productie.onbenut", "zaken/jaar", 0, 0, 0, 0, 0],
      ["ind.nareis.mvv.productie.benutting", "aandeel", "", "", "", "", ""],
    ]);
  });
});

describe("a model table", () => {
  const cells = modelCells(MODELS.get("mpp@1") ?? []);

  it("with the content of a built-in model gives the same", () => {
    expect(doorrekening(cells, SET_CELLS, SERIES_CELLS)).toEqual(
      doorrekening("mpp@1", SET_CELLS, SERIES_CELLS),
    );
  });

  it("with its columns and rows in another order gives the same values", () => {
    const [headings = [], ...rows] = cells.map((row) => [...row].reverse());
    const table = doorrekening([headings, ...rows.reverse()], SET_CELLS, SERIES_CELLS, "medio");
    const byId = (a: readonly unknown[], b: readonly unknown[]): number =>
      String(a[0]) < String(b[0]) ? -1 : 1;
    expect(table.slice(1).sort(byId)).toEqual(expected(outcomeOf("mpp@1", "medio")).sort(byId));
  });

  it("with another formula gives what that formula gives", () => {
    const at = cells.findIndex(([id]) => id === "rvs.bewaring.hb.instroom");
    const column = cells[0]?.indexOf("formule") ?? -1;
    const half = withCell(cells, at, column, "0,5 * [rvs.bewaring.hb] * rvdr.bewaring.beroep.uitstroom");
    const ask = (model: Cells): Table =>
      doorrekening(model, SET_CELLS, SERIES_CELLS, "medio", "rvs.bewaring.hb.instroom").slice(1);
    const [[id, unit, ...values] = []] = ask(cells);
    expect(ask(half)).toEqual([[id, unit, ...values.map((value) => Number(value) / 2)]]);
  });
});

/** The example set with nobody in detention and nobody who comes in. */
const EMPTY = RUN_PARAMETER_CELLS.map(([id, year, scenario, value]) => [
  ...[id, year, scenario],
  /^bewaring\.(invoer|bezetting)/u.test(id) ? 0 : value,
]);
const base = ["mpp@1", SET_CELLS, SERIES_CELLS, "medio"] as const;
const REFUSED: readonly Case[] = [
  {
    claim: "a parameter that the table does not have",
    args: ["mpp@1", setCells(without(SET, "nareis.factor")), SERIES_CELLS, "medio"],
    nl: "parameters: parameter 'nareis.factor' heeft geen waarde in 2026 voor scenario 'medio'; voeg een rij toe, er wordt niets ingevuld",
    en: "parameters: parameter 'nareis.factor' has no value in 2026 for scenario 'medio'; add a row, nothing is filled in",
  },
  {
    claim: "a start that the table does not have",
    args: ["mpp@1", setCells(without(SET, "dtv.caseload.startvoorraad")), MEDIO_CELLS, "medio"],
    nl: "parameters: parameter 'dtv.caseload.startvoorraad' heeft geen waarde voor scenario 'medio'; voeg een rij toe, er wordt niets ingevuld",
    en: "parameters: parameter 'dtv.caseload.startvoorraad' has no value for scenario 'medio'; add a row, nothing is filled in",
  },
  {
    claim: "a history that the kernel asks",
    args: ["bewaring@1", setCells(without(SET, "bewaring.historie.1")), MEDIO_CELLS],
    nl: "parameters: parameter 'bewaring.historie.1' heeft geen waarde; voeg een rij toe, er wordt niets ingevuld",
    en: "parameters: parameter 'bewaring.historie.1' has no value; add a row, nothing is filled in",
  },
  {
    claim: "a year of the inflow that the table does not have",
    args: [
      "bewaring@1",
      setCells([...without(SET, "bewaring.invoer"), parameterRow("bewaring.invoer", 1, "2026")]),
      MEDIO_CELLS,
    ],
    nl: "parameters: parameter 'bewaring.invoer' heeft geen waarde in 2027; voeg een rij toe, er wordt niets ingevuld",
    en: "parameters: parameter 'bewaring.invoer' has no value in 2027; add a row, nothing is filled in",
  },
  {
    claim: "an unknown indicator, with the nearest name",
    args: [...base, [["coa.bezetting"], ["coa.bezeting"]]],
    nl: "keuze, rij 2, kolom 1: keuze 'coa.bezeting' is onbekend; misschien is 'coa.bezetting' bedoeld",
    en: "keuze, row 2, column 1: choice 'coa.bezeting' is unknown; perhaps 'coa.bezetting' is meant",
  },
  {
    claim: "a choice like no other",
    args: ["bewaring@1", SET_CELLS, SERIES_CELLS, "medio", "vertrek"],
    nl: "keuze: keuze 'vertrek' is onbekend; mogelijk zijn bewaring, IND/DJI, DJI, RvdR en RvS",
    en: "keuze: choice 'vertrek' is unknown; possible are bewaring, IND/DJI, DJI, RvdR and RvS",
  },
  {
    claim: "an unknown scenario",
    args: ["mpp@1", SET_CELLS, SERIES_CELLS, "medioo"],
    nl: "scenario: scenario 'medioo' is onbekend; misschien is 'medio' bedoeld",
    en: "scenario: scenario 'medioo' is unknown; perhaps 'medio' is meant",
  },
  {
    claim: "an unknown model",
    args: ["mpp@2", SET_CELLS, SERIES_CELLS],
    nl: "model: model 'mpp@2' is onbekend; misschien is 'mpp@1' bedoeld",
    en: "model: model 'mpp@2' is unknown; perhaps 'mpp@1' is meant",
  },
  {
    claim: "a share above 1",
    args: ["mpp@1", setCells(withValue(SET, ["coa.opvangaandeel", 1.2])), SERIES_CELLS, "medio"],
    nl: "parameters, rij 190, kolom 4 (waarde): 1,2 is geen aandeel; een aandeel ligt van 0 tot en met 1 (eigenaar COA)",
    en: "parameters, row 190, column 4 (waarde): 1.2 is not a share; a share lies from 0 to 1 (owner COA)",
  },
  {
    claim: "shares that do not add up",
    args: [
      "mpp@1",
      setCells(
        withValue(
          SET,
          ["asiel.spoor1.aandeel", 0],
          ["asiel.spoor2.aandeel", 0.5],
          ["asiel.spoor4.aandeel", 0.25],
        ),
      ),
      SERIES_CELLS,
      "medio",
    ],
    nl: "parameters: asiel.spoor1.aandeel, asiel.spoor2.aandeel en asiel.spoor4.aandeel tellen in 2026 op tot 0,75; het moet 1 zijn. Er wordt niets bijgesteld",
    en: "parameters: asiel.spoor1.aandeel, asiel.spoor2.aandeel and asiel.spoor4.aandeel add up to 0.75 in 2026; it must be 1. Nothing is adjusted",
  },
  {
    claim: "a stock that becomes negative: nobody is there, and 30% of last year's 3600 leave",
    args: ["bewaring@1", EMPTY, INFLOW_CELLS, "medio"],
    nl: "model: 'bewaring.bezetting' wordt negatief in 2026: -1.080; dat kan niet",
    en: "model: 'bewaring.bezetting' becomes negative in 2026: -1,080; that is not possible",
  },
  {
    claim: "scenarios of other years in one table",
    args: ["mpp@1", SET_CELLS, SERIES_CELLS.filter(([year, name]) => name !== "maximum" || year !== 2030)],
    nl: "instroom: scenario 'minimum' loopt van 2026 tot en met 2030 en 'maximum' van 2026 tot en met 2029; geef dezelfde jaren of vraag één scenario",
    en: "instroom: scenario 'minimum' goes from 2026 to 2030 and 'maximum' from 2026 to 2029; give the same years or ask one scenario",
  },
  {
    claim: "a month without its profile",
    args: ["bewaring@1", setCells(without(SET, "maandprofiel.3")), MEDIO_CELLS, null, null, monthly],
    nl: "parameters: parameter 'maandprofiel.3' heeft geen waarde; voeg een rij toe, er wordt niets ingevuld",
    en: "parameters: parameter 'maandprofiel.3' has no value; add a row, nothing is filled in",
  },
];

describeRefusals({ runs: REFUSED.map((one) => ({ id: "DOORREKENING", ...one })) });
