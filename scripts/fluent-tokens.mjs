/**
 * Writes src/taskpane/tokens.css: of Fluent's design tokens those that the pane's styles and the Fluent components in it
 * use, light and dark. Method: the names that occur in their sources; the values of @fluentui/tokens. As a stylesheet they
 * are there before any script runs, and are a tenth of the script that the whole list would be.
 * `node scripts/fluent-tokens.mjs` writes; a test compares.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

const ROOT = path.join(import.meta.dirname, "..");
const PANE = path.join(ROOT, "src/taskpane");
const FLUENT = path.join(ROOT, "node_modules/@fluentui/web-components/dist/esm");
export const TOKENS_FILE = path.join(PANE, "tokens.css");

/** Fluent's own list starts the same and lacks the fallbacks. */
const FONTS = {
  fontFamilyBase:
    '"Segoe UI", "Segoe UI Web (West European)", "Open Sans", -apple-system, BlinkMacSystemFont, Roboto, sans-serif',
  fontFamilyMonospace: 'Consolas, "Cascadia Mono", Menlo, "Liberation Mono", monospace',
};

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => file !== TOKENS_FILE);
const textOf = (files) => files.map((file) => readFileSync(file, "utf8")).join("\n");

/** Names of the Fluent components that the pane imports. */
export function componentsUsed() {
  const found = textOf(filesIn(PANE, /\.ts$/)).matchAll(/"@fluentui\/web-components\/([\w-]+)\.js"/g);
  return [...new Set([...found].map(([, name]) => name))].sort();
}

/** Styles of these components, and what these import of each other. */
function fluentStyles() {
  const own = componentsUsed().flatMap((name) => filesIn(path.join(FLUENT, name), /\.styles\.js$/));
  return [
    ...own,
    ...filesIn(path.join(FLUENT, "styles"), /(?<!typography\.partials|index)\.js$|states.index\.js$/),
  ];
}

const declarations = (tokens) => tokens.map(([name, value]) => `  --${name}: ${value};\n`).join("");

/** @returns the text of the stylesheet */
export function tokensCss() {
  const words = new Set(textOf([...filesIn(PANE, /\.(css|ts)$/), ...fluentStyles()]).match(/[A-Za-z]\w+/g));
  const used = Object.entries({ ...webLightTheme, ...FONTS }).filter(([name]) => words.has(name));
  const dark = used.flatMap(([name, value]) =>
    name in FONTS || webDarkTheme[name] === value ? [] : [[name, webDarkTheme[name]]],
  );
  return `/* Made by scripts/fluent-tokens.mjs from @fluentui/tokens: what the pane and its Fluent components use. */
.mpp-pane {
${declarations(used)}}
.mpp-pane[data-theme="dark"] {
${declarations(dark)}}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TOKENS_FILE, tokensCss());
