/** Quantiles looked up on a grid: in steps, by counting, in percent, on a grid within the formula, and other spellings. */
import { formulasDown } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { type Place, type Variant, variants } from "./variant";

const ASIEL = "MPP Asiel";
const X = "$A$10:$A$28";
const F = "$C$10:$C$28";
const G = "$D$10:$D$28";

const helper = (cells: Readonly<Record<string, Cell>>): Record<string, Cell> =>
  Object.fromEntries(Object.entries(cells).map(([ref, content]) => [`${ASIEL}!${ref}`, content]));

const row = helper({ M12: `=MATCH(G12,${F},1)` });
const counted = helper({ M12: `=COUNTIF(${F},"<="&G12)` });
const points = {
  ...row,
  ...helper({
    N12: `=INDEX(${X},M12)`,
    O12: `=INDEX(${X},M12+1)`,
    P12: `=INDEX(${F},M12)`,
    Q12: `=INDEX(${F},M12+1)`,
  }),
};
const slope = { ...points, ...helper({ R12: "=(O12-N12)/(Q12-P12)", S12: "=G12-P12" }) };
const weight = { ...points, ...helper({ R12: "=(G12-P12)/(Q12-P12)" }) };
const percent = helper({ G12: 60 });
const flipped = helper({ M12: "=1-G12" });
const inPercent = formulasDown(
  ASIEL,
  "L",
  [10, 28],
  "=100*SUMPRODUCT($B$4:$B$6,NORM.DIST($A#,$C$4:$C$6,$D$4:$D$6,TRUE))",
);
const inSteps = {
  ...formulasDown(ASIEL, "L", [10, 28], "=$B$4*NORM.DIST($A#,$C$4,$D$4,TRUE)"),
  ...formulasDown(ASIEL, "M", [10, 28], "=$B$5*NORM.DIST($A#,$C$5,$D$5,TRUE)"),
  ...formulasDown(ASIEL, "N", [10, 28], "=$B$6*NORM.DIST($A#,$C$6,$D$6,TRUE)"),
  ...formulasDown(ASIEL, "O", [10, 28], "=SUM(L#:N#)"),
};
const stepped = {
  ...helper({ L1: "begin", M1: 15_000, L2: "stap", M2: 2_500, A10: "=$M$1" }),
  ...formulasDown(ASIEL, "A", [11, 28], "=A^+$M$2"),
};
const zero = helper({ L1: "correctie", M1: 0 });

