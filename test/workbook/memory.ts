/** The workbook port on a workbook in memory: the simplest host that keeps the contract. */
import { fail } from "../../src/core";
import { boxOf, rangeOf, sameName } from "../../src/workbook/area";
import { checkWritable } from "../../src/workbook/check";
import {
  type Area,
  type AnswerTo,
  type AnswersTo,
  type Capability,
  type ChangeListener,
  type ChartFact,
  type Fact,
  type Question,
  type TableFact,
  type Workbook,
} from "../../src/workbook/port";
import { mapRange, type ModelSheet, type WorkbookModel } from "./model";

type Asked<K extends Question["kind"]> = Extract<Question, { readonly kind: K }>;

export class MemoryWorkbook implements Workbook {
  readonly lacks: ReadonlyMap<Capability, string> = new Map();
  readonly model: WorkbookModel;
  /** Called before each fact is made so; a test throws here. */
  beforeFact: (fact: Fact) => void = () => undefined;

  constructor(model: WorkbookModel) {
    this.model = model;
  }

  read<const Q extends readonly Question[]>(questions: Q): Promise<AnswersTo<Q>> {
    return Promise.resolve().then(
      () => questions.map((question) => this.answer(question)) as unknown as AnswersTo<Q>,
    );
  }

  async apply(facts: readonly Fact[]): Promise<void> {
    await Promise.resolve();
    for (const fact of facts) {
      this.beforeFact(fact);
      this.make(fact);
    }
  }

  async goTo(area: Area): Promise<void> {
    await Promise.resolve();
    this.model.select({ sheet: this.sheet(area.sheet).name, range: rangeOf(boxOf(area.range)) });
  }

  onChange(listener: ChangeListener): Promise<() => Promise<void>> {
    this.model.listeners.add(listener);
    return Promise.resolve(() => {
      this.model.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  onSelect(listener: ChangeListener): Promise<() => Promise<void>> {
    this.model.selectionListeners.add(listener);
    return Promise.resolve(() => {
      this.model.selectionListeners.delete(listener);
      return Promise.resolve();
    });
  }

  private sheet(name: string): ModelSheet {
    return this.model.sheet(name) ?? fail({ code: "workbook-no-sheet", place: {}, sheet: name });
  }

  private writable(name: string): ModelSheet {
    const sheet = this.sheet(name);
    if (sheet.protected) fail({ code: "workbook-protected", place: {}, sheet: sheet.name });
    return sheet;
  }

  private answer(question: Question): AnswerTo<Question> {
    const answer = this.answers[question.kind] as (asked: Question) => AnswerTo<Question>;
    return answer(question);
  }

  private readonly answers: { [K in Question["kind"]]: (asked: Asked<K>) => AnswerTo<Asked<K>> } = {
    cells: (area) => this.cells(area),
    sheet: ({ sheet }) => ({ kind: "sheet", sheet, exists: this.model.sheet(sheet) !== undefined }),
    table: (asked) =>
      this.tables().find(({ name }) => sameName(name, asked.name)) ?? { ...asked, area: null },
    name: (asked) => ({ ...asked, text: this.model.names.get(asked.name) ?? null }),
    xml: (asked) => ({ ...asked, xml: this.part(asked.namespace)?.xml ?? null }),
    property: (asked) => ({ ...asked, value: this.model.properties.get(asked.name) ?? null }),
    chart: (asked) =>
      this.charts(asked.sheet).find(({ name }) => name === asked.name) ?? { ...asked, chart: null },
    sheets: () =>
      this.model.sheets.map(({ name, visible, protected: locked }) => ({ name, visible, protected: locked })),
    tables: () => this.tables(),
    names: () => [...this.model.names].map(([name, text]) => ({ kind: "name", name, text })),
    charts: ({ sheet }) => this.charts(sheet),
    used: ({ sheet }) => this.model.used(this.sheet(sheet).name),
    selection: () => this.model.selection,
  };

  private cells({ sheet, range }: Area): AnswerTo<Extract<Question, { kind: "cells" }>> {
    this.sheet(sheet);
    const { model } = this;
    const box = boxOf(range);
    const fillings = model.fillings(sheet);
    const filled = fillings.filter(({ cells }) => {
      const other = boxOf(cells);
      return (
        other.top < box.top + box.rows &&
        box.top < other.top + other.rows &&
        other.left < box.left + box.columns &&
        box.left < other.left + other.columns
      );
    });
    return {
      kind: "cells",
      sheet,
      range,
      contents: mapRange(range, (ref) => model.cell(sheet, ref).content),
      formats: mapRange(range, (ref) => model.cell(sheet, ref).format),
      values: mapRange(range, (ref) => model.value(sheet, ref, fillings)),
      filled: filled.map(({ by, cells }) => ({ by, cells })),
    };
  }

  private tables(): TableFact[] {
    return this.model.tables.map(({ name, sheet, range }) => ({
      kind: "table",
      name,
      area: { sheet, range },
    }));
  }

  private charts(sheet: string): ChartFact[] {
    return this.sheet(sheet).charts.map(({ name, chart }) => ({ kind: "chart", sheet, name, chart }));
  }

  private part(namespace: string): { id: string; xml: string } | undefined {
    const found = this.model.partsOf(namespace);
    if (found.length > 1) fail({ code: "workbook-several-parts", place: {}, namespace, count: found.length });
    return found[0];
  }

  private make(fact: Fact): void {
    const make = this.makers[fact.kind] as (made: Fact) => void;
    make(fact);
  }

  private readonly makers: { [K in Fact["kind"]]: (fact: Extract<Fact, { kind: K }>) => void } = {
    cells: (fact) => {
      checkWritable([fact]);
      this.writable(fact.sheet);
      if (fact.formats) this.model.format(fact, fact.formats);
      this.model.put(fact, fact.contents);
    },
    sheet: ({ sheet, exists, layout }) => {
      if (!exists) this.model.removeSheet(sheet);
      else if (!this.model.sheet(sheet)) {
        const made = this.model.addSheet(sheet);
        if (layout) made.layout = layout;
      }
    },
    table: ({ name: wanted, area }) => {
      this.model.tables = this.model.tables.filter(({ name }) => !sameName(name, wanted));
      if (!area) return;
      this.writable(area.sheet);
      this.model.tables.push({ name: wanted, ...area });
    },
    name: ({ name, text }) => {
      if (text === null) this.model.names.delete(name);
      else this.model.names.set(name, text);
    },
    xml: ({ namespace, xml }) => {
      this.makePart(namespace, xml);
    },
    property: ({ name, value }) => {
      if (value === null) this.model.properties.delete(name);
      else this.model.properties.set(name, value);
    },
    chart: ({ sheet: where, name: wanted, chart }) => {
      const sheet = this.writable(where);
      sheet.charts = sheet.charts.filter(({ name }) => name !== wanted);
      if (chart) sheet.charts.push({ name: wanted, chart });
    },
  };

  private makePart(namespace: string, xml: string | null): void {
    const old = this.part(namespace);
    this.model.parts = this.model.parts.filter((part) => part !== old);
    if (xml !== null) this.model.addPart(xml);
  }
}
