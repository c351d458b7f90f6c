/** A number as somebody types it in the language of the pane: 45.000,5 in Dutch, 45,000.5 in English. Nothing else is guessed. */
import { type Language } from "../../text";

const FORMS = {
  nl: { form: /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/, group: ".", decimal: "," },
  en: { form: /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/, group: ",", decimal: "." },
} as const;
/** "45.000" is 45 in one language and 45.000 in the other: three decimals behind at most three digits are refused. */
const AMBIGUOUS = /^-?\d{1,3}[.,]\d{3}$/;
/** More digits than a double holds. */
const LONGEST = 24;

/** @returns undefined for what is no number in this language */
export function typedNumber(text: string, language: Language): number | undefined {
  const typed = text.trim();
  const { form, group, decimal } = FORMS[language];
  if (typed.length > LONGEST || !form.test(typed)) return undefined;
  if (AMBIGUOUS.test(typed) && typed.includes(decimal)) return undefined;
  return Number(typed.replaceAll(group, "").replace(decimal, "."));
}

/** A chance typed as a percentage, with or without its sign. @returns 0..1, both excluded; undefined otherwise */
export function typedChance(text: string, language: Language): number | undefined {
  const percent = typedNumber(text.trim().replace(/\s*%$/, ""), language);
  const chance = percent === undefined ? undefined : percent / 100;
  return chance !== undefined && chance > 0 && chance < 1 ? chance : undefined;
}
