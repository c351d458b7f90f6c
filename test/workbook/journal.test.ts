/** A write is refused where it may not go, happens whole or not at all, and can be taken back while nothing changed. */
import { beforeEach, describe, expect, it } from "vitest";
import { FailureError } from "../../src/core";
import { EVERYTHING, failureText } from "../../src/text";
import { Journal } from "../../src/workbook/journal";
import { type Fact } from "../../src/workbook/port";
import { failureOf } from "./host";
import { describeJournal, MapStore, OPTIONS } from "./journal-cases";
import { MemoryWorkbook } from "./memory";
import { WorkbookModel } from "./model";

describeJournal("the in-memory workbook", () => {
  const model = WorkbookModel.withSheets("Blad1");
  const workbook = new MemoryWorkbook(model);
  let count = 0;
  let from = Infinity;
  return Promise.resolve({
    workbook,
    model,
    protect: () => Promise.resolve(),
    type: () => Promise.resolve(),
    hasFailed: () => count >= from,
    failFrom: (at: number, lasting: boolean) => {
      count = 0;
      from = at;
      workbook.beforeFact = () => {
        count += 1;
        if (count === from || (lasting && count > from)) throw new Error("verbinding weg");
      };
    },
  });
});

describe("a write through the journal", () => {
  let model: WorkbookModel;
  let workbook: MemoryWorkbook;
  let journal: Journal;
  let store: MapStore;
  beforeEach(() => {
    model = WorkbookModel.withSheets("MPP Asiel");
    workbook = new MemoryWorkbook(model);
    store = new MapStore();
    journal = new Journal(workbook, store);
  });
  const cells = (range: string, contents: Extract<Fact, { kind: "cells" }>["contents"]): Fact => ({
    kind: "cells",
    sheet: "MPP Asiel",
    range,
    contents,
  });
  const refusal = async (facts: readonly Fact[], overwrite = false): Promise<string[]> => {
    const before = structuredClone(model.whole());
    const failure = await failureOf(journal.write(facts, { ...OPTIONS, overwrite }));
    expect(model.whole()).toEqual(before);
    expect(store.entries.size).toBe(0);
    return [
      failureText(failure, "nl", "invoegen", EVERYTHING),
      failureText(failure, "en", "insert", EVERYTHING),
    ];
  };

  it("is refused on a protected sheet", async () => {
    model.known("MPP Asiel").protected = true;
    expect(await refusal([cells("A1", [[1]])])).toEqual([
      "invoegen: blad 'MPP Asiel' is beveiligd, er is niets geschreven; hef de beveiliging op of kies een ander blad",
      "insert: sheet 'MPP Asiel' is protected, nothing was written; unprotect it or choose another sheet",
    ]);
  });

  it("is refused in a range that holds something, unless it may overwrite", async () => {
    model.put({ sheet: "MPP Asiel", range: "G5" }, [["bezet"]]);
    const facts = [
      cells("F4:G5", [
        [1, 2],
        [3, 4],
      ]),
    ];
    expect(await refusal(facts)).toEqual([
      "invoegen, 'MPP Asiel'!G5: F4:G5 is niet leeg (G5), er is niets geschreven; kies een andere plek of kies voor overschrijven",
      "insert, 'MPP Asiel'!G5: F4:G5 is not empty (G5), nothing was written; choose another place or choose to overwrite",
    ]);
    await journal.write(facts, { ...OPTIONS, overwrite: true });
    expect(model.cell("MPP Asiel", "G5").content).toBe(4);
  });

  it("is refused where a formula elsewhere puts its results, also to overwrite; with that formula it may", async () => {
    model.results.set("MPP.CURVE(A1)", [
      [1, 2],
      [3, 4],
    ]);
    model.put({ sheet: "MPP Asiel", range: "B2" }, [[{ formula: "MPP.CURVE(A1)" }]]);
    expect(await refusal([cells("C3", [[1]])], true)).toEqual([
      "invoegen, 'MPP Asiel'!C3: een formule elders vult C3, er is niets geschreven; kies een andere plek",
      "insert, 'MPP Asiel'!C3: a formula elsewhere fills C3, nothing was written; choose another place",
    ]);
    const before = structuredClone(model.whole());
    const entry = await journal.write(
      [
        cells("B2:C3", [
          [5, 6],
          [7, 8],
        ]),
      ],
      OPTIONS,
    );
    await journal.undo(entry);
    expect(model.whole()).toEqual(before);
    expect(model.value("MPP Asiel", "C3")).toBe(4);
  });

  it("is refused on a sheet that is not there, and for a sheet, table or chart that is", async () => {
    expect(await refusal([{ kind: "cells", sheet: "Weg", range: "A1", contents: [[1]] }])).toEqual([
      "invoegen: blad 'Weg' bestaat niet; kies een ander blad",
      "insert: sheet 'Weg' does not exist; choose another sheet",
    ]);
    expect(await refusal([{ kind: "sheet", sheet: "mpp asiel", exists: true }], true)).toEqual([
      "invoegen: een blad met de naam 'mpp asiel' bestaat al, er is niets geschreven; kies een andere naam",
      "insert: a sheet with the name 'mpp asiel' exists already, nothing was written; choose another name",
    ]);
    const area = { sheet: "MPP Asiel", range: "A1:B2" };
    model.tables.push({ name: "Tabel1", ...area });
    const onNewSheet: Fact[] = [
      { kind: "sheet", sheet: "Nieuw", exists: true },
      { kind: "table", name: "tabel1", area: { sheet: "Nieuw", range: "A1:B2" } },
    ];
    expect((await refusal(onNewSheet, true))[0]).toContain("een tabel met de naam");
  });

  it.each([
    [
      cells("A1", [[Infinity]]),
      "'MPP Asiel'!A1: een cel kan dit getal niet bevatten; er is niets geschreven",
    ],
    [
      cells("A1", [["x".repeat(32_768)]]),
      "'MPP Asiel'!A1: deze tekst is te lang, hooguit 32.767 tekens; er is niets geschreven",
    ],
    [
      cells("A1:B1", [[1, { formula: " " }]]),
      "'MPP Asiel'!B1: deze formule is leeg of te lang, hooguit 8.192 tekens; er is niets geschreven",
    ],
    [
      cells("A1:B2", [[1, 2]]),
      "'MPP Asiel'!A1:B2: 1 rijen bij 2 kolommen passen niet in een bereik van 2 bij 2; er is niets geschreven",
    ],
  ] as const)("refuses what no cell can hold, with the cell", async (fact, text) => {
    expect((await refusal([fact]))[0]).toBe(`invoegen, ${text}`);
  });

  it("does not write when the state before cannot be kept", async () => {
    store.put = () => Promise.reject(new Error("QuotaExceededError"));
    expect((await refusal([cells("A1", [[1]])]))[0]).toBe(
      "invoegen: de vorige stand kan niet worden bewaard ('QuotaExceededError'), er is niets geschreven; maak ruimte in de browser",
    );
  });

  it("is taken back when the host holds something else than was written", async () => {
    const put = model.put.bind(model);
    // As a cell with the format "text" does with a number.
    model.put = (area, contents) => {
      put(
        area,
        contents.map((row) => row.map((content) => (content === 5 ? "5" : content))),
      );
    };
    expect(await refusal([cells("A1:B1", [[4, 5]])])).toEqual([
      "invoegen: 'MPP Asiel'!B1 bevat na het schrijven iets anders dan bedoeld; alles is teruggezet zoals het stond",
      "insert: 'MPP Asiel'!B1 holds something else after writing than was meant; everything was put back as it was",
    ]);
  });

  it("says that everything is as it was when the host fails once, and offers the journal when it keeps failing", async () => {
    let count = 0;
    const facts = [cells("A1", [[1]]), cells("B1", [[2]])];
    workbook.beforeFact = () => {
      count += 1;
      if (count === 2) throw new Error("verbinding weg");
    };
    expect((await refusal(facts))[0]).toBe(
      "invoegen: het schrijven mislukte: 'verbinding weg'; alles staat zoals het stond",
    );
    count = 0;
    workbook.beforeFact = () => {
      count += 1;
      if (count > 1) throw new Error("verbinding weg");
    };
    const failure = await failureOf(journal.write(facts, OPTIONS));
    expect(failureText(failure, "nl", "invoegen", EVERYTHING)).toBe(
      "invoegen: het schrijven mislukte halverwege en terugzetten ook: 'verbinding weg'; zet de vorige stand terug met 'Herstellen'",
    );
    expect(store.entries.get("1")?.before).toHaveLength(2);
  });

  it("waits for the write before it", async () => {
    const twice = ["1", "2"].map((id) =>
      journal.write([cells("A1", [[id]])], { ...OPTIONS, id, overwrite: false }),
    );
    const outcomes = await Promise.allSettled(twice);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(outcomes[1]).toMatchObject({
      reason: new FailureError({ code: "workbook-occupied", place: {}, range: "A1", cell: "A1" }),
    });
  });
});
