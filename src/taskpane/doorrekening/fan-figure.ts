/** The chart with its title, key, numbers as a table, and the progress of the bands. */
import { type OutcomeIndicator } from "../../chain";
import { formatNumber, type Language } from "../../text";
import { type ChartTable, tableAlternative } from "../charts/data-table";
import { measureIn } from "../charts/measure";
import { element } from "../dom";
import { fanChart } from "./fan-chart";
import { type Fan } from "./fan-model";
import { BAND_CHANCES, type Line } from "./figures";
import { indicatorLabel, scenarioLabel, shownValue, unitLine, unitOf } from "./names";
import { type ProgressLine, progressLine } from "./parts";
import { type TimeStep } from "./choice";
import { type DoorrekeningText } from "./text";

/** Never narrower: below that the page scrolls. [px] */
const NARROWEST = 220;
const FALLBACK_WIDTH = 296;
/** Of the outer and the inner band. */
const SHARES = ["75%", "50%"] as const;

export interface FanShown {
  readonly fan: Fan;
  readonly indicator: OutcomeIndicator;
  readonly step: TimeStep;
}

export class FanFigure {
  readonly root: HTMLElement;
  readonly progress: ProgressLine;
  private readonly title = element("h2", {});
  private readonly unit = element("p", { class: "mpp-quiet" });
  private readonly key = element("div", { class: "mpp-key" });
  private readonly chart = element("div", { class: "mpp-door-chart" });
  private readonly apart = element("p", { class: "mpp-quiet", hidden: true });
  private readonly table: ReturnType<typeof tableAlternative>;
  private readonly language: Language;
  private readonly text: DoorrekeningText;
  private readonly sizes: ResizeObserver;
  private shown: FanShown | undefined;
  private width = FALLBACK_WIDTH;

  constructor(language: Language, text: DoorrekeningText, act: () => void) {
    this.language = language;
    this.text = text;
    this.table = tableAlternative("mpp-door-fan-table", language);
    this.progress = progressLine(act);
    this.root = element(
      "figure",
      { class: "mpp-figure mpp-door-fan" },
      element("figcaption", {}, this.title, this.table.button),
      element("div", { class: "mpp-door-sub" }, this.unit, this.key),
      this.chart,
      this.table.panel,
      this.apart,
      this.progress.root,
    );
    this.sizes = new ResizeObserver(() => {
      this.resized();
    });
    this.sizes.observe(this.chart);
  }

  stop(): void {
    this.sizes.disconnect();
  }

  show(shown: FanShown): void {
    this.shown = shown;
    this.draw();
  }

  private resized(): void {
    const width = Math.max(NARROWEST, Math.round(this.chart.clientWidth));
    if (width === this.width || this.chart.clientWidth === 0) return;
    this.width = width;
    this.draw();
  }

  private draw(): void {
    if (this.shown === undefined) return;
    const { fan, indicator, step } = this.shown;
    const { language, text } = this;
    const unit = unitOf(indicator);
    this.title.textContent = indicatorLabel(indicator, text);
    this.unit.textContent = unitLine(indicator, step, text);
    this.key.replaceChildren(...(fan.bands.length === 0 ? [] : this.keys()));
    this.apart.textContent = text.apart;
    this.apart.hidden = fan.bands.length === 0 || fan.together;
    this.table.update([this.tableOf(fan, unit)]);
    this.chart.replaceChildren(
      fanChart(fan, {
        width: this.width,
        language,
        unit,
        measure: measureIn(this.root),
        spoken: this.spoken(fan, indicator, unit),
        whatIfName: text.whatIf,
        nameOf: (scenario) => scenarioLabel(scenario, text),
      }),
    );
  }

  private keys(): HTMLElement[] {
    return SHARES.map((share, n) =>
      element(
        "span",
        {},
        element("span", { class: "mpp-swatch", "data-kind": n === 0 ? undefined : "inner" }),
        share,
      ),
    );
  }

  private spoken(fan: Fan, indicator: OutcomeIndicator, unit: string): string {
    const { language, text } = this;
    const last = fan.periods.at(-1) ?? "";
    const ends = [...fan.lines].flatMap(([scenario, line]) => {
      const value = line.at(-1);
      return value === undefined
        ? []
        : [`${scenarioLabel(scenario, text)} ${shownValue(value, unit, language)}`];
    });
    return `${text.chartOf(indicatorLabel(indicator, text), unit)}. ${last}: ${ends.join(", ")}.`;
  }

  private tableOf(fan: Fan, unit: string): ChartTable {
    const { language, text } = this;
    const [outer, inner] = fan.bands;
    const edges = [outer?.lower, inner?.lower, inner?.upper, outer?.upper];
    const columns: (readonly [string, Line])[] = [
      ...[...fan.lines].map(([name, line]) => [scenarioLabel(name, text), line] as const),
      ...edges.flatMap((line, n) =>
        line === undefined
          ? []
          : [[`${formatNumber((BAND_CHANCES[n] ?? 0) * 100, language)}%`, line] as const],
      ),
      ...(fan.whatIf === undefined ? [] : [[text.whatIf, fan.whatIf] as const]),
    ];
    const cell = (value: number | undefined): string =>
      value === undefined ? "" : shownValue(value, unit, language);
    const begin = fan.start === undefined ? [] : [[text.begin, ...columns.map(() => cell(fan.start))]];
    return {
      caption: `${this.title.textContent}, ${this.unit.textContent}`,
      headings: [text.period, ...columns.map(([name]) => name)],
      rows: [
        ...begin,
        ...fan.periods.map((period, at) => [period, ...columns.map(([, line]) => cell(line[at]))]),
      ],
    };
  }
}
