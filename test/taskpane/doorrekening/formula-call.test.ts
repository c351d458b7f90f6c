/** A formula of one MPP call is taken apart as Excel would, and anything else is left alone. */
import { describe, expect, it } from "vitest";
import { argumentText, callIn, shownFormula } from "../../../src/taskpane/doorrekening/formula-call";

describe("a formula of one call", () => {
  it("gives its name and the text of each argument, left out or not", () => {
    expect(callIn("MPP.DOORREKENING(Model!$A$8:$I$9, P!A1:D3 ,I!A1:C3,,B2:B4)")).toEqual({
      name: "DOORREKENING",
      args: ["Model!$A$8:$I$9", "P!A1:D3", "I!A1:C3", "", "B2:B4"],
    });
    expect(callIn("mpp.versie()")).toEqual({ name: "VERSIE", args: [] });
    expect(callIn("_xldudf_MPP_KWANTIEL(0.5,A1:C4)")?.args).toEqual(["0.5", "A1:C4"]);
  });

  it("keeps commas in quotes, in sheet names, in arrays and in calls inside it", () => {
    const args = [`"a,b"`, `'Blad 1, oud'!A1:B2`, `{"stap",0.1;"seed",2}`, "IF(A1,1,2)", `"een ""b"" )"`];
    expect(callIn(`MPP.DOORREKENING(${args.join(",")})`)?.args).toEqual(args);
  });

  it.each([
    "SUM(A1:A3)",
    "MPP.KWANTIEL(0.5,A1)+1",
    "1+MPP.VERSIE()",
    "MPP.KWANTIEL(0.5",
    `MPP.KWANTIEL("a`,
    "",
  ])("%s is none", (formula) => {
    expect(callIn(formula)).toBeUndefined();
  });
});

describe("the text of an argument", () => {
  it.each([
    ["", { kind: "omitted" }],
    ["-0.25", { kind: "value", value: -0.25 }],
    [`"zeg ""ja"""`, { kind: "value", value: `zeg "ja"` }],
    ["TRUE", { kind: "value", value: true }],
    ["$B$2:C$4", { kind: "range", sheet: "Hier", range: "B2:C4", spill: false }],
    ["Instroom!G6#", { kind: "range", sheet: "Instroom", range: "G6", spill: true }],
    ["'O''Neill, 2026'!A1", { kind: "range", sheet: "O'Neill, 2026", range: "A1", spill: false }],
    [
      `{"tijdstap","maand";"stap",0.1}`,
      {
        kind: "array",
        cells: [
          ["tijdstap", "maand"],
          ["stap", 0.1],
        ],
      },
    ],
    ["Instroomtabel", { kind: "other", text: "Instroomtabel" }],
    ["A1:B2+1", { kind: "other", text: "A1:B2+1" }],
    ["{1,", { kind: "other", text: "{1," }],
  ])("%s", (text, expected) => {
    expect(argumentText(text, "Hier")).toEqual(expected);
  });
});

describe("a formula as the user's Excel shows it", () => {
  it("has semicolons and decimal commas where Excel has these, and never inside quotes", () => {
    const formula = `MPP.WATALS('a,b'!A1,"1.5,2",{"stap",0.1;"seed",2},0.5)`;
    expect(shownFormula(formula, true)).toBe(`=MPP.WATALS('a,b'!A1; "1.5,2"; {"stap"\\0,1;"seed"\\2}; 0,5)`);
    expect(shownFormula(formula, false)).toBe(`=${formula}`);
  });
});
