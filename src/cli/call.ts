/**
 * `mpp call`: one function call per line of JSON, one answer per line, in order. A bad line gets an answer with an
 * error and the rest goes on. Numbers are written as JavaScript prints them, which reads back to the same number.
 */
import { nearestName } from "../core";
import { bindFunctions, type BoundFunction, createCustomFunctions } from "../engine";
import { associateFunctions, functionsJson, NAMESPACE } from "../functions";
import type { Language } from "../text";
import { type Line, LINE_LIMIT, linesOf } from "./lines";
import type { Words } from "./words";

/** The add-in's functions, bound as a host binds them. */
export function boundFunctions(language: Language): BoundFunction[] {
  const { host, implementations } = createCustomFunctions();
  associateFunctions(host, () => language);
  return bindFunctions(NAMESPACE, functionsJson(language), implementations);
}

export interface CallOptions {
  readonly words: Words;
  readonly functions: readonly BoundFunction[];
}

/** Answer every line. @param write resolves when there is room for more */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  options: CallOptions,
): Promise<void> {
  const functions = new Map(options.functions.map((bound) => [bound.name, bound]));
  for await (const lines of linesOf(input)) {
    let text = "";
    for (const line of lines) {
      const answer = answerOf(line, functions, options.words);
      if (answer !== undefined) text += `${answer}\n`;
    }
    if (text !== "") await write(text);
  }
}

/** The answer to one line; undefined for an empty line. */
export function answerOf(
  line: Line,
  functions: ReadonlyMap<string, BoundFunction>,
  words: Words,
): string | undefined {
  if (typeof line !== "string") return refusal("null", words.lineTooLong(LINE_LIMIT));
  if (line.trim() === "") return undefined;
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch (error) {
    return refusal("null", words.badJson(place(error)));
  }
  if (typeof request !== "object" || request === null || Array.isArray(request)) {
    return refusal("null", words.noObject);
  }
  const { id, ...rest } = request as Readonly<Record<string, unknown>>;
  return answerRequest(idText(id, line), rest, functions, words);
}

function answerRequest(
  id: string,
  { function: name, arguments: given = [] }: Readonly<Record<string, unknown>>,
  functions: ReadonlyMap<string, BoundFunction>,
  words: Words,
): string {
  if (typeof name !== "string") return refusal(id, words.noFunction);
  const bound = find(name, functions);
  if (!bound) return refusal(id, words.unknownFunction(name, nearest(name, functions)), "#NAME?");
  if (!Array.isArray(given)) return refusal(id, words.argumentsNoList);
  const args = (given as unknown[]).map(matrixOf);
  const bad = args.indexOf(undefined);
  if (bad >= 0) return refusal(id, words.badArgument(bad + 1));
  const result = bound.call(args);
  if ("error" in result) return refusal(id, result.error.message, result.error.code);
  return `{"id":${id},"result":${JSON.stringify(scalarOf(result.value))}}`;
}

function refusal(id: string, message: string, code = "#VALUE!"): string {
  return `{"id":${id},"error":${JSON.stringify({ code, message })}}`;
}

/** The id as given; a number in its own digits, also when they are more than a number holds. */
function idText(id: unknown, line: string): string {
  if (typeof id === "number" && !Number.isSafeInteger(id)) {
    const [, digits] = /"id"\s*:\s*(-?\d[\d.eE+-]*)/.exec(line) ?? [];
    if (digits !== undefined && Number(digits) === id) return digits;
  }
  return JSON.stringify(id ?? null);
}

function find(name: string, functions: ReadonlyMap<string, BoundFunction>): BoundFunction | undefined {
  const wanted = name.trim().toUpperCase();
  return functions.get(wanted) ?? functions.get(`${NAMESPACE}.${wanted}`);
}

function nearest(name: string, functions: ReadonlyMap<string, BoundFunction>): string | undefined {
  const wanted = name.trim().toUpperCase();
  const prefix = `${NAMESPACE}.`;
  return nearestName(wanted.startsWith(prefix) ? wanted : prefix + wanted, functions.keys());
}

/** A value, a list (one row) or a list of rows; null stays null; undefined when it is something else. */
function matrixOf(argument: unknown): unknown {
  if (!Array.isArray(argument)) return isCell(argument) ? argument : undefined;
  const rows = argument as readonly unknown[];
  if (rows.every(isCell)) return [rows];
  return rows.every((row) => Array.isArray(row) && row.every(isCell)) ? rows : undefined;
}

function isCell(value: unknown): boolean {
  return value === null || ["number", "string", "boolean"].includes(typeof value);
}

function scalarOf(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [row] = value as readonly unknown[];
  return Array.isArray(row) && row.length === 1 ? row[0] : value;
}

/** Where the parser stopped, as a 1-based character; the rest of its message is the engine's own English. */
function place(error: unknown): number | null {
  const found = /position (\d+)/.exec(error instanceof Error ? error.message : "");
  return found ? Number(found[1]) + 1 : null;
}
