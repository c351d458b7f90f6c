/**
 * Names of fields and distribution families in both languages, as users read and may type them.
 * Source: docs/begrippen.md.
 */
import { type Family, type Place } from "../core";
import { type Bilingual, type Language } from "./language";

const FIELDS: Readonly<Record<string, Bilingual>> = {
  probability: { nl: "kans", en: "chance" },
  mean: { nl: "verwachting", en: "expectation" },
  mode: { nl: "verwachting", en: "expectation" },
  extra: { nl: "extra instroom", en: "extra inflow" },
  sd: { nl: "spreiding", en: "spread" },
  sdDown: { nl: "spreiding omlaag", en: "spread down" },
  sdUp: { nl: "spreiding omhoog", en: "spread up" },
  family: { nl: "verdeling", en: "distribution" },
  year: { nl: "jaar", en: "year" },
  label: { nl: "scenario", en: "scenario" },
  width: { nl: "breedte 75%", en: "width 75%" },
};

const FAMILIES: Readonly<Record<Family, Bilingual>> = {
  normal: { nl: "normaal", en: "normal" },
  truncated: { nl: "afgekapt", en: "truncated" },
  lognormal: { nl: "lognormaal", en: "lognormal" },
  split: { nl: "gesplitst", en: "split" },
};

/** What users call a field of the pure layer; an unknown one stays as it is. */
export function fieldName(field: string, language: Language, list?: Place["list"]): string {
  const key = field === "mean" && list === "events" ? "extra" : field;
  return FIELDS[key]?.[language] ?? field;
}

/** What users call a family; an unknown one stays as it is. */
export function familyName(family: string, language: Language): string {
  return (FAMILIES as Readonly<Record<string, Bilingual>>)[family]?.[language] ?? family;
}
