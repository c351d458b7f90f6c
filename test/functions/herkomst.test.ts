/** HERKOMST of any number, recomputed from what it prints, gives that number; and what it refuses. */
import { describe, expect, it } from "vitest";
import { INFLOW_CELLS, MODEL_CELLS, RUN_PARAMETER_CELLS } from "../../src/functions/specs/example-sheet";
import { makeSet } from "../chain/reference/sets";
import { parameterRow } from "../chain/set";
import { matrix } from "./host";
import { checkPrinted, HERKOMST_HEADINGS } from "./printed";
import { type Case, describeRefusals } from "./refusal-cases";
import { SERIES_CELLS, SET, setCells } from "./run-cells";

type Table = (number | string)[][];

const YEARS = [2026, 2027, 2028, 2029, 2030];
/** Corrections too, which count only where they are given. */
const CELLS = setCells([
  ...SET,
  parameterRow("dtv.caseload.correctie", 500, "2027"),
  parameterRow("gem.achterstand.correctie", -250),
]);

function herkomst(id: string, period: unknown, options: unknown = null, cells: unknown = CELLS): Table {
  return matrix("HERKOMST", ["mpp@1", cells, SERIES_CELLS, "medio", id, period, options]);
}

function doorrekening(options: unknown = null, cells: unknown = CELLS): Table {
  return matrix("DOORREKENING", ["mpp@1", cells, SERIES_CELLS, "medio", null, options]);
}

/** The number that DOORREKENING gives stands at the top, and everything below it agrees. */
function check(table: Table, id: string, period: unknown, value: unknown): number {
  expect(table[0]).toEqual(HERKOMST_HEADINGS);
  expect(table[1]?.slice(0, 5)).toEqual([0, "indicator", id, period, value]);
  const { faults, checked } = checkPrinted(table);
  expect(faults).toEqual([]);
  return checked;
}

describe("recomputed from the printed table", () => {
  it.each(YEARS)("every indicator of mpp@1 in %i", (year) => {
    const [headings = [], ...rows] = doorrekening();
    const column = headings.indexOf(year);
    let checked = 0;
    for (const row of rows) {
      const id = String(row[0]);
      checked += check(herkomst(id, year), id, year, row[column]);
    }
    expect(rows.length).toBeGreaterThan(150);
    expect(checked).toBeGreaterThan(10 * rows.length);
  });

  it.each(["2026-01", "2026-09", "2027-04"])("some indicators of mpp@1 in %s", (month) => {
    const options = [["tijdstap", "maand"]];
    const [headings = [], ...rows] = doorrekening(options);
    const column = headings.indexOf(month);
    for (const [n, row] of rows.entries()) {
      const id = String(row[0]);
      if (n % 12 === 0) check(herkomst(id, month, options), id, month, row[column]);
    }
  });

  it("a year that is made of months, of every kind of indicator", () => {
    const options = [["tijdstap", "jaar uit maanden"]];
    const [, ...rows] = doorrekening(options);
    for (const id of [
      ...["coa.bezetting", "bewaring.bezetting", "ind.nareis.mvv.productie", "asiel.instroom.totaal"],
      ...[
        "ind.nareis.mvv.productie.benutting",
        "ind.nareis.mvv.productie.onbenut",
        "coa.bezetting.gemiddeld",
      ],
    ]) {
      const row = rows.find(([each]) => each === id);
      expect(row, id).toBeDefined();
      const table = herkomst(id, 2027, options);
      check(table, id, 2027, row?.[3]);
      expect(table[1]?.[7]).toBe("jaar uit maanden");
    }
  });

  it("the used share of no capacity is blank, and the capacity of 0 stands below it", () => {
    const cells = setCells(makeSet(3, { capacity: () => 0 }));
    const table = herkomst("ind.nareis.mvv.productie.benutting", 2026, null, cells);
    check(table, "ind.nareis.mvv.productie.benutting", 2026, "");
    expect(table.find(([, , id]) => id === "nareis.capaciteit")?.[4]).toBe(0);
  });

  it("a table with one wrong number is found out", () => {
    const table = herkomst("coa.bezetting", 2028);
    for (const row of [1, 5, table.length - 1]) {
      const wrong = table.map((line, n) =>
        n === row ? line.map((cell, c) => (c === 4 ? Number(cell) * 1.001 + 1 : cell)) : line,
      );
      expect(checkPrinted(wrong).faults.length, `row ${row}`).toBeGreaterThan(0);
    }
  });
});

