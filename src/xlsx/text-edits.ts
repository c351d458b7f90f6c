/** Replacements in a text, applied together: everything outside them stays as it was. */
import { unclosed, withAttribute } from "./start-tag";
import { type XmlElement } from "./xml";

export interface TextEdit {
  /** [start, end) is replaced; start = end inserts. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits may come in any order; insertions at one place keep their order and go before a replacement there. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${String(edit.start)}`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Prefix of an element with its colon; "" when it has none. */
export const prefixOf = (element: XmlElement): string => element.name.slice(0, element.name.indexOf(":") + 1);

/** Insert before the end of an element, also when it is empty. */
export function appendTo(text: string, element: XmlElement, xml: string): TextEdit {
  if (element.closeStart > element.openEnd || text[element.openEnd - 2] !== "/") {
    return { start: element.closeStart, end: element.closeStart, text: xml };
  }
  const tag = `${unclosed(text.slice(element.start, element.openEnd))}>`;
  return { start: element.start, end: element.openEnd, text: `${tag}${xml}</${element.name}>` };
}

/** Insert a child before the first one that the prescribed `order` of names puts after it, or at the end. */
export function insertInOrder(
  text: string,
  parent: XmlElement,
  local: string,
  order: readonly string[],
  xml: string,
): TextEdit {
  const later = parent.children.find((each) => order.indexOf(each.local) > order.indexOf(local));
  return later ? { start: later.start, end: later.start, text: xml } : appendTo(text, parent, xml);
}

/** Append to a list element and set its count. */
export function extendList(text: string, list: XmlElement, xml: string, count: number): TextEdit {
  const inner = text.slice(list.openEnd, list.closeStart);
  const tag = withAttribute(unclosed(text.slice(list.start, list.openEnd)), "count", String(count));
  return { start: list.start, end: list.end, text: `${tag}>${inner}${xml}</${list.name}>` };
}

/** Take an item from a list element and set its count. */
export function shortenList(text: string, list: XmlElement, item: XmlElement): TextEdit {
  const inner = text.slice(list.openEnd, item.start) + text.slice(item.end, list.closeStart);
  const count = String(list.children.length - 1);
  const tag = withAttribute(unclosed(text.slice(list.start, list.openEnd)), "count", count);
  return { start: list.start, end: list.end, text: `${tag}>${inner}</${list.name}>` };
}
