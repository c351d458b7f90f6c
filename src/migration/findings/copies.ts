/**
 * Differences between scenario copies: a cell against the same cell of the other copies.
 * Method: a reference is the same when it says the same as copied, when it names the same cells, or when it plays the same
 * part: the same line of the own copy, or the line that is labelled with the own scenario. The minority is asked about; when
 * half says one thing and half another, neither is called odd.
 */
import { type Place } from "../book";
import { type Family } from "../families";
import { type Pausing } from "../slices";
import { type Clue, contentText } from "./clue";
import { type Ground } from "./ground";
import { type Parts, partsOf } from "./parts";
import { type Group, scenarioGroups } from "./scenario-groups";
import { boundsAt, type Reference, type Shape } from "./shape";

/** What a copy holds there. */
interface Entry {
  readonly place: Place;
  readonly word: string;
  readonly family: Family | undefined;
  /** The formula as it is copied, without its sheet. */
  readonly key: string;
}

function entryAt(place: Place, word: string, ground: Ground): Entry {
  const family = ground.family(place);
  return { place, word, family, key: family ? ground.copied(family) : "" };
}

/** Sorts by what a function says of each; the largest first. */
function camps<T>(list: readonly T[], of: (each: T) => string): T[][] {
  const byKey = new Map<string, T[]>();
  for (const each of list) {
    const key = of(each);
    const camp = byKey.get(key);
    if (camp) camp.push(each);
    else byKey.set(key, [each]);
  }
  return [...byKey.values()].sort((a, b) => b.length - a.length);
}

interface Verdict {
  readonly expected: Entry;
  readonly odd: readonly Entry[];
  readonly even: boolean;
}

/** Two camps: a majority with one odd one out, or two halves. More camps say nothing. */
function verdictOf(all: readonly Entry[][]): Verdict | undefined {
  const [most = [], rest = [], ...more] = all;
  const [expected] = most;
  if (!expected || rest.length === 0 || more.length > 0) return undefined;
  if (most.length === rest.length) return { expected, odd: rest, even: true };
  return rest.length === 1 ? { expected, odd: rest, even: false } : undefined;
}

/** The part it plays, the cells that it names, and, where copies are laid out alike, how it is written. */
function ways(
  reference: Reference,
  { place, word }: Entry,
  parts: Parts,
  regular: boolean,
): readonly string[] {
  const dollars = [reference.top, reference.left, reference.bottom, reference.right]
    .map(({ fixed }) => (fixed ? "$" : ""))
    .join(",");
  const { top, left, bottom, right } = boundsAt(reference, place);
  const sheet = parts.sheetOf(reference.sheet, place);
  const written = [reference.top, reference.left, reference.bottom, reference.right]
    .map(({ at }) => at)
    .join();
  const part = `${parts.partOf({ sheet, row: top, column: left }, word)}:${parts.partOf({ sheet, row: bottom, column: right }, word)}`;
  const named = `${sheet}!${top},${left},${bottom},${right}|${dollars}`;
  return [`${part}|${dollars}`, named, ...(regular ? [`${reference.sheet}|${written}|${dollars}`] : [])];
}

/** Copies whose formulas have one skeleton: the first reference by which they fall apart. */
function byReferences(
  entries: readonly Entry[],
  shapes: ReadonlyMap<Entry, Shape>,
  parts: Parts,
  regular: boolean,
): Verdict | "same" | undefined {
  const [first] = entries;
  const count = first ? (shapes.get(first)?.references.length ?? 0) : 0;
  for (let i = 0; i < count; i++) {
    const said = new Map(
      entries.flatMap((entry) => {
        const reference = shapes.get(entry)?.references[i];
        return reference ? [[entry, ways(reference, entry, parts, regular)] as const] : [];
      }),
    );
    const divided = (regular ? [0, 1, 2] : [0, 1]).map((way) =>
      camps(entries, (entry) => said.get(entry)?.[way] ?? ""),
    );
    if (divided.some((each) => each.length === 1)) continue;
    const [clearest] = [...divided].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
    return verdictOf(clearest ?? []);
  }
  return "same";
}

