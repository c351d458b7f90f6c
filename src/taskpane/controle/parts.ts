/** The parts of Controle as elements: counts, what is wrong or asked, and what is in order. */
import { element, icon } from "../dom";
import { type CellError, type PaneModel } from "../model";
import { statusMessage } from "../status";
import { type Area } from "../../workbook/port";
import { paneText } from "../text";
import { type Check, type CheckLine } from "./checks";
import { cellLink } from "./links";
import { controleText } from "./text";

/** All that the view knows. */
export interface Known {
  readonly model: PaneModel;
  /** Undefined while unknown. */
  readonly errors: readonly CellError[] | undefined;
  readonly checks: readonly Check[];
  /** Cells that show #NAME? for want of the functions. */
  readonly unregistered: number;
  /** Another version of the add-in last calculated the workbook. */
  readonly isOther: boolean;
}

interface FineLine {
  readonly text: string;
  readonly note: string;
}

function fineLines({ model, errors, checks }: Known): FineLine[] {
  const text = controleText(model.language);
  const status = statusMessage(model);
  const own = status.icon === "good" ? [{ text: status.text, note: status.note ?? "" }] : [];
  const none = errors?.length === 0 ? [{ text: paneText(model.language).errors, note: text.none }] : [];
  const good = checks.filter(({ level }) => level === "good");
  return [...own, ...none, ...good.map(({ title, note }) => ({ text: title, note }))];
}

/** Errors and questions: a cell in error or a line of a check is one. */
export function countsOf({ model, errors, checks, unregistered, isOther }: Known): {
  errors: number;
  questions: number;
} {
  const status = statusMessage(model).icon;
  const lines = (level: Check["level"]): number =>
    checks.filter((check) => check.level === level).reduce((sum, check) => sum + check.lines.length, 0);
  return {
    errors: unregistered + (errors?.length ?? 0) + lines("bad") + (status === "bad" ? 1 : 0),
    questions: lines("warn") + (status === "warn" ? 1 : 0) + (isOther ? 1 : 0),
  };
}

export function drawCounts(known: Known): HTMLElement {
  const text = controleText(known.model.language);
  const { errors, questions } = countsOf(known);
  const count = (name: "bad" | "warn" | "good", number: number, word: string): HTMLElement =>
    element("div", {}, icon(name), element("b", {}, String(number)), element("span", {}, word));
  return element(
    "div",
    { class: "mpp-counts" },
    count("bad", errors, text.errors(errors)),
    count("warn", questions, text.questions(questions)),
    count("good", fineLines(known).length, text.fine),
  );
}

/** What is in order, one line each; null when nothing is known to be. */
export function drawFine(known: Known): HTMLElement | null {
  const lines = fineLines(known);
  if (lines.length === 0) return null;
  return element(
    "section",
    { class: "mpp-section" },
    element("h2", { class: "mpp-hidden" }, controleText(known.model.language).inOrder),
    element(
      "ul",
      { class: "mpp-fine" },
      ...lines.map(({ text, note }) =>
        element(
          "li",
          {},
          icon("good"),
          element("p", {}, text),
          element("span", { class: "mpp-quiet" }, note),
        ),
      ),
    ),
  );
}

/** Writes the formulas again; only of use when the functions are loaded now. */
export function drawRepair({ model, unregistered }: Known, repair: () => void): HTMLElement {
  const text = controleText(model.language);
  const button = element(
    "fluent-button",
    { size: "small", appearance: "primary" },
    text.repair(unregistered),
  );
  button.addEventListener("click", repair);
  return element(
    "section",
    { class: "mpp-section" },
    sectionTitle("bad", text.unregistered, String(unregistered)),
    element("p", { class: "mpp-quiet" }, text.notRegistered),
    statusMessage(model).icon === "good" ? element("div", { class: "mpp-buttons" }, button) : null,
  );
}

function sectionTitle(level: Check["level"], title: string, note: string): HTMLElement {
  return element(
    "h2",
    {},
    icon(level),
    element("span", {}, title),
    element("span", { class: "mpp-count" }, note),
  );
}

interface Links {
  readonly language: PaneModel["language"];
  readonly goTo: (area: Area) => void;
}

/** Lines shown at once; the others are a fold away. */
const SHOWN = 12;

/** One that is wrong or asked, with a link to each cell. */
export function drawCheck(check: Check, model: PaneModel, goTo: (area: Area) => void): HTMLElement {
  const links: Links = { language: model.language, goTo };
  const { level, title, note, lines, headings, question } = check;
  const list = (some: readonly CheckLine[]): HTMLElement =>
    headings === undefined ? lineList(some, links) : lineTable(title, headings, some, links);
  const more = lines.slice(SHOWN);
  return element(
    "section",
    { class: "mpp-section" },
    sectionTitle(level, title, note),
    list(lines.slice(0, SHOWN)),
    more.length === 0
      ? null
      : element(
          "details",
          { class: "mpp-fold mpp-more" },
          element(
            "summary",
            {},
            element("span", { class: "mpp-quiet" }, controleText(model.language).more(more.length)),
          ),
          list(more),
        ),
    question === undefined ? null : element("p", { class: "mpp-quiet" }, question),
  );
}

function lineList(lines: readonly CheckLine[], links: Links): HTMLElement {
  return element(
    "ul",
    { class: "mpp-findings" },
    ...lines.map(({ text, area }) =>
      element(
        "li",
        {},
        element("p", { class: "mpp-quiet" }, text),
        area === undefined ? null : cellLink(area, links),
      ),
    ),
  );
}

function lineTable(
  title: string,
  headings: readonly string[],
  lines: readonly CheckLine[],
  links: Links,
): HTMLElement {
  const rows = lines.map(({ row: [name = "", ...numbers] = [], area }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, area === undefined ? name : cellLink(area, links, name)),
      ...numbers.map((number) => element("td", {}, number)),
    ),
  );
  return element(
    "table",
    { class: "mpp-table mpp-numbers" },
    element("caption", { class: "mpp-hidden" }, title),
    element(
      "thead",
      {},
      element("tr", {}, ...headings.map((heading) => element("th", { scope: "col" }, heading))),
    ),
    element("tbody", {}, ...rows),
  );
}
