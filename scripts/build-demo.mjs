/**
 * Builds the function bundle and the browser workbook when something that they are made of changed since the last
 * build: a hash of the sources stands beside the result.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./ensure-install.mjs";

const SOURCES = [
  "src",
  "assets",
  "scripts/addin-url.mjs",
  "scripts/without-docs.mjs",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.pure.json",
  "webpack.config.js",
];
const STAMP = join(ROOT, "dist/demo.stamp");
const RESULT = join(ROOT, "dist/demo/index.html");

function* filesOf(path) {
  if (!existsSync(join(ROOT, path))) return;
  if (!statSync(join(ROOT, path)).isDirectory()) {
    yield path;
    return;
  }
  const names = readdirSync(join(ROOT, path)).sort();
  for (const name of names) yield* filesOf(`${path}/${name}`);
}

/** Hash of names and contents, and of the Node version. */
export function sourcesHash() {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
  for (const source of SOURCES)
    for (const file of filesOf(source)) {
      const content = readFileSync(join(ROOT, file));
      hash.update(`\n${file}\n${content.length}\n`).update(content);
    }
  return hash.digest("hex");
}

/** Ends the process when the build fails. */
export function buildWhenChanged() {
  const wanted = sourcesHash();
  const stamp = existsSync(STAMP) && existsSync(RESULT) ? readFileSync(STAMP, "utf8") : "";
  if (stamp === wanted) return;
  console.log("Building the page (about a minute the first time) …");
  rmSync(STAMP, { force: true });
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const builds = ["--config-name", "addin", "--config-name", "demo", "--env", "quick"];
  const args = [webpack, "--mode", "production", ...builds];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) {
    console.error("The build failed: see the lines above.");
    process.exit(1);
  }
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  writeFileSync(STAMP, wanted);
}
