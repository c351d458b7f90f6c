import { Zip, ZipDeflate, strToU8 } from "fflate";
import { writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import { type XlsxCell, type XlsxWorkbook, readWorkbook, saveChanges } from "../../src/xlsx";
import { MAIN, OFFICE, book, bookParts, relationships, sheetBook, unzip, worksheet, zip } from "./package-of";

const ADD_INS = [{ name: "MPP.KWANTIEL", stored: "_xldudf_MPP_KWANTIEL" }];
const DYNAMIC = `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const read = (bytes: Uint8Array): XlsxWorkbook => readWorkbook(bytes, ADD_INS);
const cellsOf = (workbook: XlsxWorkbook, sheet = 0): Record<string, XlsxCell> =>
  Object.fromEntries((workbook.sheets[sheet]?.cells ?? []).map((cell) => [cell.ref, cell]));
const values = (sheetData: string, strings = ""): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(cellsOf(read(sheetBook(sheetData, { strings })))).map(([ref, cell]) => [ref, cell.value]),
  );
const formulas = (sheetData: string, metadata?: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(cellsOf(read(sheetBook(sheetData, metadata === undefined ? {} : { metadata })))).map(
      ([ref, cell]) => [ref, cell.formula],
    ),
  );

describe("values", () => {
  test("each type of cell gives its own kind of value", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-1E-300</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><v>tekst &amp; meer</v></c>' +
      '<c r="G1" t="inlineStr"><is><t>inline</t></is></c><c r="H1" t="s"><v>1</v></c><c r="I1" s="0"/><c r="J1" t="s"/></row>';
    expect(values(rows, "<si><t>nul</t></si><si><t>één</t></si>")).toEqual({
      A1: 1.5,
      B1: -1e-300,
      C1: true,
      D1: false,
      E1: { error: "#N/A" },
      F1: "tekst & meer",
      G1: "inline",
      H1: "één",
      I1: null,
      J1: null,
    });
  });

  test("rich text is joined, phonetic runs are left out, spaces count only when preserved", () => {
    const rich =
      '<r><rPr><b/></rPr><t>vet</t></r><r><t xml:space="preserve"> en gewoon </t></r><rPh sb="0" eb="1"><t>FON</t></rPh>';
    const strings = `<si>${rich}</si><si><t>  los  </t></si><si><t>a_x000D_b_x005F_x000D_</t></si><si/>`;
    const cell = (ref: string, index: number): string => `<c r="${ref}" t="s"><v>${String(index)}</v></c>`;
    const inline = `<c r="E1" t="inlineStr"><is>${rich}</is></c><c r="F1" t="inlineStr"><is><t> x </t></is></c>`;
    expect(
      values(
        `<row r="1">${cell("A1", 0)}${cell("B1", 1)}${cell("C1", 2)}${cell("D1", 3)}${inline}</row>`,
        strings,
      ),
    ).toEqual({
      A1: "vet en gewoon ",
      B1: "los",
      C1: "a\rb_x000D_",
      D1: "",
      E1: "vet en gewoon ",
      F1: "x",
    });
  });

  test("ISO dates become serial numbers of the workbook's date system", () => {
    const date = (ref: string, text: string): string => `<c r="${ref}" t="d"><v>${text}</v></c>`;
    const row = `<row r="1">${date("A1", "2024-01-15T12:00:00")}${date("B1", "1900-02-28")}${date("C1", "1900-03-01")}${date("D1", "18:00:00")}</row>`;
    expect(values(row)).toEqual({ A1: 45306.5, B1: 59, C1: 61, D1: 0.75 });
    const in1904 = read(sheetBook(row, { workbookBefore: '<workbookPr date1904="1"/>' }));
    expect(in1904.date1904).toBe(true);
    expect(in1904.sheets[0]?.cells[0]?.value).toBe(43844.5);
  });

  test("rows and cells without references count on from the one before", () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(values(rows)).toEqual({ A1: 1, B1: 2, C4: 3, D4: 4, A5: 5 });
  });

  test.each([
    ["a number that is none", "<c r='A1'><v>1,5</v></c>"],
    ["an infinite number", "<c r='A1'><v>1e999</v></c>"],
    ["a string index that does not exist", "<c r='A1' t='s'><v>7</v></c>"],
    ["an unknown type", "<c r='A1' t='q'><v>7</v></c>"],
    ["a style that does not exist", "<c r='A1' s='9'><v>7</v></c>"],
    ["a cell in another row", "<c r='A2'><v>7</v></c>"],
    ["a shared formula without its first cell", "<c r='A1'><f t='shared' si='3'/><v>7</v></c>"],
  ])("%s is refused, not guessed", (_, cell) => {
    expect(() => values(`<row r="1">${cell}</row>`)).toThrow(
      expect.objectContaining({ code: "bad-cell" }) as Error,
    );
  });
});

describe("formulas", () => {
  test("shared formulas are written out per cell", () => {
    expect(
      formulas(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1+$C$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><f t="shared" si="0">9*9</f></c></row>',
      ),
    ).toEqual({
      A1: { text: "C1+$C$1", kind: "normal" },
      B1: { text: "D1+$C$1", kind: "normal" },
      A2: { text: "C2+$C$1", kind: "normal" },
      B2: { text: "9*9", kind: "normal" },
    });
  });

  test("legacy arrays, dynamic arrays and data tables keep their range and are told apart", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f></c><c r="C1" cm="1"><f t="array" ref="C1:D3">_xldudf_MPP_KWANTIEL(1,A1:A2)</f></c>' +
      '<c r="F1"><f t="dataTable" ref="F1:G2" dt2D="1" dtr="1" r1="A9" r2="B9"/></c><c r="H1"><f t="dataTable" ref="H1:H2" r1="A9"/></c><c r="I1"><f t="dataTable" ref="I1:I2" dtr="1" r1="A9"/></c></row>';
    expect(formulas(rows, DYNAMIC)).toEqual({
      A1: { text: "B1:B2*2", kind: "array", range: "A1:A2" },
      C1: { text: "MPP.KWANTIEL(1,A1:A2)", kind: "dynamic", range: "C1:D3" },
      F1: { text: "TABLE(A9,B9)", kind: "data-table", range: "F1:G2" },
      H1: { text: "TABLE(,A9)", kind: "data-table", range: "H1:H2" },
      I1: { text: "TABLE(A9,)", kind: "data-table", range: "I1:I2" },
    });
    expect(formulas(rows)["C1"]).toMatchObject({ kind: "array" });
    expect(formulas(rows, DYNAMIC.replace('fDynamic="1"', 'fDynamic="0"'))["C1"]).toMatchObject({
      kind: "array",
    });
  });
});

test("columns, rows, merges, panes, grid lines, protection and charts of a sheet", () => {
  const before =
    '<dimension ref="A1:B2"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen" topLeftCell="B3"/></sheetView></sheetViews>' +
    '<sheetFormatPr baseColWidth="10" defaultColWidth="12.5" defaultRowHeight="15"/><cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="3" max="3" hidden="1" style="0"/></cols>';
  const after =
    '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><drawing r:id="rId1"/>';
  const rows =
    '<row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>';
  const workbook = read(
    book({
      sheets: [worksheet(rows, before, after)],
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "drawing", "../drawings/drawing1.xml"]),
        "xl/drawings/drawing1.xml": "<d>",
        "xl/drawings/_rels/drawing1.xml.rels": relationships(
          ["rId1", "chart", "../charts/chart1.xml"],
          [
            "rId2",
            "http://schemas.microsoft.com/office/2014/relationships/chartEx",
            "../charts/chartEx1.xml",
          ],
          ["rId3", "image", "../media/image1.png"],
        ),
      },
    }),
  );
  expect({ ...workbook.sheets[0], cells: [] }).toEqual({
    name: "Blad1",
    part: "xl/worksheets/sheet1.xml",
    state: "visible",
    cells: [],
    columns: [
      { first: 1, last: 2, width: 20.5, hidden: false },
      { first: 3, last: 3, hidden: true, style: 0 },
    ],
    rows: [
      { row: 1, height: 30, hidden: false },
      { row: 2, hidden: true },
    ],
    defaultColumnWidth: 12.5,
    defaultRowHeight: 15,
    merges: ["A1:B1"],
    frozen: { rows: 2, columns: 1 },
    showGridLines: false,
    protected: true,
    // Neither the drawing nor its charts can be read.
    charts: [
      { name: "", title: "", type: "other", range: "", series: [] },
      { name: "", title: "", type: "other", range: "", series: [] },
    ],
  });
});

test("names, tables, iteration, external links, macros and sheets that are no worksheets", () => {
  const names =
    '<definedName name="Kans">Blad1!$A$1</definedName><definedName name="Lokaal" localSheetId="1" hidden="1">Blad2!$B$2</definedName>' +
    '<definedName name="Constante">0.75</definedName><definedName name="Dubbel">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>';
  const parts = bookParts({
    sheets: [worksheet("")],
    workbookAfter: `<definedNames>${names}</definedNames><calcPr calcId="191029" iterate="1"/>`,
    workbookRelationships: [
      ["rId50", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId51", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId52", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
    ],
    parts: {
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "/xl/tables/table1.xml"]),
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T" displayName="Verkoop" ref="A1:B4" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Jaar"/><tableColumn id="2" name="Twee_x000a_regels"/></tableColumns></table>`,
    },
  });
  const withChart = String(parts["xl/workbook.xml"]).replace(
    "</sheets>",
    '<sheet name="Grafiek" sheetId="9" state="hidden" r:id="rId50"/></sheets>',
  );
  const workbook = read(zip({ ...parts, "xl/workbook.xml": withChart }));
  expect(workbook.sheets.map(({ name, kind, state }) => [name, kind, state])).toEqual([
    ["Blad1", undefined, "visible"],
    ["Grafiek", "chartsheet", "hidden"],
  ]);
  expect(workbook.names).toEqual([
    { name: "Kans", text: "Blad1!$A$1", hidden: false },
    { name: "Lokaal", text: "Blad2!$B$2", sheet: 1, hidden: true },
    { name: "Constante", text: "0.75", hidden: false },
    { name: "Dubbel", text: "LAMBDA(x,x*2)", hidden: false },
  ]);
  expect(workbook.tables).toEqual([
    {
      name: "Verkoop",
      sheet: "Blad1",
      range: "A1:B4",
      headerRows: 1,
      totalsRows: 1,
      columns: ["Jaar", "Twee\nregels"],
    },
  ]);
  expect(workbook).toMatchObject({
    iterative: true,
    externalLinks: ["xl/externalLinks/externalLink1.xml"],
    macros: ["xl/vbaProject.bin"],
  });
});

