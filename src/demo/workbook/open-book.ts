/** An open workbook as the workbook port needs it. */
import { type Area, type ChangeListener } from "../../workbook/port";
import { type XlsxWorkbook } from "../../xlsx";
import { type SheetContents } from "../grid/contents";
import { type Change } from "../grid/surface";
import { type SheetOutcome } from "./changes";
import { type FileFormats } from "./formats";
import { type Things } from "./things";

export interface OpenBook {
  /** As the file had it when it was opened. */
  readonly base: XlsxWorkbook;
  readonly fileFormats: FileFormats;
  readonly things: Things;
  /** Per sheet of `things`, as they are now. */
  readonly contents: () => readonly SheetContents[];
  /** Per sheet of `things`, as far as it was calculated. */
  readonly outcomes: () => readonly SheetOutcome[];
  /** Ranges that can only be changed whole, by the cell that they belong to, on a sheet by its index. */
  readonly fixed: (sheet: number) => readonly (readonly [by: string, cells: string])[];
  /** An id that no sheet of this workbook has had. */
  readonly newSheetId: () => string;
  /** @throws FailureError workbook-editing, workbook-host; nothing is changed then */
  readonly commit: (change: Change) => void;
  /** Resolves when every edit so far is calculated. */
  readonly settled: () => Promise<void>;
  readonly selection: () => Area;
  readonly goTo: (sheet: number, range: string) => void;
  /** @returns stops listening */
  readonly onEdit: (listener: ChangeListener) => () => void;
  readonly onSelect: (listener: ChangeListener) => () => void;
}
