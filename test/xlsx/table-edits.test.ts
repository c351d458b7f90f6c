/** Tables on sheets that exist: made of cells, taken out, never from under a formula. */
import { describe, expect, test } from "vitest";
import {
  type CellChange,
  type TableEdit,
  type WorkbookEdits,
  XlsxError,
  describeXlsxError,
  readWorkbook,
  saveEdits,
} from "../../src/xlsx";
import { refusal } from "./new-sheets";
import { packageFaults } from "./package-check";
import { MAIN, bookParts, relationships, textOf, unzip, worksheet, zip } from "./package-of";

const SHEET = "xl/worksheets/sheet1.xml";
const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (ref: string, value: number): string => `<c r="${ref}"><v>${String(value)}</v></c>`;
const ROWS =
  `<row r="1">${text("A1", "jaar")}<c r="B1" t="s"><v>0</v></c>${number("C1", 2026)}${text("D1", "JAAR")}</row>` +
  `<row r="2">${number("A2", 2026)}${number("B2", 5)}</row>`;
const OLD = `<table xmlns="${MAIN}" id="7" name="Oud" displayName="Oud" ref="F1:G3" totalsRowShown="0"><autoFilter ref="F1:G3"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;

interface Options {
  readonly rows?: string;
  readonly other?: string;
  readonly names?: string;
  readonly after?: string;
}
const TYPE =
  '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>';

function workbook({ rows = "", other = "", names = "", after = "" }: Options = {}): Uint8Array {
  const list = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst/>';
  const parts = bookParts({
    sheets: [worksheet(ROWS + rows, "", after + list), worksheet(other)],
    strings: "<si><t>waarde</t></si>",
    workbookAfter: names === "" ? "" : `<definedNames>${names}</definedNames>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": OLD,
    },
  });
  const types = "[Content_Types].xml";
  return zip({ ...parts, [types]: String(parts[types]).replace("</Types>", `${TYPE}</Types>`) });
}
const BOOK = workbook();

const edit = (bytes: Uint8Array, ...tables: TableEdit[]): Uint8Array => saveEdits(bytes, { tables }, []);
const on = (name: string, range: string, sheet = "Blad1"): TableEdit => ({ name, area: { sheet, range } });
const off = (name: string): TableEdit => ({ name, area: null });
const tablesOf = (bytes: Uint8Array): unknown[] =>
  readWorkbook(bytes, []).tables.map(({ name, sheet, range, columns }) => [name, sheet, range, columns]);
const OLD_TABLE = ["Oud", "Blad1", "F1:G3", ["a", "b"]];

describe("a table of cells that are there", () => {
  test("has the texts of its first row as headings and lies beside the others", () => {
    const after = edit(BOOK, on("Reeks", "A1:B2"));
    expect(tablesOf(after)).toEqual([OLD_TABLE, ["Reeks", "Blad1", "A1:B2", ["jaar", "waarde"]]]);
    expect(packageFaults(after)).toEqual([]);
    expect(textOf(after, SHEET)).toContain(
      '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts><extLst/>',
    );
    expect(textOf(after, "xl/tables/table2.xml")).toContain('id="8"');
    expect(textOf(after, "xl/tables/table1.xml")).toBe(OLD);
  });

  test("may have headings that the same save writes", () => {
    const cells: CellChange[] = [
      { kind: "constant", ref: "A1", value: "ronde" },
      { kind: "constant", ref: "C1", value: "nieuw" },
      { kind: "formula", ref: "C2", text: "[@ronde]*2", value: 4052 },
    ];
    const edits: WorkbookEdits = { changes: [{ sheet: "Blad1", cells }], tables: [on("Reeks", "A1:C2")] };
    const after = saveEdits(BOOK, edits, []);
    expect(tablesOf(after)[1]).toEqual(["Reeks", "Blad1", "A1:C2", ["ronde", "waarde", "nieuw"]]);
    expect(textOf(after, SHEET)).toContain("<f>Reeks[[#This Row],[ronde]]*2</f>");
  });

  test("taken out again leaves the sheet as it was", () => {
    const after = edit(edit(BOOK, on("Reeks", "A1:B2")), off("reeks"));
    expect(textOf(after, SHEET)).toBe(textOf(BOOK, SHEET));
    expect(Object.keys(unzip(after))).toEqual(Object.keys(unzip(BOOK)));
  });

  test("that is there already needs nothing", () => {
    expect(edit(BOOK, on("OUD", "F1:G3", "blad1"))).toEqual(BOOK);
    expect(edit(BOOK, off("Nooit"))).toEqual(BOOK);
  });

  test("the last one takes the list with it; the cells stay", () => {
    const after = edit(BOOK, off("Oud"));
    expect(textOf(after, SHEET)).toBe(
      textOf(BOOK, SHEET).replace('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', ""),
    );
    expect(tablesOf(after)).toEqual([]);
  });

  test("moves with its name, also to where another one was", () => {
    const after = edit(BOOK, off("Oud"), on("Nieuw", "A1:B2"));
    const moved = edit(after, on("nieuw", "A1:A2"));
    expect(tablesOf(moved)).toEqual([["nieuw", "Blad1", "A1:A2", ["jaar"]]]);
  });

  test("its headings may be overwritten in the save that takes it out, and not before", () => {
    const headed = edit(BOOK, on("Reeks", "A1:B2"));
    const changes = [{ sheet: "Blad1", cells: [{ kind: "constant" as const, ref: "A1", value: 5 }] }];
    expect(refusal(() => saveEdits(headed, { changes }, []))).toBe("table-heading");
    expect(tablesOf(saveEdits(headed, { changes, tables: [off("Reeks")] }, []))).toEqual([OLD_TABLE]);
  });
});

