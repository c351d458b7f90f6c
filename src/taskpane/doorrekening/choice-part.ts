/** Indicator and time step, and the folded line with all other choices. */
import { type ViewHost } from "../view";
import { element } from "../dom";
import { type Offered, type TimeStep } from "./choice";
import { type ChoiceChanges, type ChoicesShown, drawChoices, foldedLine } from "./choices-view";
import { indicatorName } from "./names";
import { bareSelect, fillPick } from "./parts";
import { type Chosen, rhosOf, type SheetName } from "./state";
import { type DoorrekeningText } from "./text";
import { type Workspace } from "./workspace";

const STEPS: readonly TimeStep[] = ["jaar", "maand", "jaar uit maanden"];

export class ChoicePart {
  readonly root: HTMLElement;
  private readonly text: DoorrekeningText;
  private readonly language: ViewHost["language"];
  private readonly changes: ChoiceChanges;
  private readonly indicator: HTMLSelectElement;
  private readonly step: HTMLSelectElement;
  private readonly row: HTMLElement;
  private readonly line = element("span", {});
  private readonly body = element("div", { class: "mpp-door-choices" });
  private readonly fold: HTMLDetailsElement;

  constructor(host: ViewHost, text: DoorrekeningText, changes: ChoiceChanges) {
    this.text = text;
    this.language = host.language;
    this.changes = changes;
    this.indicator = bareSelect(text.indicator, (indicator) => {
      changes.choose({ indicator });
    });
    this.step = bareSelect(text.timeStep, (value) => {
      changes.choose({ step: STEPS.find((step) => step === value) ?? "jaar" });
    });
    this.row = element("div", { class: "mpp-door-row" }, this.indicator, this.step);
    this.fold = element(
      "details",
      { class: "mpp-door-fold", "data-keep": "doorrekening-keuzes" },
      element("summary", {}, this.line),
      this.body,
    );
    this.root = element("div", { class: "mpp-door-top" }, this.row, this.fold);
  }

  show(now: Workspace, sheets: readonly SheetName[]): void {
    const { text } = this;
    const { chosen, indicators } = now;
    this.row.hidden = false;
    fillPick(
      this.indicator,
      indicators.map((each) => ({
        value: each.id,
        text: indicatorName(each, text),
        group: each.indicator.domein,
      })),
      chosen.indicator,
    );
    fillPick(
      this.step,
      STEPS.map((step) => ({ value: step, text: text.steps[step] })),
      chosen.step,
    );
    this.draw({
      offered: now.offered,
      chosen,
      scenarios: now.scenarios,
      periods: now.runs.periods,
      rhos: rhosOf(now.sources, chosen.rho),
      sheets,
      notes: now.notes,
    });
  }

  /** Nothing could be calculated: only what it is calculated with can be chosen, and is open to be. */
  showOnly(offered: Offered, chosen: Partial<Chosen>): void {
    this.row.hidden = true;
    const first: Chosen = {
      model: offered.models[0]?.key ?? "",
      parameters: offered.parameters[0]?.key ?? "",
      inflow: offered.inflows[0]?.key ?? "",
      ...{ band: "", indicator: "", scenario: "", period: "", rho: 0, draws: 0 },
      step: "jaar",
    };
    const notes = { ofInflow: undefined, events: undefined, more: [] };
    const nothing = { scenarios: [], periods: [], rhos: [], sheets: [], notes };
    this.draw({ offered, chosen: { ...first, ...chosen }, ...nothing });
    this.fold.open = true;
  }

  private draw(shown: ChoicesShown): void {
    this.line.textContent = foldedLine(shown, this.text);
    drawChoices(this.body, shown, this.text, this.language, this.changes);
  }
}
