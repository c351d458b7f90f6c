/**
 * The same round in a pane of 320 px, in English, by keyboard alone: nothing is clicked. Cells are chosen and typed by the
 * host's own keyboard, which this page has none of; formulas keep the results of the sample.
 */
import { readFileSync } from "node:fs";
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openView, viewHost } from "./pane-views";

const host = viewHost();
/** Stops of the Tab key in the longest view are fewer. */
const MOST_STOPS = 250;

class Keyboard {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  focused(): Promise<string> {
    return this.page.evaluate(
      `((e) => (e.getAttribute("aria-label") ?? e.labels?.[0]?.textContent ?? e.textContent ?? "").trim())(document.activeElement)`,
    );
  }

  async to(name: string | RegExp): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const at = await this.focused();
      if (typeof name === "string" ? at === name : name.test(at)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`the focus never reached ${String(name)}`);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.to(name);
    await this.page.keyboard.press("Enter");
  }

  /** To another view: the tabs are one stop, with arrows between them. */
  async view(name: string): Promise<void> {
    await this.to(/^(?:Forecast|Parameters|Projection|Check|Migration|Share)$/);
    for (let step = 0; step < 6 && (await this.focused()) !== name; step++)
      await this.page.keyboard.press("ArrowRight");
    await this.page.keyboard.press("Enter");
  }
}

describe("a full round in a pane of 320 px, in English, by keyboard alone", () => {
  it("goes from scenario values over projections, a lapsed approval and a comparison to a file", async () => {
    const { page, faults } = await openView(host(), "prognose", { lang: "en" });
    const keys = new Keyboard(page);
    const cell = (ref: string): Promise<unknown> =>
      page.evaluate(`model.cell("Parameters", "${ref}").content`);
    await page.locator(".mpp-four-values").waitFor();
    await page.evaluate(`model.select({ sheet: "Instroom", range: "B40" })`);
    await page.getByText("Instroom!B40:F44").waitFor();
    await keys.press("Insert values");
    await expect
      .poll(() => page.evaluate(`model.cell("Instroom", "B40").content`))
      .toEqual({ formula: "MPP.SCENARIOWAARDEN(Prognose!A4:D8)" });

    await keys.view("Projection");
    await page.locator(".mpp-fan").waitFor();
    await keys.press("Insert sheets");
    await expect
      .poll(() => page.evaluate("model.sheets.map(({ name }) => name)"))
      .toContain("MPP Bewaring 2");

    await page.evaluate(`model.put({ sheet: "Parameters", range: "D13" }, [[1700]])`);
    await keys.view("Parameters");
    await page.locator(".par-table").first().waitFor();
    await keys.press("Record changes");
    await page.locator("textarea").waitFor();
    await keys.to("Remark (may be empty)");
    await page.keyboard.type("new figure");
    await keys.press("Record changes");
    await expect.poll(() => cell("J13")).toBe("vervallen");

    await keys.press("More");
    await keys.press(/^Compare/);
    await page.getByText("21 changed, 1 added, 1 removed, 287 equal").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".par-table").first().waitFor();

    await keys.press("More");
    await keys.press(/^Export/);
    const waiting = page.waitForEvent("download");
    await keys.press(/^Download: .*\.json$/);
    expect(readFileSync(await (await waiting).path(), "utf8")).toContain(`"waarde":1700`);
    expect(faults).toEqual([]);
  });
});
