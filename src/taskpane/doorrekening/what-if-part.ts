/** "Wat als" on the chosen indicator: a value of one parameter into a line and its effect, at most once per frame. */
import { FailureError } from "../../core";
import { type ViewHost } from "../view";
import { type Line, whatIfLine } from "./figures";
import { leverOf } from "./lever";
import { askedLabel, unitOf } from "./names";
import { failureNote } from "./parts";
import { type DoorrekeningText } from "./text";
import { WhatIfCard } from "./what-if-view";
import { leversOf, type Workspace } from "./workspace";

/** What most plans turn on. Source: working-group minutes 2022–2023, the part of the target that is realised. */
const FIRST = "coa.realisatie_taakstelling";

export class WhatIfPart {
  readonly root: HTMLElement;
  private readonly host: ViewHost;
  private readonly text: DoorrekeningText;
  private readonly card: WhatIfCard;
  private readonly drawn: (line: Line | undefined) => void;
  private now: Workspace | undefined;
  private ids: readonly string[] = [];
  private parameter = FIRST;
  /** undefined: as it is now. */
  private value: number | undefined;
  private frame: number | undefined;

  /** @param drawn gets the line for the chart; undefined without what if */
  constructor(host: ViewHost, text: DoorrekeningText, drawn: (line: Line | undefined) => void) {
    this.host = host;
    this.text = text;
    this.drawn = drawn;
    this.card = new WhatIfCard(host.language, text, {
      parameter: (id) => {
        this.choose(id);
      },
      moved: (value) => {
        this.value = value;
        this.frame ??= requestAnimationFrame(() => {
          this.frame = undefined;
          this.calculate();
        });
      },
    });
    this.root = this.card.root;
  }

  stop(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  show(now: Workspace): void {
    this.now = now;
    const levers = leversOf(now);
    this.ids = levers.map(([id]) => id);
    const known = this.ids.includes(this.parameter);
    if (!known) {
      this.parameter = this.ids[0] ?? "";
      this.value = undefined;
    }
    this.card.offer(levers, this.parameter);
    this.put();
  }

  canMove(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Takes a parameter here from elsewhere in the view. */
  take(id: string): void {
    if (this.now !== undefined) this.card.offer(leversOf(this.now), id);
    this.choose(id);
    this.root.scrollIntoView({ block: "nearest" });
    this.root.querySelector("select")?.focus();
  }

  private choose(id: string): void {
    this.parameter = id;
    this.value = undefined;
    this.put();
  }

  private put(): void {
    const { now } = this;
    const lever = now && leverOf(this.parameter, now.rows, now.chosen.scenario);
    if (lever === undefined) {
      this.drawn(undefined);
      return;
    }
    this.card.set(lever, this.value);
    this.calculate();
  }

  private calculate(): void {
    const { now, value, parameter, text, host } = this;
    if (now === undefined) return;
    const { runs, settings, chosen, indicator } = now;
    const before = runs.lines.get(chosen.scenario) ?? [];
    const at = runs.periods.indexOf(chosen.period);
    try {
      const line = value === undefined ? undefined : whatIfLine(settings, chosen, parameter, value);
      this.drawn(line);
      const [old, after] = [before[at], (line ?? before)[at]];
      if (old === undefined || after === undefined) return;
      const asked = askedLabel(chosen.scenario, chosen.period, text);
      this.card.showEffect({ asked, before: old, after, unit: unitOf(indicator) });
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.drawn(undefined);
      this.card.showEffect(undefined, failureNote(error, "MPP.WATALS", host, text));
    }
  }
}
