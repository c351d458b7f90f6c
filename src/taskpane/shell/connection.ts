/** The pane's tie to one open workbook: what is read is kept, what is written goes through the journal, events are told. */
import { type Area, type Fact, type Workbook } from "../../workbook/port";
import { sheetOf } from "../../workbook/check";
import { KeptBook } from "./book";
import { Writing, type WritingParts } from "./writing";

export interface ConnectionEvents {
  readonly changed: (area: Area) => void;
  readonly selected: (area: Area) => void;
  /** We wrote something that is on no sheet: a name, a part or a property. */
  readonly wroteParts: () => void;
  /** Changes are not told, because the host cannot or would not. */
  readonly deaf: () => void;
}

export class Connection {
  readonly book: KeptBook;
  readonly writing: Writing;
  private readonly events: ConnectionEvents;
  private readonly stops: (() => Promise<void>)[] = [];
  private selection = "";
  private closed = false;
  /** Changes are told. */
  hears = true;

  constructor(parts: Omit<WritingParts, "wrote">, events: ConnectionEvents) {
    this.book = new KeptBook(parts.workbook);
    this.events = events;
    this.writing = new Writing({
      ...parts,
      wrote: (facts) => {
        this.wrote(facts);
      },
    });
    const { workbook } = parts;
    const changes = workbook.onChange((area) => {
      this.changed(area);
    });
    this.listen(changes, () => {
      this.hears = false;
      events.deaf();
    });
    const selections = workbook.onSelect((area) => {
      this.select(area);
    });
    // Where another selection is not told, the pane looks when the user comes to it.
    this.listen(selections, () => undefined);
    void this.lookAtSelection();
  }

  /** For hosts that do not tell: when the user comes to the pane. */
  async lookAtSelection(): Promise<void> {
    try {
      const [area] = await this.workbook.read([{ kind: "selection" }]);
      this.select(area);
    } catch {
      // Several ranges, a chart, or someone is typing: the view keeps what it has.
    }
  }

  close(): void {
    this.closed = true;
    this.writing.stop();
    for (const stop of this.stops) void stop().catch(() => undefined);
  }

  /** Everything is read anew. */
  refresh(): void {
    this.book.forget();
  }

  get workbook(): Workbook {
    return this.book.workbook;
  }

  private listen(started: Promise<() => Promise<void>>, without: () => void): void {
    started.then((stop) => {
      if (this.closed) void stop();
      else this.stops.push(stop);
    }, without);
  }

  private changed(area: Area): void {
    if (this.closed) return;
    this.book.forget();
    this.events.changed(area);
  }

  private select(area: Area): void {
    const key = `${area.sheet}!${area.range}`;
    if (this.closed || key === this.selection) return;
    this.selection = key;
    this.events.selected(area);
  }

  private wrote(facts: readonly Fact[]): void {
    this.book.forget();
    if (facts.some(({ kind }) => kind === "xml" || kind === "name" || kind === "property"))
      this.events.wroteParts();
    for (const fact of facts) {
      const sheet = sheetOf(fact);
      if (fact.kind === "cells") this.events.changed({ sheet: fact.sheet, range: fact.range });
      else if (sheet !== undefined && fact.kind === "table" && fact.area) this.events.changed(fact.area);
    }
  }
}
