/** Which cells the four steps mean in the open workbook: its first scenario block, and where the chain is calculated. */
import { refOf, boxOf } from "../../workbook/area";
import { type Area, type CellsAnswer } from "../../workbook/port";
import { blocksIn } from "../prognose/blocks";
import { type Book } from "../view";
import { type StepId } from "./steps-text";

export async function stepCells(book: Book, step: StepId): Promise<Area | undefined> {
  if (step === "check") return undefined;
  const find = step === "project" ? calculation : scenarios;
  for (const { name, visible } of await book.sheets()) {
    const cells = visible ? await book.cells(name) : undefined;
    const found = cells && find(cells);
    if (found) return found;
  }
  return undefined;
}

function scenarios(cells: CellsAnswer): Area | undefined {
  const first = blocksIn(cells).find(({ kind }) => kind === "scenarios");
  return first && { sheet: first.sheet, range: first.range };
}

function calculation({ sheet, range, contents }: CellsAnswer): Area | undefined {
  const { top, left } = boxOf(range);
  for (const [row, cells] of contents.entries()) {
    const column = cells.findIndex(
      (content) =>
        typeof content === "object" &&
        content !== null &&
        "formula" in content &&
        /\bMPP\.DOORREKENING\(/i.test(content.formula),
    );
    if (column >= 0) return { sheet, range: refOf(top + row, left + column) };
  }
  return undefined;
}
