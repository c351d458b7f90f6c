/** "Controleer mijn blad" in the open workbook. */
import { beforeAll, describe, expect, it } from "vitest";
import { whole } from "../../../src/chain";
import { checkedBy, outcomesIn, type Outcomes } from "../../../src/taskpane/migratie/owner-check";
import { ownerFile, ownerJson } from "../../../src/taskpane/migratie/owner-json";
import { parametersIn } from "../../../src/taskpane/migratie/fingerprint";
import { type Reading } from "../../../src/taskpane/migratie/reading";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { type Value } from "../../../src/workbook/port";
import { MemoryWorkbook } from "../../workbook/memory";
import { handModel } from "../../browser/hand-book";
import { readingOf } from "./reading-of";

const STOCK = "MPP.VOORRAAD(C14,D10:H10+D11:H11,D12:H12)";
const PLAIN = "MPP.VOORRAAD(100,B2:B3,C2:C3)";
let reading: Reading;
let found: Outcomes;

/** A stock of 100 with 10 and 20 in, 5 and 5 out: 105 and 120. Source: begin + in − out. */
async function readWith(shown: readonly Value[], formula = PLAIN): Promise<Reading> {
  const model = handModel();
  model.addSheet("Voorraad");
  model.put({ sheet: "Voorraad", range: "B2:C3" }, [
    [10, 5],
    [20, 5],
  ]);
  model.put({ sheet: "Voorraad", range: "D2" }, [[{ formula }]]);
  model.results.set(
    formula,
    shown.map((value) => [value]),
  );
  return readingOf(model);
}
const outcomes = ({ sources, names }: Reading): Outcomes => whole(outcomesIn(sources, names));

beforeAll(async () => {
  reading = await readWith([105, 121]);
  found = outcomes(reading);
});

describe("the outcomes of the open workbook", () => {
  it("are each cell that an MPP function fills, as it shows and as it calculates now", () => {
    expect(found.outcomes).toEqual([
      { sheet: "Voorraad", cell: "D2", shown: 105, calculated: 105 },
      { sheet: "Voorraad", cell: "D3", shown: 121, calculated: 120 },
    ]);
  });

  it("name what cannot be followed, and cells in error or refused", async () => {
    expect(outcomes(await readWith([1], STOCK)).notFollowed).toEqual([{ sheet: "Voorraad", range: "D2" }]);
    expect(outcomes(await readWith([{ error: "#N/A" }])).errors).toEqual([
      { sheet: "Voorraad", range: "D2" },
    ]);
    const refused = outcomes(await readWith([1], "MPP.VOORRAAD(100,B2:B3,C2)"));
    expect(refused.errors).toEqual([{ sheet: "Voorraad", range: "D2" }]);
  });
});

describe("the check by a partner", () => {
  it("does not pass when a cell shows another number than it calculates, and says which and how far", async () => {
    const model = handModel();
    const parameters = await parametersIn(new KeptBook(new MemoryWorkbook(model)));
    const checked = whole(checkedBy("COA", reading, found, parameters));
    expect(checked.passes).toBe(false);
    expect(checked.result.different.map(({ cell, relative }) => [cell, relative])).toEqual([["D3", 1 / 121]]);
    expect(checked.result.standing).toBeUndefined();
    expect(checked.result.questions.map(({ range }) => range)).toEqual(["G13"]);
  });

  it("does not pass when a cell is in error, though nothing differs", async () => {
    const parameters = await parametersIn(new KeptBook(new MemoryWorkbook(handModel())));
    const pass = whole(checkedBy("COA", reading, { outcomes: [], notFollowed: [], errors: [] }, parameters));
    const errors = [{ sheet: "Voorraad", range: "D2" }];
    expect(pass.passes).toBe(true);
    expect(
      whole(checkedBy("COA", reading, { outcomes: [], notFollowed: [], errors }, parameters)).passes,
    ).toBe(false);
  });

  it("is JSON with the fields of the command, in the language of the pane", async () => {
    const parameters = await parametersIn(new KeptBook(new MemoryWorkbook(handModel())));
    const checked = whole(checkedBy("COA", reading, found, parameters));
    const about = {
      language: "en",
      version: "1.2.3",
      at: "2026-11-28T10:00:00.000Z",
      by: undefined,
    } as const;
    const report = JSON.parse(ownerJson(checked, about)) as Record<string, unknown>;
    expect(report).toMatchObject({ owner: "COA", passes: false, parameters: null, register: null });
    expect(report["outcomes"]).toMatchObject({ compared: 2, errors: [], notFollowed: [] });
    expect(JSON.stringify(report["questions"])).toContain("Is that intended?");
  });

  it("asks about links to other files and fixed numbers in formulas, as the command does, and exports them", async () => {
    const model = handModel();
    model.addSheet("Voorraad");
    model.put({ sheet: "Voorraad", range: "A1:B1" }, [[{ formula: "MPP.VERSIE()" }, 10]]);
    model.put({ sheet: "Voorraad", range: "C1:D1" }, [[{ formula: "B1*1.05" }, { formula: "C1*1.05" }]]);
    model.put({ sheet: "Voorraad", range: "C3" }, [[{ formula: "[Begroting.xlsx]Blad1!C4" }]]);
    model.names.set("Groei", "[Begroting.xlsx]Blad1!$A$1");
    const parameters = await parametersIn(new KeptBook(new MemoryWorkbook(model)));
    const nothing = { outcomes: [], notFollowed: [], errors: [] };
    const checked = whole(checkedBy("COA", await readingOf(model), nothing, parameters));
    const about = { version: "1.2.3", at: "2026-11-28T10:00:00.000Z", by: undefined } as const;
    const asked = (language: "nl" | "en"): unknown =>
      (JSON.parse(ownerJson(checked, { ...about, language })) as Record<string, unknown>)["hardCoded"];
    expect(asked("nl")).toEqual([
      ...[
        ["Voorraad", "C3", "koppeling", "Haalt waarden uit Begroting.xlsx. Is dat bedoeld?"],
        ["", "Groei", "koppeling-in-naam", "De naam Groei verwijst naar Begroting.xlsx. Is dat bedoeld?"],
        ["Voorraad", "C1", "getal-in-formule", "De formule bevat 1,05 (2 cellen). Is dat bedoeld?"],
      ].map(([sheet, range, kind, question]) => ({ sheet, range, kind, question })),
    ]);
    expect(JSON.stringify(asked("en"))).toContain("The formula holds 1.05 (2 cells). Is that meant?");
    // A question is no difference.
    expect(checked.passes).toBe(true);
  });

  it("has a file name of letters, digits and dashes", () => {
    expect([ownerFile("DT&V"), ownerFile("../COA")]).toEqual([
      "mpp-controle-DT-V.json",
      "mpp-controle-COA.json",
    ]);
  });
});
