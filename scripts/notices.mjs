/**
 * Writes THIRD-PARTY-NOTICES.md: every package that may end up in dist/addin, dist/demo or dist/cli, with its licence.
 * Method: all production dependencies of package-lock.json (more than the bundles hold, never less: the layer rules
 * forbid src to import a development dependency) and their licence files. `node scripts/notices.mjs` writes it.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(import.meta.dirname, "..");

/** Permissive licences that go with distribution under the EUPL-1.2 (no copyleft, attribution only). */
export const ACCEPTED_LICENCES = ["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

/** Packages whose package.json names no licence; taken from the licence file inside the package. */
const FROM_LICENCE_FILE = { "@univerjs/telemetry": "Apache-2.0" };

/** Parts of the bundler itself that its output carries. */
const BUNDLER = ["webpack"];

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

function licenceText(folder) {
  const file = readdirSync(path.join(root, folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const text = file === undefined ? "" : readFileSync(path.join(root, folder, file), "utf8");
  return text
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/**
 * @returns {{ name: string, version: string, licence: string, source: string, text: string }[]} by name and version
 */
export function shippedPackages() {
  const found = new Map();
  for (const [folder, entry] of Object.entries(readJson("package-lock.json").packages)) {
    const name = folder.split("node_modules/").at(-1);
    const production = folder !== "" && !entry.dev && !entry.devOptional;
    if (!production && !(BUNDLER.includes(name) && folder === `node_modules/${name}`)) continue;
    if (entry.optional && !existsSync(path.join(root, folder))) continue;
    const own = readJson(`${folder}/package.json`);
    const repository = typeof own.repository === "string" ? own.repository : own.repository?.url;
    found.set(`${name}@${entry.version}`, {
      name,
      version: entry.version,
      licence: entry.license ?? FROM_LICENCE_FILE[name] ?? "",
      source: own.homepage ?? repository ?? "",
      text: licenceText(folder),
    });
  }
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** Text of THIRD-PARTY-NOTICES.md. */
export function notices() {
  const packages = shippedPackages();
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const byText = new Map();
  for (const each of packages) {
    const key =
      each.text === "" ? `${each.licence}. The package holds no licence file; see ${each.source}` : each.text;
    byText.set(key, [...(byText.get(key) ?? []), `${each.name} ${each.version}`]);
  }
  const texts = [...byText].map(([text, names]) => `### ${names.join(", ")}\n\n\`\`\`text\n${text}\n\`\`\``);
  return `# Third-party notices

MPP for Excel is distributed under the EUPL-1.2. Its bundles (\`dist/addin\`, \`dist/demo\`, \`dist/cli\`) contain
code of the packages below, each under its own licence. The list holds every production dependency, also those of which
nothing ended up in a bundle. Office.js is not part of a bundle: the pane loads it from Microsoft.
Made by \`scripts/notices.mjs\` from \`package-lock.json\`.

## Packages

<!-- prettier-ignore-start -->
| package | version | licence |
|---|---|---|
${rows.join("\n")}
<!-- prettier-ignore-end -->

## Licence texts

${texts.join("\n\n")}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path.join(root, "THIRD-PARTY-NOTICES.md"), notices());
}
