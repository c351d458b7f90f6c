/** The questions of the workbook port, answered by the open workbook: its cells, its results and its things. */
import { boxOf, type Box, rangeOf, refOf, sameName } from "../../workbook/area";
import {
  type AnswerTo,
  type Area,
  type CellsAnswer,
  type ChartFact,
  type Content,
  type Question,
  type TableFact,
  type Value,
} from "../../workbook/port";
import { type Content as GridContent, type SheetContents } from "../grid/contents";
import { propertyOfFile, xmlOfFile } from "./edits";
import { formatOf } from "./formats";
import { type OpenBook } from "./open-book";
import { sheetAt, type Things } from "./things";

type Asked<K extends Question["kind"]> = Extract<Question, { readonly kind: K }>;
type Answerers = { readonly [K in Question["kind"]]: (asked: Asked<K>) => AnswerTo<Asked<K>> };

/** @throws FailureError workbook-no-sheet, workbook-bad-range, workbook-several-parts */
export function answer<Q extends Question>(open: OpenBook, asked: Q): AnswerTo<Q> {
  const answers = answerers(open);
  return (answers[asked.kind] as (question: Question) => AnswerTo<Q>)(asked);
}

function answerers(open: OpenBook): Answerers {
  const { things } = open;
  return {
    ...sheetAnswerers(open),
    table: ({ name }) =>
      tables(things).find((each) => sameName(each.name, name)) ?? { kind: "table", name, area: null },
    tables: () => tables(things),
    name: ({ name }) => ({
      kind: "name",
      name,
      text: [...things.names].find(([each]) => sameName(each, name))?.[1] ?? null,
    }),
    names: () => [...things.names].map(([name, text]) => ({ kind: "name", name, text })),
    xml: ({ namespace }) => {
      const changed = things.xml.get(namespace);
      return {
        kind: "xml",
        namespace,
        xml: changed === undefined ? xmlOfFile(open.base, namespace) : changed,
      };
    },
    property: ({ name }) => {
      const changed = things.properties.get(name);
      return {
        kind: "property",
        name,
        value: changed === undefined ? propertyOfFile(open.base, name) : changed,
      };
    },
    selection: () => open.selection(),
  };
}

function sheetAnswerers(
  open: OpenBook,
): Pick<Answerers, "cells" | "sheet" | "sheets" | "chart" | "charts" | "used"> {
  const { things } = open;
  return {
    cells: (area) => cellsOf(open, area),
    sheet: ({ sheet }) => ({
      kind: "sheet",
      sheet,
      exists: things.sheets.some(({ name }) => sameName(name, sheet)),
    }),
    sheets: () =>
      things.sheets.map(({ name, visible, protected: locked }) => ({ name, visible, protected: locked })),
    chart: ({ sheet, name }) =>
      charts(things, sheet).find((each) => each.name === name) ?? { kind: "chart", sheet, name, chart: null },
    charts: ({ sheet }) => charts(things, sheet),
    used: ({ sheet }) => usedRange(open, sheetAt(things, sheet).index),
  };
}

const tables = (things: Things): TableFact[] =>
  things.tables.map(({ name, sheet, range }) => ({ kind: "table", name, area: { sheet, range } }));

function charts(things: Things, sheet: string): ChartFact[] {
  sheetAt(things, sheet);
  return things.charts
    .filter((each) => sameName(each.sheet, sheet))
    .map(({ name, chart }) => ({ kind: "chart", sheet, name, chart }));
}

function toPort(content: GridContent | undefined): Content {
  if (content === undefined) return null;
  return content.kind === "formula" ? { formula: content.text } : content.value;
}

function cellsOf(open: OpenBook, { sheet, range }: Area): CellsAnswer {
  const box = boxOf(range);
  const { index } = sheetAt(open.things, sheet);
  const contents: SheetContents = open.contents()[index] ?? new Map<string, GridContent>();
  const outcome = open.outcomes()[index];
  const value = (ref: string): Value => {
    const content = contents.get(ref);
    return content?.kind === "constant" ? content.value : (outcome?.values.get(ref) ?? null);
  };
  const filled = [...(outcome?.spills ?? []), ...open.fixed(index)].filter(([, cells]) =>
    meets(box, boxOf(cells)),
  );
  return {
    kind: "cells",
    sheet,
    range,
    contents: mapRange(box, (ref) => toPort(contents.get(ref))),
    formats: mapRange(box, (ref) => formatOf(open.things, open.fileFormats, index, ref)),
    values: mapRange(box, value),
    filled: filled.map(([by, cells]) => ({ by, cells })),
  };
}

const meets = (a: Box, b: Box): boolean =>
  a.top < b.top + b.rows &&
  b.top < a.top + a.rows &&
  a.left < b.left + b.columns &&
  b.left < a.left + a.columns;

function mapRange<T>({ top, left, rows, columns }: Box, of: (ref: string) => T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => of(refOf(top + row, left + column))),
  );
}

function usedRange(open: OpenBook, index: number): string | undefined {
  const spills = open.outcomes()[index]?.spills.values() ?? [];
  const ranges = [...(open.contents()[index]?.keys() ?? []), ...spills];
  const [first, ...others] = ranges.map(boxOf);
  if (!first) return undefined;
  const whole = others.reduce((a, b) => {
    const [top, left] = [Math.min(a.top, b.top), Math.min(a.left, b.left)];
    return {
      top,
      left,
      rows: Math.max(a.top + a.rows, b.top + b.rows) - top,
      columns: Math.max(a.left + a.columns, b.left + b.columns) - left,
    };
  }, first);
  return rangeOf(whole);
}
