/** The corpus of formulas as different analysts write them, against the recogniser. */
import { describe, expect, it } from "vitest";
import { proposalsOf, type Proposal, scanned } from "../../src/migration";
import { SHORT } from "../params/runs";
import { bookOf } from "./corpus-book";
import { HELD_OUT } from "./corpus/heldout";
import { HELD_OUT_2 } from "./corpus/heldout2";
import { HELD_OUT_3 } from "./corpus/heldout3";
import { HELD_OUT_4 } from "./corpus/heldout4";
import { HELD_OUT_5 } from "./corpus/heldout5";
import { HELD_OUT_6 } from "./corpus/heldout6";
import { HELD_OUT_7 } from "./corpus/heldout7";
import { HELD_OUT_8 } from "./corpus/heldout8";
import { FROZEN, MISSED, SWITCHED, WRONG } from "./corpus/known";
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
  ["second held-out", HELD_OUT_2],
  ["third held-out", HELD_OUT_3],
  ["fourth held-out", HELD_OUT_4],
  ["fifth held-out", HELD_OUT_5],
  ["sixth held-out", HELD_OUT_6],
  ["seventh held-out", HELD_OUT_7],
  ["eighth held-out", HELD_OUT_8],
];
const KNOWN_WRONG: ReadonlySet<string> = new Set(WRONG);
const KNOWN_MISSED: ReadonlySet<string> = new Set(MISSED);

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

  it("has nothing recognised as what it is not, known faults apart, and no fault is mended without being taken off its list", () => {
    const wrong = entries.flatMap((entry) => {
      const kind = proposalFor(entry)?.kind;
      const isRight = kind === undefined || kind === entry.kind;
      return isRight !== KNOWN_WRONG.has(entry.id) ? [] : [`${entry.id}: ${kind ?? "-"} ${entry.formula}`];
    });
    expect(wrong).toEqual([]);
    expect(lookAlikes.length).toBeGreaterThan(0);
  });

  it("is recognised for at least 95%, known gaps apart, and no known gap is closed without being taken off its list", () => {
    const missed = recognisable.filter((entry) => proposalFor(entry) === undefined).map(({ id }) => id);
    const unknown = missed.filter((id) => !KNOWN_MISSED.has(id));
    expect(unknown.length / recognisable.length, unknown.join(" ")).toBeLessThanOrEqual(0.05);
    const known = recognisable.filter(({ id }) => KNOWN_MISSED.has(id)).map(({ id }) => id);
    expect(known.filter((id) => !missed.includes(id))).toEqual([]);
    if (known.length > 0) expect(unknown).toEqual([]);
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

  it.skipIf(SHORT)(
    "agrees at 1e-9 with the proposals, both calculated by the engine",
    async () => {
      const differences: string[] = [];
      for (const entry of recognisable) {
        const found = proposalFor(entry);
        if (!found || found.proposal === "" || entry.expected?.agreement === "grid") continue;
        if (BEYOND_ENGINE.has(entry.id) || entry.notCalculated !== undefined) continue;
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
    },
    300_000,
  );
});

describe("a choice that a user makes in a cell", () => {
  it.skipIf(SHORT)(
    "is followed by the proposal, known faults apart, and no fault is mended without being taken off its list",
    async () => {
      const frozen: string[] = [];
      for (const entry of PARTS.flatMap(([, entries]) => entries)) {
        const change = SWITCHED[entry.id];
        const found = change && proposalFor(entry);
        if (!found) continue;
        const both = await bothValues(
          { ...entry, cells: { ...entry.cells, ...change } },
          found.proposal,
          found.anchor,
        );
        const { before, after } = both(splitPlace(entry.cell).ref);
        if (!close(before, after)) frozen.push(entry.id);
      }
      expect(frozen).toEqual(FROZEN);
    },
  );
});
