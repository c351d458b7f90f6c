/**
 * `mpp freeze`: a copy of a workbook that needs no add-in, for parliament, an archive or a colleague. Every formula is
 * calculated first; a copy in which a figure would be missing is refused before anything is written.
 */
import { createHash } from "node:crypto";
import path from "node:path";
import {
  type CellError,
  type FreezeRefusal,
  FreezeRefused,
  type Frozen,
  frozenWorkbook,
  placeName,
} from "../../engine";
import { STORED } from "../../params";
import { type AccountSource } from "../../functions/account";
import { MODEL_LIMITS, readWorkbook, XlsxError } from "../../xlsx";
import type { Answer } from "../answer";
import { boundFunctions } from "../call";
import { CommandError } from "../command-error";
import { readBytes, refuseOverwriting, writeAtomically } from "../files";
import type { Invocation } from "../options";
import { findSheet, storedIn } from "../parameters/load-workbook";
import { spoken } from "../spoken";
import type { Words } from "../words";

/** @throws CommandError; nothing is written then */
export async function freeze(invocation: Invocation, words: Words): Promise<Answer> {
  const { files, options, flags, json, language } = invocation;
  const [file = ""] = files;
  const { out = "", at = new Date().toISOString() } = options;
  await refuseOverwriting(out, files, words);
  const bytes = await readBytes(file, MODEL_LIMITS.bytes, words);
  const frozen = await spoken({ file, language, words }, () =>
    copied(file, words, () =>
      frozenWorkbook({
        bytes,
        functions: boundFunctions(language),
        language,
        source: sourceOf(file, bytes, at),
        keepErrors: flags.has("errors"),
      }),
    ),
  );
  await writeAtomically(out, frozen.bytes, words);
  return {
    output: json ? `${JSON.stringify(jsonReport(frozen))}\n` : textReport(frozen, words, out),
    exitCode: frozen.kept.length + frozen.others.length > 0 ? 1 : 0,
  };
}

/** @throws CommandError, with what stands in the way of a copy */
async function copied(file: string, words: Words, work: () => Promise<Frozen>): Promise<Frozen> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FreezeRefused) throw new CommandError(refusalText(file, error.refusal, words));
    throw error;
  }
}

function refusalText(file: string, refusal: FreezeRefusal, words: Words): string {
  const { freeze: own } = words;
  switch (refusal.code) {
    case "no-calls":
      return own.noCalls(file);
    case "names":
      return own.names(file, refusal.names);
    case "errors": {
      const { cells } = refusal;
      const hint = cells.every(({ code }) => code.startsWith("#") && code !== "#LOOP");
      return [
        own.noResults(file, cells.length),
        ...cells.map((cell) => errorLine(cell, words)),
        ...(hint ? [own.errorsHint] : []),
      ].join("\n");
    }
  }
}

function sourceOf(file: string, bytes: Uint8Array, made: string): AccountSource {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const source = { name: path.basename(file), hash, made };
  const { set, findings } = storedSet(bytes);
  if (set === undefined) return source;
  const { ronde: round, variant, versie: version, status, zegel } = set;
  const agrees = findings.length === 0;
  return { ...source, set: { round, variant, version, status, fingerprint: zegel.inhoud, agrees } };
}

function storedSet(bytes: Uint8Array): ReturnType<typeof storedIn> {
  try {
    const book = readWorkbook(bytes, [], { sheets: [STORED.sheet] });
    return storedIn(book, findSheet(book, STORED.sheet));
  } catch (error) {
    // Said by the reading that follows.
    if (error instanceof XlsxError) return { findings: [] };
    throw error;
  }
}

function errorLine(cell: CellError, words: Words): string {
  return `  ${placeName(cell)}: ${cell.code || words.noValue} – ${cell.message}`;
}

function textReport({ replaced, sheet, kept, others }: Frozen, words: Words, out: string): string {
  const { freeze: own } = words;
  const list = (heading: (count: number) => string, cells: readonly CellError[]): string[] =>
    cells.length === 0 ? [] : [heading(cells.length), ...cells.map((cell) => errorLine(cell, words))];
  const lines = [
    own.copied({ formulas: replaced.length, sheet, out }),
    ...list(own.keptHeading, kept),
    ...list(own.othersHeading, others),
  ];
  return `${lines.join("\n")}\n`;
}

function jsonReport({ replaced, sheet, kept, others }: Frozen): object {
  const listed = (cells: readonly CellError[]): object[] =>
    cells.map(({ sheet: where, ref, code, message }) => ({
      ...{ sheet: where, cell: ref, code: code === "" ? null : code, message },
    }));
  return {
    sheet,
    replaced: replaced.map(({ cell, cells, formula }) => ({ cell, cells, formula })),
    kept: listed(kept),
    errors: listed(others),
  };
}
