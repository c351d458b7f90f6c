/** Cumulative chances and chances of more, in the same ways. */
import { down, formulasDown } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { ASIEL, across, beside, onSheets, parts, points, thousands, worked, z } from "./curve-cells";
import { type Place, type Variant, variants } from "./variant";

export const CUMULATIVE: Place = { scene: "scenarios", cell: `${ASIEL}!C14`, stored: "dynamic" };
const upper = beside("H", "P90", [29_000, 37_000, 52_000]);
const extremes = {
  ...beside("H", "minimum", [16_000, 20_000, 27_000]),
  ...beside("I", "maximum", [34_000, 44_000, 63_000]),
};

/** A threshold in K14, and a grid of x in M with a formula of it in N. */
const grid = (text: string): Record<string, Cell> => ({
  [`${ASIEL}!K13`]: "drempel",
  [`${ASIEL}!K14`]: 35_000,
  [`${ASIEL}!M13`]: "x",
  [`${ASIEL}!N13`]: "waarde",
  ...down(ASIEL, "M14", [25_000, 30_000, 35_000, 40_000]),
  ...formulasDown(ASIEL, "N", [14, 17], text),
});
const CUMULATIVE_GRID = grid("=SUMPRODUCT($B$4:$B$6,NORM.DIST(M#,$C$4:$C$6,$D$4:$D$6,TRUE))");

/** An event on top of every scenario, in K4 to M4. */
const event: Record<string, Cell> = {
  [`${ASIEL}!K3`]: "kans",
  [`${ASIEL}!L3`]: "extra instroom",
  [`${ASIEL}!M3`]: "spreiding",
  [`${ASIEL}!K4`]: 0.2,
  [`${ASIEL}!L4`]: 6_000,
  [`${ASIEL}!M4`]: 1_500,
};
const second = { ...event, [`${ASIEL}!K5`]: 0.1, [`${ASIEL}!L5`]: 9_000, [`${ASIEL}!M5`]: 2_500 };
const plainCurve = "NORM.DIST(A14,C4:C6,D4:D6,TRUE)";
const raised = "NORM.DIST(A14,C4:C6+$L$4,SQRT(D4:D6^2+$M$4^2),TRUE)";

