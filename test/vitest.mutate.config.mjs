import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Those that notice most in the least time come first: the first failing test ends the run of a mutant. */
const ORDER = [
  "mixture",
  "limits",
  "normal",
  "parts",
  "alike",
  "families",
  "quantile",
  "edges",
  "reference",
  "properties",
  "fourier",
];

class QuickestFirst extends BaseSequencer {
  async sort(files) {
    const place = ({ moduleId }) => ORDER.indexOf(basename(moduleId, ".test.ts"));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

/**
 * The fast tests that must notice a mutated line of src/core; no junk run, no builds, no oracle of 50 digits.
 * MPP_MUTATE shortens the random properties and leaves out the two cases of 4,096 components (reference-cases.ts):
 * a killed mutant here is killed in the whole suite too.
 */
export default defineConfig({
  define: { __MPP_VERSION__: JSON.stringify(version) },
  test: {
    include: ["test/core/**/*.test.ts"],
    testTimeout: 20_000,
    isolate: false,
    env: { MPP_MUTATE: "1" },
    sequence: { sequencer: QuickestFirst },
  },
});
