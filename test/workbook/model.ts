/**
 * A workbook in memory: cells, tables, names, parts, properties and charts, without looks and without calculation. What
 * a formula gives is told by the test. The in-memory adapter and the stand-in for Excel both work on it.
 */
import { type Box, boxOf, rangeOf, refOf, sameName } from "../../src/workbook/area";
import {
  type Area,
  type Chart,
  type Content,
  type Matrix,
  type SheetLayout,
  type Value,
} from "../../src/workbook/port";

export interface ModelCell {
  content: Content;
  format: string;
}

export interface ModelSheet {
  name: string;
  visible: boolean;
  protected: boolean;
  readonly cells: Map<string, ModelCell>;
  readonly formulas: Set<string>;
  charts: { name: string; chart: Chart }[];
  /** Widths of columns [characters] and what else was said of looks when it was made. */
  layout?: SheetLayout;
}

export interface Filling {
  readonly box: Box;
  readonly by: string;
  readonly cells: string;
  readonly values: readonly (readonly Value[])[];
}

export class WorkbookModel {
  sheets: ModelSheet[] = [];
  tables: { name: string; sheet: string; range: string }[] = [];
  names = new Map<string, string>();
  parts: { id: string; xml: string }[] = [];
  properties = new Map<string, string | number | boolean>();
  selection: Area = { sheet: "", range: "A1" };
  /** What a formula gives, by its text. */
  readonly results = new Map<string, readonly (readonly Value[])[]>();
  /** What the formula in one cell gives, by "sheet!ref", until something is written there. */
  readonly resultsAt = new Map<string, readonly (readonly Value[])[]>();
  readonly listeners = new Set<(area: Area) => void>();
  readonly selectionListeners = new Set<(area: Area) => void>();
  /** The stand-in for Excel was asked to tell of changes. */
  watched = false;
  watchedSelection = false;
  private ids = 0;

  static withSheets(...names: string[]): WorkbookModel {
    const model = new WorkbookModel();
    for (const name of names) model.addSheet(name);
    model.selection = { sheet: names[0] ?? "", range: "A1" };
    return model;
  }

  select(area: Area): void {
    this.selection = area;
    for (const listener of this.selectionListeners) listener(area);
  }

