/**
 * The browser workbook for everyone: axe finds nothing in our own elements; what it finds in the grid library is
 * listed with its version and may only shrink; the sheet is also a table; keyboard alone is enough for the page.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import axe, { type AxeResults } from "axe-core";
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atSize, root } from "./pane-page";
import { cell, settled, sharedHost, sharedWorkbook, typeInto } from "./workbook-page";

const listed = JSON.parse(readFileSync(path.join(root, "test/browser/grid-axe.json"), "utf8")) as {
  univer: string;
  findings: Record<string, number>;
};
/** The grid and what it appends to the page for messages and menus. */
const GRID = "#grid, body > section[aria-label^=Notifications], body > [id^=univer], body > [class*=univer-]";

const host = sharedHost();

/** Findings as "rule element", per owner. */
async function findings(page: Page): Promise<{ ours: string[]; grid: Record<string, number> }> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  const ours: string[] = [];
  const grid: Record<string, number> = {};
  for (const { id, nodes } of violations)
    for (const { target, html } of nodes) {
      const inGrid = await page.evaluate(
        ([selector, owner]) => document.querySelector(selector)?.closest(owner) !== null,
        [String(target[0]), GRID] as const,
      );
      if (inGrid) grid[id] = (grid[id] ?? 0) + 1;
      else ours.push(`${id} ${html.slice(0, 120)}`);
    }
  return { ours, grid };
}

/** Rules of which there are more findings than listed. */
const grown = (found: Record<string, number>): string[] =>
  Object.entries(found).flatMap(([rule, count]) =>
    count > (listed.findings[rule] ?? 0) ? [`${rule}: ${count}`] : [],
  );

describe("axe", () => {
  const workbook = sharedWorkbook(host, "once");

  it.each([
    [1440, 900],
    [1024, 768],
  ])("finds nothing of ours and nothing new of the grid at %i × %i", async (width, height) => {
    const { page } = workbook();
    await atSize(page, width, height);
    const { ours, grid } = await findings(page);
    expect(ours).toEqual([]);
    expect(grown(grid)).toEqual([]);
  });

  it("sees a planted fault in our part", async () => {
    const { page } = workbook();
    await page.evaluate(`document.querySelector(".top").append(document.createElement("button"))`);
    expect((await findings(page)).ours).toEqual([expect.stringContaining("button-name")]);
    await page.evaluate(`document.querySelector(".top").lastChild.remove()`);
  });

  it("finds nothing of ours with errors, a message, the table, a dialog, in English", async () => {
    const { page } = workbook();
    await typeInto(page, "B5", "0.26");
    expect((await findings(page)).ours).toEqual([]);
    await page.getByRole("button", { name: "Blad als tabel" }).click();
    await page.getByRole("button", { name: "EN", exact: true }).click();
    await settled(page);
    expect((await findings(page)).ours).toEqual([]);
    await page.getByRole("button", { name: "Help", exact: true }).click();
    expect((await findings(page)).ours).toEqual([]);
  });

  it("was listed for the grid library that is installed", () => {
    const installed = JSON.parse(
      readFileSync(path.join(root, "node_modules/@univerjs/sheets-ui/package.json"), "utf8"),
    ) as { version: string };
    expect(listed.univer).toBe(installed.version);
  });
});

describe("without a mouse or without sight", () => {
  const workbook = sharedWorkbook(host, "for each test", "small sample");

  describe("the sheet as a table", () => {
    it("is there for screen readers, follows edits and sheets, and can be shown", async () => {
      const { page } = workbook();
      const table = page.getByRole("table", { name: "Blad Prognose" });
      expect(await table.count()).toBe(1);
      await typeInto(page, "C5", "23.000");
      expect(await cell(page, "C5")).toBe("23.000");
      await page.locator("#grid [role=tab]").nth(1).click();
      await expect.poll(() => page.getByRole("table", { name: "Blad Realisatie" }).count()).toBe(1);
      const toggle = page.getByRole("button", { name: "Blad als tabel" });
      await toggle.click();
      expect(await toggle.getAttribute("aria-pressed")).toBe("true");
      expect((await page.locator("#table").boundingBox())?.width).toBeGreaterThan(900);
      await toggle.click();
      expect(await toggle.getAttribute("aria-pressed")).toBe("false");
    });
  });

  describe("the keyboard", () => {
    it("reaches the skip links, the grid, the top bar and the pane, with a visible focus", async () => {
      const { page } = workbook();
      await page.evaluate("document.activeElement.blur()");
      await page.evaluate("document.querySelector('.skip').focus()");
      expect(await page.locator(".skip").first().innerText()).toBe("Naar het werkblad");
      expect((await page.locator(".skip").first().boundingBox())?.width).toBeGreaterThan(80);
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("sheet");
      await page.evaluate("document.querySelector('.as-table').focus()");
      const reached: string[] = [];
      for (let step = 0; step < 6; step++) {
        reached.push(await page.evaluate<string>("document.activeElement.textContent"));
        await page.keyboard.press("Tab");
      }
      expect(reached).toEqual(["Blad als tabel", "Openen", "Opslaan als xlsx", "Hulp", "NL", "EN"]);
    });

    it("closes help with Escape and gives the focus back", async () => {
      const { page } = workbook();
      const help = page.getByRole("button", { name: "Hulp", exact: true });
      await help.focus();
      await page.keyboard.press("Enter");
      expect(await page.getByRole("dialog").innerText()).toContain("Engelse notatie");
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(await help.evaluate((each) => each === document.activeElement)).toBe(true);
    });
  });
});
