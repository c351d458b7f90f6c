/**
 * The view Doorrekening: reads the workbook, keeps what is chosen, and lets every part show what follows from it. Numbers
 * come from the functions; this file only says which part shows which.
 */
import { type ViewHost, type MountedView } from "../view";
import { type Area } from "../../workbook/port";
import { BandJob } from "./band-job";
import { ChartPart } from "./chart-part";
import { ChoicePart } from "./choice-part";
import { InsertPart } from "./insert-part";
import { Loading, emptyState } from "./loading";
import { failureNote } from "./parts";
import { OriginPart } from "./origin-part";
import { offered } from "./choice";
import { type Sources } from "./sources";
import { type Chosen } from "./state";
import { textOf } from "./text";
import { TornadoPart } from "./tornado-part";
import { WhatIfPart } from "./what-if-part";
import { missingIn, type Workspace, workspace } from "./workspace";
import { element } from "../dom";

/** Changes that come in a row are read once. [ms] */
const QUIET_MS = 150;

export class DoorrekeningView implements MountedView {
  private readonly host: ViewHost;
  private readonly text;
  private readonly loading: Loading;
  private readonly trouble = element("div", {});
  private readonly content: HTMLElement;
  private readonly bands = new BandJob();
  private readonly choices: ChoicePart;
  private readonly chart: ChartPart;
  private readonly whatIf: WhatIfPart;
  private readonly tornado: TornadoPart;
  private readonly origin: OriginPart;
  private readonly insert: InsertPart;
  private chosen: Partial<Chosen> = {};
  private sources: Sources | undefined;
  private selection: Area | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, host: ViewHost) {
    this.host = host;
    const text = (this.text = textOf(host.language));
    this.loading = new Loading(text);
    this.choices = new ChoicePart(host, text, {
      choose: (change) => {
        this.choose(change);
      },
      name: (domain, change) => {
        this.insert.rename(domain, change);
      },
    });
    this.chart = new ChartPart(host, text, this.bands);
    this.whatIf = new WhatIfPart(host, text, (line) => {
      this.chart.showWhatIf(line);
    });
    this.tornado = new TornadoPart(host, text, this.whatIf);
    this.origin = new OriginPart(host, text, (change) => {
      this.choose(change);
    });
    this.insert = new InsertPart(host, text, () => {
      this.tornado.begin();
    });
    this.content = element(
      "div",
      { class: "mpp-door", hidden: true },
      this.choices.root,
      this.chart.root,
      this.whatIf.root,
      this.tornado.root,
      this.origin.root,
    );
    root.append(this.loading.root, this.trouble, this.content);
    this.load();
  }

  readonly changed = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.load();
    }, QUIET_MS);
  };

  readonly selected = (area: Area): void => {
    this.selection = area;
    if (this.sources !== undefined) void this.origin.selected(this.sources, area);
  };

  readonly unmount = (): void => {
    clearTimeout(this.timer);
    this.loading.cancel();
    this.bands.stop();
    this.tornado.stop();
    this.whatIf.stop();
    this.chart.stop();
  };

  private load(): void {
    const { book } = this.host;
    if (book === undefined) {
      this.trouble.replaceChildren(emptyState("book", this.host, this.text));
      return;
    }
    const again = (): void => {
      this.load();
    };
    this.loading.read(book, this.content.hidden, again).then(
      (sources) => {
        if (sources !== undefined) this.loaded(sources);
      },
      (error: unknown) => {
        this.loading.cancel();
        this.fail(error);
      },
    );
  }

  private loaded(sources: Sources): void {
    this.sources = sources;
    this.bands.forget();
    this.tornado.outdated();
    const missing = missingIn(offered(sources));
    if (missing !== undefined) {
      this.clear();
      this.trouble.replaceChildren(emptyState(missing, this.host, this.text));
      return;
    }
    this.calculate();
    if (this.selection !== undefined) void this.origin.selected(sources, this.selection);
  }

  private choose(change: Partial<Chosen>): void {
    const { band, ...rest } = this.chosen;
    // Another inflow comes from another density.
    const isSame = change.inflow === undefined && band !== undefined;
    this.chosen = { ...rest, ...(isSame ? { band } : {}), ...change };
    this.tornado.outdated();
    this.calculate();
  }

  private calculate(): void {
    const { sources, text } = this;
    if (sources === undefined) return;
    try {
      const now = workspace(sources, this.chosen, text);
      if (now === undefined) return;
      this.chosen = now.chosen;
      this.show(now);
    } catch (error) {
      this.fail(error);
      this.choices.showOnly(offered(sources), this.chosen);
      this.content.hidden = false;
    }
  }

  private show(now: Workspace): void {
    this.trouble.replaceChildren();
    this.content.hidden = false;
    for (const part of [this.chart, this.whatIf, this.tornado, this.origin]) part.root.hidden = false;
    this.choices.show(now, this.insert.named(now));
    this.chart.show(now);
    this.whatIf.show(now);
    this.tornado.use(now);
    this.origin.show(now);
    this.insert.show(now);
  }

  /** The sentence of what went wrong stands where the chart would be; the choices stay, so that another can be made. */
  private fail(error: unknown): void {
    this.clear();
    this.trouble.replaceChildren(failureNote(error, "MPP.DOORREKENING", this.host, this.text));
  }

  private clear(): void {
    this.bands.stop();
    this.content.hidden = true;
    for (const part of [this.chart, this.whatIf, this.tornado, this.origin]) part.root.hidden = true;
    this.insert.clear();
  }
}
