/**
 * Facts that add rows to the log. Method: below the last row that is used, never over one; the sheet is made when there
 * is none. Whoever writes must refuse when these cells hold something by then: then another has added rows.
 */
import { boxOf, rangeOf, sameName } from "../workbook/area";
import { type CellsFact, type Content, type Fact } from "../workbook/port";
import { LOG_COLUMNS, LOG_HEADING_ROW, LOG_LAYOUT, LOG_NOTE, LOG_TITLE } from "./log-columns";
import { headingsOf } from "./read-log";
import { LOG_SHEET, refuseProtected, type ReplacementState } from "./state";

export interface LogFacts {
  /** The sheet and its headings, when it is made. */
  readonly facts: readonly Fact[];
  /** The rows that are added; others may add theirs at the same moment. */
  readonly rows: CellsFact | undefined;
}

/** @throws FailureError replacement-log-unread, workbook-protected */
export function logFacts(rows: readonly Content[][], state: ReplacementState): LogFacts {
  if (rows.length === 0) return { facts: [], rows: undefined };
  const { log, sheets } = state;
  const known = sheets.find(({ name }) => sameName(name, LOG_SHEET));
  if (known) refuseProtected(known.name, state);
  if (!log) {
    const sheet = known?.name ?? LOG_SHEET;
    const made = [...(known ? [] : [newSheet()]), block(sheet, 1, 1, head())];
    return { facts: made, rows: block(sheet, LOG_HEADING_ROW + 1, 1, rows) };
  }
  const { columns } = headingsOf(log);
  const { top, left, rows: count } = boxOf(log.range);
  const width = Math.max(...columns.values()) + 1;
  const placed = rows.map((row) => {
    const cells = Array.from({ length: width }, (): Content => null);
    LOG_COLUMNS.forEach(({ key }, index) => {
      cells[columns.get(key) ?? 0] = row[index] ?? null;
    });
    return cells;
  });
  return { facts: [], rows: block(log.sheet, top + count, left, placed) };
}

function newSheet(): Fact {
  return { kind: "sheet", sheet: LOG_SHEET, exists: true, layout: LOG_LAYOUT };
}

function head(): Content[][] {
  const line = (first: Content): Content[] => LOG_COLUMNS.map((_, index) => (index === 0 ? first : null));
  const lines = Array.from({ length: LOG_HEADING_ROW - 1 }, () => line(null));
  lines[0] = line(LOG_TITLE);
  lines[1] = line(LOG_NOTE);
  return [...lines, LOG_COLUMNS.map(({ heading }) => heading)];
}

function block(sheet: string, top: number, left: number, contents: readonly Content[][]): CellsFact {
  const columns = contents[0]?.length ?? 0;
  return { kind: "cells", sheet, range: rangeOf({ top, left, rows: contents.length, columns }), contents };
}
