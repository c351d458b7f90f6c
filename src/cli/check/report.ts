/** What `mpp check` found, as text and as JSON. */
import { type CellError, placeName } from "../../engine";
import { type OwnerCheck } from "../../migration";
import { effectText, formatNumber, hardCodedText, type Language, questionText } from "../../text";
import { countsOf, findingLines, findingsJson } from "../parameters/findings";
import { oneLine, plainValue, valueText } from "../values";
import type { Words } from "../words";

export interface Checked {
  readonly file: string;
  readonly result: OwnerCheck;
  /** Cells that cannot be calculated. */
  readonly errors: readonly CellError[];
  readonly set: { readonly name: string; readonly fingerprint: string } | undefined;
}

/** What was written; undefined when nothing was asked to be. */
export interface Written {
  readonly sheet: string;
  /** Partner and role; undefined when it was not signed off. */
  readonly by: string | undefined;
}

interface About {
  readonly passes: boolean;
  readonly written: Written | undefined;
  readonly language: Language;
}

/** Lines of one list in the text. */
const MOST = 20;

export function jsonReport(
  { file, result, errors, set }: Checked,
  { passes, written, language }: About,
): object {
  const { owner, standing, differences, findings, compared, different, questions, hardCoded } = result;
  return {
    file,
    owner,
    passes,
    set: set ?? null,
    parameters:
      standing === undefined
        ? null
        : { rows: standing.rows, byStatus: standing.byStatus, open: standing.open },
    register: differences ?? null,
    findings: findingsJson(findings, language),
    outcomes: {
      compared,
      different: different.map((one) => ({
        ...one,
        shown: plainValue(one.shown),
        calculated: plainValue(one.calculated),
      })),
      errors: errors.map(({ sheet, ref, code, message }) => ({ sheet, cell: ref, code, message })),
    },
    questions: questions.map((one) => ({
      sheet: one.sheet,
      range: one.range,
      kind: one.kind,
      question: questionText(one, language),
      effect: effectText(one, language),
    })),
    hardCoded: hardCoded.map((one) => ({
      ...{ sheet: one.sheet, range: one.range, kind: one.kind, question: hardCodedText(one, language) },
    })),
    signedOff: written?.by === undefined ? null : { by: written.by },
    sheet: written?.sheet ?? null,
  };
}

export function textReport(
  checked: Checked,
  about: About & { readonly words: Words; readonly out: string | undefined },
): string {
  const { file, result, errors } = checked;
  const { passes, written, language, words, out = "" } = about;
  const { check: own } = words;
  const list = (heading: string, lines: readonly string[]): string[] => [
    heading,
    ...lines.slice(0, MOST).map((line) => oneLine(line)),
    ...(lines.length > MOST ? [own.more(lines.length - MOST)] : []),
  ];
  const { findings, compared, different, questions, hardCoded } = result;
  const lines = [
    own.summary({ file, owner: result.owner, passes }),
    ...parameterLines(checked, words, list, language),
    ...(findings.length > 0
      ? list(own.findings(total(findings)), findingLines(findings, file, words.parameters, language))
      : []),
    ...list(
      own.outcomes(compared, different.length),
      different.map(
        ({ sheet, cell, shown, calculated }) =>
          `  ${sheet}!${cell}: ${own.shown(valueText(shown, language), valueText(calculated, language))}`,
      ),
    ),
    ...(errors.length > 0
      ? list(
          own.errors(errors.length),
          errors.map((error) => `  ${placeName(error)}: ${error.code} – ${error.message}`),
        )
      : []),
    ...list(own.questions(questions.length + hardCoded.length), [
      ...questions.map(
        (one) => `  ${one.sheet}!${one.range}  ${questionText(one, language)} ${effectText(one, language)}`,
      ),
      ...hardCoded.map((one) => `  ${cellOf(one)}  ${hardCodedText(one, language)}`),
    ]),
    ...(written?.by === undefined ? [] : [own.signed(written.by)]),
    ...(written ? [own.written(written.sheet, out)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** A name of the workbook has no sheet. */
function cellOf({ sheet, range }: OwnerCheck["hardCoded"][number]): string {
  return sheet === "" ? range : `${sheet}!${range}`;
}

function total(findings: OwnerCheck["findings"]): number {
  const { error, incomplete, warning } = countsOf(findings);
  return error + incomplete + warning;
}

function parameterLines(
  { result: { standing, differences } }: Checked,
  { check: own, parameters }: Words,
  list: (heading: string, lines: readonly string[]) => string[],
  language: Language,
): string[] {
  if (standing === undefined) return [own.noParameters];
  const { akkoord, uitzondering } = standing.byStatus;
  const heading = own.parameters(standing.rows, akkoord + uitzondering, differences?.length ?? 0);
  const lines = (differences ?? []).map((one) => {
    const name = [one.parameter, one.jaar, one.scenario].filter((part) => part !== "").join(" | ");
    const value = (number: number | null): string => (number === null ? "–" : formatNumber(number, language));
    return `  ${parameters[one.kind]}  ${name}: ${value(one.old)} → ${value(one.new)}`;
  });
  return [...list(heading, lines), ...(differences === undefined ? [own.noRegister] : [])];
}
