/**
 * The footer: where it will write and whether that place is free, then the buttons. What is there already is never
 * written over without "Overschrijven"; what the functions calculate from never at all. After "Scenariotabel invoegen" on the
 * ribbon it says what will stand where, and its button has the focus: nothing is written before the place was shown.
 */
import { addressOf } from "../../workbook/area";
import { type Area, type Fact } from "../../workbook/port";
import { element } from "../dom";
import { type ViewHost } from "../view";
import { exampleContents } from "./example";
import { factsOf, type Insertion } from "./insertion";
import { type Size } from "./place";
import { anotherPlace, type Target, targetFor, type TargetInput } from "./target";
import { type ForecastText } from "./text";

/** What can be inserted now. */
export interface Offer {
  /** What is never written over: the block that is calculated from first, then every other block. */
  readonly sources: readonly Area[];
  readonly values: Insertion | undefined;
  /** The sentence says why there is none. */
  readonly curve: Insertion | string | undefined;
  readonly title: string;
  /** More than one year in the table of values. */
  readonly allYears: boolean;
}

type What = "values" | "curve" | "example";

const EXAMPLE_SIZE: Size = { rows: 6, columns: 4 };

export class Footer {
  private readonly host: ViewHost;
  private readonly text: ForecastText;
  private offer: Offer | undefined;
  private selection: Area | undefined;
  private chosen: Area | undefined;
  /** Asked for on the ribbon, and not written yet. */
  private isPointed = false;
  /** The button gets the focus when it is drawn. */
  private wantsFocus = false;
  private row = element("div", { class: "mpp-buttons" });
  /** Drawings overtake each other while the workbook answers; the last one counts. */
  private turn = 0;

  constructor(host: ViewHost, text: ForecastText) {
    this.host = host;
    this.text = text;
  }

  /** @param offer undefined: nothing to insert now */
  show(offer: Offer | undefined): void {
    this.offer = offer;
    // What is wrong is said above; nobody waits for a button any more.
    if (offer === undefined) this.wantsFocus = this.isPointed = false;
    void this.draw();
  }

  /** The ribbon asks for what can be inserted here. */
  point(): void {
    this.wantsFocus = this.isPointed = true;
    void this.draw();
  }

  select(selection: Area): void {
    this.selection = selection;
    this.chosen = undefined;
    void this.draw();
  }

  private input(sources: readonly Area[]): TargetInput | undefined {
    const { book } = this.host;
    return book && { book, sources, selection: this.selection, chosen: this.chosen };
  }

  private async draw(focusFirst = false): Promise<void> {
    const turn = (this.turn += 1);
    const { offer } = this;
    const input = offer && this.input(offer.sources);
    if (offer === undefined || input === undefined) {
      this.host.footer();
      return;
    }
    const what: What = offer.values === undefined ? "example" : "values";
    const target = await this.target(input, what);
    if (turn !== this.turn) return;
    const line = this.line(target, offer);
    this.fill(line, this.buttons(), focusFirst);
    if (this.wantsFocus) this.takeFocus(line);
  }

  /** Unless the user went on to something else in the pane while the workbook was read. */
  private takeFocus(line: readonly (Node | string)[]): void {
    this.wantsFocus = false;
    this.host.announce(line.map((part) => (typeof part === "string" ? part : part.textContent)).join(""));
    const active = document.activeElement;
    const isFree = active === null || active === document.body || active.getAttribute("role") === "tab";
    if (isFree) this.row.querySelector<HTMLElement>("fluent-button")?.focus();
  }

  /** A sentence instead when there is no place, or the workbook does not answer. */
  private async target(input: TargetInput, what: What): Promise<Target | string> {
    try {
      return (await targetFor(input, this.sizeOf(what))) ?? this.text.noPlace;
    } catch {
      return this.text.notRead;
    }
  }

  private line(target: Target | string, offer: Offer): (Node | string)[] {
    const { text } = this;
    const { allYears } = offer;
    if (typeof target === "string") return [target];
    const { area, state } = target;
    if (state === "protected") return [text.protected(area.sheet)];
    return [
      `${this.isPointed ? this.whatGoes(offer) : text.goesTo} `,
      element("b", {}, addressOf(area)),
      ` ${text.states[state]}${allYears ? text.allYears : ""}`,
    ];
  }

  private whatGoes({ sources: [block], values }: Offer): string {
    const { text } = this;
    return block === undefined || values === undefined
      ? text.exampleGoesTo
      : text.valuesGoTo(addressOf(block));
  }

