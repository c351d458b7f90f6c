/** What a plan must know of the workbook as it is now, asked of the port in two rounds. */
import { fail } from "../core";
import { type Step } from "../migration";
import { sameName } from "../workbook/area";
import { type Area, type CellsAnswer, type SheetState, type Workbook } from "../workbook/port";

export const LOG_SHEET = "Migratielog";

export interface ReplacementState {
  readonly sheets: readonly SheetState[];
  /** One answer for each range that will be written. */
  readonly cells: readonly CellsAnswer[];
  /** Everything on the sheet of the log; undefined when there is no such sheet, or nothing on it. */
  readonly log: CellsAnswer | undefined;
  /** MPP functions are calculated here. */
  readonly registered: boolean;
  /** Array formulas of the old kind can be put back exactly: only in a file. */
  readonly writesLegacy?: boolean;
}

/** @throws FailureError of the port, e.g. when a sheet is gone */
export async function readState(
  workbook: Pick<Workbook, "read">,
  areas: readonly Area[],
  registered: boolean,
): Promise<ReplacementState> {
  const [sheets] = await workbook.read([{ kind: "sheets" }]);
  const cells = await workbook.read(
    areas.map(({ sheet, range }) => ({ kind: "cells", sheet, range }) as const),
  );
  return { sheets, cells, log: await readLogSheet(workbook, sheets), registered };
}

/** Everything on the sheet of the log. */
export async function readLogSheet(
  workbook: Pick<Workbook, "read">,
  sheets: readonly SheetState[],
): Promise<CellsAnswer | undefined> {
  const sheet = sheets.find(({ name }) => sameName(name, LOG_SHEET))?.name;
  if (sheet === undefined) return undefined;
  const [range] = await workbook.read([{ kind: "used", sheet }]);
  if (range === undefined) return undefined;
  const [log] = await workbook.read([{ kind: "cells", sheet, range }]);
  return log;
}

export function areasOfSteps(steps: readonly Pick<Step, "sheet" | "fills">[]): Area[] {
  return steps.map(({ sheet, fills }) => ({ sheet, range: fills }));
}

/** What was asked about a range. */
export function answerFor(
  { cells }: Pick<ReplacementState, "cells">,
  { sheet, range }: Area,
): CellsAnswer | undefined {
  return cells.find((answer) => answer.range === range && sameName(answer.sheet, sheet));
}

/** @throws FailureError workbook-no-sheet, workbook-protected */
export function refuseProtected(name: string, { sheets }: Pick<ReplacementState, "sheets">): void {
  const sheet = sheets.find((each) => sameName(each.name, name));
  if (!sheet) fail({ code: "workbook-no-sheet", place: {}, sheet: name });
  if (sheet.protected === true) fail({ code: "workbook-protected", place: {}, sheet: sheet.name });
}
