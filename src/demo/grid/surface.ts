/** The grid as the open workbook uses it: what it holds, what it shows, and changes that happen whole or not at all. */
import { type WorkbookChart } from "../../taskpane/charts/workbook-chart-data";
import { type Language } from "../../text";
import { type Things } from "../workbook/things";
import { type Content, type SheetContents } from "./contents";
import { type SheetResults } from "./results";

/** Another state of the workbook: its things, and contents of cells on sheets that it has then. */
export interface Change {
  readonly things: Things;
  readonly cells: readonly SheetEdit[];
}

export interface SheetEdit {
  /** Id of the sheet. */
  readonly sheet: string;
  /** By reference; undefined empties a cell. */
  readonly cells: ReadonlyMap<string, Content | undefined>;
}

/** A chart, and the cells that it covers. */
export interface PlacedChart {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly range: string;
  readonly chart: WorkbookChart;
  /** A value as a cell of its first series shows it. */
  readonly shown: (value: number) => string;
  readonly language: Language;
}

/** Cells that someone is shown, with a short label. */
export interface Ring {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly range: string;
  readonly label: string;
}

export interface Surface {
  readonly things: Things;
  /** Whether someone is typing in a cell. */
  readonly editing: boolean;
  /** Per sheet of `things`, as they are now. */
  readonly contents: () => readonly SheetContents[];
  readonly show: (results: readonly SheetResults[]) => void;
  readonly showCharts: (charts: readonly PlacedChart[]) => void;
  readonly showRing: (ring: Ring | undefined) => void;
  /** As one step that undo takes back. @returns whether it happened */
  readonly commit: (change: Change) => boolean;
  /** Sheet by index in `things`; the last range when several are selected. */
  readonly selection: () => { readonly sheet: number; readonly range: string; readonly several: boolean };
  readonly goTo: (sheet: number, range: string) => void;
  readonly close: () => void;
}
