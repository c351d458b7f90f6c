/** Small pieces of the view: buttons, links to cells, sentences with an icon, choices, folded parts. */
import { formatNumber, type Language } from "../../text";
import { addressOf } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { element, icon, type IconName } from "../dom";
import { type ViewHost } from "../view";
import { type MigratieText } from "./text";

/** What every part of the view knows. */
export interface Screen {
  readonly host: ViewHost;
  readonly text: MigratieText;
  readonly number: (value: number) => string;
}

export function screenOf(host: ViewHost, text: MigratieText): Screen {
  return { host, text, number: (value) => formatNumber(value, host.language) };
}

export function note(tone: IconName, ...children: readonly (Node | string)[]): HTMLElement {
  return element("div", { class: "mpp-note" }, icon(tone), element("p", {}, ...children));
}

/** @param run does nothing while it is still at work; what it throws is nobody's to swallow */
export function button(label: string, run: () => unknown, primary = false): HTMLElement {
  const made = element("fluent-button", { appearance: primary ? "primary" : undefined }, label);
  onceAtATime(made, run);
  return made;
}

export function link(label: string, run: () => unknown, name?: string): HTMLButtonElement {
  const made = element("button", { type: "button", class: "mpp-link mig-link", "aria-label": name }, label);
  onceAtATime(made, run);
  return made;
}

function onceAtATime(made: HTMLElement, run: () => unknown): void {
  let busy = false;
  made.addEventListener("click", () => {
    if (busy) return;
    busy = true;
    const done = (): void => {
      busy = false;
    };
    void Promise.resolve(run()).finally(done);
  });
}

/** Goes to the cell in the workbook. @param shown without it the whole address */
export function cellLink({ host, text }: Screen, area: Area, shown = addressOf(area)): HTMLButtonElement {
  return link(
    shown,
    () => {
      host.goTo(area);
    },
    text.goTo(addressOf(area)),
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function pick(
  options: readonly Option[],
  value: string,
  changed: (value: string) => void,
): HTMLSelectElement {
  const select = element(
    "select",
    { class: "mpp-pick" },
    ...options.map((each) => element("option", { value: each.value }, each.label)),
  );
  select.value = value;
  select.addEventListener("change", () => {
    changed(select.value);
  });
  return select;
}

let fields = 0;

export function labelled(label: string, field: HTMLElement): HTMLElement {
  field.id = `mig-field-${String((fields += 1))}`;
  return element("div", { class: "mig-field" }, element("label", { for: field.id }, label), field);
}

/** Stays open or closed when the view is mounted anew. */
export function folded(
  keep: string,
  title: string,
  ...children: readonly (Node | null)[]
): HTMLDetailsElement {
  return element(
    "details",
    { class: "mpp-fold mig-fold", "data-keep": `mig-${keep}` },
    element("summary", {}, title),
    ...children,
  );
}

/** Items one below the other, with the rest behind a link. */
export function listed<T>(
  items: readonly T[],
  most: number,
  draw: (item: T) => HTMLElement,
  more: (count: number) => string,
): HTMLElement[] {
  const list = element("ul", { class: "mpp-findings" }, ...items.slice(0, most).map(draw));
  if (items.length <= most) return [list];
  const rest = link(more(items.length), () => {
    list.append(...items.slice(most).map(draw));
    rest.remove();
    list.children[most]?.querySelector<HTMLElement>("button")?.focus();
  });
  return [list, rest];
}

/** "10.42" in Dutch and "10:42" in English. */
export function timeText(time: Date, language: Language): string {
  const [hours, minutes] = [time.getHours(), time.getMinutes()].map((each) => String(each).padStart(2, "0"));
  return [hours, minutes].join(language === "nl" ? "." : ":");
}
