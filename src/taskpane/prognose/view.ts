/** The view Prognose: brings its parts up to date with the workbook, the selection and what is chosen. */
import { FailureError } from "../../core";
import { causeText, EVERYTHING } from "../../text";
import { type Area } from "../../workbook/port";
import { element } from "../dom";
import { type PaneState } from "../model";
import { type MountedView, type ViewHost } from "../view";
import { showChoices } from "./choices";
import { exampleSource } from "./example";
import { drawFailure, failureLine } from "./failure-line";
import { createFigure, type Figure } from "./figure";
import { Footer } from "./footer";
import { type Forecast, forecastOf } from "./forecast";
import { type Sources } from "./insertion";
import { KnownBlocks } from "./known-blocks";
import { link, note } from "./notice";
import { offerOf } from "./offer";
import { createQuestion, type Question } from "./question";
import { readBlocks } from "./reading";
import { type ForecastText, forecastText } from "./text";
import { sensitivityLine, valuesTable } from "./values-table";

/** Changes come in bursts; what they change is drawn once. [ms] */
const BURST_MS = 100;
const STARTING: ReadonlySet<PaneState> = new Set(["loading", "slow", "browser"]);

export class ForecastView implements MountedView {
  private readonly host: ViewHost;
  private readonly text: ForecastText;
  private readonly parts = {
    notice: element("div"),
    choices: element("div", { class: "mpp-choices" }),
    failure: element("div"),
    values: element("div"),
    sensitivity: element("div"),
  };
  private readonly result = element("div", { class: "mpp-forecast", hidden: true });
  private readonly figure: Figure;
  private readonly question: Question;
  private readonly footer: Footer;
  private readonly known = new KnownBlocks();
  private threshold: number | undefined;
  private forecast: Forecast | undefined;
  /** The block whose forecast was shown last. */
  private shown = "";
  private isRead = false;
  private stopped = false;
  /** Readings overtake each other; the last one counts. */
  private turn = 0;
  private burst: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, host: ViewHost) {
    this.host = host;
    const { language, announce, book } = host;
    const text = (this.text = forecastText(language));
    const onMove = (value: number): void => {
      this.setThreshold(value);
      if (this.forecast) this.question.show(value, this.forecast.mixture);
    };
    const onThreshold = (value: number): void => {
      this.setThreshold(value);
    };
    this.figure = createFigure({ id: "mpp-forecast", language, text, onMove });
    this.question = createQuestion({ language, text, announce, onThreshold });
    this.footer = new Footer(host, text);
    const { notice, choices, failure, values, sensitivity } = this.parts;
    this.figure.element.append(values);
    this.result.append(this.figure.element, this.question.element, sensitivity);
    root.append(notice, choices, failure, this.result);
    if (book === undefined) this.showExample();
    else void this.read();
  }

  readonly changed = (): void => {
    clearTimeout(this.burst);
    this.burst = setTimeout(() => void this.read(), BURST_MS);
  };

  readonly selected = (area: Area): void => {
    this.known.select(area);
    this.footer.select(area);
    const { book } = this.host;
    if (!this.isRead || book === undefined) return;
    void this.known.follow(area, book).then((isOther) => {
      if (isOther) this.draw();
    });
  };

  readonly toWrite = (): void => {
    this.footer.point();
  };

  readonly updated = (): void => {
    if (this.host.book === undefined) this.tellNoBook();
  };

  readonly unmount = (): void => {
    this.turn += 1;
    clearTimeout(this.burst);
    this.figure.stop();
  };

  /** Without a workbook: the example, to look at. */
  private showExample(): void {
    this.tellNoBook();
    this.calculate({ block: exampleSource(), events: undefined });
  }

  /** A page that is still starting says so; only one that will never have a workbook warns. */
  private tellNoBook(): void {
    const isStarting = STARTING.has(this.host.model().state);
    this.parts.notice.replaceChildren(
      isStarting ? note("wait", this.text.noBookYet) : note("warn", this.text.noBook),
    );
  }

  private async read(): Promise<void> {
    const { book } = this.host;
    if (book === undefined) return;
    const turn = (this.turn += 1);
    const isCurrent = (): boolean => turn === this.turn;
    this.stopped = false;
    try {
      const { blocks, read, sheets } = await readBlocks(book, (done, all) => {
        if (!this.isRead && isCurrent()) this.showProgress(done, all);
        return isCurrent() && !this.stopped;
      });
      if (!isCurrent()) return;
      await this.known.renew(blocks, book);
      if (!isCurrent()) return;
      this.isRead = true;
      this.parts.notice.replaceChildren(...(read < sheets ? [this.stoppedNote(read, sheets)] : []));
      this.draw();
    } catch (error) {
      if (isCurrent()) this.showUnread(error);
    }
  }

  private draw(): void {
    const sources = this.known.sources();
    if (sources === undefined) {
      this.showEmpty();
      return;
    }
    this.calculate(sources);
    this.drawChoices();
  }

  private calculate(sources: Sources): void {
    const { text, host, known } = this;
    try {
      const forecast = forecastOf(sources.block, sources.events, known.year);
      known.year = forecast.year;
      // Another block may be of another size; another year or other events are compared at the same threshold.
      if (this.shown !== known.block) this.threshold = undefined;
      this.shown = known.block;
      this.showForecast(forecast);
      this.footer.show(host.book && offerOf(sources, known.all(), forecast, text, host.language));
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.showFailure(error, sources);
    }
  }

  private showForecast(forecast: Forecast): void {
    const { text, parts } = this;
    const { language } = this.host;
    this.forecast = forecast;
    parts.failure.replaceChildren();
    this.result.hidden = false;
    parts.values.replaceChildren(valuesTable(forecast.values, language, text));
    const line = sensitivityLine(forecast.values, language, text);
    parts.sensitivity.replaceChildren(...(line === null ? [] : [line]));
    this.figure.show(forecast, this.threshold);
    if (this.threshold !== undefined) this.question.show(this.threshold, forecast.mixture);
  }

  private showFailure(error: FailureError, { block, events }: Sources): void {
    const { text, host } = this;
    const line = failureLine(error, { scenarios: block, events }, host.language, text);
    this.hideResult(drawFailure(line, host.goTo));
    this.footer.show(undefined);
  }

  private showEmpty(): void {
    const { text } = this;
    this.parts.choices.replaceChildren();
    this.hideResult(note("wait", text.empty));
    this.footer.show({ sources: [], values: undefined, curve: undefined, title: "", allYears: false });
  }

  private hideResult(instead: HTMLElement): void {
    this.forecast = undefined;
    this.result.hidden = true;
    this.parts.failure.replaceChildren(instead);
  }

  private setThreshold(value: number): void {
    this.threshold = value;
    this.figure.setThreshold(value);
  }

  private drawChoices(): void {
    const { known, text, parts } = this;
    const kind = document.activeElement?.getAttribute("data-choice");
    const hadFocus = parts.choices.contains(document.activeElement);
    showChoices(parts.choices, known, this.forecast?.years ?? [], text, () => {
      this.draw();
    });
    if (hadFocus && typeof kind === "string")
      parts.choices.querySelector<HTMLElement>(`select[data-choice="${kind}"]`)?.focus();
  }

  private showProgress(done: number, all: number): void {
    const { text } = this;
    const stop = link(text.stop, () => {
      this.stopped = true;
    });
    const line = note("wait", text.reading(done, all), stop);
    line.setAttribute("aria-busy", "true");
    this.parts.notice.replaceChildren(line);
  }

  private again(): HTMLElement {
    return link(this.text.again, () => {
      this.isRead = false;
      void this.read();
    });
  }

  private stoppedNote(done: number, all: number): HTMLElement {
    return note("warn", this.text.stopped(done, all), this.again());
  }

  private showUnread(error: unknown): void {
    const { text, host } = this;
    const cause =
      error instanceof FailureError
        ? causeText(error.failure, host.language, EVERYTHING)
        : String(error instanceof Error ? error.message : error);
    this.parts.notice.replaceChildren(note("bad", `${text.notRead} ${cause}`, this.again()));
  }
}
