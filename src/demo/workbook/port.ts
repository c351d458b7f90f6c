/**
 * The workbook port on the browser workbook. Facts that are applied together become one change of the open workbook,
 * which happens whole or not at all and which undo takes back as one step.
 */
import { boxOf, rangeOf, refOf } from "../../workbook/area";
import { checkWritable } from "../../workbook/check";
import {
  type AnswersTo,
  type CellsFact,
  type Content,
  type Fact,
  type Question,
  type Workbook,
} from "../../workbook/port";
import { type Content as GridContent } from "../grid/contents";
import { type Change } from "../grid/surface";
import { answer } from "./answers";
import { withFormats } from "./formats";
import { type OpenBook } from "./open-book";
import { sheetAt, type Things, withFact, writable } from "./things";

export function browserWorkbook(open: OpenBook): Workbook {
  return {
    lacks: new Map(),
    async read<const Q extends readonly Question[]>(questions: Q): Promise<AnswersTo<Q>> {
      await open.settled();
      // The type of an answer follows from its question.
      return questions.map((asked) => answer(open, asked)) as unknown as AnswersTo<Q>;
    },
    async apply(facts) {
      checkWritable(facts);
      await open.settled();
      open.commit(changeOf(open, facts));
      await open.settled();
    },
    async goTo({ sheet, range }) {
      await open.settled();
      open.goTo(sheetAt(open.things, sheet).index, rangeOf(boxOf(range)));
    },
    onChange: (listener) => listening(open.onEdit(listener)),
    onSelect: (listener) => listening(open.onSelect(listener)),
  };
}

const listening = (stop: () => void): Promise<() => Promise<void>> =>
  Promise.resolve(() => {
    stop();
    return Promise.resolve();
  });

/** @throws FailureError workbook-no-sheet, workbook-protected, workbook-unsupported */
function changeOf(open: OpenBook, facts: readonly Fact[]): Change {
  let { things } = open;
  const cells = new Map<string, Map<string, GridContent | undefined>>();
  for (const fact of facts) {
    if (fact.kind !== "cells") things = withFact(things, fact, () => open.newSheetId());
    else {
      const { id } = writable(things, fact.sheet);
      const edits = cells.get(id) ?? new Map<string, GridContent | undefined>();
      cells.set(id, new Map([...edits, ...refsOf(fact, fact.contents, toGrid)]));
      if (fact.formats) things = formatted(open, things, fact, fact.formats);
    }
  }
  const exists = (id: string): boolean => things.sheets.some((sheet) => sheet.id === id);
  return {
    things,
    cells: [...cells].filter(([id]) => exists(id)).map(([sheet, edits]) => ({ sheet, cells: edits })),
  };
}

function formatted(
  open: OpenBook,
  things: Things,
  fact: CellsFact,
  formats: CellsFact["formats"] & object,
): Things {
  const { index } = sheetAt(things, fact.sheet);
  return withFormats(
    things,
    open.fileFormats,
    index,
    refsOf(fact, formats, (format) => format),
  );
}

/** The cells of a range by reference. */
function refsOf<T, U>(
  { range }: CellsFact,
  rows: readonly (readonly T[])[],
  of: (value: T) => U,
): Map<string, U> {
  const { top, left } = boxOf(range);
  return new Map(
    rows.flatMap((row, i) => row.map((value, j) => [refOf(top + i, left + j), of(value)] as const)),
  );
}

function toGrid(content: Content): GridContent | undefined {
  if (content === null || content === "") return undefined;
  if (typeof content === "object" && "formula" in content) return { kind: "formula", text: content.formula };
  return { kind: "constant", value: content };
}
