/**
 * The frame of the page: skip links, top bar, grid at the left, pane at the right, the sheet as a table. Draws texts
 * in the page's language and reports what the user asks for; what that means is decided elsewhere.
 */
import { type Language } from "../../text";
import { pageText, type PageText } from "../text";
import { button, element } from "./dom";

export interface ShellActions {
  readonly open: () => void;
  readonly save: () => void;
  readonly help: () => void;
  readonly language: (language: Language) => void;
  readonly table: (shown: boolean) => void;
}

export interface FileState {
  readonly name: string;
  readonly sample: boolean;
  readonly unsaved: boolean;
}

export interface Shell {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly table: HTMLElement;
  readonly showLanguage: (language: Language) => void;
  readonly showFile: (file: FileState) => void;
  readonly showBusy: (busy: boolean) => void;
}

const LANGUAGES: readonly Language[] = ["nl", "en"];

/** Draws the frame in an element. */
export function createShell(root: HTMLElement, actions: ShellActions): Shell {
  const parts = partsOf(actions);
  root.append(parts.skipGrid, parts.skipPane, parts.top, parts.work);
  let file: FileState = { name: "", sample: false, unsaved: false };
  let text: PageText = pageText("nl");
  const showFile = (next: FileState): void => {
    file = next;
    parts.file.textContent = file.name;
    parts.sample.textContent = file.sample ? text.sample : "";
    parts.unsaved.textContent = file.unsaved ? text.unsaved : "";
    parts.sample.hidden = !file.sample;
    parts.unsaved.hidden = !file.unsaved;
    document.title = file.name === "" ? text.product : `${file.name} – ${text.product}`;
  };
  return {
    grid: parts.grid,
    pane: parts.pane,
    table: parts.table,
    showLanguage(language) {
      text = pageText(language);
      document.documentElement.lang = language;
      label(parts, text, language);
      showFile(file);
    },
    showFile,
    showBusy(busy) {
      parts.work.setAttribute("aria-busy", String(busy));
      parts.open.disabled = busy;
      parts.save.disabled = busy;
    },
  };
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(actions: ShellActions) {
  const product = element("strong", { class: "product" });
  const file = element("span", { class: "file" });
  const sample = element("span", { class: "tag" });
  const unsaved = element("span", { class: "tag unsaved" });
  const asTable = button({ class: "as-table", "aria-pressed": "false" }, () => {
    const shown = asTable.getAttribute("aria-pressed") !== "true";
    asTable.setAttribute("aria-pressed", String(shown));
    sheet.classList.toggle("as-table", shown);
    // What scrolls must be reachable by keyboard; unseen it must not be a stop.
    if (shown) table.tabIndex = 0;
    else table.removeAttribute("tabindex");
    actions.table(shown);
  });
  const open = button({}, actions.open);
  const save = button({}, actions.save);
  const help = button({}, actions.help);
  const choices = LANGUAGES.map((language) => {
    const choice = button({ lang: language }, () => {
      actions.language(language);
    });
    choice.textContent = language.toUpperCase();
    return choice;
  });
  const languages = element("span", { class: "languages", role: "group" }, ...choices);
  const nav = element("div", { class: "actions" }, asTable, open, save, help, languages);
  const top = element("header", { class: "top" }, product, file, sample, unsaved, nav);
  const grid = element("div", { class: "grid", id: "grid" });
  const table = element("div", { class: "table", id: "table" });
  const sheet = element("main", { class: "sheet", id: "sheet", tabindex: "-1" }, grid, table);
  const pane = element("aside", { class: "side", id: "pane", tabindex: "-1" });
  const work = element("div", { class: "work" }, sheet, pane);
  const skipGrid = element("a", { class: "skip", href: "#sheet" });
  const skipPane = element("a", { class: "skip", href: "#pane" });
  // prettier-ignore
  return { product, file, sample, unsaved, asTable, open, save, help, choices, languages, top, grid, table, sheet, pane, work, skipGrid, skipPane };
}

function label(parts: Parts, text: PageText, language: Language): void {
  parts.product.textContent = text.product;
  parts.asTable.textContent = text.asTable;
  parts.open.textContent = text.open;
  parts.save.textContent = text.save;
  parts.help.textContent = text.help;
  parts.skipGrid.textContent = text.skipToGrid;
  parts.skipPane.textContent = text.skipToPane;
  parts.languages.setAttribute("aria-label", text.language);
  parts.sheet.setAttribute("aria-label", text.grid);
  parts.pane.setAttribute("aria-label", text.pane);
  for (const choice of parts.choices) choice.setAttribute("aria-pressed", String(choice.lang === language));
}
