/**
 * Sheet Parametercontrole: values looked up from the table, what is still to be done to it, and what changed since the
 * previous round, all by MPP function. The size of each table is that of its outcome.
 */
import { checkTable, compareRows, tableCells } from "../../src/params";
import { refOf, type SheetDraft } from "./draft";
import { type ParameterRounds } from "./parameter-sets";
import { tableRange } from "./parameter-sheet";
import * as look from "./styles";

/** Three blocks beside each other: look-ups, findings, differences. */
export const CHECK_WIDTHS = [
  ...[49, 12, 9, 9, 9, 9, 2],
  ...[17, 24, 11, 14, 62, 50, 3],
  ...[13, 42, 7, 11, 12, 11, 11, 11, 11, 12, 32],
];
/** 2026-01-20, as Excel counts days. */
const REFERENCE_DATE = { iso: "2026-01-20", serial: 46_042 };
const YEARS = [2026, 2027, 2028, 2029, 2030];
const LOOKED_UP = [
  "asiel.spoor4aa.capaciteit",
  "asiel.spoor4aa.inwilliging",
  "coa.taakstelling",
  "coa.realisatie_taakstelling",
  "nareis.capaciteit",
];
const SECTION_ROW = 4;
const HEADING_ROW = 5;
const FIRST = HEADING_ROW + 1;
const LAST_LOOK_UP = HEADING_ROW + LOOKED_UP.length;
const ROUNDED_ROW = LAST_LOOK_UP + 1;
const DATE_ROW = ROUNDED_ROW + 2;
const FINDINGS = { column: 7, columns: 6 };
const DIFFERENCES = { column: 14, columns: 11 };
/** Old, new and difference; then the relative difference. */
const NUMBERS: readonly number[] = [5, 6, 7];
const RELATIVE = 8;

interface Block {
  /** 0-based. */
  readonly column: number;
  readonly columns: number;
}

/** What a table with its heading row fills. */
const filled = ({ column, columns }: Block, rows: number): string =>
  `${refOf(HEADING_ROW - 1, column)}:${refOf(HEADING_ROW - 1 + rows, column + columns - 1)}`;

function top(sheet: SheetDraft): void {
  sheet.value("A1", "Parameters: opzoeken, controleren en vergelijken", look.TITLE);
  sheet.height(1, 26);
  sheet.value("A2", "Voorbeeldcijfers, geen vastgestelde MPP: alle waarden zijn verzonnen", look.STATUS);
  sheet.merge("A2:F2");
  sheet.height(2, 20);
  sheet.height(SECTION_ROW, 26);
}

function lookUps(sheet: SheetDraft, current: string): void {
  sheet.value(`A${SECTION_ROW}`, "Waarden uit de tabel, scenario medio", look.SECTION);
  sheet.value(`A${HEADING_ROW}`, "Parameter", look.HEADING);
  YEARS.forEach((year, n) => {
    sheet.value(refOf(HEADING_ROW - 1, n + 1), year, { ...look.HEADING_RIGHT, numFmt: look.YEAR });
  });
  LOOKED_UP.forEach((id, n) => {
    sheet.value(`A${FIRST + n}`, id, look.INPUT_TEXT);
  });
  const text = `MPP.PARAMETER(${current},A${FIRST}:A${LAST_LOOK_UP},B${HEADING_ROW}:F${HEADING_ROW},"medio")`;
  sheet.mpp({ ref: `B${FIRST}`, text, range: `B${FIRST}:F${LAST_LOOK_UP}` }, (row) =>
    look.mpp(/inwilliging|realisatie/.test(LOOKED_UP[row] ?? "") ? "0.00" : look.COUNT),
  );
  sheet.value(`A${ROUNDED_ROW}`, "nareis.capaciteit, afgerond op 5.000 voor publicatie", look.TEXT);
  const rounded = `MPP.AFRONDEN(B${LAST_LOOK_UP}:F${LAST_LOOK_UP},5000)`;
  sheet.mpp({ ref: `B${ROUNDED_ROW}`, text: rounded, range: `B${ROUNDED_ROW}:F${ROUNDED_ROW}` }, () =>
    look.mpp(look.COUNT),
  );
  sheet.value(`A${DATE_ROW}`, "Peildatum van de controle", look.TEXT);
  sheet.value(`B${DATE_ROW}`, REFERENCE_DATE.serial, look.input("yyyy-mm-dd"));
}

function findings(sheet: SheetDraft, { current }: ParameterRounds, range: string): void {
  const [first = "", ref = ""] = [SECTION_ROW, HEADING_ROW].map((row) => refOf(row - 1, FINDINGS.column));
  sheet.value(first, "Wat er nog aan de tabel mankeert", look.SECTION);
  const source = { cells: tableCells(current.parameters), parameter: "tabel" };
  const found = checkTable(source, { referenceDate: REFERENCE_DATE.iso }).findings.length;
  const text = `MPP.CONTROLEERPARAMETERS(${range},B${DATE_ROW})`;
  sheet.mpp({ ref, text, range: filled(FINDINGS, found) }, (row) =>
    row === 0 ? look.MPP_HEADING : look.MPP_TEXT,
  );
}

function differences(sheet: SheetDraft, rounds: ParameterRounds, ranges: readonly string[]): void {
  const { added, removed, changed } = compareRows(rounds.previous.parameters, rounds.current.parameters);
  const [first = "", ref = ""] = [SECTION_ROW, HEADING_ROW].map((row) => refOf(row - 1, DIFFERENCES.column));
  sheet.value(first, `Verschillen met ronde ${rounds.previous.ronde}, per eigenaar`, look.SECTION);
  const text = `MPP.VERGELIJKPARAMETERS(${ranges.join(",")})`;
  const range = filled(DIFFERENCES, added.length + removed.length + changed.length);
  sheet.mpp({ ref, text, range }, (row, column) => {
    const right = NUMBERS.includes(column) || column === RELATIVE;
    if (row === 0) return right ? look.MPP_HEADING_RIGHT : look.MPP_HEADING;
    return right ? look.mpp(column === RELATIVE ? look.PERCENT : "General") : look.MPP_TEXT;
  });
}

/** @param names of the sheets with the current and the previous round */
export function parameterCheckSheet(
  sheet: SheetDraft,
  rounds: ParameterRounds,
  names: { readonly current: string; readonly previous: string },
): void {
  const current = `${names.current}!${tableRange(rounds.current)}`;
  const previous = `'${names.previous}'!${tableRange(rounds.previous)}`;
  top(sheet);
  lookUps(sheet, current);
  findings(sheet, rounds, current);
  differences(sheet, rounds, [previous, current]);
}
