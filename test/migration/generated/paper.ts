/** Small workbooks that are drawn: cells by address, anywhere on sheets with any name, from a tape of choices. */
import { columnLetters } from "../../../src/core";
import { type ScanBook } from "../../../src/migration";

export type Content = string | number;

/** What a run draws; the tape decides the form of the formulas, the seed the numbers in the cells. */
export interface Plan {
  readonly kind: string;
  readonly tape: readonly number[];
  /** Rows and columns that everything is moved by. */
  readonly rows: number;
  readonly columns: number;
  readonly sheet: string;
  /** Undefined for the formula as it should be. */
  readonly mutation: number | undefined;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** 0, 1, 2 … below a number of choices, one after the other. */
export type Choose = (choices: number) => number;

export function chooser(tape: readonly number[]): Choose {
  let at = 0;
  return (choices) => {
    const drawn = tape[at % tape.length] ?? 0;
    at += 1;
    return drawn % choices;
  };
}

/** A number between two others (mulberry32). */
export type Number = (low: number, high: number) => number;

export function numbers(seed: number): Number {
  let state = seed | 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const part = ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    return low + (high - low) * part;
  };
}

export type Fixed = "" | "row" | "column" | "both";

export interface Paper {
  readonly sheets: ReadonlyMap<string, readonly Cell[]>;
  /** Places are those of the drawing; the paper moves them. */
  readonly put: (row: number, column: number, content: Content, sheet?: string) => void;
  readonly at: (row: number, column: number, fixed?: Fixed, sheet?: string) => string;
  readonly choose: Choose;
  readonly number: Number;
  readonly home: string;
}

export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

export function paperOf({ tape, rows, columns, sheet: home }: Plan, seed: number): Paper {
  const sheets = new Map<string, Cell[]>([[home, []]]);
  return {
    sheets,
    home,
    choose: chooser(tape),
    number: numbers(seed),
    put(row, column, content, sheet = home) {
      const cells = sheets.get(sheet) ?? [];
      sheets.set(sheet, cells);
      cells.push({ row: row + rows, column: column + columns, content });
    },
    at(row, column, fixed = "", sheet = home) {
      const [r, c] = [fixed === "row" || fixed === "both", fixed === "column" || fixed === "both"];
      const prefix = sheet === home ? "" : quoted(sheet);
      return `${prefix}${c ? "$" : ""}${columnLetters(column + columns)}${r ? "$" : ""}${row + rows}`;
    },
  };
}

export function scanBookOf({ sheets }: Paper): ScanBook {
  return {
    sheets: [...sheets].map(([name, cells]) => ({
      name,
      cells: cells.map(({ row, column, content }) =>
        typeof content === "string" && content.startsWith("=")
          ? { row, column, value: null, formula: content.slice(1) }
          : { row, column, value: content },
      ),
    })),
    names: [],
    tables: [],
  };
}
