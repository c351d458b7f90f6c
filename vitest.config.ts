import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const define = { __MPP_VERSION__: JSON.stringify(version) };

/** Unit tests run anywhere; browser tests need `dist/` and an installed Chromium, Chrome or Edge. */
export default defineConfig({
  test: {
    projects: [
      {
        define,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          testTimeout: 60_000,
          // By default Vitest leaves a processor free; on a build server with two that is half of them.
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
          server: { deps: { inline: [/@univerjs/] } },
        },
      },
      {
        define,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/pane-views-build.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A file has a browser of its own; more than two at a time would make each of them slow.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
