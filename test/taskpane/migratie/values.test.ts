/** What a proposal shows: values with their difference, formulas as the user's Excel writes them. */
import { describe, expect, it } from "vitest";
import { type Replaced, type Step } from "../../../src/migration";
import { amountText, localForm, valueRows } from "../../../src/taskpane/migratie/values";

const cell = (more: Partial<Replaced>): Replaced => ({
  ...{ cell: "D14", formula: "=C14+D10", value: 54_881.25, after: 54_881.25, rounding: 0 },
  ...more,
});
const step = (cells: readonly Replaced[], fills: string): Step => ({
  ...{ id: "Blad1!D14", sheet: "Blad1", anchor: "D14", fills, call: "=MPP.X()", cells },
  ...{ kind: "voorraad", reason: { code: "stock" }, method: "same", upon: [], together: [] },
});
const headings = {
  row: (row: number) => (row === 15 ? "" : `rij ${String(row)}`),
  column: (column: number) => String(2019 + column),
  period: (column: number) => (column === 4 ? "2023" : undefined),
};

describe("the values of a proposal", () => {
  it("are headed by the years of a row, and by the names of rows in a column", () => {
    const across = step([cell({}), cell({ cell: "E14" })], "D14:E14");
    expect(valueRows(across, "nl", headings).map(({ label }) => label)).toEqual(["2023", "2024"]);
    const down = step([cell({}), cell({ cell: "D15" })], "D14:D15");
    expect(valueRows(down, "nl", headings).map(({ label }) => label)).toEqual(["rij 14", "D15"]);
    const one = (at: string): string | undefined =>
      valueRows(step([cell({ cell: at })], at), "nl", headings)[0]?.label;
    expect([one("D14"), one("F14"), one("F15")]).toEqual(["2023", "rij 14", "F15"]);
    const block = step(
      ["D14", "E14", "D15", "E15"].map((at) => cell({ cell: at })),
      "D14:E15",
    );
    expect(valueRows(block, "nl", headings).map(({ label }) => label)).toEqual(["D14", "E14", "D15", "E15"]);
  });

  it("differ by 0 when they are equal at 1e-9 or but for rounding, and by three digits otherwise", () => {
    const difference = (more: Partial<Replaced>): string | undefined =>
      valueRows(step([cell(more)], "D14"), "nl", undefined)[0]?.difference;
    expect(difference({ after: 54_881.25 * (1 + 5e-10) })).toBe("0");
    expect(difference({ value: 0, after: 4.5e-13 })).toBe("+4,5e-13");
    expect(difference({ value: 0, after: 4.5e-13, rounding: 1e-12 })).toBe("0");
    expect(difference({ after: 54_858.125 })).toBe("−23,1");
    expect(difference({ value: { error: "#N/A" } })).toBe("–");
  });

  it("have no decimals from a thousand on and six digits below", () => {
    expect([
      amountText(54_881.25, "nl"),
      amountText(999.12345, "nl"),
      amountText(0.000012345678, "en"),
    ]).toEqual(["54.881", "999,123", "0.0000123457"]);
  });
});

describe("a formula", () => {
  it("is shown as the user's Excel writes it", () => {
    const formula = "=IF(A1>0.5,SUM(B1:B3),2)";
    expect(localForm(formula, "nl", true)).toBe("=ALS(A1>0,5;SOM(B1:B3);2)");
    expect(localForm(formula, "en", true)).toBe("=IF(A1>0,5; SUM(B1:B3); 2)");
    expect(localForm(formula, "en", false)).toBe(formula);
  });
});
