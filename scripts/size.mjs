// Size budget of what a browser downloads, gzipped as a host sends it. Prints a table; exits 1 when one is over.
// Also that what is copied into the builds is what it was copied from. Limits: docs/besluiten (the function bundle starts with every workbook, so it is kept small).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** Files of a pattern with at most one "*", which stands for one folder. */
function found(pattern) {
  const [parent, rest] = pattern.split("/*/");
  const folder = path.join(dist, parent);
  if (rest === undefined) return existsSync(folder) ? [pattern] : [];
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder).map((name) => path.posix.join(parent, name, rest));
  return paths.filter((file) => existsSync(path.join(dist, file)));
}

/** [kB of 1,000 bytes, gzip level 9] */
const BUDGETS = [
  ["addin/*/functions.js", 85],
  ["addin/*/taskpane.js", 150],
  ["demo/demo.js", 3_000],
];

let failed = false;
for (const [pattern, limit] of BUDGETS) {
  const files = found(pattern);
  if (files.length === 0) {
    failed = true;
    console.error(`${pattern}: not built`);
  }
  for (const file of files) {
    const size = gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length / 1000;
    const over = size > limit;
    failed ||= over;
    console.log(
      `${file.padEnd(30)} ${size.toFixed(1).padStart(8)} kB gz of ${String(limit).padStart(5)}${over ? "  OVER" : ""}`,
    );
  }
}

/** What is copied must be what it was copied from: an old functions.json makes Excel say #NAME?. */
const COPIES = [
  ["assets/functions.json", "addin/*/functions.json"],
  ["assets/functions.en.json", "addin/*/functions.en.json"],
  ["assets/functions.json", "demo/functions.json"],
  ["assets/voorbeeld/mpp-voorbeeld.xlsx", "demo/mpp-voorbeeld.xlsx"],
];
for (const [source, pattern] of COPIES) {
  const wanted = readFileSync(path.join(dist, "..", source));
  for (const file of found(pattern)) {
    if (readFileSync(path.join(dist, file)).equals(wanted)) continue;
    failed = true;
    console.error(`${file} is another file than ${source}`);
  }
}
process.exit(failed ? 1 : 0);
