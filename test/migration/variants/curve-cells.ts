/** Cells beside the scenarios: steps of a curve, chances in percent, other measures of spread. */
import { down } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";

export const ASIEL = "MPP Asiel";

/** Three cells below a heading in row 3, beside the scenarios. */
export const beside = (column: string, heading: string, cells: readonly Cell[]): Record<string, Cell> => ({
  [`${ASIEL}!${column}3`]: heading,
  ...down(ASIEL, `${column}4`, cells),
});
/** The same with a formula, `#` for the row. */
export const worked = (column: string, heading: string, text: string): Record<string, Cell> =>
  beside(
    column,
    heading,
    [4, 5, 6].map((row) => text.replaceAll("#", String(row))),
  );
/** Formulas in row 14, one for each scenario. */
export const across = (columns: readonly [string, string, string], text: string): Record<string, Cell> =>
  Object.fromEntries(
    columns.map((column, i) => [`${ASIEL}!${column}14`, text.replaceAll("#", String(4 + i))]),
  );

export const z = worked("H", "z", "=($A$14-C#)/D#");
export const halves = beside("H", "95%-marge", [5_880, 7_840, 11_760]);
export const ends = {
  ...beside("H", "ondergrens", [19_000, 24_000, 33_000]),
  ...beside("I", "bovengrens", [31_000, 40_000, 57_000]),
};
export const variances = beside("H", "variantie", [9_000_000, 16_000_000, 36_000_000]);
export const variation = beside("H", "variatiecoëfficiënt", [0.12, 0.125, 0.13]);
export const variationPercent = beside("H", "variatie [%]", [12, 12.5, 13]);
export const elsewhere: Record<string, Cell> = {
  ...Object.fromEntries(["laag", "midden", "hoog"].map((name, i) => [`Kansen!A${11 + i}`, name])),
  ...down("Kansen", "B11", [0.2, 0.5, 0.3]),
};
export const below: Record<string, Cell> = {
  [`${ASIEL}!K3`]: "kans",
  ...Object.fromEntries(
    ["laag", "midden", "hoog"].map((name, i) => [`${ASIEL}!${["K", "L", "M"][i] ?? ""}4`, name]),
  ),
  [`${ASIEL}!K5`]: 0.2,
  [`${ASIEL}!L5`]: 0.5,
  [`${ASIEL}!M5`]: 0.3,
};
export const thousands = {
  ...beside("C", "instroom [x 1.000]", [25, 32, 45]),
  ...beside("D", "spreiding [x 1.000]", [3, 4, 6]),
};
export const parts = beside("B", "kans [%]", [25, 50, 25]);
export const points = beside("B", "gewicht", [3, 5, 4]);
export const total = { ...parts, [`${ASIEL}!A7`]: "totaal", [`${ASIEL}!B7`]: "=SUM(B4:B6)" };
/** Without chances beside the means. */
export const withoutChances = beside("B", "", ["", "", ""]);
/** Each scenario on a sheet of its own. */
export const onSheets: Record<string, Cell> = Object.fromEntries(
  (
    [
      ["laag", [0.2, 24_000, 3_000]],
      ["midden", [0.5, 33_000, 4_000]],
      ["hoog", [0.3, 44_000, 5_500]],
    ] as const
  ).flatMap(([sheet, values]) => [
    ...["kans", "instroom", "spreiding"].map((text, i): [string, Cell] => [`${sheet}!A${2 + i}`, text]),
    ...values.map((value, i): [string, Cell] => [`${sheet}!B${2 + i}`, value]),
    [`${sheet}!D14`, `=NORM.DIST('${ASIEL}'!$A14,$B$3,$B$4,TRUE)`],
  ]),
);
