/**
 * The workbook port on the browser workbook: contents as the grid has them, results as the engine gave them, and names,
 * XML parts and properties as the file has them, with their changes kept for the next save.
 */
import { fail } from "../../core";
import { addressOf, boxOf, rangeOf, refOf, sameName } from "../../workbook/area";
import { checkWritable } from "../../workbook/check";
import {
  type AnswersTo,
  type AnswerTo,
  type Area,
  type Capability,
  type CellsAnswer,
  type CellsFact,
  type Content,
  type Fact,
  type Matrix,
  type NameFact,
  type Question,
  type Value,
  type Workbook,
} from "../../workbook/port";
import { type WorkbookEdits, type XlsxWorkbook } from "../../xlsx";
import { type Content as GridContent, type SheetContents } from "../grid/contents";
import { type SheetOutcome } from "./changes";

/** An open workbook as far as the port needs it. */
export interface OpenBook {
  /** As the file has it; another one after a save. */
  readonly book: XlsxWorkbook;
  /** Per sheet, as they are now. */
  readonly contents: () => readonly SheetContents[];
  readonly outcomes: () => readonly SheetOutcome[];
  /** undefined empties a cell. @returns whether the grid took the edit */
  readonly edit: (sheet: number, cells: ReadonlyMap<string, GridContent | undefined>) => boolean;
  /** Resolves when every edit so far is calculated. */
  readonly settled: () => Promise<void>;
  readonly selection: () => Area;
  readonly goTo: (sheet: number, range: string) => void;
  /** @returns stops listening */
  readonly onEdit: (listener: (area: Area) => void) => () => void;
}

type PartEdits = Required<Pick<WorkbookEdits, "names" | "customXml" | "properties">>;

export interface BrowserWorkbook {
  readonly workbook: Workbook;
  /** What the next save writes besides cells. */
  readonly edits: () => PartEdits;
}

/** The grid shows cells and nothing else that could be made here. */
const LACKS: ReadonlyMap<Capability, string> = new Map(
  (["sheets", "tables", "charts", "chart-sources", "formats"] as const).map((what) => [what, "Excel"]),
);

type Asked<K extends Question["kind"]> = Extract<Question, { readonly kind: K }>;

function unsupported(capability: Capability): never {
  return fail({ code: "workbook-unsupported", place: {}, capability, needs: "Excel" });
}

export function browserWorkbook(open: OpenBook): BrowserWorkbook {
  const parts = new Parts(open);
  const indexOf = (sheet: string): number => {
    const index = open.book.sheets.findIndex(({ name }) => sameName(name, sheet));
    return index < 0 ? fail({ code: "workbook-no-sheet", place: {}, sheet }) : index;
  };
  const answers = answerers(open, parts, indexOf);
  const make = (fact: Fact): void => {
    if (fact.kind === "cells") editCells(open, indexOf(fact.sheet), fact);
    else if (fact.kind === "sheet" || fact.kind === "table" || fact.kind === "chart") refuseThing(open, fact);
    else parts.set(fact);
  };
  const workbook: Workbook = {
    lacks: LACKS,
    async read<const Q extends readonly Question[]>(questions: Q): Promise<AnswersTo<Q>> {
      await open.settled();
      const found = questions.map((asked) => {
        const answer = answers[asked.kind] as (question: Question) => AnswerTo<Question>;
        return answer(asked);
      });
      // The type of an answer follows from its question.
      return found as unknown as AnswersTo<Q>;
    },
    async apply(facts) {
      checkWritable(facts);
      for (const fact of facts) make(fact);
      await open.settled();
    },
    async goTo({ sheet, range }) {
      await open.settled();
      open.goTo(indexOf(sheet), rangeOf(boxOf(range)));
    },
    onChange(listener) {
      const stop = open.onEdit(listener);
      return Promise.resolve(() => {
        stop();
        return Promise.resolve();
      });
    },
  };
  return { workbook, edits: () => parts.edits() };
}

