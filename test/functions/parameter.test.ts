/** PARAMETER: which value is found, in which shape; what is refused, at which cell. */
import { describe, expect, it } from "vitest";
import { callFunction, FUNCTIONS } from "../../src/functions";
import { findParameter, parameterIds } from "../../src/params";
import { call, refusal } from "./host";
import { largeTable, TABLE, tableWith } from "./parameter-tables";

const ids = (...names: readonly string[]): string[][] => names.map((name) => [name]);

describe("one value", () => {
  it.each([
    ["of its year", ["asiel.hasa", 2026], 1500],
    ["of its year as text", ["asiel.hasa", "2026"], 1500],
    ["of a year that the table has as text", ["asiel.hasa", 2027], 1650],
    ["of the year for a month in it", ["asiel.hasa", "2027-03"], 1650],
    ["of all years for one year", ["coa.bezettingspercentage", 2031], 0.91],
    ["of all years when no year is asked", ["coa.bezettingspercentage"], 0.91],
    ["of its scenario", ["asiel.spoor4aa.inwilliging", 2026, "maximum"], 0.7],
    ["of its scenario, with another capital", ["asiel.spoor4aa.inwilliging", 2026, " Medio "], 0.62],
    ["of all years for a blank year", ["coa.bezettingspercentage", [[""]]], 0.91],
    ["of all scenarios for one scenario", ["coa.bezettingspercentage", null, "medio"], 0.91],
    ["with spaces around the id", [" asiel.hasa ", 2026], 1500],
  ])("is that %s", (_claim, asked, value) => {
    expect(call("PARAMETER", [TABLE, ...asked])).toEqual([[value]]);
  });

  it("is the same with the columns in another order, more columns and blank rows around", () => {
    const [first = [], ...rest] = TABLE.map((row) => [...[...row].reverse(), "x"]);
    const heading = [...first.slice(0, -1), "aantekening"];
    const table = [["", "", "", "", "", ""], heading, ...rest, ["", null, undefined, "", "", ""]];
    expect(call("PARAMETER", [table, "asiel.hasa", 2026])).toEqual([[1500]]);
  });

  it("is the number in a text that can be read one way only", () => {
    const table = tableWith(["asiel.hervestiging", 2026, "", "1.234,5", ""]);
    expect(call("PARAMETER", [table, "asiel.hervestiging", 2026])).toEqual([[1234.5]]);
  });
});

describe("the shape of the result", () => {
  it("is that of a column of ids for one year", () => {
    expect(call("PARAMETER", [TABLE, ids("asiel.hasa", "coa.bezettingspercentage"), 2026])).toEqual([
      [1500],
      [0.91],
    ]);
  });

  it("is that of a row of years for one id", () => {
    expect(call("PARAMETER", [TABLE, "asiel.hasa", [[2026, "2027", 2026]]])).toEqual([[1500, 1650, 1500]]);
  });

  it("is a table for a column of ids by a row of years", () => {
    const asked = ids("asiel.hasa", "coa.bezettingspercentage");
    expect(call("PARAMETER", [TABLE, asked, [[2026, 2027]]])).toEqual([
      [1500, 1650],
      [0.91, 0.91],
    ]);
  });

  it("is a table for a row of ids by a column of years", () => {
    const asked = [["asiel.hasa", "coa.bezettingspercentage"]];
    expect(call("PARAMETER", [TABLE, asked, [[2026], [2027], [2026]]])).toEqual([
      [1500, 0.91],
      [1650, 0.91],
      [1500, 0.91],
    ]);
  });

  it("pairs two ranges of the same shape cell by cell", () => {
    const asked = [
      ["asiel.hasa", "asiel.hasa"],
      ["coa.bezettingspercentage", "asiel.hasa"],
    ];
    const years = [
      [2026, 2027],
      [2030, 2026],
    ];
    expect(call("PARAMETER", [TABLE, asked, years])).toEqual([
      [1500, 1650],
      [0.91, 1500],
    ]);
  });

  it("keeps blank rows at the end of the ids blank, whatever the years beside them", () => {
    const asked = [["asiel.hasa"], [""], [null]];
    expect(call("PARAMETER", [TABLE, asked, 2026])).toEqual([[1500], [""], [""]]);
    expect(call("PARAMETER", [TABLE, asked, [[2026], [2027], [""]]])).toEqual([[1500], [""], [""]]);
    expect(call("PARAMETER", [TABLE, asked, [[2026, 2027]]])).toEqual([
      [1500, 1650],
      ["", ""],
      ["", ""],
    ]);
  });

  it("asks for what holds in all years where the year beside an id is blank", () => {
    const asked = ids("asiel.hasa", "coa.bezettingspercentage", "coa.bezettingspercentage");
    expect(call("PARAMETER", [TABLE, asked, [[2026], [null], [""]]])).toEqual([[1500], [0.91], [0.91]]);
    expect(refusal("PARAMETER", [TABLE, asked, [[""], [2026], [2026]]])).toBe(
      "id, rij 1, kolom 1: 'asiel.hasa' heeft een waarde per periode en er is geen periode gegeven; er zijn waarden voor 2026 en 2027",
    );
  });

  it("keeps blank rows at the end of the years blank for one id", () => {
    expect(call("PARAMETER", [TABLE, "asiel.hasa", [[2026], [""]]])).toEqual([[1500], [""]]);
    expect(call("PARAMETER", [TABLE, [["asiel.hasa"]], [[2026], [null]]])).toEqual([[1500], [""]]);
  });
});

describe("speed", () => {
  it("a thousand ids against two thousand rows take 20 ms", () => {
    const numbers = parameterIds().filter((id) => {
      const definition = findParameter(id)?.definition;
      return (
        definition?.type === "number" &&
        definition.period === "per period" &&
        definition.maximum === undefined
      );
    });
    const names = numbers.slice(0, 50);
    const table = largeTable(2000, names);
    const spec = FUNCTIONS.find(({ id }) => id === "PARAMETER");
    if (spec === undefined) throw new Error("PARAMETER is not registered");
    const asked = Array.from({ length: 1000 }, (_, n) => [names[n % names.length]]);
    const years = Array.from({ length: 1000 }, (_, n) => [2000 + (n % 20)]);
    const times = Array.from({ length: 20 }, () => {
      const began = performance.now();
      const found = callFunction(spec, [table, asked, years]);
      const milliseconds = performance.now() - began;
      expect(found[999]).toEqual([49 + 0.019]);
      return milliseconds;
    });
    const best = Math.min(...times);
    console.info(`PARAMETER, 1,000 ids in 2,000 rows: ${best.toFixed(1)} ms`);
    // Three times as much, for a machine that does other things at the same time.
    expect(best).toBeLessThan(60);
  });
});
