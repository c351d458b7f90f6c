/** What a run reads: the parameter table, the inflow and the model; refused at the cell where it goes wrong. */
import { describe, expect, it } from "vitest";
import { modelCells, MODELS } from "../../src/chain";
import { matrix, refusal } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";
import { type Cells, MEDIO_CELLS, SERIES_CELLS, SET_CELLS, withCell } from "./run-cells";

const [HEADINGS = [], ...ROWS] = SET_CELLS;
const ask = (inflow: unknown): unknown =>
  matrix("DOORREKENING", ["mpp@1", SET_CELLS, inflow, "medio", "coa.bezetting"]);

describe("the inflow", () => {
  const plain = ask(MEDIO_CELLS);

  it("may have English headings, other columns, another order and blank rows", () => {
    const cells = [...MEDIO_CELLS.slice(1)].reverse().flatMap((row) => [
      [...row, "x"],
      ["", null, ""],
    ]);
    expect(ask([["Year", "Inflow", "remark"], ...cells])).toEqual(plain);
  });

  it("may have headings by which a program could be confused", () => {
    const cells = MEDIO_CELLS.map((row, n) =>
      n === 0 ? [...row, "constructor", "constructor", "__proto__"] : [...row, 1, 2, 3],
    );
    expect(ask(cells)).toEqual(plain);
  });

  it("nobody is nobody, whatever its sign", () => {
    const receipt = (zero: number): unknown =>
      matrix("VERANTWOORDING", ["mpp@1", SET_CELLS, withCell(MEDIO_CELLS, 2, 1, zero)]);
    expect(receipt(-0)).toEqual(receipt(0));
  });

  it("may be what SCENARIOWAARDEN gives per year", () => {
    const years = MEDIO_CELLS.slice(1).map(([year]) => [year, 1, 40_000, 0]);
    const table = matrix("SCENARIOWAARDEN", [[["jaar", "kans", "instroom", "sd"], ...years]]);
    const flat = MEDIO_CELLS.map((row, n) => (n === 0 ? row : [row[0], 40_000]));
    expect(ask(table)).toEqual(ask(flat));
  });

  it("may have years as text", () => {
    expect(ask(MEDIO_CELLS.map((row) => [String(row[0]), row[1]]))).toEqual(plain);
  });
});

describe("the parameter table", () => {
  it("may have other columns, blank rows and another order", () => {
    const cells = [
      [...HEADINGS, "opmerking"],
      ...[...ROWS].reverse().flatMap((row) => [
        [...row, 1],
        ["", "", "", "", ""],
      ]),
    ];
    const found = matrix("DOORREKENING", ["mpp@1", cells, SERIES_CELLS]);
    expect(found).toEqual(matrix("DOORREKENING", ["mpp@1", SET_CELLS, SERIES_CELLS]));
  });

  it("needs no more than the model and the years ask", () => {
    const needed = ROWS.filter(([id]) => String(id).includes("bewaring"));
    const found = matrix("DOORREKENING", ["bewaring@1", [HEADINGS, ...needed], MEDIO_CELLS]);
    expect(found).toEqual(matrix("DOORREKENING", ["bewaring@1", SET_CELLS, MEDIO_CELLS]));
  });
});

it("a refusal names the cell when the host says where the arguments stand", () => {
  const [set, inflow] = [withCell(SET_CELLS, 3, 3, "veel"), withCell(MEDIO_CELLS, 2, 1, "veel")];
  const addresses = {
    parameterAddresses: ["Model!A1", `Parameters!A5:D${SET_CELLS.length + 4}`, "'In stroom'!$C$2:$D$7"],
  };
  expect(refusal("DOORREKENING", ["mpp@1", set, MEDIO_CELLS, "medio"], "nl", addresses)).toBe(
    "parameters, rij 4, kolom 4 (waarde), Parameters!D8: 'veel' is geen getal",
  );
  expect(refusal("DOORREKENING", ["mpp@1", SET_CELLS, inflow, "medio"], "nl", addresses)).toBe(
    "instroom, rij 3, kolom 2 (waarde), 'In stroom'!D4: 'veel' is geen getal",
  );
});

