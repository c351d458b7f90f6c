/** The parts of Delen as elements: which sheets hold formulas, what is in the way, and what came of a copy. */
import { formatList, formatNumber, type Language } from "../../text";
import { addressOf, boxOf } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { element, icon, type IconName } from "../dom";
import { type CopyAnswer } from "../model";
import { type Plan, type Refusal, type Replaced } from "./plan";
import { type DelenText } from "./text";

/** More lines than anyone reads at once. */
const MOST = 20;

export interface Words {
  readonly text: DelenText;
  readonly language: Language;
  readonly goTo: (area: Area) => void;
}

/** Sheets with formulas in the order of the workbook. */
export function sheetsOf(replaced: readonly Replaced[]): readonly string[] {
  return [...new Set(replaced.map(({ area }) => area.sheet))];
}

export function note(name: IconName, sentence: string): HTMLElement {
  return element("div", { class: "mpp-note" }, icon(name), element("p", {}, sentence));
}

/** How many formulas and cells of which sheet. */
export function sheetTable({ replaced }: Plan, { text, language }: Words): HTMLElement {
  const number = (value: number): string => formatNumber(value, language);
  const rows = sheetsOf(replaced).map((sheet) => {
    const own = replaced.filter(({ area }) => area.sheet === sheet);
    const cells = own.reduce((sum, { filled }) => sum + size(filled), 0);
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, sheet),
      element("td", {}, number(own.length)),
      element("td", {}, number(cells)),
    );
  });
  const heading = (word: string): HTMLElement => element("th", { scope: "col" }, word);
  const total = text.total(number(replaced.length), number(rows.length));
  return element(
    "section",
    { class: "mpp-section" },
    element(
      "table",
      { class: "mpp-table" },
      element("caption", { class: "mpp-hidden" }, total),
      element(
        "thead",
        {},
        element("tr", {}, heading(text.sheet), heading(text.formulas), heading(text.cells)),
      ),
      element("tbody", {}, ...rows),
    ),
    element("p", { class: "mpp-quiet" }, total),
  );
}

function size({ range }: Area): number {
  const { rows, columns } = boxOf(range);
  return rows * columns;
}

/** One line with a link to its cell. */
function line(sentence: string, area: Area | undefined, { text, goTo }: Words): HTMLElement {
  const item = element("li", {}, element("p", { class: "mpp-quiet" }, sentence));
  if (area === undefined) return item;
  const cell = addressOf(area);
  const link = element("button", { type: "button", class: "mpp-link", "aria-label": text.goTo(cell) }, cell);
  link.addEventListener("click", () => {
    goTo(area);
  });
  item.append(link);
  return item;
}

function lines(
  found: readonly { readonly sentence: string; readonly area?: Area }[],
  words: Words,
): HTMLElement {
  const { text, language } = words;
  const rest = found.length - MOST;
  return element(
    "section",
    { class: "mpp-section" },
    element("h2", {}, icon("bad"), element("span", {}, text.blocked(found.length))),
    element(
      "ul",
      { class: "mpp-findings" },
      ...found.slice(0, MOST).map(({ sentence, area }) => line(sentence, area, words)),
      ...(rest > 0 ? [line(text.more(formatNumber(rest, language)), undefined, words)] : []),
    ),
  );
}

/** Null when nothing is. */
export function inTheWay({ refusals, names }: Plan, words: Words): HTMLElement | null {
  const { text, language } = words;
  const sentence = (refusal: Refusal): string =>
    refusal.kind === "error" ? text.error(refusal.error) : text.spill(refusal.reference);
  const found = [
    ...(names.length === 0 ? [] : [{ sentence: text.names(formatList(names, language)) }]),
    ...refusals.map((refusal) => ({ sentence: sentence(refusal), area: refusal.area })),
  ];
  return found.length === 0 ? null : lines(found, words);
}

/** What came of a copy, and the same in one line to be spoken. */
export function answered(
  answer: CopyAnswer,
  words: Words,
): { readonly shown: HTMLElement; readonly spoken: string } {
  const { text, language } = words;
  const said = (name: IconName, spoken: string): ReturnType<typeof answered> => ({
    shown: note(name, spoken),
    spoken,
  });
  switch (answer.kind) {
    case "made": {
      const { name, formulas, sheet, others } = answer;
      const shown = others.slice(0, MOST).join(", ");
      const rest = others.length - MOST;
      const cells = rest > 0 ? `${shown} ${text.more(formatNumber(rest, language))}` : shown;
      const made = text.made(name, formatNumber(formulas, language), sheet);
      return said(
        others.length === 0 ? "good" : "warn",
        others.length === 0 ? made : `${made} ${text.others(cells)}`,
      );
    }
    case "errors": {
      const found = answer.cells.map(({ area, message }) => ({ area, sentence: message }));
      return { shown: lines(found, words), spoken: text.refused };
    }
    case "names":
      return said("bad", text.names(formatList(answer.names, language)));
    case "no-calls":
      return said("info", text.none);
    case "failed":
      return said("bad", text.failed(answer.cause));
  }
}
