/** The small vocabulary of looks that we write; what a file holds besides is only kept. */

/** How a new cell looks; what is absent is as in the workbook's default format. */
export interface CellLook {
  /** Excel number format code in en-US form. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** [points] */
  readonly size?: number;
  /** "#rrggbb", lower case, of the text. */
  readonly color?: string;
  /** "#rrggbb", lower case, of the background. */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** A thin grey line under or over the cell. */
  readonly rule?: "below" | "above";
  /** false: may be edited when the sheet is protected. */
  readonly locked?: boolean;
}
