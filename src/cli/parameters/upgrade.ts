/** `mpp upgrade`: a set of an older schema into one of today, in a new file. */
import {
  decodeUtf8,
  type ParameterSet,
  parseJson,
  SCHEMA,
  upgradeSet,
  verifySet,
  writeSet,
} from "../../params";
import type { Answer } from "../answer";
import { CommandError } from "../command-error";
import { readBytes, refuseOverwriting, writeAtomically } from "../files";
import type { Invocation } from "../options";
import type { Words } from "../words";
import { JSON_MAX_BYTES, kindOf, readable } from "./load";
import { setName } from "./set-name";
import { stepOf } from "./step";

export async function upgrade(invocation: Invocation, words: Words): Promise<Answer> {
  const { files, options, json, language } = invocation;
  const [file = ""] = files;
  const { out = "" } = options;
  const context = { language, words };
  if (kindOf(file) !== "json") throw new CommandError(words.parameters.notASet(file));
  if (kindOf(out) !== "json") throw new CommandError(words.parameters.upgradeTarget(out));
  await refuseOverwriting(out, [file], words);
  const bytes = await readBytes(file, JSON_MAX_BYTES, words);
  const value = readable(file, context, () => parseJson(decodeUtf8(bytes)));
  const from = schemaOf(value);
  const set = readable(file, context, () => upgraded(value, from, invocation, words));
  await writeAtomically(out, writeSet(set), words);
  if (json) {
    const report = { file, out, from, to: SCHEMA, set: setName(set) };
    return { output: `${JSON.stringify(report)}\n`, exitCode: 0 };
  }
  const { upToDate, upgraded: done } = words.parameters;
  return {
    output: `${from === SCHEMA ? upToDate(out, SCHEMA) : done({ out, from, to: SCHEMA })}\n`,
    exitCode: 0,
  };
}

function schemaOf(value: unknown): string {
  const { schema } = (typeof value === "object" && value !== null ? value : {}) as {
    readonly schema?: unknown;
  };
  return typeof schema === "string" ? schema : "";
}

/** @throws CommandError, FailureError */
function upgraded(value: unknown, from: string, invocation: Invocation, words: Words): ParameterSet {
  const [file = ""] = invocation.files;
  const { by, at, note } = invocation.options;
  if (from === SCHEMA && [by, at, note].some((option) => option !== undefined))
    throw new CommandError(words.parameters.byUnused(file));
  const step = stepOf(invocation, words.parameters.readFrom(file));
  if (step === undefined && from !== SCHEMA && from !== "")
    throw new CommandError(words.parameters.upgradeBy(file, from));
  const set = upgradeSet(value, step ?? { op: "", door: "", toelichting: "" });
  if (from === SCHEMA && verifySet(set).some(({ severity }) => severity === "error"))
    throw new CommandError(words.parameters.setBroken(file));
  return set;
}
