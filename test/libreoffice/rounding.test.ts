/**
 * Rounding beside LibreOffice: ROUND at decimals and MROUND at other steps, on halves that binary fractions hide.
 * They are equal to 15 digits, which is what a cell shows at most. Left out are halves of a step that is no binary
 * fraction in MROUND: there "the rounding direction is undefined". Source: Microsoft Learn, "MROUND function".
 */
import { describe, expect, it } from "vitest";
import { roundTo } from "../../src/core";
import { readWorkbook } from "../../src/xlsx";
import { xlsxOf } from "../cli/xlsx-file";
import { cellsOf } from "./judge";
import { findSoffice, throughLibreOffice } from "./soffice";

const missing = findSoffice() === undefined;

/** Steps that ROUND knows, as a number of decimals, and steps for MROUND. */
const DECIMALS = [-3, -2, -1, 0, 1, 2, 3];
const MULTIPLES = [0.25, 0.5, 2, 5, 25, 250];
/** LibreOffice looks at the sixteenth digit of 109.499999999999986 too; Excel shows and rounds 109.5 to 110. */
const hasHiddenDigits = (value: number): boolean => Number(value.toPrecision(15)) !== value;

/** Hidden halves of every step, sums of tenths, quotients, and numbers of everyday size; both signs. */
function valuesFor(step: number): number[] {
  const counts = [0, 1, 2, 3, 10, 14, 17, 99, 1024, 34_460];
  const halves = counts.map((count) => Number(((count + 0.5) * step).toPrecision(15)));
  const near = counts.flatMap((count) => [(count + 0.499_999) * step, (count + 0.500_001) * step]);
  const sums = [21.9 / 0.2, 1.1 + 2.2, 4.35 * 100, 1.005 * 1000, 35_535 * 0.118, 38_375 / 3];
  const all = [...halves, ...near, ...sums, 0];
  return [...all, ...all.map((value) => 0 - value)];
}

const cases = [
  ...DECIMALS.map((decimals) => ({ step: Number(`1e${-decimals}`), formula: `ROUND(A#,${decimals})` })),
  ...MULTIPLES.map((step) => ({ step, formula: `MROUND(A#,B#)` })),
].flatMap(({ step, formula }) => valuesFor(step).map((value) => ({ value, step, formula })));

function book(): Uint8Array {
  return xlsxOf(
    cases.map(({ value, step, formula }, index) => {
      const row = index + 1;
      const sign = value < 0 && formula.startsWith("M") ? -step : step;
      const text = formula.replaceAll("#", String(row));
      return `<c r="A${row}"><v>${value}</v></c><c r="B${row}"><v>${sign}</v></c><c r="C${row}"><f>${text}</f></c>`;
    }),
  );
}

describe.skipIf(missing && !process.env["CI"])("LibreOffice", { timeout: 180_000 }, () => {
  it("rounds every value of 15 digits as roundTo does", () => {
    const theirs = cellsOf(readWorkbook(throughLibreOffice(book(), "always"), []));
    const apart = cases.flatMap(({ value, step, formula }, index) => {
      const found = theirs.get(`Blad1!C${index + 1}`)?.value;
      const ours = roundTo(value, step);
      const same = typeof found === "number" && Number(found.toPrecision(15)) === ours;
      return same ? [] : [{ value, step, formula, ours, theirs: found }];
    });
    expect(cases.length).toBeGreaterThan(800);
    expect(apart.filter(({ value }) => !hasHiddenDigits(value))).toEqual([]);
    // The rest are halves at 15 digits: one step apart.
    expect(apart).toHaveLength(6);
    for (const { ours, theirs: found, step } of apart) {
      expect(Math.abs(ours) - Math.abs(found as number)).toBe(step);
    }
  });
});
