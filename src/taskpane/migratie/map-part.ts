/** The map with what belongs to it: which sheet, how much is recognised, the legend, and the same as a real table. */
import { element } from "../dom";
import { LEGEND, LETTERS } from "./letters";
import { type MapCell, type MapRow, type SheetCount, type SheetMap } from "./map";
import { mapGrid, type MapGrid, rowLabel } from "./map-grid";
import { folded, pick, type Screen } from "./parts";

export interface MapPart extends MapGrid {
  readonly focusSheet: () => void;
}

export interface MapHandlers {
  readonly sheet: (name: string) => void;
  readonly cell: (cell: MapCell) => void;
}

export function mapPart(
  map: SheetMap,
  counts: readonly SheetCount[],
  screen: Screen,
  handlers: MapHandlers,
): MapPart {
  const { text, number } = screen;
  const grid = mapGrid(map, screen, handlers.cell);
  const counted = ({ recognised, formulas }: Pick<SheetCount, "recognised" | "formulas">): string =>
    text.count(number(recognised), number(formulas));
  const options = counts.map((each) => ({ value: each.sheet, label: `${each.sheet} · ${counted(each)}` }));
  const select = pick(options, map.sheet, handlers.sheet);
  const head =
    counts.length < 2
      ? [element("h2", {}, text.mapOf(map.sheet)), element("span", { class: "mpp-quiet" }, counted(map))]
      : [element("label", { class: "mig-sheet" }, element("h2", {}, text.sheet), select)];
  const part = element(
    "section",
    { class: "mig-part" },
    element("div", { class: "mig-head" }, ...head),
    grid.element,
    legend(map, screen),
    asTable(map, screen),
  );
  return {
    element: part,
    select: grid.select,
    focusSheet: () => {
      select.focus();
    },
  };
}

/** Only what is on this map. */
function legend({ rows }: SheetMap, { text }: Screen): HTMLElement {
  const letters = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell && LETTERS[cell.kind])));
  return element(
    "ul",
    { class: "mig-legend" },
    ...LEGEND.filter((kind) => letters.has(LETTERS[kind])).map((kind) =>
      element("li", { "data-kind": kind }, element("b", {}, LETTERS[kind]), ` ${text.kinds[kind]}`),
    ),
  );
}

/** Rows that are listed; the grid has all. */
const MOST = 500;

function asTable({ rows, sheet }: SheetMap, screen: Screen): HTMLElement {
  const { text, number } = screen;
  const details = folded("table", text.asTable);
  // Made when it is opened: of a long sheet it is long.
  details.addEventListener(
    "toggle",
    () => {
      const lines = rows.slice(0, MOST).flatMap((row) => runsOf(row).map((run) => [row, run] as const));
      const heading = (word: string): HTMLElement => element("th", { scope: "col" }, word);
      details.append(
        element(
          "table",
          { class: "mpp-table mig-table" },
          element("caption", { class: "mpp-hidden" }, text.mapOf(sheet)),
          element("thead", {}, element("tr", {}, heading(text.row), heading(text.cells), heading(text.what))),
          element(
            "tbody",
            {},
            ...lines.map(([row, { cells, kind, under }]) =>
              element(
                "tr",
                {},
                element("th", { scope: "row" }, `${String(row.first)} ${rowLabel(row, screen)}`.trim()),
                element("td", {}, cells),
                element("td", {}, [text.kinds[kind], ...(under ? [text.kinds[under]] : [])].join(", ")),
              ),
            ),
          ),
        ),
        ...(rows.length > MOST
          ? [element("p", { class: "mpp-quiet" }, text.moreLines(number(rows.length - MOST)))]
          : []),
      );
    },
    { once: true },
  );
  return details;
}

interface Run extends Pick<MapCell, "kind" | "under"> {
  readonly cells: string;
}

/** Cells beside each other of one kind. */
function runsOf({ cells }: MapRow): Run[] {
  const runs: (Run & { first: string })[] = [];
  let before: MapCell | undefined;
  for (const cell of cells) {
    const last = runs.at(-1);
    if (cell && last && before?.kind === cell.kind && before.under === cell.under)
      runs[runs.length - 1] = { ...last, cells: `${last.first}:${cell.cell}` };
    else if (cell)
      runs.push({
        first: cell.cell,
        cells: cell.cell,
        kind: cell.kind,
        ...(cell.under ? { under: cell.under } : {}),
      });
    before = cell;
  }
  return runs;
}
