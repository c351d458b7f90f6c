import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** The fast tests that must notice a mutated line of src/core; no junk run, no builds, no oracle of 50 digits. */
export default defineConfig({
  define: { __MPP_VERSION__: JSON.stringify(version) },
  test: {
    include: ["test/core/**/*.test.ts"],
    testTimeout: 20_000,
  },
});
