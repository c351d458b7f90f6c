/**
 * The rows with value and approval, lapsed and open first; those of one owner, or only the open ones. A lapsed row says for
 * which value it was approved and offers the next step.
 */
import { type ParameterRow, rowKey } from "../../params";
import { refOf } from "../../workbook/area";
import { element, icon, outline } from "../dom";
import { checkbox, inParts, linkButton, pick } from "./parts";
import { requestCard } from "./request-card";
import { isOpen, ownersOf, type RowView, rowViews, type Standing } from "./rows";
import { type Screen } from "./screen";
import { labelOf, longDate, rowText, shortDate, unitText, valueText, valueWithUnit, yearOf } from "./values";

const AT_ONCE = 40;
const LAPSED = "M4 5.500V9h3.500M4.300 9a6.500 6.500 0 1 1-.7 3M8 8l4.500 4.500M12.500 8L8 12.500";

/** What is shown of the table, kept while other pages are shown. */
export interface Filter {
  /** Undefined: all owners. */
  owner: string | undefined;
  onlyOpen: boolean;
}

export interface RowSection {
  readonly element: HTMLElement;
  /** Shows the row of the sheet that is selected there, apart; another row number hides it. */
  readonly select: (at: number | undefined) => void;
}

export function rowSection(screen: Screen, filter: Filter): RowSection {
  const { text, state } = screen;
  const rows = rowViews(state);
  if (rows.length === 0)
    return {
      element: element(
        "section",
        { class: "par-section" },
        element("p", { class: "mpp-quiet" }, text.noRows),
      ),
      select: () => undefined,
    };
  const owners = ownersOf(rows);
  if (filter.owner !== undefined && !owners.some(({ owner }) => owner === filter.owner))
    filter.owner = undefined;
  const place = element("div", { class: "par-rows" });
  const draw = (): void => {
    const own = rows.filter(({ owner }) => filter.owner === undefined || owner === filter.owner);
    const shown = filter.onlyOpen ? own.filter(isOpen) : own;
    place.replaceChildren(
      ...(shown.length === 0
        ? [element("p", { class: "mpp-quiet" }, text.noneOpen)]
        : rowTable(screen, shown)),
    );
  };
  draw();
  const selected = element("div", { class: "par-selected" });
  return {
    element: element(
      "section",
      { class: "par-section" },
      selected,
      filters(screen, rows, owners, filter, draw),
      place,
    ),
    select: (at) => {
      const row = rows.find((each) => each.at !== undefined && each.at === at);
      const about = element("p", { class: "mpp-quiet" }, text.selectedRow);
      selected.replaceChildren(...(row ? [about, ...rowTable(screen, [row])] : []));
    },
  };
}

/** Stands for all owners: no partner is called so. */
const ALL = "*";

function filters(
  { text }: Screen,
  rows: readonly RowView[],
  owners: ReturnType<typeof ownersOf>,
  filter: Filter,
  draw: () => void,
): HTMLElement {
  const select = pick(
    [
      { value: ALL, label: text.allOwners(rows.length) },
      ...owners.map((each) => ({
        value: each.owner,
        label: text.ownerRows(each.owner === "" ? text.noOwner : each.owner, each),
      })),
    ],
    filter.owner ?? ALL,
    (value) => {
      filter.owner = value === ALL ? undefined : value;
      draw();
    },
  );
  select.setAttribute("aria-label", text.owner);
  const onlyOpen = checkbox(text.onlyOpen(rows.filter(isOpen).length), filter.onlyOpen, (checked) => {
    filter.onlyOpen = checked;
    draw();
  });
  return element("div", { class: "par-filter" }, select, onlyOpen);
}

function rowTable(screen: Screen, rows: readonly RowView[]): readonly HTMLElement[] {
  const { text, other } = screen;
  const old = other && new Map(other.rows.map((row) => [rowKey(row), row]));
  const body = element("tbody");
  const heading = (label: string, name?: string): HTMLElement =>
    element("th", { scope: "col", class: name }, label);
  const table = element(
    "table",
    { class: "par-table" },
    element("caption", { class: "mpp-hidden" }, text.rows),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        heading(text.parameter),
        heading(text.value, "par-number"),
        heading(text.signOff, "par-sign"),
      ),
    ),
    body,
  );
  const [, more] = inParts(rows, AT_ONCE, body, (row) => rowLines(screen, row, old), text.showMore);
  return more ? [table, more] : [table];
}

