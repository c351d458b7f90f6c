/** A year over its months: the profile normalised, in percent, typed, as a running total; the year in parts. */
import { formulasDown } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { type Variant, variants } from "./variant";

const ONE = { scene: "profiel", cell: "Maandprofiel!D5", family: "D5:D16" };
const THREE = { scene: "profiel", cell: "Maandprofiel!D5", family: "D5:F16" };
const RUNNING = { scene: "profielsom", cell: "Maandprofiel!D5", family: "D5:D16" };
const MONTHS = { scene: "maanden", cell: "Maanden!C8", family: "C8:C19" };

const column = (letter: string, heading: string, text: string): Record<string, Cell> => ({
  [`Maandprofiel!${letter}4`]: heading,
  ...formulasDown("Maandprofiel", letter, [5, 16], text),
});
const total = { "Maandprofiel!F17": "totaal", "Maandprofiel!G17": "=SUM(G5:G16)" };
const share = {
  "Jaarcijfers!A5": "aandeel asiel",
  "Jaarcijfers!B5": 0.8,
  "Jaarcijfers!A6": "nareis",
  "Jaarcijfers!B6": 11_000,
};

const quarters = (shares: readonly number[], first = 3): Record<string, Cell> => ({
  "Maandprofiel!M4": "kwartaal",
  "Maandprofiel!N4": "deel",
  ...Object.fromEntries(
    shares.flatMap((share, i) => [
      [`Maandprofiel!M${5 + i}`, i + 1],
      [`Maandprofiel!N${5 + i}`, share],
    ]),
  ),
  "Maandprofiel!L4": "in kwartaal",
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`Maandprofiel!L${5 + i}`, i < first ? 1 : 1 + Math.floor(i / 3)]),
  ),
});
const hundred = { "Maandprofiel!F17": "samen", "Maandprofiel!H17": 100 };

