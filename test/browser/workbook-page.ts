/**
 * What the browser tests of the workbook share: dist/demo on the server of `npm start`, a page that reports faults,
 * and the user's ways to look (the sheet as a table, the pane) and to act (name box, keyboard, buttons).
 */
import { fileURLToPath } from "node:url";
import { existsSync, readFileSync } from "node:fs";
import { type AddressInfo } from "node:net";
import path from "node:path";
import { type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { createDemoServer } from "../../scripts/serve-demo.mjs";
import { NAMESPACE, functionsJson } from "../../src/functions";
import { readWorkbook, type XlsxWorkbook } from "../../src/xlsx";
import { launchBrowser, root } from "./pane-page";

export const SAMPLE = "mpp-voorbeeld.xlsx";
/**
 * An early state of the sample, without the sheets of the chain: enough for what the page does with files and commands,
 * and calculated in a fraction of the time. The page gets it in place of the sample.
 */
export const SMALL_SAMPLE = fileURLToPath(new URL("small-sample.xlsx", import.meta.url));

/** Names of the add-in's functions as the file layer wants them. */
export const ADD_INS = functionsJson("nl").functions.map(({ name }) => ({
  name: `${NAMESPACE}.${name}`,
  stored: `_xldudf_${NAMESPACE}_${name.replaceAll(".", "_")}`,
}));

export interface WorkbookHost {
  readonly browser: Browser;
  readonly base: string;
  readonly close: () => Promise<void>;
}

async function startWorkbookHost(): Promise<WorkbookHost> {
  const folder = path.join(root, "dist/demo");
  if (!existsSync(path.join(folder, "index.html")))
    throw new Error("dist/demo is missing: run npm run build first");
  const server = createDemoServer(folder);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const browser = await launchBrowser();
  const { port } = server.address() as AddressInfo;
  return {
    browser,
    base: `http://localhost:${String(port)}/`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export interface OpenWorkbook {
  readonly page: Page;
  /** Script errors, policy violations, console errors and requests to another origin. */
  readonly faults: string[];
}

export async function openWorkbook(
  { browser, base }: WorkbookHost,
  options: BrowserContextOptions = {},
  book: "sample" | "small sample" = "sample",
): Promise<OpenWorkbook> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith("data:") && !url.startsWith("blob:"))
      faults.push(`request: ${url}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (book === "small sample")
    await page.route(`**/${SAMPLE}`, (route) => route.fulfill({ path: SMALL_SAMPLE }));
  await page.goto(base);
  await page.waitForSelector("#table table", { state: "attached", timeout: 110_000 });
  await settled(page);
  return { page, faults };
}

/** The server and the browser that the tests of one file share. */
export function sharedHost(): () => WorkbookHost {
  let host: WorkbookHost | undefined;
  beforeAll(async () => {
    host = await startWorkbookHost();
  });
  afterAll(async () => {
    await host?.close();
  });
  return () => {
    if (host === undefined) throw new Error("the host starts with the first test");
    return host;
  };
}

/**
 * A workbook opened once for the tests of a block, or anew for each of them. Anew is in the page that is there, when the
 * test before left it in order: opening a file makes another grid, loading the page takes several times as long.
 */
export function sharedWorkbook(
  host: () => WorkbookHost,
  anew: "once" | "for each test",
  book: "sample" | "small sample" = "sample",
): () => OpenWorkbook {
  let opened: OpenWorkbook | undefined;
  const close = async (): Promise<void> => {
    await opened?.page.context().close();
    opened = undefined;
  };
  const open = async (): Promise<void> => {
    if (opened !== undefined && (await openedAnew(opened))) return;
    await close();
    opened = await openWorkbook(host(), {}, book);
  };
  if (anew === "once") beforeAll(open);
  else {
    beforeEach(open);
    afterEach(async ({ task }) => {
      if (task.result?.state === "fail") await close();
    });
  }
  afterAll(close);
  return () => {
    if (opened === undefined) throw new Error("the workbook opens with the first test");
    return opened;
  };
}

/** The page's first workbook in place of the present one. @returns false when the page needs to be loaded again */
async function openedAnew({ page, faults }: OpenWorkbook): Promise<boolean> {
  if (page.isClosed() || faults.length > 0) return false;
  const done = await page.evaluate(async (name) => {
    const { mppWorkbook } = window as unknown as { mppWorkbook: PageApp };
    if (document.documentElement.lang !== "nl" || document.querySelector("[role=dialog]")) return false;
    await mppWorkbook.session.grid.finishEditing();
    await mppWorkbook.settled();
    // What is saved may go without asking.
    mppWorkbook.session.save();
    const bytes = new Uint8Array(await (await fetch(name)).arrayBuffer());
    if (!(await mppWorkbook.open({ name, bytes, sample: true }))) return false;
    await mppWorkbook.settled();
    const message = document.querySelector<HTMLElement>(".notice");
    if (message) message.hidden = true;
    document.querySelector<HTMLElement>("#mpp-tab-prognose")?.click();
    return true;
  }, SAMPLE);
  return done && faults.length === 0;
}

/** What the tests use of the page's own object. */
interface PageApp {
  readonly session: {
    readonly save: () => unknown;
    readonly grid: { readonly finishEditing: () => Promise<void> };
  };
  readonly open: (file: object) => Promise<boolean>;
  readonly settled: () => Promise<void>;
}

/** Waits until the cells show the results of every edit so far. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate("mppWorkbook.settled()");
}

/** What a cell of the active sheet shows, read from the sheet as a table. */
export function cell(page: Page, ref: string): Promise<string> {
  return page.evaluate((wanted) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(wanted) ?? [];
    const heads = [...document.querySelectorAll("#table thead th")].map((head) => head.textContent);
    const rows = [...document.querySelectorAll("#table tbody tr")];
    const found = rows.find((each) => each.querySelector("th")?.textContent === row);
    return found?.querySelectorAll("td")[heads.indexOf(letters ?? "")]?.textContent ?? "";
  }, ref);
}

export async function cells(page: Page, refs: readonly string[]): Promise<string[]> {
  const shown: string[] = [];
  for (const ref of refs) shown.push(await cell(page, ref));
  return shown;
}

/** Goes to a cell or range by the name box, as a user does without a mouse. */
export async function goTo(page: Page, ref: string): Promise<void> {
  const box = page.locator("#grid input").first();
  await box.click();
  await box.fill(ref);
  await box.press("Enter");
  await page.waitForTimeout(100);
  // On a busy machine what is typed next would go to the cell before.
  const reached = (): Promise<boolean> =>
    page.evaluate(`mppWorkbook.session.selection().range === ${JSON.stringify(ref)}`);
  for (let time = 0; time < 100 && !(await reached()); time++) await page.waitForTimeout(50);
}

/** Waits until what was typed is taken: until then a key is one more of it. */
async function taken(page: Page): Promise<void> {
  const editing = (): Promise<boolean> => page.evaluate("mppWorkbook.session.grid.editing");
  for (let time = 0; time < 100 && (await editing()); time++) await page.waitForTimeout(50);
}

/** Types into a cell with the keyboard and waits for the results. */
export async function typeInto(page: Page, ref: string, text: string): Promise<void> {
  await goTo(page, ref);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(100);
  await taken(page);
  await settled(page);
}

/** Clears a cell or range with the Delete key. */
export async function clear(page: Page, ref: string): Promise<void> {
  await goTo(page, ref);
  await page.keyboard.press("Delete");
  await page.waitForTimeout(100);
  await settled(page);
}

/** Messages of cells in error as the pane lists them: cell, code and message in one text. */
export async function listedErrors(page: Page): Promise<string[]> {
  await page.locator("#mpp-tab-controle").click();
  return page.locator("#pane section[aria-labelledby=mpp-errors-title] li").allTextContents();
}

export async function notice(page: Page): Promise<string> {
  return (await page.locator(".notice:not([hidden]) p").textContent({ timeout: 5_000 })) ?? "";
}

/** Saves by the button and gives the file. */
export async function save(page: Page): Promise<{ name: string; bytes: Uint8Array; book: XlsxWorkbook }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^(?:Opslaan als xlsx|Save as xlsx)$/ }).click(),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), bytes, book: readWorkbook(bytes, ADD_INS) };
}

/** A cell of a workbook by sheet name and reference. */
export function cellOf(
  book: XlsxWorkbook,
  sheet: string,
  ref: string,
): XlsxWorkbook["sheets"][0]["cells"][0] | undefined {
  return book.sheets.find(({ name }) => name === sheet)?.cells.find((each) => each.ref === ref);
}
