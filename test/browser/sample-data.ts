/** The sample workbook as plain data, for a page that has no reader of files; and a workbook in memory made from it. */
import { type Chart, type Content, type Value } from "../../src/workbook/port";
import { WorkbookModel } from "../workbook/model";

export interface BookData {
  readonly sheets: readonly SheetData[];
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly range: string }[];
  readonly names: readonly (readonly [name: string, text: string])[];
  readonly parts: readonly string[];
  readonly properties: readonly (readonly [name: string, value: string | number | boolean])[];
}

export interface SheetData {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly cells: readonly CellData[];
  readonly charts: readonly { readonly name: string; readonly chart: Chart }[];
}

/** `results`: what a formula gives; a cell that a formula elsewhere fills is not listed. */
export interface CellData {
  readonly ref: string;
  readonly content: Content;
  readonly format?: string;
  readonly results?: readonly (readonly Value[])[];
}

export function modelOf(data: BookData): WorkbookModel {
  const model = new WorkbookModel();
  for (const sheet of data.sheets) {
    const made = model.addSheet(sheet.name);
    for (const { ref, content, format, results } of sheet.cells) {
      model.put({ sheet: sheet.name, range: ref }, [[content]]);
      if (format !== undefined) model.format({ sheet: sheet.name, range: ref }, [[format]]);
      if (results) model.resultsAt.set(`${sheet.name}!${ref}`, results);
    }
    made.charts = [...sheet.charts];
    made.visible = sheet.visible;
    made.protected = sheet.protected;
  }
  model.tables = data.tables.map((table) => ({ ...table }));
  for (const [name, text] of data.names) model.names.set(name, text);
  for (const xml of data.parts) model.addPart(xml);
  for (const [name, value] of data.properties) model.properties.set(name, value);
  model.selection = { sheet: data.sheets[0]?.name ?? "", range: "A1" };
  return model;
}
