/** The tokens of a JSON text: strings, numbers and literals, with where they stand. Source: RFC 8259. */
import { fail } from "../../core";
import { hasLoneSurrogate } from "./names";

export interface Scanner {
  readonly text: string;
  /** Index of the next character. */
  at: number;
  /** How many values there may still be. */
  valuesLeft: number;
}

/** What the grammar wants at a place where it is not. */
export type Wanted =
  | "value"
  | "name"
  | "colon"
  | "comma or bracket"
  | "comma or brace"
  | "quote"
  | "character"
  | "escape"
  | "end";

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERALS: readonly (readonly [string, unknown])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/** 1-based line and column (in UTF-16 code units) of an index. */
export function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let i = before.indexOf("\n"); i >= 0; i = before.indexOf("\n", i + 1)) line++;
  return { line, column: at - lineStart + 1 };
}

/** @throws FailureError json-syntax always */
export function wanted(scanner: Scanner, what: Wanted): never {
  const { text, at } = scanner;
  const found = String.fromCodePoint(text.codePointAt(at) ?? 32);
  return fail({
    code: "json-syntax",
    place: {},
    ...lineAndColumn(text, at),
    wanted: what,
    found: at >= text.length ? "" : found,
  });
}

export function skipSpace(scanner: Scanner): void {
  SPACE.lastIndex = scanner.at;
  SPACE.test(scanner.text);
  scanner.at = SPACE.lastIndex;
}

/** The next character when it is this one, which is then passed. */
export function passes(scanner: Scanner, character: string): boolean {
  if (scanner.text[scanner.at] !== character) return false;
  scanner.at++;
  return true;
}

function matched(scanner: Scanner, pattern: RegExp): string | undefined {
  pattern.lastIndex = scanner.at;
  return pattern.exec(scanner.text)?.[0];
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

/** Passes the characters up to the closing quote; says whether there were escapes. */
function passCharacters(scanner: Scanner): boolean {
  const { text } = scanner;
  let escaped = false;
  for (;;) {
    const unit = text.charCodeAt(scanner.at);
    if (unit === QUOTE) return escaped;
    if (Number.isNaN(unit)) return wanted(scanner, "quote");
    if (unit < FIRST_PRINTABLE) return wanted(scanner, "character");
    if (unit === BACKSLASH) {
      const escape = matched(scanner, ESCAPE);
      if (escape === undefined) return wanted(scanner, "escape");
      escaped = true;
      scanner.at += escape.length;
    } else scanner.at++;
  }
}

/**
 * The text between quotes; the scanner stands on the first.
 * @throws FailureError json-syntax, json-text
 */
export function scanString(scanner: Scanner): string {
  const start = scanner.at++;
  const escaped = passCharacters(scanner);
  const token = scanner.text.slice(start, ++scanner.at);
  const text = escaped ? (JSON.parse(token) as string) : token.slice(1, -1);
  if (hasLoneSurrogate(text))
    return fail({ code: "json-text", place: {}, ...lineAndColumn(scanner.text, start) });
  return text;
}

type NumberReason = "negative zero" | "too large" | "too small" | "digits";

/** Why a number does not survive as a double; undefined when it does. */
function lost(token: string, value: number): NumberReason | undefined {
  if (!Number.isFinite(value)) return "too large";
  if (value === 0) {
    if (/[1-9]/.test(token.replace(/[eE].*/, ""))) return "too small";
    return Object.is(value, -0) ? "negative zero" : undefined;
  }
  const whole = /^-?\d+$/.test(token);
  return whole && !Number.isSafeInteger(value) && String(value) !== token ? "digits" : undefined;
}

/**
 * A number that a double holds. A fraction is rounded to the nearest double, as every reader of JSON does; a whole number
 * beyond 2^53 must be written as its double is, or its last digits would silently become others.
 * @throws FailureError json-syntax, json-number
 */
function scanNumber(scanner: Scanner): number {
  const token = matched(scanner, NUMBER);
  if (token === undefined) return wanted(scanner, "value");
  const value = Number(token);
  const reason = lost(token, value);
  if (reason !== undefined)
    return fail({
      code: "json-number",
      place: {},
      ...lineAndColumn(scanner.text, scanner.at),
      number: token,
      reason,
    });
  scanner.at += token.length;
  return value;
}

/** A string, a number, true, false or null. */
export function scanScalar(scanner: Scanner): unknown {
  const first = scanner.text[scanner.at];
  if (first === '"') return scanString(scanner);
  for (const [name, value] of LITERALS)
    if (scanner.text.startsWith(name, scanner.at)) {
      scanner.at += name.length;
      return value;
    }
  return scanNumber(scanner);
}