const cumulative: readonly Variant[] = [
  [`=(1-$K$4)*SUMPRODUCT(B4:B6,${plainCurve})+$K$4*SUMPRODUCT(B4:B6,${raised})`, event],
  [`=SUMPRODUCT(B4:B6,(1-$K$4)*${plainCurve}+$K$4*${raised})`, event],
  [`=SUMPRODUCT(B4:B6,${plainCurve}+$K$4*(${raised}-${plainCurve}))`, event],
  [
    `=SUMPRODUCT(B4:B6,(1-$K$4)*${plainCurve}+$K$4*NORM.DIST(A14,C4:C6+$L$4,D4:D6,TRUE))`,
    { ...event, [`${ASIEL}!M4`]: "" },
  ],
  [
    `=(1-$K$4)*(1-$K$5)*SUMPRODUCT(B4:B6,${plainCurve})+$K$4*(1-$K$5)*SUMPRODUCT(B4:B6,${raised})+(1-$K$4)*$K$5*SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6+$L$5,SQRT(D4:D6^2+$M$5^2),TRUE))+$K$4*$K$5*SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6+$L$4+$L$5,SQRT(D4:D6^2+$M$4^2+$M$5^2),TRUE))`,
    second,
  ],
  ["=VLOOKUP(K14,$M$14:$N$17,2,FALSE)", CUMULATIVE_GRID],
  ["=INDEX($N$14:$N$17,MATCH(K14,$M$14:$M$17,0))", CUMULATIVE_GRID],
  ["=XLOOKUP(K14,$M$14:$M$17,$N$14:$N$17)", CUMULATIVE_GRID],
  [
    "=laag!B2*NORM.DIST(A14,laag!B3,laag!B4,1)+midden!B2*NORM.DIST(A14,midden!B3,midden!B4,1)+hoog!B2*NORM.DIST(A14,hoog!B3,hoog!B4,1)",
    onSheets,
  ],
  ["=laag!$B$2*laag!D14+midden!$B$2*midden!D14+hoog!$B$2*hoog!D14", onSheets],
  [
    "=B4*laag!D14+B5*midden!D14+B6*hoog!D14",
    Object.fromEntries(Object.entries(onSheets).filter(([place]) => !place.endsWith("!B2"))),
  ],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,(H4:H6-C4:C6)/1.2816,TRUE))", upper],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,(I4:I6-H4:H6)/6,TRUE))", extremes],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,H4:H6/2.3548,TRUE))",
    beside("H", "halfwaardebreedte", [7_000, 9_000, 12_000]),
  ],
  ['=IF(ISNUMBER(A14),SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE)),"")'],
  ["=SUMPRODUCT(B4:B6,NORM.S.DIST(H4:H6,TRUE))", z],
  ["=B4*NORMSDIST(H4)+B5*NORMSDIST(H5)+B6*NORMSDIST(H6)", z],
  ["=SUM(I4:I6)", { ...z, ...worked("I", "bijdrage", "=B#*NORMSDIST(H#)") }],
  ["=1-SUM(I4:I6)", { ...z, ...worked("I", "bijdrage", "=B#*(1-NORMSDIST(H#))") }],
  ["=1-D14", { ...z, [`${ASIEL}!D14`]: "=SUMPRODUCT(B4:B6,NORMSDIST(-H4:H6))" }],
  ["=SUMPRODUCT(B4:B6,0.5+0.5*I4:I6)", worked("I", "erf", "=ERF(($A$14-C#)/(D#*SQRT(2)))")],
  ["=SUMPRODUCT(B4:B6,0.5+GAUSS(H4:H6))", z],
  ["=0.5*SUM(B4:B6)+SUMPRODUCT(B4:B6,GAUSS(H4:H6))", z],
  ["=0.5+SUMPRODUCT(B4:B6,ERF(0,(A14-C4:C6)/D4:D6/SQRT(2)))/2"],
  ["=1-0.5*SUMPRODUCT(B4:B6,ERFC((A14-C4:C6)/(SQRT(2)*D4:D6)))"],
  ["=SUM(B4:B6)-SUMPRODUCT(B4:B6,NORM.DIST(2*C4:C6-A14,C4:C6,D4:D6,TRUE))"],
  ["=1-SUMPRODUCT(B4:B6,NORM.DIST(C4:C6,A14,D4:D6,TRUE))"],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE))/SUMPRODUCT(B4:B6)"],
  ["=1-SUMPRODUCT(B4:B6,1-NORM.DIST(A14,C4:C6,D4:D6,TRUE))/SUM(B4:B6)", points],
  ["=(100-SUMPRODUCT(B4:B6,1-NORM.DIST(A14,C4:C6,D4:D6,TRUE)))/100", parts],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14-C4:C6,0,D4:D6,TRUE))"],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,(I4:I6-H4:H6)/(2*1.645),TRUE))",
    { ...beside("H", "p5", [20_000, 25_500, 35_000]), ...beside("I", "p95", [30_000, 38_500, 55_000]) },
  ],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14/1000,C4:C6,D4:D6,TRUE))", thousands],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14*0.001,C4:C6/1000,D4:D6*0.001,TRUE))"],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(H14,C4:C6,D4:D6,TRUE))", { ...thousands, [`${ASIEL}!H14`]: "=A14/1000" }],
  [
    "=NORM.DIST(A14,C6,D6,1)+B4*(NORM.DIST(A14,C4,D4,1)-NORM.DIST(A14,C6,D6,1))+B5*(NORM.DIST(A14,C5,D5,1)-NORM.DIST(A14,C6,D6,1))",
  ],
  ["=INDEX(SCAN(0,B4:B6*NORM.DIST(A14,C4:C6,D4:D6,TRUE),LAMBDA(a,b,a+b)),3)"],
  ["=REDUCE(,B4:B6*NORM.DIST(A14,C4:C6,D4:D6,TRUE),LAMBDA(a,b,a+b))"],
  ["=LET(som,SUM(B4:B6),SUM(B4:B6/som*NORM.S.DIST((A14-C4:C6)/D4:D6,1)))", parts],
];

const EXCEEDANCE: Place = { scene: "scenarios", cell: `${ASIEL}!D14`, stored: "dynamic" };
/** Inflow by group, of which the total is asked; a limit in thousands. */
const groups: Record<string, Cell> = {
  [`${ASIEL}!K13`]: "Dublin",
  [`${ASIEL}!L13`]: "overig",
  [`${ASIEL}!M13`]: "fte",
  [`${ASIEL}!N13`]: "zaken per fte",
  [`${ASIEL}!K14`]: 9_000,
  [`${ASIEL}!L14`]: 26_000,
  [`${ASIEL}!M14`]: 540,
  [`${ASIEL}!N14`]: 62,
};

