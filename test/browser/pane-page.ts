/** What the browser tests of the pane share: a host of dist/addin, a stub of Office.js, a page that reports faults. */
import { existsSync, readFileSync } from "node:fs";
import { type AddressInfo } from "node:net";
import path from "node:path";
import axe, { type AxeResults } from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page, type Route } from "playwright-core";
import { findBrowser, HOW_TO_GET_ONE } from "../../scripts/browser.mjs";
import { versionPath } from "../../scripts/addin-url.mjs";
import { createAddinServer } from "../../scripts/serve-addin.mjs";

export const root = path.join(import.meta.dirname, "../..");
export const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  version: string;
};
export const metadata = JSON.parse(readFileSync(path.join(root, "assets/functions.json"), "utf8")) as {
  functions: { id: string; name: string; description: string }[];
};
/** The page of pane-views.ts. */
export const PANE_VIEWS = path.join(root, "dist/pane-views");
const OFFICE = "https://appsforoffice.microsoft.com/**";

export interface Host {
  readonly displayLanguage?: string;
  /** null: Office.js outside any host. */
  readonly host?: string | null;
  readonly missing?: readonly string[];
  readonly background?: string;
  readonly decimal?: string;
  readonly startupFails?: boolean;
}

/** A stand-in for Office.js, with what the pane and the function bundle use of it. */
export function officeStub(host: Host): string {
  const {
    displayLanguage = "nl-NL",
    host: name = "Excel",
    missing = [],
    background,
    decimal = ",",
    startupFails = false,
  } = host;
  const supported = `(set) => !${JSON.stringify(missing)}.includes(set)`;
  return `
    window.calls = []; window.associated = {}; window.ribbon = {};
    window.CustomFunctions = {
      associate: (id, run) => { associated[id] = run; },
      Error: class extends Error { constructor(code, message) { super(message); this.code = code; } },
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    };
    window.Office = {
      HostType: { Excel: "Excel" }, StartupBehavior: { load: "Load", none: "None" },
      onReady: async () => ({ host: ${JSON.stringify(name)}, platform: "PC" }),
      context: {
        displayLanguage: ${JSON.stringify(displayLanguage)},
        ${background === undefined ? "" : `officeTheme: { bodyBackgroundColor: "${background}" },`}
        requirements: { isSetSupported: ${supported} },
      },
      actions: { associate: (name, run) => { ribbon[name] = run; } },
      addin: {
        showAsTaskpane: async () => { calls.push("shown"); },
        getStartupBehavior: async () => "None",
        setStartupBehavior: async (value) => {
          if (${String(startupFails)}) throw new Error("document is alleen-lezen");
          calls.push(value);
        },
      },
    };
    window.Excel = { run: async (batch) => batch({
      sync: async () => {},
      workbook: { worksheets: { onChanged: { add: () => ({}) }, onSelectionChanged: { add: () => ({}) } } },
      application: { cultureInfo: { numberFormat: { load() {}, numberDecimalSeparator: ${JSON.stringify(decimal)} } } },
    }) };`;
}

/** A browser and a host of dist/addin for one test file. */
export interface PaneHost {
  readonly browser: Browser;
  /** Address of the version folder, with a slash at its end. */
  readonly base: string;
  readonly close: () => Promise<void>;
}

export async function startHost(): Promise<PaneHost> {
  const folder = path.join(root, "dist/addin");
  if (!existsSync(path.join(folder, versionPath(version), "taskpane.html")))
    throw new Error("dist/addin is missing: run npm run build first");
  const server = createAddinServer(folder);
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const browser = await launchBrowser();
  const { port } = server.address() as AddressInfo;
  return {
    browser,
    base: `http://localhost:${String(port)}/${versionPath(version)}/`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_ONE);
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface Opened {
  readonly page: Page;
  /** Policy violations, script errors and requests to an origin that should not be asked. */
  readonly faults: string[];
}

export async function openPage(
  { browser, base }: PaneHost,
  options: BrowserContextOptions,
  answerOffice: (route: Route) => Promise<void>,
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 720 },
    locale: "nl-NL",
    ...options,
  });
  const page = await context.newPage();
  const faults = faultsOf(page, base);
  await page.route(OFFICE, answerOffice);
  return { page, faults };
}

/** Notes from now on what a page should not do. */
export function faultsOf(page: Page, base: string): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) faults.push(`policy: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith(OFFICE.slice(0, -2))) faults.push(`origin: ${url}`);
  });
  return faults;
}

export async function openPane(
  at: PaneHost,
  host: Host | null = {},
  options: BrowserContextOptions = {},
  view: "controle" | "first" = "controle",
): Promise<Opened> {
  const opened = await openPage(at, options, (route) =>
    host === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body: officeStub(host) }),
  );
  await opened.page.goto(`${at.base}taskpane.html`);
  if (view === "controle") await showControle(opened.page);
  return opened;
}

/** The view that says where the pane stands and lists the functions. */
export const showControle = (page: Page): Promise<void> => page.locator("#mpp-tab-controle").click();

/** Unfolds the list of functions. */
export const showFunctions = (page: Page): Promise<void> => page.locator(".mpp-fold > summary").click();

/** Makes the pane this wide, and waits until what measures itself is drawn for it. [CSS px] */
export const atWidth = (page: Page, width: number): Promise<void> => atSize(page, width, 720);

export async function atSize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  // A resize is told after layout, drawn in the frame after it, and may be told once more by what that changed.
  for (let frame = 0; frame < 4; frame++)
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => done()))");
}

/** Elements whose content is wider than they are. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll(".mpp-pane, .mpp-pane *")]
    .filter((each) => each.scrollWidth > each.clientWidth + 1)
    .filter((each) => getComputedStyle(each).display !== "inline" && !each.matches(".mpp-hidden"))
    .map((each) => each.outerHTML.slice(0, 80))`);
}

/** What is wrong stands under the tabs, in every view; what is right stands in Controle. */
const STATUS = ".mpp-top .mpp-note p, [data-view=controle] .mpp-fine p";
export const status = (page: Page): Promise<string> => page.locator(STATUS).first().innerText();
export const waitForStatus = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator(STATUS).filter({ hasText: text }).waitFor();
/** Until the pane knows where it stands. */
export const waitUntilKnown = (page: Page): Promise<void> =>
  page.locator(".mpp-top .mpp-note .mpp-bad, [data-view=controle] .mpp-fine .mpp-good").first().waitFor();
export const functionItem = (page: Page, name: string): ReturnType<Page["locator"]> =>
  page.locator(`details[data-function="MPP.${name}"]`);

export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
