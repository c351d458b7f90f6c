/** The check of a workbook: what it finds in the sample, and what it finds when something is planted there. */
import { beforeAll, describe, expect, it } from "vitest";
import { whole } from "../../../src/chain";
import { checksOf } from "../../../src/taskpane/controle/checks";
import { findParameter } from "../../../src/params";
import { repairFacts } from "../../../src/taskpane/controle/repair";
import { readBook } from "../../../src/taskpane/controle/read-book";
import { look, type Scan } from "../../../src/taskpane/controle/scan";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { sampleBook } from "../../browser/sample-book";
import { type BookData, modelOf } from "../../browser/sample-data";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";
import { STOCK_MODEL } from "./stock-model";

let data: BookData;
beforeAll(() => {
  data = sampleBook();
});

async function scanOf(model: WorkbookModel, language: "nl" | "en" = "nl"): Promise<Scan> {
  const book = new KeptBook(new MemoryWorkbook(model));
  const read = await readBook(book, { reading: () => undefined }, () => false);
  if (read === undefined) throw new Error("stopped");
  return whole(look(read, language));
}

/** Of the parameter sheet, the first cell whose text is asked. */
function cellIn(model: WorkbookModel, asked: (text: string) => boolean): string {
  for (const [ref, { content }] of model.known("Parameters").cells)
    if (typeof content === "string" && asked(content)) return ref;
  throw new Error("no such cell");
}

/** A sheet with the scenarios of the protocol's example and what a test adds. */
function small(): WorkbookModel {
  const model = WorkbookModel.withSheets("Blad1");
  const block = [
    ["scenario", "kans", "instroom", "spreiding"],
    ["A", 0.25, 22000, 3000],
    ["B", 0.45, 30000, 4000],
    ["C", 0.22, 38000, 5000],
    ["D", 0.08, 55000, 9000],
  ];
  model.put({ sheet: "Blad1", range: "A4:D8" }, block);
  return model;
}

function plant(model: WorkbookModel, ref: string, formula: string, code: string): void {
  model.put({ sheet: "Blad1", range: ref }, [[{ formula }]]);
  model.resultsAt.set(`Blad1!${ref}`, [[{ error: code }]]);
}

describe("the sample", () => {
  it("has no errors: shares add up, every stock closes, every call is light, five start stocks are asked about", async () => {
    const found = await scanOf(modelOf(data));
    expect(found.errors).toEqual([]);
    expect(found.weighed.unknown).toBe(0);
    expect(checksOf(found, "nl").map(({ level, title, note }) => `${level} ${title}: ${note}`)).toEqual([
      "good Aandelen tellen op: 10 groepen",
      expect.stringMatching(/^good Behoud: begin \+ in − uit = eind: (\d+) van \1$/),
      "warn Andere startvoorraad dan vorige ronde: 5 van 27",
      "good Koppelingen naar andere bestanden: geen",
      "good Vaste getallen tussen formules: geen",
      "good Vaste getallen in formules: geen",
      expect.stringMatching(/^good Grootste MPP-aanroep: 0,\d van 5 MB$/),
    ]);
    // 27 stocks in five years, for the four scenarios of the forecast.
    expect((found.conserved?.closed ?? 0) % (27 * 5)).toBe(0);
    expect(found.conserved?.closed).toBeGreaterThan(0);
  });

  it("is said to be wrong where a share is changed, with the cell and the sum", async () => {
    const model = modelOf(data);
    const ref = cellIn(model, (id) => findParameter(id)?.definition.sum === "dtv.vertrek");
    const value = ref.replace(/^[A-Z]+/, "D");
    model.put({ sheet: "Parameters", range: value }, [[0.97]]);
    const [sums] = checksOf(await scanOf(model), "nl");
    expect(sums?.level).toBe("bad");
    expect(sums?.title).toBe("Aandelen tellen niet op");
    expect(sums?.lines.map(({ text }) => text)).toEqual([expect.stringContaining("dtv.vertrek")]);
    const [first] = sums?.lines ?? [];
    expect(first?.area?.sheet).toBe("Parameters");
    expect(first?.area?.range).toMatch(/^D\d+$/);
  });
});