  private fill(line: readonly (Node | string)[], buttons: readonly HTMLElement[], focusFirst: boolean): void {
    // A button that is drawn anew while it has the focus keeps it.
    const active = document.activeElement;
    const kept = this.row.contains(active) ? active?.getAttribute("data-insert") : undefined;
    this.row = element("div", { class: "mpp-buttons" }, ...buttons);
    this.host.footer(element("p", {}, ...line), this.row);
    const same = buttons.find((each) => typeof kept === "string" && each.dataset["insert"] === kept);
    (same ?? (focusFirst ? buttons[0] : undefined))?.focus();
  }

  private sizeOf(what: What): Size {
    const insertion = this.insertion(what);
    return insertion ?? EXAMPLE_SIZE;
  }

  private insertion(what: What): Insertion | undefined {
    if (what === "values") return this.offer?.values;
    const curve = this.offer?.curve;
    return what === "curve" && typeof curve === "object" ? curve : undefined;
  }

  private buttons(): HTMLElement[] {
    return this.offer?.values === undefined
      ? [this.button("example")]
      : [this.button("values"), this.button("curve")];
  }

  private button(what: What): HTMLElement {
    const { text, host } = this;
    const label = { values: text.insertValues, curve: text.insertCurve, example: text.insertExample }[what];
    const insertion = this.insertion(what);
    const button = element(
      "fluent-button",
      {
        "data-insert": what,
        ...(what === "curve" ? {} : { appearance: "primary" }),
        title: insertion?.shown(host.decimalComma),
      },
      label,
    );
    button.addEventListener("click", () => {
      void this.insert(what);
    });
    return button;
  }

  private async insert(what: What): Promise<void> {
    const { offer, host, text } = this;
    if (offer === undefined) return;
    if (what === "curve" && typeof offer.curve === "string") {
      this.say(offer.curve);
      return;
    }
    const input = this.input(offer.sources);
    const target = input && (await this.target(input, what));
    if (target === undefined) return;
    if (typeof target === "string") this.say(target);
    else if (target.state === "free") await this.write(what, target.area, false);
    else if (target.state === "protected") host.announce(text.protected(target.area.sheet));
    else this.ask(what, target);
  }

  /** A sentence in place of the line, spoken too. */
  private say(sentence: string): void {
    this.host.announce(sentence);
    this.fill([sentence], this.buttons(), false);
  }

  /** Asks what to do with a place that is not free. */
  private ask(what: What, { area, state }: Target): void {
    const { text, host } = this;
    const mayOverwrite = state === "full";
    const address = addressOf(area);
    const sentence = mayOverwrite
      ? text.notEmpty(address)
      : `${text.cannotOverwrite(address)} ${text.states[state as "fixed" | "source" | "outside"]}`;
    const elsewhere = element("fluent-button", { appearance: "primary" }, text.elsewhere);
    elsewhere.addEventListener("click", () => {
      void this.moveAway(what, area);
    });
    const overwrite = element("fluent-button", {}, text.overwrite);
    overwrite.addEventListener("click", () => {
      void this.write(what, area, true);
    });
    this.turn += 1;
    host.announce(sentence);
    this.fill([sentence], mayOverwrite ? [elsewhere, overwrite] : [elsewhere], true);
  }

  private async moveAway(what: What, from: Area): Promise<void> {
    const input = this.offer && this.input(this.offer.sources);
    const found = input && (await anotherPlace(input, from, this.sizeOf(what)).catch(() => undefined));
    if (found === undefined) {
      this.say(this.text.noPlace);
      return;
    }
    this.chosen = found;
    await this.draw(true);
  }

  private async write(what: What, area: Area, overwrite: boolean): Promise<void> {
    const { host, text } = this;
    const facts = this.facts(what, area);
    if (facts === undefined) return;
    const outcome = await host.write({ title: text.titles[what], facts, overwrite });
    if (outcome === "written") this.isPointed = false;
    if (outcome === "occupied") this.ask(what, { area, state: "full" });
    else await this.draw(true);
  }

  private facts(what: What, area: Area): readonly Fact[] | undefined {
    const { text, host, offer } = this;
    if (what === "example") return [{ kind: "cells", ...area, contents: exampleContents(text.exampleMark) }];
    const insertion = this.insertion(what);
    const lacks = host.book?.workbook.lacks;
    if (insertion === undefined || offer === undefined || lacks === undefined) return undefined;
    const [corner = ""] = area.range.split(":");
    const chart =
      what === "curve" && !lacks.has("charts")
        ? { name: `MPP-curve ${corner}`, title: text.chartTitle(offer.title), series: text.series }
        : undefined;
    return factsOf(insertion, area, chart, !lacks.has("formats"));
  }
}