const RASTER: Place = { scene: "raster", cell: `${ASIEL}!H12`, stored: "dynamic" };
const interpolation: readonly Variant[] = [
  ["=N12+(G12-P12)*(O12-N12)/(Q12-P12)", points],
  ["=N12+S12*R12", slope],
  ["=(1-R12)*N12+R12*O12", weight],
  ["=FORECAST(G12,N12:O12,P12:Q12)", points],
  [`=INDEX(${X},M12)+(G12-INDEX(${F},M12))*2500/(INDEX(${F},M12+1)-INDEX(${F},M12))`, counted],
  [`=TREND(INDEX(${X},M12):INDEX(${X},M12+1),INDEX(${F},M12):INDEX(${F},M12+1),G12)`, row],
  [`=FORECAST.LINEAR(G12,OFFSET($A$9,M12,0,2,1),OFFSET($C$9,M12,0,2,1))`, row],
  [`=LET(i,XMATCH(G12,${F},-1),FORECAST.LINEAR(G12,CHOOSEROWS(${X},i,i+1),CHOOSEROWS(${F},i,i+1)))`],
  [
    `=LET(a,MAXIFS(${X},${F},"<="&G12),b,MINIFS(${X},${F},">"&G12),c,MAXIFS(${F},${F},"<="&G12),d,MINIFS(${F},${F},">"&G12),a+(b-a)*(G12-c)/(d-c))`,
  ],
  [
    `=LET(a,XLOOKUP(G12,${F},${X},,-1),b,XLOOKUP(G12,${F},${X},,1),c,XLOOKUP(G12,${F},${F},,-1),d,XLOOKUP(G12,${F},${F},,1),a+(b-a)*(G12-c)/(d-c))`,
  ],
  [
    `=LET(p,G12/100,i,MATCH(p,${F},1),INDEX(${X},i)+(p-INDEX(${F},i))/(INDEX(${F},i+1)-INDEX(${F},i))*(INDEX(${X},i+1)-INDEX(${X},i)))`,
    percent,
  ],
  [
    `=LET(p,G12%,i,MATCH(p,${F}),x_0,INDEX(${X},i),F_0,INDEX(${F},i),x_0+(p-F_0)*2500/(INDEX(${F},i+1)-F_0))`,
    percent,
  ],
  [
    `=LET(i,MATCH(G12,$L$10:$L$28),INDEX(${X},i)+(G12-INDEX($L$10:$L$28,i))*2500/(INDEX($L$10:$L$28,i+1)-INDEX($L$10:$L$28,i)))`,
    { ...percent, ...inPercent },
  ],
  [
    `=LET(i,MATCH(G12,$O$10:$O$28),INDEX(${X},i)+(G12-INDEX($O$10:$O$28,i))*2500/(INDEX($O$10:$O$28,i+1)-INDEX($O$10:$O$28,i)))`,
    inSteps,
  ],
  [
    `=LET(i,MATCH(M12,${G},-1),INDEX(${X},i)+(INDEX(${G},i)-M12)/(INDEX(${G},i)-INDEX(${G},i+1))*2500)`,
    flipped,
  ],
  [`=LET(i,MATCH(2/3,${F}),INDEX(${X},i)+(2/3-INDEX(${F},i))/(INDEX(${F},i+1)-INDEX(${F},i))*2500)`],
  [`=LET(i,MATCH(G12,${F}),INDEX(${X},i)+(G12-INDEX(${F},i))/(INDEX(${F},i+1)-INDEX(${F},i))*$M$2)`, stepped],
  [
    `=LET(F,MAP(${X},LAMBDA(x,SUMPRODUCT($B$4:$B$6,NORM.DIST(x,$C$4:$C$6,$D$4:$D$6,TRUE)))),i,MATCH(G12,F),INDEX(${X},i)+(G12-INDEX(F,i))/(INDEX(F,i+1)-INDEX(F,i))*2500)`,
  ],
  [
    `=LET(x,SEQUENCE(19,,15000,2500),F,MMULT(NORM.DIST(x,TRANSPOSE($C$4:$C$6),TRANSPOSE($D$4:$D$6),TRUE),$B$4:$B$6),i,MATCH(G12,F),INDEX(x,i)+(G12-INDEX(F,i))/(INDEX(F,i+1)-INDEX(F,i))*2500)`,
  ],
];
const step: readonly Variant[] = [
  [`=INDEX(${X},IFERROR(MATCH(G12,${F},1),0)+1)`],
  [`=INDEX(${X},IFNA(MATCH(G12,${F}),0)+1)`],
  [`=$A$10+$M$2*COUNTIF(${F},"<"&G12)`, helper({ L2: "stap", M2: 2_500 })],
  [`=INDEX(${X},MATCH(VLOOKUP("medio",$F$10:$G$13,2,FALSE),${F}))`],
  [`=INDEX(${X},MATCH(XLOOKUP("medio",$F$10:$F$13,$G$10:$G$13),${F})+1)`],
  [`=INDEX(${X},COUNT(1/(${F}<=G12)))`],
  [`=IF(ISNUMBER(G12),INDEX(${X},MATCH(G12,${F})),"")`],
  [`=IF(G12="","",INDEX(${X},MATCH(G12,${F})))`],
  [`=IF(OR(G12<=0,G12>=1),NA(),INDEX(${X},MATCH(G12,${F})))`],
  [`=IF(AND(G12>C10,G12<C28),XLOOKUP(G12,${F},${X},,-1),NA())`],
  [`=INDEX(${X},MATCH(MIN(ABS(${F}-G12)),ABS(${F}-G12),0))`],
  [`=SUMPRODUCT(MAX((${F}<=G12)*${X}))`],
  [`=XLOOKUP(G12,${F},${X},"n.v.t.",1)`],
  [`=MAX(IF(${F}<=G12,${X}))`],
  [`=MIN(IF(${F}>=G12,${X},""))`],
  [`=LARGE(${X},COUNTIF(${F},">"&G12)+1)`],
  [`=SMALL(${X},COUNTIF(${F},"<="&G12))`],
  [`=INDEX(${X},MATCH(TRUE,${F}>G12,0)-1)`],
  [`=OFFSET(A10,COUNTIF(${F},"<"&G12),0)`],
  [`=INDEX(${X},ROWS(FILTER(${F},${F}<=G12)))`],
  [`=INDEX(${X},SUM(--(${F}<=G12)))`],
  [`=INDEX(${X},XMATCH(G12,${F},1))`],
  [`=DROP(FILTER(${X},${F}<=G12),COUNTIF(${F},"<="&G12)-1)`],
  [`=CHOOSEROWS(${X},MATCH(G12,${F}))`],
  [`=REDUCE(0,SEQUENCE(19),LAMBDA(a,i,IF(INDEX(${F},i)<=G12,INDEX(${X},i),a)))`],
  [`=15000+2500*SUMPRODUCT(--(${F}<G12))`],
  [`=15000+2500*(MATCH(G12,${F})-1)`],
  [`=$A$10+2500*(COUNTIF(${F},"<="&G12)-1)`],
  [`=$M$1+$M$2*COUNTIF(${F},"<"&G12)`, stepped],
  [`=$A$10+($A$11-$A$10)*SUM(N(${F}<G12))`],
  [`=INDEX(${X},SUM(IF(${F}<=G12,1,0)))`],
  [`=INDEX(${X},1+COUNT(FILTER(${F},${F}<G12)))`],
  [`=INDEX(${X},M12)`, row],
  [`=INDEX(${X},M12+1)`, counted],
  [`=OFFSET($A$9,M12,0)`, row],
  [`=INDEX(A:A,M12+9)`, row],
  [`=XLOOKUP(TRUE,${F}>=G12,${X})`],
  [`=LOOKUP(2,1/(${F}<=G12),${X})`],
  [`=AGGREGATE(15,6,${X}/(${F}>=G12),1)`],
  [`=MINIFS(${X},${F},">="&G12)`],
  [`=MAXIFS(${X},${G},">="&1-G12)`],
  [`=VLOOKUP(G12,CHOOSE({1,2},${F},${X}),2,TRUE)`],
  [`=VLOOKUP(G12,HSTACK(${F},${X}),2)`],
  [`=INDEX(SORT(FILTER(${X},${F}>=G12)),1)`],
  [`=TAKE(FILTER(${X},${F}>=G12),1)`],
  [`=INDEX(${X},MATCH(G12%,${F}))`, percent],
  [`=INDEX(${X},MATCH(G12/100,${F},1)+1)`, percent],
  [`=INDEX(${X},MATCH(G12,$L$10:$L$28))`, { ...percent, ...inPercent }],
  [`=INDEX(${X},MATCH(100*G12,$L$10:$L$28))`, inPercent],
  [`=INDEX(${X},MATCH(G12,$O$10:$O$28))`, inSteps],
  [`=INDEX(${X},MATCH(50%,${F}))`],
  ["=REDUCE(A10,A10:A28,LAMBDA(a,x,IF(SUMPRODUCT(B4:B6,NORM.DIST(x,C4:C6,D4:D6,TRUE))<=G12,x,a)))"],
  [
    "=LET(x,SEQUENCE(60,,10000,1000),F,MAP(x,LAMBDA(v,SUMPRODUCT($B$4:$B$6,NORM.DIST(v,$C$4:$C$6,$D$4:$D$6,TRUE)))),XLOOKUP(G12,F,x,,1))",
  ],
  [`=XLOOKUP(G12,MMULT(NORM.DIST(${X},TRANSPOSE(C4:C6),TRANSPOSE(D4:D6),TRUE),B4:B6),${X},,-1)`],
  [`=MIN(FILTER(${X},BYROW(${X},LAMBDA(x,SUM(B4:B6*NORM.DIST(x,C4:C6,D4:D6,TRUE))))>=G12))`],
  [
    `=INDEX(${X},MATCH(G12,B4*NORM.DIST(${X},C4,D4,TRUE)+B5*NORM.DIST(${X},C5,D5,TRUE)+B6*NORM.DIST(${X},C6,D6,TRUE),1))`,
  ],
];

