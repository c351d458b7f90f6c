import { describe, expect, test } from "vitest";
import {
  type CellChange,
  type CellValue,
  type XlsxCell,
  XlsxError,
  readWorkbook,
  saveChanges,
} from "../../src/xlsx";
import { MAIN, book, bookParts, relationships, sheetBook, textOf, unzip, worksheet, zip } from "./package-of";

const SHEET = "xl/worksheets/sheet1.xml";
const ADD_INS = [{ name: "MPP.KWANTIEL", stored: "_xldudf_MPP_KWANTIEL" }];
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const formula = (ref: string, text: string, to: CellValue = 1, range?: string): CellChange => ({
  kind: "formula",
  ref,
  text,
  value: to,
  ...(range === undefined ? {} : { range }),
});
const constant = (ref: string, to: CellValue): CellChange => ({ kind: "constant", ref, value: to });
const value = (ref: string, to: CellValue): CellChange => ({ kind: "value", ref, value: to });
const save = (bytes: Uint8Array, ...cells: CellChange[]): Uint8Array =>
  saveChanges(bytes, [{ sheet: "Blad1", cells }], ADD_INS);
const cellsOf = (bytes: Uint8Array): Map<string, XlsxCell> =>
  new Map(readWorkbook(bytes, ADD_INS).sheets[0]?.cells.map((cell) => [cell.ref, cell]));

const DYNAMIC_METADATA = `<metadata xmlns="${MAIN}" xmlns:xda="${DYNAMIC}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

describe("a formula that calls an add-in function", () => {
  test("is an array formula with cm, and the file gets the metadata that makes Excel spill it", () => {
    const after = save(
      sheetBook('<row r="1"><c r="A1" s="0"><v>5</v></c></row>'),
      formula("A1", "MPP.KWANTIEL(2/3,B5:D8)", 33771.5),
    );
    expect(textOf(after, SHEET)).toContain(
      '<c r="A1" s="0" cm="1"><f t="array" ref="A1">_xldudf_MPP_KWANTIEL(2/3,B5:D8)</f><v>33771.5</v></c>',
    );
    const metadata = textOf(after, "xl/metadata.xml");
    expect(metadata).toContain('<metadataType name="XLDAPR" minSupportedVersion="120000"');
    expect(metadata).toContain(
      `<xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/>`,
    );
    expect(metadata).toContain('<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>');
    expect(textOf(after, "[Content_Types].xml")).toContain(
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>',
    );
    expect(textOf(after, "xl/_rels/workbook.xml.rels")).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="/xl/metadata.xml"/></Relationships>',
    );
    expect(cellsOf(after).get("A1")?.formula).toEqual({
      text: "MPP.KWANTIEL(2/3,B5:D8)",
      kind: "dynamic",
      range: "A1",
    });
  });

  test("uses the metadata that the file has, without touching it", () => {
    const before = sheetBook("", { metadata: DYNAMIC_METADATA });
    const after = save(before, formula("B2", "SUM(MPP.KWANTIEL(0.5,A1:C1))"));
    expect(unzip(after)["xl/metadata.xml"]).toEqual(unzip(before)["xl/metadata.xml"]);
    expect(cellsOf(after).get("B2")?.formula?.kind).toBe("dynamic");
  });

  test.each([
    [
      "of another type",
      `<metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst/></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>`,
      1,
    ],
    [
      "with cells of another type",
      `<metadataTypes count="1"><metadataType name="ANDERS" minSupportedVersion="120000"/></metadataTypes><cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></cellMetadata>`,
      3,
    ],
    ["that is empty", "", 1],
    [
      "with arrays that do not spill",
      `<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="u"><x:dynamicArrayProperties xmlns:x="${DYNAMIC}" fDynamic="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>`,
      2,
    ],
  ])("extends metadata %s", (_, inner, cm) => {
    const after = save(
      sheetBook("", { metadata: `<metadata xmlns="${MAIN}">${inner}</metadata>` }),
      formula("B2", "MPP.KWANTIEL(0.5,A1:C1)"),
    );
    const metadata = textOf(after, "xl/metadata.xml");
    expect(textOf(after, SHEET)).toContain(`cm="${String(cm)}"`);
    expect(cellsOf(after).get("B2")?.formula?.kind).toBe("dynamic");
    const order = [...metadata.matchAll(/<(metadataTypes|futureMetadata|cellMetadata|valueMetadata)/g)].map(
      (found) => found[1],
    );
    expect(order).toEqual([...order].sort((a, b) => LISTS.indexOf(a) - LISTS.indexOf(b)));
    for (const [, list, count, content] of metadata.matchAll(
      /<(metadataTypes|cellMetadata)\b[^>]*count="(\d+)"[^>]*>(.*?)<\/\1>/g,
    )) {
      expect(content?.match(list === "cellMetadata" ? /<bk>/g : /<metadataType /g)?.length).toBe(
        Number(count),
      );
    }
  });
});

