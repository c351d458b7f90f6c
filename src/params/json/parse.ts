/**
 * JSON that says one thing only: what JSON.parse would accept and quietly repair is refused, with line and column.
 * Method: recursive descent with a limit on size before the work and on depth during it. Source: RFC 8259, RFC 7493.
 */
import { fail } from "../../core";
import { isForbiddenName } from "./names";
import { lineAndColumn, passes, type Scanner, scanScalar, scanString, skipSpace, wanted } from "./scan";

export interface JsonLimits {
  /** Size of the text in UTF-8 [bytes]. */
  readonly maxBytes?: number;
  /** Levels of arrays and objects. */
  readonly maxDepth?: number;
}

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_DEPTH = 64;
/** What costs more memory and time than its bytes: a set of 20,000 rows has 300,000 values, its objects 15 names. */
const MAX_VALUES = 1_000_000;
const MAX_NAMES = 1000;

/**
 * @param limits 32 MiB and 64 levels unless told otherwise
 * @throws FailureError json-too-large, json-too-deep, json-too-many, json-syntax, json-text (half a character), json-number (−0, beyond
 *   a double), json-duplicate-name, json-forbidden-name (`__proto__` and such)
 */
export function parseJson(text: string, limits: JsonLimits = {}): unknown {
  const { maxBytes = MAX_BYTES, maxDepth = MAX_DEPTH } = limits;
  if (exceeds(text, maxBytes)) return fail({ code: "json-too-large", place: {}, limit: maxBytes });
  const scanner: Scanner = { text, at: text.startsWith("\ufeff") ? 1 : 0, valuesLeft: MAX_VALUES };
  const value = readValue(scanner, maxDepth, maxDepth);
  skipSpace(scanner);
  return scanner.at < text.length ? wanted(scanner, "end") : value;
}

/** Whether the UTF-8 form is longer; a code unit takes one to three bytes, so most texts need no counting. */
function exceeds(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true;
  if (text.length * 3 <= maxBytes) return false;
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes > maxBytes;
}

function readValue(scanner: Scanner, depthLeft: number, maxDepth: number): unknown {
  skipSpace(scanner);
  if (scanner.valuesLeft-- === 0) return tooMany(scanner, "values", MAX_VALUES);
  const open = scanner.text[scanner.at];
  if (open !== "[" && open !== "{") return scanScalar(scanner);
  if (depthLeft === 0)
    return fail({
      code: "json-too-deep",
      place: {},
      ...lineAndColumn(scanner.text, scanner.at),
      limit: maxDepth,
    });
  scanner.at++;
  skipSpace(scanner);
  const inner = (): unknown => readValue(scanner, depthLeft - 1, maxDepth);
  return open === "[" ? readArray(scanner, inner) : readObject(scanner, inner);
}

function readArray(scanner: Scanner, inner: () => unknown): readonly unknown[] {
  const items: unknown[] = [];
  if (passes(scanner, "]")) return items;
  for (;;) {
    items.push(inner());
    skipSpace(scanner);
    if (passes(scanner, "]")) return items;
    if (!passes(scanner, ",")) return wanted(scanner, "comma or bracket");
  }
}

function readObject(scanner: Scanner, inner: () => unknown): object {
  const object: Record<string, unknown> = {};
  if (passes(scanner, "}")) return object;
  for (let names = 1; ; names++) {
    if (names > MAX_NAMES) return tooMany(scanner, "names", MAX_NAMES);
    const name = readName(scanner, object);
    skipSpace(scanner);
    if (!passes(scanner, ":")) return wanted(scanner, "colon");
    object[name] = inner();
    skipSpace(scanner);
    if (passes(scanner, "}")) return object;
    if (!passes(scanner, ",")) return wanted(scanner, "comma or brace");
    skipSpace(scanner);
  }
}

function tooMany(scanner: Scanner, what: "values" | "names", limit: number): never {
  return fail({ code: "json-too-many", place: {}, ...lineAndColumn(scanner.text, scanner.at), what, limit });
}

function readName(scanner: Scanner, object: object): string {
  if (scanner.text[scanner.at] !== '"') return wanted(scanner, "name");
  const start = scanner.at;
  const name = scanString(scanner);
  const refuse = (code: "json-duplicate-name" | "json-forbidden-name"): never =>
    fail({ code, place: {}, ...lineAndColumn(scanner.text, start), name });
  if (isForbiddenName(name)) return refuse("json-forbidden-name");
  return Object.prototype.hasOwnProperty.call(object, name) ? refuse("json-duplicate-name") : name;
}
