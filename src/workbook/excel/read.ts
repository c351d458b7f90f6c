/** The questions of the port in Excel's terms. */
import { fail } from "../../core";
import { areaOf, boxOf, sameName } from "../area";
import {
  type AnswerTo,
  type Area,
  type Capability,
  type NameFact,
  type Question,
  type SheetState,
  type TableFact,
} from "../port";
import { readCells } from "./cells";
import { readCharts } from "./charts";
import { type Talk, talkAll } from "./rounds";

export type Lacks = ReadonlyMap<Capability, string>;

/** @throws FailureError workbook-unsupported */
export function mustHave(lacks: Lacks, capability: Capability): void {
  const needs = lacks.get(capability);
  if (needs !== undefined) fail({ code: "workbook-unsupported", place: {}, capability, needs });
}

export function* readSheets({ worksheets }: Excel.Workbook, lacks: Lacks): Talk<SheetState[]> {
  const tells = !lacks.has("protection");
  worksheets.load(`items/name,items/visibility${tells ? ",items/protection/protected" : ""}`);
  yield 1;
  return worksheets.items.map((sheet) => ({
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: tells ? sheet.protection.protected : undefined,
  }));
}

function* readTables({ tables }: Excel.Workbook): Talk<TableFact[]> {
  tables.load("items/name");
  yield 1;
  const found = tables.items.map((table) => ({ table, range: table.getRange().load("address") }));
  yield found.length;
  return found.map(({ table, range }) => ({
    kind: "table",
    name: table.name,
    area: areaOf(range.address) ?? null,
  }));
}

function* readNames({ names }: Excel.Workbook): Talk<NameFact[]> {
  names.load("items/name,items/formula");
  yield 1;
  return names.items.map(({ name, formula }) => ({
    kind: "name",
    name,
    text: String(formula).replace(/^=/, ""),
  }));
}

export function* readPart(
  { customXmlParts }: Excel.Workbook,
  namespace: string,
): Talk<Excel.CustomXmlPart | undefined> {
  const parts = customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  yield 1;
  const [first, ...others] = parts.items;
  if (others.length > 0)
    fail({ code: "workbook-several-parts", place: {}, namespace, count: others.length + 1 });
  return first;
}

function* readXml(workbook: Excel.Workbook, namespace: string): Talk<string | null> {
  const part = yield* readPart(workbook, namespace);
  const xml = part?.getXml();
  if (!xml) return null;
  yield 1;
  return xml.value;
}

function* readProperty({ properties }: Excel.Workbook, name: string): Talk<string | number | boolean | null> {
  const found = properties.custom.getItemOrNullObject(name);
  found.load("value");
  yield 1;
  return found.isNullObject ? null : (found.value as string | number | boolean);
}

function* readUsed(sheet: Excel.Worksheet): Talk<string | undefined> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  yield 1;
  return used.isNullObject ? undefined : areaOf(used.address)?.range;
}

function* readSelection(workbook: Excel.Workbook): Talk<Area> {
  const selected = workbook.getSelectedRange();
  selected.load("address");
  yield 1;
  const { address } = selected;
  return areaOf(address) ?? fail({ code: "workbook-bad-range", place: {}, range: address });
}

type Asked<K extends Question["kind"]> = Extract<Question, { readonly kind: K }>;

type Answerers = { readonly [K in Question["kind"]]: (asked: Asked<K>) => Talk<AnswerTo<Asked<K>>> };

/** What belongs to the workbook and not to a sheet. */
function ownAnswerers(
  workbook: Excel.Workbook,
  lacks: Lacks,
): Pick<Answerers, "name" | "names" | "xml" | "property"> {
  return {
    *name({ name }) {
      mustHave(lacks, "names");
      const names = yield* readNames(workbook);
      return { kind: "name", name, text: names.find((each) => sameName(each.name, name))?.text ?? null };
    },
    *xml({ namespace }) {
      mustHave(lacks, "custom-xml");
      return { kind: "xml", namespace, xml: yield* readXml(workbook, namespace) };
    },
    *property({ name }) {
      mustHave(lacks, "properties");
      return { kind: "property", name, value: yield* readProperty(workbook, name) };
    },
    *names() {
      mustHave(lacks, "names");
      return yield* readNames(workbook);
    },
  };
}

function answerers(workbook: Excel.Workbook, lacks: Lacks, sheets: readonly SheetState[]): Answerers {
  const sheetAt = (name: string): Excel.Worksheet => {
    const found = sheets.find((each) => sameName(each.name, name));
    if (!found) fail({ code: "workbook-no-sheet", place: {}, sheet: name });
    return workbook.worksheets.getItem(found.name);
  };
  const charts = (sheet: string): ReturnType<Answerers["charts"]> => {
    mustHave(lacks, "charts");
    return readCharts(sheetAt(sheet), sheet, !lacks.has("chart-sources"));
  };
  return {
    ...ownAnswerers(workbook, lacks),
    *cells(area) {
      boxOf(area.range);
      return yield* readCells(sheetAt(area.sheet), area, !lacks.has("filled-cells"));
    },
    *sheet({ sheet }) {
      yield 0;
      return { kind: "sheet", sheet, exists: sheets.some(({ name }) => sameName(name, sheet)) };
    },
    *table({ name }) {
      const tables = yield* readTables(workbook);
      return { kind: "table", name, area: tables.find((each) => sameName(each.name, name))?.area ?? null };
    },
    *chart({ sheet, name }) {
      const found = (yield* charts(sheet)).find((each) => each.name === name);
      return found ?? { kind: "chart", sheet, name, chart: null };
    },
    *sheets() {
      yield 0;
      return sheets;
    },
    *tables() {
      return yield* readTables(workbook);
    },
    *charts({ sheet }) {
      return yield* charts(sheet);
    },
    *used({ sheet }) {
      return yield* readUsed(sheetAt(sheet));
    },
    *selection() {
      return yield* readSelection(workbook);
    },
  };
}

/** Answers in the order of the questions. */
export async function readAll(
  context: Excel.RequestContext,
  lacks: Lacks,
  questions: readonly Question[],
): Promise<AnswerTo<Question>[]> {
  const [sheets = []] = await talkAll(context, [readSheets(context.workbook, lacks)]);
  const answers = answerers(context.workbook, lacks, sheets);
  const talks = questions.map((asked) => {
    const answer = answers[asked.kind] as (question: Question) => Talk<AnswerTo<Question>>;
    return answer(asked);
  });
  return talkAll(context, talks);
}
