/** The same pane in a page of its own, with the cells in error that only the browser workbook can list. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import webpack from "webpack";
import { axeFindings, launchBrowser, root, version } from "./pane-page";

describe("the pane in another page, as the browser workbook mounts it", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "mpp-pane-"));
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    const entry = path.join(folder, "entry.ts");
    const pane = JSON.stringify(path.join(root, "src/taskpane/index.ts"));
    const define = ["badge", "button"]
      .map((name) => `import "@fluentui/web-components/${name}.js";`)
      .join("\n");
    const style = JSON.stringify(readFileSync(path.join(root, "src/taskpane/pane.css"), "utf8"));
    writeFileSync(
      entry,
      `${define}
      import { mountPane, paneFunctions } from ${pane};
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${style});
      document.adoptedStyleSheets.push(sheet);
      Object.assign(globalThis, { mountPane, paneFunctions, went: [] });`,
    );
    const loader = {
      loader: path.join(root, "node_modules/ts-loader"),
      options: {
        transpileOnly: true,
        configFile: path.join(root, "tsconfig.json"),
        compilerOptions: { noEmit: false },
      },
    };
    const compiler = webpack({
      mode: "development",
      devtool: false,
      stats: "none",
      entry,
      output: { path: folder, filename: "entry.js" },
      resolve: { extensions: [".ts", ".js"], modules: [path.join(root, "node_modules")] },
      module: { rules: [{ test: /\.ts$/, use: loader }] },
      plugins: [new webpack.DefinePlugin({ __MPP_VERSION__: JSON.stringify(version) })],
    });
    await new Promise<void>((done, failed) => {
      compiler.run((error, stats) => {
        if (error) failed(error);
        else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
        else done();
      });
    });
    page = await (await browser.newContext({ viewport: { width: 350, height: 720 } })).newPage();
    await page.setContent(
      `<!doctype html><html lang="nl"><title>Werkmap</title><body><main id="pane"></main></body></html>`,
    );
    await page.addScriptTag({ path: path.join(folder, "entry.js") });
    await page.evaluate(`
      const error = (cell, message) => ({ cell, code: "#VALUE!", functionName: "MPP.KWANTIEL", message, goTo: () => went.push(cell) });
      globalThis.error = error;
      globalThis.pane = mountPane(document.getElementById("pane"), {
        language: "nl", theme: "light", version: "1.2.3", functionsVersion: "1.2.3", state: "browser",
        functions: paneFunctions("nl", true), errors: [],
      });`);
  }, 120_000);
  afterAll(() => browser.close());

  it("says that there are no cells in error", async () => {
    await page.getByText("Geen cellen met een fout.").waitFor();
    expect(await page.locator(".mpp-count").innerText()).toBe("0");
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
    await page.locator("summary").nth(2).click();
    await page.evaluate(`pane.update({ language: "en", functions: paneFunctions("en", false) })`);
    await page.getByText("Cells in error").waitFor();
    const open = await page.evaluate("[...document.querySelectorAll('details')].map((each) => each.open)");
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
