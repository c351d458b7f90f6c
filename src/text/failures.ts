/** A failure as one message: the place (parameter, row, column, cell), a colon, the cause. */
import { type Failure, type Place } from "../core";
import { CALCULATION_EN } from "./failures.en";
import { CALCULATION_NL } from "./failures.nl";
import { type Language } from "./language";
import { quote } from "./quote";
import { type Sentences } from "./sentences";
import { fieldName } from "./words";

/** Sentences per language; a code without one is no failure that its users may see. */
export type Dictionary = Readonly<Record<Language, Partial<Sentences>>>;

/** Those of the functions. */
export const CALCULATION: Dictionary = { nl: CALCULATION_NL, en: CALCULATION_EN };
const WORDS = {
  nl: { row: "rij", column: "kolom", year: "jaar" },
  en: { row: "row", column: "column", year: "year" },
} as const;

/** Headings come from the sheet: without colons, so that the first colon of a message ends the place. */
function plain(heading: string): string {
  return quote(heading).slice(1, -1).replaceAll(":", "");
}

function columnText(place: Place, language: Language): string {
  const name =
    place.heading !== undefined
      ? plain(place.heading)
      : place.field === undefined
        ? undefined
        : fieldName(place.field, language, place.list);
  return `${WORDS[language].column} ${place.column ?? ""}${name === undefined ? "" : ` (${name})`}`;
}

/** Year, row and column of a culprit, e.g. ["rij 3", "kolom 2 (kans)"]. */
export function placeWords(place: Place, language: Language): readonly string[] {
  const words = WORDS[language];
  const parts: string[] = [];
  if (place.year !== undefined) parts.push(`${words.year} ${place.year}`);
  if (place.row !== undefined) parts.push(`${words.row} ${place.row}`);
  if (place.column !== undefined) parts.push(columnText(place, language));
  return parts;
}

/**
 * Where the culprit is, e.g. "scenario's, rij 3, kolom 2 (kans), Prognose!C7".
 * @param subject what to name when the place names no parameter, e.g. the function
 */
function placeText(place: Place, language: Language, subject: string): string {
  const cell = place.cell === undefined ? [] : [place.cell];
  return [place.parameter ?? subject, ...placeWords(place, language), ...cell].join(", ");
}

const UNEXPECTED: Readonly<Record<Language, string>> = {
  nl: "onverwachte fout in de rekenfunctie; meld dit met de werkmap",
  en: "unexpected fault in the function; please report it with the workbook",
};

/** The cause alone, e.g. "'n.v.t.' is geen getal". */
export function causeText(failure: Failure, language: Language, dictionary = CALCULATION): string {
  const sentence = dictionary[language][failure.code] as ((one: Failure) => string) | undefined;
  return sentence?.(failure) ?? UNEXPECTED[language];
}

/** @param subject what to name when the place names no parameter, e.g. "MPP.KWANTIEL" */
export function failureText(
  failure: Failure,
  language: Language,
  subject: string,
  dictionary = CALCULATION,
): string {
  return `${placeText(failure.place, language, subject)}: ${causeText(failure, language, dictionary)}`;
}

/** What a cell says when something went wrong that nobody foresaw. */
export function unexpectedText(subject: string, language: Language): string {
  return `${subject}: ${UNEXPECTED[language]}`;
}
