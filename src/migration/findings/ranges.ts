/**
 * Ranges that stop one cell before the numbers do, or begin one after, and ranges that are calculated cell by cell but
 * have other lengths. Method: the cell just beyond a range of one row or column against those within it.
 */
import { type Place } from "../book";
import { type Family } from "../families";
import { type Area, type Node } from "../formula/tree";
import { cellName } from "../references";
import { type Clue } from "./clue";
import { type Ground } from "./ground";

/** Shorter ranges say nothing of where they should end. */
const FEWEST = 3;
/** Longer ones are not looked through: cost grows with their cells. */
const LONGEST = 2_000;
const TOTALS: ReadonlySet<string> = new Set([
  "SUM",
  "AVERAGE",
  "MIN",
  "MAX",
  "SUMPRODUCT",
  "COUNT",
  "MEDIAN",
  "STDEV",
  "STDEV.S",
  "VAR.S",
]);
/** Functions that need arguments of one size. Source: Microsoft Support, their pages. */
const ONE_SIZE: ReadonlySet<string> = new Set([
  "SUMPRODUCT",
  "SUMIFS",
  "SUMIF",
  "COUNTIFS",
  "AVERAGEIFS",
  "AVERAGEIF",
  "MAXIFS",
  "MINIFS",
  "LOOKUP",
  "CORREL",
  "SLOPE",
  "INTERCEPT",
  "FORECAST",
  "FORECAST.LINEAR",
  "SUMXMY2",
]);

type Call = Extract<Node, { kind: "call" }>;

function callsOf(node: Node): Call[] {
  if (node.kind !== "call") return [];
  return [node, ...node.args.flatMap(callsOf)];
}

function directAreas({ args }: Call): Area[] {
  return args.flatMap((arg) => (arg.kind === "area" ? [arg.area] : []));
}

/** Areas in the arguments of a call, but for those that a call of its own makes one value of. */
function areasWithin(node: Node): Area[] {
  if (node.kind === "area") return [node.area];
  if (node.kind !== "call" || TOTALS.has(node.name) || ONE_SIZE.has(node.name)) return [];
  return node.args.flatMap(areasWithin);
}

interface Stretch {
  readonly area: Area;
  readonly across: boolean;
  readonly length: number;
}

function stretchOf(area: Area): Stretch | undefined {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (rows > 1 && columns > 1) return undefined;
  const across = columns > 1;
  const length = across ? columns : rows;
  return length > 1 && length <= LONGEST ? { area, across, length } : undefined;
}

