/**
 * Draws Delen: which formulas need the add-in, what is in the way of doing without, and the one action. A host that makes
 * files hands out a copy; otherwise the formulas give way in the workbook itself, in one write that can be undone. What was
 * read is read again before anything is written, and shown again when it has changed.
 */
import "@fluentui/web-components/button.js";
import { accountSheetName } from "../../functions/account";
import { formatNumber } from "../../text";
import { type NameFact } from "../../workbook/port";
import { readSources, type Sources } from "../doorrekening/sources";
import { element } from "../dom";
import { setHeadOf } from "../shell/set-head";
import { type Book, type MountedView, type ViewHost } from "../view";
import { accountFacts, accountFor } from "./account";
import { answered, inTheWay, note, sheetsOf, sheetTable, type Words } from "./parts";
import { type Plan, planOf, valueFacts } from "./plan";
import { type DelenText, delenText } from "./text";

interface Read {
  readonly sources: Sources;
  readonly names: readonly NameFact[];
}

export class DelenView implements MountedView {
  private readonly host: ViewHost;
  private readonly text: DelenText;
  private readonly words: Words;
  private readonly found = element("div", { class: "mpp-own" });
  private readonly outcome = element("div", { class: "mpp-own" });
  private readonly line = element("p");
  private readonly button: HTMLElement;
  private read: Read | undefined;
  /** The sheet whose formulas are replaced; undefined for all. A copy is always of all. */
  private only: string | undefined;
  private turn = 0;
  private busy = false;

  constructor(root: HTMLElement, host: ViewHost) {
    this.host = host;
    const { language, goTo } = host;
    this.text = delenText(language);
    this.words = { text: this.text, language, goTo };
    const { text } = this;
    this.button = element(
      "fluent-button",
      { appearance: "primary" },
      this.makesFile ? text.download : text.replace,
    );
    const about = this.makesFile ? [text.copies, text.stays] : [text.replaces, text.first, text.stays];
    root.classList.add("mpp-delen");
    const sentences = about.map((sentence) => element("p", {}, sentence));
    root.append(
      element("section", { class: "mpp-section" }, element("h2", {}, text.heading), ...sentences),
      this.outcome,
      this.found,
    );
    if (host.book) void this.look(host.book);
    else {
      this.found.append(note("info", text.noBook));
      host.footer();
    }
  }

  changed(): void {
    // Said at the next action, which reads anew.
    this.outcome.replaceChildren();
  }

  unmount(): void {
    this.turn += 1;
  }

  private get makesFile(): boolean {
    return this.host.model().frozenCopy !== undefined;
  }

  private get plan(): Plan | undefined {
    const { read } = this;
    return read && planOf(read.sources.answers, read.names, this.only);
  }

  /** @returns what there is now; undefined when another reading took its place */
  private async readBook(book: Book): Promise<Read | undefined> {
    this.turn += 1;
    const own = this.turn;
    const progress = element("p", { class: "mpp-quiet", "aria-busy": "true" });
    const sources = await readSources(book, (read, of) => {
      progress.textContent = this.text.reading(read, of);
      if (own === this.turn && this.read === undefined && !progress.isConnected)
        this.found.replaceChildren(progress);
      return own === this.turn;
    });
    if (sources === undefined) return undefined;
    const [names] = book.workbook.lacks.has("names") ? [[]] : await book.workbook.read([{ kind: "names" }]);
    return own === this.turn ? { sources, names } : undefined;
  }

  private async look(book: Book): Promise<void> {
    try {
      const read = await this.readBook(book);
      if (read === undefined) return;
      this.read = read;
      this.draw();
    } catch (error) {
      this.tellFailed(error);
    }
  }

  private draw(): void {
    const { plan, text, words, host } = this;
    if (plan === undefined) return;
    if (plan.replaced.length === 0 && this.only === undefined) {
      this.found.replaceChildren(note("info", text.none));
      host.footer();
      return;
    }
    const parts = [this.choice(), this.lack(), inTheWay(plan, words), sheetTable(plan, words)];
    this.found.replaceChildren(...parts.filter((part) => part !== null));
    this.drawFooter(plan);
  }

