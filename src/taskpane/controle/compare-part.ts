/**
 * Outcomes of this version beside what the workbook shows: compared when it is asked, in slices, with progress and a stop.
 * Nothing is written but by the one button that says what it writes: the version alone, or formulas that differ once more.
 */
import "@fluentui/web-components/button.js";
import { differencesCsv } from "../../functions/outcomes";
import { CALCULATED_BY } from "../../params";
import { formatNumber } from "../../text";
import { refOf } from "../../workbook/area";
import { type Area, type Fact } from "../../workbook/port";
import { element, icon, type IconName } from "../dom";
import { type ViewHost } from "../view";
import { compare, type Compared } from "./compare";
import { compareText, type CompareText } from "./compare-text";
import { differenceText } from "./difference";
import { cellLink } from "./links";
import { type Recorded } from "./recorded";
import { fileOffer } from "../file-offer";
import { repairFacts } from "./repair";

/** More are in the file. */
const SHOWN = 20;

const ICONS: Readonly<Record<Recorded["kind"], IconName>> = {
  cannot: "info",
  none: "info",
  same: "good",
  other: "warn",
};

const cellOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  refOf(row, column);

export class ComparePart {
  readonly root = element("div");
  private readonly host: ViewHost;
  private readonly text: CompareText;
  /** The check is done again after a write. */
  private readonly written: () => void;
  private recorded: Recorded = { kind: "none" };
  private compared: Compared | undefined;
  private said = "";
  private turn = 0;
  private running = false;
  private readonly line = element("p", { class: "mpp-quiet" });

  constructor(host: ViewHost, written: () => void) {
    this.host = host;
    this.text = compareText(host.language);
    this.written = written;
  }

  /** @param calls formulas with an MPP function */
  use(recorded: Recorded, calls: number): void {
    this.recorded = recorded;
    this.root.hidden = calls === 0;
    this.draw();
  }

  /** What was compared may be otherwise now. */
  outdated(): void {
    this.stop("");
    this.compared = undefined;
    this.draw();
  }

  stop(said: string): void {
    this.turn += 1;
    this.running = false;
    this.said = said;
  }

  private async begin(): Promise<void> {
    const { book, language } = this.host;
    if (!book) return;
    this.stop("");
    const own = this.turn;
    const stopped = (): boolean => own !== this.turn;
    const say = (message: string): void => {
      if (!stopped()) this.line.textContent = message;
    };
    this.running = true;
    this.compared = undefined;
    this.draw();
    const listener = {
      reading: (read: number, of: number) => {
        say(this.text.reading(read, of));
      },
      checking: (done: number) => {
        say(this.text.busy(`${formatNumber(Math.floor(done * 100), language)}%`));
      },
    };
    try {
      const compared = await compare(book, this.host.model().held?.(), listener, stopped);
      if (compared === undefined || stopped()) return;
      this.compared = compared;
      this.running = false;
      this.draw();
      this.host.announce(this.summary(compared));
    } catch (error) {
      if (stopped()) return;
      this.stop(this.text.failed(error instanceof Error ? error.message : String(error)));
      this.draw();
    }
  }

  private draw(): void {
    const hadFocus = this.root.contains(document.activeElement);
    const title = element("h2", { tabindex: "-1" }, icon(ICONS[this.recorded.kind]), this.text.title);
    this.line.textContent = this.said;
    const body = this.running ? [] : this.compared ? this.result(this.compared) : [];
    this.root.replaceChildren(
      element(
        "section",
        { class: "mpp-section mpp-compare", "aria-label": this.text.title },
        title,
        element("p", { class: "mpp-quiet" }, this.sentence()),
        ...body,
        this.line,
        element("div", { class: "mpp-buttons mpp-act-here" }, ...this.buttons()),
      ),
    );
    this.line.hidden = !this.running && this.said === "";
    // The button that was pressed gave way to another.
    if (hadFocus) (this.root.querySelector<HTMLElement>(".mpp-act-here fluent-button") ?? title).focus();
  }

  private sentence(): string {
    const { recorded, text } = this;
    const { version } = this.host;
    if (recorded.kind === "cannot") return text.cannot(recorded.needs);
    if (recorded.kind === "none") return text.none;
    return recorded.kind === "same" ? text.same(version) : text.other(recorded.version, version);
  }

