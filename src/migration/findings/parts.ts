/**
 * The part that a cell plays for a scenario: a line of a copy, or a row or column that is labelled with the scenario.
 * Method: copies are looked up by their rows; elsewhere the texts to the left in the row and the heading above are read.
 */
import { type Place } from "../book";
import { type Ground } from "./ground";
import { scenarioIn } from "./scenario-words";
import { type Group } from "./scenario-groups";

/** Cells to the left that may label a row; rows above that may head a column. */
const LEFT = 12;
const ABOVE = 30;

export interface Parts {
  /** @param written as in the formula, lower case; "" for the formula's own sheet */
  readonly sheetOf: (written: string, home: Place) => number;
  /** Says the same of cells that play the same part, each for its own scenario. */
  readonly partOf: (place: Place, own: string) => string;
}

interface Inside {
  readonly group: number;
  readonly word: string;
  readonly line: number;
}

/** Rows of copies; a row list (one row for each scenario) is told by its label instead. */
function insideOf(groups: readonly Group[]): (place: Place) => Inside | undefined {
  const rows = new Map<string, Inside>();
  const reach = new Map<number, Group>();
  groups.forEach((group, at) => {
    if (group.across || group.copies.every(({ first, last }) => first === last)) return;
    reach.set(at, group);
    group.lines.forEach((line, i) => {
      line.forEach((row, copy) => {
        const { sheet, word } = group.copies[copy] ?? {};
        const key = `${sheet ?? ""}!${row ?? ""}`;
        if (row !== undefined && word !== undefined && !rows.has(key))
          rows.set(key, { group: at, word, line: i });
      });
    });
  });
  return ({ sheet, row, column }) => {
    const inside = rows.get(`${sheet}!${row}`);
    const group = inside && reach.get(inside.group);
    return group && column >= group.from && column <= group.to ? inside : undefined;
  };
}

function labelled(place: Place, ground: Ground): string | undefined {
  const { sheet, row, column } = place;
  const wordAt = (at: Place): string | undefined => {
    const value = ground.cell(at)?.value;
    return typeof value === "string" ? scenarioIn(value)?.word : undefined;
  };
  for (let by = 1; by <= LEFT && column - by >= 1; by++) {
    const word = wordAt({ sheet, row, column: column - by });
    if (word !== undefined) return word;
  }
  for (let by = 1; by <= ABOVE && row - by >= 1; by++) {
    const word = wordAt({ sheet, row: row - by, column });
    if (word !== undefined) return word;
  }
  return undefined;
}

function rowTexts({ sheet, row, column }: Place, ground: Ground): string {
  const texts: string[] = [];
  for (let by = 1; by <= LEFT && column - by >= 1; by++) {
    const value = ground.cell({ sheet, row, column: column - by })?.value;
    if (typeof value !== "string") continue;
    texts.push(scenarioIn(value)?.rest ?? value);
  }
  return texts.join("|");
}

export function partsOf(groups: readonly Group[], ground: Ground): Parts {
  const inside = insideOf(groups);
  const { index } = ground.scan.reading;
  const labels = new Map<string, string | undefined>();
  return {
    sheetOf: (written, home) => (written === "" ? home.sheet : (index.sheetNumber(written) ?? -1)),
    partOf(place, own) {
      const { sheet, row, column } = place;
      const within = inside(place);
      if (within && hasOthers(within, place, groups, ground)) {
        const whose = within.word === own ? "own" : within.word;
        return `group ${within.group} ${whose} ${within.line} ${column}`;
      }
      const key = `${sheet}!${row},${column}`;
      if (!labels.has(key)) labels.set(key, labelled(place, ground));
      if (labels.get(key) === own) return `sheet ${sheet} own ${rowTexts(place, ground)} ${column}`;
      return key;
    },
  };
}

/** Whether the other copies hold something there too; what stands beside one copy alone is used by all. */
function hasOthers(
  { group: at, line }: Inside,
  { column }: Place,
  groups: readonly Group[],
  ground: Ground,
): boolean {
  const group = groups[at];
  const rows = group?.lines[line] ?? [];
  const filled = rows.filter((row, copy) => {
    const sheet = group?.copies[copy]?.sheet;
    const cell = row === undefined || sheet === undefined ? undefined : ground.cell({ sheet, row, column });
    return (cell?.value ?? null) !== null || cell?.formula !== undefined;
  });
  return filled.length * 2 > rows.length;
}
