/** The four steps of the first time: they open views, point at cells, and are not shown again. */
import { type Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { axeFindings } from "./pane-page";
import { openView, viewHost } from "./pane-views";

const host = viewHost();
let page: Page;
let faults: string[];
const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

describe("the four steps", () => {
  afterEach(() => page.close());
  const start = async (highlight: boolean): Promise<void> => {
    ({ page, faults } = await openView(host(), undefined, { steps: true }));
    await page.evaluate(`globalThis.rings = [];
      if (${String(highlight)}) pane.update({ highlight: (place) => rings.push(place ? place.area.sheet + "!" + place.area.range + " " + place.label : "none") });`);
  };
  const names = (): Promise<string[]> => page.locator(".mpp-steps li").allInnerTexts();
  const current = (): Promise<string> => page.locator(".mpp-steps li[aria-current=step]").innerText();

  it("open the views they speak of, one after the other, with the rest of the pane in reach", async () => {
    await start(false);
    expect((await names()).map((name) => name.replace(/\s+/g, " "))).toEqual([
      "1 Bekijk",
      "2 Vraag",
      "3 Reken",
      "4 Controleer",
    ]);
    expect(await axeFindings(page)).toEqual([]);
    for (const [name, view] of [
      ["Vraag", "prognose"],
      ["Reken", "doorrekening"],
      ["Controleer", "controle"],
    ]) {
      await page.locator(".mpp-steps fluent-button").click();
      expect(await current()).toContain(name);
      expect(await page.locator(`#mpp-tab-${view ?? ""}`).getAttribute("aria-selected")).toBe("true");
    }
    await page.locator("[role=tab]").first().click();
    expect(await current()).toContain("Controleer");
    await page.locator(".mpp-steps fluent-button").click();
    expect(await page.locator(".mpp-steps").isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it("go to the cells where the host has no ring", async () => {
    await start(false);
    await press("Toon de cellen");
    await expect
      .poll(() => page.evaluate("model.selection.sheet + '!' + model.selection.range"))
      .toBe("Prognose!A4:D8");
  });

  it("ring the cells with the number of the step, and take the ring away when skipped", async () => {
    await start(true);
    await page.locator(".mpp-steps fluent-button").click();
    await expect.poll(() => page.evaluate("rings.at(-1)")).toBe("Prognose!A4:D8 2");
    await press("Overslaan");
    expect(await page.evaluate("rings.at(-1)")).toBe("none");
  });

  it("are not shown again once they were skipped, nor without a workbook", async () => {
    await start(false);
    await press("Overslaan");
    expect(await page.locator(".mpp-steps").isVisible()).toBe(false);
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await page.waitForTimeout(200);
    expect(await page.locator(".mpp-steps").isVisible()).toBe(false);
    const { page: none } = await openView(host(), undefined, { steps: true, book: "none" });
    expect(await none.locator(".mpp-steps").isVisible()).toBe(false);
    await none.close();
  });
});
