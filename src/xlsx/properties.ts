/**
 * Custom document properties: texts, numbers, truth values and moments that people see under File, Info.
 * Source: ECMA-376 part 1, §22.3 (custom properties) and §22.4 (variant types).
 */
import { XlsxError } from "./error";
import { type PropertyValue } from "./model";
import { type PropertyEdit } from "./model-edits";
import { isPlainText } from "./names";
import { type Package } from "./package";
import { type PackageEditor } from "./package-editor";
import { appendTo, prefixOf } from "./text-edits";
import { type WorkbookParts } from "./workbook-parts";
import { type XmlElement, attribute, childrenOf, parseTree } from "./xml";
import { decodeEscapes, encodeText } from "./xml-text";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
/** Format id of user-defined properties. Source: §22.3.2.2. */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const TRANSITIONAL = {
  type: "custom-properties",
  properties: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  variants: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
} as const;
const STRICT = {
  type: "customProperties",
  properties: "http://purl.oclc.org/ooxml/officeDocument/customProperties",
  variants: "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
} as const;
/** Names and texts longer than this are cut off by Excel. [characters] */
const MAX_LENGTH = 255;

const propertiesPart = (file: Package): string | undefined =>
  file
    .relationships("")
    .find(
      (each) =>
        (each.type === TRANSITIONAL.type || each.type === STRICT.type) &&
        !each.external &&
        file.entry(each.target),
    )?.target;

/** By name; types that we do not know (lists, blobs) are left out. */
export function readProperties(file: Package): Map<string, PropertyValue> {
  const part = propertiesPart(file);
  if (part === undefined) return new Map();
  const found = childrenOf(parseTree(file.text(part), part, file.limits.elements), "property").flatMap(
    (each) => {
      const name = attribute(each, "name");
      const value = each.children[0] && valueOf(each.children[0]);
      return name === undefined || value === undefined ? [] : [[decodeEscapes(name), value] as const];
    },
  );
  return new Map(found);
}

const INTEGERS = new Set(["i1", "i2", "i4", "i8", "int", "ui1", "ui2", "ui4", "ui8", "uint"]);
const REALS = new Set(["r4", "r8", "decimal"]);
const TEXTS = new Set(["lpwstr", "lpstr", "bstr"]);
const MOMENTS = new Set(["filetime", "date"]);

function valueOf({ local, text }: XmlElement): PropertyValue | undefined {
  if (TEXTS.has(local)) return decodeEscapes(text);
  const trimmed = text.trim();
  if (local === "bool") return trimmed === "true" || trimmed === "1";
  if (MOMENTS.has(local)) return { date: trimmed };
  if (!INTEGERS.has(local) && !REALS.has(local)) return undefined;
  const number = Number(trimmed === "" ? NaN : trimmed);
  return Number.isFinite(number) ? number : undefined;
}

/** Property names are compared without case, as Excel does. */
export function editProperties(
  editor: PackageEditor,
  workbook: WorkbookParts,
  edits: readonly PropertyEdit[],
): void {
  const vocabulary = workbook.strict ? STRICT : TRANSITIONAL;
  const seen = new Set<string>();
  let part = propertiesPart(editor.file);
  for (const { name, value } of edits) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new XlsxError("overlap", "", name);
    seen.add(key);
    if (!isText(name) || name.trim() === "") throw new XlsxError("bad-property", "", name.slice(0, 40));
    const xml = value === null ? null : variantXml(name, value);
    if (xml !== null && part === undefined) part = createPart(editor, workbook, vocabulary);
    if (part !== undefined) setProperty(editor, part, name, xml, vocabulary.variants);
  }
}

function createPart(
  editor: PackageEditor,
  workbook: WorkbookParts,
  { type, properties, variants }: typeof TRANSITIONAL | typeof STRICT,
): string {
  const name = (number: number): string => `docProps/custom${number === 0 ? "" : String(number)}.xml`;
  const part = name(editor.freeNumber(name, 0));
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${properties}" xmlns:vt="${variants}"></Properties>`;
  editor.create(part, xml, CONTENT_TYPE);
  editor.relate("", `${workbook.office}${type}`, part);
  return part;
}

function setProperty(
  editor: PackageEditor,
  part: string,
  name: string,
  variant: string | null,
  variants: string,
): void {
  editor.edit(part, (root, text) => {
    const all = childrenOf(root, "property");
    const same = all.filter((each) => nameOf(each).toLowerCase() === name.toLowerCase());
    const [first, ...others] = same;
    const removed = (variant === null ? same : others).map(({ start, end }) => ({ start, end, text: "" }));
    if (variant === null) return removed;
    const used = new Set(all.map((each) => Number(attribute(each, "pid"))));
    let pid = first ? Number(attribute(first, "pid")) : 2;
    if (!first) while (used.has(pid)) pid += 1;
    const tag = `${prefixOf(root)}property`;
    const prefix = root.attributes["xmlns:vt"] === variants ? "" : ` xmlns:vt="${variants}"`;
    const xml = `<${tag} fmtid="${FORMAT}" pid="${String(pid)}" name="${encodeText(name)}"${prefix}>${variant}</${tag}>`;
    if (!first) return [appendTo(text, root, xml)];
    if (nameOf(first) === name && sameVariant(first, variant)) return removed;
    return [{ start: first.start, end: first.end, text: xml }, ...removed];
  });
}

const nameOf = (property: XmlElement): string => decodeEscapes(attribute(property, "name") ?? "");

/** A property that already holds this value keeps its bytes. */
function sameVariant(property: XmlElement, variant: string): boolean {
  const held = property.children[0];
  const value = held && valueOf(held);
  return value !== undefined && variantOf(value) === variant;
}

function variantXml(name: string, value: PropertyValue): string {
  const xml = variantOf(value);
  if (xml === undefined) throw new XlsxError("bad-property", "", name);
  return xml;
}

/** Undefined when the value cannot be kept. */
function variantOf(value: PropertyValue): string | undefined {
  const variant = (type: string, text: string): string => `<vt:${type}>${text}</vt:${type}>`;
  if (typeof value === "string") return isText(value) ? variant("lpwstr", encodeText(value)) : undefined;
  if (typeof value === "boolean") return variant("bool", String(value));
  if (typeof value === "object") return MOMENT.test(value.date) ? variant("filetime", value.date) : undefined;
  if (!Number.isFinite(value) || Object.is(value, -0)) return undefined;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? variant("i4", String(value))
    : variant("r8", String(value).toUpperCase());
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

const isText = (text: string): boolean => text.length <= MAX_LENGTH && isPlainText(text);
