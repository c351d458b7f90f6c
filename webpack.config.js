import { readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { hostedManifest, readAddinUrl, versionPath as pathOf } from "./scripts/addin-url.mjs";
import { devServerOptions } from "./scripts/dev-server.mjs";
import { withoutDocs } from "./scripts/without-docs.mjs";

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
/** Paths carry major.minor, so that an update never changes a workbook unasked. */
const versionPath = pathOf(version);
/** Where the add-in will be hosted; set `ADDIN_URL` at build time (https, no slash at the end). */
const addinUrl = readAddinUrl(process.env.ADDIN_URL);

/** The TypeScript loader; types are checked elsewhere. */
const typescript = (mode, more = {}) => ({
  loader: "ts-loader",
  options: {
    transpileOnly: true,
    compilerOptions: { noEmit: false, sourceMap: mode !== "production" },
    ...more,
  },
});

/** What all builds share. Size budgets on gzipped bytes are in scripts/size.mjs. */
const base = (name, mode) => ({
  name,
  mode,
  devtool: mode === "production" ? false : "source-map",
  context: root,
  // No cache on disk: copied files came out of it as they were some builds ago, so that pages had old metadata.
  cache: mode === "production" ? false : { type: "memory" },
  resolve: { extensions: [".ts", ".js", ".mjs"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, ...typescript(mode) },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  performance: false,
  stats: "errors-warnings",
});
const define = new webpack.DefinePlugin({ __MPP_VERSION__: JSON.stringify(version) });

/** The Excel side: function bundle, task pane page, metadata, manifest. Static files for any HTTPS host. */
const addin = (mode) => ({
  ...base("addin", mode),
  entry: { functions: "./src/functions/main.ts", taskpane: "./src/taskpane/main.ts" },
  module: {
    rules: [
      {
        oneOf: [
          {
            test: /src[\\/]functions[\\/]specs[\\/].*\.ts$/,
            ...typescript(mode, {
              instance: "functions",
              getCustomTransformers: () => ({ before: [withoutDocs] }),
            }),
          },
          ...base("addin", mode).module.rules,
        ],
      },
    ],
  },
  optimization: {
    // One page loads all: what functions and pane use is in one file, with the loader, so that the page has every layer
    // once; what several views use is in another, which comes with the first of them. See docs/besluiten/0016.
    runtimeChunk: { name: "shared" },
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        shared: { name: "shared", chunks: "initial", minChunks: 2, enforce: true },
        views: { name: "views", chunks: "async", minChunks: 2, enforce: true },
        // What reads hand-written formulas, which the check and Migratie alone use: the other views do not carry it.
        recogniser: {
          test: /[\\/](src[\\/]migration|node_modules[\\/]@borgar)[\\/]/,
          ...{ name: "recogniser", chunks: "async", minChunks: 2, enforce: true, priority: 2 },
        },
        styles: { name: "taskpane", type: "css/mini-extract", chunks: "all", priority: 1, enforce: true },
      },
    },
  },
  output: {
    path: path.join(root, "dist/addin", versionPath),
    filename: "[name].js",
    clean: true,
  },
  plugins: [
    define,
    new CssPlugin({ filename: "[name].css" }),
    new CopyPlugin({
      patterns: [
        { from: "assets/functions*.json", to: "[name][ext]" },
        { from: "assets/icons/*.png", to: "icons/[name][ext]" },
        { from: "src/taskpane/*.html", to: "[name][ext]" },
        { from: "src/taskpane/hulp.css", to: "[name][ext]" },
        {
          from: "manifest.xml",
          to: "../manifest.xml",
          transform: (text) => hostedManifest(text.toString(), addinUrl, version),
        },
      ],
    }),
  ],
});

/** `npm run dev-server`: https on this machine; asks for a certificate only when it serves. */
const addinServer = async () => {
  const { getHttpsServerOptions } = (await import("office-addin-dev-certs")).default;
  return devServerOptions(versionPath, { type: "https", options: await getHttpsServerOptions() });
};

/** One file of the two that make the functions in Excel's page: the browser workbook has the pane in a script of its own. */
const withShared = (functions) =>
  Buffer.concat([
    readFileSync(path.join(root, "dist/addin", versionPath, "shared.js")),
    Buffer.from("\n"),
    functions,
  ]);

/** The browser workbook: grid, engine and the same function bundle as Excel gets. `--env quick`: not minified. */
const demo = (mode, quick) => ({
  ...base("demo", mode),
  // Minifying the grid takes a minute, and `npm start` serves it to this machine only.
  optimization: { minimize: mode === "production" && !quick },
  dependencies: ["addin"],
  entry: { demo: "./src/demo/main.ts" },
  output: { path: path.join(root, "dist/demo"), filename: "[name].js", clean: true },
  module: {
    ...base("demo", mode).module,
    // One file: what is imported later elsewhere is needed at once here.
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  plugins: [
    define,
    // The grid's hyphenation of 70 languages, which no cell uses: 8 MB.
    new webpack.NormalModuleReplacementPlugin(/^\.\/[a-z][\w-]*-[\w-]{8}\.js$/, (request) => {
      if (/engine-render[\\/]lib[\\/]es$/.test(request.context))
        request.request = path.join(root, "src/demo/grid/no-hyphenation.ts");
    }),
    new CssPlugin({ filename: "[name].css" }),
    new HtmlPlugin({
      template: "src/demo/demo.html",
      filename: "index.html",
      scriptLoading: "blocking",
      inject: "body",
    }),
    new CopyPlugin({
      patterns: [
        {
          from: path.join(root, "dist/addin", versionPath, "functions.js"),
          to: "functions.js",
          transform: withShared,
        },
        { from: "assets/functions*.json", to: "[name][ext]" },
        { from: "assets/voorbeeld/*.xlsx", to: "[name][ext]" },
        { from: "assets/icons", to: "icons" },
      ],
    }),
  ],
});

const cli = (mode) => ({
  ...base("cli", mode),
  target: "node20",
  entry: { mpp: "./src/cli/main.ts" },
  output: {
    path: path.join(root, "dist/cli"),
    filename: "[name].cjs",
    chunkFilename: "[name].cjs",
    library: { type: "commonjs2" },
    clean: true,
  },
  plugins: [define, new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
});

export default async (env, { mode = "production" }) => [
  env?.WEBPACK_SERVE ? { ...addin(mode), devServer: await addinServer() } : addin(mode),
  demo(mode, env?.quick === true),
  cli(mode),
];
