/**
 * Checked XML events with their place in the text, and a small element tree on top of them for the small parts.
 * saxes parses; we refuse DOCTYPE (so no entity can be declared) and deep nesting. Names are compared without prefix, so
 * transitional and strict files and any prefix are read alike. Source: ECMA-376 part 1, §18; XML 1.0.
 */
import { SaxesParser } from "saxes";
import { XlsxError } from "./error";
import { MODEL_LIMITS } from "./limits";

export const MAX_DEPTH = 128;

export type Attributes = Readonly<Record<string, string>>;

/** Offsets are in UTF-16 code units of the text. */
export interface XmlHandler {
  /** `local` is the name without prefix; [start, end) is the start tag. */
  open(local: string, attributes: Attributes, start: number, end: number, name: string): void;
  text?(text: string): void;
  /** [start, end) is the end tag; for an empty-element tag both are the end of that tag. */
  close(local: string, start: number, end: number): void;
}

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export function parseXml(text: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  let empty = false;
  parser.on("error", (error) => {
    throw new XlsxError("bad-xml", part, error.message);
  });
  parser.on("doctype", () => {
    throw new XlsxError("doctype", part);
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new XlsxError("too-deep", part, String(MAX_DEPTH));
    empty = tag.isSelfClosing;
    const end = parser.position;
    handler.open(localName(tag.name), tag.attributes, text.lastIndexOf("<", end - 1), end, tag.name);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    const end = parser.position;
    const start = empty ? end : text.lastIndexOf("<", end - 1);
    empty = false;
    handler.close(localName(tag.name), start, end);
  });
  if (handler.text) {
    const onText = handler.text.bind(handler);
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  parser.write(text).close();
}

export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: Attributes;
  readonly children: XmlElement[];
  /** Own text, without that of children. */
  text: string;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

/** An element as far as its start tag. */
export function opened(
  name: string,
  local: string,
  attributes: Attributes,
  start: number,
  openEnd: number,
): XmlElement {
  const place = { start, openEnd, closeStart: openEnd, end: openEnd };
  return { name, local, attributes, children: [], text: "", ...place };
}

/** The whole part as a tree. @param most elements that it may have */
export function parseTree(text: string, part: string, most = MODEL_LIMITS.elements): XmlElement {
  let root: XmlElement | undefined;
  let count = 0;
  const stack: XmlElement[] = [];
  parseXml(text, part, {
    open(local, attributes, start, openEnd, name) {
      count += 1;
      if (count > most) throw new XlsxError("too-large", part, local);
      const element = opened(name, local, attributes, start, openEnd);
      stack[stack.length - 1]?.children.push(element);
      root ??= element;
      stack.push(element);
    },
    text(piece) {
      const top = stack[stack.length - 1];
      if (top) top.text += piece;
    },
    close(_local, start, end) {
      const element = stack.pop();
      if (element) {
        element.closeStart = start;
        element.end = end;
      }
    },
  });
  if (!root) throw new XlsxError("bad-xml", part);
  return root;
}

export const child = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((each) => each.local === local);

export const childrenOf = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element?.children.filter((each) => each.local === local) ?? [];

/** Attribute by name without prefix, e.g. "id" for `r:id`; an unprefixed one goes first. */
export function attribute(element: { readonly attributes: Attributes }, local: string): string | undefined {
  const plain = element.attributes[local];
  if (plain !== undefined) return plain;
  const name = Object.keys(element.attributes).find(
    (each) => each.includes(":") && localName(each) === local,
  );
  return name === undefined ? undefined : element.attributes[name];
}

/** Namespace of a root element by its own declarations; "" when it has none. */
export function namespaceOf(root: XmlElement): string {
  const colon = root.name.indexOf(":");
  return root.attributes[colon < 0 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`] ?? "";
}

/** xsd:boolean of an attribute; `fallback` when it is absent. */
export function flag(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

/** Without `xml:space="preserve"` white space at the ends does not count. In one pass, whatever the text. */
export function trimXml(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isXmlSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isXmlSpace(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const isXmlSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;
