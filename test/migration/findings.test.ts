/** Questions about breaks in small models: what is asked, about which cells, and what is left alone. */
import { describe, expect, it } from "vitest";
import { findingsOf, type ScanBook, type ScanCell, type ScanFinding, scanned } from "../../src/migration";
import { effectText, questionText } from "../../src/text";
import { parseRef } from "../../src/xlsx";

type Content = number | string;

function book(sheets: Readonly<Record<string, Readonly<Record<string, Content>>>>): ScanBook {
  const cell = ([ref, content]: [string, Content]): ScanCell => {
    const { row = 0, column = 0 } = parseRef(ref) ?? {};
    if (typeof content !== "string" || !content.startsWith("=")) return { row, column, value: content };
    // "=formula # value", a value that is stored with it.
    const [formula = "", value] = content.slice(1).split(" # ");
    return { row, column, formula, value: value === undefined ? null : Number(value) };
  };
  return {
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells: Object.entries(cells).map(cell) })),
    names: [],
    tables: [],
  };
}

const asked = (cells: Readonly<Record<string, Content>>): ScanFinding[] =>
  findingsOf(scanned(book({ Keten: cells })));

const brief = (list: readonly ScanFinding[]): string[] => list.map(({ kind, range }) => `${kind} ${range}`);

/** A row of formulas from B to G, with years above them. */
const YEARS = { B1: 2026, C1: 2027, D1: 2028, E1: 2029, F1: 2030, G1: 2031 };
const COLUMNS = ["B", "C", "D", "E", "F", "G"];

function line(row: number, formula: (column: string) => Content): Record<string, Content> {
  return Object.fromEntries(COLUMNS.map((column) => [`${column}${row}`, formula(column)]));
}

const INPUT = line(2, (column) => 100 + COLUMNS.indexOf(column));

describe("a break in a row", () => {
  const clean = { A2: "In", A3: "Uit", ...YEARS, ...INPUT, ...line(3, (c) => `=${c}2*0.5`) };

  it("is asked about in the middle and at both ends, once", () => {
    for (const column of COLUMNS) {
      expect(brief(asked({ ...clean, [`${column}3`]: `=${column}2*0.5*12` }))).toEqual([
        `afwijkende-formule ${column}3`,
      ]);
    }
    expect(asked(clean)).toEqual([]);
  });

  it("says what is expected in that very cell, and what changes at the end of the chain", () => {
    const [finding] = asked({ ...clean, B4: "=D3+1 # 1213", D3: "=D2*0.5*12 # 612" });
    expect(finding).toMatchObject({ found: "=D2*0.5*12", expected: "=D2*0.5", uses: 1, reach: 1, ends: 1 });
    expect(finding?.moved).toEqual({ sheet: "Keten", cell: "B4", before: 1213, after: 52 });
    expect(finding && effectText(finding, "nl")).toBe(
      "Direct gebruikt door 1 formule, met 1 aan het eind van de keten. Met wat verwacht wordt gaat Keten!B4 van 1.213 naar 52 (-95,7%).",
    );
    expect(finding && questionText(finding, "nl")).toBe(
      "Hier staat =D2*0.5*12; de formules ernaast leiden tot =D2*0.5. Is dat bedoeld?",
    );
  });

  it("is not the begin of a recurrence, typed or calculated", () => {
    const stock = {
      A4: "Voorraad",
      A5: "Start",
      B5: 7,
      B4: "=B5",
      ...Object.fromEntries(COLUMNS.slice(1).map((c, i) => [`${c}4`, `=${COLUMNS[i] ?? ""}4+${c}2-${c}3`])),
    };
    expect(asked({ ...clean, ...stock })).toEqual([]);
    expect(asked({ ...clean, ...stock, B4: 7 })).toEqual([]);
  });
});

describe("a number typed over a formula", () => {
  it("is asked about in a run, and at its end when other rows go on there", () => {
    const rows = {
      ...YEARS,
      ...INPUT,
      ...line(3, (c) => `=${c}2*0.5`),
      ...line(4, (c) => `=${c}3+1`),
      ...line(5, (c) => `=${c}4*2`),
      ...line(6, (c) => `=${c}5-${c}2`),
    };
    expect(asked(rows)).toEqual([]);
    expect(brief(asked({ ...rows, D4: 60 }))).toEqual(["getal-over-formule D4"]);
    expect(brief(asked({ ...rows, G4: 60 }))).toEqual(["getal-over-formule G4"]);
  });
});

describe("a number that is text", () => {
  it("is asked about when a formula uses it, and not when nothing does", () => {
    const cells = { ...YEARS, ...INPUT, D2: "1.025,5", ...line(3, (c) => `=${c}2*0.5`) };
    expect(brief(asked(cells))).toEqual(["getal-als-tekst D2"]);
    expect(asked({ ...YEARS, ...INPUT, D2: "102" })).toEqual([]);
  });
});

describe("a range", () => {
  const column = { B1: 3, B2: 4, B3: 5, B4: 6 };

  it("that stops one short, below or above, is asked about", () => {
    expect(brief(asked({ ...column, D9: "=SUM(B1:B3)" }))).toEqual(["bereik-te-kort D9"]);
    expect(brief(asked({ ...column, D9: "=SUM(B2:B4)" }))).toEqual(["bereik-te-kort D9"]);
    expect(asked({ ...column, D9: "=SUM(B1:B4)" })).toEqual([]);
  });

  it("that is calculated beside a longer one is asked about", () => {
    const [finding] = asked({ ...column, C1: 1, C2: 1, C3: 1, C4: 1, D9: "=SUMPRODUCT(B1:B4,C1:C3)" });
    expect(finding).toMatchObject({ kind: "bereiken-ongelijk", found: "C1:C3", expected: "B1:B4" });
  });
});

