/** The list of functions, folded: name and purpose; opened: how to write it, an example to copy and its arguments. */
import "@fluentui/web-components/button.js";
import { copyText } from "../clipboard";
import { element } from "../dom";
import { type PaneFunction, type PaneModel } from "../model";
import { paneText, type PaneText } from "../text";

/** How long a button says that it copied [ms]. */
const COPIED_MS = 2_000;

/**
 * @param announce tells screen readers what happened
 */
export function functionList(model: PaneModel, announce: (message: string) => void): HTMLElement {
  const text = paneText(model.language);
  const items = model.functions.map((each, index) => functionItem(each, text, index === 0, announce));
  return element(
    "details",
    { class: "mpp-fold", "data-keep": "functions" },
    element(
      "summary",
      {},
      element("b", {}, text.title),
      element("span", { class: "mpp-count" }, String(items.length)),
    ),
    element("p", { class: "mpp-quiet" }, text.purpose),
    element("div", { class: "mpp-functions" }, ...items),
  );
}

function functionItem(
  item: PaneFunction,
  text: PaneText,
  open: boolean,
  announce: (message: string) => void,
): HTMLElement {
  return element(
    "details",
    { open, "data-function": item.name, "data-keep": item.name },
    element(
      "summary",
      {},
      element(
        "span",
        { class: "mpp-summary" },
        element("code", {}, item.name),
        element("span", { class: "mpp-quiet" }, item.description),
      ),
    ),
    element(
      "div",
      { class: "mpp-detail" },
      element("p", { class: "mpp-syntax" }, element("code", {}, item.syntax)),
      exampleCard(item, text, announce),
      item.parameters.length === 0 ? null : parameterTable(item, text),
    ),
  );
}

function exampleCard(item: PaneFunction, text: PaneText, announce: (message: string) => void): HTMLElement {
  const shown = element("code", {}, item.example);
  const button = element("fluent-button", { size: "small", "aria-label": text.copyOf(item.name) }, text.copy);
  button.addEventListener("click", () => {
    void copyText(item.example, shown).then((done) => {
      const message = done ? text.copied : text.copyByHand;
      announce(message);
      if (done) flash(button, text);
    });
  });
  return element("div", { class: "mpp-card" }, shown, button);
}

function flash(button: HTMLElement, text: PaneText): void {
  button.textContent = text.copied;
  setTimeout(() => {
    button.textContent = text.copy;
  }, COPIED_MS);
}

function parameterTable(item: PaneFunction, text: PaneText): HTMLElement {
  const rows = item.parameters.map((each) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, each.name),
      element("td", {}, each.description, each.optional ? ` (${text.optional})` : null),
    ),
  );
  return element(
    "table",
    { class: "mpp-table" },
    element("caption", { class: "mpp-hidden" }, `${text.parameters} ${item.name}`),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, text.parameter),
        element("th", { scope: "col" }, text.meaning),
      ),
    ),
    element("tbody", {}, ...rows),
  );
}
