/** The numbers of a chart as a table, folded away behind a small button beside the chart's title. */
import { type Language } from "../../text";
import { element } from "../dom";
import { svg } from "./svg";

export interface ChartTable {
  readonly caption: string;
  readonly headings: readonly string[];
  /** First cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

const TEXT = {
  nl: { show: "Toon de grafiek als tabel", hide: "Verberg de tabel", label: "Grafiek als tabel" },
  en: { show: "Show the chart as a table", hide: "Hide the table", label: "Chart as a table" },
} as const;

const TABLE_ICON = "M3 4.500h14v11H3zM3 8h14M8 8v7.500M3 11.700h14";

/** A button, and the table that it shows; `update` redraws the rows in place. */
export interface TableAlternative {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly update: (tables: readonly ChartTable[]) => void;
}

/** @param id of the panel, one of its own on the page */
export function tableAlternative(id: string, language: Language): TableAlternative {
  const words = TEXT[language];
  // It scrolls, so it takes the focus: arrow keys move through it.
  const panel = element("div", {
    id,
    class: "mpp-chart-table",
    hidden: true,
    role: "group",
    tabindex: "0",
    "aria-label": words.label,
  });
  const button = element(
    "button",
    {
      type: "button",
      class: "mpp-icon-button",
      "aria-label": words.show,
      "aria-expanded": "false",
      "aria-controls": id,
    },
    svg(
      "svg",
      { viewBox: "0 0 20 20", width: 16, height: 16, class: "mpp-icon", "aria-hidden": "true" },
      svg("path", { d: TABLE_ICON }),
    ),
  );
  button.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
    button.setAttribute("aria-label", panel.hidden ? words.show : words.hide);
  });
  return {
    button,
    panel,
    update: (tables) => {
      panel.replaceChildren(...tables.map(drawn));
    },
  };
}

function drawn({ caption, headings, rows }: ChartTable): HTMLElement {
  const column = (text: string): HTMLElement => element("th", { scope: "col" }, text);
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...headings.map(column))),
    element(
      "tbody",
      {},
      ...rows.map(([name = "", ...cells]) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, name),
          ...cells.map((cell) => element("td", {}, cell)),
        ),
      ),
    ),
  );
}
