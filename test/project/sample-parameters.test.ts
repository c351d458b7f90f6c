/** Promises about the example parameters: complete, invented and said to be so, plausible, and with a history that holds. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeRounds, readRows, roundFiles } from "../../scripts/sample/parameter-sets";
import {
  CATALOGUE,
  checkRows,
  checkTable,
  compareRows,
  findParameter,
  type ParameterRow,
  type ParameterSet,
  readCsv,
  readSet,
  rowKey,
  verifySet,
  writeCsv,
} from "../../src/params";

const folder = new URL("../../assets/voorbeeld/data/", import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const rounds = makeRounds(folder);
const { previous, current } = rounds;
const both = [previous, current];
const YEARS = ["2026", "2027", "2028", "2029", "2030"];

/** The value that holds in a year, under medio. */
function value({ parameters }: ParameterSet, id: string, year = ""): number {
  const row = parameters.find(
    ({ parameter, jaar, scenario }) =>
      parameter === id && [year, ""].includes(jaar) && ["medio", ""].includes(scenario),
  );
  if (row === undefined) throw new Error(`no ${id} in ${year}`);
  return row.waarde;
}
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const ids = (set: ParameterSet, start: string): number[] =>
  set.parameters.filter(({ parameter }) => parameter.startsWith(start)).map(({ waarde }) => waarde);

describe("the example tables", () => {
  it("have every parameter of the catalogue that may not be missing, and the profiles of a monthly run", () => {
    for (const set of both) {
      const given = new Set(set.parameters.map(({ parameter }) => findParameter(parameter)?.definition.id));
      const missing = CATALOGUE.filter(
        ({ id, required, type }) => (required || type === "profile") && !given.has(id),
      );
      expect(missing.map(({ id }) => id)).toEqual([]);
      for (const id of [
        "nareis.historie",
        "bewaring.historie",
        "rvdr.asiel.terug.historie",
        "nareis.inreis.maand",
      ])
        expect(given.has(id), id).toBe(true);
    }
  });

  it("cover the five years 2026 to 2030 and no other", () => {
    for (const { parameters } of both) {
      const years = new Set(parameters.map(({ jaar }) => jaar).filter((jaar) => jaar !== ""));
      expect([...years].sort()).toEqual(YEARS);
    }
  });

  it("have no faults; the current one lacks two sources that the check names", () => {
    const found = (ronde: string): readonly unknown[] => {
      const table = { ...readCsv(text(`parameters-${ronde}.csv`)), parameter: "tabel" };
      return checkTable(table, { referenceDate: "2026-01-20" }).findings.map(
        ({ severity, parameter, owner, failure }) => [
          severity,
          parameter,
          owner,
          failure.code,
          failure.place.heading,
        ],
      );
    };
    expect(found("2025-2")).toEqual([]);
    expect(found("2026-1")).toEqual([
      ["incomplete", "szw.inburgering", "SZW", "blank-field", "bron"],
      ["incomplete", "szw.inburgering", "SZW", "blank-field", "peildatum"],
      ["incomplete", "dtv.kmar", "KMar", "blank-field", "peildatum"],
    ]);
    expect(checkRows(previous.parameters)).toEqual([]);
  });

  it("say with each value whose it is, in which unit and that it is invented", () => {
    for (const row of [...previous.parameters, ...current.parameters]) {
      const { unit, owner, source } = findParameter(row.parameter)?.definition ?? {};
      expect([row.eenheid, row.eigenaar, row.brontype], row.parameter).toEqual([unit, owner, source]);
      if (!row.parameter.startsWith("maandprofiel") && row.bron !== "") expect(row.bron).toBe("voorbeeld");
    }
    for (const { logboek } of both)
      expect(logboek[0]?.toelichting).toBe("voorbeeldcijfers, geen vastgestelde MPP");
  });

  it("are written as our own export writes them, with line ends as the repository has them", () => {
    for (const set of both) {
      const written = writeCsv(set.parameters).replaceAll("\r\n", "\n");
      expect(text(`parameters-${set.ronde}.csv`)).toBe(written);
    }
  });
});

