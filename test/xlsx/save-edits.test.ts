/** Names of the workbook and document properties: added, replaced, taken out, and nothing else touched. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type NameEdit,
  type PropertyEdit,
  type PropertyValue,
  type WorkbookEdits,
  type XlsxErrorCode,
  readWorkbook,
  saveEdits,
} from "../../src/xlsx";
import { packageFaults } from "./package-check";
import { book, bookParts, relationships, sheetBook, textOf, worksheet, zip } from "./package-of";

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

test("no edits, or edits that change nothing, give the same bytes", () => {
  const full = save(PLAIN, {
    customXml: [{ namespace: "urn:a", xml: '<a xmlns="urn:a"/>' }],
    names: [{ name: "Een", text: "1" }],
    properties: [{ name: "P", value: "x" }],
  });
  expect(save(full, {})).toEqual(full);
  expect(
    save(full, {
      customXml: [
        { namespace: "urn:a", xml: '<a xmlns="urn:a"/>' },
        { namespace: "urn:weg", xml: null },
      ],
      names: [
        { name: "EEN", text: "1" },
        { name: "Weg", text: null },
      ],
      properties: [
        { name: "P", value: "x" },
        { name: "weg", value: null },
      ],
    }),
  ).toEqual(full);
});

describe("names of the workbook", () => {
  const names = (bytes: Uint8Array): (readonly [string, string])[] =>
    readWorkbook(bytes, []).names.map(({ name, text }) => [name, text] as const);
  const defined =
    '<definedNames><definedName name="Beta" comment="c">Blad1!$A$1</definedName><definedName name="Beta" localSheetId="0">2</definedName><definedName name="delta">4</definedName></definedNames><calcPr calcId="1"/>';
  const bytes = book({ sheets: [worksheet("")], workbookAfter: defined });
  const edit = (from: Uint8Array, ...list: NameEdit[]): Uint8Array => save(from, { names: list });

  test("come in alphabetical order between the others, before what has to follow them", () => {
    const after = edit(
      bytes,
      { name: "Gamma", text: '"a & b"' },
      { name: "alfa", text: "1" },
      { name: "zeta", text: "LET(x,1,x)" },
    );
    expect(packageFaults(after)).toEqual([]);
    expect(names(after)).toEqual([
      ["alfa", "1"],
      ["Beta", "Blad1!$A$1"],
      ["Beta", "2"],
      ["delta", "4"],
      ["Gamma", '"a & b"'],
      ["zeta", "LET(x,1,x)"],
    ]);
    expect(textOf(after, "xl/workbook.xml")).toContain("_xlfn.LET(_xlpm.x,1,_xlpm.x)");
    const first = edit(book({ sheets: [worksheet("")], workbookAfter: '<calcPr calcId="1"/>' }), {
      name: "a",
      text: "1",
    });
    expect(textOf(first, "xl/workbook.xml")).toContain(
      '</sheets><definedNames><definedName name="a">1</definedName></definedNames><calcPr',
    );
  });

  test("are replaced or taken out whatever the case; those of one sheet stay", () => {
    const after = edit(bytes, { name: "BETA", text: "3" }, { name: "Delta", text: null });
    expect(names(after)).toEqual([
      ["BETA", "3"],
      ["Beta", "2"],
    ]);
    const none = edit(PLAIN, { name: "a", text: "1" });
    expect(textOf(edit(none, { name: "A", text: null }), "xl/workbook.xml")).toBe(
      textOf(PLAIN, "xl/workbook.xml"),
    );
  });

  test("that occur twice become one", () => {
    const twice = book({
      sheets: [worksheet("")],
      workbookAfter:
        '<definedNames><definedName name="a">1</definedName><definedName name="A">1</definedName></definedNames>',
    });
    expect(names(edit(twice, { name: "a", text: "1" }))).toEqual([["a", "1"]]);
    expect(names(edit(twice, { name: "a", text: null }))).toEqual([]);
  });

  test.each([
    "A1",
    "xfd1048576",
    "R",
    "c",
    "R1C1",
    "rc",
    "1a",
    "a b",
    "a-b",
    "",
    "_xlnm.Print_Area",
    "TRUE",
    "x".repeat(256),
    "a!b",
  ])("%j is refused", (name) => {
    expect(refusal({ names: [{ name, text: "1" }] })).toBe("bad-name");
  });

  test.each(["MPP_Vingerafdruk", "\\a", "_1", "Éé.x?", "XFE1", "ABCD1", "r1c1x", "x".repeat(255)])(
    "%j is a name",
    (name) => {
      expect(names(edit(PLAIN, { name, text: "1" }))).toEqual([[name, "1"]]);
    },
  );

  test("half a formula, a formula that does not fit, a name given twice and the name of a table are refused", () => {
    expect(refusal({ names: [{ name: "a", text: "SUM(" }] })).toBe("bad-formula");
    expect(refusal({ names: [{ name: "a", text: "" }] })).toBe("bad-formula");
    expect(refusal({ names: [{ name: "a", text: `1${"+1".repeat(4096)}` }] })).toBe("formula-too-long");
    expect(
      refusal({
        names: [
          { name: "a", text: "1" },
          { name: "A", text: null },
        ],
      }),
    ).toBe("overlap");
    const cells = [{ ref: "A1", value: "kop" }];
    const addSheets = [{ name: "T", cells, tables: [{ name: "Tabel", range: "A1:A2" }] }];
    expect(refusal({ addSheets, names: [{ name: "TABEL", text: "1" }] })).toBe("duplicate-name");
    expect(refusal({ names: [{ name: "TABEL", text: null }] }, save(PLAIN, { addSheets }))).toBeUndefined();
    const named = save(PLAIN, { names: [{ name: "tabel", text: "1" }] });
    expect(refusal({ addSheets }, named)).toBe("duplicate-name");
  });
});

describe("document properties", () => {
  const read = (bytes: Uint8Array): [string, PropertyValue][] => [...readWorkbook(bytes, []).properties];
  const edit = (bytes: Uint8Array, ...properties: PropertyEdit[]): Uint8Array => save(bytes, { properties });
  const all: [string, PropertyValue][] = [
    ["MPP vingerafdruk", 'a1b2-c3d4 <&> "é" _x0041_'],
    ["geheel", -12],
    ["groot", 2 ** 31],
    ["breuk", 0.1 + 0.2],
    ["ja", true],
    ["nee", false],
    ["toen", { date: "2026-01-09T10:00:00Z" }],
  ];
  const full = edit(PLAIN, ...all.map(([name, value]) => ({ name, value })));

  test("keep name, type and value; each has a number of its own from 2 on", () => {
    expect(packageFaults(full)).toEqual([]);
    expect(read(full)).toEqual(all);
    const xml = textOf(full, "docProps/custom.xml");
    expect([...xml.matchAll(/pid="(\d+)"/g)].map((each) => Number(each[1]))).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(xml).toContain("<vt:i4>-12</vt:i4>");
    expect(xml).toContain("<vt:r8>2147483648</vt:r8>");
    expect(xml).toContain("<vt:bool>true</vt:bool>");
  });

  test("are replaced where they are and taken out, whatever the case", () => {
    const after = edit(full, { name: "GEHEEL", value: "nu tekst" }, { name: "JA", value: null });
    expect(read(after)).toEqual([all[0], ["GEHEEL", "nu tekst"], ...all.slice(2, 4), ...all.slice(5)]);
    expect(textOf(after, "docProps/custom.xml")).toContain('pid="3" name="GEHEEL"');
    expect(read(edit(after, { name: "nieuw", value: 1 })).at(-1)).toEqual(["nieuw", 1]);
    expect(textOf(edit(after, { name: "nieuw", value: 1 }), "docProps/custom.xml")).toContain(
      'pid="6" name="nieuw"',
    );
  });

  test("of types that have no plain value are left out of the reading and left in the file", () => {
    const custom =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:v="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      '<property fmtid="{0}" pid="2" name="lijst"><v:vector size="1" baseType="i4"><v:i4>1</v:i4></v:vector></property>' +
      '<property fmtid="{0}" pid="3" name="oud"><v:lpstr>a_x000D_b</v:lpstr></property><property fmtid="{0}" pid="4" name="getal"><v:r4> 1.5 </v:r4></property>' +
      '<property fmtid="{0}" pid="5" name="geen"><v:i4>x</v:i4></property><property fmtid="{0}" pid="6" name="leeg"/></Properties>';
    const bytes = zip({
      ...bookParts({ sheets: [worksheet("")], parts: { "docProps/eigen.xml": custom } }),
      "_rels/.rels": relationships(
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", "custom-properties", "docProps/eigen.xml"],
      ),
    });
    expect(read(bytes)).toEqual([
      ["oud", "a\rb"],
      ["getal", 1.5],
    ]);
    const after = edit(bytes, { name: "MPP", value: "x" });
    expect(textOf(after, "docProps/eigen.xml")).toBe(
      custom.replace(
        "</Properties>",
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="MPP" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><vt:lpwstr>x</vt:lpwstr></property></Properties>',
      ),
    );
    expect(edit(bytes, { name: "getal", value: 1.5 })).toEqual(bytes);
  });

  test.each<[string, PropertyEdit[], XlsxErrorCode]>([
    ["no name", [{ name: " ", value: 1 }], "bad-property"],
    ["a name that Excel would cut off", [{ name: "x".repeat(256), value: 1 }], "bad-property"],
    ["a text that Excel would cut off", [{ name: "x", value: "x".repeat(256) }], "bad-property"],
    ["a control character", [{ name: "x", value: "a\u0001" }], "bad-property"],
    ["half a surrogate pair", [{ name: "x", value: "\ud83d" }], "bad-property"],
    ["NaN", [{ name: "x", value: NaN }], "bad-property"],
    ["minus zero", [{ name: "x", value: -0 }], "bad-property"],
    ["a date that is none", [{ name: "x", value: { date: "9 januari" } }], "bad-property"],
    [
      "a name given twice",
      [
        { name: "x", value: 1 },
        { name: "X", value: 2 },
      ],
      "overlap",
    ],
  ])("%s is refused", (_, properties, code) => {
    expect(refusal({ properties })).toBe(code);
  });
});

test("whatever is stored is read back equal, in whatever order and however often it is saved", () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 20 })
    .filter((each) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(each));
  const value: fc.Arbitrary<PropertyValue> = fc.oneof(
    text,
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (each === 0 ? 0 : each)),
  );
  const key = fc.constantFrom("alfa", "Beta", "gamma", "Delta_1");
  const edits = fc.record({
    names: fc.uniqueArray(
      fc.record({ name: key, text: fc.option(text.map((each) => `"${each.replace(/"/g, '""')}"`)) }),
      {
        selector: (each) => each.name,
      },
    ),
    properties: fc.uniqueArray(fc.record({ name: key, value: fc.option(value) }), {
      selector: (each) => each.name,
    }),
    customXml: fc.uniqueArray(
      fc
        .record({ key, xml: fc.option(text.map((each) => each.replace(/[&<>]/g, "·"))) })
        .map(({ key: name, xml }) => ({
          namespace: `urn:${name}`,
          xml: xml === null ? null : `<x xmlns="urn:${name}">${xml}</x>`,
        })),
      { selector: (each) => each.namespace },
    ),
  });
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (rounds) => {
      let bytes = PLAIN;
      const expected = {
        names: new Map<string, unknown>(),
        properties: new Map<string, unknown>(),
        customXml: new Map<string, unknown>(),
      };
      for (const round of rounds) {
        bytes = save(bytes, round);
        for (const { name, text: to } of round.names) set(expected.names, name, to);
        for (const { name, value: to } of round.properties) set(expected.properties, name, to);
        for (const { namespace, xml } of round.customXml) set(expected.customXml, namespace, xml);
      }
      const found = readWorkbook(bytes, []);
      expect(new Map(found.names.map(({ name, text: to }) => [name, to]))).toEqual(expected.names);
      expect(new Map(found.properties)).toEqual(expected.properties);
      expect(new Map(found.customXml.map(({ namespace, xml }) => [namespace, xml]))).toEqual(
        expected.customXml,
      );
      expect(packageFaults(bytes)).toEqual([]);
    }),
    { numRuns: 60, seed: 3 },
  );
});

function set(map: Map<string, unknown>, name: string, value: unknown): void {
  if (value === null) map.delete(name);
  else map.set(name, value);
}
