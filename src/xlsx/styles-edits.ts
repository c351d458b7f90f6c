/**
 * Cell formats for a small vocabulary of looks, added at the end of the lists of the styles part: indexes that cells
 * already use keep their meaning. What is written alike is written once, also over several saves.
 * Source: ECMA-376 part 1, §18.8 (order of its lists: §18.8.39), §18.8.45 (xf), §18.8.22 (font).
 */
import { XlsxError } from "./error";
import { type CellLook } from "./look";
import { isPlainText } from "./names";
import { builtInFormat, builtInId } from "./number-formats";
import { type PackageEditor } from "./package-editor";
import { resolveTarget } from "./package";
import { withAttribute } from "./start-tag";
import { extendList, insertInOrder, prefixOf } from "./text-edits";
import { type WorkbookParts } from "./workbook-parts";
import { type XmlElement, attribute, child, childrenOf, parseTree } from "./xml";
import { escapeXml } from "./xml-text";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
/** Excel: "Unique cell formats/cell styles 65,490". */
const MAX_FORMATS = 65_490;
const FIRST_CUSTOM_FORMAT = 164;

/** What Excel itself writes at the start of lists that must not be empty. */
const DEFAULTS: Readonly<Record<string, string>> = {
  fonts: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: "<border><left/><right/><top/><bottom/><diagonal/></border>",
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
};

export class StyleBook {
  private readonly editor: PackageEditor;
  private readonly workbook: WorkbookParts;
  private readonly known = new Map<string, number>();
  private part: string | undefined;

  constructor(editor: PackageEditor, workbook: WorkbookParts) {
    this.editor = editor;
    this.workbook = workbook;
  }

  /** Index for the `s` of a cell. @throws XlsxError "bad-style" */
  index(look: CellLook): number {
    const key = JSON.stringify(look);
    const found = this.known.get(key) ?? this.add(look);
    this.known.set(key, found);
    return found;
  }

  /** Index of a format that shows numbers so and is else like the one of this index. @throws XlsxError "bad-style" */
  withFormat(style: number, numberFormat: string): number {
    const key = JSON.stringify([style, numberFormat]);
    const found = this.known.get(key) ?? this.addFormat(style, numberFormat);
    this.known.set(key, found);
    return found;
  }

  private addFormat(style: number, numberFormat: string): number {
    checkLook({ numberFormat });
    if (this.formatCode(style) === numberFormat) return style;
    const part = (this.part ??= this.stylesPart());
    const text = this.editor.text(part);
    const xf = child(parseTree(text, part), "cellXfs")?.children[style];
    if (!xf) throw new XlsxError("bad-style", part, String(style));
    const format = String(this.numberFormat(part, numberFormat));
    const own = text.slice(xf.start, xf.end);
    const changed = withAttribute(withAttribute(own, "numFmtId", format), "applyNumberFormat", "1");
    return this.item(part, "cellXfs", () => changed, true);
  }

  /** How a format shows numbers; a workbook without formats shows them all alike. */
  private formatCode(style: number): string {
    const part = this.part ?? this.workbook.find("styles");
    const root = part === undefined ? undefined : parseTree(this.editor.text(part), part);
    const xf = child(root, "cellXfs")?.children[style];
    const id = Number((xf && attribute(xf, "numFmtId")) ?? 0);
    const formats = childrenOf(child(root, "numFmts"), "numFmt");
    const own = formats.find((each) => Number(attribute(each, "numFmtId")) === id);
    return own ? (attribute(own, "formatCode") ?? "General") : builtInFormat(id);
  }

  private add(look: CellLook): number {
    checkLook(look);
    const part = (this.part ??= this.stylesPart());
    const format = look.numberFormat === undefined ? 0 : this.numberFormat(part, look.numberFormat);
    const font = hasFont(look) ? this.item(part, "fonts", (first) => fontXml(look, first)) : 0;
    const fill = look.fill === undefined ? 0 : this.item(part, "fills", () => fillXml(look.fill ?? ""));
    const border = look.rule === undefined ? 0 : this.item(part, "borders", () => borderXml(look));
    return this.item(part, "cellXfs", () => xfXml(look, { format, font, fill, border }));
  }

  private stylesPart(): string {
    const { editor, workbook } = this;
    let part = workbook.find("styles");
    if (part === undefined) {
      const base = resolveTarget(workbook.part, "styles");
      const name = (number: number): string => `${base}${number === 0 ? "" : String(number)}.xml`;
      part = name(editor.freeNumber(name, 0));
      const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
      editor.create(part, `${head}<styleSheet xmlns="${workbook.namespace}"></styleSheet>`, STYLES_TYPE);
      editor.relate(workbook.part, `${workbook.office}styles`, part);
    }
    for (const list of Object.keys(DEFAULTS)) this.ensureList(part, list);
    return part;
  }

  /** A list that must not be empty gets its first items. */
  private ensureList(part: string, local: string): void {
    this.editor.edit(part, (root, text) => {
      const list = child(root, local);
      if (list && list.children.length > 0) return [];
      const items = prefixed(DEFAULTS[local] ?? "", prefixOf(root));
      const count = local === "fills" ? 2 : 1;
      if (list) return [extendList(text, list, items, count)];
      const name = prefixOf(root) + local;
      const xml = `<${name} count="${String(count)}">${items}</${name}>`;
      return [insertInOrder(text, root, local, ORDER, xml)];
    });
  }