  private buttons(): Node[] {
    const { text, running, compared } = this;
    if (running)
      return [
        this.button(text.stop, () => {
          this.stop(text.stopped);
          this.draw();
        }),
      ];
    // Of a workbook that was calculated on opening, only what the file held is worth comparing with.
    if (this.isEdited()) return [element("p", { class: "mpp-quiet" }, text.edited)];
    const begin = this.button(compared ? text.again : text.compare, () => void this.begin());
    const accept = compared && this.acceptance(compared);
    return accept ? [accept, begin] : [begin];
  }

  private isEdited(): boolean {
    const { held } = this.host.model();
    return held !== undefined && held() === undefined;
  }

  private summary({ alike, formulas, cells }: Compared): string {
    const [a, b, c] = [alike, formulas, cells].map((each) => formatNumber(each, this.host.language));
    return this.text.alike(a ?? "", b ?? "", c ?? "");
  }

  private result(compared: Compared): Node[] {
    const { text, host } = this;
    const { differences, skipped } = compared;
    const summary = element(
      "div",
      { class: "mpp-note" },
      icon(differences.length === 0 ? "good" : "warn"),
      element("p", {}, element("b", {}, this.summary(compared))),
    );
    const basis = host.model().held === undefined ? text.notCarried : text.held;
    const shown = differences.slice(0, SHOWN).map((each) => {
      const area = { sheet: each.sheet, range: refOf(each.row, each.column) };
      return this.item(area, each.name, differenceText(each, host.language, text));
    });
    const more = differences.length - shown.length;
    return [
      summary,
      element("p", { class: "mpp-quiet" }, basis),
      ...(shown.length === 0 ? [] : [element("ul", { class: "mpp-findings" }, ...shown)]),
      ...(more > 0
        ? [element("p", { class: "mpp-quiet" }, text.more(formatNumber(more, host.language)))]
        : []),
      ...(differences.length === 0
        ? []
        : [
            fileOffer(
              {
                name: text.fileName,
                kind: "csv",
                text: () => differencesCsv(compared, text.headings, cellOf),
              },
              host,
            ),
          ]),
      ...(skipped.length === 0 ? [] : [this.notCompared(skipped)]),
    ];
  }

  private item(area: Area, name: string, sentence: string): HTMLElement {
    return element(
      "li",
      {},
      element("div", {}, element("code", {}, name), element("p", { class: "mpp-quiet" }, sentence)),
      cellLink(area, this.host),
    );
  }

  private notCompared(skipped: readonly Area[]): HTMLElement {
    const links = skipped.slice(0, SHOWN).map((area) => element("li", {}, cellLink(area, this.host)));
    return element(
      "details",
      { class: "mpp-fold mpp-more" },
      element("summary", {}, element("span", { class: "mpp-quiet" }, this.text.skipped(skipped.length))),
      element("ul", { class: "mpp-links" }, ...links),
    );
  }

  /** What can be done about it: formulas that differ are written once more where the host did not calculate them yet. */
  private acceptance({ different, differences }: Compared): HTMLElement | undefined {
    const { text, host, recorded } = this;
    const again = host.model().held === undefined && differences.length > 0 ? different : [];
    const stamps = recorded.kind === "none" || recorded.kind === "other";
    if (again.length === 0 && !stamps) return undefined;
    const stamp: Fact = { kind: "property", name: CALCULATED_BY, value: host.version };
    const facts = [...repairFacts(again), ...(stamps ? [stamp] : [])];
    const isRecord = again.length === 0;
    const label = isRecord ? text.record(host.version) : text.recalculate(again.length);
    const title = isRecord ? text.recorded(host.version) : text.recalculated(again.length);
    return this.button(label, () => {
      void host.write({ title, facts, overwrite: true }).then((outcome) => {
        if (outcome === "written") this.written();
      });
    });
  }

  private button(label: string, run: () => void): HTMLElement {
    const made = element("fluent-button", { size: "small" }, label);
    made.addEventListener("click", run);
    return made;
  }
}
