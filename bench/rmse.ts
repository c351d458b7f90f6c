/**
 * Error of bands at 10,000 draws: quasi-random beside pseudo-random draws, each as root mean square over 32 seeds against a
 * reference of 10,000,000 quasi-random draws. Prints by which factor the error is smaller; budgets: ≥ 3 for means, ≥ 2 for
 * quantiles. Method: independent years, the same densities, model and sample set for both; pseudo-random numbers are
 * C. Doty-Humphrey's sfc32 (PractRand). The reference is kept in rmse-reference.json.
 * Run: npm run bench:rmse [-- --strict] [-- --recompute]   (--recompute: the reference anew, some minutes)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileModel, MODELS } from "../src/chain";
import { inflowPaths, pathChances } from "../src/chain/paths";
import { periodsOf } from "../src/chain/periods";
import { type PreparedRun, prepareRun } from "../src/chain/prepare";
import { samplesOf } from "../src/chain/samples";
import { numbersOf } from "../src/chain/values";
import { createMixture } from "../src/core";
import { readCsv, readTable } from "../src/params";

const YEARS = [2026, 2027, 2028, 2029, 2030];
const CHANCES = [0.125, 0.5, 2 / 3, 0.875];
const DRAWS = 10_000;
const SEEDS = 32;
const REFERENCE = { draws: 10_000_000, seed: 20_260_104, part: 250_000 };
const BUDGET = { mean: 3, quantile: 2 };
/** In the last year: a stock that adds up over partners, one that a capacity empties, and one without a capacity. */
const NAMED = ["coa.bezetting", "ind.asiel.spoor4aa.voorraad", "nidos.caseload"];

const sample = fileURLToPath(new URL("../assets/voorbeeld/data/parameters-2026-1.csv", import.meta.url));
const kept = fileURLToPath(new URL("rmse-reference.json", import.meta.url));
const rows = readTable({ ...readCsv(readFileSync(sample)), parameter: sample }).rows.map(({ row }) => row);
const model = compileModel(MODELS.get("asiel@1") ?? []);
const prepared: PreparedRun = prepareRun(model, numbersOf(rows, "medio"), periodsOf(YEARS, "jaar"), "jaar");

/** Three scenarios a year, a little more and wider each year. */
const densities = YEARS.map((year, i) => {
  const mixture = createMixture([
    { family: "normal", probability: 0.25, mean: 26_000 + 500 * i, sd: 2_500 + 400 * i },
    { family: "normal", probability: 0.5, mean: 32_000 + 1_000 * i, sd: 3_000 + 400 * i },
    { family: "normal", probability: 0.25, mean: 40_000 + 1_500 * i, sd: 4_000 + 500 * i },
  ]);
  return { year, quantile: (p: number) => mixture.quantile(p) };
});

/** Source: sfc32 of PractRand, C. Doty-Humphrey; 12 rounds mix the seed in. */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, 0, 1];
  const next = (): number => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return ((out >>> 0) + 0.5) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

function pseudoRandom(seed: number): readonly Float64Array[] {
  const random = sfc32(seed);
  return YEARS.map(() => Float64Array.from({ length: DRAWS }, random));
}

function quasiRandom(seed: number): readonly Float64Array[] {
  return pathChances(YEARS.length, { draws: DRAWS, rho: 0, seed });
}

/** In the last year. */
function lastYear(chances: readonly Float64Array[], draws: number): readonly Float64Array[] {
  const paths = inflowPaths(densities, chances, draws);
  return samplesOf(prepared, NAMED, { paths, draws, withYears: false }).map(
    (periods) => periods[YEARS.length - 1] ?? new Float64Array(),
  );
}

/** Mean, then a type-7 quantile per chance. */
function statistics(column: Float64Array): readonly number[] {
  const sorted = column.slice().sort();
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const quantiles = CHANCES.map((p) => {
    const at = (sorted.length - 1) * p;
    const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
    return low + (at % 1) * (high - low);
  });
  return [mean, ...quantiles];
}

function reference(): readonly (readonly number[])[] {
  const { draws, seed, part } = REFERENCE;
  const chances = pathChances(YEARS.length, { draws, rho: 0, seed });
  const columns = NAMED.map(() => new Float64Array(draws));
  for (let from = 0; from < draws; from += part) {
    const some = lastYear(
      chances.map((column) => column.subarray(from, from + part)),
      part,
    );
    for (const [i, column] of columns.entries()) column.set(some[i] ?? [], from);
  }
  return columns.map(statistics);
}

if (process.argv.includes("--recompute")) {
  const found = reference();
  const named = Object.fromEntries(NAMED.map((id, i) => [id, found[i]]));
  const { draws, seed } = REFERENCE;
  const text = { source: "bench/rmse.ts --recompute", draws, seed, chances: CHANCES, named };
  writeFileSync(kept, `${JSON.stringify(text, null, 2)}\n`);
}
const { named } = JSON.parse(readFileSync(kept, "utf8")) as {
  readonly named: Readonly<Record<string, readonly number[]>>;
};

/** Per indicator and statistic. */
function errors(chances: (seed: number) => readonly Float64Array[]): readonly (readonly number[])[] {
  const squares = NAMED.map(() => [NaN, ...CHANCES].map(() => 0));
  for (let seed = 1; seed <= SEEDS; seed++) {
    for (const [i, column] of lastYear(chances(seed), DRAWS).entries()) {
      const truth = named[NAMED[i] ?? ""] ?? [];
      const own = squares[i] ?? [];
      for (const [s, value] of statistics(column).entries()) {
        own[s] = (own[s] ?? NaN) + (value - (truth[s] ?? NaN)) ** 2;
      }
    }
  }
  return squares.map((row) => row.map((sum) => Math.sqrt(sum / SEEDS)));
}

const quasi = errors(quasiRandom);
const pseudo = errors(pseudoRandom);
const titles = ["mean", ...CHANCES.map((p) => p.toFixed(3))];
console.log(
  `RMSE at ${DRAWS} draws over ${SEEDS} seeds, ${YEARS.length} independent years: quasi-random, pseudo-random, factor`,
);
const broken: string[] = [];
for (const [i, id] of NAMED.entries()) {
  for (const [s, title] of titles.entries()) {
    const [ours, theirs] = [quasi[i]?.[s] ?? NaN, pseudo[i]?.[s] ?? NaN];
    const factor = theirs / ours;
    if (!(factor >= (s === 0 ? BUDGET.mean : BUDGET.quantile))) broken.push(`${id} ${title}`);
    const cells = [ours, theirs, factor].map((value) => value.toFixed(3).padStart(10));
    console.log(`${id.padEnd(30)} ${title.padStart(6)} ${cells.join(" ")}`);
  }
}
console.log(broken.length > 0 ? `over budget: ${broken.join(", ")}` : "within budget");
if (broken.length > 0 && process.argv.includes("--strict")) process.exitCode = 1;
