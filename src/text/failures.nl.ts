/** Failure sentences in Dutch: cause first, then what would be right. No "u", no "je". */
import { type Failure } from "../core";
import { CHAIN_NL } from "./chain.nl";
import { formatList, formatNumber } from "./numbers";
import { TABLE_NL } from "./parameters/table.nl";
import { quote } from "./quote";
import { SERIES_NL } from "./series.nl";
import { type CalculationCode, looksNumeric, onlySpaces, type SentencesOf } from "./sentences";
import { familyName, fieldName } from "./words";

const number = (value: number): string => formatNumber(value, "nl");
/** Enough to show a sum just outside the tolerance of 1e-9. */
const SUM_DIGITS = 12;
const family = (value: string): string => familyName(value, "nl");
const list = (items: readonly string[]): string => formatList(items, "nl");

/** The columns of a block without headings. */
function columns({ place }: Failure): string {
  return place.list === "events"
    ? "kans, extra instroom, spreiding en eventueel jaar"
    : "kans, verwachting, spreiding en eventueel verdeling";
}

function positional(failure: Failure): string {
  const { list: block, heading } = failure.place;
  if (block === undefined || heading !== undefined) return "";
  return `; zonder kopregel zijn de kolommen ${columns(failure)}`;
}

/** A percentage typed without its sign. */
function percent(value: number): string {
  return value >= 2 && value < 100 ? ` (${number(value)}% is ${number(value / 100)})` : "";
}

function notANumber(value: string | boolean | null): string {
  if (value === null) return "deze waarde is geen getal";
  if (typeof value === "boolean") return `${value ? "WAAR" : "ONWAAR"} is geen getal`;
  if (onlySpaces(value)) return "de cel bevat alleen spaties, geen getal";
  if (looksNumeric(value)) return `${quote(value)} is tekst, geen getal; zet de cel om naar een getal`;
  return `${quote(value)} is geen getal`;
}

/** What would fit beside the same shape. */
const FITS = { same: "", "same or one": " of één cel", usual: ", één cel, of een kolom en een rij" };

