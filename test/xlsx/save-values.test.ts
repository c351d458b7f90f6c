import { describe, expect, test } from "vitest";
import { type CellChange, type CellValue, XlsxError, readWorkbook, saveChanges } from "../../src/xlsx";
import {
  MAIN,
  OFFICE,
  book,
  bookParts,
  relationships,
  sheetBook,
  textOf,
  unzip,
  worksheet,
  zip,
} from "./package-of";

const SHEET = "xl/worksheets/sheet1.xml";
const value = (ref: string, to: CellValue): CellChange => ({ kind: "value", ref, value: to });
const constant = (ref: string, to: CellValue): CellChange => ({ kind: "constant", ref, value: to });
const save = (bytes: Uint8Array, ...cells: CellChange[]): Uint8Array =>
  saveChanges(bytes, [{ sheet: "Blad1", cells }], []);

/** sheetData after changes to a sheet with the given rows. */
function rowsAfter(rows: string, ...cells: CellChange[]): string {
  const text = textOf(save(sheetBook(rows), ...cells), SHEET);
  return text.slice(text.indexOf("<sheetData>") + 11, text.indexOf("</sheetData>"));
}

/** A workbook with about everything that a file may hold. */
function richBook(): Uint8Array {
  const rows =
    '<row r="1" spans="1:3" ht="20" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="0" t="s" ph="1"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
    "<!-- <c r='A1'><v>9</v></c> -->" +
    '<row r="2"><c r="A2" cm="1"><f t="array" ref="A2:A3">_xlfn.SEQUENCE(2)</f><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>';
  const after =
    '<sheetProtection sheet="1"/><conditionalFormatting sqref="B1"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"ab,cd"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1" location="Blad2!A1"/></hyperlinks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
    '<extLst><ext uri="{x}"><x14:conditionalFormattings xmlns:x14="x"><x14:c r="A1"/></x14:conditionalFormattings></ext></extLst>';
  const sheet = worksheet(rows, '<sheetPr codeName="Blad1"/><dimension ref="A1:C3"/>', after).replace(
    "<worksheet ",
    '<worksheet xmlns:x14ac="y" ',
  );
  return book({
    sheets: [sheet, worksheet('<row r="1"><c r="A1"><v>5</v></c></row>')],
    strings: "<si><r><rPr><b/></rPr><t>vet</t></r><r><t> gewoon</t></r></si>",
    metadata: `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    calcChain: `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/><c r="C1" i="1"/><c r="A2" i="1" a="1"/></calcChain>`,
    workbookAfter:
      '<definedNames><definedName name="F">_xlfn.LAMBDA(_xlpm.x,_xlpm.x)</definedName></definedNames><calcPr calcId="191029"/>',
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vml1.vml"],
        ["rId3", "table", "../tables/table1.xml"],
        ["rId4", "comments", "../comments1.xml"],
      ),
      "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='d'/>",
      "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
      "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='c'/>",
      "xl/drawings/vml1.vml": "<xml/>",
      "xl/comments1.xml": `<comments xmlns="${MAIN}"/>`,
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="H1:I2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
      "customXml/item1.xml": "<mpp>éé</mpp>",
      "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0, 255, 1, 2, 3]),
      "docProps/app.xml": "<Properties/>",
    },
  });
}

describe("only parts with changed cells differ", () => {
  test("after a change of values every other part is the same, byte for byte, in the same order", () => {
    const before = richBook();
    const after = save(before, value("B1", 3), value("A3", 7));
    const [old, now] = [unzip(before), unzip(after)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    for (const [part, content] of Object.entries(old)) {
      if (part !== SHEET) expect(now[part], part).toEqual(content);
    }
    const changed = textOf(before, SHEET)
      .replace("<f>1+1</f><v>2</v>", "<f>1+1</f><v>3</v>")
      .replace('<c r="A3"><v>2</v>', '<c r="A3"><v>7</v>');
    expect(textOf(after, SHEET)).toBe(changed);
  });

  test("compressed bytes and time stamps of other parts are copied as they are", () => {
    const before = richBook();
    const after = save(before, value("B1", 3));
    const packed = (bytes: Uint8Array, part: string): string => {
      const text = new TextDecoder("latin1").decode(bytes);
      const at = text.indexOf(part);
      return text.slice(at - 20, at + part.length + 30);
    };
    for (const part of ["xl/charts/chart1.xml", "xl/media/image1.png", "customXml/item1.xml"]) {
      expect(packed(after, part)).toBe(packed(before, part));
    }
  });

  test("writing the values that are there already changes not a byte", () => {
    const before = richBook();
    const sheet = readWorkbook(before, []).sheets[0];
    const cells = sheet?.cells.map((cell) => value(cell.ref, cell.value)) ?? [];
    expect(cells.length).toBe(5);
    expect(save(before, ...cells)).toEqual(before);
  });

  test("the same changes give the same bytes, and reading them back gives the new values", () => {
    const after = save(richBook(), value("B1", 3), constant("D9", "x"));
    expect(save(richBook(), value("B1", 3), constant("D9", "x"))).toEqual(after);
    const cells = new Map(readWorkbook(after, []).sheets[0]?.cells.map((cell) => [cell.ref, cell]));
    expect(cells.get("B1")).toMatchObject({ value: 3, formula: { text: "1+1" } });
    expect(cells.get("D9")?.value).toBe("x");
    expect(textOf(after, SHEET)).toContain('<dimension ref="A1:D9"/>');
  });
});

describe("the cell itself", () => {
  test("a result keeps formula, style and unknown attributes; its type follows the value", () => {
    const cell =
      '<row r="1"><c r="A1" s="0" t="str" ph="1"><f>B1</f><v>x</v><extLst><ext uri="u"/></extLst></c></row>';
    const after = (to: CellValue): string => rowsAfter(cell, value("A1", to)).slice(11, -6);
    const tail = '<extLst><ext uri="u"/></extLst></c>';
    expect(after(0.1 + 0.2)).toBe(`<c r="A1" s="0" ph="1"><f>B1</f><v>0.30000000000000004</v>${tail}`);
    expect(after(true)).toBe(`<c r="A1" s="0" t="b" ph="1"><f>B1</f><v>1</v>${tail}`);
    expect(after({ error: "#N/A" })).toBe(`<c r="A1" s="0" t="e" ph="1"><f>B1</f><v>#N/A</v>${tail}`);
    expect(after("a<b & \u0001 _x0041_")).toBe(
      `<c r="A1" s="0" t="str" ph="1"><f>B1</f><v>a&lt;b &amp; _x0001_ _x005F_x0041_</v>${tail}`,
    );
    expect(after(null)).toBe(`<c r="A1" s="0" ph="1"><f>B1</f>${tail}`);
    expect(after("")).toBe(`<c r="A1" s="0" t="str" ph="1"><f>B1</f><v></v>${tail}`);
  });

  test("errors that a file cannot hold are stored as Excel stores them, and a rich value goes with the old result", () => {
    const cell = '<row r="1"><c r="A1" t="e" vm="2"><f>B1</f><v>#N/A</v></c></row>';
    expect(rowsAfter(cell, value("A1", { error: "#SPILL!" }))).toBe(
      '<row r="1"><c r="A1" t="e"><f>B1</f><v>#VALUE!</v></c></row>',
    );
  });

  test("typed values: text inline with its spaces, number, boolean, and nothing at all", () => {
    const cell = '<row r="1"><c r="A1" s="0" t="s"><v>0</v></c></row>';
    const after = (to: CellValue): string => {
      const text = textOf(
        save(sheetBook(cell, { strings: "<si><t>oud</t></si>" }), constant("A1", to)),
        SHEET,
      );
      return text.slice(text.indexOf("<c "), text.indexOf("</row>"));
    };
    expect(after("nieuw")).toBe('<c r="A1" s="0" t="inlineStr"><is><t>nieuw</t></is></c>');
    expect(after(" é\r\n")).toBe(
      '<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve"> é_x000D_\n</t></is></c>',
    );
    expect(after(-0)).toBe('<c r="A1" s="0"><v>0</v></c>');
    expect(after(1e21)).toBe('<c r="A1" s="0"><v>1E+21</v></c>');
    expect(after(null)).toBe('<c r="A1" s="0"/>');
    expect(after("oud")).toBe('<c r="A1" s="0" t="s"><v>0</v></c>');
  });

  test("cells and rows that do not exist come in order, with the style of their row or column", () => {
    const sheet = worksheet(
      '<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="5" s="0" customFormat="1"/><row r="7"></row>',
      '<dimension ref="B2"/><cols><col min="4" max="4" style="0"/></cols>',
    );
    const after = textOf(
      save(
        book({ sheets: [sheet] }),
        value("C2", 2),
        value("A2", 0),
        value("D3", 4),
        constant("B5", "x"),
        constant("A9", 9),
        value("C7", 7),
        value("Z99", null),
      ),
      SHEET,
    );
    expect(after.slice(after.indexOf("<dimension"))).toBe(
      '<dimension ref="A2:D9"/><cols><col min="4" max="4" style="0"/></cols><sheetData>' +
        '<row r="2" spans="1:3"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row>' +
        '<row r="3"><c r="D3" s="0"><v>4</v></c></row>' +
        '<row r="5" s="0" customFormat="1"><c r="B5" s="0" t="inlineStr"><is><t>x</t></is></c></row>' +
        '<row r="7"><c r="C7"><v>7</v></c></row><row r="9"><c r="A9"><v>9</v></c></row></sheetData></worksheet>',
    );
  });

  test("an empty sheet, prefixed elements and cells without references are written as they are found", () => {
    const empty = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData /></x:worksheet>`;
    expect(textOf(save(book({ sheets: [empty] }), constant("B2", "t")), SHEET)).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>t</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    expect(
      rowsAfter(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
        value("B1", 5),
        value("B2", 6),
      ),
    ).toBe('<row><c><v>1</v></c><c><v>5</v></c></row><row><c><v>3</v></c><c r="B2"><v>6</v></c></row>');
  });

  test("a part in UTF-16 stays in UTF-16", () => {
    const text = `\ufeff<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData/></worksheet>`;
    const bytes = new Uint8Array(Uint16Array.from(Array.from(text, (each) => each.charCodeAt(0))).buffer);
    const after = save(zip({ ...bookParts({ sheets: [""] }), [SHEET]: bytes }), constant("A1", "é"));
    expect([...(unzip(after)[SHEET] ?? []).slice(0, 4)]).toEqual([0xff, 0xfe, 0x3c, 0]);
    expect(readWorkbook(after, []).sheets[0]?.cells[0]?.value).toBe("é");
  });
});

test.each<[string, CellChange[], string]>([
  ["a reference that is none", [value("A0", 1)], "bad-reference"],
  ["two changes of one cell", [value("A1", 1), constant("A1", 2)], "overlap"],
  ["NaN", [value("A1", NaN)], "bad-value"],
  ["an infinite number", [constant("A1", -Infinity)], "bad-value"],
  ["text that does not fit", [constant("A1", "x".repeat(32_768))], "text-too-long"],
  [
    "a formula that does not fit",
    [{ kind: "formula", ref: "A1", text: "1+".repeat(5000) + "1", value: 1 }],
    "formula-too-long",
  ],
  ["half a formula", [{ kind: "formula", ref: "A1", text: "SUM(", value: 1 }], "bad-formula"],
])("%s is refused", (_, cells, expected) => {
  expect(() => save(sheetBook(""), ...cells)).toThrow(
    expect.objectContaining({ code: expected }) as XlsxError,
  );
});

test("a sheet that does not exist is refused; its name is found in any case of letters", () => {
  expect(() => saveChanges(sheetBook(""), [{ sheet: "Blad9", cells: [] }], [])).toThrow(XlsxError);
  const after = saveChanges(sheetBook(""), [{ sheet: "BLAD1", cells: [value("A1", 1)] }], []);
  expect(readWorkbook(after, []).sheets[0]?.cells[0]?.value).toBe(1);
});
