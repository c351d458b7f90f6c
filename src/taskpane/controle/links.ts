/** A link to a cell of the workbook. */
import { addressOf } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { element } from "../dom";
import { type Language } from "../model";
import { paneText } from "../text";

/** @param shown instead of the name of the cell; breaks after its dots */
export function cellLink(
  area: Area,
  { language, goTo }: { readonly language: Language; readonly goTo: (area: Area) => void },
  shown?: string,
): HTMLElement {
  const cell = addressOf(area);
  const link = element(
    "button",
    {
      type: "button",
      class: "mpp-link",
      "data-cell": cell,
      "aria-label":
        shown === undefined ? paneText(language).goTo(cell) : `${shown}, ${paneText(language).goTo(cell)}`,
    },
    ...(shown ?? cell).split(/(?<=\.)/).flatMap((part, n) => (n === 0 ? [part] : [element("wbr"), part])),
  );
  link.addEventListener("click", () => {
    goTo(area);
  });
  return link;
}