function rowLines(
  screen: Screen,
  row: RowView,
  old: ReadonlyMap<string, ParameterRow> | undefined,
): readonly HTMLElement[] {
  const { text, language, now, state } = screen;
  const [name, rest] = labelOf(row.parameter, language);
  const owner = row.owner === "" ? text.noOwner : row.owner;
  const unit = unitText(row.unit, language);
  const about = [owner, row.jaar === "" ? text.allYears : row.jaar, row.scenario, unit, rest];
  const quiet = (words: string): HTMLElement => element("span", { class: "mpp-quiet" }, words);
  const why = whyLine(screen, row);
  return [
    element(
      "tr",
      { class: why ? "par-told" : undefined },
      element(
        "th",
        { scope: "row" },
        nameOf(screen, row, name),
        quiet(about.filter((part) => part !== "").join(" · ")),
      ),
      element(
        "td",
        { class: "par-number" },
        row.value === undefined ? text.unreadable : valueText(row.value, row.unit, language),
        quiet(oldText(screen, row, old)),
      ),
      element(
        "td",
        { class: "par-sign" },
        element(
          "div",
          {},
          standingIcon(row.standing),
          element(
            "div",
            {},
            text.standing[row.standing],
            quiet(shortDate(row.date, text, yearOf(state.set, now()))),
          ),
        ),
      ),
    ),
    ...(why ? [element("tr", { class: "par-why" }, element("td", { colspan: "3" }, ...why))] : []),
  ];
}

/** The name leads to the value's cell. */
function nameOf({ host, text, state }: Screen, { at, parameter }: RowView, name: string): HTMLElement {
  const column = state.table?.columns.get("waarde")?.column;
  const sheet = state.found.sheet?.name;
  if (at === undefined || column === undefined || sheet === undefined)
    return element("span", { title: parameter }, name);
  const range = refOf(at, column);
  const link = linkButton(name, () => {
    host.goTo({ sheet, range });
  });
  link.classList.add("par-row-name");
  link.title = `${parameter} · ${text.goTo(range)}`;
  return link;
}

/** Against what is recorded when that is otherwise, else against the other round. */
function oldText(
  { text, language }: Screen,
  row: RowView,
  old: ReadonlyMap<string, ParameterRow> | undefined,
): string {
  const { recorded } = row;
  if (recorded) return text.was(valueText(recorded.waarde, recorded.eenheid, language));
  if (old === undefined || row.value === undefined) return "";
  const before = old.get(row.key);
  if (before === undefined) return text.isNew;
  if (before.eenheid !== row.unit) return text.notCompared;
  return before.waarde === row.value
    ? text.unchanged
    : text.was(valueText(before.waarde, before.eenheid, language));
}

function standingIcon(standing: Standing): SVGSVGElement {
  if (standing === "lapsed" || standing === "lapses") {
    const made = outline(LAPSED, 16);
    made.classList.add("mpp-warn");
    return made;
  }
  if (standing === "agreed") return icon("good");
  return icon(standing === "exception" ? "info" : "wait");
}

/** Why a row is open that was not, and what to do about it. */
function whyLine(screen: Screen, row: RowView): readonly Node[] | undefined {
  const { text, language, now, state } = screen;
  const { why } = row;
  if (why === undefined) return undefined;
  if (why.kind === "new") return [text.whyNew, " ", recordLink(screen, row)].map(asNode);
  const on = longDate(why.on, text, yearOf(state.set, now()));
  if (why.kind === "withdrawn") return [asNode(text.whyWithdrawn(on, why.remark)), ...askLink(screen, row)];
  const was = why.was && valueWithUnit(why.was.waarde, why.was.eenheid, language);
  if (why.kind === "lapsed") return [asNode(`${text.whyLapsed(on, was)} `), ...askLink(screen, row, was)];
  return [asNode(`${text.whyLapses(on, was ?? "")} `), recordLink(screen, row)];
}

const asNode = (part: Node | string): Node =>
  typeof part === "string" ? document.createTextNode(part) : part;

function recordLink({ text, show, language }: Screen, row: RowView): HTMLElement {
  return linkButton(
    text.recordChange,
    () => {
      show("record");
    },
    `${text.recordChange}: ${rowText(row, language)}`,
  );
}

/** Opens, below the row, a message to its owner. */
function askLink(screen: Screen, row: RowView, was?: string): readonly Node[] {
  const { text, language } = screen;
  const place = element("div");
  const link = linkButton(
    text.askAgain,
    () => {
      const isShown = place.childElementCount > 0;
      link.setAttribute("aria-expanded", String(!isShown));
      place.replaceChildren(...(isShown ? [] : [requestCard(screen, row, was)]));
    },
    `${text.askAgain}: ${rowText(row, language)}`,
  );
  link.setAttribute("aria-expanded", "false");
  return [link, place];
}
