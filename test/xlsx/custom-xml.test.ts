/** Custom XML parts: found by namespace, replaced where they are, taken out with all that belongs to them. */
import { describe, expect, test } from "vitest";
import {
  type CustomXmlEdit,
  type WorkbookEdits,
  type XlsxErrorCode,
  readWorkbook,
  saveEdits,
} from "../../src/xlsx";
import { packageFaults } from "./package-check";
import { bookParts, relationships, sheetBook, textOf, unzip, worksheet, zip } from "./package-of";

const PLAIN = sheetBook('<row r="1"><c r="A1"><v>1</v></c></row>');
const save = (bytes: Uint8Array, edits: WorkbookEdits): Uint8Array => saveEdits(bytes, edits, []);

function refusal(edits: WorkbookEdits, bytes = PLAIN): XlsxErrorCode | undefined {
  try {
    save(bytes, edits);
  } catch (error) {
    return (error as { code: XlsxErrorCode }).code;
  }
  return undefined;
}

describe("custom XML parts", () => {
  const edit = (bytes: Uint8Array, ...customXml: CustomXmlEdit[]): Uint8Array => save(bytes, { customXml });
  const texts = (bytes: Uint8Array): (readonly [string, string])[] =>
    readWorkbook(bytes, []).customXml.map(({ namespace, xml }) => [namespace, xml] as const);
  const A = {
    namespace: "urn:a&b",
    xml: '<?xml version="1.0" encoding="UTF-8"?>\n<p:a xmlns:p="urn:a&amp;b">é</p:a>',
  };
  const B = { namespace: "urn:b", xml: '<b xmlns="urn:b"/>' };

  test("are found again by namespace, each with its properties and its own GUID", () => {
    const bytes = edit(PLAIN, A, B);
    expect(packageFaults(bytes)).toEqual([]);
    expect(texts(bytes)).toEqual([
      [A.namespace, A.xml],
      [B.namespace, B.xml],
    ]);
    const properties = [1, 2].map((each) => textOf(bytes, `customXml/itemProps${String(each)}.xml`));
    expect(properties[0]).toContain('<ds:schemaRef ds:uri="urn:a&amp;b"/>');
    const ids = properties.map((xml) => /ds:itemID="(\{[^"]*\})"/.exec(xml)?.[1] ?? "");
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  });

  test("are replaced where they are, and taken out with everything that belongs to them", () => {
    const both = edit(PLAIN, A, B);
    const replaced = edit(both, { ...A, xml: '<a xmlns="urn:a&amp;b">nieuw</a>' });
    expect(texts(replaced)).toEqual([
      [A.namespace, '<a xmlns="urn:a&amp;b">nieuw</a>'],
      [B.namespace, B.xml],
    ]);
    const changed = Object.entries(unzip(replaced)).filter(
      ([part, content]) => Buffer.compare(Buffer.from(content), Buffer.from(unzip(both)[part] ?? [])) !== 0,
    );
    expect(changed.map(([part]) => part)).toEqual(["customXml/item1.xml"]);
    const gone = edit(edit(both, { ...A, xml: null }), { ...B, xml: null });
    expect(Object.keys(unzip(gone))).toEqual(Object.keys(unzip(PLAIN)));
    expect(packageFaults(gone)).toEqual([]);
    expect(textOf(gone, "[Content_Types].xml")).toBe(textOf(PLAIN, "[Content_Types].xml"));
    expect(textOf(gone, "xl/_rels/workbook.xml.rels")).toBe(textOf(PLAIN, "xl/_rels/workbook.xml.rels"));
  });

  test("one taken out and put back may reuse the number", () => {
    const bytes = edit(edit(edit(PLAIN, A, B), { ...A, xml: null }), A);
    expect(packageFaults(bytes)).toEqual([]);
    expect(texts(bytes).sort()).toEqual([
      [A.namespace, A.xml],
      [B.namespace, B.xml],
    ]);
  });

  const foreign = (parts: Readonly<Record<string, string | Uint8Array>>, ...items: string[]): Uint8Array =>
    zip({
      ...bookParts({ sheets: [worksheet("")] }),
      "_rels/.rels": relationships(
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ...items.map((item, i) => [`rId${String(i + 2)}`, "customXml", `../${item}`] as const),
      ),
      ...parts,
    });

  test("that hang from the package instead of the workbook are read and replaced too", () => {
    const bytes = foreign({ "customXml/item1.xml": B.xml }, "customXml/item1.xml");
    expect(texts(bytes)).toEqual([[B.namespace, B.xml]]);
    const after = edit(bytes, { ...B, xml: '<b xmlns="urn:b">2</b>' });
    expect(texts(after)).toEqual([[B.namespace, '<b xmlns="urn:b">2</b>']]);
    expect(texts(edit(after, { ...B, xml: null }))).toEqual([]);
  });

  test("of one namespace become one", () => {
    const bytes = foreign(
      { "customXml/item1.xml": B.xml, "customXml/item7.xml": '<b xmlns="urn:b">7</b>' },
      "customXml/item1.xml",
      "customXml/item7.xml",
    );
    expect(texts(bytes)).toHaveLength(2);
    const after = edit(bytes, { ...B, xml: '<b xmlns="urn:b">2</b>' });
    expect(texts(after)).toEqual([[B.namespace, '<b xmlns="urn:b">2</b>']]);
    expect(Object.keys(unzip(after))).not.toContain("customXml/item7.xml");
  });

  const unreadable: [string, string | Uint8Array, XlsxErrorCode][] = [
    ["a DOCTYPE", '<!DOCTYPE a [<!ENTITY x "y">]><a xmlns="urn:b">&x;</a>', "doctype"],
    ["half a document", '<b xmlns="urn:b">', "bad-xml"],
    ["bytes that are no text", new Uint8Array([0x3c, 0xff, 0xfe]), "bad-encoding"],
    ["nesting without end", "<a>".repeat(500) + "</a>".repeat(500), "too-deep"],
  ];
  test.each(unreadable)(
    "%s is named with its code; the rest of the workbook is read, and it can be replaced",
    (_, content, error) => {
      const properties =
        '<ds:datastoreItem ds:itemID="{0}" xmlns:ds="x"><ds:schemaRefs><ds:schemaRef ds:uri="urn:b"/></ds:schemaRefs></ds:datastoreItem>';
      const bytes = foreign(
        {
          "customXml/item1.xml": content,
          "customXml/itemProps1.xml": properties,
          "customXml/_rels/item1.xml.rels": relationships(["rId1", "customXmlProps", "itemProps1.xml"]),
        },
        "customXml/item1.xml",
      );
      const read = readWorkbook(bytes, []);
      expect(read.sheets).toHaveLength(1);
      expect(read.customXml).toEqual([{ part: "customXml/item1.xml", namespace: "urn:b", xml: "", error }]);
      expect(texts(edit(bytes, B))).toEqual([[B.namespace, B.xml]]);
    },
  );

  test("one that is larger than 16 million bytes is not read, whoever it is from", () => {
    const large = new Uint8Array(16_000_001).map((_, i) => 97 + ((i * 7919 + (i >> 8)) % 26));
    const part = readWorkbook(foreign({ "customXml/item1.xml": large }, "customXml/item1.xml"), [])
      .customXml[0];
    expect(part).toEqual({ part: "customXml/item1.xml", namespace: "", xml: "", error: "too-large" });
    expect(refusal({ customXml: [{ ...B, xml: `<b xmlns="urn:b">${"x".repeat(16_000_000)}</b>` }] })).toBe(
      "too-large",
    );
  });

  test.each<[string, CustomXmlEdit[], XlsxErrorCode]>([
    ["a root in another namespace", [{ namespace: "urn:a", xml: B.xml }], "bad-custom-xml"],
    ["no namespace", [{ namespace: "", xml: "<a/>" }], "bad-custom-xml"],
    ["a namespace given twice", [B, { ...B, xml: null }], "bad-custom-xml"],
    [
      "an encoding that it will not have",
      [{ ...B, xml: `<?xml version="1.0" encoding="UTF-16"?>${B.xml}` }],
      "bad-custom-xml",
    ],
    ["half a surrogate pair", [{ ...B, xml: '<b xmlns="urn:b">\ud83d</b>' }], "bad-custom-xml"],
    ["no XML", [{ ...B, xml: "urn:b" }], "bad-xml"],
    ["a DOCTYPE", [{ ...B, xml: `<!DOCTYPE b>${B.xml}` }], "doctype"],
  ])("%s is refused", (_, customXml, code) => {
    expect(refusal({ customXml })).toBe(code);
  });
});
