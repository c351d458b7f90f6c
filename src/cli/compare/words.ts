/** What `mpp compare` says, in Dutch and English. */
import type { DifferenceKind } from "../../migration";

export interface CompareWords {
  readonly compareSame: (formulas: number) => string;
  readonly compareDifferent: (counts: { differences: number; formulas: number }) => string;
  readonly compareKinds: Readonly<Record<DifferenceKind, string>>;
  /** After a text by which a line is found: it may be the same line under another name. */
  readonly compareRenamed: string;
  readonly compareNothing: string;
}

export const COMPARE_NL: CompareWords = {
  compareSame: (formulas) =>
    `geen verschillen; ${formulas} ${formulas === 1 ? "formule" : "formules"} gelijk. Uitkomsten van formules zijn niet vergeleken.`,
  compareDifferent: ({ differences, formulas }) =>
    `${differences} ${differences === 1 ? "verschil" : "verschillen"}; ${formulas} ${formulas === 1 ? "formule" : "formules"} gelijk. Uitkomsten van formules zijn niet vergeleken.`,
  compareKinds: {
    "blad-nieuw": "nieuw blad",
    "blad-vervallen": "vervallen blad",
    "rij-nieuw": "nieuwe rij",
    "rij-vervallen": "vervallen rij",
    "kolom-nieuw": "nieuwe kolom",
    "kolom-vervallen": "vervallen kolom",
    opschrift: "opschrift",
    formule: "andere formule",
    getal: "ander getal",
    tekst: "andere inhoud",
    "getal-over-formule": "waarde in plaats van formule",
    "formule-over-getal": "formule in plaats van waarde",
    "cel-nieuw": "nieuwe cel",
    "cel-vervallen": "vervallen cel",
    naam: "naam",
  },
  compareRenamed: "Is dit dezelfde regel met een andere naam?",
  compareNothing: "niets",
};

export const COMPARE_EN: CompareWords = {
  compareSame: (formulas) =>
    `no differences; ${formulas} ${formulas === 1 ? "formula" : "formulas"} the same. Results of formulas were not compared.`,
  compareDifferent: ({ differences, formulas }) =>
    `${differences} ${differences === 1 ? "difference" : "differences"}; ${formulas} ${formulas === 1 ? "formula" : "formulas"} the same. Results of formulas were not compared.`,
  compareKinds: {
    "blad-nieuw": "new sheet",
    "blad-vervallen": "removed sheet",
    "rij-nieuw": "new row",
    "rij-vervallen": "removed row",
    "kolom-nieuw": "new column",
    "kolom-vervallen": "removed column",
    opschrift: "label",
    formule: "other formula",
    getal: "other number",
    tekst: "other content",
    "getal-over-formule": "value in place of a formula",
    "formule-over-getal": "formula in place of a value",
    "cel-nieuw": "new cell",
    "cel-vervallen": "removed cell",
    naam: "name",
  },
  compareRenamed: "Is this the same line under another name?",
  compareNothing: "nothing",
};
