/** The fan chart of the chosen indicator: runs at once, bands when they are calculated, what if when it is asked. */
import { formatNumber } from "../../text";
import { type ViewHost } from "../view";
import { element } from "../dom";
import { type BandJob } from "./band-job";
import { FanFigure } from "./fan-figure";
import { fanOf } from "./fan-model";
import { type Bands, type Line } from "./figures";
import { failureNote } from "./parts";
import { startValue } from "./start-value";
import { type DoorrekeningText } from "./text";
import { type Workspace } from "./workspace";

export class ChartPart {
  readonly root: HTMLElement;
  private readonly host: ViewHost;
  private readonly text: DoorrekeningText;
  private readonly job: BandJob;
  private readonly figure: FanFigure;
  private readonly trouble = element("div", {});
  private now: Workspace | undefined;
  private bands: Bands | undefined;
  private whatIf: Line | undefined;
  private running = false;

  constructor(host: ViewHost, text: DoorrekeningText, job: BandJob) {
    this.host = host;
    this.text = text;
    this.job = job;
    this.figure = new FanFigure(host.language, text, () => {
      this.act();
    });
    this.root = element("div", { class: "mpp-door-part-chart" }, this.figure.root, this.trouble);
  }

  stop(): void {
    this.figure.stop();
  }

  show(now: Workspace): void {
    this.now = now;
    this.bands = undefined;
    this.whatIf = undefined;
    this.trouble.replaceChildren();
    this.draw();
    this.calculate();
  }

  showWhatIf(line: Line | undefined): void {
    this.whatIf = line;
    this.draw();
  }

  private draw(): void {
    const { now } = this;
    if (now === undefined) return;
    const { runs, compiled, rows, chosen, indicator } = now;
    const start = startValue(compiled, rows, chosen.scenario, indicator.id);
    const fan = fanOf(runs, this.bands, start, this.whatIf);
    this.figure.show({ fan, indicator, step: chosen.step });
  }

  private calculate(): void {
    const { now, figure, text } = this;
    if (now === undefined) return;
    const { settings, band, chosen } = now;
    if (band === undefined) {
      this.job.stop();
      figure.progress.hide();
      return;
    }
    const { scenario, rho, draws } = chosen;
    this.running = true;
    this.job.run({ ...settings, band, scenario, rho, draws }, chosen.indicator, {
      progress: (share) => {
        figure.progress.show(text.bandProgress(this.percent(share)), text.stop);
      },
      done: (bands, isNew) => {
        this.running = false;
        figure.progress.hide();
        this.bands = bands;
        this.draw();
        if (isNew) this.host.announce(text.bandReady);
      },
      failed: (error) => {
        this.running = false;
        figure.progress.hide();
        this.trouble.replaceChildren(failureNote(error, "MPP.BANDBREEDTE", this.host, text));
      },
    });
  }

  private act(): void {
    if (!this.running) {
      this.calculate();
      return;
    }
    this.running = false;
    this.job.stop();
    this.figure.progress.show(this.text.bandStopped, this.text.resume);
    this.host.announce(this.text.bandStopped);
  }

  private percent(share: number): string {
    return `${formatNumber(share * 100, this.host.language, 0)}%`;
  }
}
