/**
 * One open workbook: the file's bytes, the grid that shows them, and what the engine makes of its cells. Opening
 * calculates before anything is replaced; saving reads back what it wrote before anyone trusts it.
 */
import { type BoundFunction, recalculate, sheetIndex, snapshotOf } from "../../engine";
import { type PaneFunction } from "../../taskpane";
import { type Language } from "../../text";
import { parseRef, readWorkbook, saveChanges, type XlsxWorkbook } from "../../xlsx";
import { type SheetContents } from "../grid/contents";
import { withFonts } from "../grid/fonts";
import { Grid, type GridEvents } from "../grid/grid";
import { changesOf } from "./changes";
import { currentBook, type Edited, sameContent } from "./current-book";
import { type Outcomes, outcomesOf, shownValues } from "./outcomes";
import { protectionOf, type ProtectionOf } from "./protected";

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sample: boolean;
}

export interface SessionContext {
  readonly functions: readonly BoundFunction[];
  readonly paneFunctions: readonly PaneFunction[];
  readonly language: Language;
}

/** A workbook that was read and calculated, and is not shown yet. */
export interface Prepared {
  readonly file: SourceFile;
  readonly book: XlsxWorkbook;
  readonly outcomes: Outcomes;
}

/** @throws XlsxError, RecalculationRefused */
export async function prepare(file: SourceFile, { functions, language }: SessionContext): Promise<Prepared> {
  const book = readWorkbook(file.bytes, functions);
  return { file, book, outcomes: outcomesOf(book, await recalculate(book, functions, language)) };
}

/** Thrown when a saved file does not read back as the sheet: nothing is handed out then. */
export class NotWritten extends Error {
  readonly cells: readonly string[];
  constructor(cells: readonly string[]) {
    super(cells.join(", "));
    this.name = "NotWritten";
    this.cells = cells;
  }
}

export class Session {
  readonly name: string;
  readonly sample: boolean;
  readonly grid: Grid;
  outcomes: Outcomes;
  private bytes: Uint8Array;
  private book: XlsxWorkbook;
  private initial: readonly SheetContents[];
  private readonly functions: readonly BoundFunction[];

  private constructor(prepared: Prepared, grid: Grid, functions: readonly BoundFunction[]) {
    this.name = prepared.file.name;
    this.sample = prepared.file.sample;
    this.bytes = prepared.file.bytes;
    this.book = prepared.book;
    this.outcomes = prepared.outcomes;
    this.grid = grid;
    this.functions = functions;
    this.initial = grid.contents();
  }

  static async show(
    container: HTMLElement,
    prepared: Prepared,
    context: SessionContext,
    events: Omit<GridEvents, "refusalOfCell">,
  ): Promise<Session> {
    const { book } = prepared;
    const protections = book.sheets.map((sheet) =>
      protectionOf(sheet, (style) => book.styles[style]?.locked ?? true),
    );
    const grid = await Grid.open(
      container,
      {
        snapshot: withFonts(snapshotOf(book)),
        date1904: book.date1904,
        language: context.language,
        functions: context.paneFunctions,
      },
      { ...events, refusalOfCell: refusalOfCell(protections) },
    );
    const session = new Session(prepared, grid, context.functions);
    session.showOutcomes();
    return session;
  }

  /** Whether the grid holds something else than the file. */
  get unsaved(): boolean {
    const now = this.grid.contents();
    return now.some((cells, index) => changedRefs(this.initial[index] ?? new Map(), cells).length > 0);
  }

  async recalculate(language: Language): Promise<void> {
    const edited = this.edited();
    const book = currentBook(
      edited,
      this.outcomes.sheets.map(({ spills }) => spills),
    );
    this.outcomes = outcomesOf(book, await recalculate(book, this.functions, language));
    this.showOutcomes();
  }

  /** @returns the bytes to hand out @throws XlsxError, NotWritten */
  save(): Uint8Array {
    const edited = this.edited();
    const bytes = saveChanges(this.bytes, changesOf(edited, this.outcomes.sheets), this.functions);
    const book = readWorkbook(bytes, this.functions);
    const wrong = differences(book, edited);
    if (wrong.length > 0) throw new NotWritten(wrong);
    this.bytes = bytes;
    this.book = book;
    this.initial = edited.now;
    return bytes;
  }

  goTo(sheet: string, ref: string): void {
    const at = parseRef(ref);
    const index = this.book.sheets.findIndex(({ name }) => name === sheet);
    if (at) this.grid.goTo(index, at.row - 1, at.column - 1);
  }

  close(): void {
    this.grid.close();
  }

  private edited(): Edited {
    return { base: this.book, initial: this.initial, now: this.grid.contents() };
  }

  private showOutcomes(): void {
    const { base, now } = this.edited();
    this.grid.show(shownValues(base, this.outcomes, now));
  }
}

function refusalOfCell(protections: readonly ProtectionOf[]): GridEvents["refusalOfCell"] {
  return (id, row, column) => {
    const reason = protections[sheetIndex(id)]?.(row + 1, column + 1);
    return reason === undefined ? undefined : `cell.${reason}`;
  };
}

function changedRefs(before: SheetContents, after: SheetContents): string[] {
  const refs = new Set([...before.keys(), ...after.keys()]);
  return [...refs].filter((ref) => !sameContent(before.get(ref), after.get(ref)));
}

/** Cells that were edited and that the written file holds differently. */
function differences(written: XlsxWorkbook, { initial, now }: Edited): string[] {
  return written.sheets.flatMap((sheet, index) => {
    const cells = new Map(sheet.cells.map((cell) => [cell.ref, cell]));
    const after = now[index] ?? new Map<string, never>();
    return changedRefs(initial[index] ?? new Map(), after).filter((ref) => {
      const content = after.get(ref);
      const cell = cells.get(ref);
      if (content?.kind === "formula") return squeezed(cell?.formula?.text) !== squeezed(content.text);
      if (content === undefined) return cell?.formula !== undefined;
      const value = cell?.formula ? undefined : cell?.value;
      return value === undefined || !sameContent({ kind: "constant", value: value ?? "" }, content);
    });
  });
}

/** Formula texts are the same when they differ in spaces and in the case of names only. */
function squeezed(text: string | undefined): string | undefined {
  return text
    ?.split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, "").toUpperCase()))
    .join("");
}