function name({ top, left, bottom, right }: Area): string {
  return `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
}

/** Ranges of one call that should be as long as each other and are one apart. */
function unequal(call: Call): { found: string; expected: string } | undefined {
  if (!ONE_SIZE.has(call.name)) return undefined;
  const stretches = call.args.flatMap(areasWithin).flatMap((area) => stretchOf(area) ?? []);
  const [longest] = [...stretches].sort((a, b) => b.length - a.length);
  if (!longest || longest.length < FEWEST) return undefined;
  const short = stretches.find(
    ({ across, length }) => across === longest.across && length === longest.length - 1,
  );
  return short && { found: name(short.area), expected: name(longest.area) };
}

type Sort = "typed" | "blank" | { readonly key: string };

/** What sort of cell it is; undefined for anything else. */
function sortOf(place: Place, ground: Ground): Sort | undefined {
  if (place.row < 1 || place.column < 1) return "blank";
  const family = ground.family(place);
  if (family) return { key: ground.shape(family).skeleton };
  const value = ground.cell(place)?.value ?? null;
  if (value === null) return "blank";
  return typeof value === "number" ? "typed" : undefined;
}

function sameSort(a: Sort | undefined, b: Sort | undefined): boolean {
  if (typeof a === "object" && typeof b === "object") return a.key === b.key;
  return a !== undefined && a === b;
}

/** The sorts of the cells along a range, counted from its begin; the total itself is where the numbers end. */
function sortsAlong({ area, across }: Stretch, home: Place, ground: Ground): (i: number) => Sort | undefined {
  const { sheet, top, left } = area;
  return (i) => {
    const there = across ? { sheet, row: top, column: left + i } : { sheet, row: top + i, column: left };
    const itself = there.sheet === home.sheet && there.row === home.row && there.column === home.column;
    return itself ? "blank" : sortOf(there, ground);
  };
}

/** A range that grows as it is copied has one corner with `$`. */
function grows({ area: { fixed }, across }: Stretch): boolean {
  return across ? fixed.left !== fixed.right : fixed.top !== fixed.bottom;
}

/** A total that misses the first or the last cell of a row or column of one sort. */
function shortRange(
  area: Area,
  place: Place,
  ground: Ground,
): { found: string; expected: string } | undefined {
  const stretch = stretchOf(area);
  if (!stretch || stretch.length < FEWEST || grows(stretch)) return undefined;
  const { across, length } = stretch;
  const sort = sortsAlong(stretch, place, ground);
  const first = sort(0);
  if (first === undefined || first === "blank") return undefined;
  const like = (i: number): boolean => sameSort(sort(i), first);
  for (let i = 1; i < length; i++) if (!like(i)) return undefined;
  const [before, after] = oneMissed(like, length);
  return before + after === 0
    ? undefined
    : { found: name(area), expected: stretched(area, across, before, after) };
}

/** Cells of the sort that a range misses before and after, when that is one and the other end is where they end. */
function oneMissed(like: (i: number) => boolean, length: number): readonly [number, number] {
  if (!like(-1)) return [0, like(length) && !like(length + 1) ? 1 : 0];
  return [!like(length) && !like(-2) ? 1 : 0, 0];
}

function stretched(area: Area, across: boolean, before: number, after: number): string {
  const { top, left, bottom, right } = area;
  if (across) return name({ ...area, left: left - before, right: right + after });
  return name({ ...area, top: top - before, bottom: bottom + after });
}

function rangeClue(place: Place, tree: Node, key: string, ground: Ground): Clue | undefined {
  const clue = (kind: Clue["kind"], texts: { found: string; expected: string }): Clue => ({
    kind,
    place,
    ...texts,
    exact: false,
    others: [],
    group: `${kind}|${key}|${texts.found}`,
  });
  for (const call of callsOf(tree)) {
    const apart = unequal(call);
    if (apart) return clue("bereiken-ongelijk", apart);
    if (!TOTALS.has(call.name)) continue;
    for (const area of directAreas(call)) {
      const short = shortRange(area, place, ground);
      if (short) return clue("bereik-te-kort", short);
    }
  }
  return undefined;
}

/** A range that is longer or shorter in a copy: with a `$` on one end, or named by a table. */
function varies({ fixed }: Area): boolean {
  return fixed.top !== fixed.bottom || fixed.left !== fixed.right;
}

/** Whether something could be asked about a call: ranges of another length, or a total of some cells. */
function mayBeAsked(call: Call): boolean {
  if (ONE_SIZE.has(call.name) && (unequal(call) ?? call.args.flatMap(areasWithin).some(varies))) return true;
  const isLong = (area: Area): boolean => varies(area) || (stretchOf(area)?.length ?? 0) >= FEWEST;
  return TOTALS.has(call.name) && directAreas(call).some(isLong);
}

/** Whether the formula has a call that could be asked about. Its ranges are as long in each copy. */
function hasRanges(tree: Node, formula: string): boolean {
  const calls = callsOf(tree);
  if (!formula.includes("[")) return calls.some(mayBeAsked);
  return calls.some(({ name: called }) => TOTALS.has(called) || ONE_SIZE.has(called));
}

export function rangeClues({ key, places }: Family, ground: Ground): Clue[] {
  const { reading } = ground.scan;
  const [first] = places;
  const tree = first && reading.tree(first);
  if (!tree || !hasRanges(tree, ground.cell(first)?.formula ?? "")) return [];
  return places.flatMap((place) => {
    const own = reading.tree(place);
    const clue = own && rangeClue(place, own, key, ground);
    return clue ? [clue] : [];
  });
}
