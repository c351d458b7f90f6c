import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

/** The folder of src that is mutated, by the tests of the folder of that name (scripts/mutate.mjs). */
const FOLDER = process.env.MPP_MUTATE ?? "core";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** The tests of the folder that the mutated file is in notice most, so they come first, e.g. test/params/set. */
const NEAREST = `/test/${process.env.MPP_MUTATE_IN ?? FOLDER}/`;

/** Tests of other folders that test this one: of the functions of the chain, and of what carries proposals out. */
const BESIDE = {
  chain: [
    "test/functions/{bandbreedte,blocks,doorrekening,gevoeligheid,options,outcomes,productie}.test.ts",
    "test/functions/{refused-blocks,refused-options,results,run-arguments,verantwoording,verdeel}.test.ts",
    "test/functions/{vergelijkrondes,vertraag,voorraad,watals}.test.ts",
  ],
  migration: ["test/replacement/*.test.ts"],
};

/** That the corpus itself is sound; nothing of the recogniser. */
const APART = ["test/migration/corpus/*.test.ts"];

/** Those that notice most in the least time come first: the first failing test ends the run of a mutant. */
const ORDER = [
  "components",
  "mixture",
  "limits",
  "normal",
  "parts",
  "alike",
  "families",
  "modes",
  "cumulants",
  "quantile",
  "edges",
  "fourier-series",
  "fourier-mixture",
  "reference",
  "properties",
  "fourier",
  "variants",
  "curves",
  "workbooks",
  "corpus",
  "faults",
];

class QuickestFirst extends BaseSequencer {
  async sort(files) {
    const far = (moduleId) => (moduleId.includes(NEAREST) ? 0 : ORDER.length + 1);
    const place = ({ moduleId }) => far(moduleId) + ORDER.indexOf(basename(moduleId, ".test.ts"));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

/**
 * Since Vitest 4.1 a hook of a whole file gets the file as its second argument, not its first. The set-up that
 * vitest-runner 9.6.0 adds still reads the first, so that Stryker hears of no coverage and runs every test for every
 * mutant. Source: stryker-mutator/stryker-js issue 5928, repaired in 9.6.1; from there on this finds nothing to replace.
 */
const coverageOfEachTest = {
  name: "stryker-setup-for-vitest-4.1",
  enforce: "pre",
  transform: (code, id) =>
    /stryker-setup-\d+\.js/.test(id)
      ? code.replaceAll("afterAll(({ meta })", "afterAll(({}, { meta })")
      : undefined,
};

/**
 * One change by itself, without Stryker: `MPP_MUTANT` is a JSON file with { file, source }, and the tests see that source.
 * For changes whose failing test Stryker cannot report (scripts/mutate.mjs).
 */
const oneMutant = () => {
  const { file, source } = JSON.parse(readFileSync(process.env.MPP_MUTANT, "utf8"));
  return {
    name: "one-mutant",
    enforce: "pre",
    load: (id) => (id.split("?")[0].replaceAll("\\", "/").endsWith(`/src/${file}`) ? source : undefined),
  };
};

/**
 * The fast tests that must notice a mutated line of src/core; no junk run, no builds, no oracle of 50 digits.
 * MPP_MUTATE shortens the random properties and leaves out the two cases of 4,096 components (reference-cases.ts):
 * a killed mutant here is killed in the whole suite too.
 */
export default defineConfig({
  plugins: [coverageOfEachTest, ...(process.env.MPP_MUTANT === undefined ? [] : [oneMutant()])],
  define: { __MPP_VERSION__: JSON.stringify(version) },
  test: {
    include: [`test/${FOLDER}/**/*.test.ts`, ...(BESIDE[FOLDER] ?? [])],
    exclude: APART,
    testTimeout: 20_000,
    isolate: false,
    env: { MPP_MUTATE: FOLDER },
    sequence: { sequencer: QuickestFirst },
  },
});
