/** Densities, as the four analysts of the eighth part write them. */
import type { Entry } from "../types";

export const DICHTHEID_8: readonly Entry[] = [
  {
    id: "achtste-dichtheid-01",
    kind: "dichtheid",
    pattern: "achtste-dichtheid",
    cell: "Kans!B20",
    formula: '=IF(A20="","",SUMPRODUCT($B$5:$B$8,NORM.DIST(A20,$C$5:$C$8,$D$5:$D$8,FALSE)))',
    scene: "coa8",
    expected: { call: "MPP.DICHTHEID", uses: ["A20", "B5:D8"] },
    note: "Guard of a column that is longer than the grid.",
  },
  {
    id: "achtste-dichtheid-02",
    kind: "dichtheid",
    pattern: "achtste-dichtheid",
    cell: "Instroomkans!B21",
    formula: "=SUM(F21*$B$5,G21*$B$6,H21*$B$7)",
    scene: "ind8",
    expected: { call: "MPP.DICHTHEID", uses: ["A21", "B5:D7"] },
    note: "The density of every scenario has its own helper column.",
  },
  {
    id: "achtste-dichtheid-03",
    kind: "dichtheid",
    pattern: "achtste-dichtheid",
    cell: "Instroomkans!B22",
    formula: "=SUMPRODUCT(kans_sc/spr_sc*EXP(-((A22-verw_sc)^2)/(2*spr_sc^2)))/SQRT(2*PI())",
    scene: "ind8",
    expected: { call: "MPP.DICHTHEID", uses: ["A22", "B5:D7"] },
    note: "Density written out from a textbook.",
  },
  {
    id: "achtste-dichtheid-04",
    kind: "dichtheid",
    pattern: "achtste-dichtheid",
    cell: "Odds!B30",
    formula:
      "=$D$5*NORM.DIST(A30,$B$5,$C$5,0)+$D$6*NORM.DIST(A30,$B$6,$C$6,0)+(1-$D$5-$D$6)*NORM.DIST(A30,$B$7,$C$7,0)",
    scene: "dji8",
    expected: { call: "MPP.DICHTHEID", uses: ["A30", "B4:D7"] },
    note: "The last weight is what the other two leave, as in D7. Probability is the last column.",
  },
  {
    id: "achtste-dichtheid-05",
    kind: "dichtheid",
    pattern: "achtste-dichtheid",
    cell: "Kans instroom!B25",
    formula: "=100*SUMPRODUCT($B$5:$D$5,NORM.DIST($A25,$B$6:$D$6,$B$7:$D$7,FALSE))",
    scene: "oekraine8",
    cells: { "Kans instroom!B11": "Dichtheid per 100 personen" },
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A25", "B5:D7"],
      proposal: "100*MPP.DICHTHEID(A25,TRANSPOSE(B5:D7))",
    },
    note: "Scenarios beside each other; scaled for the axis of the chart.",
  },
  {
    id: "achtste-dichtheid-06",
    kind: "dichtheid",
    pattern: "achtste-dichtheid",
    cell: "Instroomkans!I25",
    formula:
      "=(1-gb_kans)*B25+gb_kans*SUMPRODUCT(kans_sc,NORM.DIST(A25,verw_sc+gb_extra,SQRT(spr_sc^2+gb_spr^2),FALSE))",
    scene: "ind8",
    cells: { "Instroomkans!I13": "Dichtheid incl. gebeurtenis" },
    expected: { call: "MPP.DICHTHEID", uses: ["A25", "B5:D7", "B10:D10"] },
    note: "With the event, on top of the column without it.",
  },
];
