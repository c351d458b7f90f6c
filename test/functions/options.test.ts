/** Options of a run: two columns, name and value; each is read, and what cannot be is refused at its cell. */
import { describe, expect, it } from "vitest";
import { readOptions } from "../../src/functions/read/options";
import { matrix } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";
import { MEDIO_CELLS, SET_CELLS } from "./run-cells";

const DEFAULTS = {
  ...{ grain: "jaar", shown: "jaar", rho: 0, draws: 10_000, seed: 1, step: 0.1, referenceDate: undefined },
  parameterScenario: "",
};
const read = (argument: unknown): unknown => readOptions(argument, "opties", undefined);

describe("read", () => {
  it.each([
    [null, {}],
    [undefined, {}],
    [[["tijdstap", "maand"]], { grain: "maand", shown: "maand" }],
    [[["Tijdstap", "JAAR"]], {}],
    [[[" tijdstap ", "Jaar  uit maanden"]], { grain: "maand", shown: "jaar" }],
    [[["samenhang", "onafhankelijk"]], { rho: 0 }],
    [[["samenhang", "Comonotoon"]], { rho: 1 }],
    [[["samenhang", 0.35]], { rho: 0.35 }],
    [[["trekkingen", 100]], { draws: 100 }],
    [[["trekkingen", 1e6]], { draws: 1e6 }],
    [[["seed", 0]], { seed: 0 }],
    [[["seed", 4_294_967_295]], { seed: 4_294_967_295 }],
    [[["stap", 0.05]], { step: 0.05 }],
    [[["parameterscenario", " Medio"]], { parameterScenario: "medio" }],
    [[["peildatum", 46_023]], { referenceDate: "2026-01-01" }],
    [[["peildatum", "2026-01-31"]], { referenceDate: "2026-01-31" }],
    [
      [
        ["seed", 7],
        ["", ""],
        [null, undefined],
        ["stap", 0.2],
        ["", ""],
      ],
      { seed: 7, step: 0.2 },
    ],
    [[["", ""]], {}],
  ] as const)("%j", (argument, expected) => {
    expect(read(argument)).toEqual({ ...DEFAULTS, ...expected });
  });

  it("the reference date stops a run whose table knows of a later day", () => {
    const dated = SET_CELLS.map((row, n) => [...row, n === 0 ? "peildatum" : n === 3 ? "2026-06-30" : ""]);
    const ask = (date: string): unknown =>
      matrix("DOORREKENING", ["mpp@1", dated, MEDIO_CELLS, "medio", "RvS", [["peildatum", date]]]);
    expect(ask("2026-06-30")).toEqual(
      matrix("DOORREKENING", ["mpp@1", SET_CELLS, MEDIO_CELLS, "medio", "RvS"]),
    );
    expect(() => ask("2026-06-29")).toThrow(/^parameters, rij 4, kolom 5 \(peildatum\): /u);
  });
});