describe("down to what is given", () => {
  const table = herkomst("coa.bezetting", 2028);

  it("every line has a unit and an owner; a rule and formula when it is made", () => {
    for (const [, what, , , , unit, owner, rule, formula] of table.slice(1)) {
      expect([unit, owner]).not.toContain("");
      expect([rule !== "", formula !== ""]).toEqual(new Array(2).fill(what === "indicator"));
    }
  });

  it("parameters have the value of the table, and first applications that of the inflow", () => {
    const given = new Map(
      CELLS.map(([id, year, scenario, value]) => [[id, year, scenario].join("|"), value]),
    );
    for (const [, what, id, period, value] of table.slice(1)) {
      if (what === "indicator") continue;
      const inflow = SERIES_CELLS.find(([year, scenario]) => year === period && scenario === "medio")?.[2];
      const own = ["|", `${period}|`, "|medio"].map((key) => given.get(`${id}|${key}`));
      expect([...own, ...(what === "instroom" ? [inflow] : [])], String(id)).toContain(value);
    }
  });
});

const example = ["bewaring@1", RUN_PARAMETER_CELLS, INFLOW_CELLS] as const;
const REFUSED: readonly Case[] = [
  {
    claim: "an unknown indicator, with the nearest",
    args: [...example, "medio", "bewaring.bezeting", 2026],
    nl: "indicator: indicator 'bewaring.bezeting' is onbekend; misschien is 'bewaring.bezetting' bedoeld",
    en: "indicator: indicator 'bewaring.bezeting' is unknown; perhaps 'bewaring.bezetting' was meant",
  },
  {
    claim: "a year outside the inflow",
    args: [...example, "medio", "bewaring.bezetting", 2031],
    nl: "jaar: periode '2031' hoort niet bij de berekening; die loopt van 2026 tot en met 2030",
    en: "jaar: period '2031' is not in the run; it goes from 2026 to 2030",
  },
  {
    claim: "a month of a yearly run",
    args: [...example, "medio", "bewaring.bezetting", "2026-03"],
    nl: "jaar: periode '2026-03' hoort niet bij de berekening; die loopt van 2026 tot en met 2030",
    en: "jaar: period '2026-03' is not in the run; it goes from 2026 to 2030",
  },
  {
    claim: "a month of years that are made of months",
    args: [
      "mpp@1",
      CELLS,
      SERIES_CELLS,
      "medio",
      "coa.bezetting",
      "2026-03",
      [["tijdstap", "jaar uit maanden"]],
    ],
    nl: "jaar: periode '2026-03' hoort niet bij de berekening; die loopt van 2026 tot en met 2030",
    en: "jaar: period '2026-03' is not in the run; it goes from 2026 to 2030",
  },
  {
    claim: "a year of a monthly run",
    args: ["mpp@1", CELLS, SERIES_CELLS, "medio", "coa.bezetting", 2026, [["tijdstap", "maand"]]],
    nl: "jaar: periode '2026' hoort niet bij de berekening; die loopt van 2026-01 tot en met 2030-12",
    en: "jaar: period '2026' is not in the run; it goes from 2026-01 to 2030-12",
  },
  {
    claim: "no year",
    args: [...example, "medio", "bewaring.bezetting"],
    nl: "jaar: dit argument ontbreekt",
    en: "jaar: this argument is missing",
  },
  {
    claim: "no scenario where there are more",
    args: [...example, null, "bewaring.bezetting", 2026],
    nl: "scenario: dit argument ontbreekt",
    en: "scenario: this argument is missing",
  },
  {
    claim: "several indicators",
    args: [...example, "medio", [["bewaring.bezetting"], ["bewaring.instroom"]], 2026],
    nl: "indicator: hier past één cel, geen bereik van 2 × 1 cellen",
    en: "indicator: one cell fits here, not a range of 2 × 1 cells",
  },
  {
    claim: "a missing parameter, named with its scenario",
    args: [
      MODEL_CELLS,
      RUN_PARAMETER_CELLS.filter(([id]) => id !== "asiel.spoor4aa.capaciteit"),
      INFLOW_CELLS,
      "medio",
      "ind.asiel.spoor4aa.voorraad",
      2026,
    ],
    nl: "parameters: parameter 'asiel.spoor4aa.capaciteit' heeft geen waarde in 2026 voor scenario 'medio'; voeg een rij toe, er wordt niets ingevuld",
    en: "parameters: parameter 'asiel.spoor4aa.capaciteit' has no value in 2026 for scenario 'medio'; add a row, nothing is filled in",
  },
];
describeRefusals({ runs: REFUSED.map((one) => ({ id: "HERKOMST", ...one })) });
