// `npm test`: every test, on a machine with nothing but Node. Installs packages when needed, runs the unit tests,
// builds for production within the size budget, and runs the browser tests in an installed Chromium, Chrome or Edge.
// `npm test -- --unit`, `-- --build` or `-- --browser` runs a part. The last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findOrInstallBrowser, HOW_TO_GET_ONE } from "./browser.mjs";
import { ensureInstall, ROOT } from "./ensure-install.mjs";

const PARTS = ["unit", "build", "browser"];
const asked = process.argv.slice(2).map((arg) => arg.replace(/^--/, ""));
const unknown = asked.find((part) => !PARTS.includes(part));
if (unknown !== undefined) {
  console.error(`Unknown part --${unknown}; known are ${PARTS.map((part) => `--${part}`).join(", ")}.`);
  process.exit(2);
}
const chosen = asked.length > 0 ? asked : PARTS;

ensureInstall();

/** Run a program of node_modules or of this folder with this Node. */
function node(file, args, env = {}) {
  const options = { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [join(ROOT, file), ...args], options).status ?? 1;
}

const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** Counts of a vitest JSON report. A file that cannot be loaded and an error outside any test count as one failure. */
function counts(report, status) {
  if (!existsSync(report)) return { ...NOTHING, failed: 1 };
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const tests = testResults.flatMap((file) => file.assertionResults);
  const broken = testResults.filter(({ status: state, assertionResults }) => {
    return state === "failed" && assertionResults.every((test) => test.status !== "failed");
  });
  const failed = tests.filter((test) => test.status === "failed").length + broken.length;
  const skipped = numPendingTests + numTodoTests;
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed, skipped };
}

function vitest(project, env = {}) {
  const report = join(ROOT, "reports", `${project}.json`);
  mkdirSync(join(ROOT, "reports"), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return counts(
    report,
    node("node_modules/vitest/vitest.mjs", ["run", "--project", project, ...reporters], env),
  );
}

function build() {
  const status =
    node("node_modules/webpack/bin/webpack.js", ["--mode", "production"]) || node("scripts/size.mjs", []);
  return status === 0 ? NOTHING : { ...NOTHING, failed: 1, note: "the build failed" };
}

/** How many browser tests there are, without running them. */
function browserTests() {
  const report = join(ROOT, "reports", "browser-list.json");
  mkdirSync(join(ROOT, "reports"), { recursive: true });
  const args = ["list", "--project", "browser", `--json=${report}`];
  return node("node_modules/vitest/vitest.mjs", args) === 0
    ? JSON.parse(readFileSync(report, "utf8")).length
    : 0;
}

/** Without a browser the tests are skipped, on a build server (CI) that is a failure. */
function browser() {
  const program = findOrInstallBrowser();
  if (program !== undefined) return vitest("browser", { MPP_BROWSER: program });
  return { passed: 0, failed: process.env.CI ? 1 : 0, skipped: browserTests(), note: HOW_TO_GET_ONE };
}

const RUN = { unit: () => vitest("unit"), build, browser };
const results = [];
for (const part of PARTS.filter((name) => chosen.includes(name))) {
  const started = performance.now();
  console.log(`\n== ${part}`);
  const result =
    part === "browser" && results.some((done) => done.part === "build" && done.failed > 0)
      ? { ...NOTHING, skipped: browserTests(), note: "skipped: there is no build" }
      : RUN[part]();
  results.push({ part, ...result, seconds: (performance.now() - started) / 1000 });
}

console.log("");
for (const { part, passed, failed, skipped, seconds, note } of results) {
  const tests =
    part === "build"
      ? failed > 0
        ? "failed"
        : "ok"
      : `${passed} passed, ${failed} failed, ${skipped} skipped`;
  console.log(`${part.padEnd(8)} ${tests} (${seconds.toFixed(1)} s)${note ? ` – ${note}` : ""}`);
}
const sum = (key) => results.reduce((all, result) => all + result[key], 0);
const skipped = sum("skipped");
console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(sum("failed") > 0 ? 1 : 0);
