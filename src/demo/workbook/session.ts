/**
 * One open workbook: the file's bytes, the grid that shows them, and what the engine makes of its cells. Saving reads
 * back what it wrote before anyone trusts it. Every save starts from the file as it was opened, so that a sheet, table
 * or chart can still be taken back when it was saved.
 */
import { fail } from "../../core";
import { type BoundFunction, type CellError, recalculate, sheetId } from "../../engine";
import { type Language } from "../../text";
import { addressOf, boxOf, rangeOf } from "../../workbook/area";
import { type Area, type ChangeListener, type Workbook } from "../../workbook/port";
import {
  type CellValue,
  describeXlsxError,
  parseRef,
  readWorkbook,
  saveEdits,
  XlsxError,
  type XlsxWorkbook,
} from "../../xlsx";
import { type SheetContents } from "../grid/contents";
import { type Change, type Surface } from "../grid/surface";
import { Calculation } from "./calculation";
import { type SheetOutcome } from "./changes";
import { chartsOf } from "./chart-values";
import { currentBook } from "./current-book";
import { type Draft, editsOf, thingsText } from "./edits";
import { FileFormats } from "./formats";
import { type OpenBook } from "./open-book";
import { type Outcomes, outcomesOf, shownValues } from "./outcomes";
import { browserWorkbook } from "./port";
import { type Prepared } from "./prepare";
import { presentBook } from "./present-book";
import { fixedRanges } from "./protected";
import { type Things } from "./things";
import { changedRefs, differences } from "./written";

/** Thrown when a saved file does not read back as the workbook: nothing is handed out then. */
export class NotWritten extends Error {
  readonly places: readonly string[];
  constructor(places: readonly string[]) {
    super(places.join(", "));
    this.name = "NotWritten";
    this.places = places;
  }
}

export interface SessionOptions {
  readonly functions: readonly BoundFunction[];
  readonly language: Language;
  /** Told after each calculation, with the error when it failed. */
  readonly onCalculated: (error: unknown) => void;
}

const NOTHING: SheetOutcome = { values: new Map(), spills: new Map() };

export class Session<G extends Surface = Surface> implements OpenBook {
  readonly name: string;
  readonly sample: boolean;
  readonly grid: G;
  readonly base: XlsxWorkbook;
  readonly fileFormats: FileFormats;
  readonly workbook: Workbook;
  private readonly bytes: Uint8Array;
  private readonly functions: readonly BoundFunction[];
  private readonly first: Things;
  private readonly initial: readonly SheetContents[];
  private readonly calculation: Calculation;
  private readonly editListeners = new Set<ChangeListener>();
  private readonly selectListeners = new Set<ChangeListener>();
  private language: Language;
  private calculated: { readonly ids: readonly string[]; readonly outcomes: Outcomes };
  private saved: { readonly contents: readonly SheetContents[]; readonly things: string };
  private sheetsMade: number;

  constructor({ file, book, outcomes }: Prepared, grid: G, options: SessionOptions) {
    this.name = file.name;
    this.sample = file.sample;
    this.bytes = file.bytes;
    this.base = book;
    this.grid = grid;
    this.fileFormats = new FileFormats(book);
    this.functions = options.functions;
    this.language = options.language;
    this.first = grid.things;
    this.initial = grid.contents();
    this.sheetsMade = book.sheets.length;
    this.calculated = { ids: idsOf(grid.things), outcomes };
    this.saved = { contents: this.initial, things: thingsText(this.draft()) };
    this.calculation = new Calculation(() => this.recalculate(), options.onCalculated);
    this.workbook = browserWorkbook(this);
    this.showOutcomes();
  }

  get things(): Things {
    return this.grid.things;
  }

  /** Cells that cannot be calculated. */
  get errors(): readonly CellError[] {
    return this.calculated.outcomes.errors;
  }

  /** Whether the workbook is otherwise than it was opened or last saved. */
  get unsaved(): boolean {
    const { contents } = this.saved;
    const now = this.grid.contents();
    const count = Math.max(now.length, contents.length);
    const changed = [...Array(count).keys()].some(
      (index) => changedRefs(contents[index] ?? new Map(), now[index] ?? new Map()).length > 0,
    );
    return changed || thingsText(this.draft()) !== this.saved.things;
  }

  contents(): readonly SheetContents[] {
    return this.grid.contents();
  }

  outcomes(): readonly SheetOutcome[] {
    const { ids, outcomes } = this.calculated;
    return this.things.sheets.map(({ id }) => outcomes.sheets[ids.indexOf(id)] ?? NOTHING);
  }

  fixed(sheet: number): readonly (readonly [by: string, cells: string])[] {
    return fixedRanges(this.base.sheets[sheet]);
  }

  newSheetId(): string {
    return sheetId(this.sheetsMade++);
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.calculation.edited();
  }

  /** The grid tells that contents or things changed, where, by whatever way. @param sheet id */
  edited({ sheet, range }: Area): void {
    this.calculation.edited();
    const name = this.things.sheets.find(({ id }) => id === sheet)?.name;
    if (name !== undefined) for (const listener of this.editListeners) listener({ sheet: name, range });
  }

