/** VERGELIJKRONDES: the parts of a difference from the cells of two rounds, by hand, and what is refused where. */
import { describe, expect, it } from "vitest";
import { CAUSES, compareRounds, modelCells, MODELS } from "../../src/chain";
import {
  INFLOW_CELLS,
  MODEL_CELLS,
  PREVIOUS_INFLOW_CELLS,
  PREVIOUS_RUN_CELLS,
  RUN_PARAMETER_CELLS,
} from "../../src/functions/specs/example-sheet";
import { builtIn } from "../chain/built-in";
import { withValue } from "../chain/refusals";
import { matrix } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";
import { type Cells, MEDIO, MEDIO_CELLS, SET, SET_CELLS, setCells } from "./run-cells";

const STOCK = "ind.asiel.spoor4aa.voorraad";
const ARGS = [
  ...[MODEL_CELLS, MODEL_CELLS, PREVIOUS_RUN_CELLS, RUN_PARAMETER_CELLS],
  ...[PREVIOUS_INFLOW_CELLS, INFLOW_CELLS, "medio", STOCK],
];
const LABELS = [
  ...["vorige ronde", "startvoorraden", "overige parameters", "instroom", "model", "deze ronde"],
] as const;

type Table = (number | string)[][];

function table(...args: readonly unknown[]): Table {
  return matrix("VERGELIJKRONDES", args);
}

function changed(...changes: readonly (readonly [number, unknown])[]): readonly unknown[] {
  const by = new Map(changes);
  return ARGS.map((each, n) => (by.has(n) ? by.get(n) : each));
}

describe("the table", () => {
  it("of rounds that begin in other years, by hand", () => {
    // Old: 24,500 + 39,000 − 40,000 = 23,500 at the end of 2025, where the new round begins with 22,000; it decides
    // 42,000 a year instead of 40,000, and expects 1,000, 1,000, 0 and −1,000 more than the old one.
    expect(table(...ARGS)).toEqual([
      ["onderdeel", 2026, 2027, 2028, 2029],
      ["vorige ronde", 23_500, 25_500, 25_500, 24_500],
      ["startvoorraden", -1_500, -1_500, -1_500, -1_500],
      ["overige parameters", -2_000, -4_000, -6_000, -8_000],
      ["instroom", 1_000, 2_000, 2_000, 1_000],
      ["model", 0, 0, 0, 0],
      ["deze ronde", 21_000, 22_000, 20_000, 16_000],
    ]);
  });

  it("is that of the pure layer, and its rows add up", () => {
    const rows = withValue(SET, ["nareis.factor", 1.7], ["coa.bezetting.vh.startvoorraad", 31_000]);
    const inflow = { years: MEDIO.years, values: MEDIO.values.map((value) => 1.1 * value) };
    const cells: Cells = [["jaar", "waarde"], ...inflow.years.map((year, t) => [year, inflow.values[t]])];
    const id = "coa.bezetting";
    const args = ["mpp@1", "mpp@1", SET_CELLS, setCells(rows), MEDIO_CELLS, cells, "medio", id];
    const model = builtIn("mpp@1");
    const pure = compareRounds(
      { model, rows: SET, inflow: MEDIO, scenario: "medio" },
      { model, rows, inflow, scenario: "medio" },
      id,
    );
    const found = table(...args);
    expect(found.map(([label]) => label)).toEqual(["onderdeel", ...LABELS]);
    expect(found[0]?.slice(1)).toEqual(MEDIO.years);
    expect(found.slice(1).map((row) => row.slice(1))).toEqual([
      pure.old,
      ...CAUSES.map((cause) => pure.contributions.get(cause)),
      pure.new,
    ]);
    for (const t of [1, 2, 3, 4, 5]) {
      const [before = NaN, ...rest] = found.slice(1).map((row) => Number(row[t]));
      const after = rest.at(-1) ?? NaN;
      const sum = rest.slice(0, -1).reduce((total, part) => total + part, before);
      expect(Math.abs(sum / after - 1)).toBeLessThan(1e-9);
    }
  });

  it("of a round with itself has zeros between two equal rows", () => {
    const found = table(
      "mpp@1",
      "mpp@1",
      SET_CELLS,
      SET_CELLS,
      MEDIO_CELLS,
      MEDIO_CELLS,
      "medio",
      "dtv.caseload",
    );
    for (const row of found.slice(2, 6)) expect(row.slice(1)).toEqual([0, 0, 0, 0, 0]);
    expect(found[6]?.slice(1)).toEqual(found[1]?.slice(1));
  });

  it("a model table with the content of a fixed model changes nothing", () => {
    const own = modelCells(MODELS.get("bewaring@1") ?? []);
    const args = [
      RUN_PARAMETER_CELLS,
      RUN_PARAMETER_CELLS,
      INFLOW_CELLS,
      INFLOW_CELLS,
      "medio",
      "bewaring.bezetting",
    ];
    expect(
      table("bewaring@1", own, ...args)
        .slice(2, 6)
        .flatMap((row) => row.slice(1)),
    ).toEqual(Array.from({ length: 20 }, () => 0));
  });

  it("a used share is blank in the rounds without capacity, and so are the parts", () => {
    const none = RUN_PARAMETER_CELLS.map((row) =>
      row[0] === "asiel.spoor4aa.capaciteit" ? [...row.slice(0, 3), 0, row[4]] : row,
    );
    const found = table(...changed([3, none], [7, "ind.asiel.spoor4aa.productie.benutting"]));
    expect(found[1]?.[1]).toBe(1);
    for (const row of found.slice(2)) expect(row.slice(1)).toEqual(["", "", "", ""]);
  });
});

