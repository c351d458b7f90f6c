/** The view while it is shown: reads the workbook, draws the page that is asked for, and reads again after changes. */
import { STORED } from "../../params";
import { boxOf, sameName } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { element } from "../dom";
import { type Book, type ViewHost } from "../view";
import { actionsPage } from "./actions-page";
import { approvePage } from "./approve-page";
import { comparePage } from "./compare-page";
import { createPage } from "./create-page";
import { emptyPage } from "./empty-page";
import { exportPage } from "./export-page";
import { readFound } from "./found";
import { importPage } from "./import-page";
import { logPage } from "./log-page";
import { likelyRounds, type OtherRound, roundOnSheet } from "./other-round";
import { overviewPage } from "./overview-page";
import { linkButton, note } from "./parts";
import { recordPage, restorePage } from "./record-page";
import { type Filter } from "./row-table";
import {
  type PageName,
  type PageStart,
  type Screen,
  type SetWrite,
  writeSetStep,
  type Written,
} from "./screen";
import { type ParametersState, stateOf } from "./state";
import { type Actor } from "./steps";
import { statusPage } from "./status-page";
import { parametersText } from "./text";
import { type ParametersText } from "./text-type";

/** Typing changes cells in a row: reading waits for a pause. [ms] */
const PAUSE_MS = 200;

export class ParametersView {
  private readonly root: HTMLElement;
  private readonly host: ViewHost;
  private readonly book: Book;
  private readonly text: ParametersText;
  private readonly filter: Filter = { owner: undefined, onlyOpen: false };
  private state: ParametersState | undefined;
  private page: PageName = "overview";
  private other: OtherRound | undefined;
  /** The sheet that is compared with unasked was read, or somebody chose. */
  private compared = false;
  private actor: Actor = { partner: "APM", role: "dossierhouder" };
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Row of the parameter sheet that is selected. */
  private selection: number | undefined;
  private select: (at: number | undefined) => void = () => undefined;
  private stopped = false;
  /** Counts readings, so that a slow one does not overtake a later one. */
  private reading = 0;

  constructor(root: HTMLElement, host: ViewHost, book: Book) {
    this.root = root;
    this.host = host;
    this.book = book;
    this.text = parametersText(host.language);
    root.replaceChildren(element("p", { class: "mpp-quiet", role: "status" }, this.text.loading));
    void this.read();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Results of formulas on the sheet may change with any cell; only its own sheet and the one compared with count here. */
  changed({ sheet }: Area): void {
    const isOther = this.other !== undefined && sameName(sheet, this.other.name);
    if (isOther) this.compared = false;
    if (!isOther && !sameName(sheet, STORED.sheet)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.read();
    }, PAUSE_MS);
  }

  /** Selecting a cell of the table shows its row apart, whichever rows are listed. */
  selected({ sheet, range }: Area): void {
    this.selection = sameName(sheet, STORED.sheet) ? boxOf(range).top : undefined;
    this.select(this.selection);
  }

  private async read(): Promise<void> {
    const turn = (this.reading += 1);
    try {
      const found = await readFound(this.book);
      if (this.stopped || turn !== this.reading) return;
      this.state = stateOf(found, this.now().toISOString().slice(0, 10));
    } catch (error) {
      if (this.stopped || turn !== this.reading) return;
      this.showFailure(error);
      return;
    }
    // A form is left as it is; a step checks itself against the workbook of its moment.
    if (this.page === "overview") this.draw();
    await this.readOther();
  }

  /** The first likely sheet, so that old values stand beside the new ones unasked. */
  private async readOther(): Promise<void> {
    const { state } = this;
    if (this.compared || state === undefined) return;
    this.compared = true;
    const names = likelyRounds(state.found.sheets, state.found.sheet?.name);
    const name = names.find((each) => each === this.other?.name) ?? names[0];
    if (name === undefined || state.placed === undefined) return;
    const round = await roundOnSheet(this.book, name).catch(() => undefined);
    if (this.stopped || round === undefined) return;
    this.other = round;
    if (this.page === "overview") this.draw();
  }

  private readonly now = (): Date => new Date();

  private readonly show = (page: PageName, start?: PageStart): void => {
    this.page = page;
    this.draw(start);
    this.root.querySelector<HTMLElement>("h2[tabindex]")?.focus();
    if (page === "overview") this.root.querySelector<HTMLElement>("button, select, input")?.focus();
    const scroll = this.root.closest(".mpp-scroll");
    if (scroll) scroll.scrollTop = 0;
  };

  private draw(start?: PageStart): void {
    if (this.state === undefined) return;
    const screen = this.screen(this.state);
    const focused = focusOf(this.root);
    this.root.replaceChildren(this.pageOf(screen, start));
    focusAgain(this.root, focused);
  }

  private pageOf(screen: Screen, start: PageStart | undefined): HTMLElement {
    this.select = () => undefined;
    if (this.page === "overview") {
      if (screen.state.kind === "none") return emptyPage(screen);
      const overview = overviewPage(screen, this.filter);
      this.select = overview.select;
      this.select(this.selection);
      return overview.element;
    }
    const pages: Readonly<
      Record<Exclude<PageName, "overview">, (on: Screen, with_?: PageStart) => HTMLElement>
    > = {
      ...{ actions: actionsPage, record: recordPage, restore: restorePage, approve: approvePage },
      ...{ status: statusPage, create: createPage, compare: comparePage, import: importPage },
      ...{ export: exportPage, log: logPage },
    };
    return pages[this.page](screen, start);
  }

  private screen(state: ParametersState): Screen {
    const { host, text, book, now, other, actor, show } = this;
    const screen: Screen = {
      ...{ host, text, state, book, now, other, actor, show },
      language: host.language,
      compareWith: (round) => {
        this.other = round;
        this.compared = true;
      },
      actAs: (who) => {
        this.actor = who;
      },
      write: (request) => this.write(screen, request),
    };
    return screen;
  }

  private async write(screen: Screen, request: SetWrite): Promise<Written> {
    const written = await writeSetStep(screen, request);
    const isStale = !written.done && written.sentence === this.text.stale;
    if (!written.done && !isStale) return written;
    clearTimeout(this.timer);
    if (written.done) this.page = "overview";
    await this.read();
    if (isStale) {
      // The form was about something that is no longer so.
      this.show(this.page);
      this.root.firstElementChild?.append(note("warn", this.text.stale, true));
    } else this.root.querySelector<HTMLElement>("button, select, input")?.focus();
    return isStale ? { done: false, sentence: "" } : written;
  }

  private showFailure(error: unknown): void {
    const { text } = this;
    const reason = error instanceof Error ? error.message : String(error);
    this.host.footer();
    this.root.replaceChildren(
      note("bad", text.failed, true),
      element("p", { class: "mpp-quiet" }, reason),
      linkButton(text.again, () => {
        void this.read();
      }),
    );
  }
}

/** What has the focus, in words that survive drawing anew. */
function focusOf(root: HTMLElement): string | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !root.contains(active)) return undefined;
  return nameOf(active);
}

const nameOf = (each: HTMLElement): string =>
  `${each.tagName} ${each.getAttribute("aria-label") ?? each.textContent}`;

function focusAgain(root: HTMLElement, name: string | undefined): void {
  if (name === undefined) return;
  const all = [...root.querySelectorAll<HTMLElement>("button, select, input, summary")];
  all.find((each) => nameOf(each) === name)?.focus();
}
