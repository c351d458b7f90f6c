/**
 * Migratie: reads the workbook on request, shows what was recognised, and carries out what is accepted. A change since the
 * reading is said and nothing is accepted before it is read again; what the view wrote itself does not count as one.
 */
import "@fluentui/web-components/button.js";
import { type Step } from "../../migration";
import { type LoggedStep } from "../../replacement/read-log";
import { LOG_SHEET } from "../../replacement/state";
import { sameName } from "../../workbook/area";
import { type Area, type SheetState } from "../../workbook/port";
import { element } from "../dom";
import { type PaneModel } from "../model";
import { type Book, type MountedView, type ViewHost, type WriteOutcome } from "../view";
import { fingerprintIn } from "./fingerprint";
import { proposalFooter, showFooter, writesText } from "./footer";
import { loggedPlace, logPart, replacedSteps } from "./log-part";
import { logIn } from "./log-reader";
import { OwnChanges } from "./own-changes";
import { ownerPart } from "./owner-part";
import { note, type Screen, screenOf, timeText } from "./parts";
import { Proposals } from "./proposals";
import { Reader } from "./reader";
import { placeOf, type Review, reviewRollback, reviewSteps } from "./review";
import { Session } from "./session";
import { shadowPart } from "./side-parts";
import { type Signed, signed } from "./signing";
import { type MigratieText, migratieText } from "./text";
import { replaceJob, rollBackJob, whoOf } from "./write-jobs";

/** Changes come in a row: what the view wrote is looked at after a pause. [ms] */
const PAUSE_MS = 200;

/** @param host with a workbook */
export function mountMigratie(root: HTMLElement, host: ViewHost): MountedView {
  const text = migratieText(host.language);
  root.classList.add("mig-view");
  if (host.book) return new MigratieView(root, host, host.book);
  root.append(note("info", text.noBook));
  host.footer();
  return {};
}

class MigratieView implements MountedView {
  private readonly host: ViewHost;
  private readonly text: MigratieText;
  private readonly screen: Screen;
  private readonly book: Book;
  private readonly reader: Reader;
  private readonly parts = {
    said: element("div", { class: "mpp-own" }),
    proposals: element("div", { class: "mpp-own" }),
    log: element("div"),
    shadow: element("div"),
    owner: element("div"),
  };
  private readonly main = element("div", { class: "mpp-own" }, ...Object.values(this.parts));
  private readonly review = element("div", { class: "mpp-own" });
  private own = new OwnChanges();
  private session: Session | undefined;
  private shown: Proposals | undefined;
  private states: readonly SheetState[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the workbook was read, as the user reads it. */
  private at = "";
  private isOld = false;
  private isWriting = false;
  private isGone = false;

  constructor(root: HTMLElement, host: ViewHost, book: Book) {
    this.host = host;
    this.book = book;
    this.text = migratieText(host.language);
    this.screen = screenOf(host, this.text);
    this.reader = new Reader(book, this.screen);
    root.append(this.main, this.review);
    this.parts.said.append(element("p", { class: "mpp-quiet" }, this.text.before));
    const handlers = { fresh: () => this.fresh(), added: this.added };
    this.parts.owner.append(ownerPart(book, this.screen, handlers));
    this.drawFooter();
    void this.readLog();
  }

  changed(area: Area): void {
    if (this.isWriting) return;
    const isLog = sameName(area.sheet, LOG_SHEET);
    const isOwn = this.session !== undefined && this.own.isOwn(area);
    if (this.session && !isLog && !isOwn) this.becomeOld();
    if (!isLog && !isOwn) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settle(), PAUSE_MS);
  }

  selected(area: Area): void {
    const { session, shown } = this;
    const step = session?.stepAt(area);
    const isBusy = this.isReviewing || this.main.contains(document.activeElement);
    if (!session || !shown || !step || isBusy || step.id === session.current?.id) return;
    const isOther = !sameName(step.sheet, session.sheet);
    if (isOther) session.show(step.sheet);
    session.choose(step.id);
    if (isOther) shown.draw();
    else shown.drawCard();
    this.drawFooter();
  }

