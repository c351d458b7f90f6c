/** Flows with a share each, typed shares, shares under the flow; flows and shares of another period or group. */
import { block, down, formulasDown } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { type Variant, variants } from "./variant";

/** Without copies, in a sheet of its own. */
const ALONE = { scene: "vergunning", cell: "Beroep!D8" };
const ROW = { scene: "vergunning", cell: "Beroep!C20", family: "C20:E20" };
const SERIES = { scene: "vergunning", cell: "Maandcijfers!D6", family: "D6:D17" };
const OTHER = { scene: "vergunning", cell: "Besluiten!C6", family: "C6:C17" };
const BELOW = { scene: "vergunning", cell: "Beroep!D20", family: "D20:F20" };
const TYPED = { scene: "vergunning", cell: "Vergunningen!C10", family: "C10:H10" };

const tracks: Record<string, Cell> = {
  ...block("Beroep", "A3", [
    ["spoor", "afwijzingen 2027", "beroepskans"],
    ["Dublin", 4_100, 0.8],
    ["veilig land", 5_600, 0.42],
    ["overig", 11_200, 0.86],
  ]),
  "Beroep!A8": "instroom beroep 2027",
};
const heading = (text: string): Record<string, Cell> => ({ ...tracks, "Beroep!C3": text });

/** Flows per track in rows of years, and their shares in other rows. */
const years = (...names: readonly string[]): Record<string, Cell> => ({
  ...block("Beroep", "A12", [
    ["jaar", null, 2026, 2027, 2028],
    ["afwijzingen spoor 1", null, 4_100, 4_200, 4_200],
    ["afwijzingen spoor 4", null, 11_200, 11_500, 11_800],
  ]),
  ...block("Beroep", "A16", [
    [names[0] ?? "in beroep na spoor 1 [%]", 80],
    [names[1] ?? "in beroep na spoor 4 [%]", 62],
  ]),
  "Beroep!A20": "instroom beroep",
});

/** Months below each other by date, with a flow and a share of it. */
const months: Record<string, Cell> = {
  ...block("Maandcijfers", "A5", [["maand", "aanvragen", "besloten", "ingewilligd"]]),
  ...formulasDown("Maandcijfers", "A", [6, 18], "=DATE(2027,ROW()-5,1)"),
  ...down("Maandcijfers", "B6", [
    ...[3_620, 3_710, 3_790, 3_850, 3_770, 3_810, 3_640],
    ...[3_580, 3_900, 3_990, 3_720, 3_650, 3_600],
  ]),
  "Maandcijfers!H1": "inwilligingspercentage",
  "Maandcijfers!I1": 0.68,
};

const alone: readonly Variant[] = [
  ["=SUMPRODUCT(B4:B6,C4:C6)", tracks],
  ["=B4*C4+B5*C5+B6*C6", tracks],
  [
    '=B8*VLOOKUP("vovo",F3:G5,2,FALSE)',
    {
      ...block("Beroep", "F3", [
        ["overdracht", 0.85],
        ["vovo", 0.48],
        ["gegrond", 0.17],
      ]),
      "Beroep!A8": "afwijzingen",
      "Beroep!B8": 9_800,
      "Beroep!A9": "verzoeken om voorlopige voorziening",
    },
    undefined,
    "B9",
  ],
];
const notAlone: readonly Variant[] = [
  ["=SUMPRODUCT(B4:B5,C4:C5)", tracks, "a track is left out"],
  ["=SUMPRODUCT(B4:B6,C4:C6)/SUM(B4:B6)", tracks, "the mean share"],
  ["=SUMPRODUCT(B4:B6,C4:C6)", heading("gewicht"), "weights of cases"],
  ["=SUMPRODUCT(B4:B6,C4:C6)", heading("prijs [€]"), "costs"],
  [
    "=SUMPRODUCT(B4:B6,C4:C6)",
    { ...tracks, "Beroep!C4": 0.3, "Beroep!C5": 0.2, "Beroep!C6": 0.5 },
    "a weighted mean",
  ],
  ["=B4*C5+B5*C4+B6*C6", tracks, "the share of another track"],
];
const row: readonly Variant[] = [
  ["=SUMPRODUCT(C13:C14,$B$16:$B$17)/100", years()],
  ["=C13*$B$16%+C14*$B$17%", years()],
];
const notRow: readonly Variant[] = [
  ["=SUMPRODUCT(C13:C14,$B$16:$B$17)/100", years("aandeel noord", "aandeel zuid"), "shares of places"],
  ["=(C13*$B$17+C14*$B$16)/100", years(), "the share of another track"],
  ["=SUMPRODUCT(D13:D14,$B$16:$B$17)/100", years(), "flows of the year after"],
  ["=SUMPRODUCT(C13:C14,$B$16:$B$17)", years(), "percents as they are"],
];
const series: readonly Variant[] = [
  ["=B6*$I$1", months],
  ["=B6*(1-$I$1)", months],
];
const notSeries: readonly Variant[] = [
  ["=B7*$I$1", months, "the flow of the month after"],
  ["=(B7+B6)*$I$1", months, "this month and the next"],
];
/** The same months on another sheet, with their year beside them. */
const elsewhere: Record<string, Cell> = {
  ...months,
  ...block("Besluiten", "A5", [["maand", "jaar", "ingewilligd"]]),
  ...formulasDown("Besluiten", "A", [6, 18], "=DATE(2027,ROW()-5,1)"),
  ...formulasDown("Besluiten", "B", [6, 18], "=YEAR(A#)"),
};
const other: readonly Variant[] = [["=Maandcijfers!B6*Maandcijfers!$I$1", elsewhere]];
const notOther: readonly Variant[] = [
  ["=Maandcijfers!B7*Maandcijfers!$I$1", elsewhere, "the flow of the month after, on another sheet"],
];
/** A block of years below another, one column further to the right. */
const below = (first: number): Record<string, Cell> => ({
  ...years(),
  "Beroep!A18": "aandeel in beroep",
  "Beroep!B18": 0.8,
  ...block("Beroep", "D19", [[first, first + 1, first + 2]]),
});
const block2: readonly Variant[] = [["=C13*$B$18", below(2026)]];
const notBlock2: readonly Variant[] = [["=C13*$B$18", below(2027), "the flow of the year before"]];
const typed = (words: string): Record<string, Cell> => ({ "Vergunningen!A10": words });
const flow: readonly Variant[] = [
  ["=0.135*C5", typed("amv (13,5% van de beslissingen)")],
  ["=C9*62%", typed("waarvan ingewilligd, aandeel 62%")],
];
const notFlow: readonly Variant[] = [
  ["=0.135*C5", typed("werk van amv"), "nothing says that it is a share"],
  ["=0.21*C5", typed("btw 21%"), "tax"],
  ["=0.97*C5", typed("beslissingen bij 3% ziekteverzuim"), "what is left by sickness"],
  ["=0.9*C5", typed("capaciteit (90%)"), "a capacity"],
  ["=C5/8", typed("aandeel per week"), "a division"],
];

export const SHARE_GROUPS = [
  ...variants("aandeel", ALONE, alone),
  ...variants("aandeel", ROW, row),
  ...variants("aandeel", SERIES, series),
  ...variants("aandeel", OTHER, other),
  ...variants("aandeel", BELOW, block2),
  ...variants("aandeel", TYPED, flow),
  ...variants(null, ALONE, notAlone),
  ...variants(null, ROW, notRow),
  ...variants(null, SERIES, notSeries),
  ...variants(null, OTHER, notOther),
  ...variants(null, BELOW, notBlock2),
  ...variants(null, TYPED, notFlow),
];
