/** What the footer says before anything is written: which sheets, and why not. */
import { describe, expect, it } from "vitest";
import { insertPlan, lackOf } from "../../../src/taskpane/doorrekening/insert-footer";
import { defaultName } from "../../../src/taskpane/doorrekening/sheet-plan";
import { type SheetName, sheetNames } from "../../../src/taskpane/doorrekening/state";
import { textOf } from "../../../src/taskpane/doorrekening/text";
import { type Workbook } from "../../../src/workbook/port";
import { outcomeIndicators } from "../../../src/chain";
import { builtIn } from "../../chain/built-in";

const [nl, en] = [textOf("nl"), textOf("en")];
const names = (...all: readonly string[]): readonly SheetName[] =>
  all.map((name, n) => ({ domain: `domein ${n}`, name, wanted: true }));

describe("sheets to insert", () => {
  const indicators = outcomeIndicators(builtIn("mpp@1").indicators);

  it("are one per domain of the model, under names that are free", () => {
    const fresh = sheetNames(indicators, ["mpp asiel"], [], new Set());
    expect(fresh.map(({ name }) => name)).toEqual(["MPP Asiel 2", "MPP Regulier", "MPP Bewaring"]);
  });

  it("keep a name that was typed and a box that was unticked, while the others follow what is free", () => {
    const before = sheetNames(indicators, [], [], new Set()).map((each, n) =>
      n === 0 ? { ...each, name: "Mijn asiel", wanted: false } : each,
    );
    const after = sheetNames(indicators, ["MPP Regulier"], before, new Set(["asiel"]));
    expect(after[0]).toEqual({ domain: "asiel", name: "Mijn asiel", wanted: false });
    expect(after[1]?.name).toBe("MPP Regulier 2");
  });

  it("say when the usual name is taken and another stands for it", () => {
    const usual = (): string => "MPP Asiel";
    expect(insertPlan(names("MPP Asiel 2"), ["MPP Asiel"], usual, nl)).toMatchObject({
      refusal: undefined,
      taken: ["MPP Asiel"],
    });
    expect(insertPlan(names("MPP Asiel"), [], usual, nl).taken).toEqual([]);
  });

  it.each([
    [
      [],
      "Kies onder Bladen om in te voegen ten minste één blad.",
      "Choose at least one sheet under Sheets to insert.",
    ],
    [["a/b"], "a/b kan geen naam van een blad zijn.", "a/b cannot be the name of a sheet."],
    [
      ["Een", "een"],
      "een staat er twee keer. Kies verschillende namen.",
      "een is there twice. Choose different names.",
    ],
    [
      ["Blad1"],
      "Een blad Blad1 bestaat al. Kies een andere naam.",
      "A sheet Blad1 already exists. Choose another name.",
    ],
  ])("%j is refused with a sentence", (all, dutch, english) => {
    expect(insertPlan(names(...all), ["blad1"], defaultName, nl).refusal).toBe(dutch);
    expect(insertPlan(names(...all), ["blad1"], defaultName, en).refusal).toBe(english);
  });

  it("cannot be made where the host adds no sheets, which it says itself", () => {
    const workbook = { lacks: new Map([["sheets", "Excel"]]) } as unknown as Workbook;
    expect(lackOf(workbook, "nl")).toBe(
      "Een blad toevoegen kan hier niet; voeg het in Excel toe (nodig: Excel).",
    );
    expect(lackOf({ lacks: new Map() } as unknown as Workbook, "nl")).toBeUndefined();
  });
});
