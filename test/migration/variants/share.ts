/** Shares that the formula works out, of several flows, and of all parts at once. */
import { formulasAcross } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { type Variant, variants } from "./variant";

const ONE = { scene: "vergunning", cell: "Vergunningen!C10", family: "C10:H10" };
const ALL = { scene: "vergunning", cell: "Vergunningen!C15", family: "C15:H18" };
const SPILLED = { scene: "vergunning", cell: "Vergunningen!C15", stored: "dynamic" } as const;
const counts = {
  "Aannames!F1": "aantal 2022",
  "Aannames!F2": 2_900,
  "Aannames!F3": 1_900,
  "Aannames!F4": 16_800,
  "Aannames!F5": 2_400,
};
const earlier = {
  "Vergunningen!K4": 2021,
  "Vergunningen!K5": 23_000,
  "Vergunningen!K6": 18_700,
};

const grants = (text: string): Record<string, Cell> => ({
  "Vergunningen!A11": "waarvan ingewilligd",
  ...formulasAcross("Vergunningen", 11, ["C", "H"], text),
});
const alone = { "Vergunningen!A22": "aandeel gegrond", "Vergunningen!B22": 0.14 };

/** Shares of three groups, in rows 24 to 26. */
const groups = (...values: readonly [number, number, number]): Record<string, Cell> =>
  Object.fromEntries(
    ["Dublin", "veilig land", "overig"].flatMap((name, i) => [
      [`Vergunningen!A${24 + i}`, `aandeel ${name}`],
      ...["C", "D", "E", "F", "G", "H"].map((letter): [string, Cell] => [
        `Vergunningen!${letter}${24 + i}`,
        values[i] ?? 0,
      ]),
    ]),
  );

const one: readonly Variant[] = [
  ["=C5*(1-C24-C25)*C7", groups(0.3, 0.2, 0.5)],
  ["=C7*C5-C7*C5*(C24+C25)", groups(0.3, 0.2, 0.5)],
  ["=C5*(1-C24-C26)", groups(0.3, 0.2, 0.5)],
  ["=(C5+C9)*(1-SUM(C24,C26))", groups(0.3, 0.2, 0.5)],
  ["=C5*$J$6/$J$5"],
  ["=$J$6/$J$5*C5"],
  ["=C5/($J$5/$J$6)"],
  ["=C5/$J$5*$J$6"],
  ["=C5*($J$6+$K$6)/($J$5+$K$5)", earlier],
  ["=C5*SUM($J$6:$K$6)/SUM($J$5:$K$5)", earlier],
  ["=C5*(1-(1-C6))"],
  ["=C6*(C5+C9)"],
  ["=C5*C6+C9*C6"],
  ["=SUM(C5,C9)*(1-C6)"],
  ["=PRODUCT(C5+C9,C6,C7)"],
  ["=SUMPRODUCT(C5*C6)"],
  ["=C5*C6/1"],
  ["=C5-C5*C6"],
  ["=LET(d,C5+C9,d*C6)"],
  ["=C5*N(C6)"],
  ["=(C5-C11)*C7", grants("=#5*#6")],
  ["=C7*(C5-C11)", grants("=#6*#5")],
  ["=C5*C7*$B$22", alone],
  ["=C5*$B$22", { ...alone, "Vergunningen!B4": 2026 }],
  ["=--C5*C6"],
  ['=C5*INDEX(Aannames!$B$2:$B$6,MATCH("inwilligingspercentage",Aannames!$A$2:$A$6,0))'],
];
const all: readonly Variant[] = [
  ["=C$5*Aannames!$F2/SUM(Aannames!$F$2:$F$5)", counts],
  ["=Aannames!$F2/SUM(Aannames!$F$2:$F$5)*C$5", counts],
  ["=C$5/SUM(Aannames!$F$2:$F$5)*Aannames!$F2", counts],
  ["=C$5*Aannames!$F2/Aannames!$F$6", { ...counts, "Aannames!F6": "=SUM(F2:F5)" }],
  ["=C$5*XLOOKUP($A15,Aannames!$D$2:$D$5,Aannames!$E$2:$E$5)"],
  ["=C$5*INDEX(Aannames!$E$2:$E$5,ROWS(C$15:C15))"],
];
const spilled: readonly Variant[] = [
  ["=C5:H5*Aannames!E2:E5"],
  ["=MMULT(Aannames!E2:E5,C5:H5)"],
  ["=MAKEARRAY(ROWS(Aannames!E2:E5),COLUMNS(C5:H5),LAMBDA(i,j,INDEX(C5:H5,1,j)*INDEX(Aannames!E2:E5,i,1)))"],
  ["=LET(d,C5:H5,p,Aannames!E2:E5,p*d)"],
  ["=TRANSPOSE(TRANSPOSE(C5:H5)*TRANSPOSE(Aannames!E2:E5))"],
];
/** A size that is typed above each year, and shares by size: another size tomorrow is another share. */
const bySize: Record<string, Cell> = {
  "Vergunningen!A3": "omvang",
  ...Object.fromEntries(
    ["C", "D", "E", "F", "G", "H"].map((letter): [string, Cell] => [`Vergunningen!${letter}3`, 2_500]),
  ),
  "Vergunningen!L2": "omvang",
  "Vergunningen!M2": "aandeel",
  ...Object.fromEntries(
    [1_000, 2_500, 5_000].flatMap((size, i): [string, Cell][] => [
      [`Vergunningen!L${3 + i}`, size],
      [`Vergunningen!M${3 + i}`, 0.2 + i / 10],
    ]),
  ),
};

