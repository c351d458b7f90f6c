/** Words of "Vergelijk uitkomsten" in Dutch and English. */
import { type Language } from "../../text";

export interface CompareText {
  readonly title: string;
  readonly none: string;
  readonly same: (version: string) => string;
  readonly other: (recorded: string, version: string) => string;
  readonly cannot: (needs: string) => string;
  readonly compare: string;
  readonly again: string;
  readonly stop: string;
  readonly stopped: string;
  readonly reading: (read: number, of: number) => string;
  readonly busy: (percent: string) => string;
  readonly failed: (cause: string) => string;
  readonly alike: (alike: string, formulas: string, cells: string) => string;
  readonly notCarried: string;
  readonly skipped: (count: number) => string;
  readonly more: (count: string) => string;
  /** E.g. "+2; +0,01%". */
  readonly change: (absolute: string, relative: string) => string;
  readonly blank: string;
  readonly edited: string;
  readonly held: string;
  readonly record: (version: string) => string;
  readonly recorded: (version: string) => string;
  readonly recalculate: (formulas: number) => string;
  readonly recalculated: (formulas: number) => string;
  readonly headings: readonly [
    sheet: string,
    cell: string,
    name: string,
    before: string,
    after: string,
    absolute: string,
    relative: string,
  ];
  readonly fileName: string;
}

const nl: CompareText = {
  title: "Uitkomsten van deze versie",
  none: "Met welke versie deze werkmap het laatst is berekend, is niet vastgelegd.",
  same: (version) => `Laatst berekend met deze versie, ${version}.`,
  other: (recorded, version) =>
    `Laatst berekend met versie ${recorded}; dit is ${version}. Er is niets gewijzigd.`,
  cannot: (needs) => `Deze Excel kan de versie niet bij de werkmap bewaren (daarvoor is ${needs} nodig).`,
  compare: "Vergelijk uitkomsten",
  again: "Opnieuw vergelijken",
  stop: "Stoppen",
  stopped: "Gestopt; er is niets vergeleken.",
  reading: (read, of) => `Werkmap lezen … ${read} van ${of} bladen`,
  busy: (percent) => `Uitkomsten vergelijken … ${percent}`,
  failed: (cause) => `De vergelijking is niet afgemaakt: ${cause}`,
  alike: (alike, formulas, cells) => `${alike} van ${formulas} MPP-formules gelijk (${cells} cellen)`,
  notCarried:
    "Elke formule is nagerekend met de cellen zoals zij nu zijn; een verschil is niet doorgerekend.",
  skipped: (count) =>
    count === 1
      ? "Eén formule is niet vergeleken: een argument is zelf een berekening, of de functie staat in een grotere formule."
      : `${count} formules zijn niet vergeleken: een argument is zelf een berekening, of de functie staat in een grotere formule.`,
  more: (count) => `En nog ${count}; in het CSV-bestand staan ze allemaal.`,
  change: (absolute, relative) => (relative === "" ? absolute : `${absolute}; ${relative}`),
  blank: "leeg",
  edited:
    "De werkmap is gewijzigd sinds zij is geopend. Open het bestand opnieuw om met de opgeslagen uitkomsten te vergelijken.",
  held: "Vergeleken met de uitkomsten in het bestand; bij het openen is alles opnieuw berekend.",
  record: (version) => `Leg versie ${version} vast`,
  recorded: (version) => `Versie ${version} vastgelegd`,
  recalculate: (formulas) => `Bereken ${formulas} ${formulas === 1 ? "formule" : "formules"} opnieuw`,
  recalculated: (formulas) => `${formulas} ${formulas === 1 ? "formule" : "formules"} opnieuw berekend`,
  headings: ["blad", "cel", "functie", "oud", "nieuw", "verschil", "relatief verschil"],
  fileName: "mpp-uitkomsten.csv",
};

const en: CompareText = {
  title: "Outcomes of this version",
  none: "Which version last calculated this workbook is not recorded.",
  same: (version) => `Last calculated with this version, ${version}.`,
  other: (recorded, version) =>
    `Last calculated with version ${recorded}; this is ${version}. Nothing was changed.`,
  cannot: (needs) => `This Excel cannot keep the version with the workbook (that needs ${needs}).`,
  compare: "Compare outcomes",
  again: "Compare again",
  stop: "Stop",
  stopped: "Stopped; nothing was compared.",
  reading: (read, of) => `Reading workbook … ${read} of ${of} sheets`,
  busy: (percent) => `Comparing outcomes … ${percent}`,
  failed: (cause) => `The comparison was not finished: ${cause}`,
  alike: (alike, formulas, cells) => `${alike} of ${formulas} MPP formulas alike (${cells} cells)`,
  notCarried: "Each formula was calculated with the cells as they are now; a difference is not carried on.",
  skipped: (count) =>
    count === 1
      ? "One formula was not compared: an argument is a calculation itself, or the function stands in a larger formula."
      : `${count} formulas were not compared: an argument is a calculation itself, or the function stands in a larger formula.`,
  more: (count) => `And ${count} more; the CSV file has them all.`,
  change: (absolute, relative) => (relative === "" ? absolute : `${absolute}; ${relative}`),
  blank: "blank",
  edited:
    "The workbook was changed since it was opened. Open the file again to compare with the outcomes that it holds.",
  held: "Compared with the outcomes in the file; on opening, everything was calculated again.",
  record: (version) => `Record version ${version}`,
  recorded: (version) => `Version ${version} recorded`,
  recalculate: (formulas) => `Calculate ${formulas} ${formulas === 1 ? "formula" : "formulas"} again`,
  recalculated: (formulas) => `${formulas} ${formulas === 1 ? "formula" : "formulas"} calculated again`,
  headings: ["sheet", "cell", "function", "before", "after", "difference", "relative difference"],
  fileName: "mpp-outcomes.csv",
};

export const compareText = (language: Language): CompareText => (language === "en" ? en : nl);
