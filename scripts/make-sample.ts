/**
 * Makes assets/voorbeeld/mpp-voorbeeld.xlsx and the parameter sets beside it from the figures in assets/voorbeeld/data:
 * `npm run sample`.
 * The engine's packages load as CommonJS only, so the maker is loaded that way.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { require as load } from "tsx/cjs/api";
import type * as Build from "./sample/build";
import type * as Data from "./sample/data";
import type * as Sets from "./sample/parameter-sets";

const root = new URL("../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };
Object.assign(globalThis, { __MPP_VERSION__: version });

const { makeSample } = load("./sample/build.ts", import.meta.url) as typeof Build;
const { readData } = load("./sample/data.ts", import.meta.url) as typeof Data;

const { roundFiles } = load("./sample/parameter-sets.ts", import.meta.url) as typeof Sets;

const folder = new URL("assets/voorbeeld/data/", root);
const data = readData(folder);
const files = new Map<string, string | Uint8Array>([
  ...[...roundFiles(data.rounds)].map(([name, text]) => [`data/${name}`, text] as const),
  ["mpp-voorbeeld.xlsx", await makeSample(data)],
]);
for (const [name, content] of files) {
  writeFileSync(new URL(`../${name}`, folder), content);
  console.log(`assets/voorbeeld/${name}: ${content.length} bytes`);
}
