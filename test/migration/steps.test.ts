/** Proposals as steps: what one call takes the place of, what is left and why, and how steps hang together. */
import { describe, expect, it } from "vitest";
import {
  equalButRounding,
  type Left,
  proposalsOf,
  type ScanBook,
  type ScanTable,
  scanned,
  type Step,
  type Steps,
  stepsOf,
} from "../../src/migration";
import { leftText } from "../../src/text";
import { bookOf, type Cells, FORECAST, GRID_QUANTILE, scanCells, STOCK } from "../replacement/hand-model";

/** Of 2/3 of 0.4·N(30000, 4000) + 0.6·N(36000, 5000): bisection with `erf` of Python's math module. */
const QUANTILE = 35_891.784_231_341;

function made(book: ScanBook): Steps {
  const scan = scanned(book);
  return stepsOf(scan, proposalsOf(scan));
}
const model = (cells: Cells): Steps => made(bookOf({ Model: cells }));
const ids = ({ steps }: Steps): string[] => steps.map(({ id }) => id);
const why = ({ left }: Steps): (readonly [string, string, string | undefined])[] =>
  left.map(({ anchor, code, culprit }) => [anchor, code, culprit]);
const only = ({ steps }: Steps): Step => {
  if (steps.length !== 1 || !steps[0]) throw new Error(`${String(steps.length)} steps`);
  return steps[0];
};

describe("a step", () => {
  it("is one call and every cell that it fills, with the formulas, values and outcomes of these", () => {
    const { cells, ...step } = only(model(STOCK));
    expect(step).toEqual({
      id: "Model!C4",
      sheet: "Model",
      anchor: "C4",
      fills: "C4:F4",
      kind: "voorraad",
      call: "=MPP.VOORRAAD(B4,C2:F2,C3:F3)",
      reason: { code: "stock", count: 4, fills: "C4:F4" },
      method: "same",
      upon: [],
      together: [],
    });
    // By hand: 1000 + 300 − 310, and so on.
    expect(cells.map(({ cell, formula, value, after }) => [cell, formula, value, after])).toEqual([
      ["C4", "=B4+C2-C3", 990, 990],
      ["D4", "=C4+D2-D3", 1000, 1000],
      ["E4", "=D4+E2-E3", 1030, 1030],
      ["F4", "=E4+F2-F3", 1080, 1080],
    ]);
  });

  it("of a quantile on a grid has the exact quantile as its outcome, and another method", () => {
    const { steps, left } = made(bookOf({ Prognose: FORECAST }));
    expect(left).toEqual([]);
    const step = steps.find(({ id }) => id === "Prognose!G2");
    expect(step?.method).toBe("other");
    expect(step?.cells[0]?.value).toBe(GRID_QUANTILE);
    expect(step?.cells[0]?.after).toBeCloseTo(QUANTILE, 6);
    expect(Math.abs((step?.cells[0]?.after ?? 0) - GRID_QUANTILE)).toBeGreaterThan(1);
  });

  it("of a grid point knows the formulas that look it up in the grid, and not the other way round", () => {
    const { steps } = made(bookOf({ Prognose: FORECAST }));
    const together = (id: string): readonly string[] | undefined =>
      steps.find((step) => step.id === id)?.together;
    expect([together("Prognose!G3"), together("Prognose!G2")]).toEqual([["Prognose!G2"], []]);
  });

  it("knows the steps with another method that it is calculated from, also over other cells", () => {
    const linked: Cells = { ...STOCK, C2: ["A9", GRID_QUANTILE], A9: ["Prognose!G2", GRID_QUANTILE] };
    const values: Cells = Object.fromEntries(
      ["C4", "D4", "E4", "F4"].map((ref, i) => {
        const [formula] = STOCK[ref] as readonly [string, number];
        return [ref, [formula, GRID_QUANTILE + ([690, 700, 730, 780][i] ?? 0)]];
      }),
    );
    const found = made(bookOf({ Model: { ...linked, ...values }, Prognose: FORECAST }));
    expect(found.steps.find(({ id }) => id === "Model!C4")?.upon).toEqual(["Prognose!G2"]);
    expect(ids(found).indexOf("Prognose!G2")).toBeLessThan(ids(found).indexOf("Model!C4"));
  });

  it("takes the place of an array formula with all that this filled", () => {
    const cells: Cells = { ...FORECAST };
    const spilled = scanCells(cells).map((cell) => {
      if (cell.column !== 3 || cell.row < 8) return cell;
      const { value, row, column } = cell;
      const formula = "B2*NORM.DIST(B8:B16,C2,D2,TRUE)+B3*NORM.DIST(B8:B16,C3,D3,TRUE)";
      return cell.row === 8
        ? { row, column, value, formula, fills: "C8:C16", legacy: true }
        : { row, column, value };
    });
    const found = made({ sheets: [{ name: "Prognose", cells: spilled }], names: [], tables: [] });
    const step = found.steps.find(({ id }) => id === "Prognose!C8");
    expect(step?.fills).toBe("C8:C16");
    expect(step?.call).toBe("=MPP.CUMULATIEF(B8:B16,B2:D3)");
    expect(step?.cells.map(({ cell, formula }) => [cell, formula !== ""])).toEqual(
      Array.from({ length: 9 }, (_, i) => [`C${8 + i}`, i === 0]),
    );
    expect(step?.cells[0]).toMatchObject({ fills: "C8:C16", legacy: true });
    expect(step?.cells.every(({ value, after }) => equalButRounding(Number(value), after, 0))).toBe(true);
  });
});

