/** What lies over the cells: charts with their numbers as a table for screen readers, and a ring around what is meant. */
import { drawWorkbookChart } from "../../taskpane/charts/workbook-chart";
import { chartTable } from "../../taskpane/charts/workbook-chart-table";
import { element } from "../page/dom";
import { type Placed, type Size } from "./overlay";
import { type PlacedChart, type Ring } from "./surface";

/** A chart that is smaller than this is drawn no smaller, but cut off. [px] */
const LEAST: Size = { width: 120, height: 80 };

export function chartOver({ sheet, range, chart, shown, language }: PlacedChart): Placed {
  const figure = element("figure", { class: "chart" });
  return {
    sheet,
    range,
    element: figure,
    draw: ({ width, height }) => {
      const size = { width: Math.max(LEAST.width, width), height: Math.max(LEAST.height, height) };
      const table = element("div", { class: "numbers" }, chartTable(chart, shown, language));
      figure.replaceChildren(drawWorkbookChart(chart, size, language), table);
    },
  };
}

export function ringOver({ sheet, range, label }: Ring): Placed {
  const mark = element("span", { class: "label", "aria-hidden": "true" }, label);
  return { sheet, range, element: element("div", { class: "ring" }, mark) };
}
