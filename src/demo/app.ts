/**
 * The browser workbook: ties the page, the open workbook and the pane together. At most one workbook is open; another
 * one replaces it only after it was read and calculated, and only with consent when there are unsaved edits.
 */
import { type BoundFunction, placeName, RecalculationRefused } from "../engine";
import { type AccountedSet } from "../functions/account";
import { type CopyAnswer, mountPane, type Pane, paneFunctions, rememberedFirstRun } from "../taskpane";
import { type Language } from "../text";
import { type Workbook } from "../workbook/port";
import { describeXlsxError, XlsxError } from "../xlsx";
import { ask, tell } from "./page/dialogs";
import { createFileInput, download, type FileInput } from "./page/files";
import { createNotice, type Notice } from "./page/notice";
import { drawTable } from "./page/sheet-table";
import { createShell, type Shell } from "./page/shell";
import { refusalText } from "./refusals";
import { pageText, type PageText } from "./text";
import { type Grid } from "./grid/grid";
import { handOutCopy } from "./workbook/frozen-copy";
import { showSession } from "./workbook/open-session";
import { prepare, type SourceFile } from "./workbook/prepare";
import { NotWritten, type Session } from "./workbook/session";

/** Formulas in the grid have a point as decimal mark, in both languages. */
const DECIMAL_COMMA = false;
/** Larger files would stop the page; the reader has finer limits of its own. [bytes] */
const MAX_FILE = 100_000_000;

export class App {
  session: Session<Grid> | undefined;
  private readonly functions: readonly BoundFunction[];
  private readonly root: HTMLElement;
  private readonly shell: Shell;
  private readonly notice: Notice;
  private readonly files: FileInput;
  private readonly pane: Pane;
  private language: Language = "nl";
  private opening = false;

  constructor(root: HTMLElement, functions: readonly BoundFunction[]) {
    this.root = root;
    this.functions = functions;
    this.shell = createShell(root, {
      open: () => {
        this.files.pick();
      },
      save: () => {
        void this.save();
      },
      help: () => {
        tell(root, this.text.helpTitle, this.text.helpLines, this.text.close);
      },
      language: (language) => {
        void this.setLanguage(language);
      },
      table: () => {
        this.drawTable();
      },
    });
    this.notice = createNotice(root);
    this.files = createFileInput(root, (file) => {
      void this.openFile(file);
    });
    this.pane = mountPane(this.shell.pane, {
      language: "nl",
      theme: "light",
      version: __MPP_VERSION__,
      functionsVersion: document.documentElement.dataset["mppFunctions"] ?? null,
      state: "browser",
      functions: paneFunctions("nl", DECIMAL_COMMA),
      decimalComma: DECIMAL_COMMA,
      errors: [],
      firstRun: rememberedFirstRun(),
      highlight: (place) => {
        this.session?.ring(place);
      },
      frozenCopy: (set) => this.frozenCopy(set),
    });
    this.showTexts();
    window.addEventListener("beforeunload", (event) => {
      if (this.session?.unsaved || this.session?.grid.editing) event.preventDefault();
    });
  }

  /** Opens a workbook in place of the present one. @returns whether it did */
  async open(file: SourceFile): Promise<boolean> {
    if (this.opening) return false;
    this.opening = true;
    this.shell.showBusy(true);
    try {
      return await this.replace(file);
    } catch (error) {
      this.notice.warn(this.text.notOpened(file.name, this.causeOf(error)));
      return false;
    } finally {
      this.opening = false;
      this.shell.showBusy(false);
    }
  }

  /** Resolves when the cells show the results of every edit so far. */
  async settled(): Promise<void> {
    await this.session?.settled();
  }

  /** The open workbook for the pane; another object when another workbook is opened. */
  get workbook(): Workbook | undefined {
    return this.session?.workbook;
  }

  private get text(): PageText {
    return pageText(this.language);
  }

