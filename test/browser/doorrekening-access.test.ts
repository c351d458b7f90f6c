/** The view Doorrekening for everyone: widths, languages, dark and forced colours, and what it says when it cannot show. */
import { type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atWidth, axeFindings, cutOff } from "./pane-page";
import { openView, type ViewOptions, viewHost } from "./pane-views";

const host = viewHost();

async function open(options: ViewOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const opened = await openView(host(), "doorrekening", options);
  await opened.page.locator(".mpp-fan").waitFor();
  return opened;
}

describe("nothing to calculate with", () => {
  it.each([
    ["empty", "nl", "Deze werkmap heeft nog geen parametertabel."],
    ["empty", "en", "This workbook has no parameter table yet."],
    ["none", "nl", "Geen verbinding met een werkmap."],
    ["none", "en", "Not connected to a workbook."],
  ] as const)("book %s, %s: says what to do next, never blank", async (book, lang, sentence) => {
    const { page } = await openView(host(), "doorrekening", { book, lang });
    await page.getByText(sentence).waitFor();
    expect(await page.locator(".mpp-act:not([hidden]) fluent-button").count()).toBe(0);
    await page.close();
  });

  it("a wrong parameter names its cell, leaves the choices, and is mended by a correction", async () => {
    const { page } = await open();
    await page.evaluate(`model.put({ sheet: "Parameters", range: "D13" }, [["n.v.t."]])`);
    const note = page.locator(".mpp-own .mpp-note", { hasText: "n.v.t." });
    await note.waitFor();
    await note.getByRole("button", { name: "Ga naar Parameters!D13" }).click();
    expect(await page.evaluate("model.selection")).toEqual({ sheet: "Parameters", range: "D13" });
    expect(await page.locator("select[data-key=parameters]").isVisible()).toBe(true);
    await page.evaluate(`model.put({ sheet: "Parameters", range: "D13" }, [[1000]])`);
    await note.waitFor({ state: "detached" });
    await page.locator(".mpp-fan").waitFor();
    await page.close();
  });
});

describe("for everyone", () => {
  const looks: [string, ViewOptions & BrowserContextOptions][] = [
    ["light, nl", { lang: "nl" }],
    ["light, en", { lang: "en" }],
    ["dark", { theme: "dark" }],
    ["forced colours", { theme: "dark", forcedColors: "active", colorScheme: "dark" }],
  ];

  describe.each(looks)("%s, all open", (_name, options) => {
    let page: Page;
    let faults: string[];
    beforeAll(async () => {
      ({ page, faults } = await open({ ...options, reducedMotion: "reduce" }));
      await page.locator("fluent-button", { hasText: "Tornado" }).click();
      await page.locator(".mpp-door-bars").waitFor({ timeout: 60_000 });
      await page.evaluate(`model.select({ sheet: "MPP Bewaring", range: "P11" })`);
      await page.locator(".mpp-door-args").waitFor({ state: "attached" });
      await page.evaluate(
        "document.querySelectorAll('.mpp-own details').forEach((each) => { each.open = true; })",
      );
      await page.locator(".mpp-door-fan .mpp-key .mpp-swatch").first().waitFor({ timeout: 60_000 });
    });
    afterAll(() => page.close());

    it.each([270, 320, 400])("axe finds nothing and nothing is cut off at %i px", async (width) => {
      await atWidth(page, width);
      expect(await axeFindings(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });
});
