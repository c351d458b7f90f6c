/** Charts over the grid of the real page, and what else lies there. */
import { describe, expect, it } from "vitest";
import { Journal } from "../../src/workbook/journal";
import { type Fact } from "../../src/workbook/port";
import { MapStore, OPTIONS } from "../workbook/journal-cases";
import { PageWorkbook } from "../workbook/page-workbook";
import { chart, drawn, FACTS, show } from "./port-facts";
import { sharedHost, sharedWorkbook, typeInto } from "./workbook-page";

const host = sharedHost();

describe("what lies over the grid", () => {
  const opened = sharedWorkbook(host, "once", "small sample");

  it("a chart lies at its cells, scrolls along with them, and is gone on other sheets", async () => {
    const { page } = opened();
    await new Journal(await PageWorkbook.of(page), new MapStore()).write(FACTS, OPTIONS);
    await show(page, "MPP Nieuw");
    const first = await chart(page).boundingBox();
    const grid = await page.locator("#grid canvas").last().boundingBox();
    if (!first || !grid) throw new Error("the chart is not on screen");
    // Seven columns of 64 px and seventeen rows of 20 px.
    expect([first.width, first.height]).toEqual([7 * 64, 17 * 20]);
    await page.mouse.move(grid.x + 400, grid.y + 300);
    await page.mouse.wheel(0, 60);
    await expect.poll(async () => (await chart(page).boundingBox())?.y).toBeLessThan(first.y);
    const moved = await chart(page).boundingBox();
    await page.mouse.click(first.x + 10, (moved?.y ?? 0) + 10);
    expect(await page.locator("#grid input").first().inputValue()).toBe("F8");
    await page.mouse.wheel(0, -200);
    await expect.poll(async () => (await chart(page).boundingBox())?.y).toBe(first.y);
    await show(page, "Prognose");
    expect(await chart(page).isVisible()).toBe(false);
  });

  it("a chart is drawn in its kind: lengths in proportion, sums on top of each other, gaps, and no kind that is not known", async () => {
    const { page } = opened();
    const area = (range: string) => ({ sheet: "Prognose", range });
    const series = (column: string) => ({ name: column, values: area(`${column}101:${column}104`) });
    const charts = (["column", "bar", "line", "stacked-area", "pie"] as const).map((type, index): Fact => ({
      kind: "chart",
      sheet: "Prognose",
      name: `proef ${type}`,
      chart: {
        title: `proef ${type}`,
        type,
        range: `A${String(110 + 20 * index)}:F${String(125 + 20 * index)}`,
        series: type === "stacked-area" ? [{ ...series("W"), fill: "none" }, series("X")] : [series("W")],
      },
    }));
    const contents = [
      [10, 1],
      [20, 2],
      ["geen getal", 3],
      [40, 4],
    ];
    const cellsFact = { kind: "cells", ...area("W101:X104"), contents } as const;
    await (await PageWorkbook.of(page)).apply([cellsFact, ...charts]);
    await show(page, "Prognose");
    const shapes = (type: string, shape: string, name: string): Promise<(string | null)[]> =>
      page
        .locator(`.over-grid svg[aria-label='proef ${type}'] ${shape}`)
        .evaluateAll((all, attribute) => all.map((each) => each.getAttribute(attribute)), name);
    for (const [type, side] of [
      ["column", "height"],
      ["bar", "width"],
    ] as const) {
      const lengths = (await shapes(type, "rect.mpp-area", side)).map(Number);
      expect(lengths).toHaveLength(3);
      expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(2, 9);
      expect((lengths[2] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(4, 9);
    }
    const [line = ""] = await shapes("line", "path.mpp-line", "d");
    expect(line?.match(/M/g)).toHaveLength(2);
    const [base = "", band = ""] = await shapes("stacked-area", "path", "d");
    expect(await shapes("stacked-area", "path", "class")).toEqual(["mpp-unpainted", "mpp-area mpp-fan-1"]);
    // The upper edge of the unpainted base is the lower edge of the band, read backwards.
    const points = (path: string | null): string[] => path?.match(/[\d.]+,[\d.]+/g) ?? [];
    expect(points(band).slice(4)).toEqual(points(base).slice(0, 4).reverse());
    const pie = page.locator(".over-grid svg[aria-label='proef pie'] text");
    expect(await pie.allTextContents()).toEqual([
      "proef pie",
      "Dit soort grafiek wordt hier niet getekend.",
      "In het bestand blijft zij zoals zij is.",
    ]);
  });

  it("a chart lets a click through to the cell behind it, and follows an edit", async () => {
    const { page } = opened();
    await show(page, "MPP Nieuw");
    const before = await drawn(page);
    const box = await chart(page).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    expect(await page.locator("#grid input").first().inputValue()).toBe("F8");
    await typeInto(page, "C2", "9.000");
    await expect.poll(() => drawn(page)).not.toEqual(before);
  });

  it("may be a ring around cells that the pane points at", async () => {
    const { page } = opened();
    await show(page, "Prognose");
    await page.evaluate(
      `mppWorkbook.session.ring({ area: { sheet: "Prognose", range: "A4:D8" }, label: "1" })`,
    );
    expect(await page.locator(".over-grid .ring").innerText()).toBe("1");
    await page.evaluate("mppWorkbook.session.ring(undefined)");
    expect(await page.locator(".over-grid .ring").count()).toBe(0);
  });

  it("a chart that the file brings is drawn from its series", async () => {
    const { page } = opened();
    await show(page, "Prognose");
    const names = await page
      .locator(".over-grid svg[role=img]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain("");
    expect(opened().faults).toEqual([]);
  });
});
