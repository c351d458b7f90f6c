/** Several capacities beside each other, and what one of them works on: that of another process is left alone. */
import { down, formulasDown } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { type Variant, variants } from "./variant";

const PLACE = { scene: "beslis", cell: "Beslissen!E5", family: "E5:E10" };

/** Two capacities, in D and K, with the headings of what they work on. */
function courts(headings: Readonly<Record<string, string>>): Record<string, Cell> {
  const named = Object.entries(headings).map(([letter, text]): [string, Cell] => [
    `Beslissen!${letter}4`,
    text,
  ]);
  return {
    ...Object.fromEntries<Cell>(named),
    ...down("Beslissen", "K5", [26_000, 26_500, 27_000, 27_500, 28_000, 28_500]),
  };
}
const NTB = { D: "capaciteit NTB", K: "capaciteit RvS hoger beroep" };
const TRACKS = { D: "capaciteit spoor 4 AA (zaken)", K: "capaciteit spoor 4 VA (zaken)" };
const AA = { B: "voorraad AA", C: "instroom spoor 4 AA" };

const own: readonly Variant[] = [
  ["=MIN(D5,B5+C5)", courts({ ...NTB, E: "uitspraken NTB" })],
  ["=MIN(K5,B5+C5)", courts({ ...NTB, E: "uitspraken hoger beroep" })],
  ["=MIN(K5,B5+C5)", courts({ ...NTB, B: "voorraad RvS", C: "instroom RvS" })],
  ["=IF(B5+C5>D5,D5,B5+C5)", courts({ ...TRACKS, ...AA, E: "productie AA" })],
  [
    "=MIN(D5,B5+C5)",
    courts({ D: "capaciteit beroep", K: "capaciteit hoger beroep", E: "uitspraken beroep" }),
  ],
  // One that says less than the other, and neither says anything of the work.
  ["=MIN(D5,B5+C5)", courts({ D: "capaciteit", K: "capaciteit bezwaar", E: "beslissingen" })],
  ["=MIN(D5,B5+C5)", courts({ ...NTB, E: "uitspraken" })],
  // What another process takes first is not what it is of.
  [
    "=MIN(D5,B5+C5)",
    courts({ D: "capaciteit beroep na verdringing door NTB", K: "capaciteit NTB", E: "uitspraken beroep" }),
  ],
  [
    "=MIN(D5,B5+C5)",
    courts({
      ...{ B: "voorraad beroep", C: "instroom beroep", D: "capaciteit beroep" },
      ...{ K: "capaciteit NTB", E: "uitspraken na verdringing door NTB" },
    }),
  ],
];
const others: readonly Variant[] = [
  ["=MIN(K5,B5+C5)", courts({ ...NTB, E: "uitspraken NTB" }), "capacity of another court"],
  ["=B5+C5-MAX(0,B5+C5-K5)", courts({ ...NTB, B: "voorraad NTB", C: "instroom NTB" }), "of another court"],
  ["=MIN(K5,B5+C5)", courts({ ...TRACKS, ...AA, E: "productie AA (capaciteit VA)" }), "of another track"],
  [
    "=MIN(D5,B5+C5)",
    courts({ D: "capaciteit", K: "capaciteit NTB", E: "uitspraken NTB" }),
    "of nothing named",
  ],
  ["=MIN(D4,B5+C5)", {}, "capacity of the year before", "E6"],
];

/** A process with rows of its own, in L to N, of which the capacity is used for the work of another. */
const rows: Record<string, Cell> = {
  ...courts({ B: "openstaand beroep", C: "instroom beroep", E: "uitspraken beroep", K: "NTB capaciteit" }),
  "Beslissen!L4": "NTB instroom",
  ...down("Beslissen", "L5", [5_000, 5_100, 5_200, 5_300, 5_400, 5_500]),
  "Beslissen!M4": "NTB voorraad",
  ...formulasDown("Beslissen", "M", [5, 10], "=L#"),
};

/** What other work takes of a capacity; a unit below each heading. */
const less: Record<string, Cell> = {
  "Beslissen!K4": "NTB-uitspraken",
  ...down("Beslissen", "K5", [5_200, 5_600, 5_400, 5_500, 5_600, 5_700]),
  "Beslissen!H5": "gewicht NTB-zaak",
  "Beslissen!I5": 0.4,
};
const taken: readonly Variant[] = [
  ["=MIN(MAX(0,D5-$I$5*K5),B5+C5)", less],
  ["=MIN(D5-$I$5*K5,B5+C5)", less],
  ["=MIN(B5+C5,MAX(D5-K5,0))", less],
  ["=MIN(MAX(0,D5-0.4*K5),B5+C5)", less],
];
const notTaken: readonly Variant[] = [
  ["=MIN(MAX(0,D5-2*K5),B5+C5)", less, "twice what is done"],
  ["=MIN(D5-K5,B5+C5)", { ...less, "Beslissen!K4": "ingetrokken" }, "withdrawals leave from the stock"],
  ["=MIN(D5-K5,B5+C5)", { ...less, "Beslissen!K4": "uren overleg" }, "hours"],
  ["=MAX(MAX(0,D5-$I$5*K5),B5+C5)", less, "the larger of the two"],
];

export const CAPACITY_PROCESS = [
  ...variants("capaciteit", PLACE, [...own, ...taken]),
  ...variants(null, PLACE, [
    ...others,
    ...notTaken,
    ["=MIN(K5,B5+C5)", rows, "of a process with rows of its own"],
  ]),
];
