/**
 * A small workbook of hand-written formulas as partners write them, in memory, with the numbers that they give: shares, a
 * delay, a stock, a chance grid with a quantile on it, a number typed over a formula, a formula that nothing recognises.
 */
import { columnNumber } from "../../src/core";
import { refOf } from "../../src/workbook/area";
import { type Content } from "../../src/workbook/port";
import { WorkbookModel } from "../workbook/model";

const YEARS = [2023, 2024, 2025, 2026, 2027];
const INFLOW = [48_000, 51_000, 50_500, 49_000, 52_000];
const COLUMNS = ["D", "E", "F", "G", "H"];
const START = 51_200;
const [SHARE, RETURN] = [0.8, 0.12];
const HOUSED = [60_000, 62_000, 64_000, 60_000, 61_000];
/** Delay: part of the inflow of a year that comes in that year, the next and the one after. */
const DELAY = [0.5, 0.3, 0.2];
const BEFORE = [45_000, 47_000];

/** Normal CDF by its series; good to 1e-12 for |z| below 5. Source: Abramowitz & Stegun 26.2.11. */
function cdf(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 1; n < 200; n++) {
    term *= (z * z) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI);
}

/** Contents by A1, with what a formula gives. */
class Cells {
  readonly contents = new Map<string, Content>();
  readonly results = new Map<string, number>();

  put(ref: string, content: Content, result?: number): void {
    this.contents.set(ref, content);
    if (result !== undefined) this.results.set(ref, result);
  }

  line(column: string, row: number, contents: readonly Content[]): void {
    contents.forEach((content, i) => {
      if (content !== null) this.put(refOf(row, columnNumber(column) + i), content);
    });
  }
}

/** Typed over the share of 2026. */
export const TYPED = { cell: "G13", value: 6_000 } as const;

/** Parameters stand on a sheet of their own. */
function assumptions(): Cells {
  const cells = new Cells();
  cells.line("A", 1, ["Aanname", "Waarde"]);
  cells.line("A", 2, ["Aandeel opvang", SHARE]);
  cells.line("A", 3, ["Aandeel vertrek", RETURN]);
  DELAY.forEach((weight, i) => {
    cells.line("A", 5 + i, [`Doorlooptijd, deel na ${String(i)} jaar`, weight]);
  });
  return cells;
}

const LABELS = [
  "Instroom opvang",
  "Instroom nareis",
  "Uitstroom huisvesting",
  "Vertrek",
  "Bezetting",
  "Last",
];

function chain(): Cells {
  const cells = new Cells();
  cells.put("A1", "MPP Asiel");
  cells.line("A", 4, ["Jaar", 2021, 2022, ...YEARS]);
  cells.line("A", 5, ["Instroom", ...BEFORE, ...INFLOW]);
  LABELS.forEach((label, i) => {
    cells.put(`A${String(10 + i)}`, label);
  });
  cells.put("C14", START);
  const flows = [...BEFORE, ...INFLOW];
  let stock = START;
  COLUMNS.forEach((column, i) => {
    const [third = 0, second = 0, inflow = 0] = flows.slice(i, i + 3);
    const [before2 = "", before = ""] = ["B", "C", ...COLUMNS].slice(i, i + 2);
    const own = (row: number, formula: string, value: number): void => {
      cells.put(`${column}${String(row)}`, { formula }, value);
    };
    const [into, family] = [inflow * SHARE, inflow * 0.5 + second * 0.3 + third * 0.2];
    own(10, `${column}5*Aannames!$B$2`, into);
    const [first, ...later] = ["$B$5", "$B$6", "$B$7"].map((ref) => `Aannames!${ref}`);
    own(11, `${column}5*${first ?? ""}+${before}5*${later[0] ?? ""}+${before2}5*${later[1] ?? ""}`, family);
    const housed = HOUSED[i] ?? 0;
    cells.put(`${column}12`, housed);
    const isTyped = `${column}13` === TYPED.cell;
    const left = isTyped ? TYPED.value : inflow * RETURN;
    if (isTyped) cells.put(TYPED.cell, TYPED.value);
    else own(13, `${column}5*Aannames!$B$3`, left);
    stock += into + family - housed - left;
    own(14, `${before}14+${column}10+${column}11-${column}12-${column}13`, stock);
    own(15, `LOG10(${column}14)`, Math.log10(stock));
  });
  return cells;
}

const SCENARIOS = [
  ["A", 0.4, 30_000, 4_000],
  ["B", 0.6, 42_000, 6_000],
] as const;
const [FIRST, STEP, POINTS] = [20_000, 2_000, 21];

/** Chances on a grid, and the median looked up in it with interpolation. */
function forecast(): Cells {
  const cells = new Cells();
  cells.line("A", 1, ["Scenario", "Kans", "Instroom", "Spreiding", null, "Instroom", "Cumulatieve kans"]);
  SCENARIOS.forEach((scenario, i) => {
    cells.line("A", 2 + i, scenario);
  });
  const chances = Array.from({ length: POINTS }, (_, i) =>
    SCENARIOS.reduce((sum, [, p, mean, spread]) => sum + p * cdf((FIRST + STEP * i - mean) / spread), 0),
  );
  chances.forEach((value, i) => {
    const row = String(2 + i);
    const formula = `$B$2*NORM.DIST(F${row},$C$2,$D$2,TRUE)+$B$3*NORM.DIST(F${row},$C$3,$D$3,TRUE)`;
    cells.put(`F${row}`, FIRST + STEP * i);
    cells.put(`G${row}`, { formula }, value);
  });
  cells.line("A", 6, ["Kans", 0.5]);
  const after = chances.findIndex((chance) => chance > 0.5);
  const [low = 0, high = 1] = chances.slice(after - 1, after + 1);
  const median = FIRST + STEP * (after - 1 + (0.5 - low) / (high - low));
  const end = String(1 + POINTS);
  const at = (column: string, next = ""): string =>
    `INDEX($${column}$2:$${column}$${end},MATCH(B6,$G$2:$G$${end},1)${next})`;
  const share = `(B6-${at("G")})/(${at("G", "+1")}-${at("G")})`;
  cells.put("A7", "Mediaan");
  cells.put("B7", { formula: `${at("F")}+${share}*(${at("F", "+1")}-${at("F")})` }, median);
  return cells;
}

export const SHEETS = ["MPP Asiel", "Prognose", "Aannames"] as const;

export function handModel(): WorkbookModel {
  const model = WorkbookModel.withSheets(...SHEETS);
  for (const [sheet, { contents, results }] of [
    ["MPP Asiel", chain()],
    ["Prognose", forecast()],
    ["Aannames", assumptions()],
  ] as const) {
    for (const [range, content] of contents) model.put({ sheet, range }, [[content]]);
    for (const [range, value] of results) model.resultsAt.set(`${sheet}!${range}`, [[value]]);
  }
  return model;
}