test("strict namespaces, prefixed elements, UTF-16 and a byte order mark are read alike", () => {
  const strict = bookParts({ sheets: [worksheet('<row r="1"><c r="A1"><v>7</v></c></row>')] });
  const strictParts = Object.fromEntries(
    Object.entries(strict).map(([part, content]) => [
      part,
      String(content)
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ]),
  );
  expect(cellsOf(read(zip(strictParts)))["A1"]?.value).toBe(7);
  const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>é</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(cellsOf(read(book({ sheets: [prefixed] })))["A1"]?.value).toBe("é");
  const utf16 = new Uint8Array(
    Uint16Array.from(Array.from(`\ufeff${prefixed}`, (each) => each.charCodeAt(0))).buffer,
  );
  expect(
    cellsOf(read(zip({ ...bookParts({ sheets: [""] }), "xl/worksheets/sheet1.xml": utf16 })))["A1"]?.value,
  ).toBe("é");
  expect(cellsOf(read(book({ sheets: [`\ufeff${prefixed}`] })))["A1"]?.value).toBe("é");
});

test("a zip written as a stream, with sizes after the data, is read and can be saved", () => {
  const chunks: Uint8Array[] = [];
  const stream = new Zip((error, chunk) => {
    expect(error).toBeNull();
    chunks.push(chunk);
  });
  for (const [part, content] of Object.entries(
    bookParts({ sheets: [worksheet('<row r="1"><c r="A1"><v>7</v></c></row>')] }),
  )) {
    const entry = new ZipDeflate(part);
    stream.add(entry);
    entry.push(strToU8(String(content)), true);
  }
  stream.end();
  const bytes = new Uint8Array(chunks.flatMap((chunk) => [...chunk]));
  expect(cellsOf(read(bytes))["A1"]?.value).toBe(7);
  const saved = saveChanges(bytes, [{ sheet: "Blad1", cells: [{ kind: "value", ref: "A1", value: 8 }] }], []);
  expect(cellsOf(read(saved))["A1"]?.value).toBe(8);
  expect(Object.keys(unzip(saved))).toEqual(Object.keys(bookParts({ sheets: [""] })));
});

test("workbooks written by another library are read", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Cijfers",
        rows: [
          ["jaar", "instroom"],
          [2024, 32000.5],
          [true, null],
          [" spatie ", "é&<>"],
        ],
      },
    ],
  });
  const workbook = read(bytes);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Cijfers"]);
  expect(
    workbook.sheets[0]?.cells.filter((cell) => cell.value !== null).map((cell) => [cell.ref, cell.value]),
  ).toEqual([
    ["A1", "jaar"],
    ["B1", "instroom"],
    ["A2", 2024],
    ["B2", 32000.5],
    ["A3", true],
    ["A4", " spatie "],
    ["B4", "é&<>"],
  ]);
});
