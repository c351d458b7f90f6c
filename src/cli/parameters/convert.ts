/**
 * `mpp convert`: parameters from one form of file into another. A table becomes a set only when it is said which one and
 * by whom; rows that differ from the set in the same workbook are recorded as a change of that set, or refused.
 */
import path from "node:path";
import {
  amendSet,
  createSet,
  type ParameterRow,
  type ParameterSet,
  sealOf,
  writeCsv,
  writeSet,
} from "../../params";
import type { Answer } from "../answer";
import { CommandError } from "../command-error";
import { refuseOverwriting, writeAtomically } from "../files";
import type { Invocation } from "../options";
import type { Words } from "../words";
import { findingLines } from "./findings";
import { kindOf, loadParameters, readable, rowsOf } from "./load";
import type { Context, Loaded } from "./loaded";
import { setName } from "./set-name";
import { stepOf } from "./step";
import { intoWorkbook } from "./write-workbook";

export async function convert(invocation: Invocation, words: Words): Promise<Answer> {
  const { files, options, json, language } = invocation;
  const [file = ""] = files;
  const { out = "", into } = options;
  const target = targetOf(out, into, words);
  await refuseOverwriting(out, into === undefined ? [file] : [file, into], words);
  const context = { language, words };
  const loaded = await loadParameters(file, invocation, context);
  const rows = rowsOf(loaded, context);
  refuseBroken(loaded, context);
  const converted = await convertedTo(target, loaded, rows, invocation, context);
  await writeAtomically(out, converted.content, words);
  const report = { file, out, rows: converted.rows, set: converted.set ? setName(converted.set) : null };
  return {
    output: json ? `${JSON.stringify(report)}\n` : textReport(report, target, loaded, words),
    exitCode: 0,
  };
}

interface Converted {
  readonly content: string | Uint8Array;
  readonly rows: number;
  readonly set?: ParameterSet;
}

/** @throws CommandError */
async function convertedTo(
  target: Loaded["kind"],
  loaded: Loaded,
  rows: readonly ParameterRow[],
  invocation: Invocation,
  context: Context,
): Promise<Converted> {
  const { file } = loaded;
  if (target === "csv") {
    refuseSteps(file, invocation.options, context.words);
    return { content: readable(file, context, () => writeCsv(rows)), rows: rows.length };
  }
  const set = readable(file, context, () => setOf(loaded, rows, invocation, context.words));
  const { into } = invocation.options;
  const content =
    target === "xlsx" && into !== undefined ? await intoWorkbook(into, set, context) : writeSet(set);
  return { content, rows: set.parameters.length, set };
}

function textReport(
  { out, rows }: { readonly out: string; readonly rows: number },
  target: Loaded["kind"],
  loaded: Loaded,
  { parameters: { converted, rowsOnly, recalculate } }: Words,
): string {
  const lines = [
    converted({ rows, out }),
    ...(target === "csv" && loaded.set !== undefined ? [rowsOnly(out)] : []),
    ...(target === "xlsx" ? [recalculate(out)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** What to write; a workbook needs one to be written into. @throws CommandError */
function targetOf(out: string, into: string | undefined, words: Words): Loaded["kind"] {
  const { unknownTarget, intoMissing, intoUnused, intoNoWorkbook } = words.parameters;
  const target = kindOf(out);
  const extension = path.extname(out).toLowerCase();
  if (target === undefined || (target === "csv" && extension !== ".csv"))
    throw new CommandError(unknownTarget(out));
  if (target !== "xlsx") {
    if (into !== undefined) throw new CommandError(intoUnused(out));
    return target;
  }
  if (into === undefined) throw new CommandError(intoMissing(out));
  if (path.extname(into).toLowerCase() !== extension) throw new CommandError(intoNoWorkbook(into));
  return target;
}

/** The set of the file, or the one that its rows become. @throws CommandError, FailureError */
function setOf(
  loaded: Loaded,
  rows: readonly ParameterRow[],
  invocation: Invocation,
  words: Words,
): ParameterSet {
  const { file, set } = loaded;
  const { round, variant } = invocation.options;
  const step = stepOf(invocation, words.parameters.readFrom(path.basename(file)));
  if (set === undefined) {
    if (round === undefined || variant === undefined || step === undefined)
      throw new CommandError(words.parameters.nameNeeded(file));
    return createSet({ ronde: round, variant, soort: "basis", parameters: rows }, step);
  }
  if (round !== undefined || variant !== undefined) throw new CommandError(words.parameters.nameUnused(file));
  if (sameRows(set, rows)) {
    refuseSteps(file, invocation.options, words);
    return set;
  }
  if (step === undefined) throw new CommandError(words.parameters.byNeeded(file));
  return amendSet(set, rows, step);
}

/** Rows that somebody typed after the set was stored: they can be recorded as a change. */
const TYPED: ReadonlySet<string> = new Set(["stored-cell-changed", "stored-row-added", "stored-row-removed"]);

/** A set that does not agree with its seal, or with what the workbook says of it. @throws CommandError */
function refuseBroken({ file, sealFindings }: Loaded, { words, language }: Context): void {
  const broken = sealFindings.filter(
    ({ severity, failure }) => severity === "error" && !TYPED.has(failure.code),
  );
  if (broken.length === 0) return;
  const lines = findingLines(broken, file, words.parameters, language);
  throw new CommandError([words.parameters.setBroken(file), ...lines].join("\n"));
}

/** The same rows in any order, with the same standing. */
function sameRows(set: ParameterSet, rows: readonly ParameterRow[]): boolean {
  const [own, given] = [sealOf(set), sealOf({ ...set, parameters: rows })];
  return own.inhoud === given.inhoud && own.stand === given.stand;
}

/** What would be said of a step that is not made is refused rather than lost. */
function refuseSteps(file: string, { by, at, note }: Invocation["options"], words: Words): void {
  if ([by, at, note].some((value) => value !== undefined))
    throw new CommandError(words.parameters.byUnused(file));
}
