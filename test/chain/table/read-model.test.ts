/** The model table: read back as it was written, and refused with the cell and the cause. */
import { describe, expect, it } from "vitest";
import {
  compileModel,
  MODEL_HEADINGS,
  modelCells,
  modelFingerprint,
  MODELS,
  readModelTable,
} from "../../../src/chain";
import { FailureError } from "../../../src/core";
import { failureText } from "../../../src/text";

type Cells = readonly (readonly unknown[])[];

/** As on a sheet Model, from B3. */
const cellAt = (row: number, column: number): string => `Model!${String.fromCharCode(65 + column)}${row + 2}`;

function read(cells: Cells): ReturnType<typeof readModelTable> {
  return readModelTable({ cells, parameter: "model", cellAt });
}

function sentences(cells: Cells): readonly [nl: string, en: string] {
  try {
    const { rows, placeOf } = read(cells);
    compileModel(rows, { placeOf });
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    const { failure } = error;
    return [failureText(failure, "nl", "MPP"), failureText(failure, "en", "MPP")];
  }
  throw new Error("not refused");
}

const FLOW = ["in", "Instroom", "IND", "asiel", "stroom", "personen/jaar", "invoer", "instroom", ""];
const table = (...rows: readonly (readonly unknown[])[]): Cells => [MODEL_HEADINGS, FLOW, ...rows];
/** A row below the inflow. */
const made = (rule: string, formula: string, unit = "personen/jaar", id = "uit"): readonly unknown[] => [
  ...[id, "", "COA", "asiel", "stroom", unit, rule, formula, ""],
];
/** The flow's row with another cell. */
function flow(heading: string, value: unknown): Cells {
  const column = MODEL_HEADINGS.indexOf(heading);
  return [MODEL_HEADINGS, FLOW.map((cell, n) => (n === column ? value : cell))];
}

describe("read back", () => {
  it.each([...MODELS])("%s as it was written, with the same fingerprint", (_name, rows) => {
    const found = read(modelCells(rows)).rows;
    expect(found).toEqual(rows);
    expect(modelFingerprint(found)).toBe(modelFingerprint(rows));
  });

  it("in any order of columns, with English headings, other columns, blank rows and spaces", () => {
    const cells = [
      ["", "", "", "", "", "", ""],
      ["Rule", "Formula", "opmerking", "ID", "Unit", "Kind", "Negative"],
      ["", null, "", "", undefined, "", ""],
      ["invoer ", " instroom", 12, " in", "personen/jaar", "STROOM", "Nee"],
      ["", "", "", "", "", "", ""],
      ["som", "in", "", "uit", "personen/jaar", "stroom", "JA"],
    ];
    const blank = { label: "", partner: "", domein: "" };
    expect(read(cells).rows).toEqual([
      { id: "in", ...blank, soort: "stroom", eenheid: "personen/jaar", regel: "invoer", formule: "instroom" },
      {
        ...{ id: "uit", ...blank, soort: "stroom", eenheid: "personen/jaar", regel: "som", formule: "in" },
        negatief: "ja",
      },
    ]);
    expect(read(cells).placeOf(1, "formule")).toEqual({
      ...{ parameter: "model", row: 6, column: 2, heading: "formule", cell: "Model!C8" },
    });
  });

  it("without a column for it nothing is negative, and its place is the row", () => {
    const { rows, placeOf } = read([MODEL_HEADINGS.slice(0, 8), FLOW.slice(0, 8)]);
    expect(rows[0]).not.toHaveProperty("negatief");
    expect(placeOf(0, "negatief")).toEqual({ parameter: "model", row: 2 });
  });
});

