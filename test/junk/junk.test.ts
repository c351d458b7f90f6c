/**
 * Issue 2, "What must be true" 3: no list of arguments, however odd, makes a function return a number that it
 * cannot stand for, or a message that does not help.
 */
import { describe, expect, it } from "vitest";
import { runJunk, showViolation } from "./run";

const COUNT = 100_000;

describe("random junk", () => {
  it(
    "never gets past the functions, and what they accept agrees with the oracle",
    { timeout: 600_000 },
    () => {
      const report = runJunk({ seed: 20_220_831, count: COUNT, strictEvery: 50, most: 20 });
      expect(report.violations.map(showViolation).join("\n")).toBe("");
      expect(report.lists).toBe(COUNT);
      expect(report.changedBlocks).toBeGreaterThan(COUNT / 3);
    },
  );
});
