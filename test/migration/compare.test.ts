/** Two workbooks of successive rounds: what is named as a difference, and what is not because only its place changed. */
import { describe, expect, it } from "vitest";
import { type BookDifference, compareBooks, type ScanBook, type ScanCell } from "../../src/migration";
import { parseRef } from "../../src/xlsx";
import { mpp } from "../cli/process";
import { onSheets, sampleBook } from "./faults-book";

const SAMPLE = "assets/voorbeeld/mpp-voorbeeld.xlsx";

type Content = number | string | null;

function cellOf(ref: string, content: Content): ScanCell {
  const { row = 0, column = 0 } = parseRef(ref) ?? {};
  if (typeof content === "string" && content.startsWith("="))
    return { row, column, value: 1, formula: content.slice(1) };
  return { row, column, value: content };
}

function bookOf(sheets: Readonly<Record<string, Readonly<Record<string, Content>>>>): ScanBook {
  return {
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      name,
      cells: Object.entries(cells).map(([ref, content]) => cellOf(ref, content)),
    })),
    names: [],
    tables: [],
  };
}

/** Rows of a sheet from row 1: a label in A, then the cells of B, C, … */
function rows(...lines: readonly (readonly Content[])[]): Record<string, Content> {
  return Object.fromEntries(
    lines.flatMap((line, i) =>
      line.flatMap((content, j) => (content === null ? [] : [[`${"ABCDEFG".charAt(j)}${i + 1}`, content]])),
    ),
  );
}

const OLD = rows(
  ["Instroom", 2026, 2027, 2028],
  ["Eerste aanvragen", 100, 110, 120],
  ["Nareis", 40, 40, 40],
  ["Totaal", "=B2+B3", "=C2+C3", "=D2+D3"],
  ["Uitstroom", 90, 90, 90],
  ["Voorraad", "=B4-B5", "=B6+C4-C5", "=C6+D4-D5"],
);

function differences(old: Record<string, Content>, next: Record<string, Content>): readonly BookDifference[] {
  return compareBooks(bookOf({ Keten: old }), bookOf({ Keten: next })).differences;
}

const brief = (list: readonly BookDifference[]): string[] =>
  list.map(({ kind, before, after }) => `${kind} ${before}|${after}`);

describe("a row that was put in", () => {
  const next = rows(
    ["Instroom", 2026, 2027, 2028],
    ["Eerste aanvragen", 100, 110, 120],
    ["Hervestiging", 5, 5, 5],
    ["Nareis", 40, 40, 40],
    ["Totaal", "=B2+B4", "=C2+C4", "=D2+D4"],
    ["Uitstroom", 90, 90, 90],
    ["Voorraad", "=B5-B6", "=B7+C5-C6", "=C7+D5-D6"],
  );

  it("is the only difference: formulas that refer across it are the same", () => {
    expect(brief(differences(OLD, next))).toEqual(["rij-nieuw |3"]);
  });

  it("does not hide that a formula keeps its distance and so reads another row", () => {
    const slipped = { ...next, C5: "=C2+C3" };
    expect(brief(differences(OLD, slipped))).toEqual(["rij-nieuw |3", "formule C4|C5"]);
  });

  it("came in one direction went in the other", () => {
    expect(brief(differences(next, OLD))).toEqual(["rij-vervallen 3|"]);
  });

  it("makes formulas on another sheet that refer below it no different", () => {
    const of = (cells: Record<string, Content>, total: string): ScanBook =>
      bookOf({ Keten: cells, Overzicht: { A1: "Totaal", B1: total } });
    expect(
      compareBooks(of(OLD, "=Keten!B6"), of(next, "=Keten!B7")).differences.map(({ kind }) => kind),
    ).toEqual(["rij-nieuw"]);
    expect(brief(compareBooks(of(OLD, "=Keten!B6"), of(next, "=Keten!B6")).differences)).toContain(
      "formule B1|B1",
    );
  });
});