  /** The grid tells that something else is selected. */
  selected(): void {
    if (this.grid.selection().several) return;
    for (const listener of this.selectListeners) listener(this.selection());
  }

  onEdit(listener: ChangeListener): () => void {
    return added(this.editListeners, listener);
  }

  onSelect(listener: ChangeListener): () => void {
    return added(this.selectListeners, listener);
  }

  commit(change: Change): void {
    if (this.grid.editing) fail({ code: "workbook-editing", place: {} });
    this.rehearse(change);
    if (!this.grid.commit(change)) fail({ code: "workbook-host", place: {}, reason: placeOf(change) });
  }

  close(): void {
    this.editListeners.clear();
    this.selectListeners.clear();
    this.grid.close();
  }

  /** @returns the bytes to hand out @throws XlsxError, NotWritten */
  save(): Uint8Array {
    const draft = this.draft();
    const bytes = this.written(draft);
    this.saved = { contents: draft.contents, things: thingsText(draft) };
    return bytes;
  }

  /** What the file held in its cells, before all was calculated; undefined once contents were changed. */
  held(): ((cell: { readonly sheet: string; readonly ref: string }) => CellValue) | undefined {
    const now = this.grid.contents();
    if (this.initial.some((before, index) => changedRefs(before, now[index] ?? new Map()).length > 0))
      return undefined;
    const sheets = new Map(
      this.base.sheets.map(({ name, cells }) => [name, new Map(cells.map(({ ref, value }) => [ref, value]))]),
    );
    return ({ sheet, ref }) => sheets.get(sheet)?.get(ref) ?? null;
  }

  /** What a save would hand out; nothing counts as saved. @throws XlsxError, NotWritten */
  presentBytes(): Uint8Array {
    return this.written(this.draft());
  }

  selection(): Area {
    const { sheet, range } = this.grid.selection();
    return { sheet: this.things.sheets[sheet]?.name ?? "", range };
  }

  /** @param sheet index or name */
  goTo(sheet: number | string, range: string): void {
    const index =
      typeof sheet === "number" ? sheet : this.things.sheets.findIndex(({ name }) => name === sheet);
    if (index >= 0 && parseRef(range.split(":")[0] ?? "")) this.grid.goTo(index, rangeOf(boxOf(range)));
  }

  /** Rings cells in the grid; undefined takes the ring away. */
  ring(place: { readonly area: Area; readonly label: string } | undefined): void {
    const sheet = this.things.sheets.find(({ name }) => name === place?.area.sheet);
    this.grid.showRing(
      place && sheet ? { sheet: sheet.id, range: place.area.range, label: place.label } : undefined,
    );
  }

  /** What cannot be saved is refused before it happens. @throws FailureError workbook-host */
  private rehearse({ things, cells }: Change): void {
    const before = this.contents();
    const contents = things.sheets.map(({ id }) => {
      const edit = cells.find(({ sheet }) => sheet === id);
      const now = before[this.things.sheets.findIndex((sheet) => sheet.id === id)] ?? new Map();
      return edit ? withEdit(now, edit.cells) : now;
    });
    try {
      saveEdits(this.bytes, editsOf({ ...this.draft(), things, contents, outcomes: [] }), this.functions);
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      fail({ code: "workbook-host", place: {}, reason: describeXlsxError(error, this.language) });
    }
  }

  private written(draft: Draft): Uint8Array {
    const bytes = saveEdits(this.bytes, editsOf(draft), this.functions);
    const wrong = differences(readWorkbook(bytes, this.functions), draft);
    if (wrong.length > 0) throw new NotWritten(wrong);
    return bytes;
  }

  private draft(): Draft {
    const { base, first, initial, things } = this;
    return { base, first, initial, things, contents: this.contents(), outcomes: this.outcomes() };
  }

  private async recalculate(): Promise<void> {
    const { things, initial } = this;
    const now = this.contents();
    const filled = this.outcomes().map(({ spills }) => spills);
    const book = currentBook({ base: presentBook(this.base, things, now), initial, now }, filled);
    const outcomes = outcomesOf(book, await recalculate(book, this.functions, this.language));
    this.calculated = { ids: idsOf(things), outcomes };
    this.showOutcomes();
  }

  private showOutcomes(): void {
    const contents = this.contents();
    const book = presentBook(this.base, this.things, contents);
    this.grid.show(shownValues(book, { sheets: this.outcomes(), errors: this.errors }, contents));
    this.grid.showCharts(chartsOf(this, this.language));
  }
}

function added<T>(list: Set<T>, item: T): () => void {
  list.add(item);
  return () => {
    list.delete(item);
  };
}

const idsOf = ({ sheets }: Things): readonly string[] => sheets.map(({ id }) => id);

function withEdit(now: SheetContents, cells: Change["cells"][number]["cells"]): SheetContents {
  const changed = new Map(now);
  for (const [ref, content] of cells) {
    if (content) changed.set(ref, content);
    else changed.delete(ref);
  }
  return changed;
}

/** First of the cells that a change is about, for a message. */
function placeOf({ things, cells: [first] }: Change): string {
  const sheet = things.sheets.find(({ id }) => id === first?.sheet)?.name ?? "";
  const [range = ""] = first?.cells.keys() ?? [];
  return range === "" ? sheet : addressOf({ sheet, range });
}
