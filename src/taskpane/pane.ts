/**
 * The pane itself, for any host: status strip, tabs, the view, its footer and one line that says what came of an action.
 * It draws a PaneModel in an element, ties the views to the open workbook, and keeps what the user opened.
 */
import "./tokens.css";
import "./pane.css";
import { element } from "./dom";
import { type PaneModel } from "./model";
import { Connection } from "./shell/connection";
import { FirstRun } from "./shell/first-run";
import { createMessage, type MessageLine } from "./shell/message";
import { type SetHead } from "./shell/set-head";
import { Stage } from "./shell/stage";
import { type PageStore } from "./shell/store";
import { stamped } from "./shell/stamp";
import { stepCells } from "./shell/step-cells";
import { statusStrip } from "./shell/strip";
import { createTabs, type Tabs, tabId } from "./shell/tabs";
import { shellText } from "./shell/text";
import { statusLine, statusMessage } from "./status";
import { STORED } from "../params";
import { sameName } from "../workbook/area";
import { type Area } from "../workbook/port";
import { type ListedView, type ViewHost, type ViewId } from "./view";
import { VIEWS } from "./views";

export interface Pane {
  /** Shows the changed parts. A property that is absent stays as it was. */
  readonly update: (change: Partial<PaneModel>) => void;
  /** Shows a view. @param acts at the button that writes, with the selection as it is now */
  readonly open: (view: ViewId, area?: Area, acts?: boolean) => void;
  /** Empties the element. */
  readonly unmount: () => void;
}

/** What a test puts in place of the product's own. */
export interface PaneParts {
  readonly views?: readonly ListedView[];
  readonly store?: (workbookId: string) => Promise<PageStore>;
}

/**
 * @param root element to fill; whatever it holds is replaced
 * @param start what to show first
 */
export function mountPane(root: HTMLElement, start: PaneModel, parts: PaneParts = {}): Pane {
  const shell = new Shell(root, start, parts);
  return {
    update: (change) => {
      shell.update(change);
    },
    open: (view, area, acts) => {
      shell.open(view, area);
      if (acts === true) shell.act(view);
    },
    unmount: () => {
      shell.unmount();
    },
  };
}

/** A set head is read this long after the last change: typing changes cells in a row. [ms] */
const HEAD_DELAY_MS = 300;

