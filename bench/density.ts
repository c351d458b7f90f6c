/**
 * Speed of the density beside C and the usual libraries, in one run on one machine; prints ratios.
 * Method: best of several rounds over the same pseudo-random places and chances. Budgets: bench/README.md.
 * Run: npx tsx bench/density.ts [--strict]   (--strict: exit 1 when a budget is broken)
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMixture, type Scenario } from "../src/core";

// The bundler defines this; here nobody does.
Object.assign(globalThis, { __MPP_VERSION__: "0.0.0" });
const { callFunction, FUNCTIONS } = await import("../src/functions");

const POINTS = 1_000_000;
const CHANCES = 100_000;
const ROUNDS = 7;
const CHUNK = 2000;
const COLUMN = 10_000;
const BUDGET = { cdf: 1.5, quantile: 2, columnMs: 10 };

const WEIGHTS = [0.25, 0.45, 0.22, 0.08];
const MEANS = [22000, 30000, 38000, 55000];
const SPREADS = [3000, 4000, 5000, 9000];
const scenarios = WEIGHTS.map((probability, i): Scenario => {
  return { family: "normal", probability, mean: MEANS[i] ?? NaN, sd: SPREADS[i] ?? NaN };
});

type Cdf = (x: number, mean: number, sd: number) => number;
const load = createRequire(import.meta.url);
const stdlib = load("@stdlib/stats-base-dists-normal") as { cdf: Cdf };
const { jStat } = load("jstat") as { jStat: { normal: { cdf: Cdf } } };
const simple = load("simple-statistics") as { cumulativeStdNormalProbability: (z: number) => number };

let state = 1;
/** The generator of density.c, so that both see the same numbers. */
function uniform(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return (state + 0.5) / 4294967296;
}
const places = Float64Array.from({ length: POINTS }, () => 5000 + 80000 * uniform());
const chances = Float64Array.from({ length: CHANCES }, () => uniform());

interface Timing {
  readonly ns: number;
  readonly sum: number;
}

/**
 * Nanoseconds a call: chunk by chunk the least time of the rounds, so that a busy machine disturbs little;
 * density.c does the same.
 */
function time(values: Float64Array, f: (value: number) => number, rounds = ROUNDS): Timing {
  let total = 0;
  let sum = 0;
  for (let from = 0; from < values.length; from += CHUNK) {
    const chunk = values.subarray(from, from + CHUNK);
    let least = Infinity;
    let part = 0;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      part = 0;
      for (const value of chunk) part += f(value);
      least = Math.min(least, performance.now() - start);
    }
    total += least;
    sum += part;
  }
  return { ns: (total * 1e6) / values.length, sum };
}

/** The mixture as a user of a library would write it. */
function mixtureOf(cdf: Cdf): (x: number) => number {
  return (x) => WEIGHTS.reduce((sum, w, i) => sum + w * cdf(x, MEANS[i] ?? NaN, SPREADS[i] ?? NaN), 0);
}

/** A quantile as a user of a library would write it: 60 halvings. */
function bisect(cdf: (x: number) => number): (p: number) => number {
  return (p) => {
    let low = -50000;
    let high = 150000;
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (cdf(middle) < p) low = middle;
      else high = middle;
    }
    return high;
  };
}

function runC(): { cdf: Timing; quantile: Timing } | null {
  const folder = mkdtempSync(join(tmpdir(), "mpp-bench-"));
  try {
    const program = join(folder, "density");
    const source = fileURLToPath(new URL("density.c", import.meta.url));
    try {
      execFileSync("cc", ["-O3", "-march=native", "-o", program, source, "-lm"], { stdio: "pipe" });
    } catch {
      return null;
    }
    const output = execFileSync(program, [POINTS, CHANCES, ROUNDS].map(String), { encoding: "utf8" });
    const [cdf = NaN, quantile = NaN, cdfSum = NaN, quantileSum = NaN] = output.split(" ").map(Number);
    return { cdf: { ns: cdf, sum: cdfSum }, quantile: { ns: quantile, sum: quantileSum } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(name: string, ours: Timing, other: Timing): void {
  const agreement = Math.abs(other.sum / ours.sum - 1).toExponential(0);
  const cells = [
    name.padEnd(30),
    other.ns.toFixed(1).padStart(10),
    (ours.ns / other.ns).toFixed(3).padStart(12),
  ];
  console.log([...cells, agreement.padStart(14)].join(" "));
}

const mixture = createMixture(scenarios);
const heading = `${"".padEnd(30)} ${"ns a call".padStart(10)} ${"ours/theirs".padStart(12)} ${"sums differ".padStart(14)}`;
const c = runC();
time(places, (x) => mixture.cdf(x), 1); // warm up
const cdf = time(places, (x) => mixture.cdf(x));
const quantile = time(chances, (p) => mixture.quantile(p));

console.log(`CDF of 4 components, ${POINTS} places\n${heading}`);
row("ours", cdf, cdf);
if (c) row("C, libm erfc, -O3", cdf, c.cdf);
else console.log("no C compiler on this machine: comparison with C skipped");
row("stdlib", cdf, time(places, mixtureOf(stdlib.cdf), 2));
row(
  "jstat",
  cdf,
  time(
    places,
    mixtureOf((x, mean, sd) => jStat.normal.cdf(x, mean, sd)),
    2,
  ),
);
const coarse: Cdf = (x, mean, sd) => simple.cumulativeStdNormalProbability((x - mean) / sd);
row("simple-statistics (2e-3 off)", cdf, time(places, mixtureOf(coarse), 2));

console.log(`\nquantile, ${CHANCES} chances\n${heading}`);
row("ours", quantile, quantile);
if (c) row("C, Halley with libm erfc, -O3", quantile, c.quantile);
const few = chances.subarray(0, 2000);
const oursFew = time(few, (p) => mixture.quantile(p));
row("stdlib CDF, bisection", oursFew, time(few, bisect(mixtureOf(stdlib.cdf)), 1));

/** One call of MPP.CUMULATIEF as Excel makes it: a column of cells in, a column out. */
const cumulative = FUNCTIONS.find(({ id }) => id === "CUMULATIEF");
if (cumulative === undefined) throw new Error("there is no function CUMULATIEF");
const column = Array.from(places.subarray(0, COLUMN), (x) => [x]);
const block = WEIGHTS.map((probability, i) => [probability, MEANS[i], SPREADS[i]]);
let columnMs = Infinity;
for (let round = 0; round < ROUNDS; round++) {
  const from = performance.now();
  callFunction(cumulative, [column, block, null]);
  columnMs = Math.min(columnMs, performance.now() - from);
}
console.log(`\none call of MPP.CUMULATIEF with a column of ${COLUMN} places: ${columnMs.toFixed(2)} ms`);

const broken = [
  ...(c && cdf.ns > BUDGET.cdf * c.cdf.ns ? ["CDF"] : []),
  ...(c && quantile.ns > BUDGET.quantile * c.quantile.ns ? ["quantile"] : []),
  ...(columnMs > BUDGET.columnMs ? ["column"] : []),
];
console.log(broken.length > 0 ? `over budget: ${broken.join(", ")}` : "within budget");
if (broken.length > 0 && process.argv.includes("--strict")) process.exitCode = 1;
