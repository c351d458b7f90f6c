/** The sample workbook in memory, read as the view reads it. */
import { type Chosen } from "../../../src/taskpane/doorrekening/state";
import { readSources, type Sources } from "../../../src/taskpane/doorrekening/sources";
import { textOf } from "../../../src/taskpane/doorrekening/text";
import { type Workspace, workspace } from "../../../src/taskpane/doorrekening/workspace";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { sampleBook } from "../../browser/sample-book";
import { modelOf } from "../../browser/sample-data";
import { MemoryWorkbook } from "../../workbook/memory";
import { type WorkbookModel } from "../../workbook/model";

export const sampleModel = (): WorkbookModel => modelOf(sampleBook());

export async function sourcesOf(model: WorkbookModel): Promise<Sources> {
  const found = await readSources(new KeptBook(new MemoryWorkbook(model)), () => true);
  if (found === undefined) throw new Error("nothing was read");
  return found;
}

export function workspaceOf(sources: Sources, chosen: Partial<Chosen> = {}): Workspace {
  const found = workspace(sources, chosen, textOf("nl"));
  if (found === undefined) throw new Error("nothing to calculate with");
  return found;
}
