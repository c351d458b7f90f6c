/** The same pane in a page of its own, with the cells in error that only the browser workbook can list. */
import { type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "./pane-page";
import { openView, viewHost } from "./pane-views";

describe("the pane in another page, as the browser workbook mounts it", () => {
  const host = viewHost();
  let page: Page;

  beforeAll(async () => {
    ({ page } = await openView(host(), "controle", { book: "none", viewport: { width: 350, height: 720 } }));
    await page.evaluate(`
      globalThis.went = [];
      globalThis.error = (cell, message) => ({ cell, code: "#VALUE!", functionName: "MPP.KWANTIEL", message, goTo: () => went.push(cell) });
      pane.update({ state: "browser", errors: [] });`);
  });
  afterAll(() => page.close());

  it("says that there are no cells in error", async () => {
    const line = page.locator(".mpp-fine li").filter({ hasText: "Cellen met een fout" });
    expect(await line.locator("span").innerText()).toBe("geen");
    expect(await page.locator(".mpp-counts div").first().innerText()).toMatch(/^0\s*fouten$/);
  });

  it("lists a cell in error with its message, as text, and goes to it", async () => {
    const message = "scenario's, rij 3, kolom 2: '<img src=x onerror=alert(1)>' is geen getal";
    await page.evaluate(
      `pane.update({ errors: [error("Prognose!F12", ${JSON.stringify(message)}), error("Prognose!F13", "b")] })`,
    );
    expect(await page.locator(".mpp-findings p").first().innerText()).toBe(message);
    expect(await page.locator("#pane img").count()).toBe(0);
    await page.getByRole("button", { name: "Ga naar Prognose!F12" }).click();
    expect(await page.evaluate("went")).toEqual(["Prognose!F12"]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it("keeps the focus on a cell's link when the list changes around it", async () => {
    await page.getByRole("button", { name: "Ga naar Prognose!F13" }).focus();
    await page.evaluate(
      `pane.update({ errors: [error("Prognose!A1", "nieuw"), error("Prognose!F13", "b")] })`,
    );
    expect(await page.evaluate("document.activeElement.dataset.cell")).toBe("Prognose!F13");
  });

  it("calls the newest goTo of a cell whose error stayed the same", async () => {
    await page.evaluate(
      `pane.update({ errors: [error("Prognose!A1", "nieuw"), error("Prognose!F13", "b")].map((each) => ({ ...each, goTo: () => went.push("new") })) })`,
    );
    await page.getByRole("button", { name: "Ga naar Prognose!F13" }).click();
    expect(await page.evaluate("went.at(-1)")).toBe("new");
  });

  it("changes language in place and keeps open what was opened", async () => {
    await page.locator(".mpp-fold > summary").click();
    await page.locator("details[data-function] summary").nth(2).click();
    await page.evaluate(`pane.update({ language: "en", functions: paneFunctions("en", false) })`);
    await page.getByText("Cells in error").waitFor();
    const open = await page.evaluate(
      "[...document.querySelectorAll('details[data-function]')].map((each) => each.open)",
    );
    expect((open as boolean[]).slice(0, 3)).toEqual([true, false, true]);
    expect(await page.getAttribute("#pane", "lang")).toBe("en");
    expect(await axeFindings(page)).toEqual([]);
  });

  it("takes the list away when the host can no longer give it", async () => {
    await page.evaluate("pane.update({ errors: undefined })");
    expect(await page.getByText("Cells in error").count()).toBe(0);
  });

  it("leaves nothing behind when it is unmounted", async () => {
    await page.evaluate("pane.unmount()");
    expect(await page.locator("#pane *").count()).toBe(0);
  });
});
