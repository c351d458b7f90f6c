/** Cells of the sheet that change when a set is written, or why they cannot. */
import { type Content } from "../../workbook/port";

/** Why a set cannot be written in this workbook as it is. */
export type Obstacle =
  | { readonly kind: "protected"; readonly sheet: string }
  | {
      readonly kind: "lacks";
      readonly capability: "custom-xml" | "properties" | "names" | "sheets";
      readonly needs: string;
    }
  /** The sheet holds something that is no parameter table. */
  | { readonly kind: "other-sheet"; readonly sheet: string }
  /** Rows are missing above the table for the head block. */
  | { readonly kind: "rows-above"; readonly rows: number; readonly above: number }
  | { readonly kind: "table-small"; readonly table: string; readonly rows: number }
  /** A column of the table that is none of ours would stand beside other rows. */
  | { readonly kind: "other-column"; readonly cell: string }
  /** Cells that are needed hold something else. */
  | { readonly kind: "occupied"; readonly cell: string };

/** Cells that change, by row and column, both 1-based. */
export interface Change {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

export type Changes =
  | { readonly changes: readonly Change[]; readonly obstacle?: never }
  | { readonly changes?: never; readonly obstacle: Obstacle };

/** A blank text is an empty cell. */
export function asContent(cell: string | number | undefined): Content {
  return cell === "" || cell === undefined ? null : cell;
}
