// `npm run mutate`: do the tests notice a changed line of the pure layers? Files are mutated by runs of Stryker
// against the tests of their folder (test/vitest.mutate.config.mjs): a file of src/core or src/chain by a run of its
// own, because their tests calculate much and run several times faster with one file instrumented than with all; the
// files of any other folder by one run together. `npm run mutate -- core chain/run.ts params/csv` does a part: folders of
// src, or files in them. `--sample 0.25` tries the changes on a quarter of the lines, which ones is fixed: a score of a folder
// in a quarter of the time, with the error of a sample. Prints a table, the changes that no test noticed, and fails when a folder is below the mark.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const FOLDERS = ["core", "params", "chain", "migration"];
const ALONE = new Set(["core", "chain"]);
const MARK = 85; // percent
const LONGEST = 120_000; // milliseconds
const REPORT = join(ROOT, "reports/mutation/mutation.json");
/** Lines that are in a sample or not together, so that changes of several lines are in it too. */
const CHUNK = 8;
const VITEST = join(ROOT, "node_modules/vitest/vitest.mjs");
const STRYKER = join(ROOT, "node_modules/@stryker-mutator/core/bin/stryker.js");

/** Source files of a folder of src, or the one file that is meant; index files only pass on what others export. */
function sources(asked) {
  const path = join(ROOT, "src", asked);
  if (!existsSync(path)) throw new Error(`src/${asked} does not exist`);
  if (asked.endsWith(".ts")) return [asked];
  return readdirSync(path, { recursive: true })
    .map((name) => `${asked}/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".ts") && !name.endsWith("/index.ts"))
    .sort();
}

/** Files that one run of Stryker mutates: those of a folder together, but those of src/core and src/chain alone. */
function groupsOf(files) {
  const groups = new Map();
  for (const file of files) {
    const folder = dirname(file);
    const group = ALONE.has(folder) ? file : folder;
    groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  return [...groups.values()];
}

/** A number from 0 to 1 for a text, always the same. Method: FNV-1a, mixed as in MurmurHash3. */
function chanceOf(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole file, or the chunks of its lines that are in the sample. */
function patternsOf(file) {
  if (sample === 1) return [`src/${file}`];
  const lines = readFileSync(join(ROOT, "src", file), "utf8").split("\n").length;
  const chunks = Array.from({ length: Math.ceil(lines / CHUNK) }, (_, chunk) => chunk * CHUNK + 1);
  return chunks
    .filter((first) => chanceOf(`${file}:${first}`) < sample)
    .map((first) => `src/${file}:${first}-${Math.min(lines, first + CHUNK - 1)}`);
}

/** What Stryker found per source file, after trying the mutants of these; nothing for a file that holds only types. */
function mutantsOf(files) {
  rmSync(REPORT, { force: true });
  if (files.flatMap(patternsOf).length === 0) return [];
  const [first] = files;
  const { status } = spawnSync(
    process.execPath,
    [STRYKER, "run", "--mutate", files.flatMap(patternsOf).join(",")],
    {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, MPP_MUTATE: first.split("/")[0], MPP_MUTATE_IN: dirname(first) },
    },
  );
  if (status !== 0) throw new Error(`Stryker failed on src/${first}; try: npm run mutate -- ${first}`);
  if (!existsSync(REPORT)) return [];
  const report = JSON.parse(readFileSync(REPORT, "utf8"));
  const found = Object.entries(report.files).map(([name, { mutants, source }]) => {
    const file = name.replace(/^src\//, "");
    return { file, mutants: judged(file, source, mutants), source };
  });
  return found.map((each) => ({ ...each, report }));
}

/** The file with the change of a mutant in it. */
function mutated(source, { location: { start, end }, replacement }) {
  const lines = source.split("\n");
  const before = [...lines.slice(0, start.line - 1), lines[start.line - 1].slice(0, start.column - 1)];
  const after = [lines[end.line - 1].slice(end.column - 1), ...lines.slice(end.line)];
  return before.join("\n") + replacement + after.join("\n");
}

/**
 * The same change under Vitest alone, for one that Stryker calls a RuntimeError: it cannot report a failed test whose
 * values have no prototype, so that a noticed change seems a crash.
 */
function secondOpinion(file, source, mutant) {
  const at = join(ROOT, "reports/mutation/mutant.json");
  writeFileSync(at, JSON.stringify({ file, source: mutated(source, mutant) }));
  const config = ["--config", "test/vitest.mutate.config.mjs", "--bail", "1", "--reporter", "dot"];
  const { status } = spawnSync(process.execPath, [VITEST, "run", ...config, `test/${dirname(file)}`], {
    cwd: ROOT,
    stdio: "ignore",
    timeout: LONGEST,
    env: { ...process.env, MPP_MUTATE: file.split("/")[0], MPP_MUTATE_IN: dirname(file), MPP_MUTANT: at },
  });
  return { ...mutant, status: status === 0 ? "Survived" : "Killed" };
}

/** The mutants with a second opinion on those that Stryker could not run. */
function judged(file, source, mutants) {
  if (mutants.some((m) => ["Killed", "Survived"].includes(m.status) && !(m.coveredBy?.length > 0))) {
    throw new Error(
      "Stryker saw no coverage of single tests: either no test of the folder loads the file, or see coverageOfEachTest in test/vitest.mutate.config.mjs",
    );
  }
  if (!mutants.some(({ status }) => status === "RuntimeError")) return mutants;
  // A test that does not load here would make every change seem noticed.
  const unchanged = {
    location: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    replacement: "",
  };
  if (secondOpinion(file, source, unchanged).status !== "Survived") {
    throw new Error(`the tests of src/${file} fail without any change`);
  }
  return mutants.map((m) => (m.status === "RuntimeError" ? secondOpinion(file, source, m) : m));
}

/** Counts over a list of mutants; those that run on module load only, or give an error, do not count. */
function score(mutants) {
  const count = (...statuses) => mutants.filter((m) => statuses.includes(m.status)).length;
  const killed = count("Killed", "Timeout");
  const total = killed + count("Survived", "NoCoverage");
  return { killed, total, timeouts: count("Timeout"), percent: total === 0 ? 100 : (100 * killed) / total };
}

function row(name, mutants, seconds) {
  const { killed, total, timeouts, percent } = score(mutants);
  return `| ${name} | ${total} | ${killed} | ${timeouts} | ${percent.toFixed(1)}% | ${Math.round(seconds)} s |`;
}

/** The line of each change that no test noticed, with what it was changed into. */
function unnoticed({ file, mutants, source }) {
  const lines = source.split("\n");
  return mutants
    .filter((m) => m.status === "Survived" || m.status === "NoCoverage")
    .map(({ location: { start }, replacement }) => {
      const line = (lines[start.line - 1] ?? "").trim();
      return `src/${file}:${start.line}:${start.column}\n  ${line}\n  -> ${replacement ?? ""}`;
    });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string", default: "1" } },
});
const sample = Number(values.sample);
if (!(sample > 0 && sample <= 1)) throw new Error("--sample is a part of the lines, such as 0.25");
const asked = positionals.map((name) => name.replace(/^src\//, ""));
const chosen = asked.length > 0 ? asked : FOLDERS.filter((folder) => existsSync(join(ROOT, "src", folder)));
const files = [...new Set(chosen.flatMap(sources))];
const rows = [
  "| file | mutants | killed | of which timed out | score | duration |",
  "| - | - | - | - | - | - |",
];
console.log(rows.join("\n"));
const results = [];
for (const group of groupsOf(files)) {
  const start = performance.now();
  const found = mutantsOf(group);
  const seconds = (performance.now() - start) / 1000;
  const whole = found.flatMap(({ mutants }) => mutants).length;
  for (const result of found) {
    if (result.mutants.length === 0) continue;
    // Of a run on several files, each gets its part by its number of mutants.
    const part = (seconds * result.mutants.length) / whole;
    results.push({ ...result, seconds: part });
    rows.push(row(result.file, result.mutants, part));
    console.log(rows.at(-1));
  }
}
const folders = [...new Set(files.map((file) => file.split("/")[0]))].map((folder) => {
  const own = results.filter(({ file }) => file.startsWith(`${folder}/`));
  const mutants = own.flatMap((result) => result.mutants);
  rows.push(
    row(
      `**src/${folder}**`,
      mutants,
      own.reduce((sum, { seconds }) => sum + seconds, 0),
    ),
  );
  console.log(rows.at(-1));
  return { folder, ...score(mutants) };
});

mkdirSync(dirname(REPORT), { recursive: true });
const whole = results.map(({ report }) => report);
writeFileSync(
  REPORT,
  JSON.stringify({ ...whole.at(-1), files: Object.assign({}, ...whole.map(({ files: f }) => f)) }),
);
writeFileSync(join(dirname(REPORT), "table.md"), `${rows.join("\n")}\n`);
writeFileSync(join(dirname(REPORT), "unnoticed.txt"), `${results.flatMap(unnoticed).join("\n")}\n`);
if (sample < 1) console.log(`\nA sample: ${Math.round(100 * sample)}% of the lines`);
console.log("\nChanges that no test noticed: reports/mutation/unnoticed.txt");
for (const { folder, percent } of folders.filter(({ percent: p }) => p < MARK)) {
  console.log(`src/${folder}: ${percent.toFixed(1)}% is below ${MARK}%`);
  process.exitCode = 1;
}
