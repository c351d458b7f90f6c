/** Builds SVG elements from attributes and text; never from markup, because names in a chart come from cells. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

const NAMESPACE = "http://www.w3.org/2000/svg";

/**
 * @param attributes undefined means absent; lengths in px
 */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(NAMESPACE, tag);
  setAll(made, attributes);
  made.append(...children);
  return made;
}

export function setAll(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) target.setAttribute(name, String(value));
}

/** Slanted lines in the colour of what is asked; referred to as `url(#id)`. */
export const hatch = (id: string): SVGDefsElement =>
  svg(
    "defs",
    {},
    svg(
      "pattern",
      { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      svg("line", { x1: 0, y1: 0, x2: 0, y2: 5, class: "mpp-chart-hatch" }),
    ),
  );