describe("a cell in error", () => {
  const errorsIn = async (model: WorkbookModel, language: "nl" | "en" = "nl"): Promise<string[]> =>
    (await scanOf(model, language)).errors.map(
      ({ cell, code, functionName = "–", message }) => `${cell} ${code} ${functionName}: ${message}`,
    );

  it("has the message of the function, with the place of the culprit", async () => {
    const model = small();
    model.put({ sheet: "Blad1", range: "C6" }, [["n.v.t."]]);
    plant(model, "F4", "MPP.KWANTIEL(1-1/3,A4:D8)", "#VALUE!");
    plant(model, "F5", "MPP.KWANTIEL(2/3,Blad1!$A$4:$D$8)", "#VALUE!");
    expect(await errorsIn(model)).toEqual([
      "Blad1!F4 #VALUE! MPP.KWANTIEL: De reden is hier niet te zien: een argument is zelf een berekening. Zet die in een eigen cel.",
      "Blad1!F5 #VALUE! MPP.KWANTIEL: scenario's, rij 3, kolom 3 (instroom), Blad1!C6: 'n.v.t.' is geen getal",
    ]);
    expect((await errorsIn(model, "en"))[1]).toBe(
      "Blad1!F5 #VALUE! MPP.KWANTIEL: scenario's, row 3, column 3 (instroom), Blad1!C6: 'n.v.t.' is not a number",
    );
  });

  it.each([
    [
      "MPP.CURVE(A4:D8)",
      "#SPILL!",
      "MPP.CURVE: De uitkomst past niet: maak de cellen ernaast of eronder leeg.",
    ],
    ["MPP.KWANTIEL(0.5,A4:D8)", "#BUSY!", "MPP.KWANTIEL: De functie rekent nog."],
    [
      "MPP.KWANTIEL(0.5,A4:D8)",
      "#VALUE!",
      "MPP.KWANTIEL: Met de cellen van nu zonder fout: laat Excel opnieuw rekenen (kies de cel, F2, Enter).",
    ],
    [
      "1/0",
      "#DIV/0!",
      "–: Geen MPP-functie: de fout komt uit de formule zelf of uit een cel waarnaar zij verwijst.",
    ],
    [
      'IF(A1="MPP.KWANTIEL(x)",1/0)',
      "#DIV/0!",
      "–: Geen MPP-functie: de fout komt uit de formule zelf of uit een cel waarnaar zij verwijst.",
    ],
  ])("of %s that shows %s is explained", async (formula, code, said) => {
    const model = small();
    plant(model, "K4", formula, code);
    expect(await errorsIn(model)).toEqual([`Blad1!K4 ${code} ${said}`]);
  });
});

describe("a formula that was entered before the functions were loaded", () => {
  it("is not listed as a cell in error but written again as it is, in one block per column", async () => {
    const model = small();
    for (const ref of ["F4", "F5", "F6", "H5"])
      plant(model, ref, `MPP.KWANTIEL(0.5,A4:D8)+0*${ref.slice(1)}`, "#NAME?");
    plant(model, "J4", "NIETBESTAAND(1)", "#NAME?");
    const found = await scanOf(model);
    expect(found.errors.map(({ cell }) => cell)).toEqual(["Blad1!J4"]);
    expect(repairFacts(found.unregistered)).toEqual([
      {
        kind: "cells",
        sheet: "Blad1",
        range: "F4:F6",
        contents: [4, 5, 6].map((row) => [{ formula: `MPP.KWANTIEL(0.5,A4:D8)+0*${String(row)}` }]),
      },
      {
        kind: "cells",
        sheet: "Blad1",
        range: "H5",
        contents: [[{ formula: "MPP.KWANTIEL(0.5,A4:D8)+0*5" }]],
      },
    ]);
  });
});

