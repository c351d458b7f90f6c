/** The Excel adapter on Microsoft's proxies on the answering side, with the requirement sets of a given version. */
import { excelWorkbook } from "../../../src/workbook/excel/open";
import { type Workbook } from "../../../src/workbook/port";
import { type WorkbookModel } from "../model";
import { AnsweringExcel } from "./answering";
import { type GenuineExcel, genuineExcel } from "./genuine-excel";

let current: AnsweringExcel | undefined;
let loaded: GenuineExcel | undefined;

/** Loading takes a while, so all tests of a file share one copy. */
export function sharedExcel(answering: AnsweringExcel): GenuineExcel {
  current = answering;
  loaded ??= genuineExcel((request) => {
    if (!current) throw new Error("no workbook is open");
    return current.answer(request);
  });
  return loaded;
}

export function openExcel(
  model: WorkbookModel,
  version: string,
): { readonly workbook: Workbook; readonly model: WorkbookModel; readonly excel: AnsweringExcel } {
  const answering = new AnsweringExcel(model);
  const { excel, tell } = sharedExcel(answering);
  model.listeners.add(({ sheet, range }) => {
    if (model.watched) tell("changed", { worksheetId: `id:${sheet}`, address: range });
  });
  model.selectionListeners.add(({ sheet, range }) => {
    if (model.watchedSelection) tell("selected", { worksheetId: `id:${sheet}`, address: range });
  });
  const workbook = excelWorkbook({
    run: (batch) => excel.run(batch),
    supports: (wanted) => Number(wanted.split(".")[1]) <= Number(version.split(".")[1]),
  });
  return { workbook, model, excel: answering };
}
