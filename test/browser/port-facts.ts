/** What the tests of the workbook port write into the page, and how they look at its chart. */
import { type Locator, type Page } from "playwright-core";
import { type Fact } from "../../src/workbook/port";

const SERIES = (["B", "C", "D"] as const).map((column, index) => ({
  name: ["ondergrens", "marge onder", "marge boven"][index] ?? "",
  values: { sheet: "MPP Nieuw", range: `${column}2:${column}5` },
  x: { sheet: "MPP Nieuw", range: "A2:A5" },
}));

/** A new sheet with numbers, a table and a fan chart, a cell of an old sheet, a name and an XML part. */
export const FACTS: readonly Fact[] = [
  { kind: "sheet", sheet: "MPP Nieuw", exists: true },
  {
    kind: "cells",
    sheet: "MPP Nieuw",
    range: "A1:D5",
    contents: [
      ["jaar", "onder", "midden", "boven"],
      [2026, 20_000, 5_000, 8_000],
      [2027, 21_000, 5_500, 9_000],
      [2028, 22_000, 6_000, 10_000],
      [2029, { formula: "B4+1000" }, 6_500, 11_000],
    ],
    formats: [
      ["General", "General", "General", "General"],
      ...[0, 1, 2, 3].map(() => ["0", "#,##0", "#,##0", "#,##0.0"]),
    ],
  },
  { kind: "table", name: "MPP_Band", area: { sheet: "MPP Nieuw", range: "A1:D5" } },
  {
    kind: "chart",
    sheet: "MPP Nieuw",
    name: "MPP_Waaier",
    chart: {
      title: "Instroom met band",
      type: "stacked-area",
      range: "F8:L24",
      series: SERIES.map((series, index) => (index === 0 ? { ...series, fill: "none" } : series)),
    },
  },
  { kind: "cells", sheet: "Prognose", range: "W90", contents: [[{ formula: "SUM(MPP_Band[boven])" }]] },
  { kind: "name", name: "MPP_Proef", text: '"proef"' },
  { kind: "xml", namespace: "urn:test:port", xml: '<set xmlns="urn:test:port">1</set>' },
];

export const chart = (page: Page): Locator =>
  page.locator(".over-grid svg[role=img][aria-label='Instroom met band']");

/** Paths and texts of the chart: what it shows. */
export const drawn = (page: Page): Promise<(string | null)[]> =>
  chart(page)
    .locator("path, text")
    .evaluateAll((all) => all.map((each) => each.getAttribute("d") ?? each.textContent));

export async function show(page: Page, sheet: string): Promise<void> {
  await page.evaluate(`mppWorkbook.session.goTo(${JSON.stringify(sheet)}, "A1")`);
  await page.waitForTimeout(300);
}