class Shell {
  private readonly root: HTMLElement;
  private model: PaneModel;
  private readonly store: PaneParts["store"];
  private readonly strip = element("div");
  private readonly notes = element("div");
  private readonly scroll = element("div", { class: "mpp-scroll" });
  private readonly footers = element("div", { class: "mpp-footers" });
  /** Says to screen readers what just happened. */
  private readonly spoken = element("p", { class: "mpp-hidden", role: "status" });
  private readonly message: MessageLine;
  private readonly tabs: Tabs;
  private readonly stage: Stage;
  private readonly steps: FirstRun;
  private readonly views: readonly ListedView[];
  private connection: Connection | undefined;
  private set: SetHead | undefined;
  private headTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, start: PaneModel, { views = VIEWS, store }: PaneParts) {
    this.root = root;
    this.model = start;
    this.store = store;
    this.views = views;
    this.message = createMessage(this.announce);
    this.tabs = createTabs(views, (id) => {
      this.show(id);
    });
    const { scroll, footers } = this;
    this.stage = new Stage({ views, scroll, footers, model: () => this.model, host: () => this.host() });
    this.steps = new FirstRun({
      model: () => this.model,
      has: (id) => this.has(id),
      open: (id) => {
        this.show(id);
      },
      goTo: (area) => {
        this.host().goTo(area);
      },
      announce: this.announce,
      focusView: () => {
        scroll.querySelector<HTMLElement>(".mpp-view:not([hidden])")?.focus();
      },
      areaOf: async (step) => this.connection && stepCells(this.connection.book, step),
    });
    scroll.append(this.steps.element);
    root.classList.add("mpp-pane");
    const top = element("div", { class: "mpp-top" }, this.strip, this.tabs.element, this.notes);
    root.replaceChildren(top, scroll, this.message.element, footers, this.spoken);
    root.addEventListener("pointerenter", this.arrive);
    root.addEventListener("focusin", this.arrive);
    root.dataset["theme"] = start.theme;
    this.showLanguage();
    this.connect();
    const [first] = views;
    if (first) this.show(first.id);
    this.steps.begin();
  }

  update(change: Partial<PaneModel>): void {
    const before = this.model;
    this.model = { ...before, ...change };
    const { model } = this;
    const differs = (...keys: readonly (keyof PaneModel)[]): boolean =>
      keys.some((key) => before[key] !== model[key]);
    this.root.dataset["theme"] = model.theme;
    if (differs("language")) this.showLanguage();
    const isOtherBook = differs("workbook", "workbookId");
    if (isOtherBook) this.connect();
    if (differs("state", "version")) this.showStrip();
    if (differs("state", "version", "functionsVersion", "metadataDifference")) this.showNotes();
    if (isOtherBook || differs("language", "decimalComma", "version", "sample"))
      this.stage.remount(isOtherBook);
    else this.stage.updated(before);
    if (isOtherBook || differs("language")) this.steps.redraw();
    this.steps.begin();
  }

  open(view: ViewId, area?: Area): void {
    const hadFocus = this.root.contains(document.activeElement);
    this.show(view, area);
    // What had the focus may be in the view that is hidden now.
    if (hadFocus) document.getElementById(tabId(view))?.focus();
  }

  act(view: ViewId): void {
    const looked = this.connection?.lookAtSelection() ?? Promise.resolve();
    void looked.then(() => {
      this.stage.act(view);
    });
  }

  unmount(): void {
    clearTimeout(this.headTimer);
    this.connection?.close();
    this.steps.close();
    this.stage.unmount();
    this.root.removeEventListener("pointerenter", this.arrive);
    this.root.removeEventListener("focusin", this.arrive);
    this.root.classList.remove("mpp-pane");
    this.root.replaceChildren();
  }

  private readonly announce = (message: string): void => {
    this.spoken.textContent = message;
  };

  private readonly arrive = (): void => {
    void this.connection?.lookAtSelection();
  };

  private has(id: ViewId): boolean {
    return this.views.some((view) => view.id === id);
  }

  private show(id: ViewId, area?: Area): void {
    if (!this.has(id)) return;
    this.tabs.select(id);
    this.stage.show(id, area);
  }

  private showLanguage(): void {
    this.root.lang = this.model.language;
    // A message in the other language would stay behind.
    this.message.clear();
    this.tabs.showLanguage(this.model.language);
    this.showStrip();
    this.showNotes();
  }

  private showStrip(): void {
    this.strip.replaceChildren(statusStrip(this.model, this.set));
  }

  /** What is wrong whichever view is shown; a host that tells of no changes leaves the asking to the user. */
  private showNotes(): void {
    const isFine = statusMessage(this.model).icon === "good";
    this.notes.replaceChildren(...(isFine ? [] : [statusLine(this.model)]));
    if (this.connection?.hears !== false) return;
    const text = shellText(this.model.language);
    const button = element("button", { type: "button", class: "mpp-link" }, text.refresh);
    button.addEventListener("click", () => {
      this.connection?.refresh();
      this.stage.remount(false);
      this.readHead();
      this.announce(text.refreshed);
    });
    this.notes.append(element("div", { class: "mpp-message" }, element("p", {}, text.noChanges), button));
  }

  private connect(): void {
    this.connection?.close();
    this.connection = undefined;
    this.set = undefined;
    this.message.clear();
    const { workbook, workbookId = "" } = this.model;
    if (workbook) {
      const language = (): PaneModel["language"] => this.model.language;
      const { message, store } = this;
      this.connection = new Connection(
        { workbook, workbookId, message, language, store },
        {
          changed: (area) => {
            // Verifying a set takes longer than typing elsewhere may wait.
            if (sameName(area.sheet, STORED.sheet)) this.readHead();
            this.stage.changed(area);
          },
          wroteParts: () => {
            this.readHead();
          },
          selected: (area) => {
            this.stage.selected(area);
          },
          deaf: () => {
            this.showNotes();
          },
        },
      );
      this.readHead();
    }
    this.showStrip();
    this.showNotes();
  }

  private readHead(): void {
    clearTimeout(this.headTimer);
    const { connection } = this;
    if (!connection) return;
    this.headTimer = setTimeout(() => {
      import(/* webpackChunkName: "set" */ "./shell/set-head")
        .then(({ setHeadOf }) => setHeadOf(connection.book))
        .catch(() => undefined)
        .then((set) => {
          if (this.connection !== connection || JSON.stringify(set) === JSON.stringify(this.set)) return;
          this.set = set;
          this.showStrip();
        })
        .catch(() => undefined);
    }, HEAD_DELAY_MS);
  }

  private host(): Omit<ViewHost, "footer"> {
    const { language, version, decimalComma = language === "nl" } = this.model;
    const { connection } = this;
    const say = (text: string): void => {
      this.message.show("bad", text, shellText(language).close);
    };
    return {
      language,
      version,
      decimalComma,
      book: connection?.book,
      model: () => this.model,
      announce: this.announce,
      write: async (request) => {
        if (connection)
          return connection.writing.write(
            await stamped(request, connection.book, this.model.functionsVersion),
          );
        say(shellText(language).noWorkbook);
        return "failed";
      },
      goTo: (area) => {
        connection?.workbook.goTo(area).catch((error: unknown) => {
          connection.writing.tell(area, error);
        });
      },
      open: (view, area) => {
        this.open(view, area);
      },
    };
  }
}
