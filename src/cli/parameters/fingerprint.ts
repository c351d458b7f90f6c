/**
 * `mpp fingerprint`: the fingerprint of the content, computed from the rows as they are; of a set also that of its seal,
 * computed likewise. What a file says of itself is not repeated, but a seal that does not fit is reported.
 */
import { fingerprintOf, type ParameterSet, sealFingerprint, sealOf, shortFingerprint } from "../../params";
import type { Answer } from "../answer";
import type { Invocation } from "../options";
import type { Words } from "../words";
import { countsOf, findingLines, findingsJson } from "./findings";
import { loadParameters, readable, rowsOf } from "./load";
import type { Context, Loaded } from "./loaded";
import { setName } from "./set-name";

export interface Fingerprints {
  /** Of the rows of the file. */
  readonly inhoud: string;
  /** Of everything in its set, when it has one. */
  readonly zegel: string | null;
}

/** @throws CommandError when the rows cannot be read */
export function fingerprintsOf(loaded: Loaded, context: Context): Fingerprints {
  const rows = rowsOf(loaded, context);
  return readable(loaded.file, context, () => ({
    inhoud: fingerprintOf(rows),
    zegel: loaded.set ? computedSeal(loaded.set) : null,
  }));
}

function computedSeal(set: ParameterSet): string {
  return sealFingerprint(sealOf(set));
}

export async function fingerprint(invocation: Invocation, words: Words): Promise<Answer> {
  const { files, json, language } = invocation;
  const [file = ""] = files;
  const loaded = await loadParameters(file, invocation, { language, words });
  const { inhoud, zegel } = fingerprintsOf(loaded, { language, words });
  const { sealFindings, set } = loaded;
  const exitCode = sealFindings.length > 0 ? 1 : 0;
  if (json) {
    const short = {
      inhoud: shortFingerprint(inhoud),
      zegel: zegel === null ? null : shortFingerprint(zegel),
    };
    const findings = findingsJson(sealFindings, language);
    const report = { file, set: set ? setName(set) : null, inhoud, zegel, short, findings };
    return { output: `${JSON.stringify(report)}\n`, exitCode };
  }
  const { content, seal, found } = words.parameters;
  const line = (label: string, hex: string): string => `${label}  ${shortFingerprint(hex)}  ${hex}`;
  const lines = [line(content, inhoud), ...(zegel === null ? [] : [line(seal, zegel)])];
  if (sealFindings.length > 0) {
    lines.push(
      found(file, countsOf(sealFindings)),
      ...findingLines(sealFindings, file, words.parameters, language),
    );
  }
  return { output: `${lines.join("\n")}\n`, exitCode };
}
