/** New sheets: what is given is what is read back, and the file is as the standard wants it. */
import { describe, expect, test } from "vitest";
import { type NewSheet, type XlsxErrorCode } from "../../src/xlsx";
import { add, last, PLAIN, read, refusal, SHEET } from "./new-sheets";
import { packageFaults } from "./package-check";
import { MAIN, book, bookParts, relationships, textOf, unzip, worksheet, zip } from "./package-of";

describe("a new sheet", () => {
  const bytes = add(PLAIN, SHEET);
  const found = last(read(bytes));

  test("comes after the others with its cells in order, and nothing of the packaging rules is broken", () => {
    expect(packageFaults(bytes)).toEqual([]);
    expect(read(bytes).sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Blad1", "visible"],
      ["Parameters", "visible"],
    ]);
    expect(found?.cells.map(({ ref, value }) => [ref, value])).toEqual([
      ["A1", "Parameterset"],
      ["A3", "kop"],
      ["B3", "waarde"],
      ["A4", " =1+1 \n"],
      ["B4", 0.62],
      ["C4", true],
      ["D4", { error: "#N/A" }],
      ["E4", null],
    ]);
    expect(found?.cells.some((cell) => cell.formula !== undefined)).toBe(false);
  });

  test("keeps widths, frozen rows and columns and hidden grid lines", () => {
    expect(found?.frozen).toEqual({ rows: 3, columns: 1 });
    expect(found?.showGridLines).toBe(false);
    expect(found?.columns).toEqual([
      { first: 1, last: 1, width: 30, hidden: false },
      { first: 3, last: 3, width: 12.5, hidden: false },
    ]);
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toContain(
      '<dimension ref="A1:E4"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>',
    );
  });

  test("has the looks that were asked for", () => {
    const styles = read(bytes).styles;
    const look = (ref: string): (typeof styles)[number] | undefined =>
      styles[found?.cells.find((cell) => cell.ref === ref)?.style ?? -1];
    expect(look("A1")?.font).toMatchObject({ bold: true, italic: false, size: 16, color: "#a4262c" });
    expect(look("A3")).toMatchObject({
      font: { bold: true, size: 11, name: "Calibri" },
      fill: "#e8f1fa",
      border: { bottom: { style: "thin", color: "#8a8886" } },
    });
    expect(look("B4")).toMatchObject({ numberFormat: "0.0%", alignment: { wrap: true }, locked: true });
    expect(look("B3")).toMatchObject({ numberFormat: "General", font: { bold: false } });
    expect(look("E4")).toMatchObject({ locked: false, alignment: { horizontal: "right", vertical: "top" } });
  });

  test("leaves every part alone that does not list it, and gives the same bytes each time", () => {
    const [old, now] = [unzip(PLAIN), unzip(bytes)];
    for (const part of ["xl/worksheets/sheet1.xml", "_rels/.rels"]) expect(now[part]).toEqual(old[part]);
    expect(add(PLAIN, SHEET)).toEqual(bytes);
    expect(textOf(bytes, "xl/workbook.xml")).toBe(
      textOf(PLAIN, "xl/workbook.xml").replace(
        "</sheets>",
        '<sheet name="Parameters" sheetId="2" r:id="rId3"/></sheets>',
      ),
    );
  });

  test("may be hidden, empty, or one of several; each gets a number and a part of its own", () => {
    const three = add(
      PLAIN,
      { name: "Leeg", cells: [], hidden: true },
      { name: "R&D <1>", cells: [{ ref: "C7", value: 1 }] },
      { name: "'t kan".slice(1), cells: [] },
    );
    expect(packageFaults(three)).toEqual([]);
    expect(read(three).sheets.map(({ name, state, part }) => [name, state, part])).toEqual([
      ["Blad1", "visible", "xl/worksheets/sheet1.xml"],
      ["Leeg", "hidden", "xl/worksheets/sheet2.xml"],
      ["R&D <1>", "visible", "xl/worksheets/sheet3.xml"],
      ["t kan", "visible", "xl/worksheets/sheet4.xml"],
    ]);
    expect(textOf(three, "xl/worksheets/sheet2.xml")).toContain('<dimension ref="A1"/>');
    expect(textOf(three, "xl/worksheets/sheet3.xml")).toContain('<dimension ref="C7"/>');
    expect([...textOf(three, "xl/workbook.xml").matchAll(/sheetId="(\d+)"/g)].map((each) => each[1])).toEqual(
      ["1", "2", "3", "4"],
    );
  });
});

