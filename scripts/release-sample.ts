/**
 * Keeps the sample workbook of a release with its outcomes: `npm run release-sample` at every release, or with another
 * name after `--` for a trial. Writes test/releases/<version>/: the workbook as it is in assets, and what every cell of
 * its MPP formulas holds. A test recalculates each of these folders; see docs/beheer.md.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { require as load } from "tsx/cjs/api";
import type * as Release from "./sample/release";

const root = new URL("../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };
Object.assign(globalThis, { __MPP_VERSION__: version });

const { releaseText } = load("./sample/release.ts", import.meta.url) as typeof Release;

const [name = version] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(name)) throw new Error(`not a version: ${name}`);
const sample = new URL("assets/voorbeeld/mpp-voorbeeld.xlsx", root);
const folder = new URL(`test/releases/${name}/`, root);
mkdirSync(folder, { recursive: true });
const text = await releaseText(new Uint8Array(readFileSync(sample)));
copyFileSync(sample, new URL("mpp-voorbeeld.xlsx", folder));
writeFileSync(new URL("uitkomsten.json", folder), text);
console.log(`test/releases/${name}: ${text.length} bytes of outcomes`);
