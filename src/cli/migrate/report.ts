/** What was replaced, taken back or left, as text and as JSON. */
import { type CellError, placeName } from "../../engine";
import type { Left, Step } from "../../migration";
import type { LoggedStep } from "../../replacement/read-log";
import { formatNumber, kindText, type Language, leftText } from "../../text";
import { oneLine, plainValue, valueText } from "../values";
import type { Words } from "../words";
import type { Moved } from "./calculate";

export interface Report {
  readonly file: string;
  /** Absent when nothing was written. */
  readonly out?: string;
  readonly steps: readonly Step[];
  readonly moved: readonly Moved[];
  readonly unknown: readonly CellError[];
  readonly left: readonly Left[];
  readonly notAccepted: readonly Step[];
}

const leftCount = ({ left, notAccepted }: Report): number => left.length + notAccepted.length;

/** Nothing is left to be done by hand. */
export const isComplete = (report: Report): boolean => leftCount(report) === 0 && report.unknown.length === 0;

const movedJson = (moved: readonly Moved[]): object[] =>
  moved.map(({ sheet, cell, before, after }) => ({
    ...{ sheet, cell, before: plainValue(before), after: plainValue(after) },
  }));

export function jsonReport(
  { file, out, steps, moved, unknown, left, notAccepted }: Report,
  language: Language,
): object {
  return {
    file,
    out: out ?? null,
    steps: steps.map(({ id, sheet, anchor, fills, kind, call, method, cells }) => ({
      ...{ step: id, sheet, anchor, fills, kind, call, method },
      cells: cells.map(({ cell, formula, value, after }) => ({
        cell,
        formula,
        before: plainValue(value),
        after,
      })),
    })),
    moved: movedJson(moved),
    unknown: unknown.map(({ sheet, ref, message }) => ({ sheet, cell: ref, message })),
    left: [
      ...left.map(({ sheet, anchor, kind, code, culprit, cells }) => ({
        ...{ sheet, anchor, kind, code, cells },
        reason: leftText({ code, ...(culprit === undefined ? {} : { culprit }) }, language),
      })),
      ...notAccepted.map(({ sheet, anchor, kind, cells }) => ({
        ...{ sheet, anchor, kind, code: "not-accepted", cells: cells.map(({ cell }) => cell), reason: null },
      })),
    ],
  };
}

export function textReport(report: Report, words: Words, language: Language): string {
  const { file, out, steps, moved } = report;
  const own = words.migrate;
  const counts = {
    file,
    steps: steps.length,
    cells: steps.reduce((sum, { cells }) => sum + cells.length, 0),
  };
  const others = steps.filter(({ method }) => method === "other");
  const lines = [
    out === undefined ? own.wouldReplace(counts) : own.replacedSteps(counts),
    ...(out === undefined ? steps.flatMap((step) => stepLines(step, language)) : []),
    ...largest(steps, words, language),
    ...(others.length > 0 && out !== undefined
      ? [own.othersHeading(others.length), ...others.flatMap((step) => changeLines(step, language))]
      : []),
    ...movedLines(moved, words, language),
    ...unknownLines(report.unknown, words),
    ...leftLines(report, words, language),
    out === undefined ? own.nothingWritten : own.logAndFile(out),
  ];
  return `${lines.join("\n")}\n`;
}

function stepLines({ sheet, fills, kind, call, cells }: Step, language: Language): string[] {
  const [first] = cells;
  return [
    `  ${placeName({ sheet, ref: fills })}  ${kindText(kind, language)}: ${oneLine(first?.formula ?? "")}`,
    `    ${oneLine(call)}`,
  ];
}

function changeLines({ sheet, cells }: Step, language: Language): string[] {
  return cells.map(
    ({ cell, value, after }) =>
      `  ${placeName({ sheet, ref: cell })}: ${valueText(value, language)} → ${formatNumber(after, language)}`,
  );
}

function movedLines(moved: readonly Moved[], words: Words, language: Language): string[] {
  if (moved.length === 0) return [];
  const line = ({ sheet, cell, before, after }: Moved): string =>
    `  ${placeName({ sheet, ref: cell })}: ${valueText(before, language)} → ${valueText(after, language)}`;
  return [words.migrate.movedHeading(moved.length), ...moved.map(line)];
}

function unknownLines(unknown: readonly CellError[], words: Words): string[] {
  if (unknown.length === 0) return [];
  const lines = unknown.map((cell) => `  ${placeName(cell)}: ${oneLine(cell.message)}`);
  return [words.migrate.unknownHeading(unknown.length), ...lines];
}

function leftLines(report: Report, words: Words, language: Language): string[] {
  const count = leftCount(report);
  if (count === 0) return [];
  const { left, notAccepted } = report;
  return [
    words.migrate.leftHeading(count),
    ...left.map((each) => {
      const place = placeName({ sheet: each.sheet, ref: each.anchor });
      return `  ${place}  ${kindText(each.kind, language)}: ${leftText(each, language)}`;
    }),
    ...notAccepted.map(({ sheet, anchor, kind, cells: [first] }) => {
      const [before, after] = [first?.value ?? null, first?.after ?? null].map((each) =>
        valueText(each, language),
      );
      const why = words.migrate.notAccepted(before ?? "", after ?? "");
      return `  ${placeName({ sheet, ref: anchor })}  ${kindText(kind, language)}: ${why}`;
    }),
  ];
}

/** Of the steps that give the same by the same method. */
function largest(steps: readonly Step[], words: Words, language: Language): string[] {
  let most = -1;
  let where = "";
  for (const { sheet, method, cells } of steps) {
    if (method !== "same") continue;
    for (const { cell, value, after } of cells) {
      if (typeof value !== "number") continue;
      const size = Math.max(Math.abs(value), Math.abs(after));
      const relative = size === 0 ? 0 : Math.abs(after - value) / size;
      if (relative > most) [most, where] = [relative, placeName({ sheet, ref: cell })];
    }
  }
  return most < 0 ? [] : [words.migrate.largest(formatNumber(Number(most.toPrecision(2)), language), where)];
}

export function backReport(
  {
    file,
    out,
    done,
    moved,
  }: { file: string; out: string; done: readonly LoggedStep[]; moved: readonly Moved[] },
  words: Words,
  language: Language,
): string {
  const counts = { file, steps: done.length, cells: done.reduce((sum, { cells }) => sum + cells.length, 0) };
  const lines = [
    words.migrate.rolledBack(counts),
    ...movedLines(moved, words, language),
    words.migrate.logAndFile(out),
  ];
  return `${lines.join("\n")}\n`;
}

export function backJson({
  file,
  out,
  done,
  moved,
}: {
  file: string;
  out: string;
  done: readonly LoggedStep[];
  moved: readonly Moved[];
}): object {
  return {
    ...{ file, out },
    back: done.map(({ id, run, sheet, fills, call, cells }) => ({
      ...{ step: id, run, sheet, fills, call, cells: cells.map(({ cell, formula }) => ({ cell, formula })) },
    })),
    moved: movedJson(moved),
  };
}
