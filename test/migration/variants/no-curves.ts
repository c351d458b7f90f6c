/** Look-alikes of curves: steps that are wrong, typed over or left out, and choices that are neutral now. */
import { ASIEL, beside, elsewhere, parts, points, thousands, variances, worked, z } from "./curve-cells";
import { CUMULATIVE, MIXED_UP } from "./chances";
import { DENSITY } from "./densities";
import { MIXED_TABLES } from "./tables";
import { type Variant, variants } from "./variant";

const otherDensity: readonly Variant[] = [
  ["=SUMPRODUCT(B4:B6,EXP(-0.5*H4:H6^2))/SQRT(2*PI())", z, "not divided by the spread"],
  ["=SUMPRODUCT(B4:B6/D4:D6,EXP(-H4:H6^2/2))/SQRT(2*PI())", z, "Excel squares after the minus"],
  [
    "=SUM(J4:J6)",
    {
      ...worked("J", "gewogen", "=B#*NORM.DIST($A$14,C#,D#,FALSE)"),
      [`${ASIEL}!J5`]: "=B5*NORM.DIST($A$13,C5,D5,FALSE)",
    },
    "one helper has another x",
  ],
  [
    "=SUM(J4:J6)",
    { ...worked("J", "gewogen", "=B#*NORM.DIST($A$14,C#,D#,FALSE)"), [`${ASIEL}!J5`]: 0.00002 },
    "one helper is typed over",
  ],
  ["=SUM(J4:J5)", worked("J", "gewogen", "=B#*NORM.DIST($A$14,C#,D#,FALSE)"), "one scenario is left out"],
  ["=SUM(J4:J6)", worked("J", "hoogte", "=NORM.DIST($A$14,C#,D#,FALSE)"), "not weighted"],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,H4:H6,FALSE))",
    { ...variances },
    "variance where the spread belongs",
  ],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,SQRT(D4:D6),FALSE))", {}, "root of the spread"],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6/1.96,FALSE))", {}, "the spread taken for half a width"],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6*1.1,FALSE))", {}, "a tenth wider"],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6*1.05,D4:D6,FALSE))", {}, "means raised"],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6*$H$4,FALSE))",
    { [`${ASIEL}!H3`]: "factor", [`${ASIEL}!H4`]: 1 },
    "a factor that is 1 now",
  ],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6+$H$4,D4:D6,FALSE))",
    { [`${ASIEL}!H3`]: "verschuiving", [`${ASIEL}!H4`]: 0 },
    "a shift that is 0 now",
  ],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,C4:C6*10%,FALSE))", {}, "a tenth of the mean"],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,FALSE))", parts, "a hundred times too much"],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,FALSE))/SUM(B4:B5)",
    points,
    "divided by part of the weights",
  ],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14/1000,C4:C6,D4:D6,FALSE))", thousands, "per thousand persons"],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C5:C7,D4:D6,FALSE))", { [`${ASIEL}!C7`]: 50_000 }, "means one row lower"],
  [
    "=SUMPRODUCT(Kansen!B11:B13,NORM.DIST(A14,C4:C6,D4:D6,FALSE))",
    { ...elsewhere, "Kansen!A11": "hoog", "Kansen!A13": "laag" },
    "chances in another order",
  ],
  [
    "=SUM(BYROW(B4:D6,LAMBDA(r,INDEX(r,1)*NORM.DIST(A14,INDEX(r,3),INDEX(r,2),FALSE))))",
    {},
    "mean and spread changed places",
  ],
  ["=INDEX(SCAN(0,B4:B6*NORM.DIST(A14,C4:C6,D4:D6,FALSE),LAMBDA(a,b,a+b)),2)", {}, "two of the three"],
];
const otherCumulative: readonly Variant[] = [
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE))/SUM(B4:B6)",
    beside("B", "kans", [0.25, 0.4, 0.25]),
    "chances of 0.9 together, which the sum hides",
  ],
  [
    "=SUMPRODUCT(B4:B6/SUM(B4:B6),NORM.DIST(A14,C4:C6,D4:D6,TRUE))",
    beside("B", "kans [%]", [25, 50, 20]),
    "95 percent together, which the sum hides",
  ],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,1000*C4:C6,D4:D6,TRUE))", thousands, "the spread is still in thousands"],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,(C4:C6+D4:D6)/2,D4:D6,TRUE))",
    beside("C", "maximum", [25_000, 32_000, 45_000]),
    "half of a bound and a spread",
  ],
  [
    "=SUMPRODUCT(B8:B10,NORM.DIST(A14,C4:C6,D4:D6,TRUE))",
    { [`${ASIEL}!B8`]: 0.2, [`${ASIEL}!B9`]: 0.5, [`${ASIEL}!B10`]: 0.3 },
    "chances lower on the sheet, of nobody knows which scenario",
  ],
  ["=0.5+SUMPRODUCT(B4:B6,GAUSS((A14-C4:C6)/D4:D6))*0.5", {}, "half too little"],
  ["=0.5+SUMPRODUCT(B4:B6,ERF((A14-C4:C6)/D4:D6/SQRT(2)))", {}, "the half of ERF is missing"],
  [
    "=SUM(I4:I6)",
    { ...z, ...worked("I", "bijdrage", "=B#*NORMSDIST(H#)"), [`${ASIEL}!H5`]: "=($A$14-C5)/D6" },
    "a z with the spread of another scenario",
  ],
  ["=100*SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE))", {}, "in percent"],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE))", parts, "up to a hundred"],
  ["=(1-SUMPRODUCT(B4:B6,1-NORM.DIST(A14,C4:C6,D4:D6,TRUE)))/100", parts, "1 where 100 belongs"],
  [
    "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE))+$H$4",
    { [`${ASIEL}!H4`]: 0 },
    "a correction that is 0 now",
  ],
  [
    "=B4*NORM.DIST(A14,C4,D4,1)+B5*NORM.DIST(A14,C5,D5,1)+(1-B4)*NORM.DIST(A14,C6,D6,1)",
    {},
    "the rest of one chance only",
  ],
];

const otherTail: readonly Variant[] = [
  ["=SUMPRODUCT(B4:B6,NORM.DIST(-A14,-C4:C6,D4:D6,TRUE))", {}, "the other tail below a heading of at most x"],
  [
    "=1-SUM(I4:I6)",
    { ...z, ...worked("I", "bijdrage", "=B#*NORMSDIST(H#)") },
    "the other tail below a heading of at most x",
  ],
];

export const NO_CURVES = [
  ...variants(null, DENSITY, otherDensity),
  ...variants(null, CUMULATIVE, [...otherCumulative, ...MIXED_UP]),
  ...variants(null, { ...CUMULATIVE, scene: "raster" }, otherTail),
  ...MIXED_TABLES,
];
