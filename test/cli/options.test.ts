import { describe, expect, it } from "vitest";
import { commandOf } from "../../src/cli/options";
import { wordsOf } from "../../src/cli/words";
import { mpp } from "./process";

describe("the command line", () => {
  it("shows its usage and its version", async () => {
    expect(await mpp(["--help"])).toEqual({ code: 0, output: wordsOf("nl").usage, errors: "" });
    expect(await mpp(["-h", "--lang=en"])).toEqual({ code: 0, output: wordsOf("en").usage, errors: "" });
    expect(await mpp(["--version"])).toEqual({ code: 0, output: `${__MPP_VERSION__}\n`, errors: "" });
  });

  it.each([
    [[], "Gebruik"],
    [["recal"], "recalc"],
    [["call", "--lang", "de"], "de"],
    [["call", "--lang"], "--lang"],
    [["call", "--snel"], "--snel"],
    [["call", "invoer.jsonl"], "standaardinvoer"],
    [["call", "--json"], "standaardinvoer"],
    [["recalc"], "één werkmap"],
    [["recalc", "a.xlsx", "b.xlsx", "--out", "c.xlsx"], "één werkmap"],
    [["recalc", "a.xlsx"], "--out"],
    [["recalc", "a.xlsx", "--out"], "--out"],
    [["recalc", "a.xlsx", "--out", "b.xlsx", "--json=ja"], "--json"],
  ])("refuses %j with exit code 2 and the usage", async (args, word) => {
    const { code, output, errors } = await mpp(args);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain(word);
    expect(errors).toContain("mpp recalc in.xlsx --out");
  });

  it("takes options before, between and after the rest", () => {
    const expected = { kind: "recalc", language: "en", file: "a.xlsx", out: "b.xlsx", json: true };
    expect(commandOf(["--lang", "en", "recalc", "a.xlsx", "--out", "b.xlsx", "--json"])).toEqual(expected);
    expect(commandOf(["recalc", "--json", "--out=b.xlsx", "a.xlsx", "--lang=en"])).toEqual(expected);
  });

  it("has every sentence in both languages, and none the same", () => {
    const texts = (["nl", "en"] as const).map((language) => {
      const { refused, systemErrors, ...words } = wordsOf(language);
      return Object.entries({ ...words, ...refused, ...systemErrors }).map(([key, value]) => {
        const sentence =
          typeof value === "string"
            ? value
            : (value as (...args: unknown[]) => string)({ formulas: 1, changed: 2, out: "x" }, "y");
        return [key, sentence] as const;
      });
    });
    const [dutch = [], english = []] = texts;
    expect(dutch.map(([key]) => key)).toEqual(english.map(([key]) => key));
    const same = dutch
      .filter(([key, sentence]) => new Map(english).get(key) === sentence)
      .map(([key]) => key);
    // The reason carries the sentence.
    expect(same).toEqual(["badWorkbook"]);
  });
});
