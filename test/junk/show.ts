/** A call as a line that a person can read and paste: `MPP.KWANTIEL(0.5; [[1, 30000, 5000]])`. */
import { type Call } from "./calls";

const LONG = 60;

function showText(text: string): string {
  return JSON.stringify(text.length > LONG ? `${text.slice(0, LONG)}…` : text);
}

function showObject(value: object, depth: number): string {
  if (depth > 8) return "…";
  if (Array.isArray(value)) {
    const items = value.slice(0, LONG).map((item) => show(item, depth + 1));
    return `[${items.join(", ")}${value.length > LONG ? `, … ${value.length}` : ""}]`;
  }
  if (value instanceof Date) return `Date(${value.getTime()})`;
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${show(item, depth + 1)}`);
  return `{${entries.join(", ")}}`;
}

/** Any value, however hostile, as short text. */
export function show(value: unknown, depth = 0): string {
  if (typeof value === "string") return showText(value);
  if (typeof value === "function") return "() => …";
  if (typeof value === "object" && value !== null) return showObject(value, depth);
  return Object.is(value, -0) ? "-0" : String(value);
}

export function showCall(call: Call): string {
  const change = call.change ? `, ${call.change.what}` : "";
  return `MPP.${call.name}(${call.args.map((arg) => show(arg)).join("; ")})   // ${call.origin}${change}`;
}
