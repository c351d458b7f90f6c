/** The words of the view Migratie: in both languages, addressing nobody. */
import { describe, expect, it } from "vitest";
import { HEADS } from "../../../src/taskpane/heads";
import { migratieText } from "../../../src/taskpane/migratie/text";

type Flat = [string, string][];
function flat(text: object): Flat {
  return Object.entries(text).flatMap(([key, value]: [string, unknown]): Flat => {
    if (typeof value === "string") return [[key, value]];
    if (typeof value === "function")
      return [[key, String((value as (...parts: unknown[]) => unknown)("2", "3", "4", "5"))]];
    return flat(value as object).map(([inner, words]) => [`${key}.${inner}`, words]);
  });
}

/** Roles are names in the log and stay Dutch. */
const isSame = (key: string): boolean => key === "partner" || key === "statement" || key.startsWith("roles.");

describe("the words of Migratie", () => {
  it("are translated, each of them but what is the same in both languages", () => {
    const english = new Map(flat(migratieText("en")));
    const same = flat(migratieText("nl")).filter(
      ([key, words]) => english.get(key) === words && !isSame(key),
    );
    expect(same.map(([key]) => key)).toEqual([]);
    expect(english.size).toBe(flat(migratieText("nl")).length);
  });

  it("address nobody and do not exclaim", () => {
    for (const [, words] of flat(migratieText("nl"))) expect(words).not.toMatch(/\b(u|uw|je|jij|jouw)\b|!/i);
    for (const [, words] of flat(migratieText("en"))) expect(words).not.toMatch(/!/);
  });

  it("have a purpose that fits one line at 320 px", () => {
    for (const { purpose } of Object.values(HEADS.migratie.text))
      expect(purpose.length).toBeLessThanOrEqual(49);
  });

  it("say of one cell, formula or proposal that it is one", () => {
    const [nl, en] = [migratieText("nl"), migratieText("en")];
    expect([nl.allRows("1"), nl.same("1", "6"), nl.look("1"), nl.writesMany("1", "1")]).toEqual([
      "Alle 1 cel",
      "Gelijk in deze cel, en de formule in 6 proeven met andere invoer (tolerantie 10⁻⁹).",
      "Bekijk 1 voorstel",
      "Vervangt 1 formule in 1 bereik; schrijft ook op blad Migratielog.",
    ]);
    expect(en.writesMany("1", "1")).toBe("Replaces 1 formula in 1 range; writes on sheet Migratielog too.");
  });
});
