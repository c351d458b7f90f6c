/** Every registered view for everyone: widths, languages, dark and forced colours; no findings, violations or requests. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atWidth, axeFindings, cutOff, root } from "./pane-page";
import { openView, type ViewOptions, viewHost } from "./pane-views";

/** In the order of the tabs; the folder of each is named as the view. */
const IDS = ["prognose", "parameters", "doorrekening", "controle", "migratie", "delen"].filter((id) =>
  readFileSync(path.join(root, "src/taskpane/views.ts"), "utf8").includes(`"./${id}"`),
);
const LOOKS: [string, ViewOptions][] = [
  ["light, Dutch", { lang: "nl" }],
  ["English", { lang: "en" }],
  ["dark", { theme: "dark", colorScheme: "dark" }],
  ["forced colours", { theme: "dark", forcedColors: "active", colorScheme: "dark" }],
  ["an empty workbook", { book: "empty" }],
  ["no workbook", { book: "none" }],
];
const WIDTHS = [270, 320, 400, 960];

const host = viewHost();

/** What the view shows, once it no longer changes. */
async function settledText(page: Page): Promise<string> {
  let text = "";
  for (let same = 0; same < 3;) {
    await page.waitForTimeout(100);
    const now = await shownText(page);
    same = now === text && (await busy(page)) === 0 ? same + 1 : 0;
    text = now;
  }
  return text;
}
const shownText = (page: Page): Promise<string> => page.locator(".mpp-view:not([hidden])").innerText();
const busy = (page: Page): Promise<number> =>
  page.locator(".mpp-view:not([hidden]) [aria-busy=true]").count();

describe("the tabs", () => {
  it("are the registered views, in the order of views.ts", async () => {
    const { page } = await openView(host());
    const tabs = await page.locator("[role=tab]").evaluateAll((all) => all.map(({ id }) => id));
    expect(tabs).toEqual(IDS.map((id) => `mpp-tab-${id}`));
    await page.close();
  });

  it("stand on one line at 320 px without cutting a word", async () => {
    const { page } = await openView(host(), undefined, { viewport: { width: 320, height: 720 } });
    const heights = await page
      .locator("[role=tab] span")
      .evaluateAll((all) => all.map((each) => each.clientHeight));
    expect(new Set(heights)).toEqual(new Set([14]));
    expect(await cutOff(page)).toEqual([]);
    await page.close();
  });
});

describe("a view that is loaded later", () => {
  it("has the tab and heading that it gives itself", async () => {
    const { page } = await openView(host());
    const differing = await page.evaluate<
      string[]
    >(`Promise.all(VIEWS.filter((view) => view.load).map(async (listed) => {
      const view = await listed.load();
      const same = ["id", "icon", "text"].every((key) => JSON.stringify(view[key]) === JSON.stringify(listed[key]));
      return same ? [] : [listed.id];
    })).then((all) => all.flat())`);
    expect(differing).toEqual([]);
    await page.close();
  });

  it("says that it did not arrive, leaves the rest at work, and is loaded on request", async () => {
    const { page } = await openView(host(), "controle", { book: "empty" });
    await page.evaluate(`{
      let tries = 0;
      const later = { ...VIEWS.find((view) => view.load), load: () => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error("<b>weg</b>")) : VIEWS.find((view) => view.load).load();
      } };
      pane.unmount();
      globalThis.pane = mountPane(root, first, { views: [later, VIEWS.find((view) => view.id === "controle")] });
    }`);
    await page
      .getByText("Dit onderdeel is niet geladen (<b>weg</b>). De functies rekenen gewoon door.")
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Laad opnieuw" }).click();
    await page.getByRole("button", { name: "Laad opnieuw" }).waitFor({ state: "detached" });
    expect((await settledText(page)).length).toBeGreaterThan(60);
    await page.close();
  });
});

describe.each(IDS)("the view %s", (id) => {
  it.each(LOOKS)(
    "is not blank, has no finding of axe and cuts nothing off at any width: %s",
    async (_name, options) => {
      const { page, faults } = await openView(host(), id, { ...options, reducedMotion: "reduce" });
      await settledText(page);
      for (const width of WIDTHS) {
        await atWidth(page, width);
        expect((await shownText(page)).length).toBeGreaterThan(60);
        expect(await axeFindings(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
      }
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});
