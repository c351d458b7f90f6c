/**
 * A finding of the checks as people read it: where, how serious, what is wrong and what would be right.
 * The sentence of a failure says the cause, then "; " and the remedy; some have no remedy to give.
 */
import { type Failure, type Place } from "../core";
import { type Finding, type Severity } from "../params";
import { CALCULATION, causeText, type Dictionary, placeWords } from "./failures";
import { type Bilingual, type Language } from "./language";

const SEVERITIES: Readonly<Record<Severity, Bilingual>> = {
  error: { nl: "fout", en: "error" },
  incomplete: { nl: "onvolledig", en: "incomplete" },
  warning: { nl: "waarschuwing", en: "warning" },
};

export interface FindingText {
  /** Address of the cell when it is known, else e.g. "rij 3, kolom 2 (waarde)", or "hele tabel". */
  readonly place: string;
  readonly severity: string;
  readonly what: string;
  /** "" when the cause says it all. */
  readonly remedy: string;
}

const SEPARATOR = "; ";
/** Stands for ";" in texts from cells while a sentence is split. */
const STAND_IN = "\uE000";

/** The same details with every text that came from a cell free of the separator. */
function guarded<T>(details: T): T {
  if (typeof details === "string") return details.replaceAll(STAND_IN, "").replaceAll(";", STAND_IN) as T;
  if (Array.isArray(details)) return details.map(guarded) as T;
  if (typeof details !== "object" || details === null) return details;
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, guarded(value)])) as T;
}

const WHOLE: Bilingual = { nl: "hele tabel", en: "whole table" };

function where(place: Place, language: Language): string {
  if (place.cell !== undefined) return place.cell;
  const words = placeWords(place, language);
  return words.length === 0 ? WHOLE[language] : words.join(", ");
}

/** What is wrong and what would be right. */
function sentences(
  failure: Failure,
  language: Language,
  dictionary: Dictionary,
): readonly [what: string, remedy: string] {
  const text = causeText({ ...guarded(failure), code: failure.code } as Failure, language, dictionary);
  const at = text.indexOf(SEPARATOR);
  const parts = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + SEPARATOR.length)];
  const [what = "", remedy = ""] = parts.map((part) => part.replaceAll(STAND_IN, ";"));
  return [what, remedy];
}

export function findingText(
  { severity, failure }: Finding,
  language: Language,
  dictionary = CALCULATION,
): FindingText {
  const [what, remedy] = sentences(failure, language, dictionary);
  return { place: where(failure.place, language), severity: SEVERITIES[severity][language], what, remedy };
}