const others: readonly Variant[] = [
  ["=C5*VLOOKUP(C3,$L$3:$M$5,2,FALSE)", bySize, "a share that is found by a typed size"],
  ["=C5*SUMIFS($M$3:$M$5,$L$3:$L$5,C3)", bySize, "a share that is found by a typed size"],
  [
    "=C5*INDEX($M$3:$M$5,IFERROR(MATCH(C$3,$L$3:$L$5,0),1))",
    bySize,
    "a share with another in the place of an error",
  ],
  ["=C5*(1-C24-C26)", groups(0.3, 0.6, 0.5), "parts of different wholes: together more than 1"],
  ["=C5*(1-C24-C7)", groups(0.3, 0.2, 0.5), "two shares that stand apart"],
  ["=C5*(1-C24-C25)*(1+C7)", groups(0.3, 0.2, 0.5), "with growth"],
  ["=C5*$J$5/$J$6", {}, "whole over part"],
  ["=C5*$J$6/$K$5", earlier, "part and whole of different years"],
  ["=C5*$K$5/$J$5", earlier, "growth of a year, below 1"],
  ["=C5*C9/C7", {}, "a flow over a share"],
  ["=(C5+C6)*C9", {}, "a share added to a flow"],
  ["=(C5+C9)*C6", { "Vergunningen!A9": "Beslissingen totaal" }, "a total and its part"],
  ["=(C5+C9)*(1+C6)", {}, "with growth"],
  ["=(C5+C11)*C6", grants("=#5*#6"), "a flow and a part of it"],
  ["=SUM(C5,C11)*C7", grants("=#5*(1-#6)"), "a flow and a part of it"],
  ["=SUM(C5,C11)*C7", grants("=#5-#5*#6"), "a flow and what is left of it"],
  [
    "=SUM(C5,C11)*C7",
    { ...grants("=#5-#12"), ...formulasAcross("Vergunningen", 12, ["C", "H"], "=#5*#6") },
    "a flow and what is left of it, by way of a row",
  ],
  ["=(C5-C11)*C7", grants("=#9*#6"), "without a part of another flow"],
  ["=(C5-C11)*C7", grants("=#5*(1+#6)"), "without more than all of it"],
  ["=C5*C6+C9*C7", {}, "two flows with a share each"],
  ["=C5*C6-C9*C6", {}, "the difference of two flows that both come in"],
  ["=C5*C6+D9*C6", {}, "the second flow of the year after"],
  ["=C5*$J$6/$J$5", { "Vergunningen!I6": "kosten 2022 [€]" }, "euros per decision"],
];
const notAll: readonly Variant[] = [
  ["=C$5*Aannames!$F2/SUM(Aannames!$F$2:$F$4)", counts, "total of three tracks"],
  ["=C$5*Aannames!$F2/SUM(Aannames!$E$2:$E$5)", counts, "over the total of another column"],
  ["=C$5*Aannames!$F2/SUM(Aannames!$F2:$F$5)", counts, "over what is left of the total"],
  ["=C$5*Aannames!$F2/MAX(Aannames!$F$2:$F$5)", counts, "index to the largest"],
  ["=C$5*Aannames!$F2/AVERAGE(Aannames!$F$2:$F$5)", counts, "over the mean"],
];

export const SHARE = [
  ...variants("aandeel", ONE, one),
  ...variants("aandeel", ALL, all),
  ...variants("aandeel", SPILLED, spilled),
  ...variants(null, ONE, others),
  ...variants(null, ALL, notAll),
];
