/**
 * Mouse and keys in the map: one cell takes part in tabbing, arrows go to the next cell that holds something, Home and End
 * along the row, Page keys over eight rows. Source: WAI-ARIA Authoring Practices, grids.
 */

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [8, 0],
  PageUp: [-8, 0],
};

/** @param chosen told of the cell that was clicked, or on which Enter was pressed */
export function gridKeys(table: HTMLElement, chosen: (ref: string) => void): void {
  const choose = (cell: HTMLElement): void => {
    focusCell(table, cell);
    chosen(cell.dataset["cell"] ?? "");
  };
  table.addEventListener("click", (event) => {
    const cell = cellOf(event);
    if (cell) choose(cell);
  });
  table.addEventListener("keydown", (event) => {
    const cell = cellOf(event);
    if (!cell) return;
    const to = target(table, cell, event.key);
    if (event.key === "Enter" || event.key === " ") choose(cell);
    else if (to) focusCell(table, to);
    else return;
    event.preventDefault();
  });
}

function cellOf(event: Event): HTMLElement | undefined {
  const found = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-cell]") : null;
  return found ?? undefined;
}

function focusCell(table: HTMLElement, cell: HTMLElement): void {
  for (const each of table.querySelectorAll("[tabindex='0']")) each.setAttribute("tabindex", "-1");
  cell.tabIndex = 0;
  cell.focus();
}

/** Undefined when the key is none of ours. */
function target(table: HTMLElement, cell: HTMLElement, key: string): HTMLElement | undefined {
  const line = cell.parentElement;
  if (!line) return undefined;
  const own = [...line.querySelectorAll<HTMLElement>("[data-cell]")];
  if (key === "Home") return own[0];
  if (key === "End") return own.at(-1);
  const move = MOVES[key];
  return move && (move[0] === 0 ? beside(own, cell, move[1]) : above(table, cell, move[0]));
}

function beside(own: readonly HTMLElement[], cell: HTMLElement, by: number): HTMLElement {
  return own[own.indexOf(cell) + by] ?? cell;
}

/** In the same column, so many rows on or, where nothing stands, further; the cell itself at the end of the map. */
function above(table: HTMLElement, cell: HTMLElement, by: number): HTMLElement {
  const lines = [...table.querySelectorAll("tbody tr")];
  const from = lines.findIndex((line) => line.contains(cell));
  const column = [...(lines[from]?.children ?? [])].indexOf(cell);
  const first = Math.max(0, Math.min(lines.length - 1, from + by));
  for (let row = first; row >= 0 && row < lines.length; row += Math.sign(by)) {
    const found = lines[row]?.children[column];
    if (found instanceof HTMLElement && found.dataset["cell"] !== undefined) return found;
  }
  return cell;
}