  private async openFile(file: File): Promise<void> {
    if (file.size > MAX_FILE) {
      const cause = describeXlsxError(new XlsxError("too-large"), this.language);
      this.notice.warn(this.text.notOpened(file.name, cause));
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    await this.open({ name: file.name, bytes, sample: false });
  }

  private async replace(file: SourceFile): Promise<boolean> {
    const context = {
      functions: this.functions,
      paneFunctions: paneFunctions(this.language, DECIMAL_COMMA),
      language: this.language,
    };
    const prepared = await prepare(file, context);
    await this.session?.grid.finishEditing();
    if (!(await this.mayReplace())) return false;
    await this.settled();
    this.pane.update({ workbook: undefined });
    this.session?.close();
    this.session = undefined;
    const container = document.createElement("div");
    container.className = "instance";
    this.shell.grid.replaceChildren(container);
    this.session = await showSession(container, prepared, context, {
      onCalculated: (error) => {
        if (error !== undefined) this.notice.warn(this.causeOf(error));
        this.showOutcomes();
      },
      onSheet: () => {
        this.drawTable();
      },
      onRefusal: (id) => {
        this.notice.warn(refusalText(id, this.language));
      },
      onOtherNotation: (text) => {
        this.notice.warn(this.text.otherNotation(text));
      },
      onLocalFormula: () => {
        this.notice.warn(this.text.formulaNotation);
      },
    });
    const { session } = this;
    this.pane.update({
      ...{ workbook: session.workbook, workbookId: file.name, sample: file.sample },
      held: () => session.held(),
    });
    this.showOutcomes();
    if (!file.sample) this.notice.say(this.text.opened(file.name));
    return true;
  }

  private async mayReplace(): Promise<boolean> {
    const { session, text } = this;
    if (!session?.unsaved) return true;
    return ask(this.root, {
      title: text.replaceTitle,
      body: text.replace(session.name),
      no: text.keep,
      yes: text.discard,
    });
  }

  private async save(): Promise<void> {
    await this.session?.grid.finishEditing();
    await this.settled();
    const { session, text } = this;
    if (!session) return;
    try {
      download(session.name, session.save());
      this.notice.say(text.saved(session.name));
    } catch (error) {
      this.notice.warn(text.nothingSaved(this.causeOf(error)));
    }
    this.showFile();
  }

  private async frozenCopy(set: AccountedSet | undefined): Promise<CopyAnswer> {
    await this.session?.grid.finishEditing();
    await this.settled();
    const { session, functions, language } = this;
    if (!session) return { kind: "no-calls" };
    try {
      return await handOutCopy(session, { functions, language, set, download });
    } catch (error) {
      return { kind: "failed", cause: this.causeOf(error) };
    }
  }

  private async setLanguage(language: Language): Promise<void> {
    this.language = language;
    // A message in the other language would stay behind.
    this.notice.clear();
    const functions = paneFunctions(language, DECIMAL_COMMA);
    this.showTexts();
    this.pane.update({ language, functions });
    this.session?.grid.showLanguage(language, functions);
    this.session?.setLanguage(language);
    await this.settled();
  }

  private showTexts(): void {
    this.shell.showLanguage(this.language);
    this.files.labelDrop(this.text.drop);
    this.notice.labelClose(this.text.close);
  }

  private showOutcomes(): void {
    const { session } = this;
    const errors = session?.errors ?? [];
    this.pane.update({
      errors: errors.map(({ sheet, ref, code, message }) => ({
        cell: placeName({ sheet, ref }),
        code,
        message,
        goTo: () => {
          session?.goTo(sheet, ref);
        },
      })),
    });
    this.showFile();
    this.drawTable();
  }

  private showFile(): void {
    const { session } = this;
    if (session)
      this.shell.showFile({ name: session.name, sample: session.sample, unsaved: session.unsaved });
  }

  private drawTable(): void {
    const { session, text } = this;
    if (!session) return;
    const view = session.grid.view();
    drawTable(this.shell.table, view, { caption: text.tableCaption, cut: text.tableCut });
  }

  private causeOf(error: unknown): string {
    if (error instanceof XlsxError) return describeXlsxError(error, this.language);
    if (error instanceof RecalculationRefused)
      return error.code === "iterative" ? this.text.iterative : this.text.date1904;
    if (error instanceof NotWritten) return this.text.notWritten(error.places.slice(0, 5).join(", "));
    return this.text.unexpected(error instanceof Error ? error.message : String(error));
  }
}
