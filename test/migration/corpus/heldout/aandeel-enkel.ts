/** Flow times one share. */
import type { Entry } from "../types";

export const AANDEEL_ENKEL: readonly Entry[] = [
  {
    id: "aandeel-enkel-03",
    kind: "aandeel",
    pattern: "aandeel-enkel",
    cell: "MPP Asiel!C33",
    formula: "=C6*$B$19%",
    family: "C33:G33",
    scene: "aandelen",
    expected: {
      call: null,
      uses: ["C6", "B19"],
    },
    note: "the cell holds 62, the formula a percent sign",
  },
  {
    id: "aandeel-enkel-06",
    kind: "aandeel",
    pattern: "aandeel-enkel",
    cell: "MPP Asiel!C33",
    formula: "=(1-Inwilliging)*C6",
    family: "C33:G33",
    scene: "aandelen",
    expected: {
      call: null,
      uses: ["C6", "B16"],
    },
    note: "the other part, name",
  },
  {
    id: "aandeel-enkel-09",
    kind: "aandeel",
    pattern: "aandeel-enkel",
    cell: "MPP Asiel!C32",
    formula: "=C$5-C$5*$B$12-C$5*$B$13",
    family: "C32:G32",
    scene: "aandelen",
    expected: {
      call: null,
      uses: ["C5", "B12", "B13"],
    },
    note: "last track as the rest",
  },
  {
    id: "aandeel-enkel-12",
    kind: "aandeel",
    pattern: "aandeel-enkel",
    cell: "MPP Asiel!C33",
    formula: '=C6*INDEX(Parameters!$B$2:$B$4,MATCH("inwilliging",Parameters!$A$2:$A$4,0))',
    family: "C33:G33",
    scene: "aandelen",
    expected: {
      call: null,
      uses: ["C6", "Parameters!B2"],
    },
    note: "INDEX and MATCH",
  },
  {
    id: "aandeel-enkel-15",
    kind: "aandeel",
    pattern: "aandeel-enkel",
    cell: "MPP Asiel!H33",
    formula: "=SUMPRODUCT(C6:G6,C25:G25)",
    scene: "aandelen",
    expected: {
      call: null,
      uses: ["C6:G6", "C25:G25"],
    },
    note: "five years of grants in one number",
  },
];
