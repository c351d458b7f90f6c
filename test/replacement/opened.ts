/** The hand-written model of `hand-model.ts` in a workbook in memory, with what its formulas and the calls give. */
import { expect } from "vitest";
import { proposalsOf, scanned, type Step, stepsOf } from "../../src/migration";
import { replaceSteps, type ReplacementHost } from "../../src/replacement/carry-out";
import { LOG_COLUMNS, type LogKey } from "../../src/replacement/log-columns";
import { type Who } from "../../src/replacement/log-rows";
import { type LoggedStep, readLog } from "../../src/replacement/read-log";
import { LOG_SHEET, readLogSheet } from "../../src/replacement/state";
import { EVERYTHING, failureText } from "../../src/text";
import { Journal } from "../../src/workbook/journal";
import { type Content } from "../../src/workbook/port";
import { failureOf } from "../workbook/host";
import { MapStore } from "../workbook/journal-cases";
import { MemoryWorkbook } from "../workbook/memory";
import { WorkbookModel } from "../workbook/model";
import { bookOf, type Cells, FORECAST, STOCK } from "./hand-model";

export const WHO: Who = {
  by: "COA · dossierhouder",
  at: "2026-11-28T10:00:00Z",
  run: "a1",
  version: "1.2.3",
  fingerprint: "a1b2-c3d4-e5f6",
};
export const BACK = { by: "APM · regisseur", at: "2026-11-29T09:00:00Z" };
export const title = (id: string): { id: string; title: string } => ({ id, title: "Vervangen" });

export function handWritten(): WorkbookModel {
  const model = WorkbookModel.withSheets("Model", "Prognose");
  const sheets: Readonly<Record<string, Cells>> = { Model: STOCK, Prognose: FORECAST };
  for (const [sheet, cells] of Object.entries(sheets)) {
    for (const [range, typed] of Object.entries(cells)) {
      const [formula, value] = Array.isArray(typed) ? (typed as [string, number]) : [];
      const content = formula === undefined ? (typed as Content) : { formula };
      model.put({ sheet, range }, [[content]]);
      if (formula !== undefined) model.results.set(formula, [[value ?? 0]]);
    }
  }
  model.format({ sheet: "Model", range: "C4:F4" }, [["#,##0", "#,##0", "0.0", "General"]]);
  for (const { call, cells } of stepsIn())
    model.results.set(call.slice(1), [cells.map(({ after }) => after)]);
  return model;
}

export function stepsIn(): readonly Step[] {
  const scan = scanned(bookOf({ Model: STOCK, Prognose: FORECAST }));
  return stepsOf(scan, proposalsOf(scan)).steps;
}

/** @throws Error when there is no such step */
export function named(id: string): Step {
  const found = stepsIn().find((step) => step.id === id);
  if (!found) throw new Error(id);
  return found;
}

export function hostOf(model: WorkbookModel): ReplacementHost & { readonly workbook: MemoryWorkbook } {
  const workbook = new MemoryWorkbook(model);
  const journal = new Journal(workbook, new MapStore());
  return { workbook, journal, registered: true, pause: () => Promise.resolve() };
}

export class Opened {
  readonly model = handWritten();
  host = hostOf(this.model);
  readonly before = structuredClone(this.model.whole());

  /** Contents of one row of the log, by column. */
  logRow(row: number): Readonly<Record<LogKey, Content>> {
    const entries = LOG_COLUMNS.map(({ key }, i) => {
      const letter = String.fromCharCode(65 + i);
      return [key, this.model.cell(LOG_SHEET, `${letter}${row}`).content] as const;
    });
    return Object.fromEntries(entries) as Record<LogKey, Content>;
  }

  log(): Promise<LoggedStep[]> {
    return logIn(this.host.workbook);
  }

  /** What a refusal says, in Dutch and English; the workbook is as it was. */
  async refusal(work: () => Promise<unknown>): Promise<string[]> {
    const was = structuredClone(this.model.whole());
    const failure = await failureOf(work());
    expect(this.model.whole()).toEqual(was);
    return (["nl", "en"] as const).map((language) => failureText(failure, language, "Model", EVERYTHING));
  }

  stock(who = WHO): Promise<unknown> {
    return replaceSteps(this.host, [named("Model!C4")], who, title("1"));
  }
}

export async function logIn(workbook: MemoryWorkbook): Promise<LoggedStep[]> {
  const [sheets] = await workbook.read([{ kind: "sheets" }]);
  return readLog(await readLogSheet(workbook, sheets));
}
