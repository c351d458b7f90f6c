/** The chance of more than x as four analysts write it. */
import type { Entry } from "../types";

export const OVERSCHRIJDING_7: readonly Entry[] = [
  {
    id: "zevende-overschrijding-01",
    kind: "overschrijding",
    pattern: "zevende-overschrijding",
    cell: "Kans amv!D12",
    formula:
      "=1-SUM($B$4*NORM.DIST(A12,$C$4,$D$4,TRUE),$B$5*NORM.DIST(A12,$C$5,$D$5,TRUE),$B$6*NORM.DIST(A12,$C$6,$D$6,TRUE),$B$7*NORM.DIST(A12,$C$7,$D$7,TRUE),$B$8*NORM.DIST(A12,$C$8,$D$8,TRUE))",
    family: "D12:D40",
    scene: "nidos7",
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["A12", "B4:D8"] },
  },
  {
    id: "zevende-overschrijding-02",
    kind: "overschrijding",
    pattern: "zevende-overschrijding",
    cell: "Kans amv!I10",
    formula:
      "=+B4*(1-NORM.DIST(I9,C4,D4,1))+B5*(1-NORM.DIST(I9,C5,D5,1))+B6*(1-NORM.DIST(I9,C6,D6,1))+B7*(1-NORM.DIST(I9,C7,D7,1))+B8*(1-NORM.DIST(I9,C8,D8,1))",
    scene: "nidos7",
    cells: { "Kans amv!H10": "kans op meer dan begroot" },
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["I9", "B4:D8"] },
  },
  {
    id: "zevende-overschrijding-03",
    kind: "overschrijding",
    pattern: "zevende-overschrijding",
    cell: "Kansverdeling!D10",
    formula: "=SUM(pSc)-SUMPRODUCT(pSc,NORMSDIST(($A10-muSc)/sdSc))",
    family: "D10:D42",
    scene: "rechtspraak7",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["A10", "B4:E6"],
      proposal: "MPP.OVERSCHRIJDING(A10,TRANSPOSE(B4:E6))",
    },
    note: "Standardised, with the old name of the function.",
  },
  {
    id: "zevende-overschrijding-04",
    kind: "overschrijding",
    pattern: "zevende-overschrijding",
    cell: "Kansverdeling!J10",
    formula:
      "=1-(B4*NORM.DIST(J9,B5,B6,TRUE)+C4*NORM.DIST(J9,C5,C6,TRUE)+D4*NORM.DIST(J9,D5,D6,TRUE)+E4*NORM.DIST(J9,E5,E6,TRUE))",
    scene: "rechtspraak7",
    cells: { "Kansverdeling!I10": "kans op meer dan gepland" },
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["J9", "B4:E6"],
      proposal: "MPP.OVERSCHRIJDING(J9,TRANSPOSE(B4:E6))",
    },
  },
  {
    id: "zevende-overschrijding-05",
    kind: "overschrijding",
    pattern: "zevende-overschrijding",
    cell: "Odds!B12",
    formula:
      '=IF(B$9="","",1-SUMPRODUCT(tblOdds[Probability]*NORM.DIST(B$9,tblOdds[Mean],tblOdds[SD],TRUE)))',
    family: "B12:W12",
    scene: "bewaring7",
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["B9", "B4:D6"] },
    note: "Guarded, for columns that are not filled yet.",
  },
  {
    id: "zevende-overschrijding-06",
    kind: "overschrijding",
    pattern: "zevende-overschrijding",
    cell: "Odds!H5",
    formula: "=SUM(tblOdds[Probability]*(1-NORM.S.DIST((H3-tblOdds[Mean])/tblOdds[SD],TRUE)))",
    stored: "dynamic",
    scene: "bewaring7",
    cells: { "Odds!G5": "P(more detentions than we can hold)" },
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["H3", "B4:D6"] },
  },
  {
    id: "zevende-overschrijding-07",
    kind: "overschrijding",
    pattern: "zevende-overschrijding",
    cell: "Dichtheden!D14",
    formula: "=LET(z,(A14-mu)/sigma,boven,1-NORM.S.DIST(z,TRUE),SUMPRODUCT(kans,boven))",
    family: "D14:D50",
    scene: "begroting7",
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["A14", "B3:D6"] },
  },
  {
    id: "zevende-overschrijding-08",
    kind: "overschrijding",
    pattern: "zevende-overschrijding",
    cell: "Dichtheden!H9",
    formula:
      "=1-SUMPRODUCT(kans,(1-K4)*NORM.DIST(H8,mu,sigma,TRUE)+K4*NORM.DIST(H8,mu+L4,SQRT(sigma^2+M4^2),TRUE))",
    scene: "begroting7",
    cells: { "Dichtheden!G9": "kans op meer, met sluiting route" },
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["H8", "B3:D6", "K4:M4"] },
    note: "With one event on top of every scenario.",
  },
];
