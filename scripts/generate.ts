/**
 * Writes what follows from the function specs: assets/functions*.json, docs/functies.md and the table in README.md,
 * and from the parameter catalogue: docs/parameters.md and docs/schema/catalogue-1.json,
 * and from the shape of a set: docs/schema/parameterset-1.schema.json; and the unrolled loops src/chain/loops.ts.
 * `npm run generate` writes; `npm run generate -- --check` only reports what is stale, with exit code 1.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format } from "prettier";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TABLE = /(<!-- functies:begin -->\n)[\s\S]*?(<!-- functies:einde -->)/;

/** Markdown as `npm run format` wants it. */
async function pretty(markdown: string): Promise<string> {
  return format(markdown, { parser: "markdown", printWidth: 110 });
}

/** What follows from the parameter catalogue. */
async function catalogueFiles(): Promise<ReadonlyMap<string, string>> {
  const { CATALOGUE_FILE, catalogueFile } = await import("./catalogue/file");
  const { parameterReference } = await import("./catalogue/reference");
  return new Map([
    ["docs/parameters.md", await pretty(parameterReference())],
    [CATALOGUE_FILE, await format(catalogueFile(), { parser: "json", printWidth: 110 })],
  ]);
}

/** The JSON Schema of a file with a parameter set. */
async function setSchemaFiles(): Promise<ReadonlyMap<string, string>> {
  const { SET_SCHEMA_FILE, setSchemaFile } = await import("./set-schema");
  return new Map([[SET_SCHEMA_FILE, await format(setSchemaFile(), { parser: "json", printWidth: 110 })]]);
}

/** The loops over draws. */
async function loopFiles(): Promise<ReadonlyMap<string, string>> {
  const { chainLoops } = await import("./chain-loops");
  return new Map([
    ["src/chain/loops.ts", await format(chainLoops(), { parser: "typescript", printWidth: 110 })],
  ]);
}

/** Everything that is generated, by path from the root of the project. */
export async function generatedFiles(root = ROOT): Promise<ReadonlyMap<string, string>> {
  const { functionsJson } = await import("../src/functions");
  const { functionReference } = await import("../src/functions/docs/reference");
  const { readmeTable } = await import("../src/functions/docs/readme-table");
  const json = (language: "nl" | "en"): string => `${JSON.stringify(functionsJson(language), null, 2)}\n`;
  const files = new Map([
    ["assets/functions.json", json("nl")],
    ["assets/functions.en.json", json("en")],
    ["docs/functies.md", await pretty(functionReference())],
    ...(await catalogueFiles()),
    ...(await setSchemaFiles()),
    ...(await loopFiles()),
  ]);
  const readme = path.join(root, "README.md");
  if (existsSync(readme)) {
    const table = `\n<!-- prettier-ignore-start -->\n${readmeTable()}\n<!-- prettier-ignore-end -->\n\n`;
    const text = readFileSync(readme, "utf8");
    files.set(
      "README.md",
      text.replace(TABLE, (_all, begin: string, end: string) => begin + table + end),
    );
  }
  return files;
}

/** The generated files that are missing or differ from what the specs say. */
export async function staleFiles(root = ROOT): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [name, content] of await generatedFiles(root)) {
    const file = path.join(root, name);
    if (!existsSync(file) || readFileSync(file, "utf8") !== content) stale.push(name);
  }
  return stale;
}

async function main(check: boolean): Promise<void> {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  Object.assign(globalThis, { __MPP_VERSION__: version });
  const stale = await staleFiles();
  if (!check) {
    for (const [name, content] of await generatedFiles()) {
      if (stale.includes(name)) writeFileSync(path.join(ROOT, name), content);
    }
  }
  for (const name of stale) console.log(check ? `stale: ${name}` : `written: ${name}`);
  if (check && stale.length > 0) {
    console.error("Run `npm run generate`.");
    process.exitCode = 1;
  }
}

const script = process.argv[1];
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  await main(process.argv.includes("--check"));
}
