/** Chart with its title, its key and its numbers as tables; drawn anew when its width or the height of the page changes. */
import { type Language } from "../../text";
import { tableAlternative } from "../charts/data-table";
import { measureIn } from "../charts/measure";
import { element } from "../dom";
import { chanceText } from "./chance-text";
import { chartTables, inflowText } from "./chart-tables";
import { densityChart, type DensityChart } from "./density-chart";
import { type Forecast } from "./forecast";
import { type ForecastText } from "./text";
import { firstThreshold, type ThresholdScale } from "./threshold";
import { thresholdNumber } from "./threshold-handle";

const HEIGHT = { usual: 172, low: 132 };
/** In a pane this low the chart gives way to the first action. */
const LOW_PANE = "(max-height: 440px)";
const NARROWEST = 200;

export interface Figure {
  readonly element: HTMLElement;
  readonly show: (forecast: Forecast, threshold: number | undefined) => void;
  readonly setThreshold: (value: number) => void;
  readonly stop: () => void;
}

interface FigureInput {
  readonly id: string;
  readonly language: Language;
  readonly text: ForecastText;
  /** The user moved the line, or it got its first place. */
  readonly onMove: (value: number) => void;
}

export function createFigure(input: FigureInput): Figure {
  const drawing = new Drawing(input);
  return {
    element: drawing.element,
    show: (forecast, threshold) => {
      drawing.show(forecast, threshold);
    },
    setThreshold: (value) => {
      drawing.setThreshold(value);
    },
    stop: () => {
      drawing.stop();
    },
  };
}

class Drawing {
  readonly element: HTMLElement;
  private readonly input: FigureInput;
  private readonly title = element("h2");
  private readonly place = element("div", { class: "mpp-density" });
  private readonly key = element("p", { class: "mpp-key" });
  private readonly table: ReturnType<typeof tableAlternative>;
  private readonly watcher = new ResizeObserver(() => {
    this.redraw(false);
  });
  private readonly low = window.matchMedia(LOW_PANE);
  private readonly onLow = (): void => {
    this.redraw(true);
  };
  private forecast: Forecast | undefined;
  private chart: DensityChart | undefined;
  private threshold: number | undefined;
  private width = 0;

  constructor(input: FigureInput) {
    this.input = input;
    this.table = tableAlternative(`${input.id}-table`, input.language);
    this.element = element(
      "figure",
      { class: "mpp-figure" },
      element("figcaption", {}, this.title, this.table.button),
      this.place,
      this.key,
      this.table.panel,
    );
    this.watcher.observe(this.place);
    this.low.addEventListener("change", this.onLow);
  }

  show(forecast: Forecast, threshold: number | undefined): void {
    const { language, text } = this.input;
    this.forecast = forecast;
    this.threshold = threshold;
    this.title.textContent = text.title(forecast.year);
    this.table.update(chartTables(forecast, language, text));
    this.drawKey(forecast);
    this.redraw(true);
  }

  setThreshold(value: number): void {
    this.threshold = value;
    this.chart?.setThreshold(value);
  }

  stop(): void {
    this.watcher.disconnect();
    this.low.removeEventListener("change", this.onLow);
  }

  /** @param isNew also when the width is the same */
  private redraw(isNew: boolean): void {
    const width = Math.floor(this.place.clientWidth);
    const { forecast } = this;
    // Nothing to draw on while the view is hidden.
    if (forecast === undefined || width === 0 || (!isNew && width === this.width)) return;
    this.width = width;
    const hadFocus = this.place.contains(document.activeElement);
    const chart = this.draw(forecast, Math.max(NARROWEST, width));
    this.chart = chart;
    this.place.replaceChildren(chart.element);
    const maximum = forecast.values.at(-1)?.value ?? 0;
    const value = this.threshold ?? firstThreshold(maximum, chart.steps);
    chart.setThreshold(value);
    if (hadFocus) chart.focusThreshold();
    if (this.threshold === undefined) this.input.onMove(value);
  }

  private draw(forecast: Forecast, width: number): DensityChart {
    const { id, language, text, onMove } = this.input;
    const values = forecast.values.map(({ name, value }) => `${name} ${inflowText(value, language)}`);
    const steps = (): ThresholdScale => chart.steps;
    const chart: DensityChart = densityChart({
      ...{ forecast, language, width, onMove },
      id: `${id}-hatch`,
      height: this.low.matches ? HEIGHT.low : HEIGHT.usual,
      measure: measureIn(this.place),
      summary: text.summary(text.title(forecast.year), values.join(", ")),
      thresholdLabel: text.thresholdLabel,
      thresholdText: (value) =>
        text.thresholdSays(
          thresholdNumber(value, steps(), language),
          chanceText(forecast.mixture.sf(value), language),
        ),
    });
    return chart;
  }

  private drawKey({ scenarios }: Forecast): void {
    const { text } = this.input;
    const swatch = (kind: string): HTMLElement =>
      element("i", { class: "mpp-swatch", "data-kind": kind, "aria-hidden": "true" });
    const letters = scenarios.map(({ letter }) => letter);
    this.key.replaceChildren(
      element("span", {}, swatch("band"), text.band),
      element("span", {}, swatch("component"), text.components(letters[0] ?? "", letters.at(-1) ?? "")),
      element("span", {}, swatch("asked"), text.asked),
    );
  }
}
