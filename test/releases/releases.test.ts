/**
 * The sample of every earlier release, recalculated: outcomes are what they were, or CHANGELOG.md says under a later
 * version which function gives something else ("Uitkomsten: MPP.KWANTIEL …"). Made by `npm run release-sample`.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { announcedAfter } from "../../scripts/sample/announced";
import { outcomesOf, type ReleaseOutcome } from "../../scripts/sample/release";
import {
  compareOutcomes,
  type Difference,
  type Outcome,
  type OutcomeValue,
} from "../../src/functions/outcomes";
import { formatRef } from "../../src/xlsx";
import { text } from "../project/repository";

const releases = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const file = (release: string, name: string): Buffer =>
  readFileSync(path.join(import.meta.dirname, release, name));
const recordedIn = (release: string): readonly ReleaseOutcome[] =>
  JSON.parse(file(release, "uitkomsten.json").toString("utf8")) as ReleaseOutcome[];

/** What was recorded beside what a workbook gives. A formula that is not there any more gives nothing. */
function beside(
  recorded: readonly ReleaseOutcome[],
  now: readonly Outcome[],
  rows: "before" | "after",
): Outcome[] {
  return recorded.map(({ sheet, cell, name, values }) => {
    const found = now.find((each) => each.sheet === sheet && formatRef(each.row, each.column) === cell);
    const { row = 1, column = 1 } = found ?? {};
    return { sheet, row, column, name, before: values, after: found?.[rows] ?? [] };
  });
}

const placeOf = ({ sheet, row, column, name }: Difference): string =>
  `${sheet}!${formatRef(row, column)} ${name}`;

/** Differences that no line of the changelog names. */
function unannounced(release: string, outcomes: readonly Outcome[], changelog: string): string[] {
  const announced = announcedAfter(release, changelog);
  const { differences } = compareOutcomes(outcomes);
  return differences.filter(({ name }) => !announced.has(name)).map(placeOf);
}

describe.each(releases)("the sample of release %s", (release) => {
  let recorded: readonly ReleaseOutcome[];
  let now: readonly Outcome[];
  beforeAll(async () => {
    recorded = recordedIn(release);
    now = await outcomesOf(new Uint8Array(file(release, "mpp-voorbeeld.xlsx")));
  }, 180_000);

  it("holds the outcomes that were recorded", () => {
    expect(recorded.length).toBeGreaterThan(40);
    expect(now).toHaveLength(recorded.length);
    expect(compareOutcomes(beside(recorded, now, "before")).differences.map(placeOf)).toEqual([]);
  });

  it("gives them again, or CHANGELOG.md says which function does not", () => {
    expect(unannounced(release, beside(recorded, now, "after"), text("CHANGELOG.md"))).toEqual([]);
  });

  it("is seen when one of them is another than recorded", () => {
    const other = recorded.map((each, n) =>
      n === 0 ? { ...each, values: each.values.map((row) => row.map(scaled)) } : each,
    );
    const numbers = recorded[0]?.values.flat().filter((value) => typeof value === "number").length ?? 0;
    expect(numbers).toBeGreaterThan(3);
    expect(unannounced(release, beside(other, now, "after"), "")).toHaveLength(numbers);
  });
});

function scaled(value: OutcomeValue): OutcomeValue {
  return typeof value === "number" ? value * (1 + 1e-12) : value;
}

describe("an outcome that is no longer what it was", () => {
  const changelog = (line: string, version = "0.2.0"): string =>
    `# Changelog\n\n## ${version} (unreleased)\n\n- A change.\n${line}\n\n## 0.1.0\n\n- Uitkomsten: MPP.CURVE.\n`;
  /** The recorded values with one number a little larger. */
  const moved = (factor: number): Outcome[] => {
    const [release = ""] = releases;
    let isMoved = false;
    return recordedIn(release).map(({ name, sheet, values }) => ({
      ...{ sheet, row: 1, column: 1, name, before: values },
      after: values.map((row) =>
        row.map((value) => {
          if (isMoved || name !== "MPP.KWANTIEL" || typeof value !== "number") return value;
          isMoved = true;
          return value * factor;
        }),
      ),
    }));
  };

  it("is found when the twelfth digit is another", () => {
    const found = unannounced("0.1.0", moved(1 + 1e-12), changelog("- Uitkomsten: gelijk."));
    expect(found).toEqual([expect.stringMatching(/![A-Z]+\d+ MPP\.KWANTIEL$/)]);
    expect(unannounced("0.1.0", moved(1), changelog(""))).toEqual([]);
  });

  it("is allowed by a line that names its function under a later version, and by no other", () => {
    const named = "- Uitkomsten: `MPP.KWANTIEL` scheelt hoogstens\n  een miljardste.";
    expect(unannounced("0.1.0", moved(1.01), changelog(named))).toEqual([]);
    expect(unannounced("0.1.0-proef", moved(1.01), changelog(named, "0.1.0"))).toEqual([]);
    const lines = ["- `MPP.KWANTIEL` is faster.", "- Uitkomsten: MPP.CURVE scheelt een miljardste.", ""];
    for (const line of lines) expect(unannounced("0.1.0", moved(1.01), changelog(line))).toHaveLength(1);
    // What was said of the release itself says nothing of what came after.
    expect(unannounced("0.2.0", moved(1.01), changelog(named))).toHaveLength(1);
  });

  it("is found when a formula fills fewer cells, or is gone", () => {
    const [release = ""] = releases;
    const [first, ...rest] = recordedIn(release);
    const gone = compareOutcomes(beside(first ? [first, ...rest] : [], [], "after"));
    expect(gone.alike).toBe(0);
  });
});
