/**
 * Speed of the production model beside the same model written out in C and in numpy, in one run on one machine; of one
 * call as Excel makes it; and how the cost grows. Prints ratios. Method: best of several rounds, block by block, over the
 * same pseudo-random inflow; numbers are compared before times are. Budgets: bench/README.md.
 * Run: npm run bench:chain [-- --strict]   (--strict: exit 1 when a budget is broken)
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bands, compileModel, MODELS } from "../src/chain";
import { outcomeOf } from "../src/chain/outcome";
import { periodsOf } from "../src/chain/periods";
import { type PreparedRun, prepareRun } from "../src/chain/prepare";
import { columnAt, roomOf, runColumns } from "../src/chain/run";
import { numbersOf } from "../src/chain/values";
import { createMixture } from "../src/core";
import { readCsv, readTable, tableCells } from "../src/params";

// The bundler defines this; here nobody does.
Object.assign(globalThis, { __MPP_VERSION__: "0.0.0" });
const { callFunction, FUNCTIONS } = await import("../src/functions");

const BUDGET = { c: 3, numpy: 1, callMs: 5 };
const DRAWS = 100_000;
const ROUNDS = 7;
const BLOCK = 256;
const NUMPY_BLOCK = 4_096;
const YEARS = [2026, 2027, 2028, 2029, 2030];
const CHECKED = [
  ...["coa.bezetting", "ind.asiel.spoor4va.voorraad", "nidos.caseload"],
  ...["rvdr.asiel.beroep.uitstroom.benutting", "bz.oda.kosten"],
];
const AGREE = 1e-9;

const sample = fileURLToPath(new URL("../assets/voorbeeld/data/parameters-2026-1.csv", import.meta.url));
const rows = readTable({ ...readCsv(readFileSync(sample)), parameter: sample }).rows.map(({ row }) => row);

function preparedRun(name: string, years: readonly number[]): PreparedRun {
  const model = compileModel(MODELS.get(name) ?? []);
  return prepareRun(model, numbersOf(rows, "medio"), periodsOf(years, "jaar"), "jaar");
}

const asylum = preparedRun("asiel@1", YEARS);

let state = 1;
/** The generator of chain.c and chain.py, so that all see the same inflow. */
function uniform(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return (state + 0.5) / 4294967296;
}
const inflow = Float64Array.from({ length: DRAWS * YEARS.length }, () => 20000 + 30000 * uniform());

/** Draws `from` and on, year by year as `runColumns` wants them. */
function blockOf(from: number, size: number): Float64Array {
  const years = YEARS.length;
  return Float64Array.from({ length: years * size }, (_, i) => {
    const [year, d] = [Math.floor(i / size), i % size];
    return inflow[(from + d) * years + year] ?? NaN;
  });
}

interface Measured {
  readonly ns: number;
  /** Of CHECKED, over all draws in the last year. */
  readonly sums: readonly number[];
  /** Of CHECKED, for the first eight draws. */
  readonly shown: readonly number[];
}

function ours(): Measured {
  const room = new Float64Array(roomOf(asylum, BLOCK));
  const sums = CHECKED.map(() => 0);
  const shown: number[] = [];
  let taken = 0;
  for (let from = 0; from < DRAWS; from += BLOCK) {
    const size = Math.min(BLOCK, DRAWS - from);
    const part = blockOf(from, size);
    const own = size === BLOCK ? room : new Float64Array(roomOf(asylum, size));
    let columns = runColumns(asylum, part, size, own);
    let least = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      columns = runColumns(asylum, part, size, own);
      least = Math.min(least, performance.now() - start);
    }
    taken += least;
    const at = CHECKED.map((id) =>
      columnAt(columns, asylum.model.program.slotOf.get(id) ?? -1, YEARS.length),
    );
    for (let d = 0; d < size; d++) {
      for (const [i, column] of at.entries()) {
        const value = columns.values[column + d] ?? NaN;
        sums[i] = (sums[i] ?? NaN) + value;
        if (from + d < 8) shown.push(value);
      }
    }
  }
  return { ns: (taken * 1e6) / DRAWS, sums, shown };
}

/** A name and five values a line. */
function parameterText(): string {
  const { parameters, start, steps, model } = asylum;
  const ids = [...model.program.slotOf];
  const starts = [...start].map(([slot, value]) => {
    const id = ids.find(([, of]) => of === slot)?.[0] ?? "";
    return [id, YEARS.map(() => value)] as const;
  });
  const lead = steps.flatMap((step) => {
    if (step.kind !== "lead time") return [];
    const weights = [...step.weights].map(
      (value, j) => [`nareis.inreis.${j}`, YEARS.map(() => value)] as const,
    );
    // Of two weights, the first year needs one year before it.
    const past = ["nareis.historie.1", YEARS.map(() => step.history[1] ?? NaN)] as const;
    return [...weights, past];
  });
  const named = [...[...parameters].map(([id, values]) => [id, [...values]] as const), ...starts, ...lead];
  return named.map(([id, values]) => `${id} ${values.join(" ")}\n`).join("");
}

function measured(output: string): Measured {
  const [ns = NaN, ...rest] = output.trim().split(" ").map(Number);
  return { ns, sums: rest.slice(0, CHECKED.length), shown: rest.slice(CHECKED.length) };
}

