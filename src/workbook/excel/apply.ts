/**
 * The facts of the port in Excel's terms. Method: first look up, in one round trip, what gives way; then queue every
 * change in order and send it in requests of limited size.
 */
import { fail } from "../../core";
import { addressOf, boxOf, rangeOf, sameName } from "../area";
import { checkWritable } from "../check";
import { type CellsFact, type Fact, type SheetState } from "../port";
import { blocksOf } from "./cells";
import { addChart, chartText } from "./charts";
import { entryOf } from "./entry";
import { lay } from "./layout";
import { type Lacks, mustHave, readPart, readSheets } from "./read";
import { type Talk, talkAll } from "./rounds";

/** Excel on the web takes 5 MB a request; the rest is for the names of things. [bytes] */
const REQUEST_LIMIT = 4_500_000;
const BATCH = 1_000_000;
const CELLS_PER_BLOCK = 10_000;

interface Change {
  /** What it adds to a request. [bytes] */
  readonly bytes: number;
  readonly queue: () => void;
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

function cellChanges(workbook: Excel.Workbook, { sheet, range, contents, formats }: CellsFact): Change[] {
  const box = boxOf(range);
  return blocksOf(box, CELLS_PER_BLOCK).map((block) => {
    const from = block.top - box.top;
    const entries = contents.slice(from, from + block.rows).map((row) => row.map(entryOf));
    const looks = formats?.slice(from, from + block.rows).map((row) => [...row]);
    return {
      bytes: sizeOf(JSON.stringify([entries, looks])),
      queue: () => {
        const cells = workbook.worksheets.getItem(sheet).getRange(rangeOf(block));
        if (looks) cells.numberFormat = looks;
        cells.formulas = entries;
      },
    };
  });
}

type Makers = { readonly [K in Fact["kind"]]: (fact: Extract<Fact, { readonly kind: K }>) => Talk<Change[]> };

/** What an ordinary change weighs. [bytes] */
const SMALL = 1_000;
const one = (queue: () => void, bytes = SMALL): Change[] => [{ bytes, queue }];

/** What belongs to the workbook and not to a sheet. */
function ownMakers(workbook: Excel.Workbook, lacks: Lacks): Pick<Makers, "name" | "xml" | "property"> {
  const { names, customXmlParts, properties } = workbook;
  return {
    *name({ name, text }) {
      mustHave(lacks, "names");
      const old = names.getItemOrNullObject(name).load("name");
      yield 1;
      return one(() => {
        if (!old.isNullObject) old.delete();
        if (text !== null) names.add(name, `=${text}`);
      });
    },
    *xml({ namespace, xml }) {
      mustHave(lacks, "custom-xml");
      const old = yield* readPart(workbook, namespace);
      return one(
        () => {
          if (xml === null) old?.delete();
          else if (old) old.setXml(xml);
          else customXmlParts.add(xml);
        },
        SMALL + sizeOf(JSON.stringify(xml)),
      );
    },
    *property({ name, value }) {
      mustHave(lacks, "properties");
      const old = properties.custom.getItemOrNullObject(name).load("key");
      yield 1;
      return one(() => {
        if (value !== null) properties.custom.add(name, value);
        else if (!old.isNullObject) old.delete();
      });
    },
  };
}

/** @param sheets that are there before the first change */
function makers(workbook: Excel.Workbook, lacks: Lacks, sheets: readonly SheetState[]): Makers {
  const { worksheets, tables } = workbook;
  const isThere = (sheet: string): boolean => sheets.some(({ name }) => sameName(name, sheet));
  return {
    ...ownMakers(workbook, lacks),
    *cells(fact) {
      yield 0;
      return cellChanges(workbook, fact);
    },
    *sheet({ sheet, exists, layout }) {
      yield 0;
      if (exists === isThere(sheet)) return [];
      return one(() => {
        if (!exists) worksheets.getItem(sheet).delete();
        else if (layout) lay(worksheets.add(sheet), layout, !lacks.has("frozen-rows"));
        else worksheets.add(sheet);
      });
    },
    *table({ name, area }) {
      const old = tables.getItemOrNullObject(name).load("name");
      yield 1;
      return one(() => {
        if (!old.isNullObject) old.convertToRange();
        if (area) tables.add(addressOf(area), true).name = name;
      });
    },
    *chart({ sheet, name, chart }) {
      mustHave(lacks, "charts");
      const old = isThere(sheet)
        ? worksheets.getItem(sheet).charts.getItemOrNullObject(name).load("name")
        : undefined;
      yield 1;
      const bytes = chart ? SMALL * (chart.series.length + 1) + sizeOf(chartText(chart)) : SMALL;
      return one(() => {
        if (old && !old.isNullObject) old.delete();
        if (chart) addChart(workbook, sheet, name, chart);
      }, bytes);
    },
  };
}

/** @throws FailureError workbook-no-sheet, workbook-protected: for what stands on a sheet by then */
function checkPlaces(facts: readonly Fact[], sheets: readonly SheetState[]): void {
  const there = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.protected === true]));
  for (const fact of facts) {
    if (fact.kind === "sheet") {
      if (!fact.exists) there.delete(fact.sheet.toLowerCase());
      else if (!there.has(fact.sheet.toLowerCase())) there.set(fact.sheet.toLowerCase(), false);
    }
    const sheet = fact.kind === "cells" || fact.kind === "chart" ? fact.sheet : undefined;
    if (sheet === undefined) continue;
    const isProtected = there.get(sheet.toLowerCase());
    if (isProtected === undefined) fail({ code: "workbook-no-sheet", place: {}, sheet });
    if (isProtected) fail({ code: "workbook-protected", place: {}, sheet });
  }
}

export async function applyAll(
  context: Excel.RequestContext,
  lacks: Lacks,
  facts: readonly Fact[],
): Promise<void> {
  checkWritable(facts);
  const { workbook } = context;
  const [sheets = []] = await talkAll(context, [readSheets(workbook, lacks)]);
  checkPlaces(facts, sheets);
  const make = makers(workbook, lacks, sheets);
  const talks = facts.map((fact) => (make[fact.kind] as (each: Fact) => Talk<Change[]>)(fact));
  const changes = (await talkAll(context, talks)).flat();
  const largest = Math.max(0, ...changes.map(({ bytes }) => bytes));
  if (largest > REQUEST_LIMIT)
    fail({ code: "workbook-too-large", place: {}, bytes: largest, limit: REQUEST_LIMIT });
  let queued = 0;
  for (const { bytes, queue } of changes) {
    if (queued > 0 && queued + bytes > BATCH) {
      await context.sync();
      queued = 0;
    }
    queue();
    queued += bytes;
  }
  await context.sync();
}
