/** Writes through the journal on a host that can be made to fail: all or nothing, and back again. */
import { beforeEach, describe, expect, it } from "vitest";
import { Journal, type JournalEntry, type JournalStore, type WriteOptions } from "../../src/workbook/journal";
import { type Fact } from "../../src/workbook/port";
import { failureOf, type Host } from "./host";
import { type WorkbookModel } from "./model";

export interface FaultyHost extends Host {
  readonly model: WorkbookModel;
  /** Counts what the host does from now on; `from` and, when `lasting`, everything after it fails. Infinity: nothing. */
  failFrom(from: number, lasting: boolean): void;
  /** Whether it came to that. */
  hasFailed(): boolean;
}

export class MapStore implements JournalStore {
  readonly entries = new Map<string, JournalEntry>();
  put(entry: JournalEntry): Promise<void> {
    // What a page can keep is plain data.
    this.entries.set(entry.id, JSON.parse(JSON.stringify(entry)) as JournalEntry);
    return Promise.resolve();
  }
  remove(id: string): Promise<void> {
    this.entries.delete(id);
    return Promise.resolve();
  }
}

const part = (text: string): string => `<set xmlns="urn:test:journal">${text}</set>`;
export const OPTIONS = { id: "1", title: "Invoegen", at: "2026-11-28T08:00:00Z", overwrite: true };

/** Of every kind, on a sheet with contents and on a new one. */
export const FACTS: readonly Fact[] = [
  {
    kind: "cells",
    sheet: "Blad1",
    range: "B2:C3",
    contents: [
      ["=tekst", 0.25],
      [{ formula: "SUM(C2,1)" }, null],
    ],
    formats: [
      ["General", "0.0%"],
      ["0", "General"],
    ],
  },
  { kind: "table", name: "MPP_Oud", area: { sheet: "Blad1", range: "B2:C3" } },
  {
    kind: "chart",
    sheet: "Blad1",
    name: "MPP_Kolom",
    chart: {
      title: "Kolom",
      type: "column",
      range: "D2:H10",
      series: [{ name: "waarde", values: { sheet: "Blad1", range: "C2:C3" } }],
    },
  },
  { kind: "sheet", sheet: "Nieuw", exists: true },
  {
    kind: "cells",
    sheet: "Nieuw",
    range: "A1:B2",
    contents: [
      ["jaar", "waarde"],
      [2026, 5],
    ],
  },
  { kind: "table", name: "MPP_Tabel", area: { sheet: "Nieuw", range: "A1:B2" } },
  {
    kind: "chart",
    sheet: "Nieuw",
    name: "MPP_Lijn",
    chart: {
      title: "Waarde",
      type: "line",
      range: "D2:H10",
      series: [{ name: "waarde", values: { sheet: "Nieuw", range: "B2" } }],
    },
  },
  { kind: "name", name: "MPP_Vingerafdruk", text: '"nieuw"' },
  { kind: "xml", namespace: "urn:test:journal", xml: part("nieuw") },
  { kind: "property", name: "MPP vingerafdruk", value: "nieuw" },
];

/** What is there before: some of it gives way. */
export function fill(model: WorkbookModel): void {
  model.put({ sheet: "Blad1", range: "B2:C3" }, [
    [{ formula: "A1*2" }, "'oud"],
    [{ error: "#N/A" }, 7],
  ]);
  model.format({ sheet: "Blad1", range: "B2:C2" }, [["#,##0", "0.00"]]);
  model.put({ sheet: "Blad1", range: "A1" }, [[3]]);
  model.names.set("MPP_Vingerafdruk", '"oud"');
  model.addPart(part("oud"));
}

