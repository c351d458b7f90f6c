/** Number formats of cells that exist, and of cells that do not: nothing else of the looks changes. */
import { describe, expect, test } from "vitest";
import { type FormatEdit, type XlsxStyle, readWorkbook, saveEdits } from "../../src/xlsx";
import { PLAIN, refusal } from "./new-sheets";
import { packageFaults } from "./package-check";
import { MAIN, book, textOf, worksheet } from "./package-of";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const styles = (prefix = ""): string => {
  const p = prefix === "" ? "" : `${prefix}:`;
  return (
    `<${p}styleSheet xmlns${prefix === "" ? "" : `:${prefix}`}="${MAIN}"><${p}numFmts count="1"><${p}numFmt numFmtId="170" formatCode="0.0 &quot;st&quot;"/></${p}numFmts>` +
    `<${p}fonts count="2"><${p}font><${p}sz val="11"/></${p}font><${p}font><${p}b/></${p}font></${p}fonts><${p}fills count="1"><${p}fill><${p}patternFill patternType="none"/></${p}fill></${p}fills><${p}borders count="1"><${p}border/></${p}borders>` +
    `<${p}cellStyleXfs count="1"><${p}xf/></${p}cellStyleXfs><${p}cellXfs count="3"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `<${p}xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"><${p}alignment wrapText="1"/><${p}protection locked="0"/></${p}xf><${p}xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></${p}cellXfs></${p}styleSheet>`
  );
};
const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1" t="str"><f>"x"</f><v>x</v></c><c r="C1" s="2"><v>45000</v></c></row>' +
  '<row r="2" s="1" customFormat="1"/>';
const COLUMNS = '<cols><col min="4" max="5" style="2"/></cols>';
const workbook = (prefix = ""): Uint8Array =>
  book({ sheets: [worksheet(ROWS, COLUMNS)], styles: styles(prefix) });

const edit = (bytes: Uint8Array, cells: FormatEdit["cells"], sheet = "Blad1"): Uint8Array =>
  saveEdits(bytes, { formats: [{ sheet, cells }] }, []);
function looks(bytes: Uint8Array): Map<string, XlsxStyle | undefined> {
  const read = readWorkbook(bytes, []);
  return new Map(read.sheets[0]?.cells.map(({ ref, style }) => [ref, read.styles[style]]));
}

describe("the format of a cell", () => {
  test.each(["", "x"])("changes, and its font, wrapping and lock stay (prefix %j)", (prefix) => {
    const before = workbook(prefix);
    const after = edit(before, [{ ref: "B1", format: "0.00%" }]);
    const [old, now] = [looks(before).get("B1"), looks(after).get("B1")];
    expect(now).toEqual({ ...old, numberFormat: "0.00%", builtInFormat: 10 });
    expect(now?.font.bold && now.alignment.wrap && !now.locked).toBe(true);
    expect(textOf(after, SHEET)).toBe(textOf(before, SHEET).replace('r="B1" s="1"', 'r="B1" s="3"'));
    expect(textOf(after, STYLES)).toContain('quotePrefix="1"');
    expect(packageFaults(after)).toEqual([]);
  });

  test("that it has already changes not a byte, also one that has a number of its own", () => {
    const before = workbook();
    const same = [
      { ref: "A1", format: "General" },
      { ref: "B1", format: '0.0 "st"' },
      { ref: "C1", format: "m/d/yyyy" },
      { ref: "F9", format: "General" },
      { ref: "D9", format: "m/d/yyyy" },
      { ref: "F2", format: '0.0 "st"' },
    ];
    expect(edit(before, same)).toEqual(before);
    expect(edit(PLAIN, [{ ref: "A1", format: "General" }])).toEqual(PLAIN);
  });

  test("is written once for cells that look alike, also in a later save", () => {
    const once = edit(workbook(), [
      { ref: "A1", format: "#,##0.0" },
      { ref: "A3", format: "#,##0.0" },
    ]);
    expect(textOf(once, STYLES).match(/<numFmt /g)).toHaveLength(2);
    expect(textOf(once, STYLES)).toContain('<cellXfs count="4">');
    const twice = edit(once, [{ ref: "A4", format: "#,##0.0" }]);
    expect(textOf(twice, STYLES)).toBe(textOf(once, STYLES));
  });

  test("goes back, and the file holds the looks of before", () => {
    const before = workbook();
    const after = edit(edit(before, [{ ref: "B1", format: "0" }]), [{ ref: "B1", format: '0.0 "st"' }]);
    expect(looks(after)).toEqual(looks(before));
  });
});

test("a cell that is not there gets the looks of its row or column with the format", () => {
  const after = edit(workbook(), [
    { ref: "D2", format: "0" },
    { ref: "D3", format: "0" },
    { ref: "F3", format: "0" },
  ]);
  const found = looks(after);
  expect(found.get("D2")).toMatchObject({ numberFormat: "0", font: { bold: true } });
  expect(found.get("D3")).toMatchObject({ numberFormat: "0", font: { bold: false } });
  expect(found.get("F3")).toMatchObject({ numberFormat: "0" });
  expect(
    readWorkbook(after, []).sheets[0]?.cells.every(({ ref, value }) => /1$/.test(ref) || value === null),
  ).toBe(true);
});

test("goes with a value that the same save writes, and over the look that it brings", () => {
  const cells = [
    { kind: "constant" as const, ref: "A1", value: 0.5 },
    { kind: "constant" as const, ref: "G9", value: 2, look: { bold: true, numberFormat: "0" } },
  ];
  const formats = [{ sheet: "BLAD1", cells: ["A1", "G9"].map((ref) => ({ ref, format: "0.0%" })) }];
  const after = saveEdits(workbook(), { changes: [{ sheet: "Blad1", cells }], formats }, []);
  expect(looks(after).get("A1")?.numberFormat).toBe("0.0%");
  expect(looks(after).get("G9")).toMatchObject({ numberFormat: "0.0%", font: { bold: true } });
});

test("a workbook without formats gets a part for them", () => {
  const after = edit(PLAIN, [{ ref: "A1", format: "0.0%" }]);
  expect(looks(after).get("A1")?.numberFormat).toBe("0.0%");
  expect(packageFaults(after)).toEqual([]);
});

test.each([
  ["unknown-sheet", [{ ref: "A1", format: "0" }], "Blad9"],
  ["bad-reference", [{ ref: "A1:B2", format: "0" }], "Blad1"],
  ["bad-style", [{ ref: "A1", format: "" }], "Blad1"],
  ["bad-style", [{ ref: "A1", format: "0".repeat(256) }], "Blad1"],
  ["bad-style", [{ ref: "A1", format: "0\u0000" }], "Blad1"],
  [
    "overlap",
    [
      { ref: "A1", format: "0" },
      { ref: "A1", format: "1" },
    ],
    "Blad1",
  ],
] as const)("%s is refused", (code, cells, sheet) => {
  expect(refusal(() => edit(PLAIN, cells, sheet))).toBe(code);
});