describe("an array formula of one cell", () => {
  it.each(["C8", "C8:C8"])("is replaced as any other, whichever way its range is written: %s", (fills) => {
    const cells = scanCells({ ...FORECAST }).map((cell) =>
      cell.row === 8 && cell.column === 3
        ? { ...cell, formula: "SUM(B2:B3*NORM.DIST(B8,C2:C3,D2:D3,TRUE))", fills, legacy: true }
        : cell,
    );
    const found = made({ sheets: [{ name: "Prognose", cells }], names: [], tables: [] });
    const step = found.steps.find(({ id }) => id === "Prognose!C8");
    expect(step?.call).toBe("=MPP.CUMULATIEF(B8,B2:D3)");
    expect(step?.cells).toMatchObject([{ cell: "C8", fills, legacy: true }]);
    expect(found.left.filter(({ cells: left }) => left.includes("C8"))).toEqual([]);
  });
});

describe("what is recognised and no step", () => {
  it("is never a cell that holds a number instead of the formula: the blocks stop before it and begin after it", () => {
    // The number is what the formula would give, so nothing else than that it is typed speaks against it.
    const { steps } = model({ ...STOCK, E4: 1030 });
    expect(steps.map(({ fills }) => fills)).toEqual(["C4:D4", "F4"]);
  });

  it("is a block of which a cell was not recognised as part of it", () => {
    const scan = scanned(bookOf({ Model: STOCK }));
    const found = stepsOf(
      scan,
      proposalsOf(scan).filter(({ cell }) => cell !== "E4"),
    );
    expect([ids(found), why(found)]).toEqual([[], [["C4", "not-whole", "E4"]]]);
  });

  it("is a block in a table, in which nothing can spill", () => {
    const table: ScanTable = {
      name: "Tabel1",
      sheet: "Model",
      range: "A1:F4",
      headerRows: 1,
      totalsRows: 0,
      columns: ["jaar", "2025", "2026", "2027", "2028", "2029"],
    };
    const found = made({ ...bookOf({ Model: STOCK }), tables: [table] });
    expect([ids(found), why(found)]).toEqual([[], [["C4", "table", undefined]]]);
  });

  it("is a rounding that no function gives", () => {
    const found = model({ A1: "aanvragen", B1: 123.4, A2: "afgerond", B2: ["ROUNDUP(B1,0)", 124] });
    expect([ids(found), why(found)]).toEqual([[], [["B2", "no-call", undefined]]]);
  });

  it("is the larger of two blocks that would together be calculated from themselves, and only that one", () => {
    const rows = (top: number, inflow: Cells, start: number, values: readonly number[]): Cells => ({
      [`A${top}`]: "instroom",
      ...inflow,
      [`A${top + 1}`]: "uitstroom",
      ...Object.fromEntries(["C", "D", "E"].map((column) => [`${column}${top + 1}`, 10])),
      [`A${top + 2}`]: "voorraad ultimo",
      [`B${top + 2}`]: start,
      ...Object.fromEntries(
        ["C", "D", "E"].slice(0, values.length).map((column, i): [string, Cells[string]] => {
          const before = ["B", "C", "D"][i] ?? "";
          const formula = `${before}${top + 2}+${column}${top}-${column}${top + 1}`;
          return [`${column}${top + 2}`, [formula, values[i] ?? 0]];
        }),
      ),
    });
    // D2 reads the first year of the second stock, D12 the first year of the first: cell by cell there is no circle.
    const first = rows(2, { C2: 20, D2: ["C14", 60], E2: 30 }, 100, [110, 160, 180]);
    const second = rows(12, { C12: 20, D12: ["C4", 110] }, 50, [60, 160]);
    const found = model({ ...first, ...second });
    expect(ids(found)).toContain("Model!C14");
    expect(why(found)).toEqual([["C4", "circle", undefined]]);
    expect(why(model(first))).toEqual([]);
  });

  it("says why in both languages", () => {
    const said = (left: Pick<Left, "code" | "culprit">): string[] => [
      leftText(left, "nl"),
      leftText(left, "en"),
    ];
    expect(said({ code: "not-whole", culprit: "E4" })).toEqual([
      "de formule zou ook E4 vullen, waarin iets anders staat",
      "the formula would also fill E4, which holds something else",
    ]);
    expect(said({ code: "circle" })).toEqual([
      "samen met andere stappen zou de formule uit zichzelf worden berekend",
      "together with other steps the formula would be calculated from itself",
    ]);
  });
});

describe("rounding", () => {
  it("is allowed for a sum of large numbers that cancel, and nothing else", () => {
    const [{ cells } = { cells: [] }] = model(STOCK).steps;
    const last = cells.at(-1);
    // 64 units in the last digit of 1080, over four years.
    expect(last?.rounding).toBeGreaterThan(64 * Number.EPSILON * 1000);
    expect(last?.rounding).toBeLessThan(1e-10);
    expect(equalButRounding(0, -4.5e-13, last?.rounding ?? 0)).toBe(true);
    expect(equalButRounding(0, -1e-9, last?.rounding ?? 0)).toBe(false);
    const { steps } = made(bookOf({ Prognose: FORECAST }));
    expect(steps.map((step) => step.cells[0]?.rounding)).toEqual(steps.map(() => 0));
  });
});