/** What is as it should be already needs nothing. */
function refuseThing(open: OpenBook, fact: Extract<Fact, { kind: "sheet" | "table" | "chart" }>): void {
  if (fact.kind === "chart" && fact.chart) unsupported("charts");
  if (fact.kind === "table" && fact.area) unsupported("tables");
  const exists = open.book.sheets.some(({ name }) => fact.kind === "sheet" && sameName(name, fact.sheet));
  if (fact.kind === "sheet" && fact.exists !== exists) unsupported("sheets");
}

type Answerers = { readonly [K in Question["kind"]]: (asked: Asked<K>) => AnswerTo<Asked<K>> };

function answerers(open: OpenBook, parts: Parts, indexOf: (sheet: string) => number): Answerers {
  const tables = (): AnswerTo<Asked<"tables">> =>
    open.book.tables.map(({ name, sheet, range }) => ({ kind: "table", name, area: { sheet, range } }));
  return {
    cells: (area) => cellsOf(open, indexOf(area.sheet), area),
    sheet: ({ sheet }) => ({
      kind: "sheet",
      sheet,
      exists: open.book.sheets.some(({ name }) => sameName(name, sheet)),
    }),
    table: ({ name }) => ({
      kind: "table",
      name,
      area: tables().find((each) => sameName(each.name, name))?.area ?? null,
    }),
    name: ({ name }) => parts.name(name),
    xml: ({ namespace }) => ({ kind: "xml", namespace, xml: parts.xml(namespace) }),
    property: ({ name }) => ({ kind: "property", name, value: parts.property(name) }),
    chart: () => unsupported("charts"),
    sheets: () =>
      open.book.sheets.map(({ name, state, protected: locked }) => ({
        name,
        visible: state === "visible",
        protected: locked,
      })),
    tables,
    names: () => parts.names(),
    charts: () => unsupported("charts"),
    used: ({ sheet }) => usedRange(open, indexOf(sheet)),
    selection: () => open.selection(),
  };
}

function toPort(content: GridContent | undefined): Content {
  if (content === undefined) return null;
  return content.kind === "formula" ? { formula: content.text } : content.value;
}

function toGrid(content: Content): GridContent | undefined {
  if (content === null || content === "") return undefined;
  if (typeof content === "object" && "formula" in content) return { kind: "formula", text: content.formula };
  return { kind: "constant", value: content };
}

function cellsOf(open: OpenBook, index: number, { sheet, range }: Area): CellsAnswer {
  const contents = open.contents()[index] ?? new Map<string, GridContent>();
  const outcome = open.outcomes()[index];
  const styles = new Map(open.book.sheets[index]?.cells.map(({ ref, style }) => [ref, style]));
  const format = (ref: string): string => open.book.styles[styles.get(ref) ?? 0]?.numberFormat ?? "General";
  const value = (ref: string): Value => {
    const content = contents.get(ref);
    return content?.kind === "constant" ? content.value : (outcome?.values.get(ref) ?? null);
  };
  const box = boxOf(range);
  const filled = [...(outcome?.spills ?? [])].filter(([, cells]) => {
    const other = boxOf(cells);
    const rows = other.top < box.top + box.rows && box.top < other.top + other.rows;
    return rows && other.left < box.left + box.columns && box.left < other.left + other.columns;
  });
  return {
    kind: "cells",
    sheet,
    range,
    contents: mapRange(range, (ref) => toPort(contents.get(ref))),
    formats: mapRange(range, format),
    values: mapRange(range, value),
    filled: filled.map(([by, cells]) => ({ by, cells })),
  };
}

function mapRange<T>(range: string, of: (ref: string) => T): T[][] {
  const { top, left, rows, columns } = boxOf(range);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => of(refOf(top + row, left + column))),
  );
}

