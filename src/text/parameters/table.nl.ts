/** Sentences about the parameter table in Dutch: the cause, "; ", what would be right. */
import { type PersonalData, type TableFailureDetails } from "../../core";
import { formatList, formatNumber } from "../numbers";
import { quote } from "../quote";
import { type SentencesOf } from "../sentences";
import { CHECKS_NL } from "./checks.nl";

const PERSONAL: Readonly<Record<PersonalData, string>> = {
  name: "namen",
  "birth date": "geboortedatums",
  "v-number": "v-nummers",
  bsn: "burgerservicenummers",
  "e-mail": "e-mailadressen",
  phone: "telefoonnummers",
};
const number = (value: number): string => formatNumber(value, "nl");
/** Without groups of thousands: that they look alike is the problem. */
const plain = (value: number): string => String(value).replace(".", ",");
const quoted = (items: readonly string[]): string => formatList(items.map(quote), "nl");
const either = (items: readonly string[]): string => formatList(items, "nl").replace(" en ", " of ");

export const TABLE_NL: SentencesOf<keyof TableFailureDetails> = {
  ...CHECKS_NL,
  "table-too-large": ({ rows, columns, rowLimit, columnLimit }) =>
    `de tabel heeft ${number(rows)} rijen en ${number(columns)} kolommen; het mogen er hoogstens ${number(rowLimit)} en ${number(columnLimit)} zijn`,
  "no-heading-row": ({ headings }) =>
    `er staat geen kopregel boven de tabel; nodig zijn de koppen ${quoted(headings)}`,
  "empty-table": () => "de tabel heeft geen rijen; zet onder de koppen op iedere rij één waarde",
  "required-column": ({ heading }) => `de kolom ${quote(heading)} ontbreekt; die is nodig om te rekenen`,
  "absent-column": ({ heading }) =>
    `de kolom ${quote(heading)} ontbreekt; die is nodig om de set vast te stellen`,
  "year-column": ({ year }) =>
    `${quote(year)} staat als kop boven een kolom; zet ieder jaar in een eigen rij, met het jaar in de kolom 'jaar'`,
  "unnamed-column": () =>
    "boven gevulde cellen staat geen kop, dus de kolom telt niet mee; zet er een kop boven of maak de kolom leeg",
  "personal-data": ({ kind }) =>
    `hier staan ${PERSONAL[kind]}; gegevens over personen horen niet in een parametertabel, haal ze weg`,
  "blank-row": () => "deze rij is leeg; haal lege rijen tussen de waarden weg",
  "row-too-long": ({ found, expected }) =>
    `deze rij is ${number(found)} cellen breed en de kopregel ${number(expected)}; haal weg wat buiten de kolommen staat`,
  "blank-field": ({ heading, expected }) =>
    `${quote(heading)} is niet ingevuld; ` +
    (expected === undefined
      ? "dat is nodig om de set vast te stellen"
      : `volgens de catalogus is het ${quote(expected)}`),
  "text-number": ({ value, number: read }) =>
    `${quote(value)} is tekst en wordt gelezen als ${number(read)}; maak er een getal van`,
  "ambiguous-number": ({ value, comma, point }) =>
    `${quote(value)} is tekst en kan ${plain(comma)} of ${plain(point)} betekenen; maak er een getal van`,
  "decimal-mark": ({ value, mark }) =>
    `${quote(value)} heeft geen decimale ${mark === "comma" ? "komma" : "punt"}, die bij dit bestand hoort; schrijf alle getallen op dezelfde manier`,
  "mixed-decimals": ({ comma, point }) =>
    `de kolom heeft getallen met een decimale komma (${quote(comma)}) en met een punt (${quote(point)}); schrijf ze allemaal op dezelfde manier`,
  "period-unreadable": ({ value }) =>
    `${quote(value)} is geen jaar of maand; schrijf 2026 of 2026-03, of laat de cel leeg voor alle jaren`,
  "period-date": ({ value, month }) =>
    `hier staat een datum (${plain(value)}), geen maand; maak de cel tekst en schrijf ${month}, of schrijf alleen het jaar`,
  "year-range": ({ year, minimum, maximum }) =>
    `jaar ${quote(year)} kan niet; mogelijk is ${minimum} tot en met ${maximum}`,
  "date-unreadable": ({ value }) =>
    `${quote(value)} is geen datum; schrijf jjjj-mm-dd of dd-mm-jjjj, van 1980 tot en met 2200`,
  "ambiguous-date": ({ value, dates }) => `${quote(value)} kan ${either(dates)} zijn; schrijf jjjj-mm-dd`,
  "text-unfit": ({ line }) =>
    `de tekst bevat een ${line ? "regeleinde, een | of een teken" : "teken"} dat een bestand niet kan bewaren; typ de tekst opnieuw`,
  "text-too-long": ({ length, limit }) =>
    `de tekst is ${number(length)} tekens lang; het mogen er hoogstens ${number(limit)} zijn`,
};
