/** Builds elements from text and children; never from HTML, because cell text and names are data. */

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * @param tag name of the element
 * @param attributes true means present without value; false and undefined mean absent
 * @param children null is skipped
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K];
export function element(tag: string, attributes?: Attributes, ...children: readonly Child[]): HTMLElement;
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child): child is Node | string => child !== null));
  return made;
}

/** 20 px outlines with strokes in the text colour; decorative, always beside a word. */
const ICON_PATHS = {
  good: "M10 2.500a7.500 7.500 0 1 1 0 15a7.500 7.500 0 0 1 0-15zM6.600 10.300l2.400 2.300l4.400-4.700",
  bad: "M10 2.500a7.500 7.500 0 1 1 0 15a7.500 7.500 0 0 1 0-15zM7.300 7.300l5.400 5.400M12.700 7.300l-5.400 5.400",
  warn: "M10 3l7.700 13.500H2.300zM10 8v4M10 14v.4",
  info: "M10 2.500a7.500 7.500 0 1 1 0 15a7.500 7.500 0 0 1 0-15zM10 9v5M10 6.300v.4",
  close: "M5 5l10 10M15 5L5 15",
  wait: "M10 2.500a7.500 7.500 0 1 1 0 15a7.500 7.500 0 0 1 0-15zM10 6v4.300l2.800 1.700",
} as const;

export type IconName = keyof typeof ICON_PATHS;

const SVG = "http://www.w3.org/2000/svg";

/** @returns an icon of 16 × 16 px, hidden from screen readers */
export function icon(name: IconName): SVGSVGElement {
  const svg = outline(ICON_PATHS[name], 16);
  svg.classList.add(`mpp-${name}`);
  return svg;
}

/** @param path of a 20 px outline @param size of the sides [px] */
export function outline(path: string, size: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const shape = document.createElementNS(SVG, "path");
  for (const [key, value] of Object.entries({ viewBox: "0 0 20 20", width: size, height: size }))
    svg.setAttribute(key, String(value));
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("mpp-icon");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}
