/**
 * "Kopie zonder invoegtoepassing": a workbook calculated anew, with the results of the add-in's functions in place of
 * their formulas and a sheet that accounts for them. What cannot be shown to be right is refused, with the cells named:
 * a call without a result, a call in error unless that is asked for, a name that calls.
 */
import { ACCOUNT_WIDTHS, accountOf, accountSheetName } from "../functions/account";
import {
  frozenCopy,
  type NewSheet,
  readWorkbook,
  formatRef,
  splitFormula,
  type XlsxCell,
  type XlsxSheet,
} from "../xlsx";
import { placeName } from "./address";
import { changesOf } from "./changes";
import { isErrorText } from "./error-values";
import { type Frozen, FreezeRefused, type FreezeRequest } from "./freeze";
import type { BoundFunction } from "./function-types";
import { notedCalls } from "./noted-calls";
import { recalculate } from "./recalculate";
import type { CellError, Recalculation } from "./recalculation";

/** @throws FreezeRefused, RecalculationRefused, XlsxError; there is no copy then */
export async function frozenWorkbook({
  bytes,
  functions,
  language,
  source,
  keepErrors,
}: FreezeRequest): Promise<Frozen> {
  const book = readWorkbook(bytes, functions);
  const calls = callsIn(functions);
  const names = book.names.filter(({ text }) => calls(text)).map(({ name }) => name);
  if (names.length > 0) throw new FreezeRefused({ code: "names", names });
  const noted = notedCalls(functions);
  const result = await recalculate(book, noted.functions, language);
  const cells = new Map(
    book.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((cell) =>
        cell.formula && calls(cell.formula.text) ? [[placeName(placeOf(sheet, cell)), { sheet, cell }]] : [],
      ),
    ),
  );
  if (cells.size === 0) throw new FreezeRefused({ code: "no-calls" });
  const isCall = (error: CellError): boolean => cells.has(placeName(error));
  const wrong = result.errors.filter(isCall);
  // Only an error value can stay; a cell that kept its stored value has no result.
  if (wrong.length > 0 && !(keepErrors && wrong.every(({ code }) => isErrorText(code))))
    throw new FreezeRefused({ code: "errors", cells: wrong });
  const failed = new Set(wrong.map(placeName));
  const replaced = [...cells].map(([name, { sheet, cell }]) => ({
    ...{ cell: name, cells: filledBy(sheet, cell, result), formula: cell.formula?.text ?? "" },
    isError: failed.has(name),
  }));
  const account = accountOf(noted.calls(), replaced, source, language);
  const sheet = accountSheetName(book.sheets.map(({ name }) => name));
  const copy = frozenCopy(
    bytes,
    changesOf(book, result),
    { addSheets: [newSheet(sheet, account)] },
    functions,
  );
  const others = result.errors.filter((error) => !isCall(error) && !error.expected);
  return { bytes: copy.bytes, sheet, replaced, kept: wrong, others };
}

const placeOf = ({ name }: XlsxSheet, { ref }: XlsxCell): { sheet: string; ref: string } => ({
  sheet: name,
  ref,
});

/** Whether a formula calls one of the functions; a text between quotes calls nothing. */
function callsIn(functions: readonly BoundFunction[]): (text: string) => boolean {
  const known = new Set(functions.map(({ name }) => name));
  return (text) =>
    splitFormula(text).some((token) => token.kind === "word" && known.has(token.text.toUpperCase()));
}

function filledBy({ name }: XlsxSheet, { ref, formula }: XlsxCell, { spills }: Recalculation): string {
  return spills.find((spill) => spill.sheet === name && spill.ref === ref)?.range ?? formula?.range ?? ref;
}

function newSheet(name: string, { rows, headings }: ReturnType<typeof accountOf>): NewSheet {
  return {
    name,
    columnWidths: ACCOUNT_WIDTHS,
    showGridLines: false,
    cells: rows.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === ""
          ? []
          : [
              {
                ref: formatRef(r + 1, c + 1),
                value,
                ...(headings.has(r) ? { look: { bold: true, ...(r === 0 ? { size: 14 } : {}) } } : {}),
              },
            ],
      ),
    ),
  };
}
