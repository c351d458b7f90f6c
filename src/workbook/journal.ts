/**
 * Every write of the product goes through here. Method: check the places, keep what they hold, write, read back. After
 * a failure the former state is put back; when that fails too, the entry stays in the store and is offered at the next
 * start. Undo puts the former state back while the places are still as they were written.
 */
import { fail, FailureError } from "../core";
import { sameName } from "./area";
import { addedSheets, checkFree, checkSheets, checkWritable } from "./check";
import { difference, notKept, questionOf, strange, strangeOnSheet } from "./facts";
import { besideOthers } from "./others";
import { type Area, type Fact, type Workbook } from "./port";
import { type Objects, objectsBefore, strays } from "./strays";
import { asFact, type Extent, extentDifference, extentsOf, readFacts } from "./snapshot";

/** One write, as plain data that a page can keep. */
export interface JournalEntry {
  readonly id: string;
  /** What was done, for people. */
  readonly title: string;
  /** ISO 8601 in UTC, given by the caller. */
  readonly at: string;
  /** written: can be undone. writing: interrupted, to be recovered. */
  readonly state: "writing" | "written";
  /** What was meant, in the order of writing. */
  readonly meant: readonly Fact[];
  /** What the places held before; what stands on an added sheet is not among it. */
  readonly before: readonly Fact[];
  /** What they held right after, as the host says it. */
  readonly after: readonly Fact[];
  /** Everything on the sheets that were added. */
  readonly extents: readonly Extent[];
  /** Tables and charts that were there before. */
  readonly objects: Objects;
}

/** Where a page keeps entries. */
export interface JournalStore {
  /** Rejects when the entry could not be kept. */
  put(entry: JournalEntry): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface WriteOptions {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  /** Cells may hold something already: all of them, or only those in these ranges. */
  readonly overwrite?: boolean | readonly Area[];
  /** Ranges of facts to which others add rows at the same time: what they wrote there stays when this write fails. */
  readonly shared?: readonly Area[];
}

export class Journal {
  private readonly workbook: Workbook;
  private readonly store: JournalStore;
  private busy: Promise<unknown> = Promise.resolve();

  constructor(workbook: Workbook, store: JournalStore) {
    this.workbook = workbook;
    this.store = store;
  }

  /**
   * @param facts that are to become so; their places do not overlap
   * @throws FailureError; nothing is written then, but after workbook-half-written, when the entry is in the store
   */
  write(facts: readonly Fact[], options: WriteOptions): Promise<JournalEntry> {
    return this.inTurn(() => this.writeNow(facts, options));
  }

  /** @throws FailureError workbook-changed-since, workbook-protected, …; nothing is changed then */
  undo(entry: JournalEntry): Promise<void> {
    return this.inTurn(() => this.undoNow(entry));
  }

  /**
   * Puts back what an interrupted write or undo left half done.
   * @throws FailureError workbook-changed-since when a place is neither as before nor as meant
   */
  recover(entry: JournalEntry): Promise<void> {
    return this.inTurn(() => this.recoverNow(entry));
  }

