/** Text that is small in bytes and large in memory or work is refused before it costs either. */
import { describe, expect, it } from "vitest";
import { FailureError } from "../../../src/core";
import { inspectSet, parseJson } from "../../../src/params";
import { SHORT } from "../runs";

function refused(text: string): unknown {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error("nothing was refused");
}
const named = (count: number): string =>
  `{${Array.from({ length: count }, (_, i) => `"n${i}":1`).join(",")}}`;
const listed = (count: number): string => `[${"1,".repeat(count - 1)}1]`;

describe("JSON", () => {
  it("has at most 1,000 names in one object, in any number of objects", () => {
    expect(Object.keys(parseJson(named(1000)) as object)).toHaveLength(1000);
    expect(parseJson(`[${named(1000)},${named(1000)}]`)).toHaveLength(2);
    expect(refused(`[${named(1000)},\n${named(1001)}]`)).toMatchObject({
      ...{ code: "json-too-many", place: {}, line: 2, what: "names", limit: 1000 },
    });
  });

  it.skipIf(SHORT)("has at most a million values, those that hold others counted", () => {
    // The list itself is one.
    expect(parseJson(listed(999_999))).toHaveLength(999_999);
    expect(refused(listed(1_000_000))).toEqual({
      ...{ code: "json-too-many", place: {}, line: 1, column: 2_000_000, what: "values", limit: 1_000_000 },
    });
    expect(refused(`[${listed(600_000)},${listed(600_000)}]`)).toMatchObject({ what: "values" });
  });
});

describe("a set with names that it may not have", () => {
  const withNames = (count: number): unknown[] => [
    ...inspectSet(`{"schema":"mpp-parameters/1",${named(count).slice(1)}`).findings,
  ];
  /** Nine members are missing. */
  const missing = withNames(1).length - 1;

  it("is told a hundred faults and how many more there are", () => {
    expect(withNames(100 - missing)).toHaveLength(100);
    for (const more of [1, 500]) {
      const findings = withNames(100 - missing + more);
      expect(findings).toHaveLength(101);
      expect(findings.at(-1)).toMatchObject({ failure: { code: "more-findings", count: more } });
    }
  });
});
