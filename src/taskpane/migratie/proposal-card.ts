/** One proposal: formula now and after, values with their difference, and the proof. */
import { reasonText } from "../../text";
import { FEWEST_TRIALS, type Step, TRIALS } from "../../migration";
import { boxOf } from "../../workbook/area";
import { element, outline } from "../dom";
import { type Headings } from "./headings";
import { cellLink, link, note, type Screen } from "./parts";
import { changeText, isByPeriod, localForm, needsRounding, type ValueRow, valueRows } from "./values";

export interface Shown {
  readonly step: Step;
  /** 1-based, among the open proposals of the sheet. */
  readonly number: number;
  readonly total: number;
  readonly skipped: boolean;
  readonly headings: Headings;
}

const [LEFT, RIGHT] = ["M12 5.500L7.500 10l4.500 4.500", "M8 5.500l4.500 4.500L8 14.500"];
/** A formula that may wrap after an operator or an argument. */
export function breakable(formula: string): readonly (Node | string)[] {
  return formula.split(/(?<=[;,+*/&^-])/).flatMap((part) => [part, element("wbr")]);
}

/** Longer formulas scroll within their place. [characters] */
const LONG = 240;

/** "rij 14", or the cells. */
export function whereText({ fills }: Pick<Step, "fills">, { text }: Screen): string {
  const { top, rows, columns } = boxOf(fills);
  return rows === 1 && columns > 1 ? text.whereRow(top) : fills;
}

export function proposalCard(shown: Shown, screen: Screen, go: (by: -1 | 1) => void): HTMLElement {
  const { step, number, total, skipped } = shown;
  const { text, host } = screen;
  const arrow = (by: -1 | 1): HTMLElement => {
    const name = by < 0 ? text.previous : text.next;
    const made = element(
      "button",
      { type: "button", class: "mig-arrow", "aria-label": name, disabled: total < 2 },
      outline(by < 0 ? LEFT : RIGHT, 20),
    );
    made.addEventListener("click", () => {
      go(by);
    });
    return made;
  };
  const title = text.proposal(number, total, whereText(step, screen));
  const sentence = reasonText(step.reason, host.language);
  return element(
    "section",
    { class: "mig-card", "aria-label": title },
    element(
      "div",
      { class: "mig-title" },
      arrow(-1),
      element("h2", { tabindex: "-1", class: "mig-step" }, title),
      arrow(1),
    ),
    formulas(step, screen),
    valueTable(
      valueRows(step, host.language, shown.headings),
      isByPeriod(step, shown.headings) ? text.year : text.what,
      screen,
    ),
    ...proof(step, screen),
    element("p", { class: "mpp-quiet" }, sentence),
    ...(skipped ? [note("info", text.skipped)] : []),
  );
}

function formulas(step: Step, screen: Screen): HTMLElement {
  const { text, host, number } = screen;
  const written = step.cells.filter(({ formula }) => formula !== "");
  const code = (formula: string, name: string): HTMLElement => {
    const local = localForm(formula, host.language, host.decimalComma);
    const scrolls = local.length > LONG;
    return element(
      "code",
      {
        tabindex: scrolls ? "0" : undefined,
        role: scrolls ? "group" : undefined,
        "aria-label": scrolls ? name : undefined,
      },
      ...breakable(local),
    );
  };
  const [now, after] = [text.now(number(written.length)), text.after(number(1))];
  return element(
    "dl",
    { class: "mig-formulas" },
    element("dt", {}, now),
    element("dd", {}, code(written[0]?.formula ?? "", now)),
    element("dt", {}, after),
    element(
      "dd",
      {},
      code(step.call, after),
      cellLink(screen, { sheet: step.sheet, range: step.fills }, step.fills),
    ),
  );
}

function valueTable(rows: readonly ValueRow[], first: string, { text, number }: Screen): HTMLElement {
  const body = element("tbody");
  const draw = (all: boolean): void => {
    const few = rows.length > 2 && !all ? [rows[0], rows.at(-1)] : rows;
    body.replaceChildren(
      ...few.flatMap((row) =>
        row
          ? [
              element(
                "tr",
                {},
                element("th", { scope: "row" }, row.label),
                ...[row.now, row.after, row.difference].map((value) => element("td", {}, value)),
              ),
            ]
          : [],
      ),
    );
  };
  draw(false);
  const heading = (word: string): HTMLElement => element("th", { scope: "col" }, word);
  const table = element(
    "table",
    { class: "mpp-table mig-values" },
    element("caption", { class: "mpp-hidden" }, `${text.nowColumn}, ${text.afterColumn}, ${text.difference}`),
    element(
      "thead",
      {},
      element("tr", {}, ...[first, text.nowColumn, text.afterColumn, text.difference].map(heading)),
    ),
    body,
  );
  if (rows.length <= 2) return table;
  let all = false;
  const toggle = link(text.allRows(number(rows.length)), () => {
    all = !all;
    draw(all);
    toggle.textContent = all ? text.fewRows : text.allRows(number(rows.length));
  });
  return element("div", {}, table, toggle);
}

function proof(step: Step, screen: Screen): HTMLElement[] {
  const { text, number } = screen;
  const along = step.together.length > 0 ? [note("info", text.along(some(step.together)))] : [];
  const waits = step.upon.length > 0 ? [note("info", text.waits(some(step.upon)))] : [];
  // A way to look up is told apart by more trials than a formula is compared in.
  const trials = number(TRIALS);
  if (step.method === "other")
    return [
      note("good", text.understood(number(FEWEST_TRIALS))),
      note("warn", changeText(step, screen)),
      ...along,
      ...waits,
    ];
  const equal = needsRounding(step) ? text.rounding(trials) : text.same(number(step.cells.length), trials);
  return [note("good", equal), ...along, ...waits];
}

/** The first few ids. */
function some(ids: readonly string[]): string {
  const few = ids.slice(0, 3).join(", ");
  return ids.length > 3 ? `${few} …` : few;
}
