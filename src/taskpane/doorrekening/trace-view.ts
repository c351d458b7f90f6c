/** "Waar komt dit getal vandaan?": one number as a sum that adds up, line by line, each to be broken down further. */
import { type CompiledModel } from "../../chain";
import { type Language } from "../../text";
import { element } from "../dom";
import { linkButton, warnNote } from "./parts";
import { type DoorrekeningText } from "./text";
import { type TraceLine } from "./trace-sum";
import { type TraceRow, type TraceShown, traceShown } from "./trace-text";

export interface TraceSource {
  readonly model: CompiledModel;
  readonly lines: readonly TraceLine[];
  /** "Geselecteerde cel: 'MPP Asiel'!H14, medio" */
  readonly caption: string;
  readonly warning?: string;
  /** Below the sum. */
  readonly more?: readonly Node[];
}

/** A formula with its arguments, as the user's Excel writes them. */
export interface FormulaShown {
  readonly title: string;
  readonly formula: string;
  readonly args: readonly (readonly [name: string, text: string])[];
}

export class TraceSection {
  readonly root: HTMLElement;
  private readonly text: DoorrekeningText;
  private readonly language: Language;
  private readonly caption = element("p", { class: "mpp-quiet" });
  private readonly body = element("div", { class: "mpp-door-trace" });
  private readonly formula = element("div", {});
  private source: TraceSource | undefined;
  /** Lines that were opened, one in the other; the last is shown. */
  private path: readonly number[] = [0];

  constructor(language: Language, text: DoorrekeningText) {
    this.language = language;
    this.text = text;
    this.root = element(
      "section",
      { class: "mpp-section mpp-door-origin", "aria-labelledby": "mpp-door-origin" },
      element("h2", { id: "mpp-door-origin" }, text.traceTitle),
      this.caption,
      this.body,
      this.formula,
    );
  }

  show(source: TraceSource): void {
    this.source = source;
    this.path = [0];
    this.draw();
  }

  /** Something else than a sum: a failure, or why there is none. */
  say(caption: string, ...children: readonly Node[]): void {
    this.source = undefined;
    this.caption.textContent = caption;
    this.body.replaceChildren(...children);
  }

  showFormula(shown: FormulaShown | undefined): void {
    if (shown === undefined) {
      this.formula.replaceChildren();
      return;
    }
    const rows = shown.args.flatMap(([name, value]) => [
      element("dt", {}, name),
      element("dd", {}, element("code", {}, value)),
    ]);
    this.formula.replaceChildren(
      element(
        "details",
        { class: "mpp-door-fold", "data-keep": "doorrekening-formule" },
        element("summary", {}, shown.title),
        element("code", { class: "mpp-door-formula" }, shown.formula),
        element("dl", { class: "mpp-door-args" }, ...rows),
      ),
    );
  }

  private draw(focus = false): void {
    const { source, text } = this;
    if (source === undefined) return;
    const { model, lines, caption, warning, more = [] } = source;
    const at = this.path.at(-1) ?? 0;
    const shown = traceShown(model, lines, at, this.language, text);
    this.caption.textContent = caption;
    if (shown === undefined) {
      this.body.replaceChildren();
      return;
    }
    const back = this.path.length > 1 ? [this.backButton()] : [];
    this.body.replaceChildren(
      ...(warning === undefined ? [] : [warnNote(warning)]),
      ...back,
      this.table(shown),
      ...more,
    );
    if (focus) (back[0] ?? this.body.querySelector("button"))?.focus();
  }

  private backButton(): HTMLButtonElement {
    return linkButton(this.text.traceBack, () => {
      this.path = this.path.slice(0, -1);
      this.draw(true);
    });
  }

  private table({ name, value, detail, rows }: TraceShown): HTMLElement {
    return element(
      "table",
      { class: "mpp-door-sum" },
      element("caption", { class: "mpp-hidden" }, `${this.text.traceTitle} ${name} ${value}`),
      element(
        "tbody",
        {},
        element(
          "tr",
          { class: "mpp-door-total" },
          element("th", { scope: "row" }, name, element("small", {}, detail)),
          element("td", {}, value),
        ),
        ...rows.map((row) => ("heading" in row ? this.heading(row.heading) : this.line(row))),
      ),
    );
  }

  private heading(words: string): HTMLElement {
    return element("tr", { class: "mpp-door-part" }, element("th", { scope: "row", colspan: "2" }, words));
  }

  private line({ sign, name, value, detail, opens }: TraceRow): HTMLElement {
    const label = opens === undefined ? name : this.opener(name, opens);
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, element("i", {}, sign), label, element("small", {}, detail)),
      element("td", {}, value),
    );
  }

  private opener(name: string, at: number): HTMLButtonElement {
    return linkButton(
      name,
      () => {
        this.path = [...this.path, at];
        this.draw(true);
      },
      this.text.open(name),
    );
  }
}
