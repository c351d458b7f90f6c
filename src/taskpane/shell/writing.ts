/**
 * Every write of the pane: through the journal, with one line that says what came of it. Method: all or nothing; the last
 * write can be undone while its cells are as they were written; one that was interrupted is offered for recovery at start.
 */
import { FailureError } from "../../core";
import { CALCULATED_BY } from "../../params";
import { failureText, type Language, WORKBOOK } from "../../text";
import { Journal, type JournalEntry } from "../../workbook/journal";
import { addressOf } from "../../workbook/area";
import { type Area, type CellsFact, type Fact, type Workbook } from "../../workbook/port";
import { type WriteJob, type WriteOutcome, type WriteRequest } from "../view";
import { type MessageLine } from "./message";
import { openStore, type PageStore } from "./store";
import { shellText, type ShellText } from "./text";

export interface WritingParts {
  readonly workbook: Workbook;
  readonly workbookId: string;
  readonly message: MessageLine;
  readonly language: () => Language;
  /** Facts were made so, or unmade. */
  readonly wrote: (facts: readonly Fact[]) => void;
  readonly store?: ((workbookId: string) => Promise<PageStore>) | undefined;
}

export class Writing {
  private readonly parts: WritingParts;
  private readonly opened: Promise<{ readonly store: PageStore; readonly journal: Journal }>;
  private last: JournalEntry | undefined;
  private stopped = false;

  constructor(parts: WritingParts) {
    this.parts = parts;
    const { workbook, workbookId, store = openStore } = parts;
    this.opened = store(workbookId).then((kept) => ({ store: kept, journal: new Journal(workbook, kept) }));
    void this.offerRecovery();
  }

  /** Says nothing any more: another workbook took the place of this one. */
  stop(): void {
    this.stopped = true;
  }

  async write(request: WriteRequest | WriteJob): Promise<WriteOutcome> {
    const { title } = request;
    try {
      const { store, journal } = await this.opened;
      const id = crypto.randomUUID();
      const entry =
        "run" in request
          ? await request.run(journal, id)
          : await journal.write(request.facts, {
              ...{ id, title, at: new Date().toISOString() },
              overwrite: request.overwrite ?? false,
            });
      const before = this.last;
      this.last = entry;
      if (before) await store.remove(before.id).catch(() => undefined);
      this.parts.wrote(entry.meant);
      this.tellWritten(entry, store.lasting);
      return "written";
    } catch (error) {
      if (error instanceof FailureError && error.failure.code === "workbook-occupied") return "occupied";
      if (!("run" in request) || !(error instanceof FailureError)) await this.tellFailed(title, error);
      else await this.tellFailed(title, error, request.told(error.failure));
      return "failed";
    }
  }

  /** Going there failed. */
  tell(area: Area, error: unknown): void {
    this.say("bad", this.sentence(this.text.goingTo(addressOf(area)), error));
  }

  private get text(): ShellText {
    return shellText(this.parts.language());
  }

  private say(
    ...[tone, text, actions]: [
      Parameters<MessageLine["show"]>[0],
      string,
      Parameters<MessageLine["show"]>[3]?,
    ]
  ): void {
    if (!this.stopped) this.parts.message.show(tone, text, this.text.close, actions);
  }

  private tellWritten(entry: JournalEntry, lasting: boolean): void {
    const { text } = this;
    const where = rangeOf(entry.meant);
    const what = where === undefined ? text.done(entry.title) : text.inserted(where);
    this.say("good", lasting ? what : `${what}. ${text.onlyNow}`, [
      {
        label: text.undo,
        run: () => {
          void this.undo(entry);
        },
      },
    ]);
  }

  private async undo(entry: JournalEntry): Promise<void> {
    const { text } = this;
    try {
      await (await this.opened).journal.undo(entry);
      if (this.last === entry) this.last = undefined;
      this.parts.wrote(entry.meant);
      this.say("good", text.undone(entry.title));
    } catch (error) {
      await this.tellFailed(text.undoing, error);
    }
  }

  /** After a write that could not be put back, that is offered again. */
  private async tellFailed(subject: string, error: unknown, told?: string): Promise<void> {
    const isHalf = error instanceof FailureError && error.failure.code === "workbook-half-written";
    const [entry] = isHalf ? await (await this.opened).store.interrupted() : [];
    this.say("bad", told ?? this.sentence(subject, error), entry ? this.recoveryOf(entry) : []);
  }

  private sentence(subject: string, error: unknown): string {
    if (error instanceof FailureError)
      return failureText(error.failure, this.parts.language(), subject, WORKBOOK);
    return this.text.unforeseen(subject, error instanceof Error ? error.message : String(error));
  }

  private async offerRecovery(): Promise<void> {
    const { store } = await this.opened;
    const [entry] = await store.interrupted();
    if (entry) this.say("warn", this.text.interrupted(entry.title), this.recoveryOf(entry));
  }

  private recoveryOf(entry: JournalEntry): Parameters<MessageLine["show"]>[3] {
    const run = (work: () => Promise<void>) => (): void => {
      void work();
    };
    return [
      { label: this.text.recover, run: run(() => this.recover(entry)) },
      { label: this.text.leave, run: run(() => this.leave(entry)) },
    ];
  }

  private async recover(entry: JournalEntry): Promise<void> {
    const { text } = this;
    try {
      await (await this.opened).journal.recover(entry);
      this.parts.wrote(entry.meant);
      this.say("good", text.recovered(entry.title));
      await this.offerRecovery();
    } catch (error) {
      this.say("bad", this.sentence(text.recover, error), this.recoveryOf(entry));
    }
  }

  private async leave(entry: JournalEntry): Promise<void> {
    await (await this.opened).store.remove(entry.id);
    this.parts.message.clear();
    await this.offerRecovery();
  }
}

/** The range when the write was one block of cells that now holds something; the version that goes with it is not told. */
function rangeOf(meant: readonly Fact[]): string | undefined {
  const facts = meant.filter((fact) => fact.kind !== "property" || fact.name !== CALCULATED_BY);
  const cells = facts.filter((fact): fact is CellsFact => fact.kind === "cells");
  const [only] = cells;
  const holds = only?.contents.some((row) => row.some((content) => content !== null && content !== ""));
  return cells.length === 1 && facts.length === 1 && holds === true ? only?.range : undefined;
}
