/**
 * Draws Controle and keeps it up to date: what the pane's host tells at once, what the check of the workbook finds later.
 * The check runs when the view is first shown and when it is asked for; a change since is said, and nothing is redone unasked.
 */
import "@fluentui/web-components/button.js";
import { element } from "../dom";
import { type CellError, type PaneModel } from "../model";
import { formatNumber } from "../../text";
import { type MountedView, type ViewHost } from "../view";
import { errorSection, sameErrors } from "./errors";
import { functionList } from "./functions";
import type * as Later from "./later";
import { type Checked, type ComparePart } from "./later";
import { countsOf, drawCheck, drawCounts, drawFine, drawRepair, type Known } from "./parts";
import { startupSetting } from "./startup";
import { type ControleText, controleText } from "./text";

export class ControleView implements MountedView {
  private readonly host: ViewHost;
  private readonly text: ControleText;
  private readonly parts = {
    counts: element("div"),
    report: element("div"),
    repair: element("div"),
    errors: element("div"),
    checks: element("div", { class: "mpp-own" }),
    compare: element("div"),
    fine: element("div"),
    functions: element("div"),
    startup: element("div"),
  };
  private readonly line = element("p");
  private readonly button = element("fluent-button");
  private readonly report: HTMLElement;
  private found: Checked | undefined;
  private compare: ComparePart | undefined;
  /** When the last check ended, as the user reads it. */
  private at = "";
  /** Counts the checks; one that is no longer the last says nothing. */
  private turn = 0;
  private running = false;

  constructor(root: HTMLElement, host: ViewHost) {
    this.host = host;
    this.text = controleText(host.language);
    root.append(...Object.values(this.parts));
    this.drawFindings();
    this.drawFunctions();
    this.drawStartup();
    this.button.addEventListener("click", () => {
      if (this.running) this.stop();
      else void this.check();
    });
    // Nothing to report yet: a disabled button would only be in the way.
    this.report = element("fluent-button", { hidden: true }, this.text.report);
    this.report.addEventListener("click", () => void this.offerReport());
    if (host.book) {
      host.footer(this.line, element("div", { class: "mpp-buttons" }, this.button, this.report));
      void this.check();
    } else host.footer(element("p", {}, this.text.noBook));
  }

  updated(before: PaneModel): void {
    const model = this.host.model();
    const shown = ["state", "version", "functionsVersion", "metadataDifference"] as const;
    if (shown.some((key) => before[key] !== model[key]) || !sameErrors(before.errors, model.errors))
      this.drawFindings();
    if (before.functions !== model.functions) this.drawFunctions();
    if (before.startup !== model.startup) this.drawStartup();
  }

  changed(): void {
    this.compare?.outdated();
    if (this.found !== undefined && !this.running) this.line.textContent = this.text.changed(this.at);
  }

  unmount(): void {
    this.turn += 1;
    this.compare?.stop("");
  }

  private get known(): Known {
    const model = this.host.model();
    const { found } = this;
    const errors = model.errors ?? found?.errors.map((each) => this.withLink(each));
    return {
      model,
      errors,
      checks: found?.checks ?? [],
      unregistered: found?.unregistered.length ?? 0,
      isOther: found?.recorded.kind === "other" && found.calls > 0,
    };
  }

  private withLink({ area, ...error }: Checked["errors"][number]): CellError {
    return {
      ...error,
      goTo: () => {
        this.host.goTo(area);
      },
    };
  }

