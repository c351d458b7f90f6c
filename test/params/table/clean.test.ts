import { expect, it } from "vitest";
import { cleanCells } from "./fixture";
import { findingsOf } from "./faults";

it("a clean table has no findings", () => {
  expect(findingsOf(cleanCells(), { referenceDate: "2026-01-12" })).toEqual([]);
});
