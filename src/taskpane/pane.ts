/**
 * The pane itself, for any host: draws a PaneModel in an element and redraws the parts that changed. It keeps what
 * the user opened and where the focus is.
 */
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { element } from "./dom";
import { errorSection, sameErrors } from "./errors-view";
import { functionList } from "./functions-view";
import { type PaneModel } from "./model";
import { startupFooter } from "./startup-view";
import { statusLine, statusStrip } from "./status-view";
import { paneText } from "./text";

/** Fonts of the design; Fluent's own list starts the same and lacks the fallbacks. */
const FONTS = {
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', 'Open Sans', -apple-system, BlinkMacSystemFont, Roboto, sans-serif",
  fontFamilyMonospace: "Consolas, 'Cascadia Mono', Menlo, 'Liberation Mono', monospace",
};
const THEMES = { light: { ...webLightTheme, ...FONTS }, dark: { ...webDarkTheme, ...FONTS } };

export interface Pane {
  /** Shows the changed parts. A property that is absent stays as it was. */
  readonly update: (change: Partial<PaneModel>) => void;
  /** Empties the element. */
  readonly unmount: () => void;
}

/** One part of the pane: which properties of the model it shows, and how. */
interface Region {
  readonly shows: readonly (keyof PaneModel)[];
  readonly draw: (model: PaneModel) => void;
}

/**
 * @param root element to fill; whatever it holds is replaced
 * @param start what to show first
 */
export function mountPane(root: HTMLElement, start: PaneModel): Pane {
  let model = start;
  const regions = buildRegions(root, () => model);
  for (const region of regions) region.draw(model);
  return {
    update(change) {
      const before = model;
      model = { ...model, ...change };
      const changed = (key: keyof PaneModel): boolean =>
        key === "errors" ? !sameErrors(before.errors, model.errors) : before[key] !== model[key];
      for (const region of regions) if (region.shows.some(changed)) region.draw(model);
    },
    unmount() {
      root.classList.remove("mpp-pane");
      fill(root);
    },
  };
}

/** The empty parts of the pane, in place. */
function buildParts(
  root: HTMLElement,
): Record<"strip" | "head" | "status" | "errors" | "functions" | "footer" | "spoken", HTMLElement> {
  const parts = {
    strip: element("div"),
    head: element("div", { class: "mpp-head" }),
    status: element("div", { role: "status" }),
    errors: element("div"),
    functions: element("div"),
    footer: element("div"),
    /** Says to screen readers what just happened. */
    spoken: element("p", { class: "mpp-hidden", role: "status" }),
  };
  const view = element("div", { class: "mpp-view" }, parts.head, parts.status, parts.errors, parts.functions);
  root.classList.add("mpp-pane");
  fill(root, parts.strip, element("div", { class: "mpp-scroll" }, view), parts.footer, parts.spoken);
  return parts;
}

/** @param now gives the model as it is when the user acts */
function buildRegions(root: HTMLElement, now: () => PaneModel): Region[] {
  const parts = buildParts(root);
  const announce = (message: string): void => {
    parts.spoken.textContent = message;
  };
  const goTo = (index: number): void => now().errors?.[index]?.goTo();
  const region = (draw: Region["draw"], ...shows: Region["shows"]): Region => ({ shows, draw });
  return [
    region(({ theme }) => {
      root.dataset["theme"] = theme;
      setTheme(THEMES[theme], root);
    }, "theme"),
    region(({ language }) => {
      const text = paneText(language);
      root.lang = language;
      fill(parts.head, element("h1", {}, text.title), element("p", {}, text.purpose));
    }, "language"),
    region(
      (model) => {
        fill(parts.strip, statusStrip(model));
      },
      "language",
      "state",
      "version",
    ),
    region(
      (model) => {
        fill(parts.status, statusLine(model));
      },
      "language",
      "state",
      "version",
      "functionsVersion",
      "metadataDifference",
    ),
    region(
      (model) => {
        keepFocus(parts.errors, () => {
          fill(parts.errors, errorSection(model, goTo));
        });
      },
      "language",
      "errors",
    ),
    region(
      (model) => {
        drawFunctions(parts.functions, model, announce);
      },
      "language",
      "functions",
    ),
    region(
      (model) => {
        fill(parts.footer, startupFooter(model, announce));
      },
      "language",
      "startup",
    ),
  ];
}

function fill(parent: Element, ...children: readonly (Node | null)[]): void {
  parent.replaceChildren(...children.filter((child): child is Node => child !== null));
}

/** Redraws the list; functions that the user opened stay open. */
function drawFunctions(parent: HTMLElement, model: PaneModel, announce: (message: string) => void): void {
  const open = new Set([...parent.querySelectorAll("details[open]")].map(functionOf));
  const first = parent.childElementCount === 0;
  fill(parent, functionList(model, announce));
  if (first) return;
  for (const details of parent.querySelectorAll("details")) details.open = open.has(functionOf(details));
}

const functionOf = (details: Element): string | null => details.getAttribute("data-function");

/** A list that is redrawn while a link in it has the focus gives it back to the same cell's link. */
function keepFocus(parent: HTMLElement, redraw: () => void): void {
  const active = document.activeElement;
  const cell = parent.contains(active) ? active?.getAttribute("data-cell") : null;
  redraw();
  if (typeof cell !== "string") return;
  const links = [...parent.querySelectorAll<HTMLElement>("[data-cell]")];
  links.find((link) => link.getAttribute("data-cell") === cell)?.focus();
}
