/**
 * Other spellings of stocks, capacities, shares, lead times, months and roundings than those of the corpus, with look-alikes
 * of each: written while the recogniser was made better, so they prove what it does and say nothing about unseen formulas.
 */
import { describe, expect, it } from "vitest";
import { proposalsOf, type Proposal, scanned } from "../../src/migration";
import { SHORT } from "../params/runs";
import { bookOf } from "./corpus-book";
import { splitPlace } from "./corpus/resolve";
import { type Entry } from "./corpus/types";
import { bothValues } from "./engine-book";
import { CAPACITY } from "./variants/capacity";
import { FOLLOWED, NOT_FOLLOWED } from "./variants/choice";
import { DELAY } from "./variants/delay";
import { LAGS } from "./variants/lags";
import { LISTED } from "./variants/listed";
import { MONTH_TOTALS } from "./variants/month-totals";
import { MONTH_VARIANTS } from "./variants/months";
import { ROUNDING } from "./variants/rounding";
import { SHARE } from "./variants/share";
import { SHARE_GROUPS } from "./variants/share-groups";
import { STOCK } from "./variants/stock";

const ALL = [
  ...[...STOCK, ...LISTED, ...CAPACITY, ...SHARE, ...DELAY, ...LAGS, ...MONTH_VARIANTS, ...ROUNDING],
  ...[...NOT_FOLLOWED, ...MONTH_TOTALS, ...SHARE_GROUPS],
  ...FOLLOWED.flatMap(([entries]) => entries),
];
const known = new Map<Entry, readonly Proposal[]>();

function proposalsFor(entry: Entry): readonly Proposal[] {
  const { sheet } = splitPlace(entry.cell);
  const found =
    known.get(entry) ?? proposalsOf(scanned(bookOf(entry))).filter((each) => each.sheet === sheet);
  known.set(entry, found);
  return found;
}

function proposalFor(entry: Entry): Proposal | undefined {
  const { ref } = splitPlace(entry.cell);
  return proposalsFor(entry).find(({ cell }) => cell === ref);
}

function close(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return false;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-12;
}

/** What differs between the formula and its proposal, in every cell that the proposal fills. */
async function differences(entry: Entry, found: Proposal): Promise<string[]> {
  const both = await bothValues(entry, found.proposal, found.anchor);
  const cells = proposalsFor(entry).filter(
    ({ proposal, anchor }) => proposal === found.proposal && anchor === found.anchor,
  );
  return cells.flatMap(({ cell }) => {
    const { before, after } = both(cell);
    return close(before, after)
      ? []
      : [`${entry.formula} ${cell}: ${JSON.stringify(before)} ${JSON.stringify(after)} ${found.proposal}`];
  });
}

describe("other spellings", () => {
  it("are recognised for what they are, and look-alikes of each are left alone", () => {
    const other = ALL.flatMap((entry) => {
      const found = proposalFor(entry);
      return (found?.kind ?? null) === entry.kind
        ? []
        : [`${entry.formula}: ${found ? `${found.kind} ${found.proposal}` : "-"} ${entry.why ?? ""}`];
    });
    expect(other).toEqual([]);
    expect(ALL.filter(({ kind }) => kind === null).length).toBeGreaterThan(50);
  }, 120_000);

  it.skipIf(SHORT)(
    "give the values of their proposals, both calculated by the engine",
    async () => {
      const found: string[] = [];
      for (const entry of ALL) {
        const proposal = proposalFor(entry);
        if (!proposal || proposal.proposal === "") continue;
        found.push(...(await differences(entry, proposal)));
      }
      expect(found).toEqual([]);
    },
    300_000,
  );
});

describe("a formula that chooses by a cell", () => {
  it.skipIf(SHORT)(
    "gets a proposal that gives its value whatever is chosen later",
    async () => {
      const found: string[] = [];
      let followed = 0;
      for (const [entries, changes] of FOLLOWED) {
        for (const entry of entries) {
          const proposal = proposalFor(entry);
          if (!proposal) continue;
          for (const change of changes) {
            followed += 1;
            const cells = { ...entry.cells, ...change };
            const both = await bothValues({ ...entry, cells }, proposal.proposal, proposal.anchor);
            const { before, after } = both(splitPlace(entry.cell).ref);
            if (!close(before, after))
              found.push(`${entry.formula} ${JSON.stringify([change, before, after])} ${proposal.proposal}`);
          }
        }
      }
      expect(found).toEqual([]);
      expect(followed).toBeGreaterThan(20);
    },
    300_000,
  );
});
