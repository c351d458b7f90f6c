/**
 * Colours of a workbook as "#rrggbb": literal, indexed and theme colours with tints.
 * Source: ECMA-376 part 1, §18.8.3 (bgColor, tint), §18.8.27 (indexed palette), §20.1.6.2 (colour scheme).
 */
import { tintRgb } from "./tint";
import { type XmlElement, attribute, child, childrenOf } from "./xml";

export interface Palette {
  /** By theme index 0 (light 1) … 11; "#rrggbb". */
  readonly theme: readonly (string | undefined)[];
  readonly indexed: readonly string[];
}

const EIGHT = "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff";
const STANDARD =
  `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080
0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff
ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
000000 ffffff`
    .split(/\s+/)
    .map((hex) => `#${hex}`);

/** Order of the colour scheme by theme index; Excel swaps the light and dark pairs. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export function readPalette(styles: XmlElement | undefined, theme: XmlElement | undefined): Palette {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const custom = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor").map((each) =>
    hex(attribute(each, "rgb")),
  );
  return {
    theme: THEME_ORDER.map((name) => {
      const color = child(scheme, name)?.children[0];
      return color && hex(attribute(color, "lastClr") ?? attribute(color, "val"));
    }),
    indexed: STANDARD.map((color, i) => custom[i] ?? color),
  };
}

/** "#rrggbb" from "AARRGGBB" or "RRGGBB". */
function hex(text: string | undefined): string | undefined {
  const found = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? "");
  return found?.[1] === undefined ? undefined : `#${found[1].toLowerCase()}`;
}

/** The colour of a `<color>`-like element; undefined when it is absent or automatic. */
export function resolveColor(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element) return undefined;
  const theme = attribute(element, "theme");
  const indexed = attribute(element, "indexed");
  const rgb = attribute(element, "rgb");
  const base =
    rgb !== undefined
      ? hex(rgb)
      : theme !== undefined
        ? palette.theme[Number(theme)]
        : palette.indexed[Number(indexed ?? NaN)];
  return base && tinted(base, Number(attribute(element, "tint") ?? 0));
}

const channels = (color: string): [number, number, number] => {
  const value = parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const format = (rgb: readonly number[]): string =>
  `#${rgb
    .map((channel) =>
      Math.round(Math.min(255, Math.max(0, channel)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

function tinted(color: string, tint: number): string {
  return Number.isFinite(tint) && tint !== 0 ? format(tintRgb(channels(color), tint)) : color;
}

/** `share` of the first colour laid over the second. */
export function blend(over: string, under: string, share: number): string {
  const below = channels(under);
  return format(channels(over).map((channel, i) => channel * share + (below[i] ?? 0) * (1 - share)));
}
