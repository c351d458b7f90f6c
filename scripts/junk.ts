// `npm run junk -- 1000000 [--seed 7]`: the junk property test at any size. Prints what happened per function and
// kind of list, and the slowest call, for the functions on densities and for those on the production model; exits 1
// when anything happened that must never happen.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packageFile = fileURLToPath(new URL("../package.json", import.meta.url));
const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { readonly version: string };
// The bundler defines this; here nobody does.
Object.assign(globalThis, { __MPP_VERSION__: version });
const { runJunk, showViolation } = await import("../test/junk/run");
const { runChainJunk } = await import("../test/junk/chain-run");
const { showCall } = await import("../test/junk/show");

const args = process.argv.slice(2);
const option = args.indexOf("--seed");
const seed = option < 0 ? 1 : Number(args[option + 1]);
const count = Number(
  args.find((arg, n) => !arg.startsWith("--") && (option < 0 || n !== option + 1)) ?? "100000",
);
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error("usage: npm run junk -- <number of lists> [--seed <whole number>]");
  process.exit(2);
}

const began = performance.now();
const report = runJunk({ seed, count, strictEvery: 50, most: 100 });
for (const [outcome, lists] of [...report.outcomes].sort())
  console.log(`${String(lists).padStart(9)}  ${outcome}`);
console.log("\nwhere the specification is silent and both answers pass:");
for (const [why, lists] of [...report.silent].sort((a, b) => b[1] - a[1]).slice(0, 40))
  console.log(`${String(lists).padStart(9)}  ${why}`);
const { slowest } = report;
console.log(`\nslowest call: ${slowest.milliseconds.toFixed(1)} ms, list ${slowest.list}`);
console.log(showCall(slowest.call).slice(0, 600));
for (const violation of report.violations) console.log(`\n${showViolation(violation)}`);

console.log("\nfunctions on the production model and its kernel:");
const chain = runChainJunk(seed, count, 100);
for (const [outcome, lists] of [...chain.outcomes].sort())
  console.log(`${String(lists).padStart(9)}  ${outcome}`);
console.log(
  `slowest call: ${chain.slowest.milliseconds.toFixed(1)} ms, list ${chain.slowest.list}, MPP.${chain.slowest.name}`,
);
for (const fault of chain.faults) console.log(`\n${fault}`);
const seconds = (performance.now() - began) / 1000;
console.log(
  `\n2 × ${count} lists (seed ${seed}), ${report.changedBlocks} valid ones with one change, ` +
    `${report.violations.length + chain.faults.length} violations, ${seconds.toFixed(0)} s`,
);
process.exit(report.violations.length + chain.faults.length > 0 ? 1 : 0);