const exceedance: readonly Variant[] = [
  ["=1-SUMPRODUCT(B4:B6,NORM.DIST(K14+L14,C4:C6,D4:D6,TRUE))", groups],
  ["=1-SUMPRODUCT(B4:B6,NORM.DIST(SUM(K14:L14),C4:C6,D4:D6,TRUE))", groups],
  ["=SUMPRODUCT(B4:B6,1-NORM.DIST(M14*N14,C4:C6,D4:D6,TRUE))", groups],
  ["=1-SUMPRODUCT(B4:B6,NORM.DIST(A14*(1+O14),C4:C6,D4:D6,TRUE))", { [`${ASIEL}!O14`]: 0.05 }],
  ["=MAX(0,1-SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE)))"],
  ["=MIN(1,MAX(0,SUMPRODUCT(B4:B6,1-NORM.DIST(A14,C4:C6,D4:D6,TRUE))))"],
  [`=1-SUMPRODUCT(B4:B6,(1-$K$4)*${plainCurve}+$K$4*${raised})`, event],
  ["=1-VLOOKUP(K14,$M$14:$N$17,2,FALSE)", CUMULATIVE_GRID],
  ["=1-SUM(I4:I6)", { ...z, ...worked("I", "bijdrage", "=B#*NORMSDIST(H#)") }],
  ["=SUMPRODUCT(B4:B6,1-NORM.S.DIST(H4:H6,TRUE))", z],
  ["=1-(H14+I14+J14)", across(["H", "I", "J"], "=$B$#*NORM.DIST($A14,$C$#,$D$#,TRUE)")],
  ["=SUM(H14:J14)", across(["H", "I", "J"], "=$B$#*(1-NORM.DIST($A14,$C$#,$D$#,TRUE))")],
  ["=1-C14", { ...z, [`${ASIEL}!C14`]: "=SUMPRODUCT(B4:B6,NORMSDIST(H4:H6))" }],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(-A14,-C4:C6,D4:D6,TRUE))"],
  ["=SUMPRODUCT(B4:B6,ERFC((A14-C4:C6)/D4:D6/SQRT(2)))/2"],
  ["=0.5-SUMPRODUCT(B4:B6,GAUSS((A14-C4:C6)/D4:D6))"],
  ["=0.5*(1-SUMPRODUCT(B4:B6,ERF((A14-C4:C6)/D4:D6/SQRT(2))))"],
  ["=1-SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE))/SUM(B4:B6)", points],
  ["=(SUM(B4:B6)-SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE)))/SUM(B4:B6)", parts],
  ["=1-SUMPRODUCT(B4:B6%,NORM.DIST(A14,C4:C6,D4:D6,TRUE))", parts],
  ["=(100-SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE)))/100", parts],
  ["=B4*(1-NORM.DIST(A14,C4,D4,1))+B5*(1-NORM.DIST(A14,C5,D5,1))+(1-B4-B5)*(1-NORM.DIST(A14,C6,D6,1))"],
  ["=1-REDUCE(0,SEQUENCE(3),LAMBDA(a,i,a+INDEX(B4:B6,i)*NORM.DIST(A14,INDEX(C4:C6,i),INDEX(D4:D6,i),TRUE)))"],
  [
    "=1-INDEX($C$10:$C$28,MATCH(A14,$A$10:$A$28,0))",
    Object.fromEntries(
      Array.from({ length: 19 }, (_, i) => [
        `${ASIEL}!C${10 + i}`,
        `=SUMPRODUCT($B$4:$B$6,NORM.DIST($A${10 + i},$C$4:$C$6,$D$4:$D$6,TRUE))`,
      ]),
    ),
  ],
  [
    "=1-XLOOKUP(A14,$A$10:$A$28,$C$10:$C$28)",
    Object.fromEntries(
      Array.from({ length: 19 }, (_, i) => [
        `${ASIEL}!C${10 + i}`,
        `=SUMPRODUCT($B$4:$B$6,NORM.DIST($A${10 + i},$C$4:$C$6,$D$4:$D$6,TRUE))`,
      ]),
    ),
  ],
];

