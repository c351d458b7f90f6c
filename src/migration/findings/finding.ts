/** A question to the owner of a workbook about cells that differ from what is around them. */
export type FindingKind =
  /** A formula differs from its neighbours in the row or the column. */
  | "afwijkende-formule"
  /** A formula breaks a series whose references go up step by step. */
  | "afwijkend-van-reeks"
  /** A cell differs from the same cell in the other scenario copies. */
  | "afwijkend-van-kopie"
  /** Half of the scenario copies say one thing, half another. */
  | "kopieen-verdeeld"
  | "getal-over-formule"
  | "getal-als-tekst"
  | "bereik-te-kort"
  /** Ranges that are calculated cell by cell have other lengths. */
  | "bereiken-ongelijk"
  | "verwijzing-naar-leeg"
  | "verwijzing-naar-tekst"
  /** What a copy holds is not what its formula gives. */
  | "verouderde-waarde";

/** A cell whose number becomes another one. */
export interface Moved {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly before: number;
  readonly after: number;
}

export interface ScanFinding {
  readonly sheet: string;
  /** A1. */
  readonly range: string;
  readonly kind: FindingKind;
  /** Formula or value that is there (in the first cell), and what its surroundings lead one to expect; "" for none. */
  readonly found: string;
  readonly expected: string;
  /** Copies that it was compared with. */
  readonly others: readonly string[];
  /** Number of formulas that use the cells directly. */
  readonly uses: number;
  /** Number of formulas that use them in any number of steps. */
  readonly reach: number;
  /** Of those: formulas that nothing uses, the ends of the chain. */
  readonly ends: number;
  /**
   * The end of the chain that changes most when the cells hold what is expected, relatively; undefined when nothing is
   * expected or it was not calculated, null when no end changes.
   */
  readonly moved: Moved | null | undefined;
}
