/** Formulas that choose by a cell: the proposal follows what is chosen, or there is none. */
import type { Cell } from "../corpus/types";
import { LAGS_BY_CELL } from "./lags";
import { type Place, type Variant, variants } from "./variant";

/** Another choice than the one that the workbook was scanned with. */
type Change = Readonly<Record<string, Cell>>;

const SCENARIO: Place = { scene: "opvang", cell: "Opvang!C30", family: "C30:H30" };
const own = { "Opvang!A30": "Bezetting eind, gekozen scenario", "Opvang!B30": 31_000 };
const number = { ...own, "Opvang!A1": 2, "Opvang!B1": "gekozen scenario" };
const name = { ...own, "Opvang!A1": "mediaan", "Opvang!B1": "gekozen scenario" };
const YEAR: Place = { scene: "maanden", cell: "Maanden!C8", family: "C8:C19" };
const SHARE: Place = { scene: "vergunning", cell: "Vergunningen!C10", family: "C10:H10" };
const shares = {
  "Vergunningen!L4": 2,
  "Vergunningen!M4": "aandeel laag",
  "Vergunningen!N4": 0.7,
  "Vergunningen!M5": "aandeel hoog",
  "Vergunningen!N5": 0.8,
};
const CAPACITY: Place = { scene: "beslis", cell: "Beslissen!E5", family: "E5:E10" };
const capacities: Record<string, Cell> = {
  "Beslissen!I6": 1,
  "Beslissen!K4": "capaciteit hoog",
  ...Object.fromEntries([5, 6, 7, 8, 9, 10].map((row, i) => [`Beslissen!K${row}`, 29_000 + 100 * i])),
};

const byNumber: readonly Variant[] = [
  ["=B30+CHOOSE($A$1,C7,C13,C19,C25)-CHOOSE($A$1,C8,C14,C20,C26)", number],
  ["=B30+CHOOSE($A$1,C7-C8,C13-C14,C19-C20,C25-C26)", number],
  ["=B30+SWITCH($A$1,1,C7,2,C13,3,C19,C25)-SWITCH($A$1,1,C8,2,C14,3,C20,C26)", number],
  [
    "=B30+IF($A$1=1,C7,IF($A$1=2,C13,IF($A$1=3,C19,C25)))-IF($A$1=1,C8,IF($A$1=2,C14,IF($A$1=3,C20,C26)))",
    number,
  ],
  ["=B30+INDEX(C7:C25,CHOOSE($A$1,1,7,13,19))-INDEX(C8:C26,CHOOSE($A$1,1,7,13,19))", number],
];
const byName: readonly Variant[] = [
  [
    '=B30+SWITCH($A$1,"minimum",C7,"mediaan",C13,"medio",C19,C25)-SWITCH($A$1,"minimum",C8,"mediaan",C14,"medio",C20,C26)',
    name,
  ],
  ['=B30+IF($A$1="mediaan",C13-C14,C19-C20)', name],
];
const byYear: readonly Variant[] = [
  ["=B8*XLOOKUP($B$3,$A$27:$A$29,$B$27:$B$29)"],
  ["=B8*SUMIFS($B$27:$B$29,$A$27:$A$29,$B$3)"],
  ["=SUMPRODUCT(($A$27:$A$29=$B$3)*$B$27:$B$29)*B8"],
];
const byShare: readonly Variant[] = [
  ["=C5*INDEX($N$4:$N$5,$L$4)", shares],
  ["=C5*(1-CHOOSE($L$4,$N$4,$N$5))", shares],
  ["=C5*IF($L$4=2,$N$5,$N$4)", shares],
];
const byCapacity: readonly Variant[] = [
  ["=MIN(CHOOSE($I$6,D5,K5),B5+C5)", capacities],
  ["=MIN(IF($I$6=2,K5,D5),B5+C5)", capacities],
];

/** Left alone: two choices that changed places, other lists, a heading that repeats a choice. */
const none: readonly Variant[] = [
  ["=B30+CHOOSE($A$1,C7,C13,C19,C25)-CHOOSE($A$1,C8,C20,C14,C26)", number, "two scenarios changed places"],
  ["=B30+CHOOSE($A$1,C7,C13,C19,C25)-C8", number, "outflow of one scenario whatever is chosen"],
  [
    "=B30+CHOOSE($A$1,C7,C14,C19,C25)-CHOOSE($A$1,C8,C13,C20,C26)",
    number,
    "in and out changed places in one",
  ],
  ['=B30+IF($A$1="minimum",C7,C13)-IF($A$1="maximum",C8,C14)', name, "two tests that differ"],
];
const heading: readonly Variant[] = [
  [
    "=$B5*XLOOKUP(D$4,Jaarcijfers!$B$3:$D$3,Jaarcijfers!$B$4:$D$4)",
    { "Maandprofiel!A1": 2027, "Maandprofiel!D4": "=$A$1" },
    "the heading repeats a choice",
  ],
  [
    "=$B5*HLOOKUP(D$4,Jaarcijfers!$B$3:$D$4,2,FALSE)",
    { "Maandprofiel!A1": 1, "Maandprofiel!D4": "=2025+$A$1" },
    "the heading is worked out from a choice",
  ],
];
const text: readonly Variant[] = [
  [
    "=C5*XLOOKUP($L$4,Aannames!$A$2:$A$6,Aannames!$B$2:$B$6)",
    { "Vergunningen!L4": "inwilligingspercentage" },
    "some of the assumptions are no shares",
  ],
  ['=IF($L$4="ja",C5*C6,C5*2)', { "Vergunningen!L4": "ja" }, "only one of the choices is a share"],
  ['=IF($L$4="",C5,C5*$L$4)', { "Vergunningen!L4": 0.4 }, "all of it when the cell is cleared"],
  ['=IF(Aannames!G9="ja",C5*C6,C5)', { "Aannames!G9": "ja" }, "a switch on another sheet"],
  [
    "=C5*INDEX(C6:C9,Aannames!G9)",
    { "Aannames!G9": 1 },
    "a number on another sheet, of which some are no shares",
  ],
  ["=IF($L$4,C5*C6,C5)", { "Vergunningen!L4": true }, "a switch that is on today"],
];

export const FOLLOWED: readonly (readonly [ReturnType<typeof variants>, readonly Change[]])[] = [
  [variants("voorraad", SCENARIO, byNumber), [1, 3, 4].map((to) => ({ "Opvang!A1": to }))],
  [variants("voorraad", SCENARIO, byName), [{ "Opvang!A1": "medio" }, { "Opvang!A1": "minimum" }]],
  [variants("maandverdeling", YEAR, byYear), [{ "Maanden!B3": 2028 }, { "Maanden!B3": 2027 }]],
  [variants("aandeel", SHARE, byShare), [{ "Vergunningen!L4": 1 }]],
  [variants("capaciteit", CAPACITY, byCapacity), [{ "Beslissen!I6": 2 }]],
  [LAGS_BY_CELL, [{ "Gezinshereniging!E16": 1 }, { "Gezinshereniging!E16": 2 }]],
];

export const NOT_FOLLOWED = [
  ...variants(null, SCENARIO, none),
  ...variants(null, { scene: "profiel", cell: "Maandprofiel!D5", family: "D5:D16" }, heading),
  ...variants(null, SHARE, text),
];
