/** An open workbook of the browser page without its picture: the page's own session on a grid that only keeps cells. */
import { type Content, type SheetContents } from "../../src/demo/grid/contents";
import { type Change, type PlacedChart, type Surface } from "../../src/demo/grid/surface";
import { prepare } from "../../src/demo/workbook/prepare";
import { protectionOf } from "../../src/demo/workbook/protected";
import { Session } from "../../src/demo/workbook/session";
import { type Things, thingsOf } from "../../src/demo/workbook/things";
import { snapshotOf } from "../../src/engine";
import { parseRef, readWorkbook, type XlsxCell, type XlsxWorkbook } from "../../src/xlsx";

/** What the grid does with a change, without undo of its own. */
export class PlainGrid implements Surface {
  things: Things;
  editing = false;
  charts: readonly PlacedChart[] = [];
  told: (area: { sheet: string; range: string }) => void = () => undefined;
  selected: () => void = () => undefined;
  private readonly book: XlsxWorkbook;
  private cells: ReadonlyMap<string, SheetContents>;
  private selectedAt = { sheet: 0, range: "A1" };

  constructor(book: XlsxWorkbook) {
    this.book = book;
    this.things = thingsOf(book);
    this.cells = new Map(
      this.things.sheets.map(({ id }, index) => [
        id,
        new Map(book.sheets[index]?.cells.filter(holdsSomething(book, id)).flatMap(contentOf) ?? []),
      ]),
    );
  }

  contents(): SheetContents[] {
    return this.things.sheets.map(({ id }) => this.cells.get(id) ?? new Map());
  }

  show(): void {
    // There is no picture.
  }

  showCharts(charts: readonly PlacedChart[]): void {
    this.charts = charts;
  }

  showRing(): void {
    // There is no picture.
  }

  commit({ things, cells }: Change): boolean {
    if (cells.some((edit) => this.isRefused(edit))) return false;
    const kept = new Map(
      things.sheets.map(({ id }) => [id, this.cells.get(id) ?? new Map<string, Content>()]),
    );
    for (const { sheet, cells: edits } of cells) {
      const changed = new Map(kept.get(sheet));
      for (const [ref, content] of edits) {
        if (content) changed.set(ref, content);
        else changed.delete(ref);
      }
      kept.set(sheet, changed);
    }
    this.things = things;
    this.cells = kept;
    for (const { sheet, cells: edits } of cells) this.told({ sheet, range: [...edits.keys()][0] ?? "A1" });
    if (cells.length === 0) this.told({ sheet: "", range: "" });
    return true;
  }

  selection(): { sheet: number; range: string; several: boolean } {
    return { ...this.selectedAt, several: false };
  }

  goTo(sheet: number, range: string): void {
    this.selectedAt = { sheet, range };
    this.selected();
  }

  close(): void {
    this.cells = new Map();
  }

  private isRefused({ sheet, cells }: Change["cells"][number]): boolean {
    const index = this.things.sheets.findIndex(({ id }) => id === sheet);
    const stored = this.book.sheets[index];
    const reason = stored ? protectionOf(stored, () => true) : () => undefined;
    return [...cells.keys()].some((ref) => {
      const at = parseRef(ref);
      return at !== undefined && reason(at.row, at.column) !== undefined;
    });
  }
}

export interface SessionBook {
  readonly session: Session<PlainGrid>;
  /** As a person does. */
  edit(sheet: number, cells: ReadonlyMap<string, Content | undefined>): void;
  protect(sheet: string): void;
  /** What a save writes, read back. */
  saved(): XlsxWorkbook;
}

export async function openBook(bytes: Uint8Array): Promise<SessionBook> {
  const prepared = await prepare(
    { name: "test.xlsx", bytes, sample: false },
    { functions: [], language: "nl" },
  );
  const grid = new PlainGrid(prepared.book);
  const session = new Session(prepared, grid, {
    functions: [],
    language: "nl",
    onCalculated: (error) => {
      if (error !== undefined) throw error as Error;
    },
  });
  grid.told = (area) => {
    session.edited(area);
  };
  grid.selected = () => {
    session.selected();
  };
  return {
    session,
    edit: (sheet, cells) => {
      const id = grid.things.sheets[sheet]?.id ?? "";
      grid.commit({ things: grid.things, cells: [{ sheet: id, cells }] });
    },
    protect: (name) => {
      const sheets = grid.things.sheets.map((each) =>
        each.name === name ? { ...each, protected: true } : each,
      );
      grid.things = { ...grid.things, sheets };
    },
    saved: () => readWorkbook(session.save(), []),
  };
}

/** As the grid takes the file: a cell that a formula elsewhere fills holds nothing. */
function holdsSomething(book: XlsxWorkbook, id: string): (cell: XlsxCell) => boolean {
  const cells = snapshotOf(book).sheets[id]?.cellData;
  return ({ row, column }) => {
    const cell = cells?.[row - 1]?.[column - 1];
    return cell?.f !== undefined || cell?.v !== undefined;
  };
}

function contentOf({ ref, value, formula }: XlsxCell): [string, Content][] {
  if (formula) return [[ref, { kind: "formula", text: formula.text }]];
  return value === null ? [] : [[ref, { kind: "constant", value }]];
}
