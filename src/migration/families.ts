/**
 * Copied formulas: cells whose formulas are the same in R1C1, and the lines that they form.
 * Method: the text in R1C1 as key; a line is a run of neighbours with one key, along a row or down a column.
 */
import { translateFormulaToR1C1 } from "@borgar/fx";
import { type BookIndex, type Place } from "./book";
import { cellName } from "./references";

export interface Family {
  readonly key: string;
  readonly sheet: number;
  /** In the order of the sheet. */
  readonly places: readonly Place[];
}

export interface Line {
  /** Along a row: from left to right; else down a column. */
  readonly across: boolean;
  readonly places: readonly Place[];
}

export interface Families {
  readonly all: readonly Family[];
  readonly of: (place: Place) => Family | undefined;
  /** The run of neighbours with the same formula that a cell stands in. */
  readonly line: (place: Place, across: boolean) => Line;
}

function r1c1(formula: string, place: Place): string {
  try {
    return translateFormulaToR1C1(formula, cellName(place));
  } catch {
    return formula;
  }
}

export function familiesOf(index: BookIndex): Families {
  const families = new Map<string, Place[]>();
  const keys = new Map<string, string>();
  index.sheets.forEach(({ cells }, sheet) => {
    for (const { row, column, formula } of cells.values()) {
      if (formula === undefined) continue;
      const place = { sheet, row, column };
      const key = `${sheet}|${r1c1(formula, place)}`;
      keys.set(`${sheet}!${row},${column}`, key);
      const places = families.get(key);
      if (places) places.push(place);
      else families.set(key, [place]);
    }
  });
  const keyAt = ({ sheet, row, column }: Place): string | undefined => keys.get(`${sheet}!${row},${column}`);
  const all = [...families].map(([key, places]) => ({ key, sheet: places[0]?.sheet ?? 0, places }));
  const byKey = new Map(all.map((family) => [family.key, family]));
  return {
    all,
    of: (place) => byKey.get(keyAt(place) ?? ""),
    line(place, across) {
      const key = keyAt(place);
      const step = (by: number): Place =>
        across ? { ...place, column: place.column + by } : { ...place, row: place.row + by };
      let [from, to] = [0, 0];
      while (key !== undefined && keyAt(step(from - 1)) === key) from -= 1;
      while (key !== undefined && keyAt(step(to + 1)) === key) to += 1;
      return { across, places: Array.from({ length: to - from + 1 }, (_, i) => step(from + i)) };
    },
  };
}
