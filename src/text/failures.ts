/** A failure as one message: the place (parameter, row, column, cell), a colon, the cause. */
import { type Failure, type Place } from "../core";
import { FAILURES_EN } from "./failures.en";
import { FAILURES_NL } from "./failures.nl";
import { type Language } from "./language";
import { quote } from "./quote";
import { type Sentences } from "./sentences";
import { fieldName } from "./words";

const SENTENCES: Readonly<Record<Language, Sentences>> = { nl: FAILURES_NL, en: FAILURES_EN };
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

/**
 * Where the culprit is, e.g. "scenario's, rij 3, kolom 2 (kans), Prognose!C7".
 * @param subject what to name when the place names no parameter, e.g. the function
 */
function placeText(place: Place, language: Language, subject: string): string {
  const words = WORDS[language];
  const parts = [place.parameter ?? subject];
  if (place.year !== undefined) parts.push(`${words.year} ${place.year}`);
  if (place.row !== undefined) parts.push(`${words.row} ${place.row}`);
  if (place.column !== undefined) parts.push(columnText(place, language));
  if (place.cell !== undefined) parts.push(place.cell);
  return parts.join(", ");
}

/** The cause alone, e.g. "'n.v.t.' is geen getal". */
function causeText(failure: Failure, language: Language): string {
  const sentence = SENTENCES[language][failure.code] as (one: Failure) => string;
  return sentence(failure);
}

/** @param subject what to name when the place names no parameter, e.g. "MPP.KWANTIEL" */
export function failureText(failure: Failure, language: Language, subject: string): string {
  return `${placeText(failure.place, language, subject)}: ${causeText(failure, language)}`;
}

/** What a cell says when something went wrong that nobody foresaw. */
export function unexpectedText(subject: string, language: Language): string {
  return language === "nl"
    ? `${subject}: onverwachte fout in de rekenfunctie; meld dit met de werkmap`
    : `${subject}: unexpected fault in the function; please report it with the workbook`;
}
