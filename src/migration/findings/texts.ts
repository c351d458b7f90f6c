/**
 * Numbers that are text: a sum leaves them out, a look-up does not find them.
 * Method: a typed text that reads as a number, in a cell that a formula uses, where numbers stand beside it in its row or
 * column or in the same column of its block; or that a formula uses by itself.
 */
import { type Place } from "../book";
import { type Pausing } from "../slices";
import { type Clue } from "./clue";
import { type Ground, stepped } from "./ground";
import { type Readers } from "./readers";

const NUMBER_TEXT = /^\s*[-+]?(\d{1,3}([. ]\d{3})+|\d+)([.,]\d+)?(e[-+]?\d+)?\s*%?\s*$/i;
/** Blank cells that are looked over for a number. */
const GAP = 4;

function numberBeside(place: Place, across: boolean, by: 1 | -1, ground: Ground): boolean {
  for (let step = 1; step <= GAP + 1; step++) {
    const value = ground.cell(stepped(place, across, by * step))?.value ?? null;
    if (value !== null) return typeof value === "number";
  }
  return false;
}

/** What a text says in a workbook of either language: a comma or a point before the last digits is decimal. */
export function numberIn(text: string): number | undefined {
  if (!NUMBER_TEXT.test(text)) return undefined;
  const percent = text.includes("%");
  const plain = text.replaceAll(/[\s%]/g, "");
  const grouped = /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain);
  const value = Number(grouped ? plain.replaceAll(".", "").replace(",", ".") : plain.replace(",", "."));
  if (!Number.isFinite(value)) return undefined;
  return percent ? value / 100 : value;
}

function isUsed(place: Place, ground: Ground, readers: Readers): boolean {
  if (readers.alone(place).length > 0) return true;
  if (readers.within(place).length === 0) return false;
  const sides = (across: boolean): number =>
    [numberBeside(place, across, -1, ground), numberBeside(place, across, 1, ground)].filter(Boolean).length;
  return sides(false) > 0 || sides(true) > 1;
}

/** Cells that are looked at between two pauses. */
const STRIDE = 1_000;

/** @param readers made when there is a text that reads as a number */
export function* textClues(ground: Ground, readers: () => Pausing<Readers>): Pausing<Clue[]> {
  const clues: Clue[] = [];
  for (const [sheet, { cells }] of ground.scan.reading.index.sheets.entries())
    for (const [i, { row, column, value, formula }] of cells.entries()) {
      if (i % STRIDE === 0) yield;
      if (typeof value !== "string" || formula !== undefined || !NUMBER_TEXT.test(value)) continue;
      const place = { sheet, row, column };
      if (ground.filled(place) || !isUsed(place, ground, yield* readers())) continue;
      clues.push({
        ...{ kind: "getal-als-tekst", place, found: value, expected: "" },
        ...{ exact: false, others: [], group: "text" },
      });
    }
  return clues;
}
