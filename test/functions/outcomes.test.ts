/** Outcomes before and after: what counts as alike, in which order differences come, and the table as a file. */
import { describe, expect, it } from "vitest";
import {
  compareOutcomes,
  differencesCsv,
  type Outcome,
  type OutcomeValue,
} from "../../src/functions/outcomes";
import { refOf } from "../../src/workbook/area";

const one = (before: OutcomeValue, after: OutcomeValue, name = "MPP.KWANTIEL"): Outcome => ({
  ...{ sheet: "Blad1", row: 4, column: 2, name },
  before: [[before]],
  after: [[after]],
});
const isAlike = (before: OutcomeValue, after: OutcomeValue, name?: string): boolean =>
  compareOutcomes([one(before, after, name)]).alike === 1;

describe("two outcomes", () => {
  it("are alike up to 1e-13 of their size, not twice that", () => {
    expect(isAlike(40_000, 40_000 * (1 + 0.9e-13))).toBe(true);
    expect(isAlike(40_000, 40_000 * (1 + 2e-13))).toBe(false);
    expect(isAlike(1e-9, 1e-9 * (1 + 2e-13))).toBe(false);
    expect(isAlike(0, 1e-300)).toBe(false);
    expect(isAlike(5, -5)).toBe(false);
  });
  it("are alike as texts, truth values and errors when they are the same; blank is blank", () => {
    expect([isAlike("a", "a"), isAlike(true, true), isAlike("", null)]).toEqual([true, true, true]);
    expect(isAlike({ error: "#N/A" }, { error: "#N/A" })).toBe(true);
    expect([isAlike("a", "b"), isAlike(1, "1"), isAlike(0, null), isAlike(0, "")]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isAlike({ error: "#N/A" }, { error: "#VALUE!" })).toBe(false);
    expect(isAlike(1, { error: "#VALUE!" })).toBe(false);
  });
  it("do not differ by the version that a function says of itself", () => {
    expect(isAlike("0.1.0", "0.2.0", "MPP.VERSIE")).toBe(true);
    expect(isAlike("0.1.0", "0.2.0", "MPP.VERANTWOORDING")).toBe(true);
    expect(isAlike("mpp@1", "mpp@2", "MPP.VERANTWOORDING")).toBe(false);
    expect(isAlike("0.1.0", "0.2.0", "MPP.PARAMETER")).toBe(false);
  });
});

describe("a comparison", () => {
  const block: Outcome = {
    ...{ sheet: "MPP Asiel", row: 6, column: 3, name: "MPP.DOORREKENING" },
    before: [
      ["indicator", "2026"],
      ["a", 100],
      ["b", 2000],
    ],
    after: [
      ["indicator", "2026"],
      ["a", 101],
      ["b", 2010],
      ["c", 0],
    ],
  };

  it("counts formulas and cells, and sorts what has no size first, then by share", () => {
    const compared = compareOutcomes([one(1, 1), block, one(0, 0.001)]);
    expect([compared.formulas, compared.alike, compared.cells]).toEqual([3, 1, 10]);
    expect(
      compared.differences.map(({ row, column, absolute, relative }) => [
        refOf(row, column),
        absolute,
        relative,
      ]),
    ).toEqual([
      ["C9", undefined, undefined],
      ["D9", undefined, undefined],
      ["B4", 0.001, undefined],
      ["D7", 1, 0.01],
      ["D8", 10, 0.005],
    ]);
  });

  it("is a table that a Dutch Excel opens, in which no text runs as a formula", () => {
    const hostile = one('=HYPERLINK("http://x")', "+1");
    const compared = compareOutcomes([one(1.5, 1.75), hostile, one({ error: "#N/A" }, null)]);
    const headings = ["blad", "cel", "functie", "oud", "nieuw", "verschil", "relatief"] as const;
    expect(differencesCsv(compared, headings, ({ row, column }) => refOf(row, column))).toBe(
      [
        "\uFEFFblad;cel;functie;oud;nieuw;verschil;relatief",
        `Blad1;B4;MPP.KWANTIEL;"'=HYPERLINK(""http://x"")";'+1;;`,
        "Blad1;B4;MPP.KWANTIEL;#N/A;;;",
        "Blad1;B4;MPP.KWANTIEL;1,5;1,75;0,25;0,16666666666666666",
        "",
      ].join("\r\n"),
    );
  });
});
