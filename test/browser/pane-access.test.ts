/** The pane for everyone: axe, narrow widths, dark and forced colours, keyboard alone. */
import { type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  atWidth,
  axeFindings,
  cutOff,
  functionItem,
  type Host,
  metadata,
  openPane,
  type PaneHost,
  startHost,
  waitUntilKnown,
} from "./pane-page";

let host: PaneHost;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

describe("access for all", () => {
  const looks: [string, Host, BrowserContextOptions][] = [
    ["light", {}, {}],
    ["dark by the system", {}, { colorScheme: "dark" }],
    ["dark by Office", { background: "#292929" }, {}],
    ["forced colours", {}, { forcedColors: "active", colorScheme: "dark" }],
    ["English", { displayLanguage: "en-US", decimal: "." }, {}],
    ["an old Excel", { missing: ["SharedRuntime"] }, {}],
  ];

  describe.each(looks)("%s", (_name, office, options) => {
    let page: Page;
    let faults: string[];
    beforeAll(async () => {
      ({ page, faults } = await openPane(host, office, { ...options, reducedMotion: "reduce" }));
      await waitUntilKnown(page);
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    });
    afterAll(() => page.context().close());

    it.each([270, 320, 400])("axe finds nothing and nothing is cut off at %i px", async (width) => {
      await atWidth(page, width);
      expect(await axeFindings(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  it.each(["light", "dark"] as const)("axe finds nothing on the help page, %s", async (colorScheme) => {
    const { page, faults } = await openPane(host, {}, { colorScheme });
    await page.goto(`${host.base}hulp.html`);
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("and both checks see a planted fault", async () => {
    const { page } = await openPane(host);
    await waitUntilKnown(page);
    await page.evaluate(`{
      const button = document.createElement("button");
      button.style.setProperty("width", "900px");
      document.querySelector(".mpp-view:not([hidden])").append(button);
    }`);
    expect(await axeFindings(page)).toEqual([expect.stringContaining("button-name")]);
    expect(await cutOff(page)).not.toEqual([]);
    await page.context().close();
  });

  it("works by keyboard alone, with a visible focus, in reading order", async () => {
    const { page } = await openPane(
      host,
      {},
      { permissions: ["clipboard-read", "clipboard-write"] },
      "first",
    );
    await page.locator(".mpp-tab").first().waitFor();
    const focused = `(() => { const e = document.activeElement; const s = getComputedStyle(e);
      return [e.localName, s.outlineStyle !== "none" && s.outlineWidth !== "0px" || s.boxShadow !== "none"]; })()`;
    await page.keyboard.press("Tab");
    expect(await page.evaluate(focused)).toEqual(["button", true]);
    for (let step = 0; (await page.evaluate("document.activeElement.id")) !== "mpp-tab-controle"; step++) {
      expect(step).toBeLessThan(5);
      await page.keyboard.press("ArrowRight");
    }
    await page.getByLabel("Laden bij openen").waitFor();
    expect(await page.evaluate(focused)).toEqual(["button", true]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Overslaan");
    await page.keyboard.press("Enter");
    expect(await page.locator(".mpp-steps").isVisible()).toBe(false);
    expect(await page.evaluate(focused)).toEqual(["div", true]);
    expect(await page.evaluate("document.activeElement.id")).toBe("mpp-panel-controle");
    while ((await page.evaluate("document.activeElement.localName")) !== "summary")
      await page.keyboard.press("Tab");
    expect(await page.evaluate(focused)).toEqual(["summary", true]);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(focused)).toEqual(["summary", true]);
    const first = functionItem(page, metadata.functions[0]?.name ?? "");
    await page.keyboard.press("Enter");
    expect(await first.getAttribute("open")).toBeNull();
    await page.keyboard.press("Space");
    expect(await first.getAttribute("open")).toBe("");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(focused)).toEqual(["fluent-button", true]);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/^=MPP\./);
    for (let index = 1; index < metadata.functions.length; index++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(focused)).toEqual(["summary", true]);
    }
    await page.keyboard.press("Tab");
    expect(await page.evaluate(focused)).toEqual(["input", true]);
    await page.keyboard.press("Space");
    await page.getByText("Opgeslagen: de functies laden bij openen.").first().waitFor();
    await page.context().close();
  });

  it("shows how many errors there are and what is in order at the height of a small laptop", async () => {
    const { page } = await openPane(host, {}, { viewport: { width: 320, height: 378 } });
    await waitUntilKnown(page);
    const next = await page.locator(".mpp-steps fluent-button").boundingBox();
    expect((next?.y ?? 999) + (next?.height ?? 0)).toBeLessThanOrEqual(378);
    await page.getByRole("button", { name: "Overslaan" }).click();
    const line = await page.locator(".mpp-fine li").first().boundingBox();
    const bottom = await page.locator(".mpp-footers").boundingBox();
    expect((line?.y ?? 999) + (line?.height ?? 0)).toBeLessThanOrEqual(bottom?.y ?? 0);
    await page.context().close();
  });

  it("offers the tabs as one select where they do not fit", async () => {
    const { page } = await openPane(host, {}, { viewport: { width: 250, height: 720 } }, "first");
    expect(await page.getByRole("tab").count()).toBe(0);
    await page.getByRole("combobox", { name: "Onderdeel" }).selectOption({ label: "Controle" });
    await page.getByRole("heading", { level: 1, name: "Controle" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await page.context().close();
  });
});