const one: readonly Variant[] = [
  ["=Jaarcijfers!$B$4*$G5/$G$17", total],
  ["=$G5/G$17*Jaarcijfers!$B$4", total],
  ["=Jaarcijfers!$B$4/SUM($G$5:$G$16)*$G5"],
  ["=Jaarcijfers!$B$4/12*$G5/AVERAGE($G$5:$G$16)"],
  ["=G5/SUMPRODUCT(G$5:G$16)*Jaarcijfers!$B$4"],
  ["=Jaarcijfers!$B$4/SUM($G$5:$G$16)/(1/$G5)"],
  ["=Jaarcijfers!$B$4*$H5/100"],
  ["=Jaarcijfers!$B$4*0.01*$H5"],
  ["=Jaarcijfers!$B$4*$H5/SUM($H$5:$H$16)"],
  ["=Jaarcijfers!$B$4*$J5/12"],
  ["=Jaarcijfers!$B$4*$J5/SUM($J$5:$J$16)"],
  ["=Jaarcijfers!$B$4*K5", column("K", "deel", "=G#/SUM(G$5:G$16)")],
  ["=Jaarcijfers!$B$4*Jaarcijfers!$B$5*$B5", share],
  ["=(Jaarcijfers!$B$4+Jaarcijfers!$B$6)*$B5", share],
  ["=SUM(Jaarcijfers!$B$4,Jaarcijfers!$B$6)*$G5/SUM($G$5:$G$16)", share],
  ["=LET(j,Jaarcijfers!$B$4,p,$G$5:$G$16,j*INDEX(p,$C5)/SUM(p))"],
  ["=Jaarcijfers!$B$4*INDEX({0.07;0.06;0.07;0.07;0.07;0.08;0.09;0.1;0.11;0.11;0.09;0.08},$C5)"],
  ["=Jaarcijfers!$B$4*CHOOSE($C5,7%,6%,7%,7%,7%,8%,9%,10%,11%,11%,9%,8%)"],
  ["=Jaarcijfers!$B$4*SUMIFS($B$5:$B$16,$C$5:$C$16,$C5)"],
  ["=Jaarcijfers!$B$4*XLOOKUP($A5,$A$5:$A$16,$B$5:$B$16)"],
  ["=MMULT(Jaarcijfers!$B$4,$B5)"],
  ["=Jaarcijfers!$B$4*$H5/$H$17", hundred],
  ["=Jaarcijfers!$B$4*INDEX($N$5:$N$8,$L5)/3", quarters([0.183, 0.198, 0.3, 0.319])],
  ["=VLOOKUP($L5,$M$5:$N$8,2,FALSE)/3*Jaarcijfers!$B$4", quarters([0.183, 0.198, 0.3, 0.319])],
];
const three: readonly Variant[] = [
  ["=Jaarcijfers!B$4*$G5/SUM($G$5:$G$16)"],
  ["=$B5*INDEX(Jaarcijfers!$B$4:$D$4,MATCH(D$4,Jaarcijfers!$B$3:$D$3,0))"],
  ["=XLOOKUP(D$4,Jaarcijfers!$B$3:$D$3,Jaarcijfers!$B$4:$D$4)*$H5%"],
];
const notThree: readonly Variant[] = [
  [
    "=$B5*INDEX(Jaarcijfers!$B$4:$D$4,MATCH(E$4-1,Jaarcijfers!$B$3:$D$3,0))",
    {},
    "the year before the one above",
  ],
];
const running: readonly Variant[] = [
  ["=(I5-I4)*Jaarcijfers!$B$4"],
  ["=Jaarcijfers!$B$4*I5-Jaarcijfers!$B$4*I4"],
  ["=Jaarcijfers!$B$4*(I5-N(I4))", { "Maandprofiel!I4": "tot en met" }],
];
const monthly: readonly Variant[] = [["=$B$4*B8/SUM(B$8:B$19)"], ["=B$4*E8/SUM(E$8:E$19)"]];
const others: readonly Variant[] = [
  ["=Jaarcijfers!$B$4*$G5/$G$17", { ...total, "Maandprofiel!G17": "=SUM(G5:G15)" }, "total of eleven months"],
  [
    "=Jaarcijfers!$B$4*$G5/$G$17",
    { ...total, "Maandprofiel!G17": "=SUM(H5:H16)" },
    "total of another column",
  ],
  ["=Jaarcijfers!$B$4*$G5/SUM($H$5:$H$16)", {}, "total of another profile"],
  ["=Jaarcijfers!$B$4*$J5/100", {}, "a working profile as if it were percent"],
  ["=Jaarcijfers!$B$4*$B5*12", {}, "a year per month"],
  ["=Jaarcijfers!$B$4*(1+Jaarcijfers!$B$5)*$B5", share, "with growth"],
  ["=Jaarcijfers!$B$4*$G5/SUM($G$5:$G5)", {}, "over the months so far"],
  [
    "=Jaarcijfers!$B$4*$G6/SUM($G$5:$G$16)",
    { "Maandprofiel!G17": 2_000 },
    "the next month over the total of this year",
  ],
  [
    "=Jaarcijfers!$B$4*CHOOSE($C5,7%,6%,7%,7%,7%,8%,9%,10%,11%,11%,9%,9%)",
    {},
    "typed parts are 1,01 together",
  ],
  ["=Jaarcijfers!$B$4-$G5/SUM($G$5:$G$16)", {}, "subtracted"],
  [
    "=Jaarcijfers!$B$4*$H5/$H$17",
    { ...hundred, "Maandprofiel!H17": 98 },
    "over a typed total that it is not",
  ],
  ["=Jaarcijfers!$B$4*$H5/$H$18", { "Maandprofiel!H18": 100 }, "over a cell apart from the profile"],
  [
    "=Jaarcijfers!$B$4*INDEX($N$5:$N$8,$L5)/4",
    quarters([0.183, 0.198, 0.3, 0.319]),
    "a fourth of the share of the quarter",
  ],
  [
    "=Jaarcijfers!$B$4*INDEX($N$5:$N$8,$L5)/3",
    quarters([0.183, 0.198, 0.3, 0.29]),
    "quarters that are less than 1 together",
  ],
  [
    "=Jaarcijfers!$B$4*INDEX($N$5:$N$8,$L5)/3",
    quarters([0.25, 0.25, 0.25, 0.25], 4),
    "four months in the first quarter",
  ],
];

export const MONTH_VARIANTS = [
  ...variants("maandverdeling", ONE, one),
  ...variants("maandverdeling", THREE, three),
  ...variants("maandverdeling", RUNNING, running),
  ...variants("maandverdeling", MONTHS, monthly),
  ...variants(null, ONE, others),
  ...variants(null, { ...THREE, cell: "Maandprofiel!E5", family: "E5:F16" }, notThree),
];