  addSheet(name: string): ModelSheet {
    const sheet = {
      name,
      visible: true,
      protected: false,
      cells: new Map<string, ModelCell>(),
      formulas: new Set<string>(),
      charts: [],
    };
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(name: string): void {
    this.sheets = this.sheets.filter((each) => !sameName(each.name, name));
    this.tables = this.tables.filter((each) => !sameName(each.sheet, name));
  }

  sheet(name: string): ModelSheet | undefined {
    return this.sheets.find((each) => sameName(each.name, name));
  }

  /** @throws Error when there is no such sheet */
  known(name: string): ModelSheet {
    const sheet = this.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  put(area: Area, contents: readonly (readonly Content[])[]): void {
    const { top, left } = boxOf(area.range);
    const { cells, formulas } = this.known(area.sheet);
    contents.forEach((row, i) => {
      row.forEach((content, j) => {
        const ref = refOf(top + i, left + j);
        const format = cells.get(ref)?.format ?? "General";
        cells.set(ref, { content: content === "" ? null : content, format });
        this.resultsAt.delete(`${area.sheet}!${ref}`);
        if (isFormula(content)) formulas.add(ref);
        else formulas.delete(ref);
      });
    });
    for (const listener of this.listeners) listener(area);
  }

  format(area: Area, formats: readonly (readonly string[])[]): void {
    const { top, left } = boxOf(area.range);
    const { cells } = this.known(area.sheet);
    formats.forEach((row, i) => {
      row.forEach((format, j) => {
        const ref = refOf(top + i, left + j);
        cells.set(ref, { content: cells.get(ref)?.content ?? null, format });
      });
    });
  }

  cell(sheet: string, ref: string): ModelCell {
    return this.known(sheet).cells.get(ref) ?? { content: null, format: "General" };
  }

  /** Formulas that give more than one cell, and what they fill; one that would cover something fills nothing. */
  fillings(sheet: string): Filling[] {
    const { cells, formulas } = this.known(sheet);
    return [...formulas].flatMap((by) => {
      const values = this.resultOf(sheet, by, cells.get(by)?.content ?? null);
      if (values === undefined) return [];
      const box = { ...boxOf(by), rows: values.length, columns: values[0]?.length ?? 1 };
      if (box.rows * box.columns === 1) return [];
      const refs = refsOf(rangeOf(box)).filter((ref) => ref !== by);
      return refs.some((ref) => (cells.get(ref)?.content ?? null) !== null)
        ? []
        : [{ box, by, cells: rangeOf(box), values }];
    });
  }

  /** What a cell shows. */
  value(sheet: string, ref: string, fillings = this.fillings(sheet)): Value {
    const { content } = this.cell(sheet, ref);
    const { top, left } = boxOf(ref);
    for (const { box, values } of fillings) {
      const found = values[top - box.top]?.[left - box.left];
      if (found !== undefined) return found;
    }
    const result = this.resultOf(sheet, ref, content);
    if (result !== undefined)
      return result.flat().length > 1 ? { error: "#SPILL!" } : (result.flat()[0] ?? 0);
    return isFormula(content) ? 0 : content;
  }

  used(sheet: string): string | undefined {
    const refs = [...this.known(sheet).cells].filter(([, { content }]) => content !== null);
    const boxes = [
      ...refs.map(([ref]) => boxOf(ref)),
      ...this.fillings(sheet).map(({ cells }) => boxOf(cells)),
    ];
    if (boxes.length === 0) return undefined;
    const top = Math.min(...boxes.map((box) => box.top));
    const left = Math.min(...boxes.map((box) => box.left));
    const rows = Math.max(...boxes.map((box) => box.top + box.rows)) - top;
    const columns = Math.max(...boxes.map((box) => box.left + box.columns)) - left;
    return rangeOf({ top, left, rows, columns });
  }

  addPart(xml: string): string {
    const id = `{${String((this.ids += 1))}}`;
    this.parts.push({ id, xml });
    return id;
  }

  partsOf(namespace: string): { readonly id: string; readonly xml: string }[] {
    return this.parts.filter(({ xml }) => rootNamespace(xml) === namespace);
  }

  /** Everything, for comparing before and after. */
  whole(): unknown {
    const cells = (sheet: ModelSheet): unknown =>
      [...sheet.cells].filter(([, cell]) => cell.content !== null || cell.format !== "General").sort();
    return {
      sheets: this.sheets.map((sheet) => ({ ...sheet, formulas: [], cells: cells(sheet) })),
      tables: [...this.tables].sort((a, b) => (a.name < b.name ? -1 : 1)),
      names: [...this.names].sort(),
      parts: this.parts.map(({ xml }) => xml).sort(),
      properties: [...this.properties].sort(),
    };
  }

  private resultOf(sheet: string, ref: string, content: Content): Matrix<Value> | undefined {
    if (!isFormula(content)) return undefined;
    return this.resultsAt.get(`${sheet}!${ref}`) ?? this.results.get(content.formula);
  }
}

function isFormula(content: Content): content is { readonly formula: string } {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** Root namespace of an XML text; "" when it has none. */
function rootNamespace(xml: string): string {
  return /<[A-Za-z][^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? "";
}

export function refsOf(range: string): string[] {
  const { top, left, rows, columns } = boxOf(range);
  return Array.from({ length: rows * columns }, (_, at) =>
    refOf(top + Math.floor(at / columns), left + (at % columns)),
  );
}

/** The cells of a range as rows. */
export function mapRange<T>(range: string, of: (ref: string) => T): T[][] {
  const { top, left, rows, columns } = boxOf(range);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => of(refOf(top + i, left + j))),
  );
}