/** A threshold in thousands; whether the means are too, the head of the sheet may say. */
const inThousands = (title: string): Record<string, Cell> => ({
  ...beside("C", "instroom", [25, 32, 45]),
  ...beside("D", "spreiding", [3, 4, 6]),
  [`${ASIEL}!A1`]: title,
  [`${ASIEL}!K13`]: "grens (x 1.000)",
  [`${ASIEL}!K14`]: 35,
});
const titled: readonly Variant[] = [
  [
    "=1-SUMPRODUCT(B4:B6,NORM.DIST(K14,C4:C6,D4:D6,TRUE))",
    inThousands("Scenario's, in duizenden personen (x 1.000)"),
  ],
];

/** Named with the way in which it is worked out. */
const CURVE_HERE = "=SUMPRODUCT($B$4:$B$6,NORM.DIST($A14,$C$4:$C$6,$D$4:$D$6,TRUE))";
const called = (name: string): Record<string, Cell> => ({ [`${ASIEL}!C13`]: name });
const workedOut: readonly Variant[] = [[CURVE_HERE, called("F(x) = 1 - P(X > x)")]];

/** Scenarios of the sheets mixed up. */
export const MIXED_UP: readonly Variant[] = [
  [CURVE_HERE, called("P(X > x) = 1 - F(x)"), "the other tail, by its name"],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(K14,C4:C6,D4:D6,TRUE))",
    inThousands("Scenario's van de asielinstroom"),
    "x in thousands, and nothing says that the means are",
  ],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(K14*1.05,C4:C6,D4:D6,TRUE))", groups, "x raised by a typed part"],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(K14,C4:C6,D4:D6,TRUE))",
    { ...groups, [`${ASIEL}!K13`]: "grens (x 1.000)", [`${ASIEL}!K14`]: 35 },
    "x in thousands, means in persons",
  ],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,H4:H6,TRUE))",
    beside("H", "breedte 75%", [6_900, 9_200, 13_800]),
    "the width of an interval where the spread belongs",
  ],
  [
    `=(1-$K$4)*SUMPRODUCT(B4:B6,${plainCurve})+$K$4*SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6+$L$4,D4:D6+$M$4,TRUE))`,
    event,
    "spreads added where their squares are",
  ],
  [
    `=(1-$K$5)*SUMPRODUCT(B4:B6,${plainCurve})+$K$4*SUMPRODUCT(B4:B6,${raised})`,
    { ...second, [`${ASIEL}!K5`]: 0.2 },
    "the chance of one event and the rest of another",
  ],
  [
    `=B4*${plainCurve.replaceAll(/([CD])4:[CD]6/g, "$14")}+(1-$K$4)*SUMPRODUCT(B5:B6,NORM.DIST(A14,C5:C6,D5:D6,TRUE))+$K$4*SUMPRODUCT(B5:B6,NORM.DIST(A14,C5:C6+$L$4,SQRT(D5:D6^2+$M$4^2),TRUE))`,
    event,
    "the event does not come on top of the first scenario",
  ],
  [
    `=(1-$K$4)*SUMPRODUCT(B4:B6,${plainCurve})+$K$4*SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6*(1+$L$4),D4:D6,TRUE))`,
    { ...event, [`${ASIEL}!L4`]: 0.15 },
    "an event that adds a part of the inflow",
  ],
  ["=VLOOKUP(K14,$M$14:$N$17,2,TRUE)", CUMULATIVE_GRID, "the step below x, not x itself"],
  ["=INDEX($N$14:$N$17,MATCH(K14,$M$14:$M$17,0)-1)", CUMULATIVE_GRID, "the x before"],
  ["=N16", CUMULATIVE_GRID, "repeats the cell"],
  ["=INDEX($N$14:$N$17,3)", CUMULATIVE_GRID, "the third of the grid, whatever x"],
  ["=B4*midden!D14+B5*laag!D14+B6*hoog!D14", onSheets, "chances of low and middle changed places"],
  [
    "=laag!B2*NORM.DIST(A14,laag!B3,midden!B4,1)+midden!B2*NORM.DIST(A14,midden!B3,laag!B4,1)+hoog!B2*NORM.DIST(A14,hoog!B3,hoog!B4,1)",
    onSheets,
    "spreads of low and middle changed places",
  ],
];

export const CHANCE_VARIANTS = [
  ...variants("cumulatief", CUMULATIVE, cumulative),
  ...variants("overschrijding", EXCEEDANCE, exceedance),
  ...variants("overschrijding", EXCEEDANCE, titled),
  ...variants("cumulatief", CUMULATIVE, workedOut),
];
