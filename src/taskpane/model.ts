/**
 * What the pane shows, as data. The host (Excel, or the page with the browser workbook) fills it; the pane knows
 * neither. Nothing in it is HTML: every text is shown as text.
 */
import { type AccountedSet } from "../functions/account";
import { type Language } from "../text";
import { type Area, type Value, type Workbook } from "../workbook/port";

export type { Language };

/** How far the page got in reaching a host that calculates. */
export type PaneState =
  /** Office.js or the host is still starting. */
  | "loading"
  /** Still nothing after the waiting time; the page keeps waiting. */
  | "slow"
  /** Office.js could not be loaded. */
  | "no-office"
  /** Office.js runs, but not inside Excel. */
  | "not-excel"
  /** Excel without the shared runtime or with too few custom function features. */
  | "old-excel"
  /** Excel answers. */
  | "connected"
  /** The browser workbook: no Excel, the functions run in the page. */
  | "browser";

/** One function as the pane explains it; texts are in the pane's language. */
export interface PaneFunction {
  /** With namespace, e.g. "MPP.KWANTIEL". */
  readonly name: string;
  readonly description: string;
  /** E.g. "MPP.KWANTIEL(kans; scenario's; [gebeurtenissen])". */
  readonly syntax: string;
  readonly parameters: readonly PaneParameter[];
  /** A formula to copy, with the list separator of the host, e.g. "=MPP.KWANTIEL(0,5; B5:D8)". */
  readonly example: string;
}

export interface PaneParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** A cell in error with the message that the grid does not show. */
export interface CellError {
  /** As a user reads it, e.g. "Prognose!F12". */
  readonly cell: string;
  /** As the cell shows it, e.g. "#VALUE!". */
  readonly code: string;
  /** Name of the function that failed, when known. */
  readonly functionName?: string;
  readonly message: string;
  /** Selects the cell. */
  readonly goTo: () => void;
}

/** Loading the functions when this workbook opens. */
export interface StartupSetting {
  readonly enabled: boolean;
  /** Rejects when the host did not store it. */
  readonly set: (enabled: boolean) => Promise<void>;
}

/** What came of a copy without MPP formulas. */
export type CopyAnswer =
  | {
      readonly kind: "made";
      /** Of the file. */
      readonly name: string;
      readonly formulas: number;
      /** Name of the sheet that accounts for it. */
      readonly sheet: string;
      /** Other cells in error. */
      readonly others: readonly string[];
    }
  | { readonly kind: "errors"; readonly cells: readonly { readonly area: Area; readonly message: string }[] }
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "no-calls" }
  | { readonly kind: "failed"; readonly cause: string };

export interface PaneModel {
  readonly language: Language;
  readonly theme: "light" | "dark";
  /** Version of the pane. */
  readonly version: string;
  /** Version of the functions in this page; null when they are not loaded, undefined while unknown. */
  readonly functionsVersion: string | null | undefined;
  /** Names that the host's list of functions lacks or has too many; undefined while unknown. */
  readonly metadataDifference?: readonly string[] | undefined;
  readonly state: PaneState;
  readonly functions: readonly PaneFunction[];
  /** Undefined when the host cannot list them: the section is hidden. */
  readonly errors?: readonly CellError[] | undefined;
  /** Undefined when the host has no such setting: hidden. */
  readonly startup?: StartupSetting | undefined;
  /** The open workbook; undefined when there is none that can be read. Another one is another object. */
  readonly workbook?: Workbook | undefined;
  /**
   * Of a host that calculates a workbook when it opens it: what the file held in its cells; gives undefined once they were
   * changed. Absent: the cells show what the workbook holds.
   */
  readonly held?:
    (() => ((cell: { readonly sheet: string; readonly ref: string }) => Value) | undefined) | undefined;
  /** Names the workbook among others on this computer: its address or file name. "" for one that was never saved. */
  readonly workbookId?: string;
  /** Whether the host writes 0,5 and separates with ";"; undefined while unknown: as the language does. */
  readonly decimalComma?: boolean | undefined;
  /** Hands out a copy of the workbook without MPP formulas; a host without it replaces them in the workbook itself. */
  readonly frozenCopy?: ((set: AccountedSet | undefined) => Promise<CopyAnswer>) | undefined;
  /** The workbook is the sample: "Voorbeeldcijfers" beside the title. */
  readonly sample?: boolean;
  /** Whether the four steps were seen before, and remembering it; a host without it does not show them. */
  readonly firstRun?: { readonly seen: () => boolean; readonly remember: () => void } | undefined;
  /** Rings cells in the grid with a label; undefined takes the ring away. A host without it goes to the cells instead. */
  readonly highlight?:
    ((place: { readonly area: Area; readonly label: string } | undefined) => void) | undefined;
}
