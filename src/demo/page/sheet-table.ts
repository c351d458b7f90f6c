/** The active sheet as an HTML table, for screen readers and whoever asks for it: the grid itself is one picture. */
import { element } from "./dom";

export interface TableCell {
  readonly text: string;
  /** Number, shown at the right. */
  readonly number: boolean;
}

export interface TableSheet {
  readonly name: string;
  /** Shown rows only, with their number, 1-based. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly TableCell[] }[];
  /** Names of the shown columns. */
  readonly columns: readonly string[];
  /** How many rows there are. */
  readonly rowCount: number;
}

export interface TableText {
  readonly caption: (sheet: string) => string;
  readonly cut: (rows: number) => string;
}

/** More rows make the page slow to read and to draw. */
export const TABLE_ROWS = 500;

export function drawTable(root: HTMLElement, sheet: TableSheet, text: TableText): void {
  const heads = sheet.columns.map((column) => element("th", { scope: "col" }, column));
  const rows = sheet.rows.map(({ row, cells }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, String(row)),
      ...cells.map(({ text: shown, number }) => element("td", { class: number ? "number" : "" }, shown)),
    ),
  );
  const table = element(
    "table",
    {},
    element("caption", {}, text.caption(sheet.name)),
    element("thead", {}, element("tr", {}, element("td"), ...heads)),
    element("tbody", {}, ...rows),
  );
  const cut = sheet.rowCount > sheet.rows.length ? [element("p", {}, text.cut(sheet.rows.length))] : [];
  root.replaceChildren(table, ...cut);
}
