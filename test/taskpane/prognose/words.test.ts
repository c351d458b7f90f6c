import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceText, givenChance, oddsText, percentText } from "../../../src/taskpane/prognose/chance-text";
import { typedChance, typedNumber } from "../../../src/taskpane/prognose/typed-number";

const OPTIONS = { numRuns: 500, seed: 20_261_128 };

describe("a chance in words", () => {
  it.each([
    [0.0873, "8,7%", "8.7%"],
    [1 / 3, "33,3%", "33.3%"],
    [0.5, "50%", "50%"],
    [0.00048, "0,048%", "0.048%"],
    [0.000012345, "0,0012%", "0.0012%"],
    [0.99952, "99,952%", "99.952%"],
    [1e-9, "minder dan 0,0001%", "less than 0.0001%"],
    [0, "minder dan 0,0001%", "less than 0.0001%"],
    [1 - 1e-9, "meer dan 99,9999%", "more than 99.9999%"],
    [1, "meer dan 99,9999%", "more than 99.9999%"],
  ])("%d is %s", (chance, nl, en) => {
    expect([chanceText(chance, "nl"), chanceText(chance, "en")]).toEqual([nl, en]);
  });

  it("never rounds to 0% or 100%, and is within half a unit of its last digit", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (chance) => {
        const text = chanceText(chance, "en");
        const [, digits = "", fraction = ""] = /^(\d+(?:\.(\d+))?)%$/.exec(text) ?? [];
        const percent = Number(digits);
        expect(percent).toBeGreaterThan(0);
        expect(percent).toBeLessThan(100);
        // Trailing zeros are not written, so the last digit is at least the first decimal.
        const unit = 10 ** -Math.max(1, fraction.length);
        expect(Math.abs(percent - chance * 100)).toBeLessThanOrEqual(unit / 2 + 1e-9);
      }),
      OPTIONS,
    );
  });

  it("as somebody gave it stays as it is", () => {
    expect([0, 0.07, 0.125, 1].map((chance) => givenChance(chance, "nl"))).toEqual([
      "0%",
      "7%",
      "12,5%",
      "100%",
    ]);
  });

  it("to type on has one digit more", () => {
    expect([0.0873, 0.00012345, 1 / 3].map((chance) => percentText(chance, "nl"))).toEqual([
      ...["8,73", "0,0123", "33,33"],
    ]);
  });
});

describe("a chance as odds", () => {
  it.each([
    [0.0873, "ongeveer 1 op 11", "about 1 in 11"],
    [0.2, "ongeveer 1 op 5", "about 1 in 5"],
    [0.5, "ongeveer 1 op 2", "about 1 in 2"],
    [0.72, "ongeveer 7 op 10", "about 7 in 10"],
    [0.949, "ongeveer 9 op 10", "about 9 in 10"],
    [0.97, "ongeveer 32 op 33", "about 32 in 33"],
    [0.000123, "ongeveer 1 op 8.100", "about 1 in 8,100"],
    [1e-8, "", ""],
    [1, "", ""],
  ])("%d is %s", (chance, nl, en) => {
    expect([oddsText(chance, "nl"), oddsText(chance, "en")]).toEqual([nl, en]);
  });

  it("is never 0 or 1, and within 0.06 of the chance", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (chance) => {
        const [, part, whole] = /^about ([\d,]+) in ([\d,]+)$/.exec(oddsText(chance, "en")) ?? [];
        const said = Number(part?.replaceAll(",", "")) / Number(whole?.replaceAll(",", ""));
        expect(said > 0 && said < 1).toBe(true);
        expect(Math.abs(said - chance)).toBeLessThan(0.06);
      }),
      OPTIONS,
    );
  });
});

describe("a typed number", () => {
  it.each([
    ["45.000", 45_000, undefined],
    ["45000", 45_000, 45_000],
    ["45,5", 45.5, undefined],
    ["45,000", undefined, 45_000],
    ["45,0001", 45.0001, undefined],
    ["4500,125", 4500.125, undefined],
    ["1.234.567,5", 1_234_567.5, undefined],
    ["1,234,567.5", undefined, 1_234_567.5],
    [" -500 ", -500, -500],
    ["45.5", undefined, 45.5],
    ["4.50.00", undefined, undefined],
    ["1e5", undefined, undefined],
    ["45.000 personen", undefined, undefined],
    ["=1+1", undefined, undefined],
    ["", undefined, undefined],
    ["9".repeat(40), undefined, undefined],
  ])("%j is %s in Dutch and %s in English", (text, nl, en) => {
    expect([typedNumber(text, "nl"), typedNumber(text, "en")]).toEqual([nl, en]);
  });

  it("as a chance is a percentage strictly between 0 and 100", () => {
    expect(["10", "8,7%", "0,5 %", "0", "100", "-1", "x"].map((text) => typedChance(text, "nl"))).toEqual([
      ...[0.1, 0.087, 0.005, undefined, undefined, undefined, undefined],
    ]);
  });
});
