/** The corpus of formulas as different analysts write them, against the recogniser. */
import { describe, expect, it } from "vitest";
import { proposalsOf, type Proposal, scanned } from "../../src/migration";
import { bookOf } from "./corpus-book";
import { HELD_OUT } from "./corpus/heldout";
import { OPEN } from "./corpus/open";
import { splitPlace } from "./corpus/resolve";
import { type Entry } from "./corpus/types";
import { bothValues } from "./engine-book";

/** Formulas of which the engine itself gives no value, or another than Excel: not to be compared there. */
const BEYOND_ENGINE: ReadonlySet<string> = new Set([
  // ERF and ERFC of an array give #VALUE! in the engine.
  "cumulatief-matrix-07",
  "overschrijding-11",
  // REDUCE over a range gives 0 in the engine.
  "aandeel-keten-17",
  // OFFSET with an array of shifts is not calculated by the engine.
  "vertraging-matrix-08",
]);

const PARTS: readonly (readonly [string, readonly Entry[]])[] = [
  ["open", OPEN],
  ["held-out", HELD_OUT],
];

const known = new Map<string, readonly Proposal[]>();

/** Proposals on the sheet of the formula. */
function proposalsFor(entry: Entry): readonly Proposal[] {
  const { sheet } = splitPlace(entry.cell);
  const found =
    known.get(entry.id) ?? proposalsOf(scanned(bookOf(entry))).filter((each) => each.sheet === sheet);
  known.set(entry.id, found);
  return found;
}

function proposalFor(entry: Entry): Proposal | undefined {
  const { ref } = splitPlace(entry.cell);
  return proposalsFor(entry).find(({ cell }) => cell === ref);
}

function close(a: unknown, b: unknown): boolean {
  return (
    typeof a === "number" &&
    typeof b === "number" &&
    Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-12
  );
}

describe.each(PARTS)("the %s part of the corpus", (_, entries) => {
  const recognisable = entries.filter(({ kind }) => kind !== null);
  const lookAlikes = entries.filter(({ kind }) => kind === null);

  it("has nothing recognised as what it is not", () => {
    const wrong = entries.flatMap((entry) => {
      const kind = proposalFor(entry)?.kind;
      return kind === undefined || kind === entry.kind ? [] : [`${entry.id}: ${kind} ${entry.formula}`];
    });
    expect(wrong).toEqual([]);
    expect(lookAlikes.length).toBeGreaterThan(0);
  });

  it("is recognised for at least 95%", () => {
    const missed = recognisable.filter((entry) => proposalFor(entry) === undefined).map(({ id }) => id);
    expect(missed.length / recognisable.length, missed.join(" ")).toBeLessThanOrEqual(0.05);
  });

  it("gets the function that is expected of each pattern", () => {
    const other = recognisable.flatMap((entry) => {
      const call = entry.expected?.call;
      const found = proposalFor(entry);
      const fits =
        call === undefined || call === null || found === undefined || found.proposal.includes(`${call}(`);
      return fits ? [] : [`${entry.id}: ${found.proposal}`];
    });
    expect(other).toEqual([]);
  });

  it("agrees at 1e-9 with the proposals, both calculated by the engine", async () => {
    const differences: string[] = [];
    for (const entry of recognisable) {
      const found = proposalFor(entry);
      if (!found || found.proposal === "" || entry.expected?.agreement === "grid") continue;
      if (BEYOND_ENGINE.has(entry.id)) continue;
      const both = await bothValues(entry, found.proposal, found.anchor);
      const inside = proposalsFor(entry)
        .filter(({ proposal, anchor }) => proposal === found.proposal && anchor === found.anchor)
        .map(({ cell }) => cell);
      for (const ref of inside) {
        const { before, after } = both(ref);
        if (!close(before, after))
          differences.push(
            `${entry.id} ${ref}: ${JSON.stringify(before)} ${JSON.stringify(after)} ${found.proposal}`,
          );
      }
    }
    expect(differences).toEqual([]);
  }, 300_000);
});
