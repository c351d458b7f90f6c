/** What stands in the same workbooks and resembles `kwantiel-interpolatie`, and is something else. */
import type { Entry } from "../types";

export const LIJKT_OP_KWANTIEL_INTERPOLATIE_8: readonly Entry[] = [
  {
    id: "achtste-lijkt-op-kwantiel-interpolatie-01",
    kind: null,
    pattern: "achtste-lijkt-op-kwantiel-interpolatie",
    cell: "Weekplan!B19",
    formula: "=FORECAST.LINEAR(13,B6:B17,A6:A17)",
    scene: "coa8",
    cells: { "Weekplan!A19": "Trend week 13" },
    why: "The straight trend of twelve weeks carried one week on; no quantile.",
  },
  {
    id: "achtste-lijkt-op-kwantiel-interpolatie-02",
    kind: null,
    pattern: "achtste-lijkt-op-kwantiel-interpolatie",
    cell: "Par!E12",
    formula: "=$D12+($H12-$D12)*(E$3-$D$3)/($H$3-$D$3)",
    scene: "ind8",
    cells: { "Par!A12": "Groeipad beroepspercentage", "Par!B12": "aandeel", "Par!D12": 0.62, "Par!H12": 0.7 },
    why: "A parameter that goes in a straight line from 2027 to 2031.",
  },
  {
    id: "achtste-lijkt-op-kwantiel-interpolatie-03",
    kind: null,
    pattern: "achtste-lijkt-op-kwantiel-interpolatie",
    cell: "Instroomkans!L15",
    formula: "=SUMPRODUCT(kans_sc,NORM.INV(1-L7,verw_sc,spr_sc))",
    scene: "ind8",
    cells: { "Instroomkans!K15": "Gewogen medio van de scenario’s" },
    why: "The mean of the quantiles of the scenarios, which is not the quantile of the weighted density.",
  },
  {
    id: "achtste-lijkt-op-kwantiel-interpolatie-04",
    kind: null,
    pattern: "achtste-lijkt-op-kwantiel-interpolatie",
    cell: "Detention!S12",
    formula: "=PERCENTILE.INC(F12:Q12,0.875)",
    scene: "dji8",
    cells: { "Detention!S3": "Busy month (87.5%)" },
    why: "A percentile of twelve planned months, not of the forecast.",
  },
  {
    id: "achtste-lijkt-op-kwantiel-interpolatie-05",
    kind: null,
    pattern: "achtste-lijkt-op-kwantiel-interpolatie",
    cell: "Kans!M9",
    formula: "=AVERAGE(M5,M8)",
    scene: "coa8",
    cells: {
      "Kans!K9": "midden bandbreedte",
      "Kans!M5": "=O5+(L5-P5)*(Q5-O5)/(R5-P5)",
      "Kans!M8": "=O8+(L8-P8)*(Q8-O8)/(R8-P8)",
    },
    why: "The middle of minimum and maximum; that is not the median nor another quantile.",
  },
];
