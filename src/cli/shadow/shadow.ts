/**
 * `mpp shadow`: a copy of a workbook with a sheet Schaduw, on which the old and the new outcome of every cell that can be
 * replaced stand side by side. The sheet is calculated here once; after that it calculates along with the model.
 */
import { changesOf, recalculate } from "../../engine";
import { proposalsOf, scanned, stepsOf } from "../../migration";
import { SHADOW_COLUMNS, shadowSheet } from "../../replacement/shadow";
import { type Shadow } from "../../replacement/shadow";
import { type Language } from "../../text";
import { type CellValue, MODEL_LIMITS, readWorkbook, saveChanges, saveEdits } from "../../xlsx";
import type { Answer } from "../answer";
import { boundFunctions } from "../call";
import { CommandError } from "../command-error";
import { readBytes, refuseOverwriting, writeAtomically } from "../files";
import { newSheet } from "../new-sheet";
import type { Invocation } from "../options";
import { scanBook } from "../scan/book";
import { spoken } from "../spoken";
import { valueText } from "../values";
import type { Words } from "../words";
import type { ShadowCounts } from "./words";

/** Differing cells that are listed in the text. */
const MOST = 20;

/** @returns exit code 1 when a cell differs by the same method or gives an error. @throws CommandError */
export async function shadow(invocation: Invocation, words: Words): Promise<Answer> {
  const { files, options, json, language } = invocation;
  const [file = ""] = files;
  const { out = "" } = options;
  await refuseOverwriting(out, files, words);
  const bytes = await readBytes(file, MODEL_LIMITS.bytes, words);
  const made = await spoken({ file, language, words }, () => shadowed(file, bytes, language, words));
  await writeAtomically(out, made.bytes, words);
  const { counts, lines } = verdicts(made, words, language);
  const summary = { sheet: made.shadow.sheet, ...counts };
  const text = [
    words.shadow.summary({ ...summary, out }),
    ...(made.left > 0 ? [words.shadow.left(made.left)] : []),
    ...(lines.length > 0 ? [words.shadow.differing, ...lines.slice(0, MOST)] : []),
    ...(lines.length > MOST ? [words.shadow.more(lines.length - MOST)] : []),
  ];
  return {
    output: json ? `${JSON.stringify({ ...summary, left: made.left })}\n` : `${text.join("\n")}\n`,
    exitCode: counts.differs + counts.fails > 0 ? 1 : 0,
  };
}

interface Shadowed {
  readonly bytes: Uint8Array;
  readonly shadow: Shadow;
  /** What the cells of the sheet show, by A1. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** Proposals that are in no step. */
  readonly left: number;
}

async function shadowed(
  file: string,
  bytes: Uint8Array,
  language: Language,
  words: Words,
): Promise<Shadowed> {
  const functions = boundFunctions(language);
  const book = readWorkbook(bytes, functions);
  const scan = scanned(scanBook(book));
  const proposals = proposalsOf(scan);
  const { steps } = stepsOf(scan, proposals);
  if (steps.length === 0) throw new CommandError(words.shadow.nothing(file));
  const localNames = new Map<string, Set<string>>();
  for (const { name, sheet } of book.names) {
    const owner = sheet === undefined ? undefined : book.sheets[sheet]?.name;
    if (owner === undefined) continue;
    const names = localNames.get(owner) ?? new Set();
    localNames.set(owner, names.add(name.toLowerCase()));
  }
  const made = shadowSheet({
    steps,
    sheets: book.sheets.map(({ name }) => name),
    language,
    version: __MPP_VERSION__,
    localNames,
  });
  const sheet = newSheet(made.sheet, [made.cells], made.layout, made.fills);
  const added = saveEdits(bytes, { addSheets: [sheet] }, functions);
  const withSheet = readWorkbook(added, functions);
  const result = await recalculate(withSheet, functions, language);
  const saved = saveChanges(added, changesOf(withSheet, result), functions);
  const values = result.values.get(made.sheet) ?? new Map<string, CellValue>();
  const replaceable = steps.reduce((sum, { cells }) => sum + cells.length, 0);
  return { bytes: saved, shadow: made, values, left: proposals.length - replaceable };
}

function verdicts(
  { shadow: made, values }: Shadowed,
  words: Words,
  language: Language,
): { counts: ShadowCounts; lines: string[] } {
  const counts = { cells: made.rows.length, equal: 0, methodDiffers: 0, differs: 0, fails: 0 };
  const lines: string[] = [];
  for (const { row, sheet, cell } of made.rows) {
    const verdict = values.get(`${SHADOW_COLUMNS.verdict}${row}`);
    const kind = made.verdicts.find(([, word]) => word === verdict)?.[0] ?? "fails";
    counts[kind]++;
    if (kind !== "differs" && kind !== "fails") continue;
    const shown = (column: string): string => valueText(values.get(`${column}${row}`), language);
    lines.push(words.shadow.line(`${sheet}!${cell}`, shown(SHADOW_COLUMNS.old), shown(SHADOW_COLUMNS.own)));
  }
  return { counts, lines };
}