/** @returns "same", or the odd ones out; undefined when nothing can be said */
function compared(
  entries: readonly Entry[],
  ground: Ground,
  parts: Parts,
  regular: boolean,
): Verdict | "same" | undefined {
  const formulas = entries.filter(({ family }) => family !== undefined);
  if (formulas.length < entries.length) {
    const odd = entries.filter(({ family }) => family === undefined);
    const [expected] = formulas;
    if (!expected || formulas.length < 2 || odd.length > 1) return undefined;
    return compared(formulas, ground, parts, regular) === "same" ? { expected, odd, even: false } : undefined;
  }
  if (regular && camps(entries, ({ key }) => key).length === 1) return "same";
  const shapes = new Map(
    entries.flatMap((entry) => (entry.family ? [[entry, ground.shape(entry.family)] as const] : [])),
  );
  const skeletons = camps(entries, (entry) => shapes.get(entry)?.skeleton ?? "");
  if (skeletons.length > 1) return verdictOf(skeletons);
  return byReferences(entries, shapes, parts, regular);
}

/** The families of a line across the copies are none, or one: nothing to compare. */
function isAlike(
  { copies, across, regular }: Group,
  line: readonly (number | undefined)[],
  at: number,
  ground: Ground,
): boolean {
  let first = -1;
  for (let i = 0; i < copies.length; i++) {
    const [where, copy] = [line[i], copies[i]];
    if (where === undefined || !copy) return true;
    const number = across ? ground.number(copy.sheet, at, where) : ground.number(copy.sheet, where, at);
    if (first === -1) first = number;
    else if (number !== first) return false;
  }
  return first < 1 || regular;
}

/** Lines across the copies: rows of blocks or columns beside each other. */
function* cluesIn(group: Group, ground: Ground, parts: Parts): Pausing<Clue[]> {
  const clues: Clue[] = [];
  const { copies, across, from, to, lines, regular } = group;
  for (const line of lines) {
    yield;
    for (let at = from; at <= to; at++) {
      if (isAlike(group, line, at, ground)) continue;
      const entries = copies.flatMap(({ sheet, word }, i): Entry[] => {
        const where = line[i];
        if (where === undefined) return [];
        const place = across ? { sheet, row: at, column: where } : { sheet, row: where, column: at };
        return [entryAt(place, word, ground)];
      });
      if (entries.length < copies.length || entries.some(({ place }) => ground.filled(place))) continue;
      const verdict = compared(entries, ground, parts, regular);
      if (verdict !== undefined && verdict !== "same") clues.push(...cluesOf(verdict, entries, ground));
    }
  }
  return clues;
}

function cluesOf({ expected, odd, even }: Verdict, entries: readonly Entry[], ground: Ground): Clue[] {
  const rest = entries.filter((each) => !odd.includes(each));
  const others = rest.map(({ word }) => word);
  // Of two halves one question is enough; it stands with the first of the second half.
  return odd.slice(0, 1).map(({ place, family }): Clue => {
    const content = ground.cell(place);
    const typed = family === undefined && typeof content?.value === "number";
    // Two copies of one formula: a third one is that formula too. Else each names its own places.
    const copied = rest.filter(({ key }) => key === expected.key).length > 1 && !even;
    const moved =
      copied && expected.family ? ground.formula(ground.shape(expected.family), place) : undefined;
    return {
      kind: typed ? "getal-over-formule" : even ? "kopieen-verdeeld" : "afwijkend-van-kopie",
      place,
      found: contentText(content),
      expected: moved ?? contentText(ground.cell(expected.place)),
      exact: moved !== undefined,
      others,
      group: `copy|${family?.key ?? "no formula"}|${others.join()}|${copied ? expected.key : ""}`,
    };
  });
}

export function* copyClues(ground: Ground): Pausing<Clue[]> {
  const groups = yield* scenarioGroups(ground);
  const clues: Clue[] = [];
  if (groups.length === 0) return clues;
  const parts = partsOf(groups, ground);
  for (const group of groups) clues.push(...(yield* cluesIn(group, ground, parts)));
  return clues;
}
