/**
 * Makes the page of pane-views.ts, once before the browser tests (vitest.config.ts): two files that run at the same time
 * would make it twice, in the same place.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import CssPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { PANE_VIEWS, root, version } from "./pane-page";
import { sampleBook } from "./sample-book";

/** Made again when a source changed: a hash of them stands beside the result. */
export async function setup(): Promise<void> {
  const stamp = path.join(PANE_VIEWS, "stamp");
  const wanted = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(stamp, { force: true });
  mkdirSync(PANE_VIEWS, { recursive: true });
  await bundle();
  const html = readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8");
  const body = `<main id="pane" class="mpp-pane"></main><script src="page.js"></script>`;
  const page = html
    .replace(/<body>[\s\S]*<\/body>/, () => `<body>${body}</body>`)
    .replace("taskpane.css", "page.css")
    .replace(/\s*<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:," />`);
  writeFileSync(path.join(PANE_VIEWS, "index.html"), page);
  writeFileSync(path.join(PANE_VIEWS, "book.json"), JSON.stringify(sampleBook()));
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
    output: { path: PANE_VIEWS, filename: "[name].js", chunkFilename: "[name].js" },
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
