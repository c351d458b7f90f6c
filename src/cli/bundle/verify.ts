/**
 * `mpp verify` of a bundle: everything in it is calculated again, without a network, and compared; every fingerprint is
 * computed anew. Whoever changes and recomputes everything is found with --expect alone.
 */
import { FailureError } from "../../core";
import { MODELS, modelFingerprint, stopsRun } from "../../chain";
import { CATALOGUE_VERSION, checkRows, fingerprintOf, shortFingerprint } from "../../params";
import { EVERYTHING, failureText, type Language } from "../../text";
import type { Answer } from "../answer";
import { CommandError } from "../command-error";
import type { Words } from "../words";
import { compared } from "./compare";
import { bundlePrint, calculated, inflowPrint, modelRowsOf } from "./content";
import type { Bundle } from "./schema";

export interface BundleAsked {
  readonly file: string;
  readonly bundle: Bundle;
  /** Hexadecimals of a fingerprint that was noted elsewhere. */
  readonly expected: string | undefined;
  readonly json: boolean;
  readonly language: Language;
  readonly words: Words;
}

type What = "content" | "model" | "model-name" | "parameters" | "inflow" | "version" | "results";

interface BundleFinding {
  readonly code: What;
  readonly message: string;
}

function printFindings(bundle: Bundle, { bundle: words }: Words): readonly BundleFinding[] {
  const checks: readonly (readonly [What, string, string, (a: string, b: string) => string])[] = [
    ["content", bundle.vingerafdruk, bundlePrint(bundle), words.contentChanged],
    ["model", bundle.model.vingerafdruk, modelFingerprint(modelRowsOf(bundle)), words.modelChanged],
    [
      "parameters",
      bundle.parameters.vingerafdruk,
      fingerprintOf(bundle.parameters.rijen),
      words.parametersChanged,
    ],
    ["inflow", bundle.instroom.vingerafdruk, inflowPrint(bundle), words.inflowChanged],
  ];
  return checks.flatMap(([code, recorded, found, sentence]) =>
    recorded === found
      ? []
      : [{ code, message: sentence(shortFingerprint(recorded), shortFingerprint(found)) }],
  );
}

/** A released name never changes, so a bundle's model of that name is this version's. */
function nameFindings({ model }: Bundle, { bundle: words }: Words): readonly BundleFinding[] {
  const rows = MODELS.get(model.naam);
  if (rows === undefined) return [{ code: "model-name", message: words.modelUnknown(model.naam) }];
  if (modelFingerprint(rows) === modelFingerprint(modelRowsOf({ model }))) return [];
  return [{ code: "model-name", message: words.otherModel(model.naam) }];
}

function versionFindings(bundle: Bundle, { bundle: words }: Words): readonly BundleFinding[] {
  const { invoegtoepassing: version, catalogus } = bundle;
  const messages = [
    ...(version === __MPP_VERSION__ ? [] : [words.otherVersion(version, __MPP_VERSION__)]),
    ...(catalogus === CATALOGUE_VERSION ? [] : [words.otherCatalogue(catalogus, CATALOGUE_VERSION)]),
  ];
  return messages.map((message) => ({ code: "version", message }));
}

/** What is calculated again beside what is recorded; or why it cannot be calculated. */
function resultFindings({ bundle, language, words }: BundleAsked): readonly BundleFinding[] {
  const refused = (sentence: string): readonly BundleFinding[] => [
    { code: "results", message: words.bundle.notCalculated(sentence) },
  ];
  const say = (failure: FailureError["failure"]): string =>
    failureText(failure, language, "parameters", EVERYTHING);
  const wrong = checkRows(bundle.parameters.rijen, {}).find(stopsRun);
  if (wrong !== undefined) return refused(say(wrong.failure));
  try {
    const { sentences } = compared(bundle, calculated(bundle, words), words.bundle);
    return sentences.map((message) => ({ code: "results", message }));
  } catch (error) {
    if (error instanceof FailureError) return refused(say(error.failure));
    if (error instanceof CommandError) return refused(error.message);
    throw error;
  }
}

/** Exit code 1 for any difference. */
export function verifyBundle(asked: BundleAsked): Answer {
  const { file, bundle, expected, json, words } = asked;
  const findings = [
    ...printFindings(bundle, words),
    ...nameFindings(bundle, words),
    ...versionFindings(bundle, words),
    ...resultFindings(asked),
  ];
  const matches = expected === undefined ? null : bundle.vingerafdruk.startsWith(expected);
  const exitCode = findings.length > 0 || matches === false ? 1 : 0;
  const { vingerafdruk } = bundle;
  const uitkomsten = bundle.resultaten.length + bundle.kwantielen.length;
  if (json) {
    const report = { file, vingerafdruk, uitkomsten, expected: expected ?? null, matches, findings };
    return { output: `${JSON.stringify(report)}\n`, exitCode };
  }
  const { heading, agrees, onlyItself, fingerprint, itself } = words.bundle;
  const lines = [
    heading(file, bundle.model.naam, bundle.invoegtoepassing),
    ...findings.map(({ message }) => `  ${message}`),
    ...(findings.length === 0 ? [agrees(uitkomsten)] : []),
    ...(matches === null ? [onlyItself] : []),
    ...(matches === true ? [words.parameters.matches(file, itself, vingerafdruk)] : []),
    ...(matches === false ? [words.parameters.differs(file, expected ?? "")] : []),
    ...(matches === true ? [] : [`${fingerprint}  ${shortFingerprint(vingerafdruk)}  ${vingerafdruk}`]),
  ];
  return { output: `${lines.join("\n")}\n`, exitCode };
}
