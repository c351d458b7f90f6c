/** Looking values up: exactly one row applies, or the reason why not. */
import { describe, expect, it } from "vitest";
import { FailureError, type Failure } from "../../../src/core";
import { parameterValue, readTable } from "../../../src/params";
import { failureText } from "../../../src/text";
import { added, CATALOGUE, type Cells, cleanCells, edited, MONTHS, sourceOf, without } from "./fixture";

type Asked = readonly [id: string, jaar: string, scenario: string];

function valueIn(cells: Cells, [id, jaar, scenario]: Asked): number {
  return parameterValue(readTable(sourceOf(cells), CATALOGUE), id, jaar, scenario, CATALOGUE);
}

function refusal(cells: Cells, asked: Asked): Failure {
  try {
    return expect.fail(String(valueIn(cells, asked)));
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
}

const message = (cells: Cells, ...asked: Asked): string => failureText(refusal(cells, asked), "nl", "");

describe("the value", () => {
  const value = (...asked: Asked): number => valueIn(cleanCells(), asked);

  it("is that of the row for the year and the scenario", () => {
    expect(value("asiel.hasa", "2026", "medio")).toBe(1500);
    expect(value("asiel.hasa", "2027", "maximum")).toBe(2600);
  });

  it("of a row without scenario holds for every scenario, also for none", () => {
    expect(value("asiel.spoor1.aandeel", "2027", "medio")).toBe(0.4);
    expect(value("asiel.spoor1.aandeel", "2027", "")).toBe(0.4);
  });

  it("of a row without year holds for every period, also for none", () => {
    expect(value("nareis.factor", "2031", "")).toBe(1.2);
    expect(value("nareis.factor", "2026-03", "medio")).toBe(1.2);
    expect(value("nareis.factor", "", "")).toBe(1.2);
  });

  it("of a year holds for its months", () => {
    expect(value("asiel.hasa", "2027-12", "medio")).toBe(1600);
  });

  it("is found whatever the capitals of the four scenarios", () => {
    expect(value("asiel.hasa", "2026", " MEDIO ")).toBe(1500);
  });

  it("of an indexed parameter is asked for with its index", () => {
    expect(value("nareis.inreis.1", "", "")).toBe(0.4);
  });

  it("that is a text number is used", () => {
    expect(valueIn(edited(11, { waarde: "1,3" }), ["nareis.factor", "", ""])).toBe(1.3);
  });

  it("is given when another row or column of the table is wrong", () => {
    expect(valueIn(edited(12, { waarde: 62 }), ["nareis.factor", "", ""])).toBe(1.2);
    expect(valueIn(edited(11, { status: "?", peildatum: "?" }), ["nareis.factor", "", ""])).toBe(1.2);
  });
});

describe("no value, because", () => {
  it("the id is unknown, with the nearest", () => {
    expect(message(cleanCells(), "nareis.facto", "", "")).toBe(
      "tabel: parameter 'nareis.facto' is onbekend; misschien is 'nareis.factor' bedoeld",
    );
    expect(message(cleanCells(), "Asiel.HASA", "2026", "medio")).toBe(
      "tabel: parameter 'Asiel.HASA' is onbekend; misschien is 'asiel.hasa' bedoeld",
    );
  });

  it("the id is in the table but not in the catalogue", () => {
    expect(message(added(11, { parameter: "eigen.getal" }), "eigen.getal", "", "")).toBe(
      "tabel, rij 18, kolom 1 (parameter): parameter 'eigen.getal' is onbekend; kijk in de catalogus welke er zijn",
    );
  });

  it("the index is missing or out of range", () => {
    expect(refusal(cleanCells(), ["nareis.inreis", "", ""]).code).toBe("missing-index");
    expect(refusal(cleanCells(), ["maandprofiel.13", "", ""]).code).toBe("unknown-index");
  });

  it("the table does not hold the parameter; nothing is a default", () => {
    expect(message(cleanCells(), "spoor1.correctie", "2026", "")).toBe(
      "tabel: parameter 'spoor1.correctie' staat niet in de tabel; voeg een rij toe, er wordt niets ingevuld",
    );
    expect(refusal(cleanCells(), ["nareis.inreis.2", "", ""]).code).toBe("parameter-not-in-table");
  });

  it("the period is not covered", () => {
    expect(message(cleanCells(), "asiel.hasa", "2031", "medio")).toBe(
      "tabel: voor 'asiel.hasa' is er geen waarde in 2031; er zijn waarden voor 2026 en 2027",
    );
  });

  it("no period is asked for while there is a value per period", () => {
    expect(message(cleanCells(), "asiel.hasa", "", "medio")).toBe(
      "tabel: 'asiel.hasa' heeft een waarde per periode en er is geen periode gegeven; er zijn waarden voor 2026 en 2027",
    );
  });

  it("months do not make a year", () => {
    const cells = [...without(6), ...MONTHS.map((jaar) => edited(6, { jaar })[5] ?? [])];
    expect(valueIn(cells, ["asiel.spoor1.aandeel", "2026-03", ""])).toBe(0.3);
    expect(message(cells, "asiel.spoor1.aandeel", "2026", "")).toBe(
      "tabel: voor 'asiel.spoor1.aandeel' is er geen waarde in 2026; er zijn waarden voor 2026-01, 2026-02, 2026-03, 2026-04, 2026-05 en …",
    );
  });

  it("the scenario is not covered", () => {
    expect(message(cleanCells(), "asiel.hasa", "2026", "minimum")).toBe(
      "tabel: voor 'asiel.hasa' is er geen waarde in scenario 'minimum'; er zijn waarden voor 'maximum' en 'medio'",
    );
  });

  it("no scenario is asked for while there is a value per scenario", () => {
    expect(message(cleanCells(), "asiel.hasa", "2026", "")).toBe(
      "tabel: 'asiel.hasa' heeft een waarde per scenario en er is geen scenario gegeven; er zijn waarden voor 'maximum' en 'medio'",
    );
  });

  it("several rows apply", () => {
    expect(message(added(2, { scenario: "" }), "asiel.hasa", "2026", "medio")).toBe(
      "tabel: voor 'asiel.hasa' gelden rij 2 en 18 tegelijk; laat er één over",
    );
    expect(message(added(11, { waarde: 1.3 }), "nareis.factor", "", "")).toBe(
      "tabel: voor 'nareis.factor' gelden rij 11 en 18 tegelijk; laat er één over",
    );
  });

  it.each([
    [{ waarde: "n.v.t." }, "tabel, rij 11, kolom 4 (waarde): 'n.v.t.' is geen getal"],
    [
      { waarde: 6 },
      "tabel, rij 11, kolom 4 (waarde): 6 is te hoog; mogelijk is hoogstens 5 (verhouding, eigenaar IND)",
    ],
    [
      { eenheid: "zaken" },
      "tabel, rij 11, kolom 5 (eenheid): eenheid 'zaken' hoort niet bij deze parameter; geef de waarde in 'verhouding'",
    ],
    [{ eenheid: "#N/A" }, "tabel, rij 11, kolom 5 (eenheid): de cel bevat de fout #N/A"],
  ])("its row has %j", (values, expected) => {
    expect(message(edited(11, values), "nareis.factor", "", "")).toBe(expected);
  });

  it.each([
    [{ jaar: "x" }, "period-unreadable"],
    [{ scenario: "#N/A" }, "error-cell"],
  ])("another row of the parameter has %j, and may be the one that is meant", (values, code) => {
    expect(refusal(edited(2, values), ["asiel.hasa", "2027", "maximum"]).code).toBe(code);
    expect(valueIn(edited(2, values), ["nareis.factor", "", ""])).toBe(1.2);
  });

  it("the table cannot be trusted", () => {
    expect(message(edited(1, { toelichting: "Value" }), "nareis.factor", "", "")).toBe(
      "tabel, rij 1, kolom 13 (Value): de koppen 'waarde' en 'Value' betekenen hetzelfde; er mag er maar één staan",
    );
  });
});

it("a column of look-ups asks the same table again", () => {
  const table = readTable(sourceOf(cleanCells()), CATALOGUE);
  const ids = ["asiel.spoor1.aandeel", "asiel.spoor2.aandeel", "coa.kostprijs"];
  const values = ids.map((id) => parameterValue(table, id, "2026", "medio", CATALOGUE));
  expect(values).toEqual([0.3, 0.7, 30000]);
});
