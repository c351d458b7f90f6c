/**
 * Sheet Schaduw: every cell that could be replaced, with its own value and the call's beside it, calculated along with the
 * model for as long as the sheet stays ("schaduwdraaien"). Nothing outside the sheet is changed.
 */
import { fromOtherSheet, type Kind, type Step } from "../migration";
import { kindText, type Language } from "../text";
import { addressOf, boxOf, rangeOf, refOf } from "../workbook/area";
import { freeSheetName } from "../workbook/free-sheet-name";
import { type CellsFact, type Content, type SheetLayout } from "../workbook/port";
import { type ShadowText, shadowText } from "./shadow-text";

/** Row of the headings, 1-based; a row per cell follows. */
export const SHADOW_HEADING = 11;
/** Letters of the columns that formulas refer to. */
export const SHADOW_COLUMNS = { old: "F", own: "G", verdict: "J" } as const;
const { old: OLD, own: NEW, verdict: VERDICT } = SHADOW_COLUMNS;
const [KIND, DIFFERENCE, RELATIVE] = ["C", "H", "I"];
/** [characters] */
const WIDTHS = [16, 8, 18, 40, 46, 16, 16, 14, 14, 18] as const;
const COLUMNS = WIDTHS.length;
const TOLERANCE = "$B$9";
const CHANCES: ReadonlySet<Kind> = new Set(["dichtheid", "cumulatief", "overschrijding"]);

export interface ShadowRequest {
  readonly steps: readonly Step[];
  /** Names of the sheets that there are: a sheet Schaduw of before stays, this one gets another name. */
  readonly sheets: readonly string[];
  readonly language: Language;
  /** Version of the add-in. */
  readonly version: string;
  /** Names that belong to one sheet, in lower case, by the sheet's name. */
  readonly localNames: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Shadow {
  readonly sheet: string;
  /** Everything on the sheet, which is a new one. */
  readonly cells: CellsFact;
  readonly layout: SheetLayout;
  /** Words in the column of verdicts. */
  readonly verdicts: readonly (readonly ["equal" | "methodDiffers" | "differs" | "fails", string])[];
  /** Formulas that fill more than their own cell, with what they fill, A1. */
  readonly fills: readonly { readonly cell: string; readonly range: string }[];
  /** Where each compared cell stands on this sheet, in the order of steps and cells. */
  readonly rows: readonly { readonly row: number; readonly sheet: string; readonly cell: string }[];
}

interface Place {
  readonly row: number;
  readonly step: Step;
  readonly index: number;
}

export function shadowSheet(request: ShadowRequest): Shadow {
  const places: Place[] = request.steps
    .flatMap((step) => step.cells.map((_, index) => ({ step, index })))
    .map((each, i) => ({ ...each, row: SHADOW_HEADING + 1 + i }));
  const text = shadowText(request.language);
  const sheet = freeSheetName(text.sheet, request.sheets);
  const last = SHADOW_HEADING + Math.max(1, places.length);
  const contents = [
    ...headRows(text, request.version, last),
    ...places.map((place) => cellsOf(place, request, text)),
  ];
  const range = rangeOf({ top: 1, left: 1, rows: contents.length, columns: COLUMNS });
  return {
    sheet,
    cells: { kind: "cells", sheet, range, contents },
    layout: { widths: WIDTHS, bold: [1, SHADOW_HEADING], frozenRows: SHADOW_HEADING },
    verdicts: (["equal", "methodDiffers", "differs", "fails"] as const).map((kind) => [kind, text[kind]]),
    fills: places.flatMap(({ row, step, index }) => {
      const rows = step.cells.length;
      const whole = index === 0 && rows > 1 && isLine(step);
      return whole ? [{ cell: `${NEW}${row}`, range: rangeOf({ top: row, left: 7, rows, columns: 1 }) }] : [];
    }),
    rows: places.map(({ row, step, index }) => ({
      row,
      sheet: step.sheet,
      cell: step.cells[index]?.cell ?? "",
    })),
  };
}

const padded = (cells: readonly Content[]): Content[] =>
  Array.from({ length: COLUMNS }, (_, i) => cells[i] ?? null);

function headRows(text: ShadowText, version: string, last: number): Content[][] {
  const column = (letter: string | undefined): string =>
    `$${letter}$${SHADOW_HEADING + 1}:$${letter}$${last}`;
  const count = (word: string): Content => ({ formula: `COUNTIF(${column(VERDICT)},"${word}")` });
  const most = (word: string): string => `MAXIFS(${column(RELATIVE)},${column(VERDICT)},"${word}")`;
  return [
    [text.title],
    [text.purpose],
    [text.version, version],
    [text.cells, { formula: `COUNTA(${column(KIND)})` }],
    [text.differing, count(text.differs)],
    [text.otherMethod, count(text.methodDiffers)],
    [text.failing, count(text.fails)],
    [text.largest, { formula: `MAX(${most(text.equal)},${most(text.differs)})` }],
    [text.tolerance, 1e-9, text.toleranceNote],
    [],
    [...text.headings],
  ].map(padded);
}

function isLine(step: Step): boolean {
  const { rows, columns } = boxOf(step.fills);
  return rows === 1 || columns === 1;
}

/** The call in the cell of this row; null where the call above fills it. */
function newValue({ step, index }: Place, { localNames }: ShadowRequest): Content {
  const call = fromOtherSheet(step.call, step.sheet, localNames.get(step.sheet) ?? new Set()).slice(1);
  const { rows, columns } = boxOf(step.fills);
  if (rows > 1 && columns > 1)
    return { formula: `INDEX(${call},${Math.floor(index / columns) + 1},${(index % columns) + 1})` };
  if (index > 0) return null;
  return { formula: columns > 1 ? `TRANSPOSE(${call})` : call };
}

function cellsOf(place: Place, request: ShadowRequest, text: ShadowText): Content[] {
  const { row, step, index } = place;
  const cell = step.cells[index];
  const [old, own] = [`${OLD}${row}`, `${NEW}${row}`];
  const size = `MAX(ABS(${old}),ABS(${own}))`;
  const absolute = CHANCES.has(step.kind) ? "1E-13" : "1E-9";
  const far = step.method === "other" ? text.methodDiffers : text.differs;
  const within = `ABS(${DIFFERENCE}${row})<=${TOLERANCE}*${size}+${absolute}`;
  return padded([
    step.sheet,
    cell?.cell ?? "",
    kindText(step.kind, request.language),
    cell?.formula ?? "",
    index === 0 ? step.call : `(${refOf(row - index, 7)})`,
    { formula: addressOf({ sheet: step.sheet, range: cell?.cell ?? "" }) },
    newValue(place, request),
    { formula: `${own}-${old}` },
    { formula: `IF(${size}=0,0,ABS(${DIFFERENCE}${row})/${size})` },
    { formula: `IF(ISERROR(${DIFFERENCE}${row}),"${text.fails}",IF(${within},"${text.equal}","${far}"))` },
  ]);
}
