/**
 * Makes assets/voorbeeld/mpp-voorbeeld.xlsx from the figures in assets/voorbeeld/data: `npx tsx scripts/make-sample.ts`.
 * The engine's packages load as CommonJS only, so the maker is loaded that way.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { require as load } from "tsx/cjs/api";
import type * as Build from "./sample/build";
import type * as Data from "./sample/data";

const root = new URL("../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };
Object.assign(globalThis, { __MPP_VERSION__: version });

const { makeSample } = load("./sample/build.ts", import.meta.url) as typeof Build;
const { readData } = load("./sample/data.ts", import.meta.url) as typeof Data;

const bytes = await makeSample(readData(new URL("assets/voorbeeld/data/", root)));
writeFileSync(new URL("assets/voorbeeld/mpp-voorbeeld.xlsx", root), bytes);
console.log(`assets/voorbeeld/mpp-voorbeeld.xlsx: ${bytes.length} bytes`);
