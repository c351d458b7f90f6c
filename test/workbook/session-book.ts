/** An open workbook without its grid: read from a file, edited, calculated and saved as the browser workbook does. */
import { changesOf, type SheetOutcome } from "../../src/demo/workbook/changes";
import { currentBook } from "../../src/demo/workbook/current-book";
import { outcomesOf } from "../../src/demo/workbook/outcomes";
import { browserWorkbook, type BrowserWorkbook, type OpenBook } from "../../src/demo/workbook/port";
import { type Content, type SheetContents } from "../../src/demo/grid/contents";
import { recalculate } from "../../src/engine";
import { type Area } from "../../src/workbook/port";
import { readWorkbook, saveEdits, type XlsxWorkbook } from "../../src/xlsx";

export class SessionBook {
  readonly port: BrowserWorkbook;
  private readonly bytes: Uint8Array;
  private readonly initial: readonly SheetContents[];
  private readonly now: Map<string, Content>[];
  private book: XlsxWorkbook;
  private outcomes: readonly SheetOutcome[] = [];
  private selected: Area;
  private calculating: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<(area: Area) => void>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.book = readWorkbook(bytes, []);
    this.now = this.book.sheets.map(({ cells }) => new Map(cells.flatMap(contentOf)));
    this.initial = this.now.map((cells) => new Map(cells));
    this.selected = { sheet: this.book.sheets[0]?.name ?? "", range: "A1" };
    this.port = browserWorkbook(this.open());
  }

  edit(sheet: number, cells: ReadonlyMap<string, Content | undefined>): boolean {
    for (const [ref, content] of cells) {
      if (content) this.now[sheet]?.set(ref, content);
      else this.now[sheet]?.delete(ref);
    }
    const [first = "A1"] = cells.keys();
    const name = this.book.sheets[sheet]?.name ?? "";
    for (const listener of this.listeners) listener({ sheet: name, range: first });
    this.calculating = this.calculate();
    return true;
  }

  protect(sheet: string): void {
    const sheets = this.book.sheets.map((each) =>
      each.name === sheet ? { ...each, protected: true } : each,
    );
    this.book = { ...this.book, sheets };
  }

  save(): XlsxWorkbook {
    const edited = { base: this.book, initial: this.initial, now: this.now };
    const changes = changesOf(edited, this.outcomes);
    return readWorkbook(saveEdits(this.bytes, { changes, ...this.port.edits() }, []), []);
  }

  private async calculate(): Promise<void> {
    const spills = this.outcomes.map((sheet) => sheet.spills);
    const book = currentBook({ base: this.book, initial: this.initial, now: this.now }, spills);
    this.outcomes = outcomesOf(book, await recalculate(book, [])).sheets;
  }

  private open(): OpenBook {
    const book = (): XlsxWorkbook => this.book;
    return {
      get book() {
        return book();
      },
      contents: () => this.now,
      outcomes: () => this.outcomes,
      edit: (sheet, cells) => this.edit(sheet, cells),
      settled: () => this.calculating,
      selection: () => this.selected,
      goTo: (sheet, range) => {
        this.selected = { sheet: this.book.sheets[sheet]?.name ?? "", range };
      },
      onEdit: (listener) => {
        this.listeners.add(listener);
        return () => {
          this.listeners.delete(listener);
        };
      },
    };
  }
}

function contentOf({
  ref,
  value,
  formula,
}: XlsxWorkbook["sheets"][number]["cells"][number]): [string, Content][] {
  if (formula) return [[ref, { kind: "formula", text: formula.text }]];
  return value === null ? [] : [[ref, { kind: "constant", value }]];
}
