/**
 * A small model by hand, for the tests of replacing: a stock over four years in Model!C4:F4, a density as cumulative
 * chances on a grid in Prognose!C8:C16, and a quantile in Prognose!G2, interpolated from the grid point below it in G3.
 */
import { normalCdf } from "../../src/core";
import { type ScanBook, type ScanCell, type ScanValue } from "../../src/migration";
import { boxOf } from "../../src/workbook/area";

export type Typed = ScanValue | readonly [formula: string, value: ScanValue];
export type Cells = Readonly<Record<string, Typed>>;

const at = (ref: string): { row: number; column: number } => {
  const { top, left } = boxOf(ref);
  return { row: top, column: left };
};

export function scanCells(cells: Cells): ScanCell[] {
  return Object.entries(cells).map(([ref, typed]): ScanCell => {
    if (!Array.isArray(typed)) return { ...at(ref), value: typed as ScanValue };
    const [formula, value] = typed as readonly [string, ScanValue];
    return { ...at(ref), formula, value };
  });
}

/** Begin 1000, inflow 300, 320, 340, 360, outflow 310 each year. */
export const STOCK: Cells = {
  A1: "jaar",
  ...{ B1: 2025, C1: 2026, D1: 2027, E1: 2028, F1: 2029 },
  A2: "instroom",
  ...{ C2: 300, D2: 320, E2: 340, F2: 360 },
  A3: "uitstroom",
  ...{ C3: 310, D3: 310, E3: 310, F3: 310 },
  A4: "voorraad ultimo",
  B4: 1000,
  C4: ["B4+C2-C3", 990],
  D4: ["C4+D2-D3", 1000],
  E4: ["D4+E2-E3", 1030],
  F4: ["E4+F2-F3", 1080],
};

const SCENARIOS = [
  [0.4, 30_000, 4_000],
  [0.6, 36_000, 5_000],
] as const;
const X = Array.from({ length: 9 }, (_, i) => 20_000 + 4_000 * i);
const chance = (x: number): number =>
  SCENARIOS.reduce((sum, [p, mean, sd]) => sum + p * normalCdf((x - mean) / sd), 0);

/** The quantile of 2/3 between the grid points 32.000 and 36.000. */
function interpolated(): number {
  const [low, high] = [chance(32_000), chance(36_000)];
  return 32_000 + ((2 / 3 - low) / (high - low)) * 4_000;
}

export const GRID_QUANTILE = interpolated();

const CURVE = (row: number): string =>
  `$B$2*NORM.DIST(B${row},$C$2,$D$2,TRUE)+$B$3*NORM.DIST(B${row},$C$3,$D$3,TRUE)`;

export const FORECAST: Cells = {
  ...{ A1: "scenario", B1: "kans", C1: "verwachting", D1: "spreiding", F1: "kans", G1: "kwantiel" },
  ...{ A2: "laag", B2: 0.4, C2: 30_000, D2: 4_000 },
  ...{ A3: "hoog", B3: 0.6, C3: 36_000, D3: 5_000 },
  F2: 2 / 3,
  H1: "stap",
  H2: 4_000,
  // The point below, and from there to the quantile.
  G3: ["LOOKUP(F2,C8:C16,B8:B16)", 32_000],
  G2: [
    "G3+(F2-LOOKUP(F2,C8:C16,C8:C16))/(LOOKUP(G3+H2,B8:B16,C8:C16)-LOOKUP(F2,C8:C16,C8:C16))*H2",
    GRID_QUANTILE,
  ],
  ...{ B7: "instroom", C7: "cumulatieve kans" },
  ...Object.fromEntries(
    X.flatMap((x, i): [string, Typed][] => [
      [`B${8 + i}`, x],
      [`C${8 + i}`, [CURVE(8 + i), chance(x)]],
    ]),
  ),
};

export function bookOf(sheets: Readonly<Record<string, Cells>>): ScanBook {
  return {
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells: scanCells(cells) })),
    names: [],
    tables: [],
  };
}
