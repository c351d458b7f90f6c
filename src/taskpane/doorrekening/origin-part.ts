/** The trace: of the number that is chosen, or of the cell of MPP.DOORREKENING that is selected. */
import { FailureError } from "../../core";
import { boxOf, refOf } from "../../workbook/area";
import { type Area, type NameFact } from "../../workbook/port";
import { readModel } from "../../functions/read/model";
import { type ViewHost } from "../view";
import { element } from "../dom";
import { traceArguments, traceRows, type Given } from "./figures";
import { shownFormula } from "./formula-call";
import { indicatorLabel, askedLabel } from "./names";
import { failureNote, linkButton } from "./parts";
import { answerOf, type Sources } from "./sources";
import { type SelectedCall, selectedCall, type SelectedNumber, selectedNumber } from "./selected-call";
import { type Chosen } from "./state";
import { type DoorrekeningText } from "./text";
import { traceLines } from "./trace-sum";
import { TraceSection } from "./trace-view";
import { askedOf, type Workspace } from "./workspace";

type SelectedTrace = Extract<SelectedNumber, { readonly kind: "number" }>;

export class OriginPart {
  readonly root: HTMLElement;
  private readonly host: ViewHost;
  private readonly text: DoorrekeningText;
  private readonly section: TraceSection;
  private readonly choose: (change: Partial<Chosen>) => void;
  private now: Workspace | undefined;
  private asked = "";
  private turn = 0;

  constructor(host: ViewHost, text: DoorrekeningText, choose: (change: Partial<Chosen>) => void) {
    this.host = host;
    this.text = text;
    this.choose = choose;
    this.section = new TraceSection(host.language, text);
    this.root = this.section.root;
  }

  /** A choice in the view is about that number; what was selected before is then no longer shown. */
  show(now: Workspace): void {
    this.now = now;
    this.turn += 1;
    this.section.showFormula(undefined);
    this.showChosen(now);
  }

  private showChosen(now: Workspace): void {
    const { text } = this;
    const { settings, indicator, chosen } = now;
    const what = `${indicatorLabel(indicator, text)}, ${askedLabel(chosen.scenario, chosen.period, text)}`;
    this.trace(traceArguments(settings, askedOf(now)), text.traceOf(what), {
      more: [element("p", { class: "mpp-quiet" }, text.traceHint)],
    });
  }

  private trace(
    given: Given,
    caption: string,
    rest: { readonly warning?: string; readonly more: readonly Node[] },
  ): void {
    try {
      const lines = traceLines(traceRows(given));
      const { compiled } = readModel(given["model"]?.value, "model", given["model"]?.address);
      this.section.show({ model: compiled, lines, caption, ...rest });
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.section.say(caption, failureNote(error, "MPP.HERKOMST", this.host, this.text));
    }
  }

  async selected(sources: Sources, area: Area): Promise<void> {
    this.turn += 1;
    const { turn, text } = this;
    const answer = answerOf(sources, area.sheet);
    const found = answer === undefined ? undefined : selectedCall(answer, area.range);
    if (answer === undefined || found === undefined) {
      // What stands there is about no function: the number that was chosen stays.
      if (this.asked !== "" && this.now !== undefined) this.show(this.now);
      this.asked = "";
      return;
    }
    const names = await this.names(found);
    if (turn !== this.turn) return;
    const cell = this.cellName(area);
    this.asked = cell;
    this.showCall(found);
    if (found.call.name !== "DOORREKENING") {
      if (this.now !== undefined) this.showChosen(this.now);
      return;
    }
    const used = boxOf(answer.range);
    const at = boxOf(area.range);
    const shown = answer.values[at.top - used.top]?.[at.left - used.left];
    this.showNumber(cell, selectedNumber(sources, area, found, names, shown), text);
  }

  /** Only a formula with a name in it needs the names of the workbook. */
  private async names({ call }: SelectedCall): Promise<readonly NameFact[]> {
    const { book } = this.host;
    if (book === undefined || !call.args.some((arg) => /^[A-Za-z_\\][\w.\\]*$/.test(arg))) return [];
    try {
      return (await book.workbook.read([{ kind: "names" }]))[0];
    } catch {
      return [];
    }
  }

  private cellName({ sheet, range }: Area): string {
    const { top, left } = boxOf(range);
    return `${sheet}!${refOf(top, left)}`;
  }

  private showCall({ formula, call, names, by }: SelectedCall): void {
    const { text, host } = this;
    this.section.showFormula({
      title: `${text.formulaOf(`MPP.${call.name}`)} (${by})`,
      formula: shownFormula(formula, host.decimalComma),
      args: names.map((name, n) => {
        const arg = call.args[n] ?? "";
        return [name, arg === "" ? text.omitted : shownFormula(arg, host.decimalComma).slice(1)];
      }),
    });
  }

  private showNumber(cell: string, number: SelectedNumber, text: DoorrekeningText): void {
    const caption = text.traceSelected(cell);
    switch (number.kind) {
      case "number":
        this.trace(
          number.given,
          number.scenario === "" ? caption : `${caption}, ${number.scenario}`,
          this.extras(number),
        );
        break;
      case "other":
        this.section.say(caption, element("p", { class: "mpp-quiet" }, text.noNumber));
        break;
      case "not followed":
        this.section.say(caption, element("p", { class: "mpp-quiet" }, text.notFollowed(number.argument)));
        break;
      case "refused":
        this.section.say(caption, failureNote(number.error, "MPP.DOORREKENING", this.host, text));
    }
  }

  /** A stale cell is said to be; an indicator that the chart does not show can be taken there. */
  private extras({ isStale, given, scenario }: SelectedTrace): { warning?: string; more: readonly Node[] } {
    const { now, text } = this;
    const [indicator, period] = [given["indicator"]?.value, given["period"]?.value].map(String);
    const known = now?.indicators.some(({ id }) => id === indicator) === true;
    const isShown = now?.chosen.indicator === indicator && now?.chosen.period === period;
    const link = linkButton(text.showInChart, () => {
      const of = now?.scenarios.includes(scenario) === true ? { scenario } : {};
      this.choose({ indicator: indicator ?? "", period: period ?? "", ...of });
    });
    return { ...(isStale ? { warning: text.stale } : {}), more: known && !isShown ? [link] : [] };
  }
}
