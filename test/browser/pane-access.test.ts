/** The pane for everyone: axe, narrow widths, dark and forced colours, keyboard alone. */
import { type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  axeFindings,
  functionItem,
  type Host,
  metadata,
  openPane,
  type PaneHost,
  startHost,
} from "./pane-page";

let host: PaneHost;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

/** Elements whose content is wider than they are. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll(".mpp-pane, .mpp-pane *")]
    .filter((each) => each.scrollWidth > each.clientWidth + 1)
    .filter((each) => getComputedStyle(each).display !== "inline" && !each.matches(".mpp-hidden"))
    .map((each) => each.outerHTML.slice(0, 80))`);
}

describe("access for all", () => {
  const looks: [string, Host, BrowserContextOptions][] = [
    ["light", {}, {}],
    ["dark by the system", {}, { colorScheme: "dark" }],
    ["dark by Office", { background: "#292929" }, {}],
    ["forced colours", {}, { forcedColors: "active", colorScheme: "dark" }],
    ["English", { displayLanguage: "en-US", decimal: "." }, {}],
    ["an old Excel", { missing: ["SharedRuntime"] }, {}],
  ];
  const widths = [270, 320, 400];

  it.each(looks.flatMap(([name, ...rest]) => widths.map((width) => [name, width, ...rest] as const)))(
    "axe finds nothing and nothing is cut off: %s, %i px",
    async (_name, width, office, options) => {
      const { page, faults } = await openPane(host, office, {
        ...options,
        viewport: { width, height: 720 },
        reducedMotion: "reduce",
      });
      await page.locator(".mpp-good, .mpp-bad").first().waitFor();
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
      expect(await axeFindings(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it.each(["light", "dark"] as const)("axe finds nothing on the help page, %s", async (colorScheme) => {
    const { page, faults } = await openPane(host, {}, { colorScheme });
    await page.goto(`${host.base}hulp.html`);
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("and both checks see a planted fault", async () => {
    const { page } = await openPane(host);
    await page.locator(".mpp-good").first().waitFor();
    await page.evaluate(`{
      const button = document.createElement("button");
      button.style.setProperty("width", "900px");
      document.querySelector(".mpp-view").append(button);
    }`);
    expect(await axeFindings(page)).toEqual([expect.stringContaining("button-name")]);
    expect(await cutOff(page)).not.toEqual([]);
    await page.context().close();
  });

  it("works by keyboard alone, with a visible focus, in reading order", async () => {
    const { page } = await openPane(host, {}, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByLabel("Laden bij openen").waitFor();
    const focused = `(() => { const e = document.activeElement; const s = getComputedStyle(e);
      return [e.localName, s.outlineStyle !== "none" && s.outlineWidth !== "0px" || s.boxShadow !== "none"]; })()`;
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

  it("shows the first function with its example at the height of a small laptop", async () => {
    const { page } = await openPane(host, {}, { viewport: { width: 320, height: 378 } });
    await page.getByLabel("Laden bij openen").waitFor();
    const example = await page.locator(".mpp-card").first().boundingBox();
    const footer = await page.locator(".mpp-footer").boundingBox();
    expect((example?.y ?? 999) + (example?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
    await page.context().close();
  });
});
