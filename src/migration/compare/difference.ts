/** What differs between two workbooks, cell by cell and line by line. */
import { type ScanValue } from "../book";

export type DifferenceKind =
  | "blad-nieuw"
  | "blad-vervallen"
  | "rij-nieuw"
  | "rij-vervallen"
  | "kolom-nieuw"
  | "kolom-vervallen"
  /** A text by which rows or columns are aligned: the same line under another name? */
  | "opschrift"
  | "formule"
  | "getal"
  | "tekst"
  | "getal-over-formule"
  | "formule-over-getal"
  | "cel-nieuw"
  | "cel-vervallen"
  | "naam";

export interface BookDifference {
  readonly kind: DifferenceKind;
  readonly sheet: string;
  /** A1 in the old workbook, or the row ("12") or column ("F"); "" where it has none. */
  readonly before: string;
  readonly after: string;
  /** What the row and the column are called. */
  readonly label: string;
  /** A formula with `=`, or a value; null for nothing. */
  readonly old: ScanValue;
  readonly new: ScanValue;
  /** Of two numbers: new / old − 1; null otherwise, and when the old one is 0. */
  readonly relative: number | null;
}

export interface BookComparison {
  readonly differences: readonly BookDifference[];
  /** Formulas on both sides that are the same. */
  readonly sameFormulas: number;
}
