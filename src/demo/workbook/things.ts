/**
 * What a workbook holds besides contents of cells, as it is now: sheets, number formats, tables, charts, names, XML
 * parts and properties. Each state is a value of its own: an edit makes another one, and undo puts back the former.
 */
import { fail } from "../../core";
import { sheetId } from "../../engine";
import { sameName } from "../../workbook/area";
import {
  type Area,
  type Chart,
  type Fact,
  type PropertyFact,
  type SheetFact,
  type SheetLayout,
} from "../../workbook/port";
import { type XlsxWorkbook } from "../../xlsx";

export interface SheetThing {
  /** In the grid; never given again, so that undo can bring a sheet back. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Not in the file; such sheets come after those that are. */
  readonly added: boolean;
  /** Of one that was added. */
  readonly layout?: SheetLayout;
}

export interface TableThing extends Area {
  readonly name: string;
}

export interface ChartThing {
  readonly sheet: string;
  readonly name: string;
  readonly chart: Chart;
}

export type PropertyValue = PropertyFact["value"];

export interface Things {
  readonly sheets: readonly SheetThing[];
  /** Number formats other than the file's, by id of the sheet and reference. */
  readonly formats: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly tables: readonly TableThing[];
  /** Those of the file as the very objects that `thingsOf` made of them. */
  readonly charts: readonly ChartThing[];
  /** Of the workbook, not of a sheet. */
  readonly names: ReadonlyMap<string, string>;
  /** XML by namespace, and properties by name, as far as they were changed. */
  readonly xml: ReadonlyMap<string, string | null>;
  readonly properties: ReadonlyMap<string, PropertyValue>;
}

export function thingsOf(book: XlsxWorkbook): Things {
  const sheets = book.sheets.map(({ name, state, protected: locked }, index) => ({
    id: sheetId(index),
    name,
    visible: state === "visible",
    protected: locked,
    added: false,
  }));
  const inWorkbook = book.names.filter(({ sheet }) => sheet === undefined);
  return {
    sheets,
    formats: new Map(),
    tables: book.tables.map(({ name, sheet, range }) => ({ name, sheet, range })),
    charts: book.sheets.flatMap(({ name: sheet, charts }) =>
      charts.map(({ name, title, type, range, series }) => ({
        sheet,
        name,
        chart: { title, type, range, series },
      })),
    ),
    names: new Map(inWorkbook.map(({ name, text }) => [name, text])),
    xml: new Map(),
    properties: new Map(),
  };
}

/** @throws FailureError workbook-no-sheet */
export function sheetAt(things: Things, name: string): SheetThing & { readonly index: number } {
  const index = things.sheets.findIndex((sheet) => sameName(sheet.name, name));
  const sheet = things.sheets[index];
  return sheet ? { ...sheet, index } : fail({ code: "workbook-no-sheet", place: {}, sheet: name });
}

export type ThingFact = Exclude<Fact, { readonly kind: "cells" }>;

/**
 * The state in which the fact is so.
 * @param newId an id that no sheet has had
 * @throws FailureError workbook-no-sheet, workbook-protected, workbook-unsupported
 */
export function withFact(things: Things, fact: ThingFact, newId: () => string): Things {
  switch (fact.kind) {
    case "sheet":
      return fact.exists ? withSheet(things, fact, newId) : withoutSheet(things, fact.sheet);
    case "table":
      return withTable(things, fact.name, fact.area);
    case "chart":
      return withChart(things, fact);
    case "name":
      return { ...things, names: withName(things.names, fact.name, fact.text) };
    case "xml":
      return { ...things, xml: new Map(things.xml).set(fact.namespace, fact.xml) };
    case "property":
      return { ...things, properties: new Map(things.properties).set(fact.name, fact.value) };
  }
}

function withSheet(things: Things, { sheet: name, layout }: SheetFact, newId: () => string): Things {
  if (things.sheets.some((sheet) => sameName(sheet.name, name))) return things;
  const looks = layout === undefined ? {} : { layout };
  const sheet = { id: newId(), name, visible: true, protected: false, added: true, ...looks };
  return { ...things, sheets: [...things.sheets, sheet] };
}

/** With everything on it. A sheet of the file stays: its writer cannot take one out. */
function withoutSheet(things: Things, name: string): Things {
  const gone = things.sheets.find((sheet) => sameName(sheet.name, name));
  if (!gone) return things;
  if (!gone.added) fail({ code: "workbook-unsupported", place: {}, capability: "sheets", needs: "Excel" });
  const formats = new Map(things.formats);
  formats.delete(gone.id);
  return {
    ...things,
    formats,
    sheets: things.sheets.filter((sheet) => sheet !== gone),
    tables: things.tables.filter(({ sheet }) => !sameName(sheet, name)),
    charts: things.charts.filter(({ sheet }) => !sameName(sheet, name)),
  };
}

function withTable(things: Things, name: string, area: Area | null): Things {
  const others = things.tables.filter((table) => !sameName(table.name, name));
  if (!area) return { ...things, tables: others };
  const { name: sheet } = writable(things, area.sheet);
  return { ...things, tables: [...others, { name, sheet, range: area.range }] };
}

function withChart(things: Things, { sheet: on, name, chart }: Extract<Fact, { kind: "chart" }>): Things {
  // What is not there needs no sheet to be taken from.
  if (!chart && !things.sheets.some((sheet) => sameName(sheet.name, on))) return things;
  const { name: sheet } = writable(things, on);
  const others = things.charts.filter((each) => !sameName(each.sheet, sheet) || each.name !== name);
  return { ...things, charts: chart ? [...others, { sheet, name, chart }] : others };
}

/** @throws FailureError workbook-no-sheet, workbook-protected */
export function writable(things: Things, name: string): SheetThing & { readonly index: number } {
  const sheet = sheetAt(things, name);
  return sheet.protected ? fail({ code: "workbook-protected", place: {}, sheet: sheet.name }) : sheet;
}

function withName(
  names: ReadonlyMap<string, string>,
  name: string,
  text: string | null,
): ReadonlyMap<string, string> {
  const known = [...names.keys()].find((each) => sameName(each, name)) ?? name;
  const changed = new Map(names);
  if (text === null) changed.delete(known);
  else changed.set(known, text);
  return changed;
}
