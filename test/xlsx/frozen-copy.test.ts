/** The copy that needs no add-in: results in place of calls, everything else as it was. */
import { describe, expect, test } from "vitest";
import {
  type CellValue,
  type NewSheet,
  type SheetChanges,
  XlsxError,
  describeXlsxError,
  frozenCopy,
  readWorkbook,
} from "../../src/xlsx";
import { ADD_INS, refusal } from "./new-sheets";
import { packageFaults } from "./package-check";
import { CHART, ANCHOR, chartXml, drawingXml } from "./chart-book";
import { MAIN, bookParts, relationships, textOf, unzip, worksheet, zip } from "./package-of";

const METADATA = `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
const CALL = "_xldudf_MPP_KWANTIEL";
const cell = (ref: string, formula: string, value: string, more = ""): string =>
  `<c r="${ref}"${more}><f>${formula}</f><v>${value}</v></c>`;
const spill = (ref: string, range: string, formula: string, value: string): string =>
  `<c r="${ref}" s="1" cm="1"><f t="array" ref="${range}">${formula}</f><v>${value}</v></c>`;
const ROWS = [
  `<row r="1"><c r="A1"><v>2</v></c>${cell("B1", "A1*2", "4")}${cell("C1", `1+${CALL}(A1)`, "10", ' s="1"')}</row>`,
  `<row r="2">${spill("A2", "A2:B3", `${CALL}(A1)`, "11")}<c r="B2" s="1" t="str"><v>tekst</v></c>${cell("C2", "SUM(_xlfn.ANCHORARRAY($A2))+C1", "33")}</row>`,
  `<row r="3"><c r="A3" s="1"><v>12</v></c>${cell("C3", "Kans*2", "1.5")}${cell("D3", "Keer*2", "4")}</row>`,
  `<row r="4">${cell("C4", "A4+1", "1")}<c r="D4"><f t="shared" ref="D4:D5" si="1">${CALL}(C4)</f><v>7</v></c></row>`,
  `<row r="5"><c r="C5" t="e"><f>${CALL}(-1)</f><v>#N/A</v></c><c r="D5"><f t="shared" si="1"/><v>8</v></c></row>`,
  `<row r="6"><c r="A6" t="str"><f>"MPP.KWANTIEL(A1)"</f><v>MPP.KWANTIEL(A1)</v></c></row>`,
].join("");
const OTHER = `<row r="1">${cell("A1", "SUM(_xlfn.ANCHORARRAY(Blad1!A2),Blad1!C1)", "33")}${spill("B1", "B1:C1", "SEQUENCE(1,2)", "1")}<c r="C1"><v>2</v></c>${cell("D1", "SUM(_xlfn.ANCHORARRAY(B1))", "3")}</row>`;
const TABLE = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="F1:G3" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="a"><calculatedColumnFormula>${CALL}(1)</calculatedColumnFormula></tableColumn><tableColumn id="2" name="b" totalsRowFunction="custom"><calculatedColumnFormula>1+1</calculatedColumnFormula><totalsRowFormula>${CALL}(2)</totalsRowFormula></tableColumn></tableColumns></table>`;
const NAMES =
  `<definedName name="Diep">Kans+1</definedName><definedName name="Kans">${CALL}(0.5)</definedName>` +
  '<definedName name="Keer">Blad1!$A$1</definedName><definedName name="Reeks">_xlfn.ANCHORARRAY(Blad1!$A$2)</definedName>';

function workbook(rows = ROWS): Uint8Array {
  return zip(
    bookParts({
      sheets: [worksheet(rows, "", '<drawing r:id="rId1"/>'), worksheet(OTHER)],
      metadata: METADATA,
      styles: `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf/><xf numFmtId="9"/></cellXfs></styleSheet>`,
      calcChain: `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>`,
      workbookAfter: `<definedNames>${NAMES}</definedNames>`,
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(
          ["rId1", "drawing", "../drawings/drawing1.xml"],
          ["rId2", "table", "../tables/table1.xml"],
        ),
        "xl/drawings/drawing1.xml": drawingXml(ANCHOR("Grafiek 1")),
        "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
        [CHART]: chartXml("<c:pieChart/>"),
        "xl/tables/table1.xml": TABLE,
      },
    }),
  );
}
const NOTHING: readonly SheetChanges[] = [];
const ACCOUNT: NewSheet = { name: "Verantwoording", cells: [{ ref: "A1", value: "Bron" }] };
const frozen = (calculated = NOTHING): { bytes: Uint8Array; formulas: number } =>
  frozenCopy(workbook(), calculated, { addSheets: [ACCOUNT] }, ADD_INS);

interface Found {
  readonly value: CellValue;
  readonly formula?: string;
}
function cellsOf(bytes: Uint8Array, sheet = 0): Record<string, Found> {
  const cells = readWorkbook(bytes, ADD_INS).sheets[sheet]?.cells ?? [];
  return Object.fromEntries(
    cells.map(({ ref, value, formula }) => [ref, { value, ...(formula ? { formula: formula.text } : {}) }]),
  );
}

describe("a copy without the add-in", () => {
  test("has results where formulas called it: in a cell, in a spill, in shared formulas, through a name", () => {
    const { bytes, formulas } = frozen();
    expect(formulas).toBe(6);
    expect(cellsOf(bytes)).toEqual({
      ...{ A1: { value: 2 }, B1: { value: 4, formula: "A1*2" }, C1: { value: 10 } },
      ...{ A2: { value: 11 }, B2: { value: "tekst" }, A3: { value: 12 } },
      C2: { value: 33, formula: "SUM($A2:$B3)+C1" },
      C3: { value: 1.5 },
      D3: { value: 4, formula: "Keer*2" },
      C4: { value: 1, formula: "A4+1" },
      ...{ D4: { value: 7 }, C5: { value: { error: "#N/A" } }, D5: { value: 8 } },
      A6: { value: "MPP.KWANTIEL(A1)", formula: '"MPP.KWANTIEL(A1)"' },
    });
  });

  test("keeps other spills, and makes a reference to one that is gone a range", () => {
    expect(cellsOf(frozen().bytes, 1)).toEqual({
      A1: { value: 33, formula: "SUM(Blad1!A2:B3,Blad1!C1)" },
      B1: { value: 1, formula: "SEQUENCE(1,2)" },
      C1: { value: 2 },
      D1: { value: 3, formula: "SUM(B1#)" },
    });
    const { names } = readWorkbook(frozen().bytes, ADD_INS);
    expect(names.map(({ name, text }) => [name, text])).toEqual([
      ["Diep", "Kans+1"],
      ["Kans", "MPP.KWANTIEL(0.5)"],
      ["Keer", "Blad1!$A$1"],
      ["Reeks", "Blad1!$A$2:$B$3"],
    ]);
  });

  test("calls it nowhere but in the name that said so", () => {
    const parts = unzip(frozen().bytes);
    const calling = Object.keys(parts).filter((name) => new TextDecoder().decode(parts[name]).includes(CALL));
    expect(calling).toEqual(["xl/workbook.xml"]);
  });

  test("keeps looks, charts and styles to the byte, and a table without the formula for new rows", () => {
    const before = workbook();
    const { bytes } = frozen();
    for (const part of [CHART, "xl/drawings/drawing1.xml", "xl/styles.xml", "xl/metadata.xml"])
      expect(textOf(bytes, part)).toBe(textOf(before, part));
    expect(textOf(bytes, "xl/tables/table1.xml")).toBe(
      TABLE.replace(`<calculatedColumnFormula>${CALL}(1)</calculatedColumnFormula>`, "")
        .replace(`<totalsRowFormula>${CALL}(2)</totalsRowFormula>`, "")
        .replace(' totalsRowFunction="custom"', ""),
    );
    const sheet = readWorkbook(bytes, ADD_INS).sheets[0];
    const styled = sheet?.cells.filter(({ style }) => style === 1).map(({ ref }) => ref);
    expect(styled).toEqual(["C1", "A2", "B2", "A3"]);
    expect(packageFaults(bytes).filter((fault) => !fault.startsWith("no type"))).toEqual([]);
  });

  test("has the sheet that says where its values come from", () => {
    expect(readWorkbook(frozen().bytes, []).sheets.map(({ name }) => name)).toEqual([
      "Blad1",
      "Blad2",
      "Verantwoording",
    ]);
  });

  test("has the values and ranges that were calculated, not those that stood in the file", () => {
    const cells = [
      { kind: "value" as const, ref: "C1", value: 20 },
      { kind: "formula" as const, ref: "A2", text: "MPP.KWANTIEL(A1)", range: "A2:A4", value: 21 },
      { kind: "value" as const, ref: "A3", value: 22 },
      { kind: "value" as const, ref: "A4", value: 23 },
      { kind: "value" as const, ref: "C2", value: 86 },
    ];
    const found = cellsOf(frozen([{ sheet: "Blad1", cells }]).bytes);
    expect([found["C1"], found["A2"], found["A3"], found["A4"], found["B2"]]).toEqual([
      { value: 20 },
      { value: 21 },
      { value: 22 },
      { value: 23 },
      { value: null },
    ]);
    expect(found["C2"]).toEqual({ value: 86, formula: "SUM($A2:$A4)+C1" });
  });

  test("is not made of a call that has no result", () => {
    const rows = `<row r="1"><c r="A1"><f>${CALL}(1)</f></c></row>`;
    expect(refusal(() => frozenCopy(workbook(rows), [], {}, ADD_INS))).toBe("bad-value");
  });

  test("of a workbook that does not call it is the workbook itself", () => {
    const plain = workbook("");
    const { bytes, formulas } = frozenCopy(plain, [], {}, [
      { name: "ANDER.FUNCTIE", stored: "_xldudf_ANDER" },
    ]);
    expect(formulas).toBe(0);
    expect(bytes).toEqual(plain);
  });
});

describe("a what-if table would be calculated anew from what stays", () => {
  const table =
    '<row r="8"><c r="B8"><f t="dataTable" ref="B8:B9" dt2D="0" dtr="0" r1="A1"/><v>1</v></c></row><row r="9"><c r="B9"><v>2</v></c></row>';

  test("so the workbook is refused, and one without calls is not", () => {
    expect(refusal(() => frozenCopy(workbook(ROWS + table), [], {}, ADD_INS))).toBe("data-table");
    expect(frozenCopy(workbook(table), [], {}, [{ name: "ANDER", stored: "_xldudf_ANDER" }]).formulas).toBe(
      0,
    );
  });

  test("in two sentences, Dutch or English", () => {
    const error = new XlsxError("data-table", "", "Blad1!B8:B9");
    expect(describeXlsxError(error, "nl")).toBe(
      "Een gegevenstabel rekent door met formules die hier waarden worden en zou daarna iets anders tonen: Blad1!B8:B9. Vervang de gegevenstabel in Excel eerst door waarden.",
    );
    expect(describeXlsxError(error, "en")).toBe(
      "A data table calculates on with formulas that become values here and would then show something else: Blad1!B8:B9. Replace the data table by values in Excel first.",
    );
  });
});