const other: readonly Variant[] = [
  [
    "=N12+(G12-P12)*(O12-N12)/(Q12-P12)",
    { ...points, ...helper({ Q12: `=INDEX(${F},M12+2)` }) },
    "upper chance two rows up",
  ],
  ["=N12+(P12-G12)*(O12-N12)/(Q12-P12)", points, "the distance has the wrong sign"],
  ["=R12*N12+(1-R12)*O12", weight, "weights changed places"],
  ["=N12+S12*R12", { ...slope, ...helper({ S12: "=G13-P12" }) }, "another chance in a helper cell"],
  [
    "=N12+(G12-P12)*(O12-N12)/(Q12-P12)",
    { ...points, ...helper({ O12: 35_000 }) },
    "one point is typed over",
  ],
  [`=INDEX(${X},MATCH(G12,${F}))+$M$1`, zero, "a correction that is 0 now"],
  [`=INDEX(${X},MATCH(G12,${F}))*(1-$M$1)`, zero, "a reduction that is 0 now"],
  [
    `=MIN(INDEX(${X},MATCH(G12,${F})),$M$1)`,
    helper({ L1: "plafond", M1: 90_000 }),
    "a bound that does not bind now",
  ],
  [
    `=MAX($M$1,INDEX(${X},MATCH(G12,${F})))`,
    helper({ L1: "bodem", M1: 5_000 }),
    "a bound that does not bind now",
  ],
  ["=M12", helper({ M12: `=INDEX(${X},MATCH(G12,${F}))` }), "repeats a quantile"],
  [`=IF($M$1=0,INDEX(${X},MATCH(G12,${F})),$M$1)`, zero, "a choice in a cell"],
  [`=IF($M$1="raster",INDEX(${X},MATCH(G12,${F})),C5)`, helper({ M1: "raster" }), "a choice by a word"],
  [`=IFERROR(INDEX(${X},MATCH(G12,${F},1)+1),0)`, {}, "nothing where the grid has no answer"],
  [`=INDEX(${X},IFERROR(MATCH(G12,${F},1),0)+2)`, {}, "two steps on"],
  [`=15000+2000*COUNTIF(${F},"<"&G12)`, {}, "the step is 2.500"],
  [`=15000+2500*COUNTIF(${F},">"&G12)`, {}, "counts from the other end"],
  [`=12500+2500*COUNTIF(${F},"<"&G12)-2500`, {}, "two steps too low"],
  [`=INDEX(${X},MATCH(G12,${F})+2)`, {}, "two points above"],
  [`=INDEX(${X},MATCH(G12,${F}))`, percent, "percent against chances"],
  [`=INDEX(${X},MATCH(G12/10,${F}))`, { ...percent, ...helper({ G12: 6 }) }, "tenths, no percent"],
  [`=INDEX(${X},MATCH(G12^2,${F}))`, {}, "chance squared"],
  [
    "=REDUCE(A10,A10:A28,LAMBDA(a,x,IF(SUMPRODUCT(B4:B6,NORM.DIST(x,C4:C6,D4:D6,TRUE))>=G12,x,a)))",
    {},
    "always the last point",
  ],
  [
    `=XLOOKUP(G12,MMULT(NORM.DIST(${X},TRANSPOSE(C4:C6),TRANSPOSE(D4:D6),TRUE),B4:B6),${X},,-1)+$M$1`,
    zero,
    "a correction that is 0 now",
  ],
  [
    `=XLOOKUP(G12,MMULT(NORM.DIST(${X},TRANSPOSE(C4:C6),TRANSPOSE(D4:D6)*1.1,TRUE),B4:B6),${X},,-1)`,
    {},
    "a spread a tenth wider",
  ],
  [
    `=XLOOKUP(G12/10000,MMULT(NORM.DIST(${X},TRANSPOSE(C4:C6),TRANSPOSE(D4:D6),FALSE),B4:B6),${X},,-1)`,
    {},
    "searches in densities",
  ],
  [`=SUMPRODUCT(${F}*(${F}<=G12))`, {}, "a sum of chances"],
];

