/** What the check found as a table to keep or send: errors, questions and what is in order. */
import { csvText } from "../../params";
import { type Language } from "../../text";
import { type Area } from "../../workbook/port";
import { type CellError } from "../model";
import { type Check } from "./checks";
import { checkText } from "./check-text";

export function reportCsv(
  errors: readonly Pick<CellError, "cell" | "code" | "functionName" | "message">[],
  checks: readonly Check[],
  language: Language,
): string {
  const text = checkText(language);
  const inOrder = (["bad", "warn", "good"] as const).flatMap((level) =>
    checks.filter((check) => check.level === level),
  );
  const rows = inOrder.flatMap(({ level, title, note, lines }) =>
    lines.length === 0
      ? [[text.levels[level], title, "", note]]
      : lines.map((line) => [text.levels[level], title, placeOf(line.area), line.text]),
  );
  const cells = errors.map(({ cell, code, functionName = "", message }) => [
    text.levels.bad,
    text.errors,
    cell.replace(/^'(.*)'!/, "$1!"),
    [code, functionName, message].filter((part) => part !== "").join(" "),
  ]);
  return csvText([text.reportHeadings, ...cells, ...rows]);
}

/** Without the quotes of a formula, which would be taken for the mark of a text. */
const placeOf = (area: Area | undefined): string => (area === undefined ? "" : `${area.sheet}!${area.range}`);
