/** Why something that was recognised is not replaced. */
import { type Left } from "../migration";
import { type Language } from "./language";
import { LEFT_EN } from "./replacement.en";
import { LEFT_NL } from "./replacement.nl";

const WORDS = { nl: LEFT_NL, en: LEFT_EN } as const;

export function leftText({ code, culprit = "" }: Pick<Left, "code" | "culprit">, language: Language): string {
  return WORDS[language][code](culprit);
}
