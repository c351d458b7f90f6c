/**
 * The open workbook as the readers of formulas want it, for Migratie and Controle alike, as the command line reads a file.
 * Method: every cell with a formula or a value becomes one; a cell that a formula elsewhere fills has its value only, because
 * other formulas refer to it: without it a reference to a spilled year or share would be one to nothing. That it is
 * not typed follows from what its formula fills. Tables are told, because a formula that names one would not be read.
 * The port tells no names of one sheet alone and no totals row of a table, so what depends on those is not recognised or
 * fails the comparison with the cell's own value.
 */
import { type ScanBook, type ScanCell, type ScanTable } from "../migration";
import { boxOf, refOf, sameName } from "../workbook/area";
import { type CellsAnswer, type TableFact, type Value } from "../workbook/port";
import { type ReadBook } from "./controle/read-book";

/** Rows that are turned between two looks at the clock. */
const ROWS = 200;

/** @yields rows done, of how many */
export function* scanBookInSteps({
  sources: { answers },
  names,
  tables,
}: ReadBook): Generator<{ readonly done: number; readonly total: number }, ScanBook, undefined> {
  const total = answers.reduce((sum, { contents }) => sum + contents.length, 0);
  let done = 0;
  const sheets: { name: string; cells: ScanCell[] }[] = [];
  for (const answer of answers) {
    const cells: ScanCell[] = [];
    const fills = new Map(answer.filled.map(({ by, cells: range }) => [by, range]));
    for (let row = 0; row < answer.contents.length; row++) {
      for (const cell of rowCells(answer, row, fills)) cells.push(cell);
      done += 1;
      if (done % ROWS === 0) yield { done, total };
    }
    sheets.push({ name: answer.sheet, cells });
  }
  return {
    sheets,
    names: names.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }])),
    tables: tables.flatMap((table) => tableOf(table, answers)),
  };
}

function rowCells(
  { range, contents, values, formats }: CellsAnswer,
  at: number,
  fills: ReadonlyMap<string, string>,
): ScanCell[] {
  const { top, left } = boxOf(range);
  return (contents[at] ?? []).flatMap((content, index): ScanCell[] => {
    const value = values[at]?.[index] ?? null;
    const formula = isFormula(content) ? content.formula : undefined;
    if (formula === undefined && (value === null || value === "")) return [];
    const [row, column] = [top + at, left + index];
    const format = formats[at]?.[index];
    const filled = formula === undefined ? undefined : fills.get(refOf(row, column));
    return [
      {
        ...{ row, column, value },
        ...(formula === undefined ? {} : { formula }),
        ...(filled === undefined ? {} : { fills: filled }),
        ...(format === undefined ? {} : { format }),
      },
    ];
  });
}

function isFormula(content: CellsAnswer["contents"][number][number]): content is { formula: string } {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** Headings are what the first row shows. */
function tableOf({ name, area }: TableFact, answers: readonly CellsAnswer[]): ScanTable[] {
  const answer = area && answers.find(({ sheet }) => sameName(sheet, area.sheet));
  if (!answer) return [];
  const [box, used] = [boxOf(area.range), boxOf(answer.range)];
  const headings = answer.values[box.top - used.top] ?? [];
  const columns = Array.from({ length: box.columns }, (_, index) =>
    heading(headings[box.left - used.left + index] ?? null),
  );
  return [{ name, sheet: answer.sheet, range: area.range, headerRows: 1, totalsRows: 0, columns }];
}

function heading(value: Value): string {
  return value === null || typeof value === "object" ? "" : String(value);
}