  /** Index of an item of a list, added at its end unless the list has it in the same words; `whole` has its prefixes. */
  private item(part: string, local: string, make: (first: FirstItem) => string, whole = false): number {
    const text = this.editor.text(part);
    const root = parseTree(text, part);
    const list = child(root, local);
    const items = list?.children ?? [];
    const first = { element: items[0], text };
    const xml = whole ? make(first) : prefixed(make(first), prefixOf(root));
    const same = items.findIndex((each) => text.slice(each.start, each.end) === xml);
    if (same >= 0) return same;
    if (items.length >= MAX_FORMATS) throw new XlsxError("too-large", part, local);
    this.editor.edit(part, (again, now) => {
      const target = child(again, local);
      return target ? [extendList(now, target, xml, items.length + 1)] : [];
    });
    return items.length;
  }

  private numberFormat(part: string, code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== undefined) return builtIn;
    const formats = childrenOf(child(parseTree(this.editor.text(part), part), "numFmts"), "numFmt");
    const id = (each: XmlElement): number => Number(attribute(each, "numFmtId"));
    const known = formats.find((each) => attribute(each, "formatCode") === code);
    if (known) return id(known);
    const next = Math.max(FIRST_CUSTOM_FORMAT, ...formats.map((each) => id(each) + 1));
    this.editor.edit(part, (root, text) => {
      const prefix = prefixOf(root);
      const xml = `<${prefix}numFmt numFmtId="${String(next)}" formatCode="${escapeXml(code)}"/>`;
      const list = child(root, "numFmts");
      if (list) return [extendList(text, list, xml, formats.length + 1)];
      const whole = `<${prefix}numFmts count="1">${xml}</${prefix}numFmts>`;
      return [insertInOrder(text, root, "numFmts", ORDER, whole)];
    });
    return next;
  }
}

interface FirstItem {
  readonly element: XmlElement | undefined;
  readonly text: string;
}

const COLOR = /^#[0-9a-f]{6}$/;
/** Excel: at most 255 characters in a number format. */
const MAX_FORMAT_CODE = 255;

function checkLook({ numberFormat, color, fill, size }: CellLook): void {
  for (const each of [color, fill])
    if (each !== undefined && !COLOR.test(each)) throw new XlsxError("bad-style", "", each);
  if (size !== undefined && !(size >= 1 && size <= 409)) throw new XlsxError("bad-style", "", String(size));
  if (numberFormat === undefined) return;
  if (numberFormat === "" || numberFormat.length > MAX_FORMAT_CODE || !isPlainText(numberFormat))
    throw new XlsxError("bad-style", "", numberFormat.slice(0, 40));
}

const hasFont = ({ bold, italic, size, color }: CellLook): boolean =>
  bold === true || italic === true || size !== undefined || color !== undefined;

/** Our XML in the prefix of the part. */
const prefixed = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);

const rgb = (color: string): string => `rgb="FF${color.slice(1).toUpperCase()}"`;

/** The first font of the workbook, with what the look says instead. */
function fontXml({ bold, italic, size, color }: CellLook, { element, text }: FirstItem): string {
  const own: [string, string][] = (element?.children ?? []).map((each) => [
    each.local,
    text.slice(each.start, each.end).replace(/<(\/?)[^\s:/>]+:/g, "<$1"),
  ]);
  const pieces = new Map(own);
  if (bold === true) pieces.set("b", "<b/>");
  if (italic === true) pieces.set("i", "<i/>");
  if (size !== undefined) pieces.set("sz", `<sz val="${String(size)}"/>`);
  if (color !== undefined) pieces.set("color", `<color ${rgb(color)}/>`);
  const sorted = [...pieces].sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b));
  return `<font>${sorted.map(([, xml]) => xml).join("")}</font>`;
}

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${rgb(color)}/><bgColor indexed="64"/></patternFill></fill>`;

function borderXml({ rule }: CellLook): string {
  const line = '<bottom style="thin"><color rgb="FF8A8886"/></bottom>';
  const over = '<top style="thin"><color rgb="FF8A8886"/></top>';
  return `<border><left/><right/>${rule === "above" ? over : "<top/>"}${rule === "below" ? line : "<bottom/>"}<diagonal/></border>`;
}

interface Indexes {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

function xfXml(look: CellLook, { format, font, fill, border }: Indexes): string {
  const applied = [
    format !== 0 && "NumberFormat",
    font !== 0 && "Font",
    fill !== 0 && "Fill",
    border !== 0 && "Border",
  ];
  const alignment = alignmentXml(look);
  const protection = look.locked === false ? '<protection locked="0"/>' : "";
  const apply = [...applied, alignment !== "" && "Alignment", protection !== "" && "Protection"]
    .map((each) => (each === false ? "" : ` apply${each}="1"`))
    .join("");
  const ids = `numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}"`;
  const inner = alignment + protection;
  return `<xf ${ids} xfId="0"${apply}${inner === "" ? "/>" : `>${inner}</xf>`}`;
}

function alignmentXml({ horizontal, vertical, wrap }: CellLook): string {
  const attributes = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}