function inC(): Measured | string {
  const folder = mkdtempSync(join(tmpdir(), "mpp-bench-"));
  try {
    const program = join(folder, "chain");
    const source = fileURLToPath(new URL("chain.c", import.meta.url));
    try {
      execFileSync("cc", ["-O3", "-march=native", "-o", program, source, "-lm"], { stdio: "pipe" });
    } catch {
      return "no C compiler on this machine: comparison with C skipped";
    }
    const args = [DRAWS, ROUNDS].map(String);
    return measured(execFileSync(program, args, { input: parameterText(), encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inNumpy(): Measured | string {
  try {
    execFileSync("python3", ["-c", "import numpy"], { stdio: "pipe" });
  } catch {
    return "no Python with numpy on this machine: comparison with numpy skipped";
  }
  const source = fileURLToPath(new URL("chain.py", import.meta.url));
  const args = [source, ...[DRAWS, ROUNDS, NUMPY_BLOCK].map(String)];
  return measured(execFileSync("python3", args, { input: parameterText(), encoding: "utf8" }));
}

/** Largest relative difference. */
function apart(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length || a.length === 0) return Infinity;
  return Math.max(...a.map((value, i) => Math.abs(value / (b[i] ?? NaN) - 1)));
}

const broken: string[] = [];

function row(name: string, own: Measured, other: Measured | string, budget: number): void {
  if (typeof other === "string") {
    console.log(other);
    return;
  }
  const difference = Math.max(apart(own.shown, other.shown), apart(own.sums, other.sums));
  if (!(difference <= AGREE)) throw new Error(`${name} gives other numbers: ${difference}`);
  const ratio = own.ns / other.ns;
  if (ratio > budget) broken.push(name);
  const cells = [name.padEnd(28), other.ns.toFixed(0).padStart(8), ratio.toFixed(2).padStart(12)];
  console.log([...cells, difference.toExponential(0).padStart(14)].join(" "));
}

function least(rounds: number, run: () => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const heading = `${"".padEnd(28)} ${"ns/draw".padStart(8)} ${"ours/theirs".padStart(12)} ${"apart".padStart(14)}`;
console.log(`asiel@1, ${YEARS.length} years, ${DRAWS} draws, every indicator\n${heading}`);
const own = ours();
row("ours", own, own, Infinity);
row("C, draw by draw, -O3", own, inC(), BUDGET.c);
row("numpy, 4,096 draws at a time", own, inNumpy(), BUDGET.numpy);

const block = blockOf(0, BLOCK);
const room = new Float64Array(roomOf(asylum, BLOCK));
const bare = least(400, () => runColumns(asylum, block, BLOCK, room));
const checked = least(400, () => outcomeOf(asylum, runColumns(asylum, block, BLOCK, room)));
console.log(`with every check of a run: ${(checked / bare).toFixed(2)} times the run alone`);

/** One call of MPP.DOORREKENING as Excel makes it: cells in, a table out. */
const spec = FUNCTIONS.find(({ id }) => id === "DOORREKENING");
if (spec === undefined) throw new Error("there is no function DOORREKENING");
const scenarios = ["minimum", "mediaan", "medio", "maximum"];
const series = scenarios.flatMap((name, i) => YEARS.map((year) => [year, name, 26000 + 5000 * i]));
const cells = tableCells(rows);
const call = (): unknown => callFunction(spec, ["mpp@1", cells, [["jaar", "scenario", "waarde"], ...series]]);
const first = least(1, call);
const callMs = least(40, call);
if (callMs > BUDGET.callMs) broken.push("call");
console.log(
  `\none call of MPP.DOORREKENING, ${scenarios.length} scenarios, 3 domains, ${YEARS.length} years: ` +
    `${callMs.toFixed(2)} ms (the first ${first.toFixed(0)} ms)`,
);

const mixture = createMixture([
  { family: "normal", probability: 0.5, mean: 30000, sd: 2500 },
  { family: "normal", probability: 0.5, mean: 40000, sd: 3000 },
]);
const model = compileModel(MODELS.get("asiel@1") ?? []);
const ids = model.indicators.map(({ id }) => id);

function bandsMs(draws: number, years: number, indicators: number): number {
  const densities = YEARS.slice(0, years).map((year) => ({
    year,
    quantile: (p: number) => mixture.quantile(p),
  }));
  const options = { grain: "jaar", rho: 0, draws, seed: 1, scenario: "medio" } as const;
  return least(5, () =>
    bands(model, rows, densities, ids.slice(0, indicators), [0.125, 0.5, 0.875], options),
  );
}

/** Straight line through the points by least squares; R² says how straight. */
function fit(name: string, points: readonly (readonly [number, number])[], unit: number, per: string): void {
  const n = points.length;
  const mean = (pick: 0 | 1): number => points.reduce((sum, point) => sum + point[pick], 0) / n;
  const [x, y] = [mean(0), mean(1)];
  const sxy = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const sxx = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  const syy = points.reduce((sum, [, b]) => sum + (b - y) ** 2, 0);
  const [[, one], [, two]] = [points[n - 2] ?? [0, NaN], points[n - 1] ?? [0, NaN]];
  const slope = ((sxy / sxx) * unit).toFixed(3);
  const straight = ((sxy * sxy) / (sxx * syy)).toFixed(4);
  console.log(
    `${name.padEnd(11)} ${slope} ms per ${per}; R² ${straight}; last doubling × ${(two / one).toFixed(2)}`,
  );
}

console.log("\ncost of bands");
fit(
  "draws",
  [5_000, 10_000, 20_000, 40_000].map((n) => [n, bandsMs(n, 5, 20)] as const),
  1_000,
  "1,000 draws",
);
fit(
  "years",
  [1, 2, 4].map((n) => [n, bandsMs(10_000, n, 20)] as const),
  1,
  "year of 10,000 draws",
);
fit(
  "indicators",
  [20, 40, 80].map((n) => [n, bandsMs(10_000, 5, n)] as const),
  1,
  "indicator of 5 years",
);

console.log(broken.length > 0 ? `over budget: ${broken.join(", ")}` : "within budget");
if (broken.length > 0 && process.argv.includes("--strict")) process.exitCode = 1;
