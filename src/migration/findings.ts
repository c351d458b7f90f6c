/**
 * What looks like a slip in copied formulas, as questions to the owner: a formula that differs between copies, a number
 * typed over one, a number that is text, a range that misses the last row, a reference to a blank cell.
 * Method: each cell against its neighbours on both sides; only what stands between two alike is asked about.
 */
import { type BookIndex, type Place, type ScanCell } from "./book";
import { type Area, areasOf, type Node } from "./formula/tree";
import { type Line } from "./families";
import { cellName } from "./references";
import { type Scan } from "./subject";

export type FindingKind =
  "afwijkende-formule" | "getal-over-formule" | "getal-als-tekst" | "bereik-te-kort" | "verwijzing-naar-leeg";

export interface ScanFinding {
  readonly sheet: string;
  /** A1. */
  readonly range: string;
  readonly kind: FindingKind;
  /** Formula or value that is there, and what its neighbours lead one to expect. */
  readonly found: string;
  readonly expected: string;
  /** Number of formulas that use the cells directly. */
  readonly uses: number;
}

/** Shorter runs say nothing of what belongs in them. */
const FEWEST = 3;
const NUMBER_TEXT = /^\s*[-+]?(\d{1,3}([. ]\d{3})+|\d+)([.,]\d+)?\s*%?\s*$/;

interface Around {
  readonly scan: Scan;
  readonly uses: (place: Place) => number;
}

function neighbours(place: Place, across: boolean): readonly [Place, Place] {
  const step = (by: number): Place =>
    across ? { ...place, column: place.column + by } : { ...place, row: place.row + by };
  return [step(-1), step(1)];
}

/** Runs of one formula on both sides of a cell; undefined when they are too short or not alike. */
function runsBeside(place: Place, across: boolean, { families }: Scan): Line | undefined {
  const [before, after] = neighbours(place, across);
  if (before.row < 1 || before.column < 1) return undefined;
  const [a, b] = [families.of(before), families.of(after)];
  if (!a || a !== b) return undefined;
  const places = [...families.line(before, across).places, ...families.line(after, across).places];
  return places.length >= FEWEST ? { across, places } : undefined;
}

function expectedText(place: Place, across: boolean, index: BookIndex): string {
  const [before] = neighbours(place, across);
  return `=${index.cell(before)?.formula?.replace(/^=/, "") ?? ""}`;
}

/** A cell between copies of one formula that holds something else. */
function betweenCopies(place: Place, cell: ScanCell, { scan, uses }: Around): ScanFinding[] {
  for (const across of [true, false]) {
    const line = runsBeside(place, across, scan);
    // A formula that stands in more places is a row of another sort, not a slip.
    if (!line || (scan.families.of(place)?.places.length ?? 1) > 1) continue;
    const { index } = scan.reading;
    const sheet = index.sheets[place.sheet]?.name ?? "";
    const expected = expectedText(place, across, index);
    if (cell.formula !== undefined) {
      const found = `=${cell.formula.replace(/^=/, "")}`;
      return [
        { sheet, range: cellName(place), kind: "afwijkende-formule", found, expected, uses: uses(place) },
      ];
    }
    if (typeof cell.value === "number") {
      const found = String(cell.value);
      return [
        { sheet, range: cellName(place), kind: "getal-over-formule", found, expected, uses: uses(place) },
      ];
    }
  }
  return [];
}

/** A number typed as text between numbers, in cells that formulas use. */
function numberAsText(place: Place, cell: ScanCell, { scan, uses }: Around): ScanFinding[] {
  if (typeof cell.value !== "string" || cell.formula !== undefined || !NUMBER_TEXT.test(cell.value))
    return [];
  const { index } = scan.reading;
  const between = [true, false].some((across) =>
    neighbours(place, across).every((each) => typeof index.cell(each)?.value === "number"),
  );
  const count = between ? uses(place) : 0;
  if (count === 0) return [];
  const sheet = index.sheets[place.sheet]?.name ?? "";
  return [
    { sheet, range: cellName(place), kind: "getal-als-tekst", found: cell.value, expected: "", uses: count },
  ];
}

const TOTALS: ReadonlySet<string> = new Set(["SUM", "AVERAGE", "MIN", "MAX", "SUMPRODUCT"]);

