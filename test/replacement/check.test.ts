/** What the host gives after the calculation, held against what was proved. */
import { describe, expect, it } from "vitest";
import { FailureError } from "../../src/core";
import { checkAfter } from "../../src/replacement/check";

describe("the check after the calculation", () => {
  const answer = (values: readonly (number | null | { error: string })[]) =>
    ({
      kind: "cells",
      sheet: "Model",
      range: "A1:B1",
      contents: [[null, null]],
      formats: [["General", "General"]],
      values: [values],
      filled: [],
    }) as const;
  const expected = [
    { sheet: "Model", range: "A1", value: 1e9, rounding: 0 },
    { sheet: "model", range: "B1", value: 0, rounding: 1e-12 },
  ];

  it("allows 1e-9 of the number, and what rounding makes of nothing", () => {
    expect(() => {
      checkAfter(expected, [answer([1e9 + 0.9, -9e-13])]);
    }).not.toThrow();
    expect(() => {
      checkAfter(expected, [answer([1e9 + 1.1, 0])]);
    }).toThrow(FailureError);
    expect(() => {
      checkAfter(expected, [answer([1e9, 2e-12])]);
    }).toThrow(FailureError);
  });

  it.each([[{ error: "#NAME?" }], [null]])("never takes %j for a number", (value) => {
    expect(() => {
      checkAfter(expected, [answer([1e9, value])]);
    }).toThrow(FailureError);
  });
});