  private async check(): Promise<void> {
    const { book, language, version } = this.host;
    if (!book) return;
    this.turn += 1;
    const own = this.turn;
    const stopped = (): boolean => own !== this.turn;
    this.showRunning(true, this.text.reading(0, 0));
    try {
      const { checked, ComparePart: Part } = await later();
      const found = await checked(book, { language, version }, this.listener(stopped), stopped);
      if (stopped()) return;
      this.found = found;
      this.compare ??= new Part(this.host, () => void this.check());
      this.finish();
    } catch (error) {
      if (stopped()) return;
      this.end(this.text.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  private listener(stopped: () => boolean): {
    reading: (read: number, of: number) => void;
    checking: (share: number) => void;
  } {
    const say = (message: string): void => {
      if (!stopped()) this.line.textContent = message;
    };
    return {
      reading: (read, of) => {
        say(this.text.reading(read, of));
      },
      checking: (share) => {
        say(this.text.checking(Math.floor(share * 100)));
      },
    };
  }

  private finish(): void {
    fill(this.parts.report, null);
    this.at = timeText(new Date(), this.host.language);
    const cells = formatNumber(this.found?.cells ?? 0, this.host.language);
    this.end(this.text.last(this.at, cells));
    this.drawFindings();
    const { errors, questions } = countsOf(this.known);
    this.host.announce(this.text.found(errors, questions));
  }

  private async repair(): Promise<void> {
    const formulas = this.found?.unregistered ?? [];
    const { repairFacts } = await later();
    const title = this.text.repaired(formulas.length);
    const outcome = await this.host.write({ title, facts: repairFacts(formulas), overwrite: true });
    if (outcome === "written") await this.check();
  }

  /** Above the rest, as it is about all of it. */
  private async offerReport(): Promise<void> {
    const { errors = [], checks } = this.known;
    const { language } = this.host;
    const { reportCsv, fileOffer } = await later();
    const name = `mpp-${this.text.title.toLowerCase()}.csv`;
    const text = reportCsv(errors, checks, language);
    const offer = fileOffer({ name, kind: "csv", text: () => text }, this.host);
    fill(
      this.parts.report,
      element("section", { class: "mpp-section" }, element("h2", {}, this.text.report), offer),
    );
    this.parts.report.querySelector<HTMLElement>("fluent-button")?.focus();
  }

  private stop(): void {
    this.turn += 1;
    this.end(this.text.stopped);
  }

  private end(message: string): void {
    this.showRunning(false, message);
  }

  private showRunning(isRunning: boolean, message: string): void {
    this.running = isRunning;
    this.button.textContent = isRunning ? this.text.stop : this.text.again;
    this.line.textContent = message;
    this.report.hidden = isRunning || this.found === undefined;
  }

  private drawFindings(): void {
    const { parts, host, known } = this;
    const { model, errors = [] } = known;
    fill(parts.counts, drawCounts(known));
    const repair = known.unregistered === 0 ? null : drawRepair(known, () => void this.repair());
    fill(parts.repair, repair);
    keepFocus(parts.errors, () => {
      const goTo = (index: number): void => this.known.errors?.[index]?.goTo();
      fill(parts.errors, errors.length === 0 ? null : errorSection(errors, model.language, goTo));
    });
    const wrong = known.checks.filter(({ level }) => level !== "good");
    parts.checks.replaceChildren(...wrong.map((each) => drawCheck(each, model, host.goTo)));
    fill(parts.fine, drawFine(known));
    this.drawCompare();
  }

  /** What asks for attention stands above what is in order. */
  private drawCompare(): void {
    const { parts, compare, found, known } = this;
    if (compare === undefined || found === undefined) return;
    compare.use(found.recorded, found.calls);
    if (!parts.compare.contains(compare.root)) fill(parts.compare, compare.root);
    const isBefore = known.isOther;
    const follows = parts.compare.nextElementSibling === parts.fine;
    if (isBefore !== follows) parts.fine[isBefore ? "before" : "after"](parts.compare);
  }

  private drawFunctions(): void {
    const { functions } = this.parts;
    keepOpen(functions, () => {
      fill(functions, functionList(this.host.model(), this.host.announce));
    });
  }

  private drawStartup(): void {
    fill(this.parts.startup, startupSetting(this.host.model(), this.host.announce));
  }
}

const later = async (): Promise<typeof Later> => import(/* webpackChunkName: "check" */ "./later");

/** "10.42" in Dutch and "10:42" in English. */
function timeText(time: Date, language: PaneModel["language"]): string {
  const [hours, minutes] = [time.getHours(), time.getMinutes()].map((each) => String(each).padStart(2, "0"));
  return [hours, minutes].join(language === "nl" ? "." : ":");
}

function fill(parent: Element, child: Node | null): void {
  parent.replaceChildren(...(child === null ? [] : [child]));
}

/** Functions that the user opened stay open. */
function keepOpen(parent: HTMLElement, redraw: () => void): void {
  const all = (): HTMLDetailsElement[] => [...parent.querySelectorAll("details")];
  const open = new Map(all().map((each) => [each.dataset["keep"], each.open]));
  redraw();
  for (const each of all()) each.open = open.get(each.dataset["keep"]) ?? each.open;
}

/** A list that is redrawn while a link in it has the focus gives it back to the same cell's link. */
function keepFocus(parent: HTMLElement, redraw: () => void): void {
  const active = document.activeElement;
  const cell = parent.contains(active) ? active?.getAttribute("data-cell") : null;
  redraw();
  if (typeof cell !== "string") return;
  const links = [...parent.querySelectorAll<HTMLElement>("[data-cell]")];
  links.find((link) => link.getAttribute("data-cell") === cell)?.focus();
}
