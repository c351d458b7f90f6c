/** What resembles a density and is none. */
import type { Entry } from "../types";

const base = { kind: null, pattern: "zesde-lijkt-op-dichtheid" } as const;

export const LIJKT_OP_DICHTHEID_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-lijkt-op-dichtheid-01",
    cell: "Kansen!B31",
    formula:
      "=($B$4/$D$4*EXP(-(($A31-$C$4)/$D$4)^2/2)+$B$5/$D$5*EXP(-(($A31-$C$5)/$D$5)^2/2)+$B$6/$D$6*EXP(-(($A31-$C$6)/$D$6)^2/2)+$B$7/$D$7*EXP(-(($A31-$C$7)/$D$7)^2/2))/SQRT(2*PI())",
    scene: "dtv6",
    why: "Excel takes the minus before the power, so the square is positive and the curve rises away from each scenario.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-dichtheid-02",
    cell: "Invoer!G5",
    formula: "=NORM.DIST($F5,$J$3,$J$4,FALSE)*$J$5",
    family: "G5:G9",
    scene: "coa6",
    cells: {
      "Invoer!F4": "Leeftijd",
      "Invoer!G4": "Bewoners van die leeftijd",
      "Invoer!F5": 18,
      "Invoer!F6": 23,
      "Invoer!F7": 28,
      "Invoer!F8": 33,
      "Invoer!F9": 38,
      "Invoer!I3": "Gemiddelde leeftijd",
      "Invoer!J3": 26.5,
      "Invoer!I4": "Standaardafwijking (jaar)",
      "Invoer!J4": 9.5,
      "Invoer!I5": "Bewoners",
      "Invoer!J5": 56500,
    },
    why: "Residents by age: a density of age times a number of residents, no chances of inflow.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-dichtheid-03",
    cell: "Kansen!C8",
    formula: "=SUMPRODUCT($B$4:$B$7,$C$4:$C$7)",
    scene: "dtv6",
    cells: { "Kansen!A8": "Verwachting (gewogen)" },
    why: "Expected inflow: chances times means.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-dichtheid-04",
    cell: "Onzekerheid!B34",
    formula: "=SUMPRODUCT(Kans_TEV,NORM.DIST(A34,Instroom_TEV,Breedte_TEV,FALSE))",
    scene: "ind6",
    why: "The width of the middle 75% is used as a standard deviation: a slip, twice too wide.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-dichtheid-05",
    cell: "Kansen!G31",
    formula:
      "=$B$6*NORM.DIST($A31,$C$6,$D$6,FALSE)/SUMPRODUCT($B$4:$B$7,NORM.DIST($A31,$C$4:$C$7,$D$4:$D$7,FALSE))",
    family: "G11:G71",
    scene: "dtv6",
    cells: { "Kansen!G10": "Kans dat scenario Hoog geldt, gegeven de instroom" },
    why: "Chance of one scenario given the inflow (Bayes), not a density.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-dichtheid-06",
    cell: "Dist!C9",
    formula:
      "=SUMPRODUCT(tblScen[Weight],tblScen[SD]^2+tblScen[Mean]^2)-SUMPRODUCT(tblScen[Weight],tblScen[Mean])^2",
    scene: "raad6",
    cells: { "Dist!A9": "Variance of the mixture" },
    why: "Variance of the mixture.",
  },
];