const LISTS: (string | undefined)[] = ["metadataTypes", "futureMetadata", "cellMetadata", "valueMetadata"];

describe("other formulas", () => {
  test("a native formula is a plain one with its prefixes; with a range or a spilling function it spills", () => {
    const after = save(
      sheetBook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: "<si><t>x</t></si>" }),
      formula("A1", '=NORM.DIST(B1,0,1,TRUE)&" <x>"', "0.5 <x>"),
      formula("A2", "B1:B2*2", 4, "A2:A3"),
      value("A3", 6),
      formula("C1", "SORT(B1:B9)", 1),
    );
    const text = textOf(after, SHEET);
    expect(text).toContain(
      '<c r="A1" t="str"><f>_xlfn.NORM.DIST(B1,0,1,TRUE)&amp;&quot; &lt;x&gt;&quot;</f><v>0.5 &lt;x&gt;</v></c>',
    );
    expect(text).toContain('<c r="A2" cm="1"><f t="array" ref="A2:A3">B1:B2*2</f><v>4</v></c>');
    expect(text).toContain('<c r="C1" cm="1"><f t="array" ref="C1">_xlfn._xlws.SORT(B1:B9)</f><v>1</v></c>');
    expect(text).toContain('<c r="A3"><v>6</v></c>');
  });

  test("a table keeps its headings, and no spill enters a table or merged cells", () => {
    const bytes = book({
      sheets: [worksheet("", "", '<mergeCells><mergeCell ref="D1:D2"/></mergeCells>')],
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B4"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
      },
    });
    const code = (...cells: CellChange[]): string => {
      try {
        save(bytes, ...cells);
      } catch (error) {
        return error instanceof XlsxError ? error.code : "other";
      }
      return "saved";
    };
    expect(code(constant("B1", "c"))).toBe("table-heading");
    expect(code(formula("B1", '"b"', "b"))).toBe("table-heading");
    expect(code(constant("B1", "b"), constant("B2", "c"), constant("C1", "c"))).toBe("saved");
    expect(code(formula("A9", "SEQUENCE(2)", 1, "A9:A10"))).toBe("saved");
    expect(code(formula("C1", "SEQUENCE(1,2)", 1, "C1:D1"))).toBe("overlap");
    expect(code(formula("B4", "SEQUENCE(2)", 1, "B4:B5"))).toBe("overlap");
    expect(code(formula("B4", "MPP.KWANTIEL(1,A1:C1)"))).toBe("saved");
  });

  test("a reference within a table gets the name of the table that holds the cell", () => {
    const bytes = book({
      sheets: [worksheet("")],
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T" displayName="Verkoop" ref="A1:B4"><tableColumns count="2"><tableColumn id="1" name="Prijs"/><tableColumn id="2" name="Dubbel"/></tableColumns></table>`,
      },
    });
    expect(cellsOf(save(bytes, formula("B2", "[@Prijs]*2"))).get("B2")?.formula?.text).toBe(
      "Verkoop[[#This Row],[Prijs]]*2",
    );
    expect(() => save(bytes, formula("D2", "[@Prijs]*2"))).toThrow(XlsxError);
  });
});

