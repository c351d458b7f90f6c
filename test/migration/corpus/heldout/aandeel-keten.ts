/** Flow times several shares. */
import type { Entry } from "../types";

export const AANDEEL_KETEN: readonly Entry[] = [
  {
    id: "aandeel-keten-03",
    kind: "aandeel",
    pattern: "aandeel-keten",
    cell: "MPP Asiel!C34",
    formula: "=C6*InBeroep*(1-Inwilliging)",
    family: "C34:G34",
    scene: "aandelen",
    expected: {
      call: null,
      uses: ["C6", "B16", "B18"],
    },
    note: "names, complement last",
  },
  {
    id: "aandeel-keten-06",
    kind: "aandeel",
    pattern: "aandeel-keten",
    cell: "MPP Asiel!C34",
    formula: "=C6*(1-$B$16)*(1-$B$18)",
    family: "C34:G34",
    scene: "aandelen",
    expected: {
      call: null,
      uses: ["C6", "B16", "B18"],
    },
    note: "two complements",
  },
  {
    id: "aandeel-keten-09",
    kind: "aandeel",
    pattern: "aandeel-keten",
    cell: "MPP Asiel!C34",
    formula: "=C6*$B$19/100*$B$18",
    family: "C34:G34",
    scene: "aandelen",
    expected: {
      call: null,
      uses: ["C6", "B19", "B18"],
    },
    note: "one of them divided by 100",
  },
  {
    id: "aandeel-keten-12",
    kind: "aandeel",
    pattern: "aandeel-keten",
    cell: "MPP Asiel!C34",
    formula:
      '=C6*(1-VLOOKUP("inwilliging",Parameters!$A$2:$B$4,2,FALSE))*VLOOKUP("beroep",Parameters!$A$2:$B$4,2,FALSE)',
    family: "C34:G34",
    scene: "aandelen",
    expected: {
      call: null,
      uses: ["C6", "Parameters!B2", "Parameters!B3"],
    },
    note: "shares from a parameter sheet",
  },
  {
    id: "aandeel-keten-15",
    kind: "aandeel",
    pattern: "aandeel-keten",
    cell: "MPP Asiel!C34",
    formula: "=LET(afgewezen,C6*(1-$B$16),inberoep,afgewezen*$B$18,gegrond,inberoep*$B$20,gegrond)",
    family: "C34:G34",
    scene: "aandelen",
    expected: {
      call: null,
      uses: ["C6", "B16", "B18", "B20"],
    },
    note: "LET with a step per share",
  },
];
