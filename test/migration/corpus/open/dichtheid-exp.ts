/** Density of a mixture at x, a term per scenario, with the exponential written out. */
import type { Entry } from "../types";

export const DICHTHEID_EXP: readonly Entry[] = [
  {
    id: "dichtheid-exp-01",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=$B$4*1/($D$4*SQRT(2*PI()))*EXP(-(($A14-$C$4)^2)/(2*$D$4^2))+$B$5*1/($D$5*SQRT(2*PI()))*EXP(-(($A14-$C$5)^2)/(2*$D$5^2))+$B$6*1/($D$6*SQRT(2*PI()))*EXP(-(($A14-$C$6)^2)/(2*$D$6^2))",
    family: "B10:B28",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "the textbook formula, three times",
  },
  {
    id: "dichtheid-exp-02",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/(D4*SQRT(2*PI()))*EXP(-0.5*((A14-C4)/D4)^2)+B5/(D5*SQRT(2*PI()))*EXP(-0.5*((A14-C5)/D5)^2)+B6/(D6*SQRT(2*PI()))*EXP(-0.5*((A14-C6)/D6)^2)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "standardised exponent",
  },
  {
    id: "dichtheid-exp-04",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/SQRT(2*PI()*D4^2)*EXP(-((A14-C4)^2)/(2*D4^2))+B5/SQRT(2*PI()*D5^2)*EXP(-((A14-C5)^2)/(2*D5^2))+B6/SQRT(2*PI()*D6^2)*EXP(-((A14-C6)^2)/(2*D6^2))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "variance under the root",
  },
  {
    id: "dichtheid-exp-05",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=B4*(2*PI())^-0.5/D4*EXP(-0.5*((A14-C4)/D4)^2)+B5*(2*PI())^-0.5/D5*EXP(-0.5*((A14-C5)/D5)^2)+B6*(2*PI())^-0.5/D6*EXP(-0.5*((A14-C6)/D6)^2)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "power −0.5 for the root",
  },
  {
    id: "dichtheid-exp-07",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/(D4*SQRT(2*PI()))*EXP(-(A14-C4)*(A14-C4)/(2*D4*D4))+B5/(D5*SQRT(2*PI()))*EXP(-(A14-C5)*(A14-C5)/(2*D5*D5))+B6/(D6*SQRT(2*PI()))*EXP(-(A14-C6)*(A14-C6)/(2*D6*D6))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "no powers at all",
  },
  {
    id: "dichtheid-exp-08",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/(D4*SQRT(2*PI()))/EXP((A14-C4)^2/(2*D4^2))+B5/(D5*SQRT(2*PI()))/EXP((A14-C5)^2/(2*D5^2))+B6/(D6*SQRT(2*PI()))/EXP((A14-C6)^2/(2*D6^2))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "1/EXP(+…)",
  },
  {
    id: "dichtheid-exp-10",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=SUM(B4/(D4*SQRT(2*PI()))*EXP((A14-C4)^2/(-2*D4^2)),B5/(D5*SQRT(2*PI()))*EXP((A14-C5)^2/(-2*D5^2)),B6/(D6*SQRT(2*PI()))*EXP((A14-C6)^2/(-2*D6^2)))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "minus in the denominator, SUM",
  },
  {
    id: "dichtheid-exp-11",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=LET(x,A14,noemer,SQRT(2*PI()),f_1,B4/(D4*noemer)*EXP(-0.5*((x-C4)/D4)^2),f_2,B5/(D5*noemer)*EXP(-0.5*((x-C5)/D5)^2),f_3,B6/(D6*noemer)*EXP(-0.5*((x-C6)/D6)^2),f_1+f_2+f_3)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "LET",
  },
  {
    id: "dichtheid-exp-13",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/D4*0.3989422804014327*EXP(-0.5*((A14-C4)/D4)^2)+B5/D5*0.3989422804014327*EXP(-0.5*((A14-C5)/D5)^2)+B6/D6*0.3989422804014327*EXP(-0.5*((A14-C6)/D6)^2)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "1/SQRT(2π) typed as a number of 16 digits",
  },
  {
    id: "dichtheid-exp-14",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=B4*EXP(0-(A14-C4)^2/(2*D4^2))/D4/SQRT(2*PI())+B5*EXP(0-(A14-C5)^2/(2*D5^2))/D5/SQRT(2*PI())+B6*EXP(0-(A14-C6)^2/(2*D6^2))/D6/SQRT(2*PI())",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "0 − … because of Excel's unary minus",
  },
  {
    id: "dichtheid-exp-16",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/(D4*SQRTPI(2))*EXP(-SUMSQ((A14-C4)/D4)/2)+B5/(D5*SQRTPI(2))*EXP(-SUMSQ((A14-C5)/D5)/2)+B6/(D6*SQRTPI(2))*EXP(-SUMSQ((A14-C6)/D6)/2)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "SQRTPI and SUMSQ",
  },
  {
    id: "dichtheid-exp-17",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "Curve!B3",
    formula:
      "=Invoer!$C$7*(1/(Invoer!$E$7*SQRT(2*PI())))*EXP(-((B$2-Invoer!$D$7)^2)/(2*Invoer!$E$7^2))+Invoer!$C$8*(1/(Invoer!$E$8*SQRT(2*PI())))*EXP(-((B$2-Invoer!$D$8)^2)/(2*Invoer!$E$8^2))+Invoer!$C$9*(1/(Invoer!$E$9*SQRT(2*PI())))*EXP(-((B$2-Invoer!$D$9)^2)/(2*Invoer!$E$9^2))+Invoer!$C$10*(1/(Invoer!$E$10*SQRT(2*PI())))*EXP(-((B$2-Invoer!$D$10)^2)/(2*Invoer!$E$10^2))",
    family: "B3:L3",
    scene: "breed",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["B2", "Invoer!C7:E10"],
    },
    note: "four scenarios on another sheet",
  },
];
