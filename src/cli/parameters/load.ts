/**
 * A file into the parameters that it holds: a set (JSON), a table (CSV), or a workbook with a table, a set, or both.
 * What is wrong with their content is a finding; what cannot be read at all is a CommandError.
 */
import path from "node:path";
import { type Failure, FailureError } from "../../core";
import {
  checkRows,
  checkTable,
  CSV_MAX_BYTES,
  decodeUtf8,
  type Finding,
  inspectSet,
  type ParameterRow,
  readCsv,
  readTable,
  verifySet,
} from "../../params";
import { EVERYTHING, failureText } from "../../text";
import { columnLetters } from "../../xlsx";
import { CommandError } from "../command-error";
import { readBytes } from "../files";
import type { Invocation } from "../options";
import { countsOf, findingLines } from "./findings";
import { loadWorkbook } from "./load-workbook";
import type { Context, Loaded } from "./loaded";

/** A set of 20,000 rows is some 6 MB. [bytes] */
export const JSON_MAX_BYTES = 10_000_000;

/** Extension to kind; the rest is refused. */
const KINDS: Readonly<Record<string, Loaded["kind"]>> = {
  ".json": "json",
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".xlsx": "xlsx",
  ".xlsm": "xlsx",
};

export function kindOf(file: string): Loaded["kind"] | undefined {
  return KINDS[path.extname(file).toLowerCase()];
}

/** @throws CommandError */
export async function loadParameters(
  file: string,
  { options }: Pick<Invocation, "options">,
  context: Context,
): Promise<Loaded> {
  const { words } = context;
  const kind = kindOf(file);
  if (kind === undefined) throw new CommandError(words.parameters.unknownKind(file));
  if (kind !== "xlsx" && options.sheet !== undefined)
    throw new CommandError(words.parameters.sheetUnused(file));
  if (kind === "xlsx") return loadWorkbook(file, options.sheet, context);
  const bytes = await readBytes(file, kind === "json" ? JSON_MAX_BYTES : CSV_MAX_BYTES, words);
  return readable(file, context, () => (kind === "json" ? loadJson(file, bytes) : loadCsv(file, bytes)));
}

function loadCsv(file: string, bytes: Uint8Array): Loaded {
  const cellAt = (row: number, column: number): string => columnLetters(column) + String(row);
  const table = { ...readCsv(bytes), parameter: file, cellAt };
  return { file, kind: "csv", table, sealFindings: [], formFindings: [] };
}

function loadJson(file: string, bytes: Uint8Array): Loaded {
  const { set, findings } = inspectSet(decodeUtf8(bytes));
  const [first] = findings;
  if (set === undefined && first !== undefined && isUnreadable(first.failure))
    throw new FailureError(first.failure);
  if (set === undefined) return { file, kind: "json", sealFindings: [], formFindings: findings };
  return { file, kind: "json", set, sealFindings: verifySet(set), formFindings: findings };
}

/** The text is no JSON, or says itself that it is something else than a set of this version. */
function isUnreadable({ code }: Failure): boolean {
  return /^(?:json|schema)-/.test(code) && code !== "json-value";
}

/** A failure of reading as a sentence that names the file. @throws CommandError */
export function readable<T>(file: string, { language }: Context, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    throw new CommandError(failureText(error.failure, language, file, EVERYTHING));
  }
}

/** Everything that can be said of the parameters in a file. */
export function allFindings(
  { table, set, sealFindings, formFindings }: Loaded,
  options: { readonly referenceDate?: string },
): Finding[] {
  const rows = table ? checkTable(table, options).findings : set ? checkRows(set.parameters, options) : [];
  return [...formFindings, ...sealFindings, ...rows];
}

/** The rows of a file, all of them: none is left out because it could not be read. @throws CommandError */
export function rowsOf(loaded: Loaded, { language, words }: Context): readonly ParameterRow[] {
  const { file, table, set, formFindings } = loaded;
  const read = table && readTable(table);
  const errors = [...formFindings, ...(read?.findings ?? [])].filter(({ severity }) => severity === "error");
  if (errors.length > 0 || (read === undefined && set === undefined)) {
    const lines = findingLines(errors, file, words.parameters, language);
    throw new CommandError([words.parameters.unreadable(file, countsOf(errors).error), ...lines].join("\n"));
  }
  return read ? read.rows.map(({ row }) => row) : (set?.parameters ?? []);
}
