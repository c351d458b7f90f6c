/** Small parts of the view: a labelled select, a failure with its cell, a line of progress. */
import { FailureError } from "../../core";
import { EVERYTHING, failureText } from "../../text";
import { areaOf } from "../../workbook/area";
import { element, icon } from "../dom";
import { type ViewHost } from "../view";
import { type DoorrekeningText } from "./text";

export interface PickOption {
  readonly value: string;
  readonly text: string;
  /** Options with the same group stand together under its name. */
  readonly group?: string;
}

/** Options, in groups where they have one. */
export function fillPick(select: HTMLSelectElement, options: readonly PickOption[], chosen: string): void {
  const groups = new Map<string, HTMLElement>();
  const items = options.flatMap(({ value, text, group }): HTMLElement[] => {
    const option = element("option", { value, selected: value === chosen }, text);
    if (group === undefined) return [option];
    const known = groups.get(group);
    if (known !== undefined) {
      known.append(option);
      return [];
    }
    const made = element("optgroup", { label: group }, option);
    groups.set(group, made);
    return [made];
  });
  select.replaceChildren(...items);
  select.value = chosen;
}

/** A select of which the label is only spoken. */
export function bareSelect(label: string, changed: (value: string) => void): HTMLSelectElement {
  const select = element("select", { class: "mpp-pick", "aria-label": label });
  select.addEventListener("change", () => {
    changed(select.value);
  });
  return select;
}

export interface Pick {
  readonly label: string;
  readonly options: readonly PickOption[];
  readonly chosen: string;
  readonly changed: (value: string) => void;
}

/** A select under its label. @param key what it is found by when the choices are drawn again */
export function labelledPick(key: string, { label, options, chosen, changed }: Pick): HTMLElement {
  const select = element("select", { class: "mpp-pick", "data-key": key });
  fillPick(select, options, chosen);
  select.addEventListener("change", () => {
    changed(select.value);
  });
  return element("label", { class: "mpp-door-field" }, element("span", {}, label), select);
}

export function linkButton(label: string, run: () => void, spoken?: string): HTMLButtonElement {
  const button = element(
    "button",
    { type: "button", class: "mpp-link mpp-door-link", "aria-label": spoken },
    label,
  );
  button.addEventListener("click", run);
  return button;
}

type ForFailure = { readonly [P in "language" | "goTo"]: ViewHost[P] };

/** What went wrong in a sentence, with a link to its cell. @param subject what to name when no argument is to blame */
export function failureNote(
  error: unknown,
  subject: string,
  host: ForFailure,
  text: DoorrekeningText,
): HTMLElement {
  const sentence =
    error instanceof FailureError
      ? failureText(error.failure, host.language, subject, EVERYTHING)
      : text.unforeseen(error instanceof Error ? error.message : String(error));
  const cell = error instanceof FailureError ? error.failure.place.cell : undefined;
  const area = cell === undefined ? undefined : areaOf(cell);
  return element(
    "div",
    { class: "mpp-note", role: "status" },
    icon("bad"),
    element("p", {}, `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`),
    area === undefined || cell === undefined
      ? null
      : linkButton(
          area.range,
          () => {
            host.goTo(area);
          },
          text.goTo(cell),
        ),
  );
}

export const warnNote = (sentence: string): HTMLElement =>
  element("div", { class: "mpp-note" }, icon("warn"), element("p", {}, sentence));

/** Progress of long work with a button; the button stays the same element, so that it keeps the focus. */
export interface ProgressLine {
  readonly root: HTMLElement;
  readonly show: (sentence: string, action: string) => void;
  readonly hide: () => void;
}

export function progressLine(act: () => void): ProgressLine {
  const sentence = element("p", {});
  const button = linkButton("", act);
  const root = element("div", { class: "mpp-note mpp-door-progress", hidden: true }, sentence, button);
  return {
    root,
    show: (words, action) => {
      sentence.textContent = words;
      button.textContent = action;
      root.hidden = false;
    },
    hide: () => {
      root.hidden = true;
    },
  };
}
