/**
 * `mpp verify`: does a file agree with a fingerprint that was noted elsewhere? A bundle is calculated again. Its own seal says only that it is whole in
 * itself: whoever recomputes everything is found with --expect alone.
 */
import { decodeUtf8 } from "../../params";
import type { Answer } from "../answer";
import { type Bundle, BUNDLE_MAX_BYTES, readBundle, saysBundle } from "../bundle/schema";
import { verifyBundle } from "../bundle/verify";
import { CommandError } from "../command-error";
import { readBytes } from "../files";
import type { Invocation } from "../options";
import type { Words } from "../words";
import { findingLines, findingsJson } from "./findings";
import { type Fingerprints, fingerprintsOf } from "./fingerprint";
import { kindOf, loadParameters, readable } from "./load";
import type { Loaded } from "./loaded";
import { setName } from "./set-name";

/** Fewer digits could fit by chance: 12 hexadecimals are 48 bits. */
const FEWEST = 12;

type Matched = keyof Fingerprints | null;

export async function verify(invocation: Invocation, words: Words): Promise<Answer> {
  const { files, options, json, language } = invocation;
  const [file = ""] = files;
  const expected = options.expect === undefined ? undefined : expectedHex(options.expect, words);
  const bundle = await bundleIn(invocation, words);
  if (bundle !== undefined) return verifyBundle({ file, bundle, expected, json, language, words });
  const loaded = await loadParameters(file, invocation, { language, words });
  if (expected === undefined) mustHaveSeal(loaded, words);
  const prints = fingerprintsOf(loaded, { language, words });
  const matched = expected === undefined ? undefined : matchOf(prints, expected);
  const result = { loaded, prints, matched };
  const exitCode = loaded.sealFindings.length > 0 || matched === null ? 1 : 0;
  const output = json
    ? `${JSON.stringify(jsonReport(result, expected ?? null, language))}\n`
    : textReport(result, options.expect ?? "", words, language);
  return { output, exitCode };
}

/** @throws CommandError for a table: there is nothing to verify it with */
function mustHaveSeal({ file, set, formFindings }: Loaded, words: Words): void {
  if (set === undefined && formFindings.length === 0)
    throw new CommandError(words.parameters.nothingToVerify(file));
}

/** The bundle in the file; undefined when it does not say that it is one. @throws CommandError */
async function bundleIn(invocation: Invocation, words: Words): Promise<Bundle | undefined> {
  const { files, options, language } = invocation;
  const [file = ""] = files;
  if (kindOf(file) !== "json" || options.sheet !== undefined) return undefined;
  const bytes = await readBytes(file, BUNDLE_MAX_BYTES, words);
  const text = readable(file, { language, words }, () => decodeUtf8(bytes));
  return saysBundle(text) ? readable(file, { language, words }, () => readBundle(text)) : undefined;
}

/** As people note it: in capitals, in groups with dashes. @throws CommandError */
function expectedHex(text: string, words: Words): string {
  const hex = text.trim().toLowerCase().replaceAll("-", "");
  if (!/^[0-9a-f]*$/.test(hex) || hex.length < FEWEST || hex.length > 64)
    throw new CommandError(words.parameters.notAFingerprint(text));
  return hex;
}

function matchOf({ inhoud, zegel }: Fingerprints, expected: string): Matched {
  if (zegel?.startsWith(expected) === true) return "zegel";
  return inhoud.startsWith(expected) ? "inhoud" : null;
}

interface Result {
  readonly loaded: Loaded;
  readonly prints: Fingerprints;
  /** undefined when nothing was expected. */
  readonly matched: Matched | undefined;
}

function jsonReport(
  { loaded, prints, matched }: Result,
  expected: string | null,
  language: Invocation["language"],
): object {
  return {
    file: loaded.file,
    set: loaded.set ? setName(loaded.set) : null,
    ...prints,
    expected,
    matches: matched ?? null,
    findings: findingsJson(loaded.sealFindings, language),
  };
}

function textReport(
  { loaded, prints, matched }: Result,
  given: string,
  { parameters: words }: Words,
  language: Invocation["language"],
): string {
  const { file, sealFindings } = loaded;
  const lines = findingLines(sealFindings, file, words, language);
  const verdict =
    matched === undefined
      ? sealFindings.length > 0
        ? [words.ownSealBroken(file), words.ownSealOnly]
        : [words.ownSealHolds(file), words.ownSealOnly]
      : matched === null
        ? [words.differs(file, given), ...printLines(prints, words)]
        : [words.matches(file, matched === "zegel" ? words.seal : words.content, prints[matched] ?? "")];
  if (matched === "inhoud" && loaded.kind !== "csv") verdict.push(words.contentOnly);
  if (matched !== undefined && sealFindings.length > 0) verdict.push(words.ownSealBroken(file));
  return `${[...verdict, ...lines].join("\n")}\n`;
}

function printLines({ inhoud, zegel }: Fingerprints, words: Words["parameters"]): string[] {
  return [`  ${words.content}  ${inhoud}`, ...(zegel === null ? [] : [`  ${words.seal}  ${zegel}`])];
}