describe("the example sets", () => {
  it("are the files beside the tables, and intact", () => {
    for (const [name, content] of roundFiles(rounds)) {
      expect(text(name) === content, name).toBe(true);
      expect(verifySet(readSet(content))).toEqual([]);
    }
  });

  it("end as the tables say: row by row the same value, status and approval", () => {
    const shown = (rows: readonly ParameterRow[]): readonly unknown[] =>
      rows.map((row) => [
        rowKey(row),
        row.waarde,
        row.status,
        row.akkoordDoor,
        row.akkoordOp,
        row.toelichting,
      ]);
    for (const set of both) expect(shown(set.parameters)).toEqual(shown(readRows(folder, set.ronde)));
  });

  it("are one adopted round, with exceptions along route B, and one that is up for approval", () => {
    expect([previous.ronde, previous.status, previous.versie]).toEqual(["2025-2", "vastgesteld", 1]);
    expect([current.ronde, current.status, current.versie]).toEqual(["2026-1", "ter akkoord", 1]);
    expect(current.gebaseerdOp).toEqual({
      ...{ ronde: "2025-2", variant: "basis", versie: 1 },
      inhoud: previous.zegel.inhoud,
    });
    const statuses = (set: ParameterSet, status: string): readonly string[] =>
      set.parameters.filter((row) => row.status === status).map(({ parameter }) => parameter);
    expect(new Set(statuses(previous, "uitzondering"))).toEqual(new Set(["coa.realisatie_taakstelling"]));
    expect(statuses(previous, "akkoord").length).toBe(previous.parameters.length - 4);
    expect(statuses(current, "vervallen")).toEqual(["asiel.spoor4aa.inwilliging"]);
    expect(statuses(current, "ter akkoord")).toEqual([
      "szw.inburgering",
      "dtv.kmar",
      "gem.achterstand.startvoorraad",
    ]);
  });

  it("lost one approval because the value changed after it, and the log says so", () => {
    const lapsed = current.logboek.filter(({ wat }) => wat === "akkoord vervallen");
    expect(lapsed.map(({ over }) => over)).toEqual([["asiel.spoor4aa.inwilliging||"]]);
    const approved = current.logboek.filter(
      ({ wat, over }) => wat === "akkoord" && over.includes(lapsed[0]?.over[0] ?? ""),
    );
    expect(approved.map(({ door }) => door)).toEqual(["IND · dossierhouder"]);
    expect((approved[0]?.op ?? "") < (lapsed[0]?.op ?? "")).toBe(true);
  });

  it("differ in a dozen and more values, one parameter added and one dropped", () => {
    const { added, removed, changed } = compareRows(previous.parameters, current.parameters);
    expect(added.map(({ key }) => key)).toEqual(["dtv.uitstroom.maand||"]);
    expect(removed.map(({ key }) => key)).toEqual(["nidos.uitstroom.maand||"]);
    const values = changed.filter(({ absolute }) => absolute !== 0);
    expect(values.map(({ key }) => key)).toEqual([
      "asiel.spoor4aa.capaciteit|2026|",
      "asiel.spoor4aa.inwilliging||",
      "asiel.spoor4va.inwilliging||",
      "coa.bezetting.az.startvoorraad||",
      "coa.bezetting.vh.correctie|2026|",
      "coa.bezetting.vh.startvoorraad||",
      "coa.bezettingspercentage||",
      "coa.taakstelling|2027|",
      "dtv.caseload.startvoorraad||",
      "ind.asiel.spoor4va.voorraad.startvoorraad||",
      "ind.nareis.mvv.voorraad.startvoorraad||",
      "nareis.capaciteit|2026|",
      "rvdr.asiel.capaciteit|2026|",
    ]);
  });
});

