/** Reading: headings in any order and in both languages, canonical forms, and what makes a table useless. */
import { describe, expect, it } from "vitest";
import { readTable, ROW_HEADINGS, tableCells, type TableSource } from "../../../src/params";
import { CATALOGUE, type Cells, cleanCells, edited, HEADINGS, ROWS, sourceOf } from "./fixture";

const ENGLISH = [
  ...["Parameter", "YEAR", "scenario", "Value", "unit", "owner", "Source type", "source"],
  ...["reference date", "status", "approved by", "approved on", "remarks"],
];

const rowsOf = (cells: Cells): unknown[] => readTable(sourceOf(cells), CATALOGUE).rows.map(({ row }) => row);
const rowOf = (row: number, values: Readonly<Record<string, unknown>>): unknown =>
  rowsOf(edited(row, values))[row - 2];

describe("headings", () => {
  it("may stand in any order", () => {
    const reversed = cleanCells().map((row) => [...row].reverse());
    expect(rowsOf(reversed)).toEqual(ROWS);
    expect(readTable(sourceOf(reversed), CATALOGUE).columns.get("parameter")).toEqual({
      column: 13,
      heading: "parameter",
    });
  });

  it("may be in English, with capitals, spaces and underscores", () => {
    expect(rowsOf([ENGLISH, ...cleanCells().slice(1)])).toEqual(ROWS);
    const odd = HEADINGS.map((heading) => ` ${heading.toUpperCase().replace(" ", "_")} `);
    expect(rowsOf([odd, ...cleanCells().slice(1)])).toEqual(ROWS);
  });

  it("may stand below blank rows; rows are counted from the top of the range", () => {
    const table = readTable(sourceOf([["", ""], [], ...cleanCells(), [""], []]), CATALOGUE);
    expect(table.rows.map(({ at }) => at)).toEqual(ROWS.map((_, index) => index + 4));
    expect(table.findings).toEqual([]);
  });

  it("stand in the order in which we write them", () => {
    expect(ROW_HEADINGS).toEqual([
      ...["parameter", "jaar", "scenario", "waarde", "eenheid", "eigenaar", "brontype", "bron"],
      ...["peildatum", "status", "akkoord door", "akkoord op", "toelichting"],
    ]);
  });
});

describe("a row", () => {
  it("needs no more than parameter, jaar and waarde", () => {
    const cells = [
      ["waarde", "jaar", "parameter"],
      [1500, 2026, "asiel.hasa"],
    ];
    expect(rowsOf(cells)).toEqual([
      {
        ...{ parameter: "asiel.hasa", jaar: "2026", scenario: "", waarde: 1500, eenheid: "", eigenaar: "" },
        ...{ brontype: "", bron: "", peildatum: "", status: "concept", akkoordDoor: "", akkoordOp: "" },
        toelichting: "",
      },
    ]);
  });

  it("gets canonical names of unit, owner, source type, status, approver, dates and the four scenarios", () => {
    expect(
      rowOf(2, {
        ...{ scenario: " Medio ", eenheid: "Persons / Year", eigenaar: "immigratie- en naturalisatiedienst" },
        ...{ brontype: "chain partner delivers", peildatum: "9-1-2026", status: "Approved" },
        ...{ "akkoord door": "ind·dossierhouder", "akkoord op": 46_034 },
      }),
    ).toEqual(ROWS[0]);
  });

  it("keeps free text but for spaces at its ends and Windows line ends, and names of its own as they are", () => {
    const text = " twee  spaties\r\nen een\rregel\n ";
    expect(rowOf(2, { toelichting: text, bron: 2025, scenario: "incl. Oekraïne " })).toMatchObject({
      ...{ toelichting: "twee  spaties\nen een\nregel", bron: "2025", scenario: "incl. Oekraïne" },
    });
    expect(rowOf(2, { bron: "   ", toelichting: null, peildatum: undefined })).toMatchObject({
      ...{ bron: "", toelichting: "", peildatum: "" },
    });
  });

  it("has minus zero as zero", () => {
    expect(rowOf(2, { waarde: -0 })).toMatchObject({ waarde: 0 });
    expect(Object.is((rowOf(2, { waarde: "-0" }) as { waarde: number }).waarde, 0)).toBe(true);
  });

  it.each([
    ...[{ parameter: "" }, { parameter: 5 }, { jaar: "x" }, { scenario: "#N/A" }, { waarde: "" }],
    ...[{ waarde: "1.234" }],
  ])("with %j is no row, and stays as a draft", (values) => {
    const table = readTable(sourceOf(edited(2, values)), CATALOGUE);
    expect(table.rows.map(({ at }) => at)).toEqual(ROWS.slice(1).map((_, index) => index + 3));
    expect(table.drafts).toHaveLength(ROWS.length);
  });

  it.each([{ peildatum: "x" }, { status: "x" }, { bron: true }, { "akkoord op": "x" }, { waarde: "5,5" }])(
    "with %j can be calculated with",
    (values) => {
      const table = readTable(sourceOf(edited(2, values)), CATALOGUE);
      expect(table.rows).toHaveLength(ROWS.length);
      expect(table.findings).toHaveLength(1);
    },
  );

  it("may be shorter than the headings", () => {
    const cells = cleanCells();
    cells[1] = cells[1]?.slice(0, 4) ?? [];
    expect(rowsOf(cells)[0]).toMatchObject({ parameter: "asiel.hasa", waarde: 1500, eenheid: "" });
  });
});