export const CALCULATION_NL: SentencesOf<CalculationCode> = {
  ...CHAIN_NL,
  ...TABLE_NL,
  ...SERIES_NL,
  "missing-argument": () => "dit argument ontbreekt",
  "too-many-arguments": ({ count, allowed }) =>
    `${count} argumenten gegeven; het zijn er hoogstens ${allowed}`,
  "empty-range": () => "het bereik is leeg; er is ten minste één waarde nodig",
  "not-a-range": () => "dit is geen bereik: elke rij moet een lijst van cellen zijn",
  "blank-cell": ({ mayBeOmitted, inSeries }) =>
    `de cel is leeg; vul een waarde in${mayBeOmitted === true ? " of laat het argument weg" : inSeries === true ? ", ook als die 0 is" : ""}`,
  "error-cell": ({ value }) => `de cel bevat de fout ${value.startsWith("#") ? value : quote(value)}`,
  "not-a-number": (failure) => notANumber(failure.value) + positional(failure),
  "not-a-text": ({ value }) => `${value === null ? "deze waarde" : quote(String(value))} is geen tekst`,
  "single-cell-expected": ({ rows, columns: count }) =>
    `hier past één cel, geen bereik van ${number(rows)} × ${number(count)} cellen`,
  "ragged-range": ({ expected, found }) =>
    `deze rij heeft ${number(found)} cellen en de eerste rij ${number(expected)}; alle rijen moeten even lang zijn`,
  "column-count": (failure) =>
    `${number(failure.found)} kolommen; zonder kopregel moeten het er ${failure.allowed.join(" of ")} zijn: ${columns(failure)}`,
  "missing-column": ({ field, needsHeadings, place }) =>
    `de kolom ${quote(fieldName(field, "nl", place.list))} ontbreekt${needsHeadings ? "; daarvoor is een kopregel nodig" : ""}`,
  "duplicate-column": ({ name, other }) =>
    `de koppen ${quote(other)} en ${quote(name)} betekenen hetzelfde; er mag er maar één staan`,
  "unknown-column": ({ name, nearest, fields, place }) =>
    `de kop ${quote(name)} is onbekend; ` +
    (nearest === undefined
      ? `mogelijk zijn ${list(fields.map((field) => fieldName(field, "nl", place.list)))}`
      : `misschien is ${quote(fieldName(nearest, "nl", place.list))} bedoeld`),
  "unused-cell": (failure) => `bij verdeling ${family(failure.family)} moet deze cel leeg blijven`,
  "unknown-family": ({ value, allowed }) =>
    `verdeling ${quote(value)} is onbekend; mogelijk zijn ${list(allowed.map(family))}`,
  "several-years": ({ years }) =>
    `het bereik bevat de jaren ${list(years.map(String))}; geef de rijen van één jaar`,
  "unknown-year": ({ year, years }) =>
    years.length === 0
      ? "deze gebeurtenis heeft een jaar, maar de scenario's hebben geen kolom 'jaar'"
      : `jaar ${year} komt bij de scenario's niet voor; daar staan ${list(years.map(String))}`,
  "range-too-large": ({ cells, limit }) =>
    `${number(cells)} cellen; het zijn er hoogstens ${number(limit)}. Verwijs niet naar hele kolommen`,
  "shapes-differ": ({ rows, columns: count, other, fits }) =>
    `${number(rows)} × ${number(count)} cellen passen niet bij ${number(other.rows)} × ${number(other.columns)} cellen van '${other.parameter}'; ` +
    `geef dezelfde vorm${FITS[fits ?? "usual"]}`,
  "not-finite": () => "dit is geen eindig getal",
  "probability-range": ({ value }) =>
    `${number(value)} is geen kans: een kans ligt van 0 tot en met 1${percent(value)}`,
  "probability-open": ({ value }) =>
    `${number(value)} kan niet; groter dan 0 en kleiner dan 1 is nodig${percent(value)}`,
  "probability-sum": ({ sum, looksLikePercent }) =>
    `de kansen tellen op tot ${number(Number(sum.toPrecision(SUM_DIGITS)))}; het moet 1 zijn. ` +
    (looksLikePercent ? "Het lijken procenten: deel door 100 of schrijf 25%. " : "") +
    "Er wordt niets bijgesteld",
  "negative-value": ({ value }) => `${number(value)} is negatief; 0 of meer is nodig`,
  "not-positive": ({ value }) => `${number(value)} kan niet; meer dan 0 is nodig`,
  "out-of-range": ({ value, minimum, maximum }) =>
    `${number(value)} kan niet; mogelijk is ${number(minimum)} tot en met ${number(maximum)}`,
  "not-an-integer": ({ value }) => `${number(value)} is geen geheel getal`,
  "no-scenarios": () => "er staan geen scenario's in het bereik",
  "events-need-normal": (failure) =>
    `gebeurtenissen kunnen alleen bij verdeling normaal; hier staat ${family(failure.family)}`,
  "width-needs-normal": (failure) =>
    `een breedte is alleen bij verdeling normaal om te rekenen; hier staat ${family(failure.family)}. Geef de standaardafwijking`,
  "too-many-components": ({ count, limit }) =>
    `${number(count)} componenten; het zijn er hoogstens ${number(limit)}. Geef minder scenario's`,
  "too-many-events": ({ count, limit }) =>
    `${number(count)} gebeurtenissen met een kans tussen 0 en 1; het zijn er hoogstens ${number(limit)}`,
  "too-many-terms": ({ terms, limit }) =>
    `de spreiding is te klein voor zoveel gebeurtenissen: ${Number.isFinite(terms) ? number(terms) : "oneindig veel"} termen nodig, hoogstens ${number(limit)}`,
  "tail-limit": ({ value, minimum, maximum }) =>
    `${number(value)} kan niet: met zoveel gebeurtenissen ligt de kans van ${number(minimum)} tot en met ${number(maximum)}`,
  "flat-density": ({ value }) =>
    `bij kans ${number(value)} is de dichtheid te vlak voor een nauwkeurige uitkomst met zoveel gebeurtenissen; geef minder gebeurtenissen`,
  "numeric-range": ({ value, limit }) =>
    limit === undefined
      ? "de uitkomst is te groot of te klein voor een getal"
      : `${number(value)} is te ${value > limit ? "groot" : "klein"} om mee te rekenen; de grens is ${number(limit)}`,
};
