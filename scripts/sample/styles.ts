/** The looks of the sample workbook: one font, three fills with a meaning, number formats in en-US form. */
import { type CellStyle } from "hucre/xlsx";

const INK = "242424";
const DIM = "616161";
const RULE = { style: "thin", color: { rgb: "8A8886" } } as const;
const HAIR = { style: "thin", color: { rgb: "E1DFDD" } } as const;
const fill = (rgb: string): CellStyle => ({
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb } },
});
const font = (more: CellStyle["font"] = {}): CellStyle => ({
  font: { name: "Calibri", size: 11, color: { rgb: INK }, ...more },
});

export const COUNT = "#,##0";
/** Of counts. */
export const CHANGE = "+#,##0;-#,##0;0";
export const DIFFERENCE = "+#,##0.0;-#,##0.0;0.0";
export const PERCENT = "0.0%";
export const TINY = "0.0E+00";
export const DENSITY = "0.000E+00";
export const EXACT = "0.000000000";
export const YEAR = "0";
/** What rounding alone leaves reads as 0. */
export const AGREEMENT = '[>=0.0005]+#,##0.000;[<=-0.0005]-#,##0.000;"0"';

/** Fill of a cell that a person may change. */
export const INPUT_FILL = "FFF8E1";
/** Fill of a cell that an MPP function fills. */
export const MPP_FILL = "E8F1FA";

export const TITLE: CellStyle = font({ size: 16, bold: true });
export const STATUS: CellStyle = {
  ...font({ bold: true, color: { rgb: "A4262C" } }),
  alignment: { vertical: "center" },
};
export const SECTION: CellStyle = font({ size: 12, bold: true });
/** Above rows of one partner. */
export const SUBSECTION: CellStyle = { ...font({ bold: true }), alignment: { vertical: "bottom" } };
export const NOTE: CellStyle = {
  ...font({ italic: true, color: { rgb: DIM } }),
  alignment: { wrapText: true, vertical: "top" },
};
export const REMARK: CellStyle = font({ color: { rgb: DIM } });
export const TEXT: CellStyle = { ...font(), border: { bottom: HAIR } };

/** Text right of a number. */
export const SOURCE: CellStyle = { ...TEXT, alignment: { horizontal: "left", indent: 1 } };

const heading = (horizontal: "left" | "right"): CellStyle => ({
  ...font({ bold: true }),
  border: { bottom: RULE },
  alignment: { horizontal, vertical: "bottom", wrapText: true },
});
export const HEADING: CellStyle = heading("left");
export const HEADING_RIGHT: CellStyle = heading("right");
export const HEADING_SOURCE: CellStyle = {
  ...HEADING,
  alignment: { horizontal: "left", vertical: "bottom", indent: 1 },
};

/** A plain calculated or given number. */
export function number(numFmt: string): CellStyle {
  return { ...font(), numFmt, border: { bottom: HAIR }, alignment: { horizontal: "right" } };
}
/** A number that a person may change. */
export function input(numFmt: string): CellStyle {
  return { ...number(numFmt), ...fill(INPUT_FILL) };
}
/** Text that a person may change. */
export const INPUT_TEXT: CellStyle = { ...TEXT, ...fill(INPUT_FILL) };
/** A number of an MPP function. */
export function mpp(numFmt: string): CellStyle {
  return { ...number(numFmt), ...fill(MPP_FILL) };
}
/** A text of an MPP function. */
export const MPP_TEXT: CellStyle = { ...TEXT, ...fill(MPP_FILL) };
/** A heading of an MPP function's table. */
export const MPP_HEADING: CellStyle = { ...HEADING, ...fill(MPP_FILL) };
export const MPP_HEADING_RIGHT: CellStyle = { ...HEADING_RIGHT, ...fill(MPP_FILL) };
/** The total under a column. */
export function total(numFmt: string): CellStyle {
  return { ...font({ bold: true }), numFmt, border: { top: RULE }, alignment: { horizontal: "right" } };
}
export const TOTAL_TEXT: CellStyle = { ...font({ bold: true }), border: { top: RULE } };

export const SCENARIO_HEADING: CellStyle = {
  ...font({ size: 12, bold: true }),
  border: { bottom: RULE },
  alignment: { vertical: "bottom" },
};
export const ID: CellStyle = { ...font({ color: { rgb: DIM } }), border: { bottom: HAIR } };
/** Within the range of an MPP function, where it has nothing to say. */
export const MPP_BLANK: CellStyle = { ...font(), ...fill(MPP_FILL) };
export const SUMMARY_TEXT: CellStyle = { ...font({ bold: true }), alignment: { vertical: "center" } };
export const SUMMARY_NUMBER: CellStyle = {
  ...SUMMARY_TEXT,
  numFmt: "#,##0.0000",
  alignment: { horizontal: "left", vertical: "center" },
};
