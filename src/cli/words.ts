/** What the command line says, as typed sentences; one dictionary per language with the same keys. */
import type { Language } from "../text";
import { EN } from "./words.en";
import { NL } from "./words.nl";
import type { Words } from "./words-type";

export type { Words } from "./words-type";

export function wordsOf(language: Language): Words {
  return language === "en" ? EN : NL;
}
