import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_COLUMN, MAX_ROW, formatRef, parseRange, parseRef } from "../../src/xlsx";

test("every cell of a sheet survives formatting and parsing", () => {
  const cell = fc.record({
    row: fc.integer({ min: 1, max: MAX_ROW }),
    column: fc.integer({ min: 1, max: MAX_COLUMN }),
  });
  fc.assert(
    fc.property(cell, ({ row, column }) => {
      expect(parseRef(formatRef(row, column))).toEqual({ row, column });
    }),
  );
});

test("corners of the sheet have the names that Excel gives them", () => {
  expect(formatRef(1, 1)).toBe("A1");
  expect(formatRef(1, 26)).toBe("Z1");
  expect(formatRef(1, 27)).toBe("AA1");
  expect(formatRef(1, 702)).toBe("ZZ1");
  expect(formatRef(1, 703)).toBe("AAA1");
  expect(formatRef(MAX_ROW, MAX_COLUMN)).toBe("XFD1048576");
});

test.each(["", "A", "1", "A0", "A01", "XFE1", "A1048577", "a1", "$A$1", "A1B", "A1.5", "ÀÉ1", "A-1"])(
  "%j is no cell",
  (text) => {
    expect(parseRef(text)).toBeUndefined();
  },
);

test("ranges may be cells, whole columns and whole rows, with dollars and corners in any order", () => {
  expect(parseRange("B2:D8")).toEqual({ top: 2, left: 2, bottom: 8, right: 4 });
  expect(parseRange("$D$8:B2")).toEqual({ top: 2, left: 2, bottom: 8, right: 4 });
  expect(parseRange("C3")).toEqual({ top: 3, left: 3, bottom: 3, right: 3 });
  expect(parseRange("B:D")).toEqual({ top: 1, left: 2, bottom: MAX_ROW, right: 4 });
  expect(parseRange("B:B")).toEqual({ top: 1, left: 2, bottom: MAX_ROW, right: 2 });
  expect(parseRange("2:8")).toEqual({ top: 2, left: 1, bottom: 8, right: MAX_COLUMN });
});

test.each(["", "A1:", ":A1", "A1:B2:C3", "A:1", "A", "7", "A1:B", "A1:XFE1", "1:1048577"])(
  "%j is no range",
  (text) => {
    expect(parseRange(text)).toBeUndefined();
  },
);
