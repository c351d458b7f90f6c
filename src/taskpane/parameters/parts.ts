/** Small pieces that the pages are built of: heading with a way back, buttons, links, choices, the footer. */
import { element, icon, type IconName, outline } from "../dom";
import { type PageName, type Screen } from "./screen";

export interface FooterButton {
  readonly label: string;
  /** A button waits for what it started. */
  readonly run: () => void | Promise<void>;
}

export interface Footer {
  readonly note: string;
  readonly tone?: IconName;
  readonly primary?: FooterButton;
  readonly other?: FooterButton;
}

export function showFooter({ host }: Screen, { note, tone, primary, other }: Footer): void {
  const buttons = [primary, other].flatMap((each, index) =>
    each === undefined ? [] : [footerButton(each, index === 0 && primary !== undefined)],
  );
  const line = element("p", { class: "par-target" }, tone ? icon(tone) : null, element("span", {}, note));
  host.footer(
    ...(note === "" ? [] : [line]),
    ...(buttons.length === 0 ? [] : [element("div", { class: "mpp-buttons par-buttons" }, ...buttons)]),
  );
}

function footerButton({ label, run }: FooterButton, isPrimary: boolean): HTMLElement {
  const button = element("fluent-button", { appearance: isPrimary ? "primary" : undefined }, label);
  let busy = false;
  button.addEventListener("click", () => {
    if (busy) return;
    busy = true;
    const done = (): void => {
      busy = false;
    };
    Promise.resolve(run()).then(done, done);
  });
  return button;
}

/** A page with the way back to the list above its heading, which gets the focus. */
export function pageFrame(screen: Screen, title: string, ...children: readonly (Node | null)[]): HTMLElement {
  const back = linkButton(screen.text.back, () => {
    screen.show("overview");
  });
  back.prepend(outline("M12 5l-5 5l5 5", 16));
  back.classList.add("par-back");
  const page = element(
    "div",
    { class: "par-page" },
    back,
    element("h2", { tabindex: "-1" }, title),
    ...children,
  );
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    screen.show("overview");
  });
  return page;
}

export function cancelTo(screen: Screen, page: PageName = "overview"): FooterButton {
  return {
    label: screen.text.cancel,
    run: () => {
      screen.show(page);
    },
  };
}

export function linkButton(label: string, run: () => void, name?: string): HTMLButtonElement {
  const button = element("button", { type: "button", class: "mpp-link par-link", "aria-label": name }, label);
  button.addEventListener("click", run);
  return button;
}

/** A sentence with its icon. @param alert said at once by screen readers */
export function note(tone: IconName, sentence: string, alert = false): HTMLElement {
  return element(
    "div",
    { class: "mpp-note", role: alert ? "alert" : undefined },
    icon(tone),
    element("p", {}, sentence),
  );
}

let fields = 0;
/** An id for a field and its label. */
export const fieldId = (): string => `par-field-${String((fields += 1))}`;

export function labelled(label: string, field: HTMLElement, hint?: string): HTMLElement {
  field.id = fieldId();
  const hintId = `${field.id}-hint`;
  if (hint !== undefined) field.setAttribute("aria-describedby", hintId);
  return element(
    "div",
    { class: "par-field" },
    element("label", { for: field.id }, label),
    field,
    hint === undefined ? null : element("p", { id: hintId, class: "mpp-quiet" }, hint),
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function pick(
  options: readonly Option[],
  value: string,
  changed?: (value: string) => void,
): HTMLSelectElement {
  const select = element(
    "select",
    { class: "mpp-pick" },
    ...options.map((each) => element("option", { value: each.value }, each.label)),
  );
  if (options.some((each) => each.value === value)) select.value = value;
  select.addEventListener("change", () => {
    changed?.(select.value);
  });
  return select;
}

export function checkbox(
  label: string,
  checked: boolean,
  changed?: (checked: boolean) => void,
): HTMLLabelElement {
  const box = element("input", { type: "checkbox" });
  box.checked = checked;
  box.addEventListener("change", () => {
    changed?.(box.checked);
  });
  return element("label", { class: "mpp-check par-check" }, box, element("span", {}, label));
}

export const isChecked = (label: HTMLLabelElement): boolean => label.querySelector("input")?.checked === true;

/** A list that is drawn in parts, so that hundreds of items do not hold up the page. */
export function inParts<T>(
  items: readonly T[],
  size: number,
  list: HTMLElement,
  draw: (item: T) => readonly Node[],
  more: (next: number, total: number) => string,
): readonly HTMLElement[] {
  let shown = 0;
  const add = (): void => {
    const next = items.slice(shown, shown + size);
    list.append(...next.flatMap((item) => draw(item)));
    shown += next.length;
  };
  add();
  if (items.length <= size) return [list];
  const button = linkButton(more(Math.min(size, items.length - shown), items.length), () => {
    const before = list.childElementCount;
    add();
    const first = list.children[before];
    if (shown >= items.length) button.remove();
    else button.textContent = more(Math.min(size, items.length - shown), items.length);
    first?.querySelector<HTMLElement>("button, input")?.focus();
  });
  button.classList.add("par-more");
  return [list, button];
}
