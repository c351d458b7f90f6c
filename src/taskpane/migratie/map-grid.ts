/**
 * The map as a grid: a letter per cell, rows with their names, years above. Long maps are drawn in parts. Which keys move
 * in it is in grid-keys.ts.
 */
import { columnLetters } from "../../core";
import { element } from "../dom";
import { gridKeys } from "./grid-keys";
import { LETTERS } from "./letters";
import { type MapCell, type MapRow, type SheetMap } from "./map";
import { link, type Screen } from "./parts";

export interface MapGrid {
  readonly element: HTMLElement;
  /** Rings the cells of a step. */
  readonly select: (step: string | undefined) => void;
}

/** Cells that are drawn at once. */
const MOST_CELLS = 3_000;
const FEWEST_ROWS = 20;
/** Longest heading of a column that fits above a letter. [characters] */
const LONGEST = 5;

class Grid implements MapGrid {
  readonly element: HTMLElement;
  private readonly map: SheetMap;
  private readonly screen: Screen;
  private readonly body = element("tbody");
  private readonly drawn = new Map<string, { readonly at: HTMLElement; readonly cell: MapCell }>();
  private readonly more: HTMLElement;
  private selected: string | undefined;
  private shown = 0;

  constructor(map: SheetMap, screen: Screen, choose: (cell: MapCell) => void) {
    this.map = map;
    this.screen = screen;
    const { text } = screen;
    const table = element(
      "table",
      {
        ...{ role: "grid", class: "mig-map", "aria-label": text.mapOf(map.sheet) },
        "aria-describedby": "mig-map-help",
      },
      element("thead", {}, drawHead(map, screen)),
      this.body,
    );
    this.more = link("", () => {
      const before = this.shown;
      this.draw();
      this.select(this.selected);
      this.body.children[before]?.querySelector<HTMLElement>("[data-cell]")?.focus();
    });
    this.draw();
    gridKeys(table, (ref) => {
      const found = this.drawn.get(ref);
      if (found) choose(found.cell);
    });
    table.querySelector("[data-cell]")?.setAttribute("tabindex", "0");
    const help = element("p", { id: "mig-map-help", class: "mpp-hidden" }, text.mapHelp);
    const scroll = element("div", { class: "mig-scroll" }, table);
    this.element = element("div", { class: "mig-map-part" }, scroll, help, this.more);
  }

  readonly select = (step: string | undefined): void => {
    this.selected = step;
    for (const { at, cell } of this.drawn.values())
      if (step !== undefined && cell.step === step) at.setAttribute("aria-selected", "true");
      else at.removeAttribute("aria-selected");
  };

  /** The next part. */
  private draw(): void {
    const { map, screen, body, more } = this;
    const part = Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / Math.max(1, map.columns.length)));
    const rows = map.rows.slice(this.shown, this.shown + part);
    body.append(...rows.map((row) => this.drawRow(row)));
    this.shown += rows.length;
    more.hidden = this.shown >= map.rows.length;
    more.textContent = screen.text.more(screen.number(Math.min(part, map.rows.length - this.shown)));
  }

  private drawRow(row: MapRow): HTMLElement {
    const { first, last, cells } = row;
    const number = first === last ? String(first) : `${String(first)}–${String(last)}`;
    return element(
      "tr",
      {},
      element(
        "th",
        { scope: "row" },
        element("span", { class: "mig-number" }, number),
        " ",
        element("span", { class: "mig-name" }, rowLabel(row, this.screen)),
      ),
      ...cells.map((cell) => this.drawCell(cell)),
    );
  }

  private drawCell(cell: MapCell | undefined): HTMLElement {
    if (cell === undefined) return element("td", { role: "gridcell" });
    const { text } = this.screen;
    const kinds = [cell.kind, ...(cell.under === undefined ? [] : [cell.under])];
    const at = element(
      "td",
      {
        ...{ role: "gridcell", "data-cell": cell.cell, "data-kind": cell.kind, tabindex: "-1" },
        "aria-label": [cell.cell, ...kinds.map((kind) => text.kinds[kind])].join(", "),
      },
      LETTERS[cell.kind],
    );
    this.drawn.set(cell.cell, { at, cell });
    return at;
  }
}

/** @param choose a cell was clicked, or Enter was pressed on it */
export function mapGrid(map: SheetMap, screen: Screen, choose: (cell: MapCell) => void): MapGrid {
  return new Grid(map, screen, choose);
}

/** What each column is called when all have a name that fits; else the letters of each, as Excel has them. */
function drawHead({ columns }: SheetMap, { text }: Screen): HTMLElement {
  const letters = columns.map(({ column }) => columnLetters(column));
  const named = columns.every(({ label }, i) => label !== letters[i] && label.length <= LONGEST);
  return element(
    "tr",
    {},
    element("th", { scope: "col" }, text.row),
    ...columns.map(({ label }, i) =>
      named
        ? element("th", { scope: "col" }, label)
        : element("th", { scope: "col", title: label === letters[i] ? undefined : label }, letters[i] ?? ""),
    ),
  );
}

/** "20.000–60.000" of the points of a grid. */
export function rowLabel({ label, labelTo = label }: MapRow, screen: Screen): string {
  return [...new Set([label, labelTo])].map((each) => numberIn(each, screen)).join("–");
}

/** A number that is no year, as people write it. */
function numberIn(label: string, { number }: Screen): string {
  const value = label === "" ? NaN : Number(label);
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
  return Number.isFinite(value) && !isYear ? number(value) : label;
}
