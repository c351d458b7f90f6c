/** Density of a mixture at x, in the models of four persons. */
import type { Entry } from "../types";

export const DICHTHEID_5: readonly Entry[] = [
  {
    id: "vijfde-dichtheid-01",
    kind: "dichtheid",
    pattern: "dichtheid",
    cell: "Kansmodel!B18",
    formula:
      "=SUM($B$4*NORM.DIST($A18,$B$5,$B$6,FALSE),$C$4*NORM.DIST($A18,$C$5,$C$6,FALSE),$D$4*NORM.DIST($A18,$D$5,$D$6,FALSE),$E$4*NORM.DIST($A18,$E$5,$E$6,FALSE),$F$4*NORM.DIST($A18,$F$5,$F$6,FALSE))",
    family: "B10:B30",
    scene: "rechtbank5",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A18", "B4:F6"],
      proposal: "MPP.DICHTHEID(A18,TRANSPOSE(B4:F6))",
    },
    note: "five scenarios in a SUM, scenarios across",
  },
  {
    id: "vijfde-dichtheid-02",
    kind: "dichtheid",
    pattern: "dichtheid",
    cell: "Kansmodel!B18",
    formula: "=SUMPRODUCT($B$4:$F$4,EXP(-(($A18-$B$5:$F$5)^2)/(2*$B$6:$F$6^2))/($B$6:$F$6*SQRT(2*PI())))",
    family: "B10:B30",
    scene: "rechtbank5",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A18", "B4:F6"],
      proposal: "MPP.DICHTHEID(A18,TRANSPOSE(B4:F6))",
    },
    note: "explicit exponential over the row of scenarios",
  },
  {
    id: "vijfde-dichtheid-03",
    kind: "dichtheid",
    pattern: "dichtheid",
    cell: "Dist!C14",
    formula: "=SUMPRODUCT(weights,1/sds,NORM.S.DIST((B14-means)/sds,FALSE))",
    family: "C5:C29",
    scene: "szw5",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["B14", "Inputs!B3:D6"],
    },
    note: "unusual: standard normal, 1/deviation as a factor of its own",
  },
  {
    id: "vijfde-dichtheid-04",
    kind: "dichtheid",
    pattern: "dichtheid",
    cell: "Dist!C14",
    formula:
      "=INDEX(weights,1)*NORM.DIST($B14,INDEX(means,1),INDEX(sds,1),FALSE)+INDEX(weights,2)*NORM.DIST($B14,INDEX(means,2),INDEX(sds,2),FALSE)+INDEX(weights,3)*NORM.DIST($B14,INDEX(means,3),INDEX(sds,3),FALSE)+INDEX(weights,4)*NORM.DIST($B14,INDEX(means,4),INDEX(sds,4),FALSE)",
    family: "C5:C29",
    scene: "szw5",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["B14", "Inputs!B3:D6"],
    },
    note: "scenario by number out of the names",
  },
  {
    id: "vijfde-dichtheid-05",
    kind: "dichtheid",
    pattern: "dichtheid",
    cell: "Onzeker!F11",
    formula: "=$B$4*F12+$B$5*F13",
    family: "B11:N11",
    scene: "gemeente5",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["F8", "B4:D5"],
    },
    note: "weighted sum of a helper row per scenario",
  },
  {
    id: "vijfde-dichtheid-06",
    kind: "dichtheid",
    pattern: "dichtheid",
    cell: "Dist!C14",
    formula: "=LET(z,(B14-means)/sds,SUM(weights*EXP(-0.5*z*z)/sds)/SQRT(2*PI()))",
    stored: "dynamic",
    family: "C5:C29",
    scene: "szw5",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["B14", "Inputs!B3:D6"],
    },
    note: "unusual: LET with z-scores as an array, constant outside the sum",
  },
];
