/**
 * `mpp check`: "Controleer mijn blad". A partner's parameters against the register, what the cells show against what they
 * calculate, questions about slips; as text, JSON, or a sheet in a copy of the workbook that can be signed off.
 */
import { type CellError, recalculate } from "../../engine";
import { holdsAmounts } from "../../functions";
import { findingsOf, hardCodedOf, type Outcome, ownerCheck, scanned } from "../../migration";
import {
  defaultOwner,
  fingerprintOf,
  type ParameterRow,
  type ParameterSet,
  partnerIn,
  partnerName,
  readTable,
  shortFingerprint,
  STORED,
} from "../../params";
import { MODEL_LIMITS, readWorkbook, type XlsxWorkbook } from "../../xlsx";
import type { Answer } from "../answer";
import { boundFunctions } from "../call";
import { CommandError } from "../command-error";
import { readBytes, refuseOverwriting } from "../files";
import type { Invocation } from "../options";
import { findSheet, storedIn } from "../parameters/load-workbook";
import { allFindings, loadParameters, readable, rowsOf } from "../parameters/load";
import type { Loaded } from "../parameters/loaded";
import { scanBook } from "../scan/book";
import { spoken } from "../spoken";
import type { Words } from "../words";
import { type Checked, jsonReport, textReport } from "./report";
import { writeChecked } from "./write";

/** @returns exit code 1 when anything differs or is asked. @throws CommandError; nothing is written then */
export async function check(invocation: Invocation, words: Words): Promise<Answer> {
  const { files, options, json, language } = invocation;
  const [file = ""] = files;
  mustFit(invocation, words);
  if (options.out !== undefined) await refuseOverwriting(options.out, files, words);
  const bytes = await readBytes(file, MODEL_LIMITS.bytes, words);
  const book = await read(file, bytes, invocation, words);
  const parameters = await parametersOf(book, invocation, words);
  const owner = ownerOf(options.owner ?? "", parameters?.rows ?? [], words);
  const { outcomes, errors } = await outcomesOf(book, invocation, words);
  const within = ({ sheet }: { readonly sheet: string }): boolean =>
    options.sheet === undefined || sheet.toLowerCase() === options.sheet.toLowerCase();
  const scan = scanned(scanBook(book));
  const result = readable(file, { language, words }, () =>
    ownerCheck({
      owner,
      rows: parameters?.rows,
      register: parameters?.register,
      findings: parameters?.findings ?? [],
      outcomes: outcomes.filter(within),
      questions: findingsOf(scan).filter(within),
      hardCoded: hardCodedOf(scan, holdsAmounts).filter(within),
    }),
  );
  const checked: Checked = { file, result, errors: errors.filter(within), set: parameters?.set };
  const passes = result.passes && checked.errors.length === 0;
  const written = await writeChecked({ bytes, book, checked, passes }, invocation, words);
  return {
    output: json
      ? `${JSON.stringify(jsonReport(checked, { passes, written, language }))}\n`
      : textReport(checked, { passes, written, language, words, out: options.out }),
    exitCode: passes && result.questions.length + result.hardCoded.length === 0 ? 0 : 1,
  };
}

/** @throws CommandError */
function mustFit({ options }: Invocation, { check: words }: Words): void {
  const { by, note, out } = options;
  if (out === undefined && (by !== undefined || note !== undefined))
    throw new CommandError(words.signWithout);
  if (by !== undefined && partnerIn(by) === undefined) throw new CommandError(words.badSigner(by));
}

/** @throws CommandError when the sheet of the option does not exist, too */
async function read(
  file: string,
  bytes: Uint8Array,
  { options, language }: Invocation,
  words: Words,
): Promise<XlsxWorkbook> {
  const book = await spoken({ file, language, words }, () => readWorkbook(bytes, boundFunctions(language)));
  const names = book.sheets.map(({ name }) => name);
  if (options.sheet !== undefined && findSheet(book, options.sheet) === undefined)
    throw new CommandError(words.check.noSheet(file, options.sheet, names));
  return book;
}

interface Parameters {
  readonly rows: readonly ParameterRow[];
  /** Of the file that was given, else of the set that the workbook carries. */
  readonly register: readonly ParameterRow[] | undefined;
  readonly set: { readonly name: string; readonly fingerprint: string } | undefined;
  readonly findings: ReturnType<typeof allFindings>;
}

/** @returns undefined when the workbook has no parameters */
async function parametersOf(
  book: XlsxWorkbook,
  { files, options, language }: Invocation,
  words: Words,
): Promise<Parameters | undefined> {
  const [file = ""] = files;
  const context = { language, words };
  const sheet = findSheet(book, STORED.sheet);
  const stored = storedIn(book, sheet);
  if (sheet === undefined && stored.set === undefined) return undefined;
  const own = await loadParameters(file, { options: {} }, context);
  const given =
    options.register === undefined
      ? undefined
      : await loadParameters(options.register, { options: {} }, context);
  const register = given ? rowsOf(given, context) : own.set?.parameters;
  const set = given ? given.set : own.set;
  return { rows: tableRows(own), register, set: set && nameOf(set), findings: allFindings(own, {}) };
}

/** What can be read of the table; the rest is among the findings. */
function tableRows({ table, set }: Loaded): readonly ParameterRow[] {
  return table ? readTable(table).rows.map(({ row }) => row) : (set?.parameters ?? []);
}

function nameOf(set: ParameterSet): { name: string; fingerprint: string } {
  const { ronde, variant, versie, status, parameters } = set;
  const name = [ronde, variant, `v${versie}`, status].join(" · ");
  return { name, fingerprint: shortFingerprint(fingerprintOf(parameters)) };
}

/** The partner by any of its names, or whoever else owns a row. @throws CommandError */
function ownerOf(asked: string, rows: readonly ParameterRow[], { check: words }: Words): string {
  const owners = [...new Set(rows.map(defaultOwner))].filter((owner) => owner !== "").sort();
  const owner = owners.find((each) => each.toLowerCase() === asked.toLowerCase()) ?? partnerName(asked);
  if (owner === undefined) throw new CommandError(words.unknownOwner(asked, owners));
  return owner;
}

/** Every calculated cell as the file shows it and as it is calculated now. @throws CommandError */
async function outcomesOf(
  book: XlsxWorkbook,
  { files, language }: Invocation,
  words: Words,
): Promise<{ readonly outcomes: Outcome[]; readonly errors: CellError[] }> {
  const [file = ""] = files;
  const { values, errors } = await spoken({ file, language, words }, () =>
    recalculate(book, boundFunctions(language), language),
  );
  const outcomes = book.sheets.flatMap(({ name: sheet, cells }) => {
    const shown = new Map(cells.map(({ ref, value }) => [ref, value]));
    return [...(values.get(sheet) ?? [])].map(([cell, value]): Outcome => ({
      ...{ sheet, cell, shown: shown.get(cell) ?? null, calculated: value },
    }));
  });
  return { outcomes, errors: errors.filter(({ expected }) => !expected) };
}
