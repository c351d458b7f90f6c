/**
 * Writes dist/sbom.json: the software bill of materials (CycloneDX) of what the bundles may hold, offline, from the
 * installed packages. The same input gives the same file. `node scripts/sbom.mjs [file]` writes it elsewhere.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const file = path.resolve(process.argv[2] ?? path.join(root, "dist/sbom.json"));
mkdirSync(path.dirname(file), { recursive: true });
const tool = path.join(root, "node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js");
// npm ls reports absent peers of development tools as errors (.npmrc: legacy-peer-deps); they are not shipped.
const options = [
  "--omit",
  "dev",
  "--ignore-npm-errors",
  "--output-reproducible",
  "--validate",
  "--spec-version",
  "1.6",
];
const { status } = spawnSync(process.execPath, [tool, ...options, "--output-file", file, "package.json"], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
process.exitCode = status ?? 1;
if (status === 0) process.stdout.write(`${path.relative(root, file)}\n`);