describe("a table that cannot be trusted", () => {
  it.each([
    ["empty-table", []],
    ["no-heading-row", cleanCells().slice(1)],
    ["duplicate-column", edited(1, { toelichting: "waarde" })],
    ["year-column", edited(1, { toelichting: "2027" })],
    ["personal-data", edited(1, { toelichting: "naam" })],
    ["required-column", edited(1, { jaar: "kleur" })],
    ["error-cell", edited(1, { toelichting: "#N/A" })],
  ])("has no rows: %s", (code, cells) => {
    const table = readTable(sourceOf(cells), CATALOGUE);
    expect(table.rows).toEqual([]);
    expect(table.refusal?.code).toBe(code);
  });

  it("is still checked cell by cell", () => {
    const cells = edited(1, { toelichting: "naam" });
    const { findings, drafts } = readTable(
      sourceOf(cells.map((row, i) => (i === 1 ? row.map(() => "x") : row))),
    );
    expect(drafts).toHaveLength(ROWS.length);
    expect(findings.map(({ failure }) => failure.code)).toContain("period-unreadable");
  });

  it("is not one with unknown or missing columns that nobody needs", () => {
    expect(readTable(sourceOf(edited(1, { toelichting: "kleur" })), CATALOGUE).refusal).toBeUndefined();
  });
});

describe("the limits", () => {
  const wide = (columns: number): Cells => [
    ["parameter", "jaar", "waarde", ...Array.from({ length: columns - 3 }, () => "")],
    ["asiel.hasa", "", 1],
  ];
  const long = (rows: number): Cells => [
    ["parameter", "jaar", "waarde"],
    ...Array.from({ length: rows - 1 }, () => ["asiel.hasa", "", 1]),
  ];

  it("are 200 columns and 20,000 rows", () => {
    expect(readTable(sourceOf(wide(200))).refusal).toBeUndefined();
    expect(readTable(sourceOf(wide(201))).refusal?.code).toBe("table-too-large");
    expect(readTable(sourceOf(long(20_000))).rows).toHaveLength(19_999);
    expect(readTable(sourceOf(long(20_001))).refusal).toMatchObject({
      ...{ code: "table-too-large", rows: 20_001, columns: 3, rowLimit: 20_000, columnLimit: 200 },
    });
  });
});

it("places carry the address of the cell when the host tells, and the heading as it stands", () => {
  const source: TableSource = {
    cells: [
      ["Waarde", "Jaar", "Parameter"],
      ["x", 2026, "asiel.hasa"],
      [1, 2026, "asiel.hasa", "y"],
    ],
    parameter: "tabel",
    cellAt: (row, column) => `Blad!${row}:${column}`,
  };
  const places = readTable(source)
    .findings.filter(({ failure }) => failure.code !== "absent-column")
    .map(({ failure }) => failure.place);
  expect(places).toEqual([
    { parameter: "tabel", row: 2, column: 1, heading: "Waarde", cell: "Blad!2:1" },
    { parameter: "tabel", row: 3 },
  ]);
});

it("our own sheet has years and values as numbers, months and dates as text", () => {
  const [row] = ROWS;
  if (row === undefined) throw new Error("no rows");
  const [headings, first, second, third] = tableCells([
    row,
    { ...row, jaar: "2026-03" },
    { ...row, jaar: "" },
  ]);
  expect(headings).toEqual(HEADINGS);
  expect(first?.slice(0, 5)).toEqual(["asiel.hasa", 2026, "medio", 1500, "personen/jaar"]);
  expect(first?.slice(8)).toEqual(["2026-01-09", "akkoord", "IND · dossierhouder", "2026-01-12", ""]);
  expect([second?.[1], third?.[1]]).toEqual(["2026-03", ""]);
});
