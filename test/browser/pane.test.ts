/** The pane page as Excel loads it, in a real browser: dist/addin with a host's headers, Office.js answered by a stub. */
import { type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  functionItem,
  type Host,
  metadata,
  officeStub,
  showControle,
  showFunctions,
  openPage,
  openPane,
  type PaneHost,
  startHost,
  status,
  version,
  waitForStatus,
} from "./pane-page";

const functions = (page: Page): Locator => page.locator("details[data-function]");

let host: PaneHost;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

describe("the pane says at once where it stands", () => {
  it("shows its functions while Office.js loads, says so after eight seconds, and still connects", async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((done) => {
      release = done;
    });
    const { page, faults } = await openPage(host, {}, async (route) => {
      await released;
      await route.fulfill({ contentType: "text/javascript", body: officeStub({}) });
    });
    await page.clock.install();
    await page.goto(`${host.base}taskpane.html`, { waitUntil: "commit" });
    await waitForStatus(page, "Verbinding met Excel maken");
    await showControle(page);
    await expect.poll(() => functions(page).count()).toBe(metadata.functions.length);
    await page.clock.runFor(3_000);
    expect(await status(page)).toContain("Verbinding met Excel maken");
    await page.clock.runFor(6_000);
    await waitForStatus(page, "traag of geblokkeerd");
    release();
    await waitForStatus(page, `versie ${version}`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("is connected in Excel, with functions and pane of the same version", async () => {
    const { page, faults } = await openPane(host);
    await waitForStatus(page, `Functies en venster: versie ${version}`);
    expect(await page.locator("fluent-badge").innerText()).toBe("Verbonden");
    const ids = metadata.functions.map(({ id }) => id);
    const associated = await page.evaluate<string[]>("Object.keys(associated)");
    expect(associated.sort()).toEqual([...ids].sort());
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each<[string, Host | null, string]>([
    ["without Office.js", null, "Geen verbinding met Excel"],
    ["outside Excel", { host: null }, "Deze pagina staat los van Excel"],
    ["in Word", { host: "Word" }, "Deze pagina staat los van Excel"],
    ["in Excel without shared runtime", { missing: ["SharedRuntime"] }, "Nodig is Microsoft 365"],
    ["in Excel with old functions", { missing: ["CustomFunctionsRuntime"] }, "Nodig is Microsoft 365"],
  ])("%s it says why it cannot calculate and still shows every function", async (_where, office, text) => {
    const { page, faults } = await openPane(host, office);
    await waitForStatus(page, text);
    await expect.poll(() => functions(page).count()).toBe(metadata.functions.length);
    expect(await page.locator("#mpp-startup").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("would not run a script in the page itself, and this test would see it", async () => {
    const { page, faults } = await openPane(host);
    await page.evaluate(`{
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
    }`);
    await expect.poll(() => faults.length).toBe(1);
    expect(faults[0]).toContain("policy: ");
    expect(await page.evaluate("window.ran")).toBeUndefined();
    await page.context().close();
  });

  it("is not blank without JavaScript", async () => {
    const { page } = await openPane(host, null, { javaScriptEnabled: false }, "first");
    expect(await page.locator("noscript").innerText()).toContain("JavaScript nodig");
    await page.context().close();
  });

  it.each([
    [
      "older functions",
      "functions.js",
      `document.documentElement.dataset.mppFunctions = "0.0.9"`,
      "functies 0.0.9",
    ],
    ["no functions", "functions.js", "", "De functies zijn niet geladen"],
    ["a list of functions of another version", "functions.json", `{"functions":[{"id":"OUD"}]}`, "OUD"],
  ])("warns of %s", async (_what, file, body, text) => {
    const { page } = await openPage(host, {}, (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeStub({}) }),
    );
    await page.route(`${host.base}${file}`, (route) =>
      route.fulfill({ body, contentType: "text/javascript" }),
    );
    await page.goto(`${host.base}taskpane.html`);
    await waitForStatus(page, text);
    await page.context().close();
  });

  it("registers every function when the script of the pane itself fails", async () => {
    const { page, faults } = await openPage(host, {}, (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeStub({}) }),
    );
    await page.route(`${host.base}taskpane.js`, (route) =>
      route.fulfill({ body: `throw new Error("planted")`, contentType: "text/javascript" }),
    );
    await page.goto(`${host.base}taskpane.html`);
    const ids = metadata.functions.map(({ id }) => id);
    expect((await page.evaluate<string[]>("Object.keys(associated)")).sort()).toEqual([...ids].sort());
    expect(faults).toEqual(["script: planted"]);
    expect(await page.locator("body").innerText()).toContain("Het venster wordt geladen");
    await page.context().close();
  });

  it("says where it stands in every view, and what is right in Controle only", async () => {
    const { page } = await openPane(host, null, {}, "first");
    await page.locator(".mpp-top .mpp-note p").filter({ hasText: "Geen verbinding met Excel" }).waitFor();
    await page.context().close();
    const { page: right } = await openPane(host);
    await waitForStatus(right, version);
    expect(await right.locator(".mpp-top .mpp-note").count()).toBe(0);
    await right.context().close();
  });

  it("opens at the view that a ribbon button asks for, and tells Excel when it did", async () => {
    const { page } = await openPane(host, {}, {}, "first");
    await page.waitForFunction(() => "ribbon" in window && Object.keys(window.ribbon as object).length > 0);
    await page.evaluate("ribbon.mppControle({ completed: () => calls.push('completed') })");
    expect(await page.locator("#mpp-tab-controle").getAttribute("aria-selected")).toBe("true");
    await page.getByRole("heading", { level: 1, name: "Controle" }).waitFor();
    expect(await page.evaluate("calls")).toEqual(["shown", "completed"]);
    await page.context().close();
  });

  it("shows no list of cells in error in Excel, which cannot give one", async () => {
    const { page } = await openPane(host);
    await waitForStatus(page, version);
    expect(await page.getByText("Cellen met een fout").count()).toBe(0);
    await page.context().close();
  });
});

describe("the list of functions", () => {
  it("names and explains each function of the metadata", async () => {
    const { page } = await openPane(host);
    await waitForStatus(page, version);
    await showFunctions(page);
    for (const { name, description } of metadata.functions)
      expect(await functionItem(page, name).locator("summary").innerText()).toBe(
        `MPP.${name}\n${description}`,
      );
    await page.context().close();
  });

  it("is English, with English formulas, where Office is", async () => {
    const { page } = await openPane(host, { displayLanguage: "en-GB", decimal: "." });
    await waitForStatus(page, "Functions and pane");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    const syntax = await functionItem(page, "KWANTIEL").locator(".mpp-syntax").textContent();
    expect(syntax).toMatch(/^MPP\.KWANTIEL\([^;]+, [^;]+\)$/);
    await page.context().close();
  });

  it("writes formulas as this Excel reads them: semicolons where the decimal mark is a comma", async () => {
    const { page } = await openPane(host, { displayLanguage: "en-US", decimal: "," });
    await waitForStatus(page, "Functions and pane");
    await page.locator('.mpp-syntax:has-text("MPP.KWANTIEL("):has-text(";")').waitFor({ state: "attached" });
    await page.context().close();
  });

  it("copies an example", async () => {
    const { page } = await openPane(host, {}, { permissions: ["clipboard-read", "clipboard-write"] });
    await waitForStatus(page, version);
    await showFunctions(page);
    const item = functionItem(page, metadata.functions[0]?.name ?? "");
    await item.locator("fluent-button").click();
    await item.getByText("Gekopieerd").waitFor();
    const shown = await item.locator(".mpp-card code").innerText();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(shown);
    expect(shown).toMatch(/^=MPP\./);
    await page.context().close();
  });

  it("leaves the example selected when the host denies the clipboard", async () => {
    const { page } = await openPage(host, {}, (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeStub({}) }),
    );
    await page.addInitScript(`
      navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
      document.execCommand = () => false;`);
    await page.goto(`${host.base}taskpane.html`);
    await showControle(page);
    await waitForStatus(page, version);
    await showFunctions(page);
    const item = functionItem(page, metadata.functions[0]?.name ?? "");
    await item.locator("fluent-button").click();
    await page.locator("[role=status]", { hasText: "Geselecteerd" }).waitFor({ state: "attached" });
    expect(await page.evaluate("getSelection().toString()")).toBe(
      await item.locator(".mpp-card code").innerText(),
    );
    await page.context().close();
  });
});

describe("loading on open", () => {
  it("is stored in the workbook when ticked, and taken away when cleared", async () => {
    const { page } = await openPane(host);
    const box = page.getByLabel("Laden bij openen");
    await box.check();
    await page.getByText("Opgeslagen: de functies laden bij openen.").first().waitFor();
    await box.uncheck();
    await page.getByText("Opgeslagen: de functies laden niet bij openen.").first().waitFor();
    expect(await page.evaluate("calls")).toEqual(["Load", "None"]);
    await page.context().close();
  });

  it("says why it was not stored, and shows the box as it was", async () => {
    const { page } = await openPane(host, { startupFails: true });
    const box = page.getByLabel("Laden bij openen");
    await box.click();
    await page.getByText("Niet opgeslagen: document is alleen-lezen").first().waitFor();
    expect(await box.isChecked()).toBe(false);
    await page.context().close();
  });
});
