/** What `mpp freeze` says, in Dutch and English. */

export interface FreezeWords {
  readonly copied: (made: {
    readonly formulas: number;
    readonly sheet: string;
    readonly out: string;
  }) => string;
  readonly noCalls: (file: string) => string;
  readonly names: (file: string, names: readonly string[]) => string;
  readonly noResults: (file: string, count: number) => string;
  /** Under the list of a refusal, when every cell has an error value. */
  readonly errorsHint: string;
  readonly keptHeading: (count: number) => string;
  readonly othersHeading: (count: number) => string;
}

export const FREEZE_NL: FreezeWords = {
  copied: ({ formulas, sheet, out }) =>
    `${formulas} ${formulas === 1 ? "MPP-formule is" : "MPP-formules zijn"} vervangen door de uitkomst; verantwoording op blad ${sheet}; geschreven: ${out}`,
  noCalls: (file) => `${file} heeft geen MPP-formules: er valt niets te vervangen. Er is niets geschreven.`,
  names: (file, names) =>
    `${file} is niet gekopieerd: ${names.length === 1 ? "een naam roept" : "namen roepen"} een MPP-functie aan en ` +
    `een naam heeft geen uitkomst die ervoor in de plaats kan: ${names.join(", ")}. Zet de formule in een cel en laat de naam daarnaar ` +
    "verwijzen. Er is niets geschreven.",
  noResults: (file, count) =>
    `${file} is niet gekopieerd: ${count === 1 ? "een MPP-formule heeft" : `${count} MPP-formules hebben`} geen uitkomst. Er is niets geschreven.`,
  errorsHint: "Los ze op, of laat ze met --errors als fout in de kopie staan.",
  keptHeading: (count) => `MPP-formules die in de kopie een fout zijn (${count}):`,
  othersHeading: (count) => `Andere cellen met een fout of zonder nieuwe waarde (${count}):`,
};

export const FREEZE_EN: FreezeWords = {
  copied: ({ formulas, sheet, out }) =>
    `${formulas} MPP ${formulas === 1 ? "formula" : "formulas"} replaced by the result; account on sheet ${sheet}; written: ${out}`,
  noCalls: (file) => `${file} has no MPP formulas: there is nothing to replace. Nothing was written.`,
  names: (file, names) =>
    `${file} is not copied: ${names.length === 1 ? "a name calls" : "names call"} an MPP function, and a name has no ` +
    `result that can take its place: ${names.join(", ")}. Put the formula in a cell and let the name refer to it. Nothing was written.`,
  noResults: (file, count) =>
    `${file} is not copied: ${count === 1 ? "an MPP formula has" : `${count} MPP formulas have`} no result. Nothing was written.`,
  errorsHint: "Resolve them, or leave them as errors in the copy with --errors.",
  keptHeading: (count) => `MPP formulas that are an error in the copy (${count}):`,
  othersHeading: (count) => `Other cells in error or without a new value (${count}):`,
};
