/** The workbook with the sheets, names and tables that it has now, in the file model's form, for calculation and save. */
import { sameName } from "../../workbook/area";
import { type SheetLayout } from "../../workbook/port";
import { formatRef, parseRange, type XlsxSheet, type XlsxTable, type XlsxWorkbook } from "../../xlsx";
import { type SheetContents } from "../grid/contents";
import { type Things } from "./things";

export const blankSheet = (name: string, layout?: SheetLayout): XlsxSheet => ({
  name,
  part: "",
  state: "visible",
  cells: [],
  columns: (layout?.widths ?? []).map((width, index) => ({
    ...{ first: index + 1, last: index + 1, width, hidden: false },
  })),
  rows: [],
  merges: [],
  frozen: { rows: layout?.frozenRows ?? 0, columns: 0 },
  showGridLines: true,
  protected: false,
  charts: [],
});

/** @param base as read from the file @param contents per sheet of `things`; headings of new tables stand in them */
export function presentBook(
  base: XlsxWorkbook,
  things: Things,
  contents: readonly SheetContents[],
): XlsxWorkbook {
  const added = things.sheets
    .filter((sheet) => sheet.added)
    .map(({ name, layout }) => blankSheet(name, layout));
  const ofSheets = base.names.filter(({ sheet }) => sheet !== undefined);
  const ofWorkbook = [...things.names].map(
    ([name, text]) =>
      base.names.find((each) => each.sheet === undefined && each.name === name && each.text === text) ?? {
        name,
        text,
        hidden: false,
      },
  );
  return {
    ...base,
    sheets: [...base.sheets, ...added],
    names: [...ofSheets, ...ofWorkbook],
    tables: things.tables.map((table) => {
      const index = things.sheets.findIndex(({ name }) => sameName(name, table.sheet));
      const known = base.tables.find(
        ({ name, sheet, range }) => name === table.name && sheet === table.sheet && range === table.range,
      );
      return known ?? newTable(table, contents[index] ?? new Map());
    }),
  };
}

function newTable({ name, sheet, range }: Things["tables"][number], contents: SheetContents): XlsxTable {
  const { top, left, right } = parseRange(range) ?? { top: 1, left: 1, right: 0 };
  const columns = Array.from({ length: right - left + 1 }, (_, at) => {
    const heading = contents.get(formatRef(top, left + at));
    return heading?.kind === "constant" && typeof heading.value !== "object" ? String(heading.value) : "";
  });
  return { name, sheet, range, headerRows: 1, totalsRows: 0, columns };
}
