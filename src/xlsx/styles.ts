/**
 * Cell formats of the workbook, one per index that cells use, fully resolved. Source: ECMA-376 part 1, §18.8.
 */
import { type Palette, blend, readPalette, resolveColor } from "./colors";
import { type BorderLine, type XlsxStyle } from "./model";
import { builtInFormat } from "./number-formats";
import { type XmlElement, attribute, child, childrenOf, flag, parseTree } from "./xml";

/** What a workbook without a styles part shows. */
export const DEFAULT_STYLE: XlsxStyle = {
  numberFormat: "General",
  font: { bold: false, italic: false, underline: false, strike: false },
  border: {},
  alignment: { wrap: false },
  locked: true,
};

interface Source {
  readonly text: string;
  readonly part: string;
}

/** @param most elements that the part may have */
export function readStyles(
  styles: Source | undefined,
  theme: Source | undefined,
  most?: number,
): XlsxStyle[] {
  if (!styles) return [DEFAULT_STYLE];
  const root = parseTree(styles.text, styles.part, most);
  const palette = readPalette(root, theme && parseTree(theme.text, theme.part));
  const formats = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map((each) => [
      Number(attribute(each, "numFmtId")),
      attribute(each, "formatCode") ?? "General",
    ]),
  );
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => readBorder(border, palette));
  const read = childrenOf(child(root, "cellXfs"), "xf").map((xf): XlsxStyle => {
    const format = Number(attribute(xf, "numFmtId") ?? 0);
    const custom = formats.get(format);
    const fill = fills[Number(attribute(xf, "fillId") ?? 0)];
    return {
      numberFormat: custom ?? builtInFormat(format),
      ...(custom === undefined ? { builtInFormat: format } : {}),
      font: fonts[Number(attribute(xf, "fontId") ?? 0)] ?? DEFAULT_STYLE.font,
      ...(fill === undefined ? {} : { fill }),
      border: borders[Number(attribute(xf, "borderId") ?? 0)] ?? {},
      alignment: readAlignment(child(xf, "alignment")),
      locked: flag(child(xf, "protection")?.attributes["locked"], true),
    };
  });
  return read.length > 0 ? read : [DEFAULT_STYLE];
}

/** `<b/>` is on, `<b val="0"/>` is off. */
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && flag(attribute(element, "val"), true);

function readFont(font: XmlElement, palette: Palette): XlsxStyle["font"] {
  const nameElement = child(font, "name");
  const name = nameElement && attribute(nameElement, "val");
  const sizeElement = child(font, "sz");
  const size = sizeElement && Number(attribute(sizeElement, "val"));
  const color = resolveColor(child(font, "color"), palette);
  const underline = child(font, "u");
  return {
    ...(name === undefined ? {} : { name }),
    ...(size !== undefined && Number.isFinite(size) ? { size } : {}),
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: underline !== undefined && attribute(underline, "val") !== "none",
    strike: isOn(child(font, "strike")),
    ...(color === undefined ? {} : { color }),
  };
}

/** How much of a pattern its foreground covers; 1 for solid. */
const COVER: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

/** One colour for the background: patterns mixed, gradients by their first stop. */
function readFill(fill: XmlElement, palette: Palette): string | undefined {
  const stop = child(child(fill, "gradientFill"), "stop");
  if (stop) return resolveColor(child(stop, "color"), palette);
  const pattern = child(fill, "patternFill");
  const type = (pattern && attribute(pattern, "patternType")) ?? "none";
  if (!pattern || type === "none") return undefined;
  const over = resolveColor(child(pattern, "fgColor"), palette);
  if (type === "solid") return over;
  const under = resolveColor(child(pattern, "bgColor"), palette);
  return blend(over ?? "#000000", under ?? "#ffffff", COVER[type] ?? 0.4);
}

function readBorder(border: XmlElement, palette: Palette): XlsxStyle["border"] {
  const line = (...names: string[]): BorderLine | undefined => {
    const element = names.map((name) => child(border, name)).find((each) => each !== undefined);
    const style = (element && attribute(element, "style")) ?? "none";
    if (!element || style === "none") return undefined;
    const color = resolveColor(child(element, "color"), palette);
    return { style, ...(color === undefined ? {} : { color }) };
  };
  const [top, right, bottom, left] = [
    line("top"),
    line("right", "end"),
    line("bottom"),
    line("left", "start"),
  ];
  return { ...(top && { top }), ...(right && { right }), ...(bottom && { bottom }), ...(left && { left }) };
}

function readAlignment(alignment: XmlElement | undefined): XlsxStyle["alignment"] {
  const attributes = alignment?.attributes ?? {};
  const indent = Number(attributes["indent"] ?? 0);
  const rotation = Number(attributes["textRotation"] ?? 0);
  return {
    ...(attributes["horizontal"] === undefined ? {} : { horizontal: attributes["horizontal"] }),
    ...(attributes["vertical"] === undefined ? {} : { vertical: attributes["vertical"] }),
    wrap: flag(attributes["wrapText"]),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation !== 0 ? { rotation } : {}),
  };
}