function editCells(open: OpenBook, index: number, fact: CellsFact): void {
  const sheet = open.book.sheets[index];
  if (sheet?.protected) fail({ code: "workbook-protected", place: {}, sheet: sheet.name });
  const now = cellsOf(open, index, fact).formats;
  if (fact.formats && differs(fact.formats, now)) unsupported("formats");
  const { top, left } = boxOf(fact.range);
  const cells = fact.contents.flatMap((row, i) =>
    row.map((content, j) => [refOf(top + i, left + j), toGrid(content)] as const),
  );
  if (!open.edit(index, new Map(cells)))
    fail({ code: "workbook-host", place: { cell: addressOf(fact) }, reason: addressOf(fact) });
}

const differs = (a: Matrix<string>, b: Matrix<string>): boolean =>
  a.some((row, i) => row.some((format, j) => format !== b[i]?.[j]));

function usedRange(open: OpenBook, index: number): string | undefined {
  const outcome = open.outcomes()[index];
  const ranges = [...(open.contents()[index]?.keys() ?? []), ...(outcome?.spills.values() ?? [])];
  if (ranges.length === 0) return undefined;
  const [first, ...others] = ranges.map(boxOf);
  const whole = others.reduce(
    (a, b) => {
      const [top, left] = [Math.min(a.top, b.top), Math.min(a.left, b.left)];
      return {
        top,
        left,
        rows: Math.max(a.top + a.rows, b.top + b.rows) - top,
        columns: Math.max(a.left + a.columns, b.left + b.columns) - left,
      };
    },
    first ?? boxOf("A1"),
  );
  return rangeOf(whole);
}

type PartFact = Extract<Fact, { readonly kind: "name" | "xml" | "property" }>;
type PropertyValue = Extract<Fact, { readonly kind: "property" }>["value"];

/** Names, XML parts and properties: those of the file, and what was changed since. */
class Parts {
  private readonly open: Pick<OpenBook, "book">;
  private readonly changedNames = new Map<string, string | null>();
  private readonly changedXml = new Map<string, string | null>();
  private readonly changedProperties = new Map<string, PropertyValue>();

  constructor(open: Pick<OpenBook, "book">) {
    this.open = open;
  }

  set(fact: PartFact): void {
    if (fact.kind === "name") this.changedNames.set(this.knownName(fact.name), fact.text);
    else if (fact.kind === "xml") {
      this.xml(fact.namespace);
      this.changedXml.set(fact.namespace, fact.xml);
    } else this.changedProperties.set(fact.name, fact.value);
  }

  name(name: string): NameFact {
    return { kind: "name", name, text: this.names().find((each) => sameName(each.name, name))?.text ?? null };
  }

  names(): NameFact[] {
    const inFile = this.open.book.names.filter(({ sheet }) => sheet === undefined);
    const texts = new Map<string, string | null>(inFile.map(({ name, text }) => [name, text]));
    for (const [name, text] of this.changedNames) texts.set(name, text);
    return [...texts].flatMap(([name, text]) =>
      text === null ? [] : [{ kind: "name", name, text } as const],
    );
  }

  /** @throws FailureError workbook-several-parts */
  xml(namespace: string): string | null {
    const changed = this.changedXml.get(namespace);
    if (changed !== undefined) return changed;
    const found = this.open.book.customXml.filter((part) => part.namespace === namespace);
    if (found.length > 1) fail({ code: "workbook-several-parts", place: {}, namespace, count: found.length });
    return found[0]?.xml ?? null;
  }

  property(name: string): PropertyValue {
    const changed = this.changedProperties.get(name);
    if (changed !== undefined) return changed;
    const value = this.open.book.properties.get(name) ?? null;
    return typeof value === "object" && value !== null ? value.date : value;
  }

  edits(): PartEdits {
    return {
      names: [...this.changedNames].map(([name, text]) => ({ name, text })),
      customXml: [...this.changedXml].map(([namespace, xml]) => ({ namespace, xml })),
      properties: [...this.changedProperties].map(([name, value]) => ({ name, value })),
    };
  }

  /** As the file writes it. */
  private knownName(name: string): string {
    return (
      this.open.book.names.find((each) => each.sheet === undefined && sameName(each.name, name))?.name ?? name
    );
  }
}
