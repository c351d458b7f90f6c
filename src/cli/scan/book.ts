/** A workbook of a file as the recogniser reads it. */
import type { ScanBook } from "../../migration";
import type { XlsxWorkbook } from "../../xlsx";

export function scanBook({ sheets, names, tables, styles }: XlsxWorkbook): ScanBook {
  return {
    sheets: sheets.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ row, column, value, formula, style }) => {
        const format = styles[style]?.numberFormat;
        return {
          row,
          column,
          value,
          ...(formula && formula.kind !== "data-table" ? { formula: formula.text } : {}),
          ...(formula?.kind === "array" || formula?.kind === "dynamic" ? { fills: formula.range ?? "" } : {}),
          ...(formula?.kind === "array" ? { legacy: true } : {}),
          ...(format === undefined ? {} : { format }),
        };
      }),
    })),
    names: names.map(({ name, text, sheet }) => ({ name, text, ...(sheet === undefined ? {} : { sheet }) })),
    tables,
  };
}
