/**
 * No list of arguments, however odd, makes a function on the production model crash, give a number that is none, or
 * refuse with a message that does not help. The method is that of junk.test.ts.
 */
import { describe, expect, it } from "vitest";
import { CHAIN_NAMES, runChainJunk } from "./chain-run";

const COUNT = 3_000;

describe("random junk", () => {
  it("never gets past the functions on the production model", { timeout: 300_000 }, () => {
    const { faults, outcomes } = runChainJunk(20_221_231, COUNT, 10);
    expect(faults.join("\n")).toBe("");
    // Each function is both answered and refused, often enough to mean something.
    for (const name of CHAIN_NAMES) {
      const count = (kind: string): number =>
        ["valid", "changed", "junk"].reduce(
          (sum, origin) => sum + (outcomes.get(`${name} ${origin} ${kind}`) ?? 0),
          0,
        );
      expect(count("value"), name).toBeGreaterThan(5);
      expect(count("error"), name).toBeGreaterThan(5);
    }
  });
});
