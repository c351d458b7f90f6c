/** What no sheet can be is refused, and nothing is written. */
import { describe, expect, test } from "vitest";
import { type NewSheet, type XlsxErrorCode } from "../../src/xlsx";
import { add, last, PLAIN, read, refusal, SHEET } from "./new-sheets";
import { book, worksheet } from "./package-of";

describe("what no sheet can be is refused", () => {
  const named = (name: string): NewSheet => ({ name, cells: [] });
  test.each<[string, NewSheet, XlsxErrorCode]>([
    ...["", " ", "x".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", "History"].map(
      (name): [string, NewSheet, XlsxErrorCode] => [JSON.stringify(name), named(name), "bad-sheet-name"],
    ),
    ["a line break in the name", named("a\nb"), "bad-sheet-name"],
    ["half a surrogate pair in the name", named("a\ud83d"), "bad-sheet-name"],
    ["a name in use, in another case", named("BLAD1"), "duplicate-sheet"],
    ["a reference that is none", { ...SHEET, cells: [{ ref: "A0", value: 1 }] }, "bad-reference"],
    [
      "a cell given twice",
      {
        ...SHEET,
        cells: [
          { ref: "A1", value: 1 },
          { ref: "A1", value: 2 },
        ],
      },
      "overlap",
    ],
    ["NaN", { ...SHEET, cells: [{ ref: "A1", value: NaN }] }, "bad-value"],
    [
      "text that does not fit",
      { ...SHEET, cells: [{ ref: "A1", value: "x".repeat(32_768) }] },
      "text-too-long",
    ],
    ["half a formula", { ...SHEET, cells: [{ ref: "A1", value: 1, formula: "SUM(" }] }, "bad-formula"],
    [
      "a formula that does not fit",
      { ...SHEET, cells: [{ ref: "A1", value: 1, formula: `1${"+1".repeat(4096)}` }] },
      "formula-too-long",
    ],
    [
      "a range that does not start at its formula",
      { ...SHEET, cells: [{ ref: "A1", value: 1, formula: "B1", range: "A2:A3" }] },
      "bad-reference",
    ],
    [
      "a range without a formula",
      { ...SHEET, cells: [{ ref: "A1", value: 1, range: "A1:A3" }] },
      "bad-reference",
    ],
    [
      "a formula within what another fills",
      {
        ...SHEET,
        cells: [
          { ref: "A1", value: 1, formula: "B1", range: "A1:A3" },
          { ref: "A2", value: 1, formula: "B2" },
        ],
      },
      "overlap",
    ],
    [
      "two filled ranges over each other",
      {
        ...SHEET,
        cells: [
          { ref: "A1", value: 1, formula: "B1", range: "A1:A3" },
          { ref: "A2", value: 1, formula: "B2", range: "A2:A4" },
        ],
      },
      "overlap",
    ],
    [
      "a colour that is none",
      { ...SHEET, cells: [{ ref: "A1", value: 1, look: { fill: "red" } }] },
      "bad-style",
    ],
    [
      "an empty number format",
      { ...SHEET, cells: [{ ref: "A1", value: 1, look: { numberFormat: "" } }] },
      "bad-style",
    ],
    [
      "a number format that does not fit",
      { ...SHEET, cells: [{ ref: "A1", value: 1, look: { numberFormat: "0".repeat(256) } }] },
      "bad-style",
    ],
    ["a size that is none", { ...SHEET, cells: [{ ref: "A1", value: 1, look: { size: NaN } }] }, "bad-style"],
    ["a width that Excel does not know", { ...SHEET, columnWidths: [256] }, "bad-style"],
    ["half a frozen row", { ...SHEET, frozenRows: 1.5 }, "outside-sheet"],
    ["more frozen columns than there are", { ...SHEET, frozenColumns: 16_384 }, "outside-sheet"],
  ])("%s", (_, sheet, code) => {
    expect(refusal(() => add(PLAIN, sheet))).toBe(code);
  });

  test.each(["x".repeat(31), "'s-Hertogenbosch".slice(1), "Zó 'n blad", "Historie", "blad (2)"])(
    "%j is a name",
    (name) => {
      expect(last(read(add(PLAIN, named(name))))?.name).toBe(name);
    },
  );

  test("two new sheets of one name, and a sheet in a workbook whose structure is protected", () => {
    expect(refusal(() => add(PLAIN, named("x"), named("X")))).toBe("duplicate-sheet");
    const locked = book({
      sheets: [worksheet("")],
      workbookBefore: '<workbookProtection lockStructure="1"/>',
    });
    expect(refusal(() => add(locked, named("x")))).toBe("locked-structure");
    const windows = book({
      sheets: [worksheet("")],
      workbookBefore: '<workbookProtection lockWindows="1"/>',
    });
    expect(refusal(() => add(windows, named("x")))).toBeUndefined();
  });
});
