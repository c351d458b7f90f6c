/**
 * The custom XML part: the canonical JSON of a set as the text of one element. Only this form is read, in any prefix and
 * with any way of writing a character, because Excel and LibreOffice write the part anew. Source: XML 1.0, §2.4 and §4.1.
 */
import { canonicalJson } from "../json";
import { type ParameterSet } from "../model";
import { STORED } from "./places";

/** @throws FailureError json-value when the set holds what JSON cannot mean */
export function xmlOf(set: ParameterSet): string {
  const text = canonicalJson(set).replace(/[&<>]/g, (each) => WRITTEN[each] ?? each);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<parameters xmlns="${STORED.namespace}">${text}</parameters>`;
}

const WRITTEN: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const DOCUMENT =
  /^\ufeff?(?:<\?xml\s[^<>]*\?>)?\s*<((?:[\w.-]+:)?)parameters(\s[^<>]*)?>([^<]*)<\/\1parameters\s*>\s*$/;

/** The JSON in the part; undefined when the part has another form. */
export function jsonIn(xml: string): string | undefined {
  const [, prefix = "", attributes = "", text] = DOCUMENT.exec(xml) ?? [];
  if (text === undefined) return undefined;
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const found = [...attributes.matchAll(/\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].find(
    ([, name]) => name === declaration,
  );
  return (found?.[2] ?? found?.[3]) === STORED.namespace ? unescaped(text) : undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LAST_CHARACTER = 0x10ffff;

/** Undefined when a reference is no character. */
function unescaped(text: string): string | undefined {
  const pieces = text.split("&");
  const read = pieces.slice(1).map((piece) => {
    const end = piece.indexOf(";");
    const reference = piece.slice(0, Math.max(end, 0));
    const character = NAMED[reference] ?? numbered(reference);
    return character === undefined ? undefined : character + piece.slice(end + 1);
  });
  return read.includes(undefined) ? undefined : [pieces[0], ...read].join("");
}

function numbered(reference: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(reference) ?? [];
  const code = hex === undefined ? Number(decimal ?? NaN) : parseInt(hex, 16);
  return code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : undefined;
}
