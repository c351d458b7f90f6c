/** What stands on the sheet Schaduw, in Dutch and English. */
import { type Language } from "../text";

export interface ShadowText {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  readonly purpose: string;
  readonly version: string;
  readonly cells: string;
  readonly differing: string;
  readonly otherMethod: string;
  readonly failing: string;
  readonly largest: string;
  readonly tolerance: string;
  readonly toleranceNote: string;
  readonly headings: readonly string[];
  /** Verdicts in the last column; the counts above look for these words. */
  readonly equal: string;
  readonly differs: string;
  readonly methodDiffers: string;
  readonly fails: string;
}

const NL: ShadowText = {
  sheet: "Schaduw",
  title: "Schaduw: de oude en de nieuwe berekening naast elkaar",
  purpose:
    "Rekent mee met het model. De oude formules blijven staan; dit blad mag worden verwijderd zonder dat er iets verandert.",
  version: "MPP voor Excel",
  cells: "Vergeleken cellen",
  differing: "Verschilt",
  otherMethod: "Methode verschilt",
  failing: "Geeft een fout",
  largest: "Grootste relatieve verschil bij dezelfde methode",
  tolerance: "Tolerantie (relatief)",
  toleranceNote: "Daarnaast absoluut: 1E-9 personen, bij kansen en dichtheden 1E-13.",
  headings: [
    "Blad",
    "Cel",
    "Soort",
    "Oude formule",
    "Nieuwe formule",
    "Oud",
    "Nieuw",
    "Verschil",
    "Relatief verschil",
    "Oordeel",
  ],
  equal: "gelijk",
  differs: "verschilt",
  methodDiffers: "methode verschilt",
  fails: "fout",
};

const EN: ShadowText = {
  sheet: "Schaduw",
  title: "Shadow: the old and the new calculation side by side",
  purpose:
    "Calculates along with the model. The old formulas stay; this sheet may be deleted without changing anything.",
  version: "MPP for Excel",
  cells: "Cells compared",
  differing: "Differs",
  otherMethod: "Method differs",
  failing: "Gives an error",
  largest: "Largest relative difference with the same method",
  tolerance: "Tolerance (relative)",
  toleranceNote: "And absolutely: 1E-9 persons, for chances and densities 1E-13.",
  headings: [
    "Sheet",
    "Cell",
    "Kind",
    "Old formula",
    "New formula",
    "Old",
    "New",
    "Difference",
    "Relative difference",
    "Verdict",
  ],
  equal: "equal",
  differs: "differs",
  methodDiffers: "method differs",
  fails: "error",
};

const TEXT: Readonly<Record<Language, ShadowText>> = { nl: NL, en: EN };

export const shadowText = (language: Language): ShadowText => TEXT[language];
