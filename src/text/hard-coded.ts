/** Links and numbers between formulas as questions to the owner of the workbook. */
import { type HardCoded } from "../migration";
import { type Language } from "./language";
import { formatList, formatNumber } from "./numbers";

interface Words {
  readonly kinds: Readonly<Record<HardCoded["kind"], (found: string, name: string) => string>>;
  readonly copies: (count: number) => string;
  readonly meant: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    kinds: {
      koppeling: (found) => `Haalt waarden uit ${found}`,
      "koppeling-in-naam": (found, name) => `De naam ${name} verwijst naar ${found}`,
      "getal-over-formule": (found) => `Hier staat ${found}, aan weerszijden een formule`,
      "getal-in-formule": (found) => `De formule bevat ${found}`,
    },
    copies: (count) => ` (${formatNumber(count, "nl")} cellen)`,
    meant: "Is dat bedoeld?",
  },
  en: {
    kinds: {
      koppeling: (found) => `Takes values from ${found}`,
      "koppeling-in-naam": (found, name) => `The name ${name} refers to ${found}`,
      "getal-over-formule": (found) => `Here is ${found}, with a formula on both sides`,
      "getal-in-formule": (found) => `The formula holds ${found}`,
    },
    copies: (count) => ` (${formatNumber(count, "en")} cells)`,
    meant: "Is that meant?",
  },
};

/** One question, without its cell. */
export function hardCodedText({ kind, found, range, copies }: HardCoded, language: Language): string {
  const words = WORDS[language];
  const list = formatList(
    found.map((each) => (typeof each === "number" ? formatNumber(each, language) : each)),
    language,
  );
  return `${words.kinds[kind](list, range)}${copies > 1 ? words.copies(copies) : ""}. ${words.meant}`;
}
