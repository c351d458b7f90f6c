/** What a refusal must say, and the test that it does. */
import { describe, expect, it } from "vitest";
import { refusal } from "./host";

export interface Case {
  readonly claim: string;
  readonly id?: string;
  readonly args: readonly unknown[];
  readonly nl: string;
  readonly en: string;
}

/** KWANTIEL at one half of a scenario block. */
export const half = (scenarios: unknown, events?: unknown): readonly unknown[] => [
  0.5,
  scenarios,
  events ?? null,
];
export const headed = (...rows: readonly unknown[][]): unknown[][] => [
  ["Kans", "Instroom", "Spreiding"],
  ...rows,
];

/** Tests that each case is refused with exactly these sentences. */
export function describeRefusals(groups: Readonly<Record<string, readonly Case[]>>): void {
  describe.each(Object.entries(groups))("refused, with place and cause: %s", (_name, cases) => {
    it.each(cases)("$claim", ({ id = "KWANTIEL", args, nl, en }) => {
      expect(refusal(id, args, "nl")).toBe(nl);
      expect(refusal(id, args, "en")).toBe(en);
    });
  });
}
