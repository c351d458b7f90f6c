/**
 * Units, partners, tracks and products by their canonical Dutch name, and how people also write them.
 * Method: a closed list; text is compared in lower case without accents and with single spaces.
 * Source: Protocol MPP 1.1 (31-08-2022) §2.2 (partners) and the indicator list of the production model.
 */
import { type Bilingual } from "../model";
import { normalised } from "../../core";

export interface Unit {
  /** Canonical: what sheet and file say. */
  readonly nl: string;
  readonly en: string;
  /** Other ways to write it, lower case. */
  readonly also: readonly string[];
}

export interface Partner {
  /** Canonical: what sheet and file say. */
  readonly id: string;
  readonly name: Bilingual;
  /** Other ways to write it, lower case. */
  readonly also: readonly string[];
}

const unit = (nl: string, en: string, ...also: readonly string[]): Unit => ({ nl, en, also });
const partner = (id: string, nl: string, en: string, ...also: readonly string[]): Partner => ({
  id,
  name: { nl, en },
  also,
});

export const UNITS: readonly Unit[] = [
  unit("aandeel", "share", "fractie", "fraction"),
  unit("aandeel/jaar", "share/year", "aandeel per jaar", "share per year", "fractie/jaar"),
  unit("aandeel/maand", "share/month", "aandeel per maand", "share per month", "fractie/maand"),
  unit("personen/jaar", "persons/year", "personen per jaar", "persons per year", "people/year"),
  unit("zaken/jaar", "cases/year", "zaken per jaar", "cases per year"),
  unit("personen", "persons", "people"),
  unit("zaken", "cases"),
  unit("zaken/periode", "cases/period", "zaken per periode", "cases per period"),
  unit("personen/periode", "persons/period", "personen per periode", "persons per period"),
  unit("verhouding", "ratio"),
  unit("maanden", "months", "maand", "month"),
  unit("jaren", "years", "jaar", "year"),
  unit("EUR", "EUR", "euro", "euros", "euro's", "€"),
  unit("0 of 1", "0 or 1", "0/1"),
];

export const PARTNERS: readonly Partner[] = [
  partner(
    "IND",
    "Immigratie- en Naturalisatiedienst",
    "Immigration and Naturalisation Service",
    "immigratie en naturalisatiedienst",
  ),
  partner("COA", "Centraal Orgaan opvang asielzoekers", "Central Agency for the Reception of Asylum Seekers"),
  partner(
    "DT&V",
    "Dienst Terugkeer en Vertrek",
    "Repatriation and Departure Service",
    "dtv",
    "dt & v",
    "dtenv",
  ),
  partner("Nidos", "Stichting Nidos", "Nidos Foundation"),
  partner("RvdR", "Raad voor de rechtspraak", "Council for the Judiciary"),
  partner("RvS", "Raad van State", "Council of State", "abrvs"),
  partner("Politie", "Nationale Politie", "National Police", "police"),
  partner("KMar", "Koninklijke Marechaussee", "Royal Netherlands Marechaussee", "marechaussee"),
  partner("BZ", "ministerie van Buitenlandse Zaken", "Ministry of Foreign Affairs", "buitenlandse zaken"),
  partner(
    "SZW",
    "ministerie van Sociale Zaken en Werkgelegenheid",
    "Ministry of Social Affairs and Employment",
    "sociale zaken en werkgelegenheid",
  ),
  partner(
    "BZK",
    "ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
    "Ministry of the Interior and Kingdom Relations",
    "binnenlandse zaken en koninkrijksrelaties",
  ),
  partner("DJI", "Dienst Justitiële Inrichtingen", "Custodial Institutions Agency"),
  partner("gemeenten", "gemeenten", "municipalities", "gemeente", "vng"),
  partner("APM", "Analyse Proeftuin Migratieketen", "Analysis Unit Migration Chain"),
  partner("DMB", "directie Migratiebeleid", "Migration Policy Department", "migratiebeleid"),
];

/** As typed, without spaces around a slash. */
const key = (text: string): string => normalised(text).replace(/ ?\/ ?/gu, "/");

const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(({ nl, en, also }) => [nl, en, ...also].map((name) => [key(name), nl] as const)),
);
const PARTNER_NAMES: ReadonlyMap<string, string> = new Map(
  PARTNERS.flatMap(({ id, name, also }) =>
    [id, name.nl, name.en, ...also].map((each) => [key(each), id] as const),
  ),
);

/** The canonical Dutch name of a unit typed in Dutch or English; undefined when it is none. */
export function unitName(text: string): string | undefined {
  return UNIT_NAMES.get(key(text));
}

/** The canonical name of a partner typed in Dutch or English; undefined when it is none. */
export function partnerName(text: string): string | undefined {
  return PARTNER_NAMES.get(key(text));
}
