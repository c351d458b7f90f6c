/** Quantiles looked up in a grid of x with cumulative chances, in six spellings. */
import { type Draw, parts } from "./kinds";

/** Points of the grid of x, and their distance [persons]. */
const GRID = 25;
export const GRID_STEP = 3_000;

export const quantile: Draw = (paper, text) => {
  const { put, at, choose, number } = paper;
  const form = choose(6);
  const rows: readonly string[][] = [0, 1].map((i) => [0, 1, 2].map((j) => at(2 + i, 1 + j, "both")));
  ["kans", "verwacht", "spreiding"].forEach((label, j) => {
    put(1, 1 + j, label);
  });
  const chances = parts(paper, 2);
  chances.forEach((chance, i) => {
    [chance, number(25_000, 55_000), number(4_000, 7_000)].forEach((value, j) => {
      put(2 + i, 1 + j, value);
    });
  });
  put(1, 6, "x");
  put(1, 7, "cumulatief");
  for (let i = 0; i < GRID; i++) {
    put(2 + i, 6, 5_000 + GRID_STEP * i);
    const terms = rows.map(([w = "", m = "", s = ""]) => `${w}*NORM.DIST(${at(2 + i, 6)},${m},${s},TRUE)`);
    put(2 + i, 7, `=${terms.join("+")}`);
  }
  const range = (column: number): string => `${at(2, column, "both")}:${at(1 + GRID, column, "both")}`;
  const [x, f] = [range(6), range(7)];
  put(1, 9, "kans op ten hoogste");
  put(1, 10, "aantal");
  for (let t = 0; t < 2; t++) {
    put(2 + t, 9, number(0.2, 0.8));
    const p = at(2 + t, 9);
    const at0 = `MATCH(${p},${f},1)`;
    const line = `INDEX(${x},${at0})+(${p}-INDEX(${f},${at0}))/(INDEX(${f},${at0}+1)-INDEX(${f},${at0}))*(INDEX(${x},${at0}+1)-INDEX(${x},${at0}))`;
    const forms = [
      `LOOKUP(${p},${f},${x})`,
      `INDEX(${x},${at0})`,
      `INDEX(${x},${at0}+1)`,
      line,
      `FORECAST(${p},INDEX(${x},${at0}):INDEX(${x},${at0}+1),INDEX(${f},${at0}):INDEX(${f},${at0}+1))`,
      `INDEX(${x},COUNTIF(${f},"<="&${p}))`,
    ];
    put(2 + t, 10, `=${text(forms[form] ?? "")}`);
  }
};
