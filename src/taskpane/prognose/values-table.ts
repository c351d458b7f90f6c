/** The four scenario values with the chance of more, and the line about the most sensitive of them. */
import { type Language } from "../../text";
import { element } from "../dom";
import { svg } from "../charts/svg";
import { chanceText } from "./chance-text";
import { inflowText } from "./chart-tables";
import { type ScenarioValue } from "./forecast";
import { sensitivityOf } from "./sensitivity";
import { type ForecastText } from "./text";

const INFO_ICON = "M10 2.500a7.500 7.500 0 1 1 0 15a7.500 7.500 0 0 1 0-15zM10 9.500v4M10 6.500v.2";

export function valuesTable(
  values: readonly ScenarioValue[],
  language: Language,
  text: ForecastText,
): HTMLElement {
  const cells = (tag: "th" | "td", show: (value: ScenarioValue) => string): HTMLElement[] =>
    values.map((value) => element(tag, tag === "th" ? { scope: "col" } : {}, show(value)));
  return element(
    "table",
    { class: "mpp-four" },
    element("caption", {}, text.valuesCaption),
    element("thead", {}, element("tr", {}, ...cells("th", ({ name }) => name))),
    element(
      "tbody",
      {},
      element("tr", { class: "mpp-four-values" }, ...cells("td", ({ value }) => inflowText(value, language))),
      element("tr", {}, ...cells("td", ({ chance }) => chanceText(chance, language))),
    ),
  );
}

/** @returns null when no value hangs on a percentage point */
export function sensitivityLine(
  values: readonly ScenarioValue[],
  language: Language,
  text: ForecastText,
): HTMLElement | null {
  const found = sensitivityOf(values);
  if (found === undefined) return null;
  const name = found.name.charAt(0).toUpperCase() + found.name.slice(1);
  const move = inflowText(found.move, language);
  const sentence =
    found.middle === undefined
      ? text.sensitive(name, move)
      : text.sensitiveBeside(name, move, inflowText(found.middle, language));
  const icon = svg(
    "svg",
    { viewBox: "0 0 20 20", width: 16, height: 16, class: "mpp-icon", "aria-hidden": "true" },
    svg("path", { d: INFO_ICON }),
  );
  return element("div", { class: "mpp-note" }, icon, element("p", {}, sentence));
}
