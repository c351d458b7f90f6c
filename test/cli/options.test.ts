import { describe, expect, it } from "vitest";
import { COMMANDS, OPTIONS } from "../../src/cli/commands";
import { commandOf } from "../../src/cli/options";
import { wordsOf } from "../../src/cli/words";
import { mpp } from "./process";

type Sentence = (...args: unknown[]) => string;

describe("the command line", () => {
  it("shows its usage and its version", async () => {
    expect(await mpp(["--help"])).toEqual({ code: 0, output: wordsOf("nl").usage, errors: "" });
    expect(await mpp(["-h", "--lang=en"])).toEqual({ code: 0, output: wordsOf("en").usage, errors: "" });
    expect(await mpp(["--version"])).toEqual({ code: 0, output: `${__MPP_VERSION__}\n`, errors: "" });
  });

  it.each([
    [[], "Gebruik"],
    [["recal"], "recalc"],
    [["convrt"], "convert"],
    [["constructor"], "Onbekende opdracht"],
    [["call", "--lang", "de"], "de"],
    [["call", "--lang"], "--lang"],
    [["call", "--snel"], "--snel"],
    [["call", "--constructor"], "--constructor"],
    [["call", "invoer.jsonl"], "standaardinvoer"],
    [["call", "--json"], "call kent de optie --json niet"],
    [["recalc"], "precies één bestand"],
    [["recalc", "a.xlsx", "b.xlsx", "--out", "c.xlsx"], "precies één bestand"],
    [["recalc", "a.xlsx"], "recalc heeft de optie --out nodig"],
    [["recalc", "a.xlsx", "--out"], "--out"],
    [["recalc", "a.xlsx", "--out", "b.xlsx", "--json=ja"], "--json"],
    [["recalc", "a.xlsx", "--out", "b.xlsx", "--sheet", "Blad1"], "recalc kent de optie --sheet niet"],
    [["validate"], "precies één bestand"],
    [["validate", "a.json", "--out", "b.json"], "validate kent de optie --out niet"],
    [["diff", "a.json"], "precies twee bestanden"],
    [["compare", "a.xlsx"], "precies twee bestanden"],
    [["diff", "a.json", "b.json", "c.json"], "precies twee bestanden"],
    [["fingerprint", "a.json", "--expect", "a1b2"], "fingerprint kent de optie --expect niet"],
    [["verify", "a.json", "--expect"], "--expect"],
    [["upgrade", "a.json"], "upgrade heeft de optie --out nodig"],
    [["convert", "a.csv"], "convert heeft de optie --out nodig"],
    [["convert", "a.csv", "--out", "b.json", "--reference-date", "2026-01-09"], "--reference-date"],
  ])("refuses %j with exit code 2 and the usage", async (args, word) => {
    const { code, output, errors } = await mpp(args);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain(word);
    expect(errors).toContain("mpp recalc in.xlsx --out");
  });

  it("takes options before, between and after the rest", () => {
    const expected = {
      kind: "command",
      name: "recalc",
      language: "en",
      files: ["a.xlsx"],
      options: { lang: "en", out: "b.xlsx" },
      flags: new Set(["json"]),
      json: true,
    };
    expect(commandOf(["--lang", "en", "recalc", "a.xlsx", "--out", "b.xlsx", "--json"])).toEqual(expected);
    expect(commandOf(["recalc", "--json", "--out=b.xlsx", "a.xlsx", "--lang=en"])).toEqual(expected);
  });

  it("names every command and every option in its usage, in both languages", () => {
    for (const language of ["nl", "en"] as const) {
      const { usage } = wordsOf(language);
      for (const name of Object.keys(COMMANDS)) expect(usage).toContain(`mpp ${name}`);
      for (const option of Object.keys(OPTIONS)) expect(usage).toContain(`--${option}`);
      for (const line of usage.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
    }
  });

  it("has every sentence in both languages, and none the same", () => {
    const counts = { error: 1, incomplete: 1, warning: 1 };
    const report = {
      print: "p",
      numbers: 1,
      model: "m",
      version: "v",
      formulas: 1,
      changed: 2,
      rows: 3,
      added: 4,
      removed: 5,
      out: "x",
      from: "y",
      to: "z",
      sheet: "s",
    };
    const anything = new Proxy<Record<string | symbol, unknown>>(
      { ...report, toString: () => "x" },
      { get: (known, key) => known[key] ?? (typeof key === "symbol" ? undefined : 3) },
    );
    const texts = (["nl", "en"] as const).map((language) => leaves(wordsOf(language)));
    function leaves(words: object): (readonly [string, string])[] {
      return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
        if (typeof value === "string") return [[key, value] as const];
        if (typeof value === "function") return [[key, said(key, value as Sentence)] as const];
        return leaves(value as object).map(([inner, text]) => [`${key}.${inner}`, text] as const);
      });
    }
    function said(key: string, sentence: Sentence): string {
      if (key === "found") return sentence("x", counts);
      if (key === "bandsTitle") return sentence({ rho: 0.5, draws: 100, seed: 1 }, "maand");
      if (key === "scenarioNeeded") return sentence(["x"], ["y"]);
      if (["names", "scenarioUnknown", "unknownOwner", "unknownKind"].includes(key))
        return sentence("x", ["y"]);
      if (key === "noSheet") return sentence("x", "y", ["z"]);
      return sentence(anything, "y", 1, "a", "b");
    }
    const [dutch = [], english = []] = texts;
    expect(dutch.map(([key]) => key)).toEqual(english.map(([key]) => key));
    const same = dutch
      .filter(([key, sentence]) => new Map(english).get(key) === sentence)
      .map(([key]) => key);
    // The reason carries the sentence.
    expect(same).toEqual(["badWorkbook"]);
    for (const [, sentence] of [...dutch, ...english]) expect(sentence).not.toMatch(/undefined|\[object/);
  });
});
