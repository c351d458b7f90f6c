/** "Cells in error": the messages that the grid does not show, each with a link to its cell. */
import { element, icon } from "../dom";
import { type CellError, type Language } from "../model";
import { paneText, type PaneText } from "../text";

/** @param goTo selects the cell of the error at this place in the list, as the list is by then */
export function errorSection(
  errors: readonly CellError[],
  language: Language,
  goTo: (index: number) => void,
): HTMLElement {
  const text = paneText(language);
  return element(
    "section",
    { class: "mpp-section", "aria-labelledby": "mpp-errors-title" },
    element(
      "h2",
      { id: "mpp-errors-title" },
      icon("bad"),
      element("span", {}, text.errors),
      element("span", { class: "mpp-count" }, String(errors.length)),
    ),
    element(
      "ul",
      { class: "mpp-findings" },
      ...errors.map((each, index) =>
        errorItem(each, text, () => {
          goTo(index);
        }),
      ),
    ),
  );
}

function errorItem(error: CellError, text: PaneText, goTo: () => void): HTMLElement {
  const link = element(
    "button",
    { type: "button", class: "mpp-link", "data-cell": error.cell, "aria-label": text.goTo(error.cell) },
    error.cell,
  );
  link.addEventListener("click", goTo);
  return element(
    "li",
    {},
    element(
      "div",
      {},
      element("b", {}, error.code),
      error.functionName === undefined ? null : element("code", {}, ` ${error.functionName}`),
      element("p", { class: "mpp-quiet" }, error.message),
    ),
    link,
  );
}

/** Whether two lists look the same, so that a recalculation without news leaves the page and the focus alone. */
export function sameErrors(
  before: readonly CellError[] | undefined,
  after: readonly CellError[] | undefined,
): boolean {
  if (before === undefined || after === undefined) return before === after;
  if (before.length !== after.length) return false;
  return before.every((one, index) => {
    const other = after[index];
    return (
      other !== undefined &&
      one.cell === other.cell &&
      one.code === other.code &&
      one.message === other.message &&
      one.functionName === other.functionName
    );
  });
}