  updated(before: PaneModel): void {
    const { functionsVersion, state } = this.host.model();
    if (before.functionsVersion !== functionsVersion || before.state !== state) this.drawFooter();
  }

  unmount(): void {
    this.isGone = true;
    clearTimeout(this.timer);
    this.reader.stop();
  }

  private get isReviewing(): boolean {
    return this.review.hasChildNodes();
  }

  private readonly added = (sheet: string): void => {
    this.own.added(sheet);
  };

  // Reading

  /** @returns what there is now, read anew when it is old; undefined when that was stopped or failed */
  private async fresh(): Promise<Session["reading"] | undefined> {
    // What was taken since stands in the workbook, and not in what was read.
    if (!this.session || this.isOld || this.session.done.size > 0) await this.read();
    return this.isOld ? undefined : this.session?.reading;
  }

  private readonly read = async (): Promise<void> => {
    const outcome = await this.reader.read();
    if (!outcome || this.isGone) return;
    if (outcome.kind === "read") {
      // Protecting a sheet is no change that a host tells of.
      [this.states] = await this.book.workbook.read([{ kind: "sheets" }]);
      const log = await logIn(this.book, this.host.language);
      const before = new Set(replacedSteps(log).map(({ id }) => id));
      this.show(new Session(outcome.reading, this.session?.sheet, before));
    } else this.say(outcome.message);
    this.drawFooter();
  };

  private show(session: Session): void {
    const { text, screen, host, parts } = this;
    this.session = session;
    this.own = new OwnChanges();
    this.isOld = false;
    this.at = timeText(new Date(), host.language);
    const { counts, reading } = session;
    const sum = (of: "formulas" | "recognised"): string =>
      screen.number(counts.reduce((total, each) => total + each[of], 0));
    host.announce(text.ready(sum("recognised"), sum("formulas"), screen.number(reading.steps.length)));
    parts.said.replaceChildren();
    parts.proposals.replaceChildren();
    this.shown = undefined;
    if (counts.length === 0) this.say(text.noFormulas);
    else {
      const changed = (): void => {
        this.drawFooter();
      };
      this.shown = new Proposals(session, screen, { changed });
      parts.proposals.append(this.shown.element);
    }
    this.drawShadow();
    void this.readLog();
  }

  private drawShadow(): void {
    const open = this.session?.reading.steps.filter(({ id }) => !this.session?.done.has(id)) ?? [];
    fill(this.parts.shadow, shadowPart(open, this.screen, this.added));
  }

  private say(message: string): void {
    this.parts.said.replaceChildren(note("info", message));
    this.host.announce(message);
  }

  private becomeOld(): void {
    if (this.isOld) return;
    this.isOld = true;
    this.drawFooter();
  }

  /** After a change of our own, such as a write that was undone. */
  private async settle(): Promise<void> {
    const { session } = this;
    const standing = await this.own.standing(this.book).catch(() => undefined);
    if (this.isGone) return;
    if (session && session === this.session) {
      if (standing === undefined) this.becomeOld();
      else if (session.stand(standing)) {
        this.shown?.draw();
        this.drawShadow();
        this.drawFooter();
      }
    }
    await this.readLog();
  }

  private async readLog(): Promise<void> {
    const log = await logIn(this.book, this.host.language);
    if (this.isGone) return;
    const ask = (steps: readonly LoggedStep[]): void => {
      this.askRollback(steps);
    };
    fill(this.parts.log, logPart(log, this.screen, ask));
  }

  // Footer

  private drawFooter(): void {
    const { screen, text, session, read } = this;
    if (this.reader.isBusy || this.isWriting || this.isReviewing) return;
    if (!session) showFooter(screen, text.willRead, { label: text.read, run: read });
    else if (this.isOld) showFooter(screen, text.changed(this.at), { label: text.again, run: read });
    else if (session.current)
      proposalFooter(session, this.states, screen, {
        accept: () => this.accept(),
        look: () => {
          this.askReplacement();
        },
        skip: () => {
          session.toggleSkipped();
          this.shown?.drawCard();
          this.drawFooter();
        },
      });
    else showFooter(screen, "", undefined, { label: text.again, run: read });
  }

