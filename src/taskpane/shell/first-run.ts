/**
 * The first time: a card above the view with four steps. It opens the views it speaks of and rings the cells it means in
 * the grid, or offers to go there. Never modal; skipped or finished it is not shown again.
 */
import "@fluentui/web-components/button.js";
import { element } from "../dom";
import { type PaneModel } from "../model";
import { type Area } from "../../workbook/port";
import { type ViewId } from "../view";
import { type StepId, stepsText } from "./steps-text";

interface Step {
  readonly id: StepId;
  readonly view: ViewId;
}

const STEPS: readonly Step[] = [
  { id: "look", view: "prognose" },
  { id: "ask", view: "prognose" },
  { id: "project", view: "doorrekening" },
  { id: "check", view: "controle" },
];

export interface FirstRunParts {
  readonly model: () => PaneModel;
  /** Whether the pane has the view. */
  readonly has: (view: ViewId) => boolean;
  readonly open: (view: ViewId) => void;
  readonly goTo: (area: Area) => void;
  /** Takes the focus to the view, when what had it is gone. */
  readonly focusView: () => void;
  readonly announce: (message: string) => void;
  /** The cells that a step means, when the workbook has them. */
  readonly areaOf: (step: StepId) => Promise<Area | undefined>;
}

export class FirstRun {
  readonly element = element("div", { class: "mpp-steps", hidden: true });
  private readonly parts: FirstRunParts;
  private readonly steps: readonly Step[];
  private at = -1;

  constructor(parts: FirstRunParts) {
    this.parts = parts;
    this.steps = STEPS.filter(({ view }) => parts.has(view));
  }

  /** Begins when there is a workbook and nobody saw the steps before. */
  begin(): void {
    const { firstRun, workbook } = this.parts.model();
    if (this.at >= 0 || !workbook || firstRun === undefined || firstRun.seen()) return;
    this.show(0);
  }

  /** In another language, or for another workbook. */
  redraw(): void {
    if (this.at >= 0) this.show(this.at);
  }

  close(): void {
    this.at = -1;
    this.element.hidden = true;
    this.element.replaceChildren();
    this.parts.model().highlight?.(undefined);
  }

  private finish(): void {
    const hadFocus = this.element.contains(document.activeElement);
    this.parts.model().firstRun?.remember();
    this.close();
    if (hadFocus) this.parts.focusView();
    this.parts.announce(stepsText(this.parts.model().language).done);
  }

  private show(at: number): void {
    const step = this.steps[at];
    if (!step) return;
    const hadFocus = this.element.contains(document.activeElement);
    this.at = at;
    const { language } = this.parts.model();
    const text = stepsText(language);
    const next = this.steps[at + 1];
    const button = element(
      "fluent-button",
      { size: "small", appearance: "primary" },
      next ? text.steps[next.id].next : text.finish,
    );
    button.addEventListener("click", () => {
      if (next) this.go(at + 1, next);
      else this.finish();
    });
    const skip = element("button", { type: "button", class: "mpp-link" }, text.skip);
    skip.addEventListener("click", () => {
      this.finish();
    });
    const buttons = element("div", { class: "mpp-buttons" }, button);
    this.element.replaceChildren(
      element(
        "section",
        { "aria-label": text.label },
        element("div", { class: "mpp-steps-head" }, element("b", {}, text.title), skip),
        element("ol", {}, ...this.steps.map((each, index) => item(index, at, text.steps[each.id].name))),
        element("p", {}, text.steps[step.id].body),
        buttons,
      ),
    );
    this.element.hidden = false;
    if (hadFocus) button.focus();
    void this.pointAtCells(step, at, buttons);
  }

  private go(at: number, step: Step): void {
    this.parts.open(step.view);
    this.show(at);
    this.parts.announce(stepsText(this.parts.model().language).steps[step.id].body);
    this.element.querySelector<HTMLElement>("fluent-button")?.focus();
  }

  /** A ring with the step's number, or a link where the host has none. */
  private async pointAtCells(step: Step, at: number, buttons: HTMLElement): Promise<void> {
    const { highlight, language } = this.parts.model();
    highlight?.(undefined);
    const area = await this.parts.areaOf(step.id).catch(() => undefined);
    if (area === undefined || this.at !== at || !buttons.isConnected) return;
    if (highlight) {
      highlight({ area, label: String(at + 1) });
      return;
    }
    const link = element("button", { type: "button", class: "mpp-link" }, stepsText(language).showCells);
    link.addEventListener("click", () => {
      this.parts.goTo(area);
    });
    buttons.append(link);
  }
}

function item(index: number, at: number, name: string): HTMLElement {
  const number = element("i", {}, String(index + 1));
  return element("li", index === at ? { "aria-current": "step" } : {}, number, name);
}

const KEY = "mpp-vier-stappen";

/** Remembers in the browser that the steps were seen; where that is denied, as long as the page is open. */
export function rememberedFirstRun(): NonNullable<PaneModel["firstRun"]> {
  let seen = false;
  return {
    seen() {
      try {
        return seen || localStorage.getItem(KEY) !== null;
      } catch {
        return seen;
      }
    },
    remember() {
      seen = true;
      try {
        localStorage.setItem(KEY, "1");
      } catch {
        // Denied to frames of another origin: shown again next time, and skippable again.
      }
    },
  };
}
