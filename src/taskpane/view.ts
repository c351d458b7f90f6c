/**
 * What a view of the pane gets from the pane around it, and what it is. A view draws in its own element, reads the
 * workbook through `book` and writes it through `write`; it knows no host and no other view.
 */
import { type Failure } from "../core";
import { type PaneModel } from "./model";
import { type Journal, type JournalEntry } from "../workbook/journal";
import { type CellsAnswer, type Fact, type Area, type SheetState, type Workbook } from "../workbook/port";
import { type Language } from "../text";

export type ViewId = "prognose" | "parameters" | "doorrekening" | "controle" | "migratie" | "delen";

/** The open workbook, with what was read of it kept until it changes. */
export interface Book {
  readonly workbook: Workbook;
  readonly sheets: () => Promise<readonly SheetState[]>;
  /** The used range of a sheet; undefined when the sheet is empty or there is none of that name. */
  readonly cells: (sheet: string) => Promise<CellsAnswer | undefined>;
}

export interface WriteRequest {
  /** What is done, in the pane's language, as the list of what can be undone shows it. */
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Asked before: cells may hold something already, all of them or only those in these ranges. */
  readonly overwrite?: boolean | readonly Area[];
}

/** A write that plans by itself, and that takes back what does not give what it must. */
export interface WriteJob {
  readonly title: string;
  /** @param id of the entry. @throws FailureError; the workbook is as it was then */
  readonly run: (journal: Pick<Journal, "write" | "undo">, id: string) => Promise<JournalEntry>;
  /** The sentence of a failure; the pane's own dictionary is small. */
  readonly told: (failure: Failure) => string;
}

/** What came of a write: its sentence is shown and spoken by the pane, with "Ongedaan maken". */
export type WriteOutcome = "written" | "occupied" | "failed";

/** The same as long as a view is shown; when one of these changes the view is mounted anew. */
export interface ViewHost {
  readonly language: Language;
  /** Whether the host's formulas have a decimal comma and `;`. */
  readonly decimalComma: boolean;
  /** Version of the add-in. */
  readonly version: string;
  /** Undefined when there is no workbook that can be read: the view explains itself and offers nothing to write. */
  readonly book: Book | undefined;
  /** What the page around the pane told of itself: state, versions, functions, cells in error, loading on open. */
  readonly model: () => PaneModel;
  /** One line for screen readers. */
  readonly announce: (message: string) => void;
  /** The sticky footer: where it will write, then one primary and at most one other action. Empty hides it. */
  readonly footer: (...children: readonly Node[]) => void;
  /**
   * Through the journal: all or nothing. "occupied": cells hold something and consent was not given: nothing is written,
   * the view asks ("F4:I8 is niet leeg": other place, overwrite). A failure's sentence is shown by the pane.
   */
  readonly write: (request: WriteRequest | WriteJob) => Promise<WriteOutcome>;
  readonly goTo: (area: Area) => void;
  /** Another view, with something to begin with, such as a cell whose trace is asked. */
  readonly open: (view: ViewId, area?: Area) => void;
}

export interface MountedView {
  /** The workbook changed there, by whoever; what `book` kept is already dropped. */
  readonly changed?: (area: Area) => void;
  /** The selection moved; also called when the view is opened with an area. */
  readonly selected?: (area: Area) => void;
  /** What the view writes was asked for on the ribbon: its button has the focus as soon as it says where that will stand. */
  readonly toWrite?: () => void;
  /** Something in `model()` is otherwise than before. */
  readonly updated?: (before: PaneModel) => void;
  /** Called before the view's element is dropped: stops what still runs. */
  readonly unmount?: () => void;
}

export interface View {
  readonly id: ViewId;
  /** Path of a 20 px outline icon. */
  readonly icon: string;
  /** The pane draws both: the title in the tab and, as h1 with the purpose under it, above the view's own element. */
  readonly text: Readonly<Record<Language, { readonly title: string; readonly purpose: string }>>;
  readonly mount: (root: HTMLElement, host: ViewHost) => MountedView;
}

/** A view that is loaded when it is first shown. */
export interface LaterView extends Omit<View, "mount"> {
  readonly load: () => Promise<View>;
}

export type ListedView = View | LaterView;