const withInflow = (claim: string, inflow: unknown, nl: string, en: string): Case => ({
  ...{ claim, id: "DOORREKENING", args: ["mpp@1", SET_CELLS, inflow, "medio"] },
  ...{ nl: `instroom${nl}`, en: `instroom${en}` },
});
const INFLOWS: readonly Case[] = [
  withInflow(
    "no headings",
    MEDIO_CELLS.slice(1),
    ", rij 1: de kolom 'jaar' ontbreekt; die is nodig om te rekenen",
    ", row 1: the column 'jaar' is missing; computing needs it",
  ),
  withInflow(
    "no values",
    MEDIO_CELLS.map(([year]) => [year, ""]),
    ", rij 1: de kolom 'waarde' ontbreekt; die is nodig om te rekenen",
    ", row 1: the column 'waarde' is missing; computing needs it",
  ),
  withInflow(
    "headings only",
    MEDIO_CELLS.slice(0, 1),
    ": de tabel heeft geen rijen; zet onder de koppen op iedere rij één waarde",
    ": the table has no rows; put one value in every row below the headings",
  ),
  withInflow(
    "a text as number",
    withCell(MEDIO_CELLS, 2, 1, "41.000"),
    ", rij 3, kolom 2 (waarde): '41.000' is tekst, geen getal; zet de cel om naar een getal",
    ", row 3, column 2 (waarde): '41.000' is text, not a number; convert the cell to a number",
  ),
  withInflow(
    "no number",
    withCell(MEDIO_CELLS, 2, 1, true),
    ", rij 3, kolom 2 (waarde): WAAR is geen getal",
    ", row 3, column 2 (waarde): TRUE is not a number",
  ),
  withInflow(
    "a blank value",
    withCell(MEDIO_CELLS, 2, 1, ""),
    ", rij 3, kolom 2 (waarde): de cel is leeg; vul een waarde in",
    ", row 3, column 2 (waarde): the cell is blank; fill in a value",
  ),
  withInflow(
    "an error",
    withCell(MEDIO_CELLS, 2, 1, "#REF!"),
    ", rij 3, kolom 2 (waarde): de cel bevat de fout #REF!",
    ", row 3, column 2 (waarde): the cell holds the error #REF!",
  ),
  withInflow(
    "less than nobody",
    withCell(MEDIO_CELLS, 2, 1, -1),
    ", rij 3, kolom 2 (waarde): -1 is negatief; 0 of meer is nodig",
    ", row 3, column 2 (waarde): -1 is negative; 0 or more is needed",
  ),
  withInflow(
    "a year that is skipped",
    MEDIO_CELLS.filter(([year]) => year !== 2028),
    ", rij 4, kolom 1 (jaar): jaar 2029 staat waar 2028 hoort; de jaren volgen elkaar op",
    ", row 4, column 1 (jaar): year 2029 stands where 2028 belongs; the years follow each other",
  ),
  withInflow(
    "a year twice",
    withCell(MEDIO_CELLS, 2, 0, 2026),
    ", rij 3, kolom 1 (jaar): deze rij geldt voor dezelfde parameter, periode en scenario als rij 2; laat er één over",
    ", row 3, column 1 (jaar): this row is about the same parameter, period and scenario as row 2; keep one of them",
  ),
  withInflow(
    "a month",
    withCell(MEDIO_CELLS, 2, 0, "2027-01"),
    ", rij 3, kolom 1 (jaar): '2027-01' is geen jaar; schrijf een jaar zoals 2026",
    ", row 3, column 1 (jaar): '2027-01' is not a year; write a year such as 2026",
  ),
  withInflow(
    "a year of no calendar",
    withCell(MEDIO_CELLS, 2, 0, 20_270),
    ", rij 3, kolom 1 (jaar): jaar '20270' kan niet; mogelijk is 1900 tot en met 2200",
    ", row 3, column 1 (jaar): year '20270' is not possible; it must lie from 1900 to 2200",
  ),
];
const withModel = (claim: string, model: Cells, nl: string, en: string): Case => ({
  ...{ claim, id: "DOORREKENING", args: [model, SET_CELLS, MEDIO_CELLS] },
  ...{ nl: `model, ${nl}`, en: `model, ${en}` },
});
const BUILT = modelCells(MODELS.get("bewaring@1") ?? []);
const at = (id: string): number => BUILT.findIndex(([each]) => each === id);
const FORMULA = BUILT[0]?.indexOf("formule") ?? -1;
const LOOP = withCell(BUILT, at("bewaring.instroom"), FORMULA - 1, "som");
const MODELS_REFUSED: readonly Case[] = [
  withModel(
    "a loop, with its cell",
    withCell(LOOP, at("bewaring.instroom"), FORMULA, "bewaring.uitstroom"),
    "rij 2, kolom 8 (formule): de indicatoren hangen in een kring van elkaar af: bewaring.instroom → bewaring.uitstroom → bewaring.instroom; gebruik ergens de vorige periode",
    "row 2, column 8 (formule): the indicators depend on each other in a loop: bewaring.instroom → bewaring.uitstroom → bewaring.instroom; use the previous period somewhere",
  ),
  withModel(
    "an indicator that is no longer there",
    BUILT.filter(([id]) => id !== "rvdr.bewaring.beroep.uitstroom"),
    "rij 6, kolom 8 (formule): indicator 'rvdr.bewaring.beroep.uitstroom' is onbekend; misschien is 'rvdr.bewaring.beroep.instroom' bedoeld",
    "row 6, column 8 (formule): indicator 'rvdr.bewaring.beroep.uitstroom' is unknown; perhaps 'rvdr.bewaring.beroep.instroom' was meant",
  ),
];
const TABLES: readonly Case[] = [
  {
    ...{ claim: "rows that overlap", id: "DOORREKENING" },
    args: ["mpp@1", [...SET_CELLS, ["bewaring.invoer", 2026, "", 1]], MEDIO_CELLS, "medio"],
    nl: "parameters, rij 191, kolom 2 (jaar): deze rij overlapt met rij 64 (alle jaren, alle scenario's); laat voor elke periode en elk scenario één rij over",
    en: "parameters, row 191, column 2 (jaar): this row overlaps with row 64 (all years, all scenarios); keep one row for each period and scenario",
  },
  {
    ...{ claim: "an unknown parameter, also one that the model does not ask", id: "DOORREKENING" },
    args: ["bewaring@1", [...SET_CELLS, ["asiel.hassa", "", "", 1]], MEDIO_CELLS],
    nl: "parameters, rij 191, kolom 1 (parameter): parameter 'asiel.hassa' is onbekend; misschien is 'asiel.hasa' bedoeld",
    en: "parameters, row 191, column 1 (parameter): parameter 'asiel.hassa' is unknown; perhaps 'asiel.hasa' was meant",
  },
];
describeRefusals({ inflow: INFLOWS, model: MODELS_REFUSED, "parameter table": TABLES });
