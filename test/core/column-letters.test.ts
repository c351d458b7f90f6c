/** Columns by letter, as Excel names them: A to Z, AA to ZZ, AAA to XFD. */
import { describe, expect, it } from "vitest";
import { columnLetters, columnNumber } from "../../src/core";

const KNOWN: readonly (readonly [number, string])[] = [
  ...([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [53, "BA"],
  ] as const),
  ...([
    [702, "ZZ"],
    [703, "AAA"],
    [16384, "XFD"],
  ] as const),
];

describe("the letters of a column", () => {
  it.each(KNOWN)("of %i are %s, and back", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  it("are none below 1", () => {
    expect(columnLetters(0)).toBe("");
  });

  it("are another for every column of a sheet, and lead back to it", () => {
    for (let column = 1; column <= 16384; column++) {
      if (columnNumber(columnLetters(column)) !== column) expect.fail(String(column));
    }
  });
});
