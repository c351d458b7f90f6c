/**
 * For browser tests of a view: the pane page on a workbook in memory, filled from the sample, without the grid. The page
 * has the product's own HTML, styles and policy; its bundle (dist/pane-views) is made when a source changed, in some ten
 * seconds, so no `npm run build` is needed. Use:
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
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo } from "node:net";
import path from "node:path";
import CssPlugin from "mini-css-extract-plugin";
import { type Browser, type BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import webpack from "webpack";
import { createAddinServer } from "../../scripts/serve-addin.mjs";
import { launchBrowser, type Opened, openPage, root, version } from "./pane-page";
import { sampleBook } from "./sample-book";

export interface ViewPages {
  readonly browser: Browser;
  /** Address of the folder, with a slash at its end. */
  readonly base: string;
  readonly close: () => Promise<void>;
}

const folder = path.join(root, "dist/pane-views");

/** A server of the page and a browser, for the tests of one file. */
export function viewHost(): () => ViewPages {
  let host: ViewPages | undefined;
  beforeAll(async () => {
    await build();
    host = await start();
  }, 180_000);
  afterAll(async () => {
    await host?.close();
  });
  return () => {
    if (host === undefined) throw new Error("the host starts with the first test");
    return host;
  };
}

export interface ViewOptions extends BrowserContextOptions {
  readonly lang?: "nl" | "en";
  readonly theme?: "light" | "dark";
  /** none: no workbook that can be read, as outside Excel. */
  readonly book?: "sample" | "empty" | "none";
  /** Whether formulas have a decimal comma and ";"; otherwise as the language. */
  readonly comma?: boolean;
  /** With the four steps of the first time. */
  readonly steps?: boolean;
}

/** @param view that is shown first; without it the first tab */
export async function openView(
  host: ViewPages,
  view?: string,
  { lang, theme, book, comma, steps, ...context }: ViewOptions = {},
): Promise<Opened> {
  const opened = await openPage(host, context, (route) => route.abort());
  const asked = new URLSearchParams();
  const given = { view, lang, theme, book, comma: comma === undefined ? undefined : comma ? "1" : "0" };
  if (steps === true) asked.set("steps", "1");
  for (const [name, value] of Object.entries(given)) if (value !== undefined) asked.set(name, value);
  await opened.page.goto(`${host.base}index.html?${asked.toString()}`);
  await opened.page.waitForSelector("html[data-ready]");
  return opened;
}

async function start(): Promise<ViewPages> {
  const server = createAddinServer(folder);
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const browser = await launchBrowser();
  return {
    browser,
    base: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Made again when a source changed: a hash of them stands beside the result. */
async function build(): Promise<void> {
  const stamp = path.join(folder, "stamp");
  const wanted = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(stamp, { force: true });
  mkdirSync(folder, { recursive: true });
  await bundle();
  const html = readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8");
  const body = `<main id="pane" class="mpp-pane"></main><script src="page.js"></script>`;
  const page = html
    .replace(/<body>[\s\S]*<\/body>/, () => `<body>${body}</body>`)
    .replace("taskpane.css", "page.css")
    .replace(/\s*<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:," />`);
  writeFileSync(path.join(folder, "index.html"), page);
  writeFileSync(path.join(folder, "book.json"), JSON.stringify(sampleBook()));
  writeFileSync(stamp, wanted);
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  const sources = ["src", "test/browser", "test/workbook", "assets/voorbeeld", "package-lock.json"];
  const add = (file: string): void => {
    if (statSync(file).isDirectory()) for (const name of readdirSync(file).sort()) add(path.join(file, name));
    else if (!/\.test\.ts$|[\\/]src[\\/](demo|cli|engine)[\\/]/.test(file))
      hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  };
  for (const source of sources) add(path.join(root, source));
  return hash.digest("hex");
}

function bundle(): Promise<void> {
  const loader = {
    loader: path.join(root, "node_modules/ts-loader"),
    options: {
      transpileOnly: true,
      configFile: path.join(root, "tsconfig.json"),
      compilerOptions: { noEmit: false },
    },
  };
  const compiler = webpack({
    mode: "production",
    devtool: false,
    stats: "none",
    optimization: {
      minimize: false,
      splitChunks: {
        cacheGroups: { styles: { name: "page", type: "css/mini-extract", chunks: "all", enforce: true } },
      },
    },
    context: root,
    entry: { page: path.join(root, "test/browser/pane-views-page.ts") },
    output: { path: folder, filename: "[name].js", chunkFilename: "[name].js" },
    resolve: { extensions: [".ts", ".js", ".mjs"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: loader },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ __MPP_VERSION__: JSON.stringify(version) }),
      new CssPlugin({ filename: "[name].css" }),
    ],
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}
