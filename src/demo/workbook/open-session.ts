/** Shows a prepared workbook in the grid. */
import { type BoundFunction, sheetIndex, snapshotOf } from "../../engine";
import { type PaneFunction } from "../../taskpane";
import { type Language } from "../../text";
import { withFonts } from "../grid/fonts";
import { Grid, type GridEvents } from "../grid/grid";
import { withMarkedTexts } from "../grid/marked-texts";
import { FileFormats } from "./formats";
import { type Prepared } from "./prepare";
import { blankSheet } from "./present-book";
import { protectionOf, type ProtectionOf } from "./protected";
import { Session, type SessionOptions } from "./session";
import { thingsOf } from "./things";

export interface SessionContext {
  readonly functions: readonly BoundFunction[];
  readonly paneFunctions: readonly PaneFunction[];
  readonly language: Language;
}

export interface SessionEvents
  extends Omit<GridEvents, "refusalOfCell" | "onEdit" | "onSelect">, Pick<SessionOptions, "onCalculated"> {}

/** @param container element that the grid fills */
export async function showSession(
  container: HTMLElement,
  prepared: Prepared,
  { functions, paneFunctions, language }: SessionContext,
  events: SessionEvents,
): Promise<Session<Grid>> {
  const { book } = prepared;
  const protections = book.sheets.map((sheet) =>
    protectionOf(sheet, (style) => book.styles[style]?.locked ?? true),
  );
  const formats = new FileFormats(book);
  const opened: { session?: Session<Grid> } = {};
  const grid = await Grid.open(
    container,
    {
      snapshot: withMarkedTexts(withFonts(snapshotOf(book)), book),
      date1904: book.date1904,
      language,
      functions: paneFunctions,
      things: {
        start: thingsOf(book),
        fileFormat: (sheet, ref) => formats.of(sheet, ref),
        blank: (layout) => {
          const blank = snapshotOf({ ...book, styles: [], sheets: [blankSheet("", layout)] });
          return Object.values(blank.sheets)[0] ?? {};
        },
      },
    },
    {
      ...events,
      refusalOfCell: refusalOfCell(protections),
      onEdit: (area) => {
        opened.session?.edited(area);
      },
      onSelect: () => {
        opened.session?.selected();
      },
    },
  );
  opened.session = new Session(prepared, grid, { functions, language, onCalculated: events.onCalculated });
  return opened.session;
}

function refusalOfCell(protections: readonly ProtectionOf[]): GridEvents["refusalOfCell"] {
  return (id, row, column) => {
    const reason = protections[sheetIndex(id)]?.(row + 1, column + 1);
    return reason === undefined ? undefined : `cell.${reason}`;
  };
}