describe("start stocks of two rounds that follow each other", () => {
  const rounds = (start: number): WorkbookModel => {
    const model = WorkbookModel.withSheets("Blad1");
    const set = (first: number): (string | number)[][] => [
      ["parameter", "jaar", "waarde"],
      ["bewaring.invoer", "", 100],
      ["bewaring.bezetting.startvoorraad", "", first],
    ];
    const inflow = (year: number): (string | number)[][] => [
      ["jaar", "waarde"],
      [year, 1000],
      [year + 1, 1000],
    ];
    model.put({ sheet: "Blad1", range: "A1:H3" }, STOCK_MODEL);
    model.put({ sheet: "Blad1", range: "A10:C12" }, set(1200));
    model.put({ sheet: "Blad1", range: "E10:G12" }, set(start));
    model.put({ sheet: "Blad1", range: "A20:B22" }, inflow(2025));
    model.put({ sheet: "Blad1", range: "D20:E22" }, inflow(2026));
    const call = 'MPP.VERGELIJKRONDES(A1:H3,A1:H3,A10:C12,E10:G12,A20:B22,D20:E22,,"bewaring.bezetting")';
    model.put({ sheet: "Blad1", range: "J1" }, [[{ formula: call }]]);
    return model;
  };

  it("are compared with the end of the year before: 1,200 + 100 in 2025", async () => {
    const [check] = checksOf(await scanOf(rounds(1300)), "nl").filter(({ title }) => title.includes("oorra"));
    expect(check).toEqual({
      level: "good",
      title: "Startvoorraden gelijk aan vorige ronde",
      note: "1 van 1",
      lines: [],
    });
  });

  it("are asked about when they differ, with both numbers and the cell", async () => {
    const [check] = checksOf(await scanOf(rounds(1350)), "nl").filter(({ level }) => level === "warn");
    expect(check?.title).toBe("Aansluitverschil met vorige ronde");
    expect(check?.lines).toEqual([
      {
        text: "bewaring.bezetting: 1.300 → 1.350 (+50). Is dat bedoeld?",
        area: { sheet: "Blad1", range: "G12" },
        row: ["bewaring.bezetting", "1.300", "1.350", "+50"],
      },
    ]);
  });
});

describe("the weight of calls", () => {
  it("is that of the cells as JSON in UTF-8, of the largest call", async () => {
    const model = small();
    model.put({ sheet: "Blad1", range: "F4" }, [[{ formula: "MPP.KWANTIEL(0.5,A4:D5)" }]]);
    model.put({ sheet: "Blad1", range: "F5" }, [[{ formula: "MPP.KWANTIEL(0.5,A4:A4)" }]]);
    const { weighed } = await scanOf(model);
    const cells = '[["scenario","kans","instroom","spreiding"],["A",0.25,22000,3000]]';
    expect(weighed).toEqual({
      calls: 2,
      unknown: 0,
      largest: { area: { sheet: "Blad1", range: "F4" }, bytes: cells.length + "0.5".length },
      heavy: [],
    });
  });

  it("is a question near what Excel on the web takes, and an error above it", async () => {
    const model = small();
    const rows = Array.from({ length: 60 }, () => ["é".repeat(16_000)]);
    model.put({ sheet: "Blad1", range: "M1:M60" }, rows.slice(0));
    model.put({ sheet: "Blad1", range: "F4" }, [[{ formula: "MPP.VINGERAFDRUK(M1:M60)" }]]);
    const levels = checksOf(await scanOf(model), "nl").map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(["good"]));
    const many = Array.from({ length: 160 }, () => ["é".repeat(16_000)]);
    model.put({ sheet: "Blad1", range: "M1:M160" }, many);
    model.put({ sheet: "Blad1", range: "F5" }, [[{ formula: "MPP.VINGERAFDRUK(M1:M140)" }]]);
    model.put({ sheet: "Blad1", range: "F6" }, [[{ formula: "MPP.VINGERAFDRUK(M1:M160)" }]]);
    const check = checksOf(await scanOf(model), "nl").at(-1);
    expect(check?.level).toBe("bad");
    expect(check?.lines.map(({ text }) => text)).toEqual([
      "5,1 MB aan cellen is meer dan de 5 MB die Excel op het web aanneemt; maak het bereik kleiner.",
      "4,5 MB aan cellen; boven 5 MB weigert Excel op het web. Kan het bereik kleiner?",
    ]);
    model.put({ sheet: "Blad1", range: "F6" }, [[null]]);
    expect(checksOf(await scanOf(model), "nl").at(-1)?.level).toBe("warn");
  });

  it("is unknown of a call with a calculation inside, which is counted", async () => {
    const model = small();
    model.put({ sheet: "Blad1", range: "F4" }, [[{ formula: "MPP.KWANTIEL(1-0.5,A4:D8)" }]]);
    const { weighed } = await scanOf(model);
    expect([weighed.calls, weighed.unknown, weighed.largest]).toEqual([1, 1, undefined]);
  });
});
