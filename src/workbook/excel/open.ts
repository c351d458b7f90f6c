/**
 * The workbook port on Office.js. What a version of Excel cannot do is known beforehand from its requirement sets.
 * Source: learn.microsoft.com/office/dev/add-ins/reference/requirement-sets/excel.
 */
import { fail, FailureError } from "../../core";
import { areaOf, boxOf } from "../area";
import {
  type AnswersTo,
  type Area,
  type Capability,
  type ChangeListener,
  type Question,
  type Workbook,
} from "../port";
import { applyAll } from "./apply";
import { type Lacks, mustHave, readAll } from "./read";

/** Excel as the page finds it. */
export interface ExcelHost {
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Of the requirement set ExcelApi. */
  readonly supports: (version: string) => boolean;
}

/** Sheets, ranges, tables and whatever may be absent (`…OrNullObject`): without it there is nothing to guard. */
const BASE = "1.4";

const NEEDS: readonly (readonly [Capability, string])[] = [
  ["custom-xml", "1.5"],
  ["properties", "1.7"],
  ["names", "1.7"],
  ["charts", "1.7"],
  ["frozen-rows", "1.7"],
  ["changes", "1.9"],
  ["selection-changes", "1.9"],
  ["filled-cells", "1.12"],
  ["chart-sources", "1.15"],
];

/** @throws FailureError workbook-unsupported when Excel is older than all that is needed */
export function excelWorkbook(host: ExcelHost): Workbook {
  if (!host.supports(BASE))
    fail({ code: "workbook-unsupported", place: {}, capability: "sheets", needs: `ExcelApi ${BASE}` });
  const lacks: Lacks = new Map(
    NEEDS.filter(([, version]) => !host.supports(version)).map(([what, version]) => [
      what,
      `ExcelApi ${version}`,
    ]),
  );
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    host.run(batch).catch((error: unknown) => {
      throw asFailure(error);
    });
  return {
    lacks,
    read<const Q extends readonly Question[]>(questions: Q): Promise<AnswersTo<Q>> {
      // The runtime type of an answer follows from its question.
      return run((context) => readAll(context, lacks, questions)) as Promise<unknown> as Promise<
        AnswersTo<Q>
      >;
    },
    apply: (facts) => run((context) => applyAll(context, lacks, facts)),
    goTo: (area) => run((context) => goTo(context, area)),
    onChange: (listener) => run((context) => listen(context, lacks, "changes", listener, run)),
    onSelect: (listener) => run((context) => listen(context, lacks, "selection-changes", listener, run)),
  };
}

async function goTo(context: Excel.RequestContext, { sheet: name, range }: Area): Promise<void> {
  boxOf(range);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) fail({ code: "workbook-no-sheet", place: {}, sheet: name });
  sheet.activate();
  sheet.getRange(range).select();
  await context.sync();
}

type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** No dialog may follow from an event: those of co-authors arrive here too. */
async function listen(
  context: Excel.RequestContext,
  lacks: Lacks,
  what: "changes" | "selection-changes",
  listener: ChangeListener,
  run: Run,
): Promise<() => Promise<void>> {
  mustHave(lacks, what);
  const tell = ({ worksheetId, address }: { worksheetId: string; address: string }): Promise<void> => {
    // Several ranges at once are no area.
    if (what === "selection-changes" && address.includes(",")) return Promise.resolve();
    return run(async (own) => {
      const sheet = own.workbook.worksheets.getItemOrNullObject(worksheetId).load("name");
      await own.sync();
      if (!sheet.isNullObject) listener({ sheet: sheet.name, range: areaOf(address)?.range ?? address });
    });
  };
  const { worksheets } = context.workbook;
  const handler =
    what === "changes" ? worksheets.onChanged.add(tell) : worksheets.onSelectionChanged.add(tell);
  await context.sync();
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

/** Source of the codes: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling. */
function asFailure(error: unknown): unknown {
  if (error instanceof FailureError || typeof error !== "object" || error === null || !("code" in error))
    return error;
  const { code } = error;
  if (code === "InvalidOperationInCellEditMode")
    return new FailureError({ code: "workbook-editing", place: {} });
  const message = "message" in error ? String(error.message) : "";
  return new FailureError({ code: "workbook-host", place: {}, reason: `${String(code)}: ${message}` });
}
