/** Words of the sheet Verantwoording in Dutch and English; the type makes a missing translation a compile error. */
import { type SetStatus } from "../../params";
import { type Language, statusText } from "../../text";

interface NamedSet {
  readonly round: string;
  readonly variant: string;
  readonly version: number;
  readonly status: SetStatus;
  readonly agrees: boolean;
}

export interface AccountText {
  readonly title: string;
  readonly copy: string;
  readonly stays: string;
  readonly source: string;
  readonly sourceHash: string;
  readonly made: string;
  readonly version: string;
  readonly set: string;
  readonly setOf: (set: NamedSet) => string;
  readonly notFollowed: string;
  readonly chain: string;
  readonly density: string;
  readonly usedIn: string;
  readonly more: (count: number) => string;
  readonly replaced: (count: number) => string;
  readonly headings: readonly string[];
  readonly kept: string;
}

const nl: AccountText = {
  title: "Verantwoording",
  copy: "Kopie zonder invoegtoepassing: waar een formule een MPP-functie aanriep, staat de uitkomst van toen.",
  stays:
    "Andere formules rekenen door, maar de vervangen uitkomsten veranderen niet mee. Wijzig een invoercel daarom in de oorspronkelijke werkmap.",
  source: "gemaakt uit",
  sourceHash: "SHA-256 van dat bestand",
  made: "gemaakt op (UTC)",
  version: "versie van MPP",
  set: "parameterset",
  setOf: ({ round, variant, version, status, agrees }) =>
    `${round} ${variant}, versie ${version}, ${status}${agrees ? "" : "; blad, bestand en kenmerk zijn niet gelijk"}`,
  notFollowed: "niet gevolgd: een argument is zelf een berekening",
  chain: "Doorgerekend met",
  density: "Dichtheden",
  usedIn: "in",
  more: (count) => `en ${count} andere`,
  replaced: (count) => `Vervangen formules (${count})`,
  headings: ["cel", "cellen", "formule", "uitkomst is een fout"],
  kept: "ja",
};

const en: AccountText = {
  title: "Verantwoording (account)",
  copy: "Copy without the add-in: where a formula called an MPP function stands what it gave then.",
  stays:
    "Other formulas go on calculating, but the replaced results do not change with them. So change an input cell in the original workbook.",
  source: "made of",
  sourceHash: "SHA-256 of that file",
  made: "made at (UTC)",
  version: "version of MPP",
  set: "parameter set",
  setOf: ({ round, variant, version, status, agrees }) =>
    `${round} ${variant}, version ${version}, ${statusText(status, "en")}${agrees ? "" : "; sheet, file and property are not equal"}`,
  notFollowed: "not followed: an argument is a calculation itself",
  chain: "Calculated with",
  density: "Densities",
  usedIn: "in",
  more: (count) => `and ${count} more`,
  replaced: (count) => `Replaced formulas (${count})`,
  headings: ["cell", "cells", "formula", "result is an error"],
  kept: "yes",
};

export const accountText = (language: Language): AccountText => (language === "en" ? en : nl);
