/** Densities in steps over helper cells, of chances in percent, of other measures of spread, and in other spellings. */
import {
  ASIEL,
  worked,
  across,
  z,
  halves,
  ends,
  variances,
  variation,
  variationPercent,
  elsewhere,
  below,
  thousands,
  parts,
  points,
  total,
  withoutChances,
} from "./curve-cells";
import { type Place, type Variant, variants } from "./variant";

export const DENSITY: Place = { scene: "scenarios", cell: `${ASIEL}!B14`, stored: "dynamic" };
const density: readonly Variant[] = [
  ["=SUMPRODUCT(B4:B6,I4:I6)", { ...z, ...worked("I", "hoogte", "=EXP(-(H#^2)/2)/SQRT(2*PI())/D#") }],
  [
    "=SUM(J4:J6)",
    { ...z, ...worked("I", "hoogte", "=NORM.S.DIST(H#,FALSE)/D#"), ...worked("J", "gewogen", "=B#*I#") },
  ],
  ["=J4+J5+J6", worked("J", "gewogen", "=B#*NORM.DIST($A$14,C#,D#,FALSE)")],
  ["=J4+J6+J5", { ...z, ...worked("J", "gewogen", "=B#/D#*PHI(H#)") }],
  ["=MMULT(TRANSPOSE(B4:B6),I4:I6)", worked("I", "hoogte", "=NORMDIST(A$14,C#,D#,0)")],
  ["=$B$4*H14+$B$5*I14+$B$6*J14", across(["H", "I", "J"], "=NORM.DIST($A14,$C$#,$D$#,FALSE)")],
  ["=SUMPRODUCT(H14:J14,TRANSPOSE($B$4:$B$6))", across(["H", "I", "J"], "=NORM.DIST($A14,$C$#,$D$#,FALSE)")],
  [
    "=SUMPRODUCT(B4:B6,1/H4:H6,EXP(-I4:I6/2))",
    { ...worked("H", "noemer", "=D#*SQRT(2*PI())"), ...worked("I", "z²", "=(($A$14-C#)/D#)^2") },
  ],
  [
    "=SUMPRODUCT(B4:B6,H4:H6,EXP(I4:I6))",
    {
      ...worked("H", "voorfactor", "=1/(D#*SQRT(2*PI()))"),
      ...worked("I", "exponent", "=-(($A$14-C#)^2)/(2*D#^2)"),
    },
  ],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,SQRT(H4:H6),FALSE))", variances],
  ["=SUMPRODUCT(B4:B6/SQRT(2*PI()*H4:H6),EXP(-0.5*(A14-C4:C6)^2/H4:H6))", variances],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,H4:H6/1.96,FALSE))", halves],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,I4:I6,FALSE))", { ...halves, ...worked("I", "sigma", "=H#/1.96") }],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,H4:H6/NORM.S.INV(0.975),FALSE))", halves],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,(I4:I6-H4:H6)/3.92,FALSE))", ends],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,(H4:H6+I4:I6)/2,(I4:I6-H4:H6)/2/1.96,FALSE))", ends],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,C4:C6*H4:H6,FALSE))", variation],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,C4:C6*H4:H6/100,FALSE))", variationPercent],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,I4:I6,FALSE))", { ...variation, ...worked("I", "sd", "=C#*H#") }],
  ["=SUMPRODUCT(Kansen!B11:B13,NORM.DIST(A14,C4:C6,D4:D6,FALSE))", { ...elsewhere, ...withoutChances }],
  ["=MMULT(K5:M5,NORM.DIST(A14,C4:C6,D4:D6,FALSE))", { ...below, ...withoutChances }],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14/1000,C4:C6,D4:D6,FALSE))/1000", thousands],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,1000*C4:C6,1000*D4:D6,FALSE))", thousands],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,FALSE))/100", parts],
  ["=SUMPRODUCT(B4:B6%,NORM.DIST(A14,C4:C6,D4:D6,FALSE))", parts],
  ["=0.01*(B4*NORM.DIST(A14,C4,D4,0)+B5*NORM.DIST(A14,C5,D5,0)+B6*NORM.DIST(A14,C6,D6,0))", parts],
  [
    "=B4/100*NORM.DIST(A14,C4,D4,0)+B5/100*NORM.DIST(A14,C5,D5,0)+(1-B4/100-B5/100)*NORM.DIST(A14,C6,D6,0)",
    parts,
  ],
  ["=(B4*NORM.DIST(A14,C4,D4,0)+B5*NORM.DIST(A14,C5,D5,0)+(100-B4-B5)*NORM.DIST(A14,C6,D6,0))/100", parts],
  ["=SUMPRODUCT(B4:B6/SUM(B4:B6),NORM.DIST(A14,C4:C6,D4:D6,FALSE))", points],
  ["=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,FALSE))/$B$7", total],
  [
    "=SUMPRODUCT(H4:H6,NORM.DIST(A14,C4:C6,D4:D6,FALSE))",
    { ...points, ...worked("H", "kans", "=B#/SUM($B$4:$B$6)") },
  ],
  ["=SUMPRODUCT(H4:H6,NORM.DIST(A14,C4:C6,D4:D6,FALSE))", { ...parts, ...worked("H", "kans", "=B#/100") }],
  [
    "=B4/SUM(B4:B6)*NORM.DIST(A14,C4,D4,0)+B5/SUM(B4:B6)*NORM.DIST(A14,C5,D5,0)+B6/SUM(B4:B6)*NORM.DIST(A14,C6,D6,0)",
  ],
  ["=LET(z,(A14-C4:C6)/D4:D6,f,EXP(-0.5*z^2)/SQRT(2*PI()),SUM(B4:B6*f/D4:D6))"],
  ["=LET(p,B4:B6,m,C4:C6,s,D4:D6,v,s^2,SUM(p/SQRT(2*PI()*v)*EXP(-((A14-m)^2)/(2*v))))"],
  ["=SUM(BYROW(B4:D6,LAMBDA(r,INDEX(r,1)*NORM.DIST(A14,INDEX(r,2),INDEX(r,3),FALSE))))"],
  ["=REDUCE(0,SEQUENCE(3),LAMBDA(a,i,a+INDEX(B4:B6,i)*NORM.DIST(A14,INDEX(C4:C6,i),INDEX(D4:D6,i),FALSE)))"],
  [
    "=TAKE(SCAN(0,SEQUENCE(3),LAMBDA(a,i,a+INDEX(B4:B6,i)*NORM.DIST(A14,INDEX(C4:C6,i),INDEX(D4:D6,i),0))),-1)",
  ],
  ["=SUM(MAP(SEQUENCE(3),LAMBDA(i,INDEX(B4:B6,i)*NORM.DIST(A14,INDEX(C4:C6,i),INDEX(D4:D6,i),FALSE))))"],
  ["=SUMPRODUCT(INDEX(B4:D6,0,1),NORM.DIST(A14,INDEX(B4:D6,0,2),INDEX(B4:D6,0,3),0))"],
  ["=SUM(CHOOSECOLS(B4:D6,1)*NORM.DIST(A14,CHOOSECOLS(B4:D6,2),CHOOSECOLS(B4:D6,3),FALSE))"],
  ["=SUM(TAKE(B4:D6,,1)*NORM.DIST(A14,DROP(TAKE(B4:D6,,2),,1),TAKE(B4:D6,,-1),FALSE))"],
  ["=0.398942280401433*SUMPRODUCT(B4:B6/D4:D6,EXP(-(((A14-C4:C6)/D4:D6)^2)/2))"],
  ["=SUMPRODUCT(B4:B6/D4:D6,EXP(-(((A14-C4:C6)/D4:D6)^2)/2))/2.506628274631"],
  ["=SUMPRODUCT(B4:B6/D4:D6,EXP(1)^(-0.5*((A14-C4:C6)/D4:D6)^2))/SQRTPI(2)"],
  ["=SUMPRODUCT(B4:B6,EXP(-0.5*((A14-C4:C6)/D4:D6)^2-LN(D4:D6)))/SQRT(2*PI())"],
  ["=SUMPRODUCT(B4:B6/D4:D6*PHI(STANDARDIZE(A14,C4:C6,D4:D6)))"],
  [
    "=SUM(INDEX(B4:B6,1)*NORM.DIST(A14,INDEX(C4:C6,1),INDEX(D4:D6,1),0),INDEX(B4:B6,2)*NORM.DIST(A14,INDEX(C4:C6,2),INDEX(D4:D6,2),0),INDEX(B4:B6,3)*NORM.DIST(A14,INDEX(C4:C6,3),INDEX(D4:D6,3),0))",
  ],
];

export const DENSITY_VARIANTS = variants("dichtheid", DENSITY, density);
