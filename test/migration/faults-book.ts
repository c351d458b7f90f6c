/**
 * The sample workbook for seeded faults: as it is, with the four scenarios as blocks under each other, and with each
 * block moved to a sheet of its own. Method of moving: as the program does it, every reference follows its cell.
 */
import { parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import { readFileSync } from "node:fs";
import { boundFunctions } from "../../src/cli/call";
import { scanBook } from "../../src/cli/scan/book";
import { type ScanBook, type ScanCell } from "../../src/migration";
import { formatRef, readWorkbook } from "../../src/xlsx";

const SAMPLE = "assets/voorbeeld/mpp-voorbeeld.xlsx";
const HEADING = /^Scenario (minimum|mediaan|medio|maximum)$/;
/** Columns of a block: A to T; beside it stand the parameters that all four use. */
const LAST_COLUMN = 20;

/** A block of one scenario: the rows from its heading on. */
export interface Block {
  readonly word: string;
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
}

export interface At {
  readonly row: number;
  readonly column: number;
}

type Parsed = Extract<NonNullable<ReturnType<typeof parseA1Ref>>, { range: unknown }>;
export type Bounds = Parsed["range"];

let sample: ScanBook | undefined;

/** Read once: nothing writes to it. */
export function sampleBook(): ScanBook {
  return (sample ??= scanBook(readWorkbook(readFileSync(SAMPLE), boundFunctions("nl"))));
}

/** Each sheet's blocks, top to bottom; they are equally long. */
export function blocksOf({ sheets }: ScanBook): Block[] {
  return sheets.flatMap(({ name, cells }) => {
    const found = cells.flatMap(({ row, column, value }) => {
      const [, word] = typeof value === "string" && column === 1 ? (HEADING.exec(value) ?? []) : [];
      return word === undefined ? [] : [{ word, row }];
    });
    const last = Math.max(...cells.filter(({ column }) => column === 1).map(({ row }) => row));
    return found.map(({ word, row }, i) => {
      const bottom = (found[i + 1]?.row ?? last + 2) - 2;
      return { word, sheet: name, top: row, bottom: Math.min(bottom, last) };
    });
  });
}

export function blockAt(blocks: readonly Block[], sheet: string, at: At): Block | undefined {
  if (at.column > LAST_COLUMN) return undefined;
  return blocks.find((each) => each.sheet === sheet && at.row >= each.top && at.row <= each.bottom);
}

/** A formula with each reference replaced. @param change gets the sheet, or "" when none is written */
export function withReferences(
  formula: string,
  change: (bounds: Bounds, sheet: string) => { bounds: Bounds; sheet: string },
): string {
  return tokenize(`=${formula.replace(/^=/, "")}`, { withLocation: false })
    .map(({ type, value }) => {
      const parsed = type === "range" ? parseA1Ref(value) : undefined;
      if (!parsed || !("range" in parsed)) return value;
      const [written = ""] = parsed.context ?? [];
      const { bounds, sheet } = change(parsed.range, written);
      return stringifyA1Ref({ context: sheet === "" ? [] : [sheet], range: bounds });
    })
    .join("")
    .slice(1);
}

export function moved(bounds: Bounds, rows: number, columns = 0): Bounds {
  const by = (value: number | null | undefined, step: number): number => (value ?? 0) + step;
  return {
    ...bounds,
    top: by(bounds.top, rows),
    bottom: by(bounds.bottom ?? bounds.top, rows),
    left: by(bounds.left, columns),
    right: by(bounds.right ?? bounds.left, columns),
  };
}

/** The workbook with each block on a sheet of its own: minimum, mediaan, medio, maximum, and so for each domain. */
export function onSheets(book: ScanBook): ScanBook {
  const blocks = blocksOf(book);
  const nameOf = ({ sheet, word }: Block): string =>
    sheet === "MPP Asiel" ? word : `${sheet.replace("MPP ", "")} ${word}`;
  const destination = (sheet: string, at: At): { sheet: string; rows: number } => {
    const block = blockAt(blocks, sheet, at);
    return block ? { sheet: nameOf(block), rows: 1 - block.top } : { sheet, rows: 0 };
  };
  const sheets = new Map<string, ScanCell[]>();
  const cellsOf = (name: string): ScanCell[] => {
    const cells = sheets.get(name) ?? [];
    sheets.set(name, cells);
    return cells;
  };
  for (const { name, cells } of book.sheets) {
    cellsOf(name);
    for (const cell of cells) {
      const home = destination(name, cell);
      const formula =
        cell.formula === undefined
          ? undefined
          : withReferences(cell.formula, (bounds, written) => {
              const from = written === "" ? name : written;
              const to = destination(from, { row: (bounds.top ?? 0) + 1, column: (bounds.left ?? 0) + 1 });
              const far =
                bounds.bottom !== null &&
                bounds.bottom !== undefined &&
                bounds.bottom - (bounds.top ?? 0) > 130;
              const sheet = far ? from : to.sheet;
              return {
                bounds: far ? bounds : moved(bounds, to.rows),
                sheet: sheet === home.sheet ? "" : sheet,
              };
            });
      cellsOf(home.sheet).push({
        ...cell,
        row: cell.row + home.rows,
        ...(formula === undefined ? {} : { formula }),
        ...(cell.fills === undefined || cell.fills === "" ? {} : { fills: shifted(cell.fills, home.rows) }),
      });
    }
  }
  return { ...book, sheets: [...sheets].map(([name, cells]) => ({ name, cells })) };
}

function shifted(range: string, rows: number): string {
  return withReferences(range, (bounds, sheet) => ({ bounds: moved(bounds, rows), sheet }));
}

export function refOf({ row, column }: At): string {
  return formatRef(row, column);
}
