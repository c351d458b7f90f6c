/** The words after `mpp` into a command. Method: Node's parseArgs; everything unknown is refused with what is near. */
import { parseArgs } from "node:util";
import { nearestName } from "../engine";
import type { Language } from "../text";
import { type Words, wordsOf } from "./words";

export type Command =
  | { readonly kind: "help" | "version"; readonly language: Language }
  | { readonly kind: "call"; readonly language: Language }
  | {
      readonly kind: "recalc";
      readonly language: Language;
      readonly file: string;
      readonly out: string;
      readonly json: boolean;
    }
  | { readonly kind: "wrong"; readonly language: Language; readonly message: string };

const COMMANDS = ["call", "recalc"] as const;
const OPTIONS = {
  lang: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

export function commandOf(args: readonly string[]): Command {
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language: Language = values.lang === "en" ? "en" : "nl";
  const words = wordsOf(language);
  const wrong = (message: string): Command => ({ kind: "wrong", language, message });
  for (const token of tokens) {
    const problem =
      token.kind === "option" ? optionProblem(token.name, token.rawName, token.value, words) : undefined;
    if (problem !== undefined) return wrong(problem);
  }
  if (values.help === true) return { kind: "help", language };
  if (values.version === true) return { kind: "version", language };
  const [name, ...files] = positionals;
  const given = { files, out: values.out, json: values.json === true };
  if (name === "call") return callCommand(given, language, words);
  if (name === "recalc") return recalcCommand(given, language, words);
  return wrong(name === undefined ? "" : words.unknownCommand(name, nearestName(name, COMMANDS)));
}

interface Given {
  readonly files: readonly string[];
  readonly out: string | boolean | undefined;
  readonly json: boolean;
}

function callCommand({ files, out, json }: Given, language: Language, words: Words): Command {
  if (files.length === 0 && out === undefined && !json) return { kind: "call", language };
  return { kind: "wrong", language, message: words.noPositionals("call") };
}

function recalcCommand({ files, out, json }: Given, language: Language, words: Words): Command {
  const [file] = files;
  if (file === undefined || files.length !== 1) return { kind: "wrong", language, message: words.oneFile };
  if (typeof out !== "string") return { kind: "wrong", language, message: words.outMissing };
  return { kind: "recalc", language, file, out, json };
}

function optionProblem(
  name: string,
  rawName: string,
  value: string | undefined,
  words: Words,
): string | undefined {
  if (!(name in OPTIONS)) return words.unknownOption(rawName);
  const { type } = OPTIONS[name as keyof typeof OPTIONS];
  if (type === "string" && (value === undefined || value === "")) return words.optionNeedsValue(rawName);
  if (type === "boolean" && value !== undefined) return words.optionTakesNoValue(rawName);
  if (name === "lang" && value !== "nl" && value !== "en") return words.unknownLanguage(value ?? "");
  return undefined;
}