const LATE = [
  ["jaar", "waarde"],
  [2031, 40_000],
  [2032, 40_000],
];
const LARGER = [
  ...MODEL_CELLS.slice(0, 3),
  ...[["asiel.hasa.instroom", "HASA", "IND", "asiel", "stroom", "personen/jaar", "invoer", "[asiel.hasa]"]],
  ...MODEL_CELLS.slice(3).map((row) => [...row.slice(0, 7), `asiel.hasa.instroom + ${row[7]}`]),
];
const HASA = [2026, 2027, 2028, 2029, 2030].map((year) => ["asiel.hasa", year, "", 1_500, "personen/jaar"]);

const REFUSED: readonly Omit<Case, "id">[] = [
  {
    claim: "rounds without a year in common",
    args: changed([5, LATE]),
    nl: "nieuwe instroom: de rondes hebben geen jaar gemeen: de oude instroom loopt van 2025 tot en met 2029, de nieuwe van 2031 tot en met 2032",
    en: "nieuwe instroom: the rounds have no year in common: the old inflow goes from 2025 to 2029, the new one from 2031 to 2032",
  },
  {
    claim: "an indicator that neither model has",
    args: changed([7, "ind.asiel.spoor4aa.vooraad"]),
    nl: "indicator: indicator 'ind.asiel.spoor4aa.vooraad' is onbekend; misschien is 'ind.asiel.spoor4aa.voorraad' bedoeld",
    en: "indicator: indicator 'ind.asiel.spoor4aa.vooraad' is unknown; perhaps 'ind.asiel.spoor4aa.voorraad' was meant",
  },
  {
    claim: "an indicator that only the new model has",
    args: changed([1, LARGER], [7, "asiel.hasa.instroom"]),
    nl: "oud model: indicator 'asiel.hasa.instroom' is onbekend",
    en: "oud model: indicator 'asiel.hasa.instroom' is unknown",
  },
  {
    claim: "a scenario that the new inflow does not have",
    args: changed([6, "maximun"]),
    nl: "nieuwe instroom: scenario 'maximun' is onbekend; misschien is 'maximum' bedoeld",
    en: "nieuwe instroom: scenario 'maximun' is unknown; perhaps 'maximum' is meant",
  },
  {
    claim: "a scenario that the old inflow does not have",
    args: changed([4, INFLOW_CELLS], [5, PREVIOUS_INFLOW_CELLS], [6, "maximun"]),
    nl: "oude instroom: scenario 'maximun' is onbekend; misschien is 'maximum' bedoeld",
    en: "oude instroom: scenario 'maximun' is unknown; perhaps 'maximum' is meant",
  },
  {
    claim: "no scenario while one inflow has several",
    args: changed([6, null]),
    nl: "scenario: dit argument ontbreekt",
    en: "scenario: this argument is missing",
  },
  {
    claim: "an old table that lacks what the old model needs",
    args: changed([2, PREVIOUS_RUN_CELLS.slice(0, 1).concat(PREVIOUS_RUN_CELLS.slice(2))]),
    nl: "oude parameters: parameter 'asiel.spoor4aa.capaciteit' heeft geen waarde in 2025 voor scenario 'medio'; voeg een rij toe, er wordt niets ingevuld",
    en: "oude parameters: parameter 'asiel.spoor4aa.capaciteit' has no value in 2025 for scenario 'medio'; add a row, nothing is filled in",
  },
  {
    claim: "a new table that lacks what the new model needs",
    args: changed([1, LARGER]),
    nl: "nieuwe parameters: parameter 'asiel.hasa' heeft geen waarde in 2026 voor scenario 'medio'; voeg een rij toe, er wordt niets ingevuld",
    en: "nieuwe parameters: parameter 'asiel.hasa' has no value in 2026 for scenario 'medio'; add a row, nothing is filled in",
  },
  {
    claim: "a year that neither table has, with the parts of the new round that asked it",
    args: changed([1, LARGER], [3, [...RUN_PARAMETER_CELLS, ...HASA]]),
    nl: "vorige ronde + model: parameter 'asiel.hasa' heeft geen waarde in 2025 voor scenario 'medio'; voeg een rij toe, er wordt niets ingevuld",
    en: "vorige ronde + model: parameter 'asiel.hasa' has no value in 2025 for scenario 'medio'; add a row, nothing is filled in",
  },
  {
    claim: "the old parameters left out",
    args: changed([2, null]),
    nl: "oude parameters: dit argument ontbreekt",
    en: "oude parameters: this argument is missing",
  },
  {
    claim: "a model that is not there",
    args: changed([0, "mpp@2"]),
    nl: "oud model: model 'mpp@2' is onbekend; misschien is 'mpp@1' bedoeld",
    en: "oud model: model 'mpp@2' is unknown; perhaps 'mpp@1' is meant",
  },
];

describeRefusals({ vergelijkrondes: REFUSED.map((each) => ({ ...each, id: "VERGELIJKRONDES" })) });
