/** Reads the sample workbook, with the results that its file holds, into the plain data of sample-data.ts. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsJson, NAMESPACE } from "../../src/functions";
import { type Content } from "../../src/workbook/port";
import { readWorkbook, type XlsxCell, type XlsxSheet } from "../../src/xlsx";
import { mapRange } from "../workbook/model";
import { type BookData, type CellData, type SheetData } from "./sample-data";

const SAMPLE = path.join(import.meta.dirname, "../../assets/voorbeeld/mpp-voorbeeld.xlsx");
const ADD_INS = functionsJson("nl").functions.map(({ name }) => ({
  name: `${NAMESPACE}.${name}`,
  stored: `_xldudf_${NAMESPACE}_${name.replaceAll(".", "_")}`,
}));

export function sampleBook(file = SAMPLE): BookData {
  const book = readWorkbook(new Uint8Array(readFileSync(file)), ADD_INS);
  const formatOf = ({ style }: XlsxCell): string => book.styles[style]?.numberFormat ?? "General";
  return {
    sheets: book.sheets.map((sheet) => sheetData(sheet, formatOf)),
    tables: book.tables.map(({ name, sheet, range }) => ({ name, sheet, range })),
    names: book.names.flatMap(({ name, text, sheet }) => (sheet === undefined ? [[name, text]] : [])),
    parts: book.customXml.map(({ xml }) => xml),
    properties: [...book.properties].map(([name, value]) => [
      name,
      typeof value === "object" ? value.date : value,
    ]),
  };
}

function sheetData(sheet: XlsxSheet, formatOf: (cell: XlsxCell) => string): SheetData {
  const values = new Map(sheet.cells.map(({ ref, value }) => [ref, value]));
  const filled = new Set<string>();
  for (const { ref, formula } of sheet.cells)
    if (formula?.range !== undefined)
      for (const other of mapRange(formula.range, (each) => each).flat())
        if (other !== ref) filled.add(other);
  const cells = sheet.cells.flatMap((cell): CellData[] => {
    if (filled.has(cell.ref)) return [];
    const { ref, value, formula } = cell;
    const format = formatOf(cell);
    if (!formula && value === null) return [];
    const content: Content = formula ? { formula: formula.text } : value;
    const results = formula && mapRange(formula.range ?? ref, (each) => values.get(each) ?? null);
    return [{ ref, content, ...(format === "General" ? {} : { format }), ...(results ? { results } : {}) }];
  });
  const { name, state, protected: isProtected, charts } = sheet;
  return {
    name,
    visible: state === "visible",
    protected: isProtected,
    cells,
    charts: charts.map((chart) => ({ name: chart.name, chart })),
  };
}