  /** One at a time: two writes would each keep what the other is changing. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.busy.then(work);
    this.busy = turn.catch(() => undefined);
    return turn;
  }

  private async writeNow(facts: readonly Fact[], options: WriteOptions): Promise<JournalEntry> {
    checkWritable(facts);
    const added = addedSheets(facts);
    const isNew = (sheet: string): boolean => added.some((name) => sameName(name, sheet));
    const existing = facts.filter((f) => (f.kind !== "cells" && f.kind !== "chart") || !isNew(f.sheet));
    const [sheets] = await this.workbook.read([{ kind: "sheets" }]);
    checkSheets(facts, sheets);
    const found = (await readFacts(this.workbook, existing.map(questionOf))).filter((f) => f !== undefined);
    checkFree(found, options.overwrite ?? false);
    const { id, title, at } = options;
    const before = found.map(asFact);
    const objects = await objectsBefore(this.workbook, facts);
    const rest = { meant: facts, before, after: [], extents: [], objects };
    const entry = { id, title, at, state: "writing", ...rest } as const;
    await this.keep(entry);
    return this.applyOrPutBack(entry, options.shared ?? []);
  }

  private async applyOrPutBack(entry: JournalEntry, shared: readonly Area[]): Promise<JournalEntry> {
    try {
      await this.workbook.apply(entry.meant);
      const after = await readFacts(this.workbook, entry.meant.map(questionOf));
      entry.meant.forEach((fact, index) => {
        const what = notKept(fact, after[index]);
        if (what !== undefined) fail({ code: "workbook-not-kept", place: {}, what });
      });
      const extents = await extentsOf(this.workbook, addedSheets(entry.meant));
      const written = { ...entry, state: "written", after: known(after), extents } as const;
      await this.keep(written);
      return written;
    } catch (error) {
      await this.compensate(entry.before, error, entry, shared);
      await this.store.remove(entry.id);
      throw told(error);
    }
  }

  private async undoNow(entry: JournalEntry): Promise<void> {
    const { after, before } = entry;
    const [sheets] = await this.workbook.read([{ kind: "sheets" }]);
    const gone = addedSheets(entry.meant).find((name) => !sheets.some((each) => sameName(each.name, name)));
    if (gone !== undefined) fail({ code: "workbook-changed-since", place: {}, what: gone });
    checkSheets(after, sheets);
    const found = await readFacts(this.workbook, after.map(questionOf));
    const extents = await extentsOf(this.workbook, addedSheets(entry.meant));
    const changed =
      after.map((fact, index) => difference(fact, found[index])).find((what) => what !== undefined) ??
      extentDifference(entry.extents, extents);
    if (changed !== undefined) fail({ code: "workbook-changed-since", place: {}, what: changed });
    await this.keep({ ...entry, state: "writing" });
    try {
      await this.putBack(before);
    } catch (error) {
      await this.compensate([...withCharts(entry), ...extents.flatMap(({ cells }) => cells)], error);
      await this.keep(entry);
      throw told(error);
    }
    await this.store.remove(entry.id);
  }

  private async recoverNow(entry: JournalEntry): Promise<void> {
    const { id, before, meant } = entry;
    const found = await readFacts(this.workbook, before.map(questionOf));
    const [sheets] = await this.workbook.read([{ kind: "sheets" }]);
    const added = addedSheets(meant).filter((name) => sheets.some((each) => sameName(each.name, name)));
    const extents = await extentsOf(this.workbook, added);
    const what =
      before
        .map((was, index) =>
          strange(
            was,
            meant.find((fact) => sameQuestion(fact, was)),
            found[index],
          ),
        )
        .find((each) => each !== undefined) ??
      extents
        .flatMap(({ cells }) => cells.map((each) => strangeOnSheet(meant, each)))
        .find((each) => each !== undefined);
    if (what !== undefined) fail({ code: "workbook-changed-since", place: {}, what });
    await this.putBack(before);
    await this.clear(entry);
    await this.store.remove(id);
  }

  private async clear({ meant, objects }: JournalEntry): Promise<void> {
    const left = await strays(this.workbook, meant, objects);
    if (left.length > 0) await this.workbook.apply(left);
  }

  private async keep(entry: JournalEntry): Promise<void> {
    try {
      await this.store.put(entry);
    } catch (error) {
      fail({ code: "workbook-no-journal", place: {}, reason: reasonOf(error) ?? "" });
    }
  }

  /** @throws FailureError workbook-half-written when the former state could not be put back */
  private async compensate(
    facts: readonly Fact[],
    cause: unknown,
    begun?: JournalEntry,
    shared: readonly Area[] = [],
  ): Promise<void> {
    try {
      if (begun) await this.clear(begun);
      const own = begun && shared.length > 0;
      await this.putBack(own ? await besideOthers(this.workbook, facts, begun.meant, shared) : facts);
    } catch {
      const reason = reasonOf(cause);
      fail({ code: "workbook-half-written", place: {}, ...(reason === undefined ? {} : { reason }) });
    }
  }

  /** Only what differs is written: a place that was never reached may be one that cannot be written. */
  private async putBack(facts: readonly Fact[]): Promise<void> {
    const different = async (): Promise<Fact[]> => {
      const found = await readFacts(this.workbook, facts.map(questionOf));
      return facts.filter((fact, index) => difference(fact, found[index]) !== undefined);
    };
    const wrong = await different();
    if (wrong.length === 0) return;
    await this.workbook.apply([...wrong].sort((a, b) => turnOf(a) - turnOf(b)));
    const [left] = await different();
    if (left) fail({ code: "workbook-not-kept", place: {}, what: left.kind });
  }
}

/** Charts and tables go before the cells below them and come after them; a sheet goes last and comes first. */
function turnOf(fact: Fact): number {
  switch (fact.kind) {
    case "sheet":
      return fact.exists ? 0 : 9;
    case "chart":
      return fact.chart === null ? 1 : 8;
    case "table":
      return fact.area === null ? 2 : 7;
    case "cells":
      return 3;
    case "name":
    case "xml":
    case "property":
      return 4;
  }
}

const known = (facts: readonly (Fact | undefined)[]): Fact[] =>
  facts.flatMap((fact) => (fact === undefined ? [] : [asFact(fact)]));

/** What was written; a chart as it was meant, because a host tells too little of one to make it again. */
const withCharts = ({ after, meant }: JournalEntry): Fact[] =>
  after.map((fact) =>
    fact.kind === "chart" ? (meant.find((each) => sameQuestion(each, fact)) ?? fact) : fact,
  );

const sameQuestion = (a: Fact, b: Fact): boolean =>
  JSON.stringify(questionOf(a)) === JSON.stringify(questionOf(b));

/** What the host said; undefined when the failure is one of ours. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof FailureError)
    return error.failure.code === "workbook-host" ? error.failure.reason : undefined;
  return error instanceof Error ? error.message || error.name : String(error);
}

/** The failure as its users read it: everything is as it was. */
function told(error: unknown): FailureError {
  const reason = reasonOf(error);
  if (error instanceof FailureError && reason === undefined) return error;
  return new FailureError({ code: "workbook-not-written", place: {}, reason: reason ?? "" });
}
