// Size budget of what a browser downloads, gzipped as a host sends it. Prints a table; exits 1 when one is over.
// A row counts every script that its part needs: the functions alone; what a workbook with functions loads, because Excel
// loads the whole page for them; and the pane with every view opened.
// Also that what is copied into the builds is what it was copied from, and that docs/hosting names every script (IIS has only
// those checked at every use). Limits: docs/besluiten (the function bundle starts with every workbook, so it is kept small).
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** Files of a pattern: a "*" stands for one folder, "*.js" for every script in it. */
function found(pattern) {
  const steps = pattern.split("/");
  return steps.reduce(
    (parents, step) =>
      parents.flatMap((parent) => {
        const folder = path.join(dist, parent);
        if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
        const names = step.startsWith("*") ? readdirSync(folder) : [step];
        return names
          .filter((name) => step === "*" || name.endsWith(step.replace("*", "")))
          .map((name) => path.posix.join(parent, name))
          .filter((file) => existsSync(path.join(dist, file)));
      }),
    [""],
  );
}

/** [kB of 1,000 bytes, gzip level 9] */
const BUDGETS = [
  ["functions", ["addin/*/shared.js", "addin/*/functions.js"], 94],
  ["page at start", ["addin/*/shared.js", "addin/*/taskpane.js", "addin/*/functions.js"], 140],
  ["pane in all", ["addin/*/*.js"], 420],
  ["browser workbook", ["demo/demo.js"], 3_000],
];
const sizeOf = (file) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length / 1000;

let failed = false;
for (const [name, patterns, limit] of BUDGETS) {
  const missing = patterns.filter((pattern) => found(pattern).length === 0);
  for (const pattern of missing) console.error(`${pattern}: not built`);
  const files = patterns.flatMap(found);
  const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const over = size > limit;
  failed ||= over || missing.length > 0;
  const sum = `${size.toFixed(1).padStart(8)} kB gz of ${String(limit).padStart(5)}`;
  const parts = files.map((file) => `${path.basename(file)} ${sizeOf(file).toFixed(1)}`);
  console.log(`${name.padEnd(18)} ${sum}${over ? "  OVER" : ""}  (${parts.join(" + ")})`);
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
/** A host that lists files by name must know every script: the names come from the source, the files from the bundler. */
const hosted = readFileSync(path.join(dist, "../docs/hosting/web.config"), "utf8");
for (const file of found("addin/*/*.js")) {
  const name = path.basename(file);
  if (hosted.includes(`path="${name}"`)) continue;
  failed = true;
  console.error(`${name} is not in docs/hosting/web.config: npm run hosting`);
}
process.exit(failed ? 1 : 0);
