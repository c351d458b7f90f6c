/** The tornado of the chosen number, when it is asked for: in slices, with progress and a stop. */
import { formatNumber } from "../../text";
import { type ViewHost } from "../view";
import { tornadoSteps } from "./figures";
import { askedLabel, indicatorLabel, unitOf } from "./names";
import { failureNote } from "./parts";
import { type Job, runInSlices } from "./slices";
import { element } from "../dom";
import { type DoorrekeningText } from "./text";
import { TornadoSection } from "./tornado-view";
import { type WhatIfPart } from "./what-if-part";
import { askedOf, type Workspace } from "./workspace";

export class TornadoPart {
  /** Its section is hidden until it is asked for. */
  readonly root: HTMLElement;
  private readonly host: ViewHost;
  private readonly text: DoorrekeningText;
  private readonly section: TornadoSection;
  private now: Workspace | undefined;
  private job: Job | undefined;

  constructor(host: ViewHost, text: DoorrekeningText, whatIf: WhatIfPart) {
    this.host = host;
    this.text = text;
    this.section = new TornadoSection(host.language, text, {
      stop: () => {
        if (this.job === undefined) {
          this.begin();
          return;
        }
        this.stop();
        this.section.progress.show(text.tornadoStopped, text.resume);
        host.announce(text.tornadoStopped);
      },
      pick: (parameter) =>
        whatIf.canMove(parameter)
          ? () => {
              whatIf.take(parameter);
            }
          : undefined,
    });
    this.root = element("div", { class: "mpp-door-part-tornado" }, this.section.root);
  }

  stop(): void {
    this.job?.stop();
    this.job = undefined;
  }

  use(now: Workspace): void {
    this.now = now;
  }

  /** Something else was chosen: what it shows is no longer about that. */
  outdated(): void {
    this.stop();
    this.section.hide();
  }

  begin(): void {
    const { now, section, text, host } = this;
    if (now === undefined) return;
    const { settings, indicator, chosen } = now;
    this.stop();
    section.begin(`${indicatorLabel(indicator, text)}, ${askedLabel(chosen.scenario, chosen.period, text)}`);
    this.job = runInSlices(tornadoSteps(settings, askedOf(now), host.language), {
      progress: (share) => {
        section.progress.show(
          text.tornadoProgress(`${formatNumber(share * 100, host.language, 0)}%`),
          text.stop,
        );
      },
      done: (tornado) => {
        this.job = undefined;
        section.show(tornado, unitOf(indicator));
        host.announce(text.tornadoReady(tornado.levers.length));
      },
      failed: (error) => {
        this.job = undefined;
        section.say(failureNote(error, "MPP.GEVOELIGHEID", host, text));
      },
    });
  }
}
