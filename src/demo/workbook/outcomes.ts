/** Results of a calculation per sheet of the workbook, for the grid, the table, the pane and the file. */
import { type CellError, type Recalculation } from "../../engine";
import { type CellValue, type XlsxWorkbook } from "../../xlsx";
import { type SheetContents } from "../grid/contents";
import { type SheetOutcome } from "./changes";

export interface Outcomes {
  readonly sheets: readonly SheetOutcome[];
  readonly errors: readonly CellError[];
}

/** What the engine says, with the ranges that formulas fill, whether or not the file knew them. */
export function outcomesOf(book: XlsxWorkbook, result: Recalculation): Outcomes {
  const sheets = book.sheets.map(({ name, cells }) => {
    const spills = new Map<string, string>();
    for (const { ref, formula } of cells)
      if (formula?.kind === "dynamic" && formula.range !== undefined && formula.range !== ref)
        spills.set(ref, formula.range);
    for (const { sheet, ref, range } of result.spills) {
      if (sheet !== name) continue;
      if (range === ref) spills.delete(ref);
      else spills.set(ref, range);
    }
    const values = new Map([...(result.values.get(name) ?? [])].filter(([, value]) => value !== null));
    return { values, spills };
  });
  return { sheets, errors: causesFirst(result) };
}

/** Loops first, then what fails by itself, then what only takes over: one loop can have a thousand dependents. */
function causesFirst({ errors, loops }: Recalculation): CellError[] {
  const members = new Set(loops.flatMap((loop) => loop.members.map(({ sheet, ref }) => `${sheet}\n${ref}`)));
  const rank = ({ sheet, ref, code }: CellError): number => {
    if (members.has(`${sheet}\n${ref}`)) return 0;
    return code === "#LOOP" ? 2 : 1;
  };
  return [...errors].sort((a, b) => rank(a) - rank(b));
}

/** What a cell shows: its result, or the code of the error that kept it from being calculated. */
export function shownValues(
  book: XlsxWorkbook,
  { sheets, errors }: Outcomes,
  contents: readonly SheetContents[],
): SheetOutcome[] {
  return book.sheets.map(({ name, cells }, index) => {
    const { values, spills } = sheets[index] ?? {
      values: new Map<string, CellValue>(),
      spills: new Map<string, string>(),
    };
    const shown = new Map(values);
    for (const { ref, value, formula } of cells)
      if (formula && !shown.has(ref) && contents[index]?.has(ref)) shown.set(ref, value);
    for (const { sheet, ref, code } of errors)
      if (sheet === name && !values.has(ref)) {
        if (code !== "") shown.set(ref, { error: code });
      }
    return { values: shown, spills };
  });
}
