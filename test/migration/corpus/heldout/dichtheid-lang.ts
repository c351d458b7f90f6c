/** Density of a mixture at x, a term per scenario, with a normal-density function. */
import type { Entry } from "../types";

export const DICHTHEID_LANG: readonly Entry[] = [
  {
    id: "dichtheid-lang-03",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=SUM($B$4*NORM.DIST($A14,$C$4,$D$4,0),$B$5*NORM.DIST($A14,$C$5,$D$5,0),$B$6*NORM.DIST($A14,$C$6,$D$6,0))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "terms as arguments of SUM, 0 for FALSE",
  },
  {
    id: "dichtheid-lang-06",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=p_laag*NORM.S.DIST((A14-mu_laag)/sd_laag,FALSE)/sd_laag\n+p_mid*NORM.S.DIST((A14-mu_mid)/sd_mid,FALSE)/sd_mid\n+p_hoog*NORM.S.DIST((A14-mu_hoog)/sd_hoog,FALSE)/sd_hoog",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "names for every number, line breaks, standardised",
  },
  {
    id: "dichtheid-lang-09",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "Curve!B3",
    formula:
      "=Invoer!$C$7*NORM.DIST(B$2,Invoer!$D$7,Invoer!$E$7,FALSE)+Invoer!$C$8*NORM.DIST(B$2,Invoer!$D$8,Invoer!$E$8,FALSE)+Invoer!$C$9*NORM.DIST(B$2,Invoer!$D$9,Invoer!$E$9,FALSE)+Invoer!$C$10*NORM.DIST(B$2,Invoer!$D$10,Invoer!$E$10,FALSE)",
    family: "B3:L3",
    scene: "breed",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["B2", "Invoer!C7:E10"],
    },
    note: "four scenarios on another sheet, x across",
  },
  {
    id: "dichtheid-lang-12",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=PRODUCT(B4,NORM.DIST(A14,C4,D4,FALSE))+PRODUCT(B5,NORM.DIST(A14,C5,D5,FALSE))+PRODUCT(B6,NORM.DIST(A14,C6,D6,FALSE))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "PRODUCT for every multiplication",
  },
  {
    id: "dichtheid-lang-15",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula: "=B4*NORMDIST(A14,C4,D4,0)+SUM(NORMDIST(A14,C5,D5,0)*B5,NORMDIST(A14,C6,D6,0)*B6)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "half a sum, half a plus: grown over the years",
  },
];
