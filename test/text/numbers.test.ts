/** Numbers for people, without the locale data of the engine. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatList, formatNumber } from "../../src/text";

describe("formatNumber", () => {
  it.each([
    [12345.6, undefined, "12.345,6", "12,345.6"],
    [0.98, undefined, "0,98", "0.98"],
    [1000000, undefined, "1.000.000", "1,000,000"],
    [-1234, undefined, "-1.234", "-1,234"],
    [1.5e-12, undefined, "1,5e-12", "1.5e-12"],
    [1e300, undefined, "1e300", "1e300"],
    [-0, undefined, "0", "0"],
    [12345.678, 1, "12.345,7", "12,345.7"],
    [2.5, 0, "3", "3"],
    [-2.5, 0, "-3", "-3"],
    [1.005, 2, "1,01", "1.01"],
    [21.9 / 0.2, 0, "110", "110"],
    [-0.004, 2, "0,00", "0.00"],
    [999.95, 1, "1.000,0", "1,000.0"],
  ])("%d with %s decimals is %s in Dutch and %s in English", (value, decimals, nl, en) => {
    expect(formatNumber(value, "nl", decimals)).toBe(nl);
    expect(formatNumber(value, "en", decimals)).toBe(en);
  });

  it("in English without groups is the number again", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(formatNumber(value, "en").replaceAll(",", ""))).toBe(value === 0 ? 0 : value);
      }),
      { seed: 20261124, numRuns: 2000 },
    );
  });

  it("in Dutch is the English with the marks exchanged", () => {
    const swap = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(swap(formatNumber(value, "nl"))).toBe(formatNumber(value, "en"));
      }),
      { seed: 20261124, numRuns: 2000 },
    );
  });
});

describe("formatList", () => {
  it("joins with commas and a word", () => {
    expect(formatList([], "nl")).toBe("");
    expect(formatList(["a"], "nl")).toBe("a");
    expect(formatList(["a", "b", "c"], "nl")).toBe("a, b en c");
    expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c");
  });
});