describe("a stored value", () => {
  it("that is not what its formula gives is asked about, not the formulas that read it", () => {
    const rows = { ...INPUT, ...line(3, (c) => `=${c}2*2 # ${2 * (100 + COLUMNS.indexOf(c))}`) };
    const found = asked({
      ...rows,
      D3: "=D2*2 # 7",
      ...line(4, (c) => `=${c}3+1 # ${c === "D" ? 8 : 201 + 2 * COLUMNS.indexOf(c)}`),
    });
    expect(found).toMatchObject([{ kind: "verouderde-waarde", range: "D3", found: "7", expected: "204" }]);
  });
});

describe("scenario copies", () => {
  const WORDS = ["minimum", "mediaan", "medio", "maximum"];
  /** Four blocks of three rows: in, share, out. */
  const block = (top: number, word: string): Record<string, Content> => ({
    [`A${top}`]: `Scenario ${word}`,
    [`A${top + 1}`]: "In",
    [`A${top + 2}`]: "Uit",
    ...line(top + 1, (c) => 100 * top + COLUMNS.indexOf(c)),
    ...line(top + 2, (c) => `=${c}${top + 1}*$K$1`),
  });
  const all = Object.assign({ K1: 0.5 }, ...WORDS.map((word, i) => block(10 + 4 * i, word))) as Record<
    string,
    Content
  >;
  const row = (top: number, formula: (c: string) => Content): Record<string, Content> => ({
    ...all,
    ...line(top, formula),
  });

  it("that say the same are not asked about", () => {
    expect(asked(all)).toEqual([]);
  });

  it("have one that differs in a whole row: one question for the row, naming the others", () => {
    const [finding, ...more] = asked(row(16, (c) => `=${c}15/$K$1`));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      kind: "afwijkend-van-kopie",
      range: "B16:G16",
      expected: "=B15*$K$1",
      others: ["minimum", "medio", "maximum"],
    });
    expect(finding && questionText(finding, "en")).toBe(
      "Here is =B15/$K$1; with minimum, medio and maximum there is something else: =B15*$K$1. Is that intended?",
    );
  });

  it("have a reference into the block of another scenario", () => {
    expect(brief(asked(row(20, (c) => `=${c}11*$K$1`)))).toEqual(["afwijkend-van-kopie B20:G20"]);
  });

  it("have numbers in place of the formulas of the others", () => {
    expect(brief(asked(row(12, () => 5)))).toEqual(["getal-over-formule B12:G12"]);
  });

  it("that are divided two and two are asked about without calling one odd", () => {
    const [finding, ...more] = asked({
      ...row(16, (c) => `=${c}15+$K$1`),
      ...line(24, (c) => `=${c}23+$K$1`),
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ kind: "kopieen-verdeeld", others: ["minimum", "medio"] });
    expect(finding && questionText(finding, "nl")).toMatch(/Welke is bedoeld\?$/);
  });

  it("are aligned by their labels: a row more in one of them is no difference", () => {
    const taller = Object.assign(
      { K1: 0.5 },
      block(10, "minimum"),
      block(14, "mediaan"),
      block(18, "medio"),
      block(23, "maximum"),
      { A20: "Extra", A21: "Uit", ...line(20, () => 1), ...line(21, (c) => `=${c}19*$K$1`) },
    ) as Record<string, Content>;
    expect(asked(taller)).toEqual([]);
    expect(brief(asked({ ...taller, ...line(21, (c) => `=${c}20*$K$1`) }))).toEqual([
      "afwijkend-van-kopie B21:G21",
    ]);
  });

  it("may be sheets", () => {
    const sheet = (factor: string): Record<string, Content> => ({
      A2: "In",
      A3: "Uit",
      ...INPUT,
      ...line(3, (c) => `=${c}2${factor}`),
    });
    const sheets = { "keten minimum": sheet("*2"), "keten medio": sheet("*3"), "keten maximum": sheet("*2") };
    const found = findingsOf(scanned(book(sheets)));
    expect(found).toMatchObject([
      { sheet: "keten medio", range: "B3:G3", kind: "afwijkend-van-kopie", others: ["minimum", "maximum"] },
    ]);
  });
});

describe("a series of references that go up step by step", () => {
  it("is broken by one that does not", () => {
    const cells = {
      A1: "=Bron!$A$5",
      A2: "=Bron!$A$6",
      A3: "=Bron!$A$8",
      A4: "=Bron!$A$8",
      A5: "=Bron!$A$9",
    };
    const found = findingsOf(scanned(book({ Bron: { A5: 1, A6: 2, A7: 3, A8: 4, A9: 5 }, Keten: cells })));
    expect(found).toMatchObject([
      { sheet: "Keten", range: "A3", kind: "afwijkend-van-reeks", expected: "=Bron!$A$7" },
    ]);
  });
});

describe("questions", () => {
  it("come in the order of their effect", () => {
    const rows = { ...YEARS, ...INPUT, ...line(3, (c) => `=${c}2*2 # ${2 * (100 + COLUMNS.indexOf(c))}`) };
    const small = { ...line(5, (c) => `=${c}2+1 # 101`), E5: "=E2+1.01 # 104.01" };
    const found = asked({ ...rows, D3: "=D2*2*12 # 2448", ...small });
    expect(found.map(({ range }) => range).slice(0, 2)).toEqual(
      ["D3", "E5"].filter((each) => found.some(({ range }) => range === each)),
    );
  });
});
