/**
 * Whole workbooks as analysts make them, each hand apart from the recogniser and the corpus:
 * what `mpp scan` finds in each judged cell. What they gave the first time, before any repair, stands in decision 0018.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { boundFunctions } from "../../src/cli/call";
import { scanBook } from "../../src/cli/scan/book";
import { proposalsOf, scanned } from "../../src/migration";
import { readWorkbook } from "../../src/xlsx";
import { LEFT_ALONE, TAKEN_WRONG } from "./workbooks/known";

interface Judged {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** null for what must be left alone. */
  readonly kind: string | null;
}

const FOLDER = new URL("workbooks/", import.meta.url);
const HANDS = readdirSync(FOLDER, { withFileTypes: true }).flatMap((each) =>
  each.isDirectory() ? [each.name] : [],
);

function judgedBy(hand: string): readonly Judged[] {
  return JSON.parse(readFileSync(new URL(`${hand}/expected.json`, FOLDER), "utf8")) as readonly Judged[];
}

/** The kind that is proposed for a cell, by `sheet!cell`. */
function kindsIn(hand: string, file: string): ReadonlyMap<string, string> {
  const book = readWorkbook(readFileSync(new URL(`${hand}/${file}`, FOLDER)), boundFunctions("nl"));
  const proposals = proposalsOf(scanned(scanBook(book)));
  return new Map(proposals.map(({ sheet, cell, kind }) => [`${sheet}!${cell}`, kind]));
}

describe.each(HANDS)("workbooks of hand %s", (hand) => {
  const judged = judgedBy(hand);
  const seen = new Map<string, ReadonlyMap<string, string>>();
  const answers = (): { kind: string | null; found: string | null; name: string }[] =>
    judged.map(({ file, sheet, cell, kind }) => {
      const kinds = seen.get(file) ?? kindsIn(hand, file);
      seen.set(file, kinds);
      return { kind, found: kinds.get(`${sheet}!${cell}`) ?? null, name: `${hand}/${file} ${sheet}!${cell}` };
    });
  const ofHand = (list: readonly string[]): string[] => list.filter((name) => name.startsWith(`${hand}/`));

  it("are recognised, known gaps apart, and no gap is closed without being taken off its list", () => {
    const missed = answers().filter(({ kind, found }) => kind !== null && found === null);
    expect(missed.map(({ name }) => name)).toEqual(ofHand(LEFT_ALONE));
  });

  it("have nothing recognised as what it is not, known faults apart", () => {
    const wrong = answers().filter(({ kind, found }) => found !== null && found !== kind);
    expect(wrong.map(({ name }) => name)).toEqual(ofHand(TAKEN_WRONG));
  });

  it("hold both: formulas to recognise and look-alikes", () => {
    expect(judged.filter(({ kind }) => kind !== null).length).toBeGreaterThanOrEqual(65);
    expect(judged.filter(({ kind }) => kind === null).length).toBeGreaterThanOrEqual(55);
  });
});

it("the workbooks of all hands hold far more of both, and know no gap in any other", () => {
  const all = HANDS.flatMap((hand) => judgedBy(hand).map((each) => ({ ...each, hand })));
  const names = new Set(all.map(({ hand, file, sheet, cell }) => `${hand}/${file} ${sheet}!${cell}`));
  expect(all.filter(({ kind }) => kind !== null).length).toBeGreaterThanOrEqual(1_500);
  expect(all.filter(({ kind }) => kind === null).length).toBeGreaterThanOrEqual(1_300);
  expect([...LEFT_ALONE, ...TAKEN_WRONG].filter((name) => !names.has(name))).toEqual([]);
});
