/**
 * For browser tests of a view: the pane page on a workbook in memory, filled from the sample, without the grid. The page
 * has the product's own HTML, styles and policy; its bundle (dist/pane-views) is made before the tests when a source
 * changed (pane-views-build.ts), so no `npm run build` is needed. Use:
 *
 *     const host = viewHost();                                             // at the top of a test file
 *     const { page, faults } = await openView(host(), "prognose");         // or { lang: "en", theme: "dark", book: "empty" }
 *     await page.getByRole("button", { name: "Waarden invoegen" }).click();
 *     expect(await page.evaluate("applied.length")).toBe(1);               // facts that reached the workbook
 *     expect(faults).toEqual([]);                                          // scripts, policy, other origins
 *
 * In the page stand: `pane` (update, open, unmount), `model` (the workbook: put, select, known(sheet).protected = true, …),
 * `workbook` (`workbook.beforeFact = () => { throw … }` makes writing fail), `applied`. Formulas keep the results of the
 * sample's file; one that a test writes gives 0 unless `model.results.set(formula text, rows of values)` says otherwise.
 * Axe, widths, dark, forced colours and both languages are tested for every registered view in pane-views.test.ts.
 */
import { type AddressInfo } from "node:net";
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { createAddinServer } from "../../scripts/serve-addin.mjs";
import { faultsOf, launchBrowser, type Opened, PANE_VIEWS } from "./pane-page";

export interface ViewPages {
  readonly browser: Browser;
  /** Address of the folder, with a slash at its end. */
  readonly base: string;
  /**
   * A new page, with nothing remembered. Pages with the same options share a context: from the second on the browser has
   * the scripts compiled, which is most of the time that a page takes to load.
   */
  readonly newPage: (options: BrowserContextOptions) => Promise<Page>;
  /** Pages opened from here on are closed at the end of the test. */
  readonly beginTest: () => void;
  readonly endTest: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A server of the page and a browser, for the tests of one file. */
export function viewHost(): () => ViewPages {
  let host: ViewPages | undefined;
  beforeAll(async () => {
    host = await start();
  });
  beforeEach(() => host?.beginTest());
  afterEach(() => host?.endTest());
  afterAll(() => host?.close());
  return () => {
    if (host === undefined) throw new Error("the host starts with the first test");
    return host;
  };
}

export interface ViewOptions extends BrowserContextOptions {
  readonly lang?: "nl" | "en";
  readonly theme?: "light" | "dark";
  /** hand: the small workbook of hand-written formulas; none: no workbook that can be read, as outside Excel. */
  readonly book?: "sample" | "hand" | "empty" | "none";
  /** Whether formulas have a decimal comma and ";"; otherwise as the language. */
  readonly comma?: boolean;
  /** With the four steps of the first time. */
  readonly steps?: boolean;
}

/** @param view that is shown first; without it the first tab */
export async function openView(
  host: ViewPages,
  view?: string,
  { lang, theme, book, comma, steps, ...options }: ViewOptions = {},
): Promise<Opened> {
  const { viewport, colorScheme, forcedColors, reducedMotion, ...context } = options;
  const page = await host.newPage(context);
  const faults = faultsOf(page, host.base);
  await page.setViewportSize(viewport ?? { width: 320, height: 720 });
  await page.emulateMedia({
    colorScheme: colorScheme ?? "light",
    forcedColors: forcedColors ?? "none",
    reducedMotion: reducedMotion ?? "no-preference",
  });
  const asked = new URLSearchParams();
  const given = { view, lang, theme, book, comma: comma === undefined ? undefined : comma ? "1" : "0" };
  if (steps === true) asked.set("steps", "1");
  for (const [name, value] of Object.entries(given)) if (value !== undefined) asked.set(name, value);
  await page.goto(`${host.base}index.html?${asked.toString()}`);
  await page.waitForSelector("html[data-ready]");
  return { page, faults };
}

async function start(): Promise<ViewPages> {
  const server = createAddinServer(PANE_VIEWS);
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const browser = await launchBrowser();
  const base = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  const contexts = new Map<string, BrowserContext>();
  let opened: Page[] = [];
  return {
    browser,
    base,
    newPage: async (options) => {
      const wanted = JSON.stringify(options);
      let context = contexts.get(wanted);
      if (context === undefined) {
        context = await browser.newContext({ locale: "nl-NL", ...options });
        context.once("close", () => contexts.delete(wanted));
        contexts.set(wanted, context);
      }
      const page = await emptyPage(context, base);
      opened.push(page);
      return page;
    },
    beginTest: () => {
      opened = [];
    },
    endTest: async () => {
      await Promise.all(opened.map((page) => page.close()));
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A page that finds nothing of what an earlier one stored. */
async function emptyPage(context: BrowserContext, base: string): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { origin } = new URL(base);
  await session.send("Storage.clearDataForOrigin", {
    origin,
    storageTypes: "cookies,local_storage,indexeddb",
  });
  await session.detach();
  return page;
}