  /** Which sheets; a file is always of all. */
  private choice(): HTMLElement | null {
    const { read, text } = this;
    const sheets = sheetsOf(read ? planOf(read.sources.answers, [], undefined).replaced : []);
    if (this.makesFile || sheets.length < 2) return null;
    const option = (value: string, label: string): HTMLElement =>
      element("option", { value, selected: value === (this.only ?? "") }, label);
    const select = element(
      "select",
      { class: "mpp-pick" },
      option("", text.all),
      ...sheets.map((sheet) => option(sheet, sheet)),
    );
    select.addEventListener("change", () => {
      this.only = select.value === "" ? undefined : select.value;
      this.draw();
      this.found.querySelector("select")?.focus();
    });
    return element("label", { class: "mpp-delen-choice" }, text.sheets, select);
  }

  /** Why cells cannot be replaced in this host; a file needs no knowing. */
  private lack(): HTMLElement | null {
    const { makesFile, needs, text } = this;
    return makesFile || needs === undefined ? null : note("bad", text.unknownFill(needs));
  }

  private get needs(): string | undefined {
    const lacks = this.host.book?.workbook.lacks;
    return lacks?.get("filled-cells") ?? lacks?.get("sheets");
  }

  private drawFooter(plan: Plan): void {
    const { host, text, makesFile, line, button } = this;
    // Whether a file can be made is decided by the calculation that makes it.
    const blocked = !makesFile && (plan.refusals.length + plan.names.length > 0 || this.needs !== undefined);
    line.textContent = blocked ? text.refused : makesFile ? text.willDownload : this.willReplace(plan);
    button.onclick = () => {
      if (!this.busy) void this.act(plan);
    };
    host.footer(line, ...(blocked ? [] : [element("div", { class: "mpp-buttons" }, button)]));
  }

  private willReplace({ replaced }: Plan): string {
    const { text, read, only, host } = this;
    const count = formatNumber(replaced.length, host.language);
    const sheet = accountSheetName(read?.sources.sheets ?? []);
    const sheets = sheetsOf(replaced);
    const where = only ?? (sheets.length === 1 ? (sheets[0] ?? "") : text.all.toLowerCase());
    return text.willReplace(count, where, sheet);
  }

  private async act(shown: Plan): Promise<void> {
    const { host } = this;
    if (!host.book) return;
    this.outcome.replaceChildren();
    this.busy = true;
    const hadFocus = document.activeElement === this.button;
    this.line.textContent = this.text.making;
    try {
      await (this.makesFile ? this.handOut(host.book) : this.replace(host.book, shown));
    } catch (error) {
      this.tellFailed(error);
    } finally {
      this.busy = false;
      this.draw();
      if (hadFocus && this.button.isConnected) this.button.focus();
    }
  }

  private async handOut(book: Book): Promise<void> {
    const { frozenCopy } = this.host.model();
    if (frozenCopy === undefined) return;
    const set = await setHeadOf(book);
    const { shown, spoken } = answered(await frozenCopy(set), this.words);
    this.outcome.replaceChildren(shown);
    this.host.announce(spoken);
  }

  private async replace(book: Book, shown: Plan): Promise<void> {
    const { host, text, only } = this;
    const read = await this.readBook(book);
    if (read === undefined) return;
    const plan = planOf(read.sources.answers, read.names, only);
    this.read = read;
    if (JSON.stringify(plan) !== JSON.stringify(shown)) {
      this.outcome.replaceChildren(note("warn", text.changed));
      host.announce(text.changed);
      return;
    }
    const set = await setHeadOf(book);
    const made = new Date().toISOString();
    const source = { name: "", made, ...(set ? { set } : {}) };
    const account = accountFor(plan, read.sources, read.names, source, host.language);
    const sheet = accountSheetName(read.sources.sheets);
    const title = text.title(formatNumber(plan.replaced.length, host.language));
    const facts = [...valueFacts(plan), ...accountFacts(sheet, account)];
    const outcome = await host.write({ title, facts, overwrite: true });
    if (outcome !== "written") return;
    this.only = undefined;
    await this.look(book);
  }

  private tellFailed(error: unknown): void {
    const sentence = this.text.failed(error instanceof Error ? error.message : String(error));
    this.outcome.replaceChildren(note("bad", sentence));
    this.host.announce(sentence);
  }
}
