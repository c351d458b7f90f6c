/** VERANTWOORDING: the receipt changes with whatever a number depends on, and with nothing else. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { modelCells, MODELS } from "../../src/chain";
import { INFLOW_CELLS, MODEL_CELLS, RUN_PARAMETER_CELLS } from "../../src/functions/specs/example-sheet";
import { CATALOGUE } from "../../src/params";
import { matrix } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";
import { type Cells, MEDIO, MEDIO_CELLS, SERIES_CELLS, SET_CELLS, withCell } from "./run-cells";

type Table = (number | string)[][];

function receipt(model: unknown, set: unknown = SET_CELLS, inflow: unknown = MEDIO_CELLS): Table {
  return matrix("VERANTWOORDING", [model, set, inflow]);
}

const row = (table: Table, part: string): (number | string)[] => table.find(([name]) => name === part) ?? [];
/** By another implementation of RFC 8785 and of SHA-256. */
const sha = (value: unknown): string =>
  createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex");

describe("the receipt", () => {
  it("has a row for each part, in this order", () => {
    const table = receipt("mpp@1", SET_CELLS, SERIES_CELLS);
    expect(table[0]).toEqual([
      ...["onderdeel", "naam of versie", "aantal", "vingerafdruk", "volledige vingerafdruk"],
    ]);
    expect(table.slice(1).map((cells) => cells.slice(0, 3))).toEqual([
      ["invoegtoepassing", __MPP_VERSION__, ""],
      ["catalogus", "versie 1", CATALOGUE.length],
      ["model", "mpp@1", MODELS.get("mpp@1")?.length],
      ["parameters", "", SET_CELLS.length - 1],
      ["instroom", "minimum, 2026 t/m 2030", 5],
      ["instroom", "mediaan, 2026 t/m 2030", 5],
      ["instroom", "medio, 2026 t/m 2030", 5],
      ["instroom", "maximum, 2026 t/m 2030", 5],
    ]);
  });

  it("shows each fingerprint short and in full", () => {
    for (const [, , , short, full] of receipt("mpp@1").slice(3)) {
      expect(full).toMatch(/^[0-9a-f]{64}$/u);
      expect(String(short).replaceAll("-", "")).toBe(String(full).slice(0, 12));
    }
  });

  it("a series without scenarios is named by its years", () => {
    expect(row(receipt("mpp@1"), "instroom").slice(1, 3)).toEqual(["2026 t/m 2030", 5]);
  });

  it("the fingerprint of the parameters is that of VINGERAFDRUK", () => {
    const [[short, full] = []] = matrix("VINGERAFDRUK", [RUN_PARAMETER_CELLS]);
    const found = row(receipt("bewaring@1", RUN_PARAMETER_CELLS, INFLOW_CELLS), "parameters");
    expect(found.slice(3)).toEqual([short, full]);
  });

  it("the fingerprint of an inflow is SHA-256 of its canonical JSON", () => {
    const reeksen = [{ scenario: "", jaren: MEDIO.years, waarden: MEDIO.values }];
    expect(row(receipt("mpp@1"), "instroom")[4]).toBe(sha({ schema: "mpp-instroom/1", reeksen }));
  });

  it("the fingerprint of a model is SHA-256 of its rows as canonical JSON, sorted by id", () => {
    const [headings = [], ...rows] = modelCells(MODELS.get("bewaring@1") ?? []);
    const indicatoren = rows
      .map((cells) => Object.fromEntries(cells.map((cell, n) => [headings[n] ?? "", cell])))
      .sort((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1));
    expect(row(receipt("bewaring@1"), "model")[4]).toBe(sha({ schema: "mpp-model/1", indicatoren }));
  });
});

describe("a model table", () => {
  it.each([...MODELS])("with the content of %s is called after it, in any order", (name, model) => {
    const [headings = [], ...rows] = modelCells(model);
    const table = receipt([headings, ...rows.reverse()].map((cells) => [...cells].reverse()));
    const built = row(receipt(name), "model");
    expect(row(table, "model")).toEqual([built[0], `${name} (tabel)`, ...built.slice(2)]);
  });

  it("with any other content is a model of one's own", () => {
    const cells = modelCells(MODELS.get("bewaring@1") ?? []);
    const built = row(receipt("bewaring@1"), "model");
    // What others refer to, or what its rule must fit, cannot be changed alone.
    for (const heading of ["omschrijving", "partner", "domein", "negatief"]) {
      const column = cells[0]?.indexOf(heading) ?? -1;
      const last = cells.length - 1;
      const changed: Cells = withCell(cells, last, column, heading === "negatief" ? "ja" : "rvs.anders");
      const found = row(receipt(changed), "model");
      expect(found[1], heading).toBe("eigen model");
      expect(found[4], heading).not.toBe(built[4]);
    }
    expect(row(receipt(MODEL_CELLS, RUN_PARAMETER_CELLS), "model").slice(1, 3)).toEqual(["eigen model", 3]);
  });
});

describe("what changes it", () => {
  const before = receipt("mpp@1");

  it("any value of the set", () => {
    const after = receipt("mpp@1", withCell(SET_CELLS, 5, 3, 0.123));
    expect(after.map(([, , , , full], n) => full === before[n]?.[4])).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it("any value of the inflow, its years, or the name of its scenario", () => {
    const same = row(before, "instroom")[4];
    const years = MEDIO_CELLS.map(([year, value]) => [typeof year === "number" ? year + 1 : year, value]);
    const named = MEDIO_CELLS.map((cells, n) => [...cells, n === 0 ? "scenario" : "medio"]);
    for (const inflow of [withCell(MEDIO_CELLS, 2, 1, 1), years, named]) {
      expect(row(receipt("mpp@1", SET_CELLS, inflow), "instroom")[4]).not.toBe(same);
    }
  });

  it("not the order of the rows, nor a column that is not read", () => {
    const shuffled = (cells: Cells): Cells => [cells[0] ?? [], ...cells.slice(1).reverse()];
    const more = shuffled(MEDIO_CELLS).map((cells, n) => [...cells, n === 0 ? "opmerking" : "x"]);
    expect(receipt("mpp@1", shuffled(SET_CELLS), more)).toEqual(before);
  });
});

const REFUSED: readonly Case[] = [
  {
    claim: "a table that no run may use, as a run does",
    args: ["mpp@1", withCell(SET_CELLS, 1, 3, "n.v.t."), MEDIO_CELLS],
    nl: "parameters, rij 2, kolom 4 (waarde): 'n.v.t.' is geen getal",
    en: "parameters, row 2, column 4 (waarde): 'n.v.t.' is not a number",
  },
  {
    claim: "no inflow",
    args: ["mpp@1", SET_CELLS],
    nl: "instroom: dit argument ontbreekt",
    en: "instroom: this argument is missing",
  },
];
describeRefusals({ arguments: REFUSED.map((one) => ({ id: "VERANTWOORDING", ...one })) });
