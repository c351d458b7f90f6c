/** Tables that are made to be slow are refused or checked within a second; the published catalogue serves as default. */
import { describe, expect, it } from "vitest";
import { checkTable, parameterValue, readTable } from "../../../src/params";
import { SHORT } from "../runs";
import { type Cells, sourceOf } from "./fixture";

const ROWS = 19_999;
const table = (row: (n: number) => unknown[]): Cells => [
  ["parameter", "jaar", "scenario", "waarde", "toelichting"],
  ...Array.from({ length: ROWS }, (_, n) => row(n)),
];

/** A second on a quiet machine; tests share theirs. [ms] */
const LIMIT = 5000;

describe.skipIf(SHORT)("at the limit of 20,000 rows", () => {
  it.each<[string, (n: number) => unknown[], string]>([
    ["unknown ids, all different", (n) => [`asiel.spoor4aa.capacitei${n}`, "", "", 1], "unknown-parameter"],
    ["one row again and again", () => ["asiel.hasa", 2026, "", 1], "duplicate-row"],
    ["a scenario for every row", (n) => ["asiel.spoor1.aandeel", "", `s${n}`, 0.5], "missing-parameter"],
    [
      "half for all scenarios, half for all years",
      (n) => ["asiel.hasa", n % 2 ? 1900 + (n % 300) : "", n % 2 ? "" : `s${n}`, 1],
      "overlapping-rows",
    ],
    [
      "members of a sum in every period and scenario",
      (n) => {
        const rate = n % 2 ? "doorstroom" : "intrekking";
        return [`asiel.spoor1.${rate}`, n % 2 ? 1900 + (n % 300) : "", n % 2 ? "" : `s${n}`, 0.1];
      },
      "too-many-combinations",
    ],
    [
      "long texts of digits",
      () => ["asiel.hasa", "", "", `${"1 ".repeat(1000)}x`, "v".repeat(2000)],
      "not-a-number",
    ],
    ["addresses without an end", () => ["asiel.hasa", "", "", 1, `${"a.".repeat(500)}@`], "duplicate-row"],
    ["every cell an error", () => ["#N/A", "#N/A", "#N/A", "#N/A", "#N/A"], "error-cell"],
  ])("%s", (_, row, code) => {
    const from = performance.now();
    const { findings } = checkTable(sourceOf(table(row)));
    expect(performance.now() - from).toBeLessThan(LIMIT);
    expect(findings.map(({ failure }) => failure.code)).toContain(code);
  });

  it("a million columns", () => {
    const from = performance.now();
    const wide = ["parameter", ...Array.from({ length: 1_000_000 }, (_, n) => `kolom ${n}`)];
    expect(readTable(sourceOf([wide])).refusal?.code).toBe("table-too-large");
    expect(performance.now() - from).toBeLessThan(LIMIT);
  });
});

describe("the published catalogue", () => {
  const cells: Cells = [
    ["parameter", "jaar", "waarde"],
    ["asiel.hasa", 2026, 1500],
    ["asiel.spoor1.intrekking.maand", "", 0.02],
    ["asiel.hassa", 2026, 1],
  ];

  it("is used unless another is given", () => {
    const read = readTable(sourceOf(cells));
    expect(parameterValue(read, "asiel.hasa", "2026-03", "medio")).toBe(1500);
    expect(parameterValue(read, "asiel.spoor1.intrekking.maand", "2026-03", "")).toBe(0.02);
    const { findings } = checkTable(sourceOf(cells));
    const unknown = findings.filter(({ failure }) => failure.code === "unknown-parameter");
    expect(unknown.map(({ failure }) => failure)).toMatchObject([
      { id: "asiel.hassa", nearest: "asiel.hasa" },
    ]);
  });

  it("asks for what the domains in the table need, and for nothing of the others", () => {
    const missing = checkTable(sourceOf(cells)).findings.flatMap(({ failure, severity, owner }) =>
      failure.code === "missing-parameter" ? [{ id: failure.id, severity, owner }] : [],
    );
    expect(missing).toContainEqual({ id: "coa.kostprijs", severity: "incomplete", owner: "COA" });
    expect(missing).toContainEqual({ id: "maandprofiel.1", severity: "incomplete", owner: "APM" });
    expect(missing.filter(({ id }) => /^(regulier|bewaring)\./.test(id))).toEqual([]);
  });
});
