/** Promises about the parameter sheets of the sample workbook: the sets as stored, and what the functions say of them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleFunctions } from "../../scripts/sample/build";
import { makeRounds } from "../../scripts/sample/parameter-sets";
import { checkStored, compareRows, shortFingerprint, STORED, storedForm } from "../../src/params";
import { type CellValue, formatRef, readWorkbook } from "../../src/xlsx";

const folder = new URL("../../assets/voorbeeld/data/", import.meta.url);
const { previous, current } = makeRounds(folder);
const YEARS = ["2026", "2027", "2028", "2029", "2030"];

/** The value that holds in a year, under medio. */
function valueOf(id: string, year: string): number | undefined {
  return current.parameters.find(
    ({ parameter, jaar, scenario }) =>
      parameter === id && [year, ""].includes(jaar) && ["medio", ""].includes(scenario),
  )?.waarde;
}

describe("the parameter sheets of the sample", () => {
  const workbook = new URL("../mpp-voorbeeld.xlsx", folder);
  const book = readWorkbook(new Uint8Array(readFileSync(workbook)), sampleFunctions());
  const cells = (name: string): ReadonlyMap<string, CellValue> =>
    new Map(
      book.sheets.find((sheet) => sheet.name === name)?.cells.map(({ ref, value: held }) => [ref, held]),
    );
  const sheets = [
    ["Parameters", current],
    ["Parameters vorige ronde", previous],
  ] as const;

  it.each(sheets)("%s holds its set as a workbook stores it: which set, and the table below", (name, set) => {
    const held = cells(name);
    const wrong = storedForm(set).table.flatMap((row, n) =>
      row.flatMap((cell, column) => {
        const ref = formatRef(n + 1, column + 1);
        return (held.get(ref) ?? "") === cell ? [] : [ref];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(sheets)("%s has the fingerprint of the file beside it, by formula", (name, set) => {
    const { formula } =
      book.sheets.find((sheet) => sheet.name === name)?.cells.find(({ ref }) => ref === "B9") ?? {};
    expect(formula?.text).toBe(`MPP.VINGERAFDRUK(A12:M${12 + set.parameters.length})`);
    const shown = ["A9", "B9", "C9"].map((ref) => cells(name).get(ref));
    expect(shown).toEqual(["Vingerafdruk", shortFingerprint(set.zegel.inhoud), set.zegel.inhoud]);
  });

  it("carry the current set for programs, and sheet, file and recorded fingerprints agree", () => {
    const held = cells(STORED.sheet);
    const grid = Array.from({ length: 12 + current.parameters.length }, (_, row) =>
      Array.from({ length: 13 }, (__, column) => held.get(formatRef(row + 1, column + 1)) ?? null),
    );
    const recorded = book.properties.get(STORED.property);
    const parts = {
      cells: grid,
      xml: book.customXml.find(({ namespace }) => namespace === STORED.namespace)?.xml,
      name: book.names.find(({ name }) => name === STORED.name)?.text,
      property: typeof recorded === "string" ? recorded : undefined,
    };
    const { set, findings } = checkStored(parts);
    expect(findings).toEqual([]);
    expect(set).toEqual(current);
    const changed = grid.map((row, n) => (n === 12 ? row.map((cell, at) => (at === 3 ? 1601 : cell)) : row));
    expect(checkStored({ ...parts, cells: changed }).findings).toMatchObject([
      { failure: { code: "stored-cell-changed" }, parameter: "asiel.hasa", owner: "IND" },
    ]);
  });

  it("look values up by year and scenario, and round them for publication", () => {
    const held = cells("Parametercontrole");
    const row = (at: number): readonly CellValue[] =>
      ["B", "C", "D", "E", "F"].map((column) => held.get(`${column}${at}`) ?? null);
    const asked = (at: number): string => {
      const id = held.get(`A${at}`);
      return typeof id === "string" ? id : "";
    };
    for (let at = 6; at <= 10; at++) expect(row(at)).toEqual(YEARS.map((year) => valueOf(asked(at), year)));
    expect(row(11)).toEqual([25_000, 25_000, 25_000, 25_000, 25_000]);
  });

  it("list what is missing and what changed since the previous round", () => {
    const held = cells("Parametercontrole");
    const names = (kind: string, parameter: string): readonly CellValue[] => {
      const column: CellValue[] = [];
      for (let at = 5; held.get(`${kind}${at}`) !== undefined; at++)
        column.push(held.get(`${parameter}${at}`) ?? null);
      return column;
    };
    expect(names("H", "I")).toEqual(["parameter", "szw.inburgering", "szw.inburgering", "dtv.kmar"]);
    expect(held.get("O4")).toBe("Verschillen met ronde 2025-2, per eigenaar");
    const { owners } = compareRows(previous.parameters, current.parameters);
    const expected = owners.flatMap(({ added, removed, changed }) => [...added, ...removed, ...changed]);
    expect(names("O", "P")).toEqual(["parameter", ...expected.map(({ parameter }) => parameter)]);
  });
});
