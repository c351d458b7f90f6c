/**
 * Canonical JSON: one text for one value, so that equal values have equal hashes.
 * Method: members sorted by UTF-16 code units, numbers and strings as ECMAScript writes them; what JSON cannot mean is
 * refused instead of dropped or replaced, as JSON.stringify would. Source: RFC 8785 (JCS) and RFC 7493 (I-JSON).
 */
import { fail, type FailureDetails } from "../../core";
import { hasLoneSurrogate, isForbiddenName, memberPath } from "./names";

/** Deeper than any file of ours, far less than the call stack. */
const MAX_DEPTH = 256;
/** Printable ASCII but for the quote and the backslash: stands for itself. */
const PLAIN = /^[ !#-[\]-~]*$/;

type Reason = FailureDetails["json-value"]["reason"];

/** Where we are: names and indices from the top, and the objects that we are inside of. */
interface Trail {
  readonly path: PropertyKey[];
  readonly inside: Set<object>;
  /** Names that were met, with quotes and colon. */
  readonly names: Map<string, string>;
}

/**
 * The canonical text of a value.
 * @throws FailureError json-value: NaN, an infinity, −0, undefined, a function, symbol or bigint, an object that is not
 *   plain, a sparse array, a lone surrogate, a name such as `__proto__`, a cycle, or more than 256 levels
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, { path: [], inside: new Set(), names: new Map() });
}

function refuse(reason: Reason, trail: Trail): never {
  return fail({ code: "json-value", place: {}, path: memberPath(trail.path), reason });
}

function textOf(value: unknown, trail: Trail): string {
  if (typeof value === "string") return stringText(value, trail);
  if (typeof value === "number") return numberText(value, trail);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "object") return value === null ? "null" : nested(value, trail);
  return refuse(typeof value as "undefined" | "function" | "symbol" | "bigint", trail);
}

function numberText(value: number, trail: Trail): string {
  if (!Number.isFinite(value)) return refuse("not finite", trail);
  return Object.is(value, -0) ? refuse("negative zero", trail) : String(value);
}

function stringText(text: string, trail: Trail): string {
  if (PLAIN.test(text)) return `"${text}"`;
  return hasLoneSurrogate(text) ? refuse("lone surrogate", trail) : JSON.stringify(text);
}

function nested(value: object, trail: Trail): string {
  if (trail.inside.has(value)) return refuse("cycle", trail);
  if (trail.inside.size === MAX_DEPTH) return refuse("depth", trail);
  trail.inside.add(value);
  const text = Array.isArray(value) ? arrayText(value, trail) : objectText(value, trail);
  trail.inside.delete(value);
  return text;
}

function arrayText(array: readonly unknown[], trail: Trail): string {
  if (Object.keys(array).length !== array.length) return refuse("sparse", trail);
  let text = "";
  for (let i = 0; i < array.length; i++) {
    trail.path.push(i);
    text += `${i === 0 ? "" : ","}${textOf(array[i], trail)}`;
    trail.path.pop();
  }
  return `[${text}]`;
}

function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.getOwnPropertySymbols(object).length === 0;
}

function objectText(object: object, trail: Trail): string {
  if (!isPlain(object)) return refuse("object", trail);
  let text = "";
  for (const name of sortedNames(object)) {
    trail.path.push(name);
    const start = trail.names.get(name) ?? nameText(name, trail);
    const member = start + textOf((object as Readonly<Record<string, unknown>>)[name], trail);
    text += text === "" ? member : `,${member}`;
    trail.path.pop();
  }
  return `{${text}}`;
}

function nameText(name: string, trail: Trail): string {
  if (isForbiddenName(name)) return refuse("name", trail);
  const text = `${stringText(name, trail)}:`;
  trail.names.set(name, text);
  return text;
}

/** In order of UTF-16 code units; most of ours are in order already. */
function sortedNames(object: object): readonly string[] {
  const names = Object.keys(object);
  for (let i = 1; i < names.length; i++) if ((names[i - 1] ?? "") > (names[i] ?? "")) return names.sort();
  return names;
}
