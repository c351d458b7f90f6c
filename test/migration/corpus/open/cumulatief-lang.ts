/** Cumulative chance of a mixture at x, a term per scenario. */
import type { Entry } from "../types";

export const CUMULATIEF_LANG: readonly Entry[] = [
  {
    id: "cumulatief-lang-01",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula:
      "=$B$4*NORM.DIST($A14,$C$4,$D$4,TRUE)+$B$5*NORM.DIST($A14,$C$5,$D$5,TRUE)+$B$6*NORM.DIST($A14,$C$6,$D$6,TRUE)",
    family: "C10:C28",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "plain; copied down the grid",
  },
  {
    id: "cumulatief-lang-02",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula:
      "=_xlfn.NORM.DIST($A14,$C$4,$D$4,TRUE)*$B$4+_xlfn.NORM.DIST($A14,$C$5,$D$5,TRUE)*$B$5+_xlfn.NORM.DIST($A14,$C$6,$D$6,TRUE)*$B$6",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "chance behind, prefixes",
  },
  {
    id: "cumulatief-lang-04",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula: "=B4*NORMSDIST((A14-C4)/D4)+B5*NORMSDIST((A14-C5)/D5)+B6*NORMSDIST((A14-C6)/D6)",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "NORMSDIST of the z-score",
  },
  {
    id: "cumulatief-lang-05",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula:
      "=p_laag*NORM.S.DIST((A14-mu_laag)/sd_laag,TRUE) + p_mid*NORM.S.DIST((A14-mu_mid)/sd_mid,TRUE) + p_hoog*NORM.S.DIST((A14-mu_hoog)/sd_hoog,TRUE)",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "names",
  },
  {
    id: "cumulatief-lang-07",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula: "=B4*(1-NORMSDIST((C4-A14)/D4))+B5*(1-NORMSDIST((C5-A14)/D5))+B6*(1-NORMSDIST((C6-A14)/D6))",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "mirrored",
  },
  {
    id: "cumulatief-lang-08",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula: "=SUM(B4*NORM.DIST(A14,C4,D4,TRUE),B5*NORM.DIST(A14,C5,D5,TRUE),B6*NORM.DIST(A14,C6,D6,TRUE))",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "SUM of terms",
  },
  {
    id: "cumulatief-lang-10",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula: "=B4*(0.5+GAUSS((A14-C4)/D4))+B5*(0.5+GAUSS((A14-C5)/D5))+B6*(0.5+GAUSS((A14-C6)/D6))",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "GAUSS gives the part above one half",
  },
  {
    id: "cumulatief-lang-11",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula:
      "=1-(B4*(1-NORM.DIST(A14,C4,D4,TRUE))+B5*(1-NORM.DIST(A14,C5,D5,TRUE))+B6*(1-NORM.DIST(A14,C6,D6,TRUE)))",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "1 minus the exceedance",
  },
  {
    id: "cumulatief-lang-13",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula:
      "=LET(x,A14,c_1,NORM.DIST(x,C4,D4,TRUE),c_2,NORM.DIST(x,C5,D5,TRUE),c_3,NORM.DIST(x,C6,D6,TRUE),B4*c_1+B5*c_2+B6*c_3)",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "LET",
  },
  {
    id: "cumulatief-lang-14",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula:
      "=B4*NORM.S.DIST(STANDARDIZE(A14,C4,D4),TRUE)+B5*NORM.S.DIST(STANDARDIZE(A14,C5,D5),TRUE)+B6*NORM.S.DIST(STANDARDIZE(A14,C6,D6),TRUE)",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "STANDARDIZE",
  },
  {
    id: "cumulatief-lang-16",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula:
      "=PRODUCT(NORM.DIST(A14,C4,D4,TRUE),B4)+PRODUCT(NORM.DIST(A14,C5,D5,TRUE),B5)+PRODUCT(NORM.DIST(A14,C6,D6,TRUE),B6)",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "PRODUCT",
  },
];