describe("the calculation chain", () => {
  const chained = (): Uint8Array =>
    sheetBook('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row>', {
      calcChain: `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
    });

  test("goes, with its content type and relationship, when a formula comes or goes", () => {
    for (const change of [formula("B1", "A1*2", 4), constant("A1", 7), formula("A1", "3", 3)]) {
      const after = save(chained(), change);
      expect(Object.keys(unzip(after))).not.toContain("xl/calcChain.xml");
      expect(textOf(after, "[Content_Types].xml")).not.toContain("calcChain");
      expect(textOf(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    }
  });

  test("stays when only values change", () => {
    const after = save(chained(), value("A1", 3), constant("B1", 8));
    expect(unzip(after)["xl/calcChain.xml"]).toEqual(unzip(chained())["xl/calcChain.xml"]);
  });
});

describe("shared formulas", () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2" s="0"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';

  test("cells that shared an overwritten formula keep theirs, with their values", () => {
    const after = save(sheetBook(shared), constant("A1", 5), value("A3", 9));
    expect(textOf(after, SHEET)).toContain(
      '<row r="2"><c r="A2" s="0"><f>B2*$C$1</f><v>2</v></c></row><row r="3"><c r="A3"><f>B3*$C$1</f><v>9</v></c></row>',
    );
    expect(cellsOf(after).get("A1")).toMatchObject({ value: 5 });
    expect(cellsOf(after).get("A1")?.formula).toBeUndefined();
  });

  test("overwriting another cell of the group leaves the rest alone", () => {
    const after = textOf(save(sheetBook(shared), formula("A2", "7", 7)), SHEET);
    expect(after).toContain('<c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c>');
    expect(after).toContain('<c r="A2" s="0"><f>7</f><v>7</v></c>');
    expect(after).toContain('<c r="A3"><f t="shared" si="0"/><v>3</v></c>');
  });
});

describe("arrays", () => {
  const legacy =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const spill =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c></row><row r="2"><c r="A2" s="0"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
  const spilled = (): Uint8Array => sheetBook(spill, { metadata: DYNAMIC_METADATA });

  test("part of a legacy array or of a data table cannot change; the whole can", () => {
    for (const change of [constant("A2", 5), constant("A1", 5), formula("A2", "1")]) {
      expect(() => save(sheetBook(legacy), change)).toThrow(
        expect.objectContaining({ code: "array-part" }) as XlsxError,
      );
    }
    const whole = cellsOf(save(sheetBook(legacy), constant("A1", 5), constant("A2", 6)));
    expect([whole.get("A1")?.value, whole.get("A2")?.value]).toEqual([5, 6]);
    const table =
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(() => save(sheetBook(table), constant("A2", 5))).toThrow(XlsxError);
    expect(cellsOf(save(sheetBook(table), value("A2", 5))).get("A2")?.value).toBe(5);
  });

  test("overwriting the first cell of a spill clears the cells that it no longer fills", () => {
    const cleared = cellsOf(save(spilled(), constant("A1", 9)));
    expect(["A1", "A2", "A3"].map((ref) => cleared.get(ref)?.value)).toEqual([9, null, null]);
    const shorter = cellsOf(save(spilled(), formula("A1", "SEQUENCE(2)", 1, "A1:A2"), value("A2", 2)));
    expect(["A1", "A2", "A3"].map((ref) => shorter.get(ref)?.value)).toEqual([1, 2, null]);
    expect(shorter.get("A1")?.formula?.range).toBe("A1:A2");
  });

  test("a typed cell blocks the spill: the text stays, the formula shows an error over one cell", () => {
    const after = save(spilled(), constant("A2", "in de weg"));
    expect(textOf(after, SHEET)).toContain(
      '<c r="A1" cm="1" t="e"><f t="array" ref="A1">_xlfn.SEQUENCE(3)</f><v>#VALUE!</v></c>',
    );
    const cells = cellsOf(after);
    expect(cells.get("A2")).toMatchObject({ value: "in de weg", style: 0 });
    expect(cells.get("A3")?.value).toBeNull();
  });

  test("results that the caller still gives for a spill that ends are not left behind as typed numbers", () => {
    const blocked = cellsOf(
      save(spilled(), constant("A2", 7), value("A3", 33), value("A1", { error: "#SPILL!" })),
    );
    expect(["A1", "A2", "A3"].map((ref) => blocked.get(ref)?.value)).toEqual([{ error: "#VALUE!" }, 7, null]);
    const ended = cellsOf(save(spilled(), constant("A1", 7), value("A2", 22)));
    expect(["A1", "A2", "A3"].map((ref) => ended.get(ref)?.value)).toEqual([7, null, null]);
  });

  test("a result inside a new spill takes the place of what the cell held, formula included", () => {
    const rows = '<row r="2"><c r="A2"><f>9*9</f><v>81</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>';
    const after = save(
      sheetBook(rows),
      formula("A1", "SEQUENCE(3)", 1, "A1:A3"),
      value("A2", 2),
      value("A3", 3),
    );
    expect(cellsOf(after).get("A2")).toEqual({ ref: "A2", row: 2, column: 1, value: 2, style: 0 });
    expect(cellsOf(after).get("A3")?.value).toBe(3);
  });

  test("clearing a cell that a spill fills changes nothing", () => {
    expect(save(spilled(), constant("A2", null))).toEqual(spilled());
  });

  test("a spill that would cover another cell's own content is refused", () => {
    const occupied = sheetBook('<row r="2"><c r="A2"><v>5</v></c></row>');
    const code = expect.objectContaining({ code: "overlap" }) as XlsxError;
    expect(() => save(occupied, formula("A1", "SEQUENCE(3)", 1, "A1:A3"))).toThrow(code);
    expect(() => save(sheetBook(""), formula("A1", "SEQUENCE(3)", 1, "A1:A3"), constant("A2", 5))).toThrow(
      code,
    );
    expect(() =>
      save(sheetBook(""), formula("A1", "SEQUENCE(3)", 1, "A1:A3"), formula("A2", "SEQUENCE(3)", 1, "A2:A4")),
    ).toThrow(code);
    expect(() => save(spilled(), formula("A3", "SEQUENCE(1,2)", 1, "A3:B3"))).not.toThrow();
    const across = formula("B2", "SEQUENCE(2)", 1, "B2:B3");
    expect(() => save(spilled(), across)).not.toThrow();
    const wide = sheetBook(spill.replace("A1:A3", "B1:B3").replaceAll('r="A', 'r="B'), {
      metadata: DYNAMIC_METADATA,
    });
    expect(() => save(wide, formula("A2", "SEQUENCE(1,2)", 1, "A2:B2"), value("B2", 2))).toThrow(code);
    expect(() => save(sheetBook(""), formula("A2", "SEQUENCE(3)", 1, "A1:A3"))).toThrow(
      expect.objectContaining({ code: "bad-reference" }) as XlsxError,
    );
  });
});

test("a strict workbook gets strict metadata and relationships", () => {
  const strict = Object.fromEntries(
    Object.entries(bookParts({ sheets: [worksheet("")] })).map(([part, content]) => [
      part,
      String(content)
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]),
  );
  const after = save(zip(strict), formula("A1", "MPP.KWANTIEL(1,A2:C2)"));
  expect(textOf(after, "xl/metadata.xml")).toContain(
    '<metadata xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
  );
  expect(textOf(after, "xl/_rels/workbook.xml.rels")).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/sheetMetadata"',
  );
});