describe("formulas on a new sheet", () => {
  const chained = book({
    sheets: [worksheet('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>')],
    calcChain: `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
  });

  test("are stored as Excel does, spilled values beside them, and the calculation chain goes", () => {
    const bytes = add(chained, {
      name: "Nieuw",
      cells: [
        { ref: "A1", value: "x", formula: 'IF(1=1,"x","")' },
        { ref: "B1", value: 5, formula: "MPP.KWANTIEL(0.5,Blad1!A1:C3)", range: "B1:B2" },
        { ref: "B2", value: "tekst" },
      ],
    });
    expect(packageFaults(bytes)).toEqual([]);
    expect(Object.keys(unzip(bytes))).not.toContain("xl/calcChain.xml");
    expect(last(read(bytes))?.cells.map(({ ref, value, formula }) => [ref, value, formula])).toEqual([
      ["A1", "x", { text: 'IF(1=1,"x","")', kind: "normal" }],
      ["B1", 5, { text: "MPP.KWANTIEL(0.5,Blad1!A1:C3)", kind: "dynamic", range: "B1:B2" }],
      ["B2", "tekst", undefined],
    ]);
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toContain('<c r="B2" t="str"><v>tekst</v></c>');
  });

  test("a sheet without formulas leaves the calculation chain alone", () => {
    expect(Object.keys(unzip(add(chained, SHEET)))).toContain("xl/calcChain.xml");
  });

  test("in a table `[@kop]` gets the table's name", () => {
    const bytes = add(PLAIN, {
      name: "T",
      cells: [
        { ref: "A1", value: "a" },
        { ref: "B1", value: "b" },
        { ref: "A2", value: 2 },
        { ref: "B2", value: 4, formula: "[@a]*2" },
      ],
      tables: [{ name: "Dubbel", range: "A1:B2" }],
    });
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toContain("<f>Dubbel[[#This Row],[a]]*2</f>");
  });
});

describe("tables and filters", () => {
  const cells = ["jaar", "Waarde\nin %"].map((value, i) => ({ ref: `${"AB"[i] ?? ""}2`, value }));
  const table = { name: "Rijen", range: "A2:B4", style: "TableStyleLight1" };

  test("a table has the headings of its first row and a number of its own", () => {
    const one = add(PLAIN, { name: "Een", cells, tables: [table] });
    const two = add(one, { name: "Twee", cells, tables: [{ name: "Meer", range: "A2:B3" }] });
    expect(packageFaults(two)).toEqual([]);
    expect(read(two).tables).toEqual([
      {
        name: "Rijen",
        sheet: "Een",
        range: "A2:B4",
        headerRows: 1,
        totalsRows: 0,
        columns: ["jaar", "Waarde\nin %"],
      },
      {
        name: "Meer",
        sheet: "Twee",
        range: "A2:B3",
        headerRows: 1,
        totalsRows: 0,
        columns: ["jaar", "Waarde\nin %"],
      },
    ]);
    expect(textOf(two, "xl/tables/table1.xml")).toContain(' id="1" ');
    expect(textOf(two, "xl/tables/table2.xml")).toContain(' id="2" ');
  });

  test("a filter has the hidden name that Excel gives it, of this sheet", () => {
    const bytes = add(PLAIN, { name: "Piet's", cells, autoFilter: "A2:B2" });
    expect(packageFaults(bytes)).toEqual([]);
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toContain('<autoFilter ref="A2:B2"/>');
    expect(read(bytes).names).toEqual([
      { name: "_xlnm._FilterDatabase", text: "'Piet''s'!$A$2:$B$2", sheet: 1, hidden: true },
    ]);
  });

  test.each<[string, Partial<NewSheet>, XlsxErrorCode]>([
    ["a table without a row below its headings", { tables: [{ name: "T_1", range: "A2:B2" }] }, "bad-table"],
    ["a table over a cell without text", { tables: [{ name: "T_1", range: "A2:C3" }] }, "bad-table"],
    ["a table name that is a cell", { tables: [{ name: "T1", range: "A2:B3" }] }, "bad-table"],
    [
      "two headings that differ in case only",
      { cells: [...cells, { ref: "C2", value: "JAAR" }], tables: [{ name: "T_1", range: "A2:C3" }] },
      "bad-table",
    ],
    ["tables over each other", { tables: [table, { name: "T_1", range: "A2:A9" }] }, "overlap"],
    ["a filter over a table", { tables: [table], autoFilter: "B2:C3" }, "overlap"],
    [
      "a spill into a table",
      {
        cells: [...cells, { ref: "B3", value: 1, formula: "A1", range: "B3:C3" }],
        tables: [table],
      },
      "overlap",
    ],
    ["two tables of one name", { tables: [table, { name: "RIJEN", range: "D2:D3" }] }, "duplicate-name"],
    ["a filter that is no range", { autoFilter: "alles" }, "bad-reference"],
  ])("%s is refused", (_, more, code) => {
    const extra = [{ ref: "D2", value: "los" }];
    const sheet = { name: "X", cells: [...cells, ...extra], ...more };
    expect(refusal(() => add(PLAIN, sheet))).toBe(code);
  });
});

test("a file in the strict namespaces stays strict", () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      )
      .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");
  const parts = Object.entries(bookParts({ sheets: [worksheet("")] })).map(
    ([name, content]) => [name, typeof content === "string" ? strict(content) : content] as const,
  );
  const after = add(zip(Object.fromEntries(parts)), SHEET);
  expect(packageFaults(after)).toEqual([]);
  for (const part of ["xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"])
    expect(textOf(after, part)).not.toContain("schemas.openxmlformats.org/officeDocument");
  expect(textOf(after, "xl/worksheets/sheet2.xml")).toContain(
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  );
  expect(last(read(after))?.cells).toHaveLength(8);
});

test("a relationship id that is in use is not used again", () => {
  const bytes = book({
    sheets: [worksheet("")],
    workbookRelationships: [["rId3", "theme", "theme.xml"]],
    parts: { "xl/theme.xml": "<theme/>", "xl/worksheets/_rels/sheet1.xml.rels": relationships() },
  });
  expect(packageFaults(add(bytes, SHEET, { ...SHEET, name: "Nog een" }))).toEqual([]);
});