const bare: readonly Variant[] = [
  ["=INDEX(E:E,MATCH(H1,F:F,1))"],
  ["=LOOKUP(H1,F:F,E:E)"],
  ['=INDEX(E:E,COUNTIF(F:F,"<="&H1))'],
  ['=E1+2500*COUNTIF(F:F,"<"&H1)'],
];
const across: readonly Variant[] = [
  ['=10000+5000*COUNTIF($B$4:$L$4,"<"&$B$8)'],
  ["=HLOOKUP(B8,$B$4:$L$6,3,TRUE)"],
  ["=INDEX($B$2:$L$2,MATCH(1-B8,$B$5:$L$5,-1))"],
  ["=XLOOKUP(B8,4:4,2:2,,-1)"],
];
const table: readonly Variant[] = [
  ["=XLOOKUP($F$1,tblRaster[Cumulatief],tblRaster[x],,1)"],
  ['=INDEX(tblRaster[x],COUNTIF(tblRaster[Cumulatief],"<="&$F$1))'],
  ["=15000+2500*SUMPRODUCT(--(tblRaster[Cumulatief]<$F$1))"],
];

export const QUANTILE_VARIANTS = [
  ...variants("kwantiel-trap", { scene: "kaalgrid", cell: "Blad1!J1", stored: "dynamic" }, bare),
  ...variants("kwantiel-trap", { scene: "breedraster", cell: "Curve!B9", stored: "dynamic" }, across),
  ...variants("kwantiel-trap", { scene: "tabelraster", cell: "Grafiek!H1", stored: "dynamic" }, table),
  ...variants("kwantiel-interpolatie", RASTER, interpolation),
  ...variants("kwantiel-trap", RASTER, step),
];
export const NO_QUANTILES = variants(null, RASTER, other);
