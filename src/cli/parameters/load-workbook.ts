/** The parameters of a workbook: the table on its sheet, the set that it carries, and whether the two agree. */
import { checkStored, type CheckedStored, STORED } from "../../params";
import { IMPORT_LIMITS, type XlsxSheet, type XlsxWorkbook } from "../../xlsx";
import { CommandError } from "../command-error";
import type { Context, Loaded } from "./loaded";
import { HEADING_ROWS, sheetCells, sheetTable } from "./sheet-table";
import { openWorkbook } from "./workbook";

/**
 * @param asked sheet of the option; the set that a workbook carries belongs to the sheet `STORED.sheet` only
 * @throws CommandError
 */
export async function loadWorkbook(
  file: string,
  asked: string | undefined,
  context: Context,
): Promise<Loaded> {
  const name = asked ?? STORED.sheet;
  const { book } = await openWorkbook(file, name, context, IMPORT_LIMITS);
  const sheet = findSheet(book, name);
  const { set, findings } = sameSheet(name, STORED.sheet) ? storedIn(book, sheet) : { findings: [] };
  const table = sheet && sheetTable(book, sheet, file)?.source;
  if (table === undefined && set === undefined)
    throw new CommandError(nothing(file, book, name, sheet, context));
  return {
    file,
    kind: "xlsx",
    ...(table ? { table } : {}),
    ...(set ? { set } : {}),
    sealFindings: findings,
    formFindings: [],
  };
}

function nothing(
  file: string,
  book: XlsxWorkbook,
  name: string,
  sheet: XlsxSheet | undefined,
  { words: { parameters: words } }: Context,
): string {
  if (sheet !== undefined) return words.noTable(file, sheet.name, HEADING_ROWS);
  const names = book.sheets.map((each) => each.name);
  return words.noSheet(file, name, names);
}

/** Excel does not tell capitals apart in names of sheets. */
export function findSheet(book: XlsxWorkbook, name: string): XlsxSheet | undefined {
  return book.sheets.find((sheet) => sameSheet(sheet.name, name));
}

function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The set that the workbook carries, held against its sheet, name and property; nothing when it carries none of them. */
export function storedIn(book: XlsxWorkbook, sheet: XlsxSheet | undefined): CheckedStored {
  const [item, second] = book.customXml.filter(({ namespace }) => namespace === STORED.namespace);
  const name = book.names.find(
    (each) => each.sheet === undefined && each.name.toLowerCase() === STORED.name.toLowerCase(),
  );
  const property = book.properties.get(STORED.property);
  if (item === undefined && name === undefined && property === undefined) return { findings: [] };
  return checkStored({
    ...(sheet ? sheetCells(sheet) : {}),
    // Two parts could say two things: neither is read.
    xml: second === undefined ? item?.xml : "",
    name: name?.text,
    property: property === undefined || typeof property === "string" ? property : JSON.stringify(property),
  });
}
