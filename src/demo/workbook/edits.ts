/** What a save writes: everything in which the workbook differs from the file that was opened. */
import { fail } from "../../core";
import { isSame } from "../../workbook/facts";
import { sameName } from "../../workbook/area";
import { type SheetLayout } from "../../workbook/port";
import {
  type CellValue,
  type NewCell,
  type NewSheet,
  parseRef,
  type WorkbookEdits,
  type XlsxWorkbook,
} from "../../xlsx";
import { type SheetContents } from "../grid/contents";
import { changesOf, needsArray, type SheetOutcome } from "./changes";
import { type PropertyValue, type SheetThing, type Things } from "./things";

export interface Draft {
  /** The file as it was opened, and the things and contents that it held. */
  readonly base: XlsxWorkbook;
  readonly first: Things;
  readonly initial: readonly SheetContents[];
  /** As they are now, per sheet of `things`. */
  readonly things: Things;
  readonly contents: readonly SheetContents[];
  readonly outcomes: readonly SheetOutcome[];
}

export function editsOf(draft: Draft): WorkbookEdits {
  const { base, initial, contents, outcomes, things } = draft;
  return {
    ...thingEdits(draft),
    changes: changesOf({ base, initial, now: contents }, outcomes),
    addSheets: things.sheets.flatMap((sheet, index) => (sheet.added ? [newSheet(draft, sheet, index)] : [])),
  };
}

type ThingEdits = Omit<WorkbookEdits, "changes" | "addSheets">;

/** What is changed on sheets of the file and in the workbook, apart from contents of cells. */
export function thingEdits({ base, first, things }: Pick<Draft, "base" | "first" | "things">): ThingEdits {
  const inFile = (name: string): boolean => base.sheets.some((sheet) => sameName(sheet.name, name));
  return {
    formats: things.sheets.flatMap(({ id, name, added }) => {
      const cells = [...(things.formats.get(id) ?? [])].map(([ref, format]) => ({ ref, format }));
      return added || cells.length === 0 ? [] : [{ sheet: name, cells }];
    }),
    tables: tableEdits(first, things, inFile),
    charts: chartEdits(first, things, inFile),
    customXml: [...things.xml].flatMap(([namespace, xml]) =>
      xml === xmlOfFile(base, namespace) ? [] : [{ namespace, xml }],
    ),
    names: nameEdits(first, things),
    properties: [...things.properties].flatMap(([name, value]) =>
      value === propertyOfFile(base, name) ? [] : [{ name, value }],
    ),
  };
}

/** @throws FailureError workbook-several-parts */
export function xmlOfFile({ customXml }: XlsxWorkbook, namespace: string): string | null {
  const found = customXml.filter((part) => part.namespace === namespace);
  if (found.length > 1) fail({ code: "workbook-several-parts", place: {}, namespace, count: found.length });
  return found[0]?.xml ?? null;
}

export function propertyOfFile({ properties }: XlsxWorkbook, name: string): PropertyValue {
  const value = properties.get(name) ?? null;
  return typeof value === "object" && value !== null ? value.date : value;
}

/** The same text as long as all but contents of cells is the same. */
export function thingsText(draft: Pick<Draft, "base" | "first" | "things">): string {
  const { sheets, formats, tables, charts } = draft.things;
  const added = sheets.filter((sheet) => sheet.added);
  const on = ({ sheet }: { readonly sheet: string }): boolean =>
    added.some(({ name }) => sameName(name, sheet));
  return JSON.stringify([
    thingEdits(draft),
    added.map(({ id, name }) => [name, [...(formats.get(id) ?? [])]]),
    tables.filter(on),
    charts.filter(on),
  ]);
}

type InFile = (sheet: string) => boolean;

function tableEdits(first: Things, { tables }: Things, inFile: InFile): WorkbookEdits["tables"] & object {
  const made = tables.filter(
    (table) => inFile(table.sheet) && !first.tables.some((each) => isSame(each, table)),
  );
  const gone = first.tables.filter(
    ({ name }) => !tables.some((each) => sameName(each.name, name) && inFile(each.sheet)),
  );
  return [
    ...gone.map(({ name }) => ({ name, area: null })),
    ...made.map(({ name, sheet, range }) => ({ name, area: { sheet, range } })),
  ];
}

function chartEdits(first: Things, { charts }: Things, inFile: InFile): WorkbookEdits["charts"] & object {
  const isIn = (list: Things["charts"], { sheet, name }: Things["charts"][number]): boolean =>
    list.some((each) => each.name === name && sameName(each.sheet, sheet));
  const made = charts.filter((chart) => inFile(chart.sheet) && !first.charts.includes(chart));
  const gone = first.charts.filter((chart) => !isIn(charts, chart));
  return [...gone.map(({ sheet, name }) => ({ sheet, name, chart: null })), ...made];
}

function nameEdits(first: Things, { names }: Things): WorkbookEdits["names"] & object {
  const gone = [...first.names.keys()].filter((name) => !names.has(name));
  const made = [...names].filter(([name, text]) => first.names.get(name) !== text);
  return [...gone.map((name) => ({ name, text: null })), ...made.map(([name, text]) => ({ name, text }))];
}

function newSheet(draft: Draft, { id, name, layout }: SheetThing, index: number): NewSheet {
  const { things } = draft;
  const on = ({ sheet }: { readonly sheet: string }): boolean => sameName(sheet, name);
  return {
    name,
    cells: newCells(
      draft.contents[index] ?? new Map(),
      draft.outcomes[index] ?? { values: new Map(), spills: new Map() },
      things.formats.get(id) ?? new Map(),
      (ref) => isBold(layout, ref),
    ),
    ...(layout ? { columnWidths: layout.widths, frozenRows: layout.frozenRows ?? 0 } : {}),
    tables: things.tables.filter(on).map((table) => ({ name: table.name, range: table.range })),
    charts: things.charts.filter(on).map((each) => ({ name: each.name, ...each.chart })),
  };
}

function isBold(layout: SheetLayout | undefined, ref: string): boolean {
  const at = layout === undefined ? undefined : parseRef(ref);
  return (
    layout !== undefined &&
    at !== undefined &&
    at.column <= layout.widths.length &&
    layout.bold.includes(at.row)
  );
}

function lookOf(numberFormat: string | undefined, bold: boolean): Pick<NewCell, "look"> {
  if (numberFormat === undefined && !bold) return {};
  return { look: { ...(numberFormat === undefined ? {} : { numberFormat }), ...(bold ? { bold } : {}) } };
}

function newCells(
  contents: SheetContents,
  { values, spills }: SheetOutcome,
  formats: ReadonlyMap<string, string>,
  bold: (ref: string) => boolean,
): NewCell[] {
  const refs = new Set([...contents.keys(), ...values.keys(), ...formats.keys()]);
  return [...refs].map((ref): NewCell => {
    const content = contents.get(ref);
    const format = formats.get(ref);
    const look = lookOf(format, bold(ref));
    const value: CellValue = values.get(ref) ?? null;
    if (content?.kind === "constant") return { ref, value: content.value, ...look };
    if (content === undefined) return { ref, value, ...look };
    const range = spills.get(ref) ?? (needsArray(content.text) ? ref : undefined);
    return { ref, value, formula: content.text, ...(range === undefined ? {} : { range }), ...look };
  });
}