describe("a table that formulas refer to stays", () => {
  const formula = (stored: string): string => `<row r="9"><c r="A9"><f>${stored}</f><v>1</v></c></row>`;
  test.each([
    ["on its sheet", { rows: formula("SUM(oud[a])") }],
    ["on another sheet", { other: formula("1+Oud[[#This Row],[a]]") }],
    ["in a name", { names: '<definedName name="x">Oud[b]</definedName>' }],
  ])("%s", (_, options) => {
    expect(refusal(() => edit(workbook(options), off("Oud")))).toBe("table-used");
    expect(refusal(() => edit(workbook(options), on("Oud", "A1:B2")))).toBe("table-used");
  });

  test.each([
    ["another table with a longer name", { rows: formula("SUM(Oud2[a])+SUM(MijnOud[a])") }],
    ["a text that only looks like it", { rows: `<row r="9">${text("A9", "Oud[a]")}</row>` }],
  ])("but %s does not hold it", (_, options) => {
    expect(tablesOf(edit(workbook(options), off("Oud")))).toEqual([]);
  });

  test("it may move when its columns stay", () => {
    const cells: CellChange[] = [
      { kind: "constant", ref: "A1", value: "B" },
      { kind: "constant", ref: "B1", value: "a" },
    ];
    const bytes = workbook({ rows: formula("SUM(Oud[a])") });
    const edits = { changes: [{ sheet: "Blad1", cells }], tables: [on("Oud", "A1:B2")] };
    expect(tablesOf(saveEdits(bytes, edits, []))).toEqual([["Oud", "Blad1", "A1:B2", ["B", "a"]]]);
  });

  test("in one sentence, Dutch or English", () => {
    const error = new XlsxError("table-used", "", "Oud");
    expect(describeXlsxError(error, "nl")).toBe(
      "Formules verwijzen naar deze tabel of kolom; die blijft daarom staan: Oud.",
    );
    expect(describeXlsxError(error, "en")).toBe("Formulas refer to this table or column, so it stays: Oud.");
  });
});

describe("is refused", () => {
  const spill = '<row r="4"><c r="A4"><f t="array" ref="A4:A5">B2:B3</f><v>1</v></c></row>';
  test.each([
    ["unknown-sheet", "on a sheet that is not there", on("T", "A1:B2", "Blad9")],
    ["bad-table", "of one row", on("T", "A1:B1")],
    ["bad-table", "with a number as heading", on("T", "A1:C2")],
    ["bad-table", "with an empty heading", on("T", "A1:A2", "Blad2")],
    ["bad-table", "with a heading twice", on("T", "A1:D2")],
    ["bad-table", "with a name that is a cell", on("A1", "A1:B2")],
    ["overlap", "over another table", on("T", "E1:F3")],
    ["duplicate-name", "with the name of a name", on("Naam", "A1:B2")],
  ] as const)("%s: %s", (code, _, table) => {
    const bytes = workbook({ names: '<definedName name="naam">1</definedName>' });
    expect(refusal(() => edit(bytes, table))).toBe(code);
  });

  test.each([
    ["merged cells", { after: '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>' }],
    ["a filter", { after: '<autoFilter ref="B1:C5"/>' }],
    ["what a formula fills", { rows: spill }],
  ])("over %s", (_, options) => {
    expect(refusal(() => edit(workbook(options), on("T", "A1:B4")))).toBe("overlap");
  });

  test("twice in one save", () => {
    expect(refusal(() => edit(BOOK, off("Oud"), on("OUD", "A1:B2")))).toBe("overlap");
  });
});
