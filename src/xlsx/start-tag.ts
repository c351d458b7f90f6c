/** Start tags as text: one attribute set or taken out, everything else as it stands. Source: XML 1.0, §3.1. */
import { trimXml } from "./xml";
import { escapeXml } from "./xml-text";

const TAG_HEAD = /^<[^\s/>]+(?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*/;
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** A start tag (with whatever follows it) with one attribute replaced, added at the end or removed. */
export function withAttribute(xml: string, name: string, value: string | undefined): string {
  const head = TAG_HEAD.exec(xml)?.[0] ?? "";
  let written = value === undefined;
  const changed = head.replace(ATTRIBUTE, (whole, each: string) => {
    if (each !== name) return whole;
    if (value === undefined) return "";
    written = true;
    return ` ${name}="${escapeXml(value)}"`;
  });
  return changed + (written ? "" : ` ${name}="${escapeXml(value ?? "")}"`) + xml.slice(head.length);
}

/** A start tag or empty-element tag without its `>` or `/>`, so that it can be given another end. */
export function unclosed(tag: string): string {
  const open = tag.slice(0, tag.endsWith("/>") ? -2 : -1);
  return `<${trimXml(open.slice(1))}`;
}
