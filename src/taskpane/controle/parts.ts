/** The parts of Controle as elements: counts, what is wrong or asked, and what is in order. */
import { element, icon } from "../dom";
import { type CellError, type PaneModel } from "../model";
import { statusMessage } from "../status";
import { addressOf } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { paneText } from "../text";
import { type Check } from "./checks";
import { controleText } from "./text";

/** All that the view knows. */
export interface Known {
  readonly model: PaneModel;
  /** Undefined while unknown. */
  readonly errors: readonly CellError[] | undefined;
  readonly checks: readonly Check[];
  /** Cells that show #NAME? for want of the functions. */
  readonly unregistered: number;
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
export function countsOf({ model, errors, checks, unregistered }: Known): {
  errors: number;
  questions: number;
} {
  const status = statusMessage(model).icon;
  const lines = (level: Check["level"]): number =>
    checks.filter((check) => check.level === level).reduce((sum, check) => sum + check.lines.length, 0);
  return {
    errors: unregistered + (errors?.length ?? 0) + lines("bad") + (status === "bad" ? 1 : 0),
    questions: lines("warn") + (status === "warn" ? 1 : 0),
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
    element(
      "h2",
      {},
      icon("bad"),
      element("span", {}, text.unregistered),
      element("span", { class: "mpp-count" }, String(unregistered)),
    ),
    element("p", { class: "mpp-quiet" }, text.notRegistered),
    statusMessage(model).icon === "good" ? element("div", { class: "mpp-buttons" }, button) : null,
  );
}

/** One that is wrong or asked, with a link to each cell. */
export function drawCheck(check: Check, model: PaneModel, goTo: (area: Area) => void): HTMLElement {
  const text = paneText(model.language);
  const line = ({ text: sentence, area }: Check["lines"][number]): HTMLElement => {
    if (area === undefined) return element("li", {}, element("p", { class: "mpp-quiet" }, sentence));
    const cell = addressOf(area);
    const link = element(
      "button",
      { type: "button", class: "mpp-link", "data-cell": cell, "aria-label": text.goTo(cell) },
      cell,
    );
    link.addEventListener("click", () => {
      goTo(area);
    });
    return element("li", {}, element("p", { class: "mpp-quiet" }, sentence), link);
  };
  return element(
    "section",
    { class: "mpp-section" },
    element(
      "h2",
      {},
      icon(check.level),
      element("span", {}, check.title),
      element("span", { class: "mpp-count" }, check.note),
    ),
    element("ul", { class: "mpp-findings" }, ...check.lines.map(line)),
  );
}
