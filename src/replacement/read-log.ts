/**
 * The log back from its sheet: steps that were taken, with all that is needed to take them back.
 * Method: columns by their headings, rows by their mark, so that a sheet that was sorted or got columns is read too. A
 * step of which a row is gone or cannot be read is given with the cell at fault: it is refused, the others are not.
 */
import { fail } from "../core";
import { addressOf, boxOf, refOf } from "../workbook/area";
import { type Area, type CellsAnswer, type Content } from "../workbook/port";
import { LEGACY_MARK, LOG_COLUMNS, type LogKey, REPLACED } from "./log-columns";

export interface LoggedCell {
  /** A1. */
  readonly cell: string;
  /** en-US, without `=`; "" in a cell that an array formula elsewhere filled. */
  readonly formula: string;
  /** Range that an array formula filled, A1. */
  readonly fills?: string;
  /** It was entered with Ctrl+Shift+Enter. */
  readonly legacy: boolean;
  readonly format: string;
  readonly before: Content;
  readonly after: Content;
  /** What rounding alone may make of the difference. */
  readonly rounding: number;
  /** Where the log says that it is replaced. */
  readonly stateAt: Area;
}

export interface LoggedStep {
  /** Mark of the write. */
  readonly run: string;
  /** "MPP Asiel!D14" */
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly sheet: string;
  readonly anchor: string;
  readonly fills: string;
  /** en-US, without `=`. */
  readonly call: string;
  readonly kind: string;
  readonly tolerance: string;
  readonly reason: string;
  readonly version: string;
  readonly fingerprint: string;
  /** As the log says it. */
  readonly state: string;
  /** It is still replaced. */
  readonly isReplaced: boolean;
  /** Row by row. */
  readonly cells: readonly LoggedCell[];
  /** Address of the cell of the log that is at fault. */
  readonly unread?: string;
}

type LogCells = Pick<CellsAnswer, "sheet" | "range" | "contents">;

interface LogRow {
  readonly text: (key: LogKey) => string;
  readonly content: (key: LogKey) => Content;
  readonly at: (key: LogKey) => Area;
  readonly run: string;
  /** Position within its write. */
  readonly turn: number;
}

/** Where the headings stand, 0-based within the cells. @throws FailureError replacement-log-unread */
export function headingsOf({ sheet, contents }: LogCells): {
  row: number;
  columns: ReadonlyMap<LogKey, number>;
} {
  const row = contents.findIndex((cells) =>
    LOG_COLUMNS.slice(0, 3).every(({ heading }) => cells.includes(heading)),
  );
  const columns = new Map<LogKey, number>();
  for (const { key, heading } of LOG_COLUMNS) {
    const column = contents[row]?.indexOf(heading) ?? -1;
    if (column < 0) fail({ code: "replacement-log-unread", place: {}, sheet, heading });
    columns.set(key, column);
  }
  return { row, columns };
}

/** @returns the steps in the order of their first rows. @throws FailureError replacement-log-unread */
export function readLog(log: LogCells | undefined): LoggedStep[] {
  if (log === undefined) return [];
  const groups = new Map<string, LogRow[]>();
  for (const row of rowsIn(log)) {
    const key = `${row.run} ${row.text("step")}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(stepOf);
}

function rowsIn({ sheet, range, contents }: LogCells): LogRow[] {
  const { row: heading, columns } = headingsOf({ sheet, range, contents });
  const { top, left } = boxOf(range);
  return contents.flatMap((cells, index): LogRow[] => {
    if (index <= heading || cells.every((cell) => cell === null || cell === "")) return [];
    const content = (key: LogKey): Content => cells[columns.get(key) ?? -1] ?? null;
    const text = (key: LogKey): string => {
      const value = content(key);
      // A text of digits, such as a version, may have become a number when somebody typed it over.
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    };
    const at = (key: LogKey): Area => ({
      sheet,
      range: refOf(top + index, left + (columns.get(key) ?? 0)),
    });
    const [, run = "", turn = ""] = /^(.+)-(\d+)$/.exec(text("row")) ?? [];
    return [{ content, text, at, run, turn: turn === "" ? NaN : Number(turn) }];
  });
}

function stepOf(found: readonly LogRow[]): LoggedStep {
  const rows = [...found].sort((a, b) => a.turn - b.turn);
  const [first] = rows as [LogRow, ...LogRow[]];
  const { text } = first;
  const fills = text("fills");
  const wrong = culprit(rows, cellsOf(fills));
  return {
    run: first.run,
    id: text("step"),
    at: text("at"),
    by: text("by"),
    sheet: text("sheet"),
    anchor: fills.split(":")[0] ?? "",
    fills,
    call: text("call"),
    kind: text("kind"),
    tolerance: text("tolerance"),
    reason: text("reason"),
    version: text("version"),
    fingerprint: text("fingerprint"),
    state: text("state"),
    isReplaced: rows.every((row) => row.text("state") === REPLACED),
    cells: rows.map(cellOf),
    ...(wrong === undefined ? {} : { unread: addressOf(wrong) }),
  };
}

/** Says the same in each row of a step. */
const SHARED = ["step", "sheet", "call", "fills"] as const;

/** The cell because of which a step cannot be taken back. */
function culprit(rows: readonly LogRow[], cells: readonly string[]): Area | undefined {
  const [first] = rows as [LogRow, ...LogRow[]];
  if (Number.isNaN(first.turn)) return first.at("row");
  if (first.text("sheet") === "" || first.text("call") === "") return first.at("call");
  // A row that was taken out, or of which the cell was changed.
  if (cells.length === 0 || cells.length !== rows.length) return first.at("fills");
  for (const [i, row] of rows.entries()) {
    const key = row.text("cell") === cells[i] ? culpritIn(row, first) : "cell";
    if (key) return row.at(key);
  }
  return undefined;
}

/** The column that does not fit the first row of the step, or lacks what must be put back. */
function culpritIn(row: LogRow, first: LogRow): LogKey | undefined {
  const different = SHARED.find((key) => row.text(key) !== first.text(key));
  if (different) return different;
  const spilled = row !== first && first.text("array") !== "";
  if (row.text("formula") === "" && !spilled) return "formula";
  return row.text("format") === "" ? "format" : undefined;
}

function cellOf(row: LogRow): LoggedCell {
  const rounding = row.content("rounding");
  const [, range, mark] = /^(\S+)(?: (.+))?$/.exec(row.text("array")) ?? [];
  return {
    cell: row.text("cell"),
    formula: row.text("formula"),
    ...(range === undefined ? {} : { fills: range }),
    legacy: mark === LEGACY_MARK,
    format: row.text("format"),
    before: row.content("before"),
    after: row.content("after"),
    rounding: typeof rounding === "number" ? rounding : 0,
    stateAt: row.at("state"),
  };
}

/** Cells of a range, row by row; none when it is no range. */
function cellsOf(range: string): string[] {
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/.test(range)) return [];
  const { top, left, rows, columns } = boxOf(range);
  return Array.from({ length: rows * columns }, (_, i) =>
    refOf(top + Math.floor(i / columns), left + (i % columns)),
  );
}
