/** Builds elements from text and children; never from HTML, because file names and cell texts are data. */

type Attributes = Readonly<Record<string, string | boolean>>;

/**
 * @param attributes true means present without value; false means absent
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? "" : value);
  made.append(...children);
  return made;
}

export function button(attributes: Attributes, onClick: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes });
  made.addEventListener("click", onClick);
  return made;
}
