/** Cell formats of an .xlsx file as the grid's style objects. Names of line styles: ECMA-376 part 1, §18.18.3. */
import type { IStyleData } from "@univerjs/core";
import type { BorderLine, XlsxStyle } from "../../xlsx";

const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
const WRAP = 3;
/** Width of one step of indent. [pixels] */
const INDENT_PIXELS = 9;

/** The grid's enums are plain numbers here, so that this module does not load the grid. */
type Plain = Readonly<Record<string, unknown>>;

export function univerStyle(style: XlsxStyle): IStyleData {
  const { font, fill, numberFormat } = style;
  const plain: Plain = {
    ...(numberFormat === "General" ? {} : { n: { pattern: numberFormat } }),
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...borders(style),
    ...alignment(style),
  };
  return plain;
}

function borders({ border }: XlsxStyle): Plain {
  const bd: Record<string, unknown> = {};
  for (const [side, key] of [
    ["top", "t"],
    ["right", "r"],
    ["bottom", "b"],
    ["left", "l"],
  ] as const) {
    const line = border[side];
    if (line) bd[key] = borderLine(line);
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function borderLine({ style, color }: BorderLine): { s: number; cl: { rgb: string } } {
  return { s: LINES[style] ?? 1, cl: { rgb: color ?? "#000000" } };
}

function alignment({
  alignment: { horizontal = "", vertical = "", wrap, indent, rotation },
}: XlsxStyle): Plain {
  const ht = HORIZONTAL[horizontal];
  const vt = VERTICAL[vertical] ?? VERTICAL["bottom"];
  const pad = indent ? { [horizontal === "right" ? "r" : "l"]: indent * INDENT_PIXELS } : undefined;
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(wrap ? { tb: WRAP } : {}),
    ...(pad ? { pd: pad } : {}),
    ...turned(rotation),
  };
}

/** 0..90 upwards, 91..180 downwards (as 90 − degrees), 255 letters below each other. Source: ECMA-376 §18.8.1. */
function turned(rotation: number | undefined): Plain {
  if (!rotation) return {};
  if (rotation === 255) return { tr: { a: 0, v: 1 } };
  return { tr: { a: rotation <= 90 ? -rotation : rotation - 90 } };
}
