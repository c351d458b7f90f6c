/** Migratie for everyone: by keyboard alone, at every width, in dark and forced colours, with the map as a real table. */
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atWidth, axeFindings, cutOff, type Opened } from "./pane-page";
import { openView, type ViewOptions, viewHost } from "./pane-views";

const host = viewHost();
const WIDTHS = [270, 320, 400, 960];

async function read(options: ViewOptions = {}): Promise<Opened> {
  const found = await openView(host(), "migratie", { book: "hand", reducedMotion: "reduce", ...options });
  const { page } = found;
  await page.locator(".mpp-act:not([hidden]) fluent-button").first().focus();
  await page.keyboard.press("Enter");
  await page.locator(".mig-map").waitFor();
  return found;
}
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(`document.activeElement?.getAttribute("data-cell") ?? null`);

/** Name of the control that has the focus; "" when a region has it. */
const CONTROL = `(() => {
  const at = document.activeElement;
  if (!at?.matches("button, select, textarea, summary, fluent-button")) return "";
  return at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent;
})()`;

const LOOKS: [string, ViewOptions][] = [
  ["light, Dutch", { lang: "nl" }],
  ["English", { lang: "en" }],
  ["dark", { theme: "dark", colorScheme: "dark" }],
  ["forced colours", { theme: "dark", forcedColors: "active", colorScheme: "dark" }],
];

describe("Migratie with a map", () => {
  it.each(LOOKS)("has no finding of axe and cuts nothing off at any width: %s", async (_name, options) => {
    const { page, faults } = await read(options);
    await page.locator(".mig-fold summary").first().click();
    for (const width of WIDTHS) {
      await atWidth(page, width);
      expect(await axeFindings(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  it("is walked with arrows, Home and End; Enter shows the proposal or goes to the cell", async () => {
    const { page } = await read();
    await page.locator('.mig-map [tabindex="0"]').focus();
    expect(await focused(page)).toBe("D10");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    expect(await focused(page)).toBe("H11");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("G13");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(`model.selection.range === "G13"`), { timeout: 10_000 }).toBe(true);
    await page.locator('.mig-map [data-cell="G13"]').focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(`document.activeElement?.textContent`)).toMatch(/: rij 14$/);
    // One cell of the map takes part in tabbing.
    expect(await page.locator('.mig-map [tabindex="0"]').count()).toBe(1);
  });

  it("is used from reading to roll back without a mouse", async () => {
    const { page } = await read();
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab");
        if (name.test(await page.evaluate<string>(CONTROL))) return;
      }
      throw new Error(`no ${String(name)}`);
    };
    await tabTo(/Partner/);
    await page.keyboard.type("C");
    await tabTo(/Rol/);
    await page.keyboard.type("d");
    await tabTo(/Aanvaarden/);
    await page.keyboard.press("Enter");
    await page.locator(".mig-log").waitFor();
    await tabTo(/^Draai .* terug$/);
    await page.keyboard.press("Enter");
    await page.locator("h2", { hasText: "Wordt teruggedraaid: 1 stap" }).waitFor();
    expect(await page.evaluate(`document.activeElement?.textContent`)).toBe("Wordt teruggedraaid: 1 stap");
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".mig-log").waitFor();
  });

  it("is told as a table too: a row per kind within a row of the sheet", async () => {
    const { page } = await read({ lang: "en" });
    await page.getByText("Map as a table").click();
    await page.locator(".mig-table tbody tr").nth(5).waitFor({ state: "attached" });
    const rows = await page
      .locator(".mig-table tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map((each) => each.textContent).join(" | ")));
    expect(rows.slice(2, 6)).toEqual([
      "13 Vertrek | D13:F13 | share",
      "13 Vertrek | G13 | typed number",
      "13 Vertrek | H13 | share",
      "14 Bezetting | D14:H14 | stock",
    ]);
  });
});
