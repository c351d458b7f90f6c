/** Sentences about CSV files in Dutch. */
import { type CsvFailureDetails } from "../../core";
import { formatNumber } from "../numbers";
import { type SentencesOf } from "../sentences";

const number = (value: number): string => formatNumber(value, "nl");
const SAVE_AS = "sla het op als CSV UTF-8 (Excel: Opslaan als, CSV UTF-8)";
const LOOKS = {
  "windows-1252": "het lijkt op Windows-1252, de gewone CSV van Excel; ",
  "utf-16": "het lijkt op UTF-16, de Unicode-tekst van Excel; ",
} as const;
const WHAT = {
  rows: "rijen",
  columns: "kolommen",
  cells: "cellen",
  characters: "tekens in één veld",
} as const;

export const CSV_NL: SentencesOf<keyof CsvFailureDetails> = {
  "not-utf8": ({ offset, byte, looksLike }) =>
    `het bestand is geen UTF-8: byte ${number(offset + 1)} is 0x${byte.toString(16).padStart(2, "0").toUpperCase()}; ` +
    `${looksLike === undefined ? "" : LOOKS[looksLike]}${SAVE_AS}`,
  "csv-too-large": ({ limit }) =>
    `het bestand is te groot; het mag niet groter zijn dan ${number(limit)} bytes`,
  "csv-empty": () => "het bestand is leeg; er is een regel met kolomkoppen nodig",
  "csv-no-delimiter": () =>
    "er staat geen scheidingsteken in de eerste regel; dat moet een ; een tab of een , zijn",
  "csv-unclosed-quote": ({ line }) =>
    `het aanhalingsteken op regel ${number(line)} van het bestand wordt niet gesloten; zet er een " achter de tekst`,
  "csv-stray-quote": ({ line }) =>
    `op regel ${number(line)} van het bestand staat een los aanhalingsteken; zet het hele veld tussen " en verdubbel het teken erin`,
  "csv-field-count": ({ line, expected, found }) =>
    `regel ${number(line)} van het bestand heeft ${number(found)} velden en de eerste regel ${number(expected)}; ` +
    `alle regels moeten even lang zijn (een scheidingsteken in een tekst hoort tussen ")`,
  "csv-limit": ({ line, what, limit }) =>
    `op regel ${number(line)} van het bestand zijn het meer dan ${number(limit)} ${WHAT[what]}; dat is geen parametertabel`,
};
