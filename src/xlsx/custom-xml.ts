/**
 * Custom XML parts of a workbook: small documents that Excel keeps without looking into them, each known by the
 * namespace of its root. Source: ECMA-376 part 1, §15.2.5 and §15.2.6, §22.5 (itemProps).
 */
import { XlsxError } from "./error";
import { type CustomXmlPart } from "./model";
import { type CustomXmlEdit } from "./model-edits";
import { sameName } from "./names";
import { type Package } from "./package";
import { type PackageEditor } from "./package-editor";
import { type WorkbookParts } from "./workbook-parts";
import { attribute, child, childrenOf, namespaceOf, parseTree } from "./xml";
import { escapeXml } from "./xml-text";

/** Larger parts are not read, nor written. [bytes, characters] */
export const MAX_CUSTOM_XML = 16_000_000;

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const XML_TYPE = "application/xml";
const NAMESPACES = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  strict: "http://purl.oclc.org/ooxml/officeDocument/customXml",
} as const;

/** All parts; of one that cannot be read the error is given instead of a text, so that others still can. */
export function readCustomXml(file: Package, workbook: WorkbookParts): CustomXmlPart[] {
  return itemParts(file, workbook).map((part) => readItem(file, part));
}

/** Excel points at the parts from the workbook; some programs do so from the package. */
function itemParts(file: Package, workbook: WorkbookParts): string[] {
  const listed = [workbook.part, ""].flatMap((source) =>
    file
      .relationships(source)
      .filter((each) => each.type === "customXml" && !each.external && file.entry(each.target))
      .map((each) => each.target),
  );
  return [...new Map(listed.map((part) => [part.toLowerCase(), part])).values()];
}

function readItem(file: Package, part: string): CustomXmlPart {
  try {
    if ((file.entry(part)?.size ?? 0) > MAX_CUSTOM_XML) throw new XlsxError("too-large", part);
    const xml = file.text(part);
    return { part, namespace: namespaceOf(parseTree(xml, part, file.limits.elements)), xml };
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    return { part, namespace: statedNamespace(file, part), xml: "", error: error.code };
  }
}

/** What the properties of the part say its namespace is. */
function statedNamespace(file: Package, part: string): string {
  const properties = propertiesOf(file, part);
  if (properties === undefined) return "";
  try {
    const root = parseTree(file.text(properties), properties);
    const schema = childrenOf(child(root, "schemaRefs"), "schemaRef")[0];
    return (schema && attribute(schema, "uri")) ?? "";
  } catch (error) {
    if (error instanceof XlsxError) return "";
    throw error;
  }
}

const propertiesOf = (file: Package, part: string): string | undefined =>
  file
    .relationships(part)
    .find((each) => each.type === "customXmlProps" && !each.external && file.entry(each.target))?.target;

/** Afterwards each namespace has exactly one part with the given text, or none. */
export function editCustomXml(
  editor: PackageEditor,
  workbook: WorkbookParts,
  edits: readonly CustomXmlEdit[],
): void {
  const seen = new Set<string>();
  const items = readCustomXml(editor.file, workbook);
  for (const { namespace, xml } of edits) {
    if (namespace === "" || seen.has(namespace)) throw new XlsxError("bad-custom-xml", "", namespace);
    seen.add(namespace);
    if (xml !== null) checkXml(namespace, xml);
    const [first, ...others] = items.filter((each) => each.namespace === namespace);
    for (const { part } of xml === null && first ? [first, ...others] : others) {
      removeItem(editor, workbook, part);
    }
    if (xml === null) continue;
    if (first) replaceItem(editor, first, xml);
    else addItem(editor, workbook, namespace, xml);
  }
}

/** A text that was unreadable is not compared with, only replaced. */
function replaceItem(editor: PackageEditor, item: CustomXmlPart, xml: string): void {
  if (item.error !== undefined || item.xml !== xml) editor.replace(item.part, xml);
}

function checkXml(namespace: string, xml: string): void {
  if (xml.length > MAX_CUSTOM_XML) throw new XlsxError("too-large", "", `customXml ${namespace}`);
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(xml)?.[1] ?? "utf-8";
  const fits = !/\p{Cs}/u.test(xml) && declared.toLowerCase() === "utf-8";
  if (!fits || namespaceOf(parseTree(xml, "customXml")) !== namespace)
    throw new XlsxError("bad-custom-xml", "", namespace);
}

function removeItem(editor: PackageEditor, workbook: WorkbookParts, part: string): void {
  const properties = propertiesOf(editor.file, part);
  for (const source of [workbook.part, ""]) editor.unrelate(source, part);
  if (properties !== undefined && !sameName(properties, part)) editor.remove(properties);
  editor.remove(part);
}

function addItem(editor: PackageEditor, workbook: WorkbookParts, namespace: string, xml: string): void {
  const item = (number: number): string => `customXml/item${String(number)}.xml`;
  const properties = (number: number): string => `customXml/itemProps${String(number)}.xml`;
  let number = 1;
  while (editor.has(item(number)) || editor.has(properties(number))) number += 1;
  const kind = workbook.strict ? "strict" : "transitional";
  const id = itemId(`${namespace}#${String(number)}`);
  editor.create(item(number), xml, XML_TYPE);
  editor.create(
    properties(number),
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${NAMESPACES[kind]}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  editor.relate(workbook.part, `${workbook.office}customXml`, item(number));
  editor.relate(item(number), `${workbook.office}customXmlProps`, properties(number));
}

/** A GUID that depends on the text only, so that the same save gives the same bytes. Method: FNV-1a, 32 bits, four times. */
function itemId(text: string): string {
  const words = [1, 2, 3, 4].map((salt) => {
    let hash = 0x811c9dc5 ^ salt;
    for (const byte of new TextEncoder().encode(`${String(salt)}${text}`))
      hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(16).toUpperCase().padStart(8, "0");
  });
  const [a = "", b = "", c = "", d = ""] = words;
  return `{${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}}`;
}
