/** The words after `mpp` into a command. Method: Node's parseArgs; everything unknown is refused with what is near. */
import { parseArgs } from "node:util";
import { nearestName } from "../core";
import type { Language } from "../text";
import {
  type CommandName,
  COMMANDS,
  OPTIONS,
  type FlagOption,
  type OptionName,
  type TextOption,
} from "./commands";
import { type Words, wordsOf } from "./words";

export type Command =
  | { readonly kind: "help" | "version"; readonly language: Language }
  | ({ readonly kind: "command" } & Invocation)
  | { readonly kind: "wrong"; readonly language: Language; readonly message: string };

/** A command with what it was given: as many files as it takes, and only options that it knows. */
export interface Invocation {
  readonly name: CommandName;
  readonly language: Language;
  readonly files: readonly string[];
  readonly options: Readonly<Partial<Record<TextOption, string>>>;
  /** Options without a text that were given. */
  readonly flags: ReadonlySet<FlagOption>;
  readonly json: boolean;
}

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
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const wrong = (message: string): Command => ({ kind: "wrong", language, message });
  for (const { name, rawName, value } of given) {
    const problem = optionProblem(name, rawName, value, words);
    if (problem !== undefined) return wrong(problem);
  }
  if (values.help === true) return { kind: "help", language };
  if (values.version === true) return { kind: "version", language };
  const [name, ...files] = positionals;
  if (name === undefined) return wrong("");
  if (!isCommand(name))
    return wrong(words.unknownCommand(name, nearestName(name.toLowerCase(), Object.keys(COMMANDS))));
  const names = given.map((option) => option.name as OptionName);
  const problem = shapeProblem(name, files, names, words);
  if (problem !== undefined) return wrong(problem);
  const options = Object.fromEntries(
    names.flatMap((option) => (typeof values[option] === "string" ? [[option, values[option]]] : [])),
  ) as Invocation["options"];
  const flags = new Set(names.filter(isFlag));
  return { kind: "command", name, language, files, options, flags, json: flags.has("json") };
}

function isFlag(name: OptionName): name is FlagOption {
  return OPTIONS[name].type === "boolean";
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** What the command lacks or does not know. */
function shapeProblem(
  name: CommandName,
  files: readonly string[],
  given: readonly OptionName[],
  words: Words,
): string | undefined {
  const shape = COMMANDS[name];
  if (shape.files === "some" ? files.length === 0 : files.length !== shape.files)
    return words.fileCount(name, shape.files);
  const known: readonly OptionName[] = [...shape.needs, ...shape.options, "lang"];
  const foreign = given.find((option) => !known.includes(option));
  if (foreign !== undefined) return words.foreignOption(name, `--${foreign}`);
  const missing = shape.needs.find((option) => !given.includes(option));
  return missing === undefined ? undefined : words.optionMissing(name, `--${missing}`);
}

function optionProblem(
  name: string,
  rawName: string,
  value: string | undefined,
  words: Words,
): string | undefined {
  if (!Object.hasOwn(OPTIONS, name)) return words.unknownOption(rawName);
  const { type } = OPTIONS[name as OptionName];
  if (type === "string" && (value === undefined || value === "")) return words.optionNeedsValue(rawName);
  if (type === "boolean" && value !== undefined) return words.optionTakesNoValue(rawName);
  if (name === "lang" && value !== "nl" && value !== "en") return words.unknownLanguage(value ?? "");
  return undefined;
}
