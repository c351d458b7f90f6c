/** Reads XML into a small tree, for tests of the manifest and of host configurations. */
import { SaxesParser } from "saxes";

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** By their written names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** @throws when the text is not well-formed */
export function parseXml(text: string): XmlElement {
  const stack: Open[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    stack.push({ name: name.replace(/^.*:/, ""), attributes: { ...attributes }, children: [], text: "" });
  });
  parser.on("text", (part) => {
    const top = stack.at(-1);
    if (top) top.text += part;
  });
  parser.on("closetag", () => {
    const done = stack.pop();
    if (done) stack.at(-1)?.children.push({ ...done, text: done.text.trim() });
  });
  parser.write(text).close();
  const root = stack[0]?.children[0];
  if (root === undefined) throw new Error("no element");
  return root;
}

/** The element and all below it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** All elements with this name. */
export function named(root: XmlElement, name: string): XmlElement[] {
  return descendants(root).filter((each) => each.name === name);
}

/** The one element with this name. */
export function only(root: XmlElement, name: string): XmlElement {
  const [found, ...more] = named(root, name);
  if (found === undefined || more.length > 0) throw new Error(`${String(more.length + 1)} elements ${name}`);
  return found;
}
