import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  XLSX_SENTENCES,
  XlsxError,
  type XlsxErrorCode,
  describeXlsxError,
  readWorkbook,
  saveChanges,
} from "../../src/xlsx";
import { MAIN, book, bookParts, relationships, sheetBook, worksheet, zip } from "./package-of";

function refusal(bytes: Uint8Array): XlsxError {
  try {
    readWorkbook(bytes, []);
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error("not refused");
}
const code = (bytes: Uint8Array): XlsxErrorCode => refusal(bytes).code;

/** Fails when the work takes longer than a person would wait; the attacks below would take minutes to for ever. */
function quickly<T>(work: () => T): T {
  const began = performance.now();
  const result = work();
  expect(performance.now() - began).toBeLessThan(5000);
  return result;
}

const GOOD = sheetBook('<row r="1"><c r="A1"><v>1</v></c></row>');
const LITTLE = true;

const SHEET = "xl/worksheets/sheet1.xml";
const CENTRAL_NAME = 46;
const END_LENGTH = 22;

/** Where the name of the sheet stands: in its own header (first) or in the central directory (last). */
function nameAt(which: "first" | "last"): number {
  const text = new TextDecoder("latin1").decode(GOOD);
  return which === "first" ? text.indexOf(SHEET) : text.lastIndexOf(SHEET);
}

/** The file with 16 or 32 bits changed in the sheet's central header or in the end record. */
function patched(record: "sheet" | "end", offset: number, size: 2 | 4, value: number): Uint8Array {
  const bytes = GOOD.slice();
  const data = new DataView(bytes.buffer);
  const at = record === "end" ? bytes.length - END_LENGTH : nameAt("last") - CENTRAL_NAME;
  if (size === 2) data.setUint16(at + offset, value, LITTLE);
  else data.setUint32(at + offset, value, LITTLE);
  return bytes;
}

describe("files that are no workbook", () => {
  test.each<[string, Uint8Array, XlsxErrorCode]>([
    ["an empty file", new Uint8Array(), "not-xlsx"],
    ["a csv", strToU8("jaar;instroom\n2024;30000\n"), "not-xlsx"],
    [
      "an old .xls",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(2000).fill(0)]),
      "old-format",
    ],
    [
      "an encrypted .xlsx",
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...Array.from("EncryptedPackage", (each) => [each.charCodeAt(0), 0]).flat(),
      ]),
      "encrypted",
    ],
    ["a zip with something else", zip({ "readme.txt": "hoi" }), "not-workbook"],
    [
      "a Word document",
      zip({
        "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]),
        "word/document.xml": "<document/>",
      }),
      "not-workbook",
    ],
    [
      "an .xlsb",
      zip({
        "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.bin"]),
        "xl/workbook.bin": "x",
      }),
      "binary-workbook",
    ],
    ["a workbook without sheets", zip({ ...bookParts({ sheets: [] }) }), "not-workbook"],
    [
      "a missing sheet part",
      zip(
        Object.fromEntries(
          Object.entries(bookParts({ sheets: [worksheet("")] })).filter(([part]) => !part.includes("sheet1")),
        ),
      ),
      "missing-part",
    ],
  ])("%s", (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });
});

describe("damaged and hostile zips", () => {
  test("a file cut off anywhere is refused, never half read", () => {
    for (let length = 0; length < GOOD.length; length += 7) {
      expect(["not-xlsx", "zip-damaged"]).toContain(code(GOOD.slice(0, length)));
    }
  });

  test("any changed byte in the packed sheet is noticed", () => {
    const from = nameAt("first") + SHEET.length;
    for (let at = from; at < from + 100; at++) {
      const bytes = GOOD.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(["zip-damaged", "too-large"], String(at)).toContain(code(bytes));
    }
  });

  test.each<[string, Uint8Array, XlsxErrorCode]>([
    ["an encrypted entry", patched("sheet", 8, 2, 1), "encrypted"],
    ["an unknown compression method", patched("sheet", 10, 2, 14), "zip-unsupported"],
    ["zip64 sizes", patched("sheet", 24, 4, 0xffffffff), "zip-unsupported"],
    ["a zip64 directory", patched("end", 10, 2, 0xffff), "zip-unsupported"],
    ["several disks", patched("end", 4, 2, 1), "zip-unsupported"],
    ["a directory beyond the file", patched("end", 16, 4, 0x7fffffff), "zip-damaged"],
    ["an entry beyond the file", patched("sheet", 42, 4, 0x7fffff00), "zip-damaged"],
    ["a size that is too small for the content", patched("sheet", 24, 4, 10), "too-large"],
    ["a size that is too large for the content", patched("sheet", 24, 4, 100_000), "zip-damaged"],
    ["a wrong checksum", patched("sheet", 16, 4, 1), "zip-damaged"],
  ])("%s", (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });

  test.each(["../evil.xml", "xl/../../evil.xml", "/etc/passwd", "C:/x.xml", "xl\\workbook2.xml", "a\u0000b"])(
    "a part named %j is refused",
    (name) => {
      expect(code(zip({ ...bookParts({ sheets: [worksheet("")] }), [name]: "x" }))).toBe("unsafe-name");
    },
  );

  test("two parts with names that differ in case only are refused", () => {
    expect(code(zip({ ...bookParts({ sheets: [worksheet("")] }), "XL/Workbook.xml": "x" }))).toBe(
      "duplicate-part",
    );
  });

  test("a bomb is refused within a second, before it is inflated", () => {
    const zeros = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000) }, { level: 9 });
    const began = performance.now();
    expect(code(zeros)).toBe("too-large");
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test("too many entries are refused", () => {
    const parts = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, i) => [`a/${String(i)}`, new Uint8Array()]),
    );
    expect(code(zipSync(parts, { level: 0 }))).toBe("too-many-parts");
  });
});