/** Bounds from published figures, each with its source. */
const ORDERS: readonly (readonly [what: string, ids: readonly string[], low: number, high: number])[] = [
  // Nearly 50,000 at the end of 2023, nearly 51,000 a year later. Source: nieuws.nl 2-2-2024; upday 2025.
  [
    "open asylum cases",
    ["spoor1", "spoor2", "spoor4aa", "spoor4va"].map((track) => `ind.asiel.${track}.voorraad.startvoorraad`),
    40_000,
    60_000,
  ],
  // 27,000 at the end of 2023, over 66,000 a year later. Source: nieuws.nl 2-2-2024; upday 2025.
  ["open family reunification", ["ind.nareis.mvv.voorraad.startvoorraad"], 27_000, 66_000],
  // About 63,000 at the end of 2023. Source: nhnieuws n135251.
  [
    "persons in reception",
    ["coa.bezetting.az.startvoorraad", "coa.bezetting.vh.startvoorraad"],
    50_000,
    75_000,
  ],
  // 2,350–2,860, 720–940 and 1,440–2,740 in 2020–2024. Source: dienstterugkeerenvertrek.nl.
  ["inflow at DT&V from the police", ["dtv.politie"], 2_350, 2_860],
  ["inflow at DT&V from the Marechaussee", ["dtv.kmar"], 720, 940],
  ["other inflow at DT&V", ["dtv.overig"], 1_440, 2_740],
  // 1,529 in 2022, about 1,590 in 2024. Source: IND dec 2022; Kamervragen 2025D08674.
  ["repeat applications", ["asiel.hasa"], 1_500, 1_900],
  // 21,200 and 27,300 in the half-years of 2023. Source: rijksoverheid 28-4-2023.
  ["housing target", ["coa.taakstelling"], 20_000, 48_500],
  // 2,180 in 2015, 2,560 in 2016. Source: stichtinglos.nl.
  ["detentions", ["bewaring.invoer"], 2_180, 2_560],
  // 270 to 440 in 2020. Source: meldpuntvreemdelingendetentie.
  ["occupancy of detention", ["bewaring.bezetting.startvoorraad"], 270, 440],
  // 0.118 in 2022, 0.151 in 2023. Source: IND dec 2022; ANP.
  ["share of minors", ["nidos.amv_aandeel"], 0.118, 0.151],
  // 0.96 in November 2022, 0.91 in November 2023. Source: coa.nl.
  ["planning occupancy", ["coa.bezettingspercentage"], 0.91, 0.96],
  // 0.62 in 2023, about 0.4 in the first quarter of 2025. Source: nieuws.nl; rijksoverheid 26-9-2025.
  ["grant rate", ["asiel.spoor4aa.inwilliging"], 0.4, 0.62],
];

describe("the example figures", () => {
  it.each(ORDERS)("are of the published order of magnitude: %s", (_, parameters, low, high) => {
    for (const set of both) {
      const total = sum(parameters.map((id) => value(set, id, "2026")));
      expect(total).toBeGreaterThanOrEqual(low);
      expect(total).toBeLessThanOrEqual(high);
    }
  });

  it("follow the seasons of first applications that CBS measured", () => {
    const months = Array.from({ length: 12 }, (_, n) => value(current, `maandprofiel.${n + 1}`));
    const quarters = [0, 3, 6, 9].map((first) => sum(months.slice(first, first + 3)));
    expect(quarters.map((each) => Number(each.toFixed(12)))).toEqual([0.183, 0.198, 0.3, 0.319]);
  });

  it("leave at the start as many in detention as entered before and have not left, in years and in months", () => {
    for (const set of both) {
      const start = value(set, "bewaring.bezetting.startvoorraad");
      const yearly = value(set, "bewaring.historie.1") * value(set, "bewaring.duur.1");
      const weights = ids(set, "bewaring.duur.maand.");
      const entries = ids(set, "bewaring.historie.maand.");
      const monthly = sum(entries.map((entered, n) => entered * sum(weights.slice(n + 1))));
      expect(entries).toHaveLength(weights.length - 1);
      for (const still of [yearly, monthly]) expect(Math.abs(still - start) / start).toBeLessThan(0.02);
    }
  });

  it("bring family members in within six months, the same share in years as in months", () => {
    for (const set of both) {
      const weights = ids(set, "nareis.inreis.maand.");
      expect(weights).toHaveLength(7);
      const [same = NaN, next = NaN] = [0, 1].map((j) => value(set, `nareis.inreis.${j}`));
      expect(sum(weights)).toBeCloseTo(same + next, 12);
      // With grants spread evenly over the year, a lag of j months takes j/12 of them into the next year.
      expect(sum(weights.map((weight, j) => (weight * j) / 12))).toBeCloseTo(next, 2);
      expect(sum(ids(set, "nareis.historie.maand.")) * 2).toBeCloseTo(value(set, "nareis.historie.1"), 6);
    }
  });
});
