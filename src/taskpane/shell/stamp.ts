/**
 * The version of the add-in goes with the first MPP formulas that the pane writes in a workbook, in the same write. Where
 * others stand already, another version may have calculated them: then it is left as it is, and Controle tells. A write that
 * plans by itself (Migratie) is given a journal that adds the version.
 */
import { NAMESPACE } from "../../functions";
import { CALCULATED_BY } from "../../params";
import { type CellsFact, type Fact, type PropertyFact } from "../../workbook/port";
import { type Book, type WriteJob, type WriteRequest } from "../view";

/** @param version of the functions in this page; undefined when they are not loaded */
export async function stamped(
  request: WriteRequest | WriteJob,
  book: Book,
  version: string | null | undefined,
): Promise<WriteRequest | WriteJob> {
  if (typeof version !== "string" || book.workbook.lacks.has("properties")) return request;
  if (!("run" in request)) return { ...request, facts: await withVersion(request.facts, book, version) };
  return {
    ...request,
    run: (journal, id) =>
      request.run(
        {
          write: async (facts, options) => journal.write(await withVersion(facts, book, version), options),
          undo: (entry) => journal.undo(entry),
        },
        id,
      ),
  };
}

async function withVersion(facts: readonly Fact[], book: Book, version: string): Promise<readonly Fact[]> {
  if (!facts.some((fact) => fact.kind === "cells" && calls(fact)) || (await isTaken(book))) return facts;
  const stamp: PropertyFact = { kind: "property", name: CALCULATED_BY, value: version };
  return [...facts, stamp];
}

/** A version is recorded, or formulas stand there that none is recorded of; also when that cannot be read. */
async function isTaken(book: Book): Promise<boolean> {
  try {
    const [{ value }] = await book.workbook.read([{ kind: "property", name: CALCULATED_BY }]);
    if (value !== null) return true;
    for (const { name } of await book.sheets()) {
      const cells = await book.cells(name);
      if (cells !== undefined && calls(cells)) return true;
    }
    return false;
  } catch {
    return true;
  }
}

const OURS = new RegExp(`\\b(?:_xldudf_)?${NAMESPACE}[._][A-Z]+\\(`, "i");

function calls({ contents }: Pick<CellsFact, "contents">): boolean {
  return contents.some((row) =>
    row.some(
      (content) =>
        typeof content === "object" && content !== null && "formula" in content && OURS.test(content.formula),
    ),
  );
}
