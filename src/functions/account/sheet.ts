/**
 * The sheet Verantwoording of a copy without the add-in, as rows of texts and numbers: what it is, what its figures were
 * calculated with, and which formulas gave way. Nothing on it is a formula.
 */
import { type SetStatus, shortFingerprint } from "../../params";
import { type Language } from "../../text";
import { type ResultCell, type ResultMatrix } from "../spec";
import { type AccountedCall, type Receipt, receiptsOf } from "./receipts";
import { accountText, type AccountText } from "./text";

/** Widths of the columns: names, texts, a number, a short and a full fingerprint. [characters] */
export const ACCOUNT_WIDTHS = [30, 30, 12, 18, 68] as const;
/** Columns of the sheet. */
export const ACCOUNT_COLUMNS = ACCOUNT_WIDTHS.length;

const SHEET = "Verantwoording";

/** A formula that gave way. */
export interface ReplacedFormula {
  /** Address of its cell, e.g. "Prognose!F4". */
  readonly cell: string;
  /** What it filled, e.g. "F4:J8". */
  readonly cells: string;
  /** en-US, without `=`. */
  readonly formula: string;
  /** Its result is an error, which stays. */
  readonly isError: boolean;
}

export interface AccountedSet {
  readonly round: string;
  readonly variant: string;
  readonly version: number;
  readonly status: SetStatus;
  /** Of its rows, 64 hexadecimals: that of MPP.VINGERAFDRUK on the whole table. */
  readonly fingerprint: string;
  /** Nothing in the workbook disagrees with it. */
  readonly agrees: boolean;
}

export interface AccountSource {
  /** Name of the workbook; "" when unknown. */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly made: string;
  /** Of the file's bytes, 64 hexadecimals. */
  readonly hash?: string;
  /** Cells whose arguments were not followed, so that there is no receipt of them; absent when all were. */
  readonly notFollowed?: readonly string[];
  /** Which set the workbook carries; absent when it carries none. */
  readonly set?: AccountedSet;
}

export interface Account {
  readonly rows: ResultMatrix;
  /** Rows that are headings, from 0. */
  readonly headings: ReadonlySet<number>;
}

type Line = { readonly cells: readonly ResultCell[]; readonly isHeading?: boolean };

const BLANK: Line = { cells: [] };
/** More cells than anyone reads; the list of replaced formulas has them all. */
const MOST_CELLS = 12;

function usedIn(cells: readonly string[], text: AccountText): string {
  const rest = cells.length - MOST_CELLS;
  const shown = cells.slice(0, MOST_CELLS).join(", ");
  return rest > 0 ? `${shown} ${text.more(rest)}` : shown;
}

function chainLines({ rows, cells }: Receipt, text: AccountText): Line[] {
  return [
    BLANK,
    { cells: [text.chain], isHeading: true },
    { cells: [text.usedIn, usedIn(cells, text)] },
    ...rows.map((line, index): Line => ({ cells: line, isHeading: index === 0 })),
  ];
}

function densityLines(densities: readonly Receipt[], text: AccountText): Line[] {
  if (densities.length === 0) return [];
  return [
    BLANK,
    { cells: [text.density], isHeading: true },
    ...densities.flatMap(({ rows, cells }): Line[] => [
      ...rows.map((line) => ({ cells: line })),
      { cells: [text.usedIn, usedIn(cells, text)] },
    ]),
  ];
}

function setLine(set: AccountedSet, text: AccountText): Line {
  const { fingerprint } = set;
  return { cells: [text.set, text.setOf(set), "", shortFingerprint(fingerprint), fingerprint] };
}

function sourceLines({ name, made, hash, set, notFollowed = [] }: AccountSource, text: AccountText): Line[] {
  return [
    ...(name === "" ? [] : [{ cells: [text.source, name] }]),
    ...(hash === undefined ? [] : [{ cells: [text.sourceHash, hash] }]),
    { cells: [text.made, made] },
    { cells: [text.version, __MPP_VERSION__] },
    ...(set === undefined ? [] : [setLine(set, text)]),
    ...(notFollowed.length === 0 ? [] : [{ cells: [text.notFollowed, usedIn(notFollowed, text)] }]),
  ];
}

function replacedLines(replaced: readonly ReplacedFormula[], text: AccountText): Line[] {
  const showsErrors = replaced.some(({ isError }) => isError);
  return [
    BLANK,
    { cells: [text.replaced(replaced.length)], isHeading: true },
    { cells: text.headings.slice(0, showsErrors ? 4 : 3), isHeading: true },
    ...replaced.map(({ cell, cells, formula, isError }) => ({
      cells: [cell, cells, formula, ...(isError ? [text.kept] : [])],
    })),
  ];
}

export function accountOf(
  calls: readonly AccountedCall[],
  replaced: readonly ReplacedFormula[],
  source: AccountSource,
  language: Language,
): Account {
  const text = accountText(language);
  const { chains, densities } = receiptsOf(calls);
  const lines: readonly Line[] = [
    { cells: [text.title], isHeading: true },
    { cells: [text.copy] },
    { cells: [text.stays] },
    BLANK,
    ...sourceLines(source, text),
    ...chains.flatMap((receipt) => chainLines(receipt, text)),
    ...densityLines(densities, text),
    ...replacedLines(replaced, text),
  ];
  return {
    rows: lines.map(({ cells }) =>
      Array.from({ length: ACCOUNT_COLUMNS }, (_, column) => cells[column] ?? ""),
    ),
    headings: new Set(lines.flatMap(({ isHeading }, index) => (isHeading === true ? [index] : []))),
  };
}

/** "Verantwoording", or with a number when there is a sheet of that name. */
export function accountSheetName(sheets: readonly string[]): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? SHEET : `${SHEET} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
