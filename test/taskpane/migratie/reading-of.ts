/** Reads a workbook in memory as the view does, and a workbook that calculates the calls which the steps write. */
import { KeptBook } from "../../../src/taskpane/shell/book";
import { type Reading, readWorkbook } from "../../../src/taskpane/migratie/reading";
import { type Step } from "../../../src/migration";
import { boxOf } from "../../../src/workbook/area";
import { MemoryWorkbook } from "../../workbook/memory";
import { type WorkbookModel } from "../../workbook/model";

const HOST = {
  clock: () => performance.now(),
  pause: () => Promise.resolve(),
  signal: { aborted: false },
};
const NOBODY = { sheets: () => undefined, recognised: () => undefined };

export async function readingOf(model: WorkbookModel): Promise<Reading> {
  const reading = await readWorkbook(new KeptBook(new MemoryWorkbook(model)), HOST, NOBODY);
  if (!reading) throw new Error("stopped");
  return reading;
}

/** What a call gives from now on: what was proved, or another number. */
export function calculate(model: WorkbookModel, steps: readonly Step[], add = 0): void {
  for (const { call, fills, cells } of steps) {
    const { columns } = boxOf(fills);
    const values = cells.map(({ after }) => after + add);
    const rows = Array.from({ length: values.length / columns }, (_, i) =>
      values.slice(i * columns, (i + 1) * columns),
    );
    model.results.set(call.slice(1), rows);
  }
}

/** What the hand-written formulas give when they are put back. */
export function rememberResults(model: WorkbookModel): void {
  for (const [place, values] of model.resultsAt) {
    const [sheet = "", ref = ""] = place.split("!");
    const { content } = model.cell(sheet, ref);
    if (typeof content === "object" && content !== null && "formula" in content)
      model.results.set(content.formula, values);
  }
}

export function stepOf({ steps }: Reading, id: string): Step {
  const found = steps.find((step) => step.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
}
