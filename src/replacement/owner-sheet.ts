/** A partner's check as a sheet that people read: head with the sign-off, then parameters, outcomes and questions. */
import { type OwnerCheck } from "../migration";
import { effectText, EVERYTHING, findingText, hardCodedText, type Language, questionText } from "../text";
import { rangeOf } from "../workbook/area";
import { type CellsFact, type Content, type SheetLayout } from "../workbook/port";
import { type OwnerSheetText, ownerSheetText } from "./owner-sheet-text";

export interface SignOff {
  /** Partner and role, e.g. "COA · dossierhouder". */
  readonly by: string;
  /** "" when nothing was noted. */
  readonly note: string;
}

export interface OwnerSheetRequest {
  readonly check: OwnerCheck;
  readonly language: Language;
  /** Version of the add-in. */
  readonly version: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Name and fingerprint of the register; undefined when there is none. */
  readonly set: { readonly name: string; readonly fingerprint: string } | undefined;
  readonly signed: SignOff | undefined;
  readonly sheet: string;
}

/** Title in bold; the lists have headings of their own. */
export const OWNER_LAYOUT: SheetLayout = { widths: [30, 14, 40, 18, 18, 18, 22], bold: [1] };
const COLUMNS = OWNER_LAYOUT.widths.length;
/** Most lines of one list; the number in its heading counts all. */
const MOST = 5_000;

/** Texts are written as text, also those that begin with "=". */
export function ownerSheet(request: OwnerSheetRequest): CellsFact {
  const text = ownerSheetText(request.language);
  const { check } = request;
  const rows = [
    ...head(request, text),
    [],
    ...parameterRows(check, text),
    [],
    ...findingRows(check, text, request.language),
    [],
    ...outcomeRows(check, text),
    [],
    ...questionRows(check, text, request.language),
  ];
  const contents = rows.map((row) => Array.from({ length: COLUMNS }, (_, i) => row[i] ?? null));
  const range = rangeOf({ top: 1, left: 1, rows: contents.length, columns: COLUMNS });
  return { kind: "cells", sheet: request.sheet, range, contents };
}

type Row = readonly Content[];

function head({ check, version, at, set, signed }: OwnerSheetRequest, text: OwnerSheetText): Row[] {
  return [
    [text.title(check.owner)],
    [text.purpose],
    [text.made, at],
    [text.version, version],
    [text.set, set?.name ?? text.none],
    [text.fingerprint, set?.fingerprint ?? text.none],
    [text.outcome, check.passes ? text.passes : text.fails],
    [text.signed, signed?.by ?? ""],
    [text.note, signed?.note ?? ""],
    [text.statement],
  ];
}

function parameterRows({ standing, differences }: OwnerCheck, text: OwnerSheetText): Row[] {
  if (standing === undefined) return [[text.parameters], [text.noParameters]];
  const { akkoord, uitzondering } = standing.byStatus;
  const first = [[text.parameters], [text.rows(standing.rows, akkoord + uitzondering)]];
  if (differences === undefined) return [...first, [text.noRegister]];
  if (differences.length === 0) return [...first, [text.same]];
  return [
    ...first,
    text.parameterHeadings,
    ...differences
      .slice(0, MOST)
      .map((one) => [
        one.parameter,
        one.jaar,
        one.scenario,
        one.new,
        one.old,
        one.absolute,
        text.kinds[one.kind],
      ]),
  ];
}

function findingRows({ findings }: OwnerCheck, text: OwnerSheetText, language: Language): Row[] {
  const lines = findings.slice(0, MOST).map((finding): Row => {
    const { what, remedy } = findingText(finding, language, EVERYTHING);
    return [finding.parameter, finding.failure.place.cell ?? "", `${what} ${remedy}`.trim()];
  });
  return [[text.findings], ...(lines.length > 0 ? lines : [[text.none]])];
}

function outcomeRows({ compared, different }: OwnerCheck, text: OwnerSheetText): Row[] {
  const heading: Row = [text.outcomes(compared, different.length)];
  if (different.length === 0) return [heading];
  return [
    heading,
    text.outcomeHeadings,
    ...different
      .slice(0, MOST)
      .map(({ sheet, cell, shown, calculated, relative }): Row => [sheet, cell, shown, calculated, relative]),
  ];
}

function questionRows({ questions, hardCoded }: OwnerCheck, text: OwnerSheetText, language: Language): Row[] {
  const heading: Row = [text.questions(questions.length + hardCoded.length)];
  if (questions.length + hardCoded.length === 0) return [heading];
  return [
    heading,
    text.questionHeadings,
    ...questions
      .slice(0, MOST)
      .map((one): Row => [one.sheet, one.range, questionText(one, language), effectText(one, language)]),
    ...hardCoded.slice(0, MOST).map((one): Row => [one.sheet, one.range, hardCodedText(one, language), ""]),
  ];
}
