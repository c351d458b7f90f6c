/**
 * References to a blank cell or a text while the copies beside refer to numbers.
 * Method: each single reference of a copied formula against the same reference of its neighbours on both sides.
 */
import { type Place } from "../book";
import { type Family } from "../families";
import { cellName } from "../references";
import { type Clue } from "./clue";
import { type Ground, stepped } from "./ground";
import { boundsAt, type Reference } from "./shape";
import { numberIn } from "./texts";

const FEWEST = 3;

type Content = "blank" | "text" | "filled";

function contentOf(reference: Reference, home: Place, ground: Ground): Content | undefined {
  const { top, left, bottom, right } = boundsAt(reference, home);
  if (top !== bottom || left !== right || top < 1 || left < 1) return undefined;
  const { index } = ground.scan.reading;
  const sheet = reference.sheet === "" ? home.sheet : index.sheetNumber(reference.sheet);
  if (sheet === undefined) return undefined;
  const cell = ground.cell({ sheet, row: top, column: left });
  if (!cell || (cell.value === null && cell.formula === undefined)) return "blank";
  // A number that is text is asked about itself.
  return typeof cell.value === "string" && numberIn(cell.value) === undefined ? "text" : "filled";
}

/** References that are the same cell for every copy say nothing of this one. */
function moves({ top, left }: Reference, across: boolean): boolean {
  return across ? !left.fixed : !top.fixed;
}

/** Copies of its formula stand on both sides. */
function isBetween({ sheet, row, column }: Place, across: boolean, { number }: Ground): boolean {
  const own = number(sheet, row, column);
  if (across) return number(sheet, row, column - 1) === own && number(sheet, row, column + 1) === own;
  return number(sheet, row - 1, column) === own && number(sheet, row + 1, column) === own;
}

function blankClue(place: Place, family: Family, ground: Ground): Clue | undefined {
  const { references } = ground.shape(family);
  for (const across of [true, false]) {
    if (!isBetween(place, across, ground)) continue;
    const [before, after] = [stepped(place, across, -1), stepped(place, across, 1)];
    for (const reference of references) {
      if (!moves(reference, across)) continue;
      const content = contentOf(reference, place, ground);
      if (content !== "blank" && content !== "text") continue;
      const beside = [before, after].every((each) => contentOf(reference, each, ground) === "filled");
      if (!beside) continue;
      const { top, left } = boundsAt(reference, place);
      const kind = content === "blank" ? "verwijzing-naar-leeg" : "verwijzing-naar-tekst";
      const found = cellName({ row: top, column: left });
      return { kind, place, found, expected: "", exact: false, others: [], group: `${kind}|${found}` };
    }
  }
  return undefined;
}

export function blankClues(family: Family, ground: Ground): Clue[] {
  if (family.places.length < FEWEST) return [];
  return family.places.flatMap((place) => blankClue(place, family, ground) ?? []);
}
