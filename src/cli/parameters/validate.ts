/** `mpp validate`: everything that is wrong with the parameters in a file, at once. */
import { readTable } from "../../params";
import type { Answer } from "../answer";
import { CommandError } from "../command-error";
import type { Invocation } from "../options";
import type { Words } from "../words";
import { countsOf, findingLines, findingsJson } from "./findings";
import { allFindings, loadParameters } from "./load";
import type { Loaded } from "./loaded";
import { setName } from "./set-name";

export async function validate(invocation: Invocation, words: Words): Promise<Answer> {
  const { files, options, json, language } = invocation;
  const [file = ""] = files;
  const referenceDate = options["reference-date"];
  if (referenceDate !== undefined) mustBeDate(referenceDate, words);
  const loaded = await loadParameters(file, invocation, { language, words });
  const findings = allFindings(loaded, referenceDate === undefined ? {} : { referenceDate });
  const counts = countsOf(findings);
  const rows = rowCount(loaded);
  const exitCode = findings.length > 0 ? 1 : 0;
  if (json) {
    const report = {
      file,
      set: loaded.set ? setName(loaded.set) : null,
      rows,
      counts,
      findings: findingsJson(findings, language),
    };
    return { output: `${JSON.stringify(report)}\n`, exitCode };
  }
  const { clean, found } = words.parameters;
  const lines = findingLines(findings, file, words.parameters, language);
  const summary = findings.length === 0 ? clean(file, rows) : found(file, counts);
  return { output: `${[summary, ...lines].join("\n")}\n`, exitCode };
}

/** A real day, written as in the files: 2026-01-09. @throws CommandError */
function mustBeDate(text: string, words: Words): void {
  const parsed = new Date(`${text}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(parsed.getTime());
  if (!real || !parsed.toISOString().startsWith(text))
    throw new CommandError(words.parameters.badDate("--reference-date", text));
}

/** Rows below the headings, readable or not. */
function rowCount({ table, set }: Loaded): number {
  if (table === undefined) return set?.parameters.length ?? 0;
  return readTable(table).drafts.length;
}