function totalled(node: Node): Area[] {
  if (node.kind !== "call") return [];
  const own = TOTALS.has(node.name)
    ? node.args.flatMap((arg) => (arg.kind === "area" ? [arg.area] : []))
    : [];
  return [...own, ...node.args.flatMap(totalled)];
}

/** A total of a column that stops one row before the numbers do. */
function shortRanges(place: Place, { scan, uses }: Around): ScanFinding[] {
  const { reading } = scan;
  const tree = reading.tree(place);
  return (tree ? totalled(tree) : []).flatMap((area): ScanFinding[] => {
    const { sheet, top, left, bottom, right, fixed } = area;
    if (left !== right || bottom - top < FEWEST - 1 || fixed.top !== fixed.bottom) return [];
    const typed = (row: number): boolean => {
      const cell = row < 1 ? undefined : reading.index.cell({ sheet, row, column: left });
      return typeof cell?.value === "number" && cell.formula === undefined;
    };
    const all = Array.from({ length: bottom - top + 1 }, (_, i) => top + i).every(typed);
    const missed = all && !typed(top - 1) && typed(bottom + 1) && !typed(bottom + 2);
    if (!missed || (place.sheet === sheet && place.column === left)) return [];
    const name = reading.index.sheets[place.sheet]?.name ?? "";
    const found = `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: left })}`;
    const expected = `${cellName({ row: top, column: left })}:${cellName({ row: bottom + 1, column: left })}`;
    return [
      { sheet: name, range: cellName(place), kind: "bereik-te-kort", found, expected, uses: uses(place) },
    ];
  });
}

function singles(place: Place, scan: Scan): Area[] {
  const tree = scan.reading.tree(place);
  return tree ? areasOf(tree).filter(({ top, left, bottom, right }) => top === bottom && left === right) : [];
}

function isBlank({ sheet, top, left }: Area, { reading }: Scan): boolean {
  const cell = reading.index.cell({ sheet, row: top, column: left });
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

/** A copy whose reference is blank while the same reference of its copies on both sides is filled. */
function blankReferences(place: Place, { scan, uses }: Around): ScanFinding[] {
  const { families, reading } = scan;
  for (const across of [true, false]) {
    const [before, after] = neighbours(place, across);
    const own = families.of(place);
    if (!own || own.places.length < FEWEST || families.of(before) !== own || families.of(after) !== own)
      continue;
    const [here, left, right] = [singles(place, scan), singles(before, scan), singles(after, scan)];
    const at = here.findIndex((area, i) => {
      const [a, b] = [left[i], right[i]];
      return (
        isBlank(area, scan) && a !== undefined && b !== undefined && !isBlank(a, scan) && !isBlank(b, scan)
      );
    });
    const blank = here[at];
    if (!blank) continue;
    const sheet = reading.index.sheets[place.sheet]?.name ?? "";
    const found = cellName({ row: blank.top, column: blank.left });
    return [
      { sheet, range: cellName(place), kind: "verwijzing-naar-leeg", found, expected: "", uses: uses(place) },
    ];
  }
  return [];
}

/** How many formulas refer to a cell, by itself or in a range of at most this many cells. */
function usesOf(scan: Scan): (place: Place) => number {
  const counts = new Map<string, number>();
  for (const { places } of scan.families.all) {
    for (const place of places) {
      const tree = scan.reading.tree(place);
      for (const { sheet, top, left, bottom, right } of tree ? areasOf(tree) : []) {
        if ((bottom - top + 1) * (right - left + 1) > 400) continue;
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const key = `${sheet}!${row},${column}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
        }
      }
    }
  }
  return ({ sheet, row, column }) => counts.get(`${sheet}!${row},${column}`) ?? 0;
}

/** Questions, those that touch the most formulas first. */
export function findingsOf(scan: Scan): ScanFinding[] {
  let counted: ((place: Place) => number) | undefined;
  const uses = (place: Place): number => (counted ??= usesOf(scan))(place);
  const around: Around = { scan, uses };
  const found: ScanFinding[] = [];
  scan.reading.index.sheets.forEach(({ cells }, sheet) => {
    for (const cell of cells.values()) {
      const place = { sheet, row: cell.row, column: cell.column };
      found.push(...betweenCopies(place, cell, around), ...numberAsText(place, cell, around));
      if (cell.formula !== undefined)
        found.push(...shortRanges(place, around), ...blankReferences(place, around));
    }
  });
  return found.sort((a, b) => b.uses - a.uses);
}