const NAMES_NL = "tijdstap, samenhang, trekkingen, seed, stap, parameterscenario en peildatum";
const NAMES_EN = "tijdstap, samenhang, trekkingen, seed, stap, parameterscenario and peildatum";
const REFUSED: readonly Case[] = (
  [
    [
      "an unknown option, with the nearest",
      [
        ["seed", 1],
        ["treking", 100],
      ],
      "rij 2, kolom 1: optie 'treking' is onbekend; misschien is 'trekkingen' bedoeld",
      "row 2, column 1: option 'treking' is unknown; perhaps 'trekkingen' is meant",
    ],
    [
      "an option like no other",
      [["kleur", "rood"]],
      `rij 1, kolom 1: optie 'kleur' is onbekend; mogelijk zijn ${NAMES_NL}`,
      `row 1, column 1: option 'kleur' is unknown; possible are ${NAMES_EN}`,
    ],
    [
      "an option twice",
      [
        ["seed", 1],
        ["Seed", 1],
      ],
      "rij 2, kolom 1: optie 'seed' staat er twee keer",
      "row 2, column 1: option 'seed' is given twice",
    ],
    [
      "another grain",
      [["tijdstap", "week"]],
      "rij 1, kolom 2: optie 'tijdstap' kan niet 'week' zijn; mogelijk is jaar, maand en jaar uit maanden",
      "row 1, column 2: option 'tijdstap' cannot be 'week'; possible is jaar, maand and jaar uit maanden",
    ],
    [
      "another dependence",
      [["samenhang", "veel"]],
      "rij 1, kolom 2: optie 'samenhang' kan niet 'veel' zijn; mogelijk is onafhankelijk, comonotoon en ρ (0–1)",
      "row 1, column 2: option 'samenhang' cannot be 'veel'; possible is onafhankelijk, comonotoon and ρ (0–1)",
    ],
    [
      "a correlation above 1",
      [["samenhang", 1.1]],
      "rij 1, kolom 2: 1,1 kan niet; mogelijk is 0 tot en met 1",
      "row 1, column 2: 1.1 is not possible; the limits are 0 to 1",
    ],
    [
      "too few draws",
      [["trekkingen", 99]],
      "rij 1, kolom 2: 99 kan niet; mogelijk is 100 tot en met 1.000.000",
      "row 1, column 2: 99 is not possible; the limits are 100 to 1,000,000",
    ],
    [
      "half a seed",
      [["seed", 1.5]],
      "rij 1, kolom 2: 1,5 is geen geheel getal",
      "row 1, column 2: 1.5 is not a whole number",
    ],
    [
      "a number as text",
      [["stap", "0,1"]],
      "rij 1, kolom 2: '0,1' is tekst, geen getal; zet de cel om naar een getal",
      "row 1, column 2: '0,1' is text, not a number; convert the cell to a number",
    ],
    [
      "a step of 0",
      [["stap", 0]],
      "rij 1, kolom 2: 0 kan niet; mogelijk is 0,0001 tot en met 1",
      "row 1, column 2: 0 is not possible; the limits are 0.0001 to 1",
    ],
    [
      "a date that is none",
      [["peildatum", "gisteren"]],
      "rij 1, kolom 2: 'gisteren' is geen datum; schrijf jjjj-mm-dd of dd-mm-jjjj, van 1980 tot en met 2200",
      "row 1, column 2: 'gisteren' is not a date; write yyyy-mm-dd or dd-mm-yyyy, from 1980 to 2200",
    ],
    [
      "an option without a value",
      [["seed", ""]],
      "rij 1, kolom 2: de cel is leeg; vul een waarde in",
      "row 1, column 2: the cell is blank; fill in a value",
    ],
    [
      "a value without a name",
      [["", 1]],
      "rij 1, kolom 1: de cel is leeg; vul een waarde in",
      "row 1, column 1: the cell is blank; fill in a value",
    ],
    [
      "an error cell",
      [["seed", "#N/B"]],
      "rij 1, kolom 2: de cel bevat de fout #N/B",
      "row 1, column 2: the cell holds the error #N/B",
    ],
    [
      "a truth value",
      [["seed", true]],
      "rij 1, kolom 2: 'true' is geen tekst",
      "row 1, column 2: 'true' is not text",
    ],
  ] as const
).map(([claim, options, nl, en]) => ({
  ...{ claim, id: "DOORREKENING", args: ["mpp@1", SET_CELLS, MEDIO_CELLS, "medio", null, options] },
  ...{ nl: `opties, ${nl}`, en: `opties, ${en}` },
}));
const FORMS: readonly Case[] = [[["seed"]], [["seed", 1, 2]], "maand"].map((options) => ({
  ...{ claim: JSON.stringify(options), id: "DOORREKENING" },
  args: ["mpp@1", SET_CELLS, MEDIO_CELLS, "medio", null, options],
  nl: "opties: opties staan in twee kolommen: naam en waarde",
  en: "opties: options stand in two columns: name and value",
}));
describeRefusals({ options: REFUSED, "another form than two columns": FORMS });