  // Writing

  private async accept(): Promise<void> {
    const { session, shown } = this;
    const [step] = session?.choice().steps ?? [];
    if (!step || !shown?.actor) return;
    const by = signed({ actor: shown.actor, reason: shown.reason }, this.screen);
    if (by) await this.replace([step], by);
  }

  private askReplacement(): void {
    const { session, screen, text } = this;
    if (!session) return;
    const { steps, waiting } = session.choice();
    const review = reviewSteps(steps, waiting, screen, this.closeReview);
    const label = text.replaceNow(screen.number(steps.length));
    this.openReview(review, writesText(steps, screen), label, (by) => this.replace(steps, by));
  }

  private askRollback(steps: readonly LoggedStep[]): void {
    const { screen, text } = this;
    const review = reviewRollback(steps, screen, this.closeReview);
    const label = text.rollBackNow(screen.number(steps.length));
    this.openReview(review, "", label, (by) => this.rollBack(steps, by));
  }

  private openReview(review: Review, line: string, label: string, run: (by: Signed) => Promise<void>): void {
    if (this.reader.isBusy || this.isWriting) return;
    this.review.replaceChildren(review.element);
    this.main.hidden = true;
    const act = async (): Promise<void> => {
      const by = signed(review, this.screen);
      if (by) await run(by);
    };
    showFooter(this.screen, line, { label, run: act }, { label: this.text.back, run: this.closeReview });
    review.element.querySelector<HTMLElement>("h2")?.focus();
    this.host.announce(review.title);
  }

  private readonly closeReview = (): void => {
    if (this.isWriting) return;
    this.main.hidden = false;
    this.review.replaceChildren();
    this.drawFooter();
    this.shown?.focusCard();
  };

  private async replace(steps: readonly Step[], { by, reason }: Signed): Promise<void> {
    const { book, host, text, screen, session } = this;
    if (!session) return;
    const title =
      steps.length === 1 ? text.title(placeOf(steps)) : text.titleMany(screen.number(steps.length));
    const refused = ({ code }: { readonly code: string }): void => {
      if (code === "replacement-changed") this.isOld = true;
    };
    // The host also tells of the changes of a write that is taken back.
    this.own.took(steps);
    const outcome = await this.writing(async () => {
      const who = whoOf(by, host, await fingerprintIn(book), reason);
      return host.write(replaceJob(steps, who, { host, book, title, refused }));
    });
    if (outcome !== "written") return;
    session.taken(steps);
    this.shown?.draw();
    this.shown?.focusCard();
    // Numbers changed: what follows from them is proved anew.
    if (steps.some(({ method }) => method === "other")) await this.read();
    else {
      this.drawShadow();
      this.drawFooter();
      await this.readLog();
    }
  }

  private async rollBack(steps: readonly LoggedStep[], { by }: Signed): Promise<void> {
    const { book, host, text, screen } = this;
    const [first] = steps;
    const place = steps.length === 1 && first ? loggedPlace(first) : text.steps(screen.number(steps.length));
    const about = { host, book, title: text.rolledBack(place), refused: () => undefined };
    const who = { by, at: new Date().toISOString() };
    const outcome = await this.writing(() => host.write(rollBackJob(steps, who, about)));
    if (outcome !== "written") return;
    if (this.session) await this.read();
    else await this.readLog();
  }

  private async writing(work: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
    this.isWriting = true;
    showFooter(this.screen, element("p", { "aria-busy": "true" }, this.text.busy));
    try {
      return await work();
    } finally {
      this.isWriting = false;
      if (this.isReviewing) this.closeReview();
      else this.drawFooter();
    }
  }
}

function fill(parent: Element, child: Node | null): void {
  parent.replaceChildren(...(child === null ? [] : [child]));
}