describe("hostile XML", () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const nested = "<a>".repeat(5000) + "</a>".repeat(5000);
  test.each<[string, string, XlsxErrorCode]>([
    [
      "a DOCTYPE with entities",
      `<?xml version="1.0"?>${bomb}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
      "doctype",
    ],
    [
      "an entity that nobody declared",
      worksheet('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>'),
      "bad-xml",
    ],
    ["nesting without end", worksheet("", nested), "too-deep"],
    ["tags that do not match", `<worksheet xmlns="${MAIN}"><sheetData></worksheet>`, "bad-xml"],
    ["a part that stops halfway", `<worksheet xmlns="${MAIN}"><sheetData>`, "bad-xml"],
    [
      "an encoding that is not allowed",
      '<?xml version="1.0" encoding="windows-1252"?><worksheet><sheetData/></worksheet>',
      "bad-encoding",
    ],
    ["a row beyond the last", worksheet('<row r="1048577"/>'), "outside-sheet"],
    ["a row that is no number", worksheet('<row r="x"/>'), "outside-sheet"],
    ["a column beyond the last", worksheet('<row r="1"><c r="XFE1"/></row>'), "outside-sheet"],
    [
      "a column list beyond the last",
      worksheet("", '<cols><col min="1" max="99999"/></cols>'),
      "outside-sheet",
    ],
    [
      "a merge beyond the sheet",
      worksheet("", "", '<mergeCells><mergeCell ref="A1:XFE9"/></mergeCells>'),
      "outside-sheet",
    ],
    ["a cell that occurs twice", worksheet('<row r="1"><c r="A1"/><c r="A1"/></row>'), "duplicate-cell"],
  ])("%s", (_, sheet, expected) => {
    const error = refusal(book({ sheets: [sheet] }));
    expect(error.code).toBe(expected);
    expect(error.part).toBe("xl/worksheets/sheet1.xml");
  });

  test("long runs of white space and deep formulas cost no more than their length", () => {
    const spaces = " ".repeat(500_000);
    const row = `<row r="1"><c r="A1" t="inlineStr"><is><t>a${spaces}b</t></is></c><c${spaces}r="B1"/></row>`;
    const bytes = sheetBook(row);
    expect(quickly(() => readWorkbook(bytes, []).sheets[0]?.cells.length)).toBe(2);
    const change = { kind: "constant", ref: "B1", value: 1 } as const;
    const after = quickly(() => saveChanges(bytes, [{ sheet: "Blad1", cells: [change] }], []));
    expect(readWorkbook(after, []).sheets[0]?.cells[1]?.value).toBe(1);
    const nested = (times: number): Uint8Array =>
      sheetBook(
        `<row r="1"><c r="A1"><f>${"_xlfn.SINGLE(".repeat(times)}A1${")".repeat(times)}</f></c></row>`,
      );
    const shown = quickly(() => readWorkbook(nested(2000), []).sheets[0]?.cells[0]?.formula?.text ?? "");
    expect(shown.replace(/[()]/g, "")).toBe(`${"@".repeat(2000)}A1`);
    expect(quickly(() => code(nested(50_000)))).toBe("bad-cell");
  });

  test("text that is not UTF-8 is refused", () => {
    const bytes = new Uint8Array([
      ...strToU8('<worksheet><sheetData><row r="1"><c t="str"><v>'),
      0xff,
      0xfe,
      0xfd,
    ]);
    expect(code(zip({ ...bookParts({ sheets: [""] }), "xl/worksheets/sheet1.xml": bytes }))).toBe(
      "bad-encoding",
    );
  });
});

test("every code has a Dutch and an English sentence, and the culprit is in it", () => {
  for (const [each, { nl, en }] of Object.entries(XLSX_SENTENCES)) {
    expect(nl, each).toMatch(/^[A-Z].*[.}]$/);
    expect(en, each).toMatch(/^[A-Z].*[.}]$/);
    expect(nl.includes("{detail}"), each).toBe(en.includes("{detail}"));
  }
  const error = new XlsxError("duplicate-cell", "xl/worksheets/sheet1.xml", "A1");
  expect(describeXlsxError(error, "nl")).toBe(
    "Cel A1 staat tweemaal in het bestand. [xl/worksheets/sheet1.xml]",
  );
  expect(describeXlsxError(new XlsxError("too-large"), "en")).toBe(
    "The file is too large to open safely when unpacked.",
  );
});