const REFUSED: readonly (readonly [claim: string, cells: Cells, nl: string, en: string])[] = [
  [
    "nothing",
    [
      ["", null],
      [undefined, ""],
    ],
    "model: de tabel heeft geen rijen; zet onder de koppen op iedere rij één waarde",
    "model: the table has no rows; put one value in every row below the headings",
  ],
  [
    "headings only",
    [MODEL_HEADINGS],
    "model: de tabel heeft geen rijen; zet onder de koppen op iedere rij één waarde",
    "model: the table has no rows; put one value in every row below the headings",
  ],
  [
    "a column that is missing",
    [MODEL_HEADINGS.filter((heading) => heading !== "regel"), FLOW.slice(1)],
    "model, rij 1: de kolom 'regel' ontbreekt; die is nodig om te rekenen",
    "model, row 1: the column 'regel' is missing; computing needs it",
  ],
  [
    "a column that is there twice",
    [
      [...MODEL_HEADINGS, "Rule"],
      [...FLOW, "invoer"],
    ],
    "model, rij 1, kolom 10 (Rule), Model!K3: de koppen 'regel' en 'Rule' betekenen hetzelfde; er mag er maar één staan",
    "model, row 1, column 10 (Rule), Model!K3: the headings 'regel' and 'Rule' mean the same; only one may stay",
  ],
  [
    "a blank formula",
    flow("formule", ""),
    "model, rij 2, kolom 8 (formule), Model!I4: de cel is leeg; vul een waarde in",
    "model, row 2, column 8 (formule), Model!I4: the cell is blank; fill in a value",
  ],
  [
    "a rule of spaces",
    flow("regel", "  "),
    "model, rij 2, kolom 7 (regel), Model!H4: de cel is leeg; vul een waarde in",
    "model, row 2, column 7 (regel), Model!H4: the cell is blank; fill in a value",
  ],
  [
    "an error cell",
    flow("id", "#N/B"),
    "model, rij 2, kolom 1 (id), Model!B4: de cel bevat de fout #N/B",
    "model, row 2, column 1 (id), Model!B4: the cell holds the error #N/B",
  ],
  [
    "a number where a text belongs",
    flow("eenheid", 12),
    "model, rij 2, kolom 6 (eenheid), Model!G4: '12' is geen tekst",
    "model, row 2, column 6 (eenheid), Model!G4: '12' is not text",
  ],
  [
    "an unknown kind, with the nearest",
    flow("soort", "strom"),
    "model, rij 2, kolom 5 (soort), Model!F4: soort 'strom' is onbekend; misschien is 'stroom' bedoeld",
    "model, row 2, column 5 (soort), Model!F4: kind 'strom' is unknown; perhaps 'stroom' is meant",
  ],
  [
    "a kind like no other",
    flow("soort", "x"),
    "model, rij 2, kolom 5 (soort), Model!F4: soort 'x' is onbekend; mogelijk zijn stroom, voorraad, stand en gemiddelde",
    "model, row 2, column 5 (soort), Model!F4: kind 'x' is unknown; possible are stroom, voorraad, stand and gemiddelde",
  ],
  [
    "another answer than ja or nee",
    flow("negatief", "misschien"),
    "model, rij 2, kolom 9 (negatief), Model!J4: antwoord 'misschien' is onbekend; mogelijk zijn ja en nee",
    "model, row 2, column 9 (negatief), Model!J4: answer 'misschien' is unknown; possible are ja and nee",
  ],
  [
    "an unknown rule",
    table(made("capasiteit", "in; in")),
    "model, rij 3, kolom 8 (formule), Model!I5: regel 'capasiteit' is onbekend; misschien is 'capaciteit' bedoeld",
    "model, row 3, column 8 (formule), Model!I5: rule 'capasiteit' is unknown; perhaps 'capaciteit' was meant",
  ],
  [
    "too few parts",
    table(made("minimum", "in")),
    "model, rij 3, kolom 8 (formule), Model!I5: regel 'minimum' heeft 2 delen nodig, gescheiden door ;, en hier staan er 1",
    "model, row 3, column 8 (formule), Model!I5: rule 'minimum' needs 2 parts, separated by ;, and here are 1",
  ],
  [
    "a part of another form",
    table(made("aandeel", "in")),
    "model, rij 3, kolom 8 (formule), Model!I5: deel 1 van de formule past niet bij regel 'aandeel'",
    "model, row 3, column 8 (formule), Model!I5: part 1 of the formula does not fit rule 'aandeel'",
  ],
  [
    "a formula that cannot be read",
    table(made("som", "in / 2")),
    "model, rij 3, kolom 8 (formule), Model!I5: de formule 'in / 2' is niet te lezen vanaf teken 3; een formule bestaat uit indicatoren, [parameters], getallen, + - * en haakjes",
    "model, row 3, column 8 (formule), Model!I5: the formula 'in / 2' cannot be read from character 3; a formula consists of indicators, [parameters], numbers, + - * and parentheses",
  ],
  [
    "two indicators multiplied",
    table(made("som", "in * in")),
    "model, rij 3, kolom 8 (formule), Model!I5: 'in' en 'in' worden met elkaar vermenigvuldigd; een term heeft hoogstens één indicator",
    "model, row 3, column 8 (formule), Model!I5: 'in' and 'in' are multiplied with each other; a term has at most one indicator",
  ],
  [
    "an indicator that is given twice",
    table(made("som", "in", "personen/jaar", "in")),
    "model, rij 3, kolom 1 (id), Model!B5: indicator 'in' staat er twee keer, bij IND en bij COA; een indicator heeft één eigenaar",
    "model, row 3, column 1 (id), Model!B5: indicator 'in' is given twice, by IND and by COA; an indicator has one owner",
  ],
  [
    "an indicator by the name of what comes with a capacity",
    table(made("capaciteit", "[coa.taakstelling]; in"), made("som", "in", "personen/jaar", "uit.onbenut")),
    "model, rij 4, kolom 1 (id), Model!B6: indicator 'uit.onbenut' staat er twee keer, bij COA en bij COA; een indicator heeft één eigenaar",
    "model, row 4, column 1 (id), Model!B6: indicator 'uit.onbenut' is given twice, by COA and by COA; an indicator has one owner",
  ],
  [
    "an unknown indicator",
    table(made("som", "inn")),
    "model, rij 3, kolom 8 (formule), Model!I5: indicator 'inn' is onbekend; misschien is 'in' bedoeld",
    "model, row 3, column 8 (formule), Model!I5: indicator 'inn' is unknown; perhaps 'in' was meant",
  ],
  [
    "an unknown parameter",
    table(made("aandeel", "[coa.onzin] * in")),
    "model, rij 3, kolom 8 (formule), Model!I5: parameter 'coa.onzin' is onbekend; kijk in de catalogus welke er zijn",
    "model, row 3, column 8 (formule), Model!I5: parameter 'coa.onzin' is unknown; see the catalogue for those there are",
  ],
  [
    "a mean of a flow",
    table(made("gemiddelde", "in")),
    "model, rij 3, kolom 8 (formule), Model!I5: 'in' is een stroom en past niet bij regel 'gemiddelde'",
    "model, row 3, column 8 (formule), Model!I5: 'in' is a stroom and does not fit rule 'gemiddelde'",
  ],
  [
    "an unknown unit",
    table(made("som", "in", "dozijn")),
    "model, rij 3, kolom 8 (formule), Model!I5: eenheid 'dozijn' van 'uit' is onbekend",
    "model, row 3, column 8 (formule), Model!I5: unit 'dozijn' of 'uit' is unknown",
  ],
  [
    "units that do not fit",
    table(made("aandeel", "[coa.kostprijs] * in")),
    "model, rij 3, kolom 8 (formule), Model!I5: de eenheden van 'uit' passen niet: aantal verwacht, de formule geeft EUR·jaren^-1",
    "model, row 3, column 8 (formule), Model!I5: the units of 'uit' do not fit: aantal expected, the formula gives EUR·jaren^-1",
  ],
  [
    "a loop, named from one indicator back to itself",
    table(made("som", "b", "personen/jaar", "a"), made("som", "a", "personen/jaar", "b")),
    "model, rij 3, kolom 8 (formule), Model!I5: de indicatoren hangen in een kring van elkaar af: a → b → a; gebruik ergens de vorige periode",
    "model, row 3, column 8 (formule), Model!I5: the indicators depend on each other in a loop: a → b → a; use the previous period somewhere",
  ],
];

describe("refused, with the cell and the cause", () => {
  it.each(REFUSED)("%s", (_claim, cells, nl, en) => {
    expect(sentences(cells)).toEqual([nl, en]);
  });

  it("more rows or columns than any model has", () => {
    const rows = Array.from({ length: 2001 }, (_, n) => made("som", "in", "personen/jaar", `a${n}`));
    expect(sentences([MODEL_HEADINGS, ...rows])).toEqual([
      "model: de tabel heeft 2.001 rijen en 9 kolommen; het mogen er hoogstens 2.000 en 50 zijn",
      "model: the table has 2,001 rows and 9 columns; at most 2,000 and 50 are allowed",
    ]);
    const blanks = new Array<string>(42).fill("");
    expect(
      sentences([
        [...MODEL_HEADINGS, ...blanks],
        [...FLOW, ...blanks],
      ]),
    ).toEqual([
      "model: de tabel heeft 1 rijen en 51 kolommen; het mogen er hoogstens 2.000 en 50 zijn",
      "model: the table has 1 rows and 51 columns; at most 2,000 and 50 are allowed",
    ]);
  });
});