describe("what was changed in a cell", () => {
  it("is a number with its old and new value and the relative difference", () => {
    expect(differences(OLD, { ...OLD, C3: 44 })).toEqual([
      {
        kind: "getal",
        sheet: "Keten",
        before: "C3",
        after: "C3",
        label: "nareis / 2027",
        old: 40,
        new: 44,
        relative: 44 / 40 - 1,
      },
    ]);
  });

  it("is a number typed over a formula, and the other way", () => {
    expect(brief(differences(OLD, { ...OLD, B4: 140 }))).toEqual(["getal-over-formule B4|B4"]);
    expect(brief(differences({ ...OLD, B4: 140 }, OLD))).toEqual(["formule-over-getal B4|B4"]);
  });

  it("is one difference when a row of copies changed alike", () => {
    const next = { ...OLD, B4: "=B2-B3", C4: "=C2-C3", D4: "=D2-D3" };
    expect(brief(differences(OLD, next))).toEqual(["formule B4:D4|B4:D4"]);
  });

  it("is no difference when only the result of a formula is another", () => {
    const book = (value: number): ScanBook => ({
      sheets: [{ name: "Keten", cells: [{ row: 1, column: 1, value, formula: "1/3" }] }],
      names: [],
      tables: [],
    });
    expect(compareBooks(book(1), book(2))).toEqual({ differences: [], sameFormulas: 1 });
  });

  it("is a question when a row goes by another name but holds the same", () => {
    const found = differences(OLD, { ...OLD, A3: "Nareis, ingereisd" });
    expect(brief(found)).toEqual(["opschrift A3|A3"]);
  });
});

describe("columns and sheets", () => {
  it("are found by their year", () => {
    const next = rows(
      ["Instroom", 2025, 2026, 2027, 2028],
      ["Eerste aanvragen", 95, 100, 110, 120],
      ["Nareis", 39, 40, 40, 40],
      ["Totaal", "=B2+B3", "=C2+C3", "=D2+D3", "=E2+E3"],
      ["Uitstroom", 80, 90, 90, 90],
      ["Voorraad", "=B4-B5", "=C4-C5", "=C6+D4-D5", "=D6+E4-E5"],
    );
    expect(brief(differences(OLD, next))).toEqual(["kolom-nieuw |B"]);
  });

  it("are named when they came or went", () => {
    const [old, next] = [bookOf({ Keten: OLD, Weg: { A1: 1 } }), bookOf({ Keten: OLD, Nieuw: { A1: 1 } })];
    expect(compareBooks(old, next).differences.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([
      "blad-vervallen Weg",
      "blad-nieuw Nieuw",
    ]);
  });
});

describe("the sample workbook", () => {
  it("does not differ from itself", () => {
    const { differences: none, sameFormulas } = compareBooks(sampleBook(), sampleBook());
    expect(none).toEqual([]);
    expect(sameFormulas).toBeGreaterThan(7_000);
  });

  it("with its blocks on sheets of their own has new sheets and no changed formula in what stayed", () => {
    const { differences: found } = compareBooks(sampleBook(), onSheets(sampleBook()));
    expect(found.filter(({ kind }) => kind === "blad-nieuw")).toHaveLength(12);
    const untouched = ["Prognose", "Realisatie", "Instroom", "Parameters", "Model"];
    expect(found.filter(({ sheet }) => untouched.includes(sheet))).toEqual([]);
  });
});

describe("mpp compare", () => {
  it("says that nothing differs with exit code 0, in both languages", async () => {
    const dutch = await mpp(["compare", SAMPLE, SAMPLE]);
    expect([dutch.code, dutch.errors]).toEqual([0, ""]);
    expect(dutch.output).toMatch(
      /: geen verschillen; \d+ formules gelijk\. Uitkomsten van formules zijn niet vergeleken\.\n$/,
    );
    const english = await mpp(["compare", SAMPLE, SAMPLE, "--lang", "en", "--json"]);
    expect(english.code).toBe(0);
    expect(JSON.parse(english.output)).toMatchObject({ old: SAMPLE, new: SAMPLE, differences: [] });
  });

  it("refuses a file that is no workbook and one that is not there", async () => {
    expect((await mpp(["compare", SAMPLE, "package.json"])).code).toBe(2);
    const gone = await mpp(["compare", "weg.xlsx", SAMPLE]);
    expect([gone.code, gone.errors]).toEqual([
      2,
      "weg.xlsx is niet te lezen: bestand of map niet gevonden.\n",
    ]);
  });
});
