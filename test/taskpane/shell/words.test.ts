/** The words of the pane's shell and of Controle: in both languages, addressing nobody. */
import { describe, expect, it } from "vitest";
import { controleText } from "../../../src/taskpane/controle/text";
import { stepsText } from "../../../src/taskpane/shell/steps-text";
import { shellText } from "../../../src/taskpane/shell/text";
import { statusName } from "../../../src/text";

type Flat = [string, string][];
function flat(text: object): Flat {
  return Object.entries(text).flatMap(([key, value]: [string, unknown]): Flat => {
    if (typeof value === "string") return [[key, value]];
    if (typeof value === "function") return [[key, (value as (...parts: unknown[]) => string)(1, 2, 3, 4)]];
    return flat(value as object).map(([inner, words]) => [`${key}.${inner}`, words]);
  });
}
const TEXTS = { shell: shellText, steps: stepsText, controle: controleText } as const;
const STATUSES = [
  ...(["concept", "ter akkoord", "akkoord werkgroep", "voorgelegd A", "voorgelegd B"] as const),
  ...(["vastgesteld", "niet vastgesteld", "bijgesteld"] as const),
];

describe.each(Object.entries(TEXTS))("the words of %s", (_name, textOf) => {
  it("are translated, each of them but what is the same in both languages", () => {
    const english = new Map(flat(textOf("en")));
    const same = flat(textOf("nl")).filter(([key, words]) => english.get(key) === words);
    expect(same.map(([key]) => key)).toEqual([]);
    expect(english.size).toBe(flat(textOf("nl")).length);
  });

  it("address nobody and do not exclaim", () => {
    for (const [, words] of flat(textOf("nl"))) expect(words).not.toMatch(/\b(u|uw|je|jij|jouw)\b|!/i);
    for (const [, words] of flat(textOf("en"))) expect(words).not.toMatch(/!/);
  });
});

describe("the status of a parameter set", () => {
  it.each(["nl", "en"] as const)("has a word of its own that fits the strip: %s", (language) => {
    const words = STATUSES.map((status) => statusName(status, language));
    expect(new Set(words).size).toBe(STATUSES.length);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(17);
    expect(words.every((word) => /^[A-Z]/.test(word))).toBe(true);
  });
});