export function describeJournal(name: string, open: () => Promise<FaultyHost>): void {
  describe(`a write through the journal in ${name}`, () => {
    let host: FaultyHost;
    let store: MapStore;
    let journal: Journal;
    let before: unknown;
    beforeEach(async () => {
      host = await open();
      fill(host.model);
      before = structuredClone(host.model.whole());
      store = new MapStore();
      journal = new Journal(host.workbook, store);
    });

    it("writes everything, and undo puts everything back", async () => {
      const entry = await journal.write(FACTS, OPTIONS);
      expect(host.model.whole()).not.toEqual(before);
      expect(host.model.cell("Blad1", "B2").content).toBe("=tekst");
      expect([...store.entries.values()].map(({ state }) => state)).toEqual(["written"]);
      await journal.undo(entry);
      expect(host.model.whole()).toEqual(before);
      expect(store.entries.size).toBe(0);
    });

    it("leaves the workbook as it was wherever one step fails", async () => {
      let failed = 0;
      for (let at = 1; at < 500; at++) {
        host.failFrom(at, false);
        const outcome = await journal.write(FACTS, OPTIONS).then(
          (entry) => entry,
          () => undefined,
        );
        const reached = host.hasFailed();
        host.failFrom(Infinity, false);
        if (outcome) await journal.undo(outcome);
        else failed += 1;
        expect(host.model.whole(), `step ${at}`).toEqual(before);
        expect(store.entries.size, `step ${at}`).toBe(0);
        if (!reached) break;
      }
      expect(failed).toBeGreaterThanOrEqual(FACTS.length);
      expect(failed).toBeLessThan(499);
    });

    it("keeps the entry when the host fails for good, and recovers from it later", async () => {
      let halfWritten = 0;
      for (let at = 1; at < 500; at++) {
        host.failFrom(at, true);
        const outcome = await journal.write(FACTS, OPTIONS).then(
          (entry) => entry,
          () => undefined,
        );
        const reached = host.hasFailed();
        host.failFrom(Infinity, false);
        if (!reached) break;
        if (outcome) await journal.undo(outcome);
        const [kept] = store.entries.values();
        if (kept) {
          halfWritten += 1;
          expect(kept.state).toBe("writing");
          await new Journal(host.workbook, store).recover(kept);
        }
        expect(host.model.whole(), `step ${at}`).toEqual(before);
        expect(store.entries.size, `step ${at}`).toBe(0);
      }
      // At the first step nothing is written yet.
      expect(halfWritten).toBeGreaterThanOrEqual(FACTS.length - 1);
    });

    it("leaves what was written, still to be undone, wherever undo fails", async () => {
      let failed = 0;
      for (let at = 1; at < 500; at++) {
        const entry = await journal.write(FACTS, OPTIONS);
        const written = structuredClone(host.model.whole());
        host.failFrom(at, false);
        const done = await journal.undo(entry).then(
          () => true,
          () => false,
        );
        const reached = host.hasFailed();
        host.failFrom(Infinity, false);
        if (!done) {
          failed += 1;
          expect(host.model.whole(), `step ${at}`).toEqual(written);
          const states = [...store.entries.values()].map(({ state }) => state);
          expect(states, `step ${at}`).toEqual(["written"]);
          await journal.undo(entry);
        }
        expect(host.model.whole(), `step ${at}`).toEqual(before);
        if (!reached) break;
      }
      // What stands on the new sheet goes with it.
      expect(failed).toBeGreaterThanOrEqual(FACTS.length - 3);
    });

    it("refuses to undo when a cell, a name or anything on the new sheet was changed since", async () => {
      const refusal = async (change: () => void, back: () => void): Promise<unknown> => {
        const entry = await journal.write(FACTS, OPTIONS);
        change();
        const changed = structuredClone(host.model.whole());
        const failure = await failureOf(journal.undo(entry));
        expect(host.model.whole()).toEqual(changed);
        back();
        await journal.undo(entry);
        expect(host.model.whole()).toEqual(before);
        return failure;
      };
      const { model } = host;
      const type = (sheet: string, range: string, content: number | null) => () => {
        model.put({ sheet, range }, [[content]]);
      };
      const since = (what: string): object => ({ code: "workbook-changed-since", place: {}, what });
      expect(await refusal(type("Blad1", "C2", 9), type("Blad1", "C2", 0.25))).toEqual(since("Blad1!C2"));
      expect(await refusal(type("Nieuw", "F9", 9), type("Nieuw", "F9", null))).toEqual(since("Nieuw"));
      const named = (text: string) => () => {
        model.names.set("MPP_Vingerafdruk", text);
      };
      expect(await refusal(named('"anders"'), named('"nieuw"'))).toEqual(since("MPP_Vingerafdruk"));
    });

    it("overwrites only in the ranges that it is told, also within one fact", async () => {
      host.failFrom(Infinity, false);
      const facts = FACTS.slice(0, 1);
      const overwrite = (...ranges: string[]): WriteOptions => ({
        ...OPTIONS,
        overwrite: ranges.map((range) => ({ sheet: "blad1", range })),
      });
      const occupied = (cell: string): object => ({
        code: "workbook-occupied",
        place: { cell: `Blad1!${cell}` },
        range: "B2:C3",
        cell,
      });
      expect(await failureOf(journal.write(facts, overwrite()))).toEqual(occupied("B2"));
      expect(await failureOf(journal.write(facts, overwrite("B2:C2", "C3")))).toEqual(occupied("B3"));
      const elsewhere = { ...OPTIONS, overwrite: [{ sheet: "Blad2", range: "B2:C3" }] };
      expect(await failureOf(journal.write(facts, elsewhere))).toEqual(occupied("B2"));
      expect(host.model.whole()).toEqual(before);
      const entry = await journal.write(facts, overwrite("B2:C2", "A3:C3"));
      expect(host.model.cell("Blad1", "C2").content).toBe(0.25);
      await journal.undo(entry);
      expect(host.model.whole()).toEqual(before);
    });

    it("refuses to recover over what someone typed into the places", async () => {
      host.failFrom(Infinity, false);
      const entry = await journal.write(FACTS, OPTIONS);
      host.model.put({ sheet: "Blad1", range: "C3" }, [[99]]);
      expect(await failureOf(journal.recover(entry))).toMatchObject({ what: "Blad1!C3" });
      expect(host.model.cell("Blad1", "C3").content).toBe(99);
    });
  });
}
