/** What resembles maandverdeling in the workbooks of the four analysts and is something else. */
import type { Entry } from "../types";

export const LIJKT_OP_MAANDVERDELING_7: readonly Entry[] = [
  {
    id: "zevende-lijkt-op-maandverdeling-01",
    kind: null,
    pattern: "zevende-lijkt-op-maandverdeling",
    cell: "Profiel!D4",
    formula: "=Pupillen!C5/B4",
    family: "D4:D15",
    scene: "nidos7",
    cells: {
      "Profiel!D3": "op jaarbasis",
    },
    why: "The other way round: a month brought to a year by its share.",
  },
  {
    id: "zevende-lijkt-op-maandverdeling-02",
    kind: null,
    pattern: "zevende-lijkt-op-maandverdeling",
    cell: "Profiel!C4",
    formula: "=$F$5*SUM(B$4:B4)",
    family: "C4:C15",
    scene: "nidos7",
    cells: {
      "Profiel!C3": "te verwachten t/m maand",
    },
    why: "Cumulated over the months, so it does not split the year.",
  },
  {
    id: "zevende-lijkt-op-maandverdeling-03",
    kind: null,
    pattern: "zevende-lijkt-op-maandverdeling",
    cell: "Profiel!C4",
    formula: "=$F$5*B5",
    family: "C4:C15",
    scene: "nidos7",
    cells: {
      "Profiel!C3": "amv 2027 (concept)",
    },
    why: "A slip: every month takes the share of the month below, and December none.",
  },
  {
    id: "zevende-lijkt-op-maandverdeling-04",
    kind: null,
    pattern: "zevende-lijkt-op-maandverdeling",
    cell: "Jaarplan!B9",
    formula: "=Jaartotaal/SUM($B$6:$M$6)",
    scene: "rechtspraak7",
    cells: {
      "Jaarplan!A9": "zaken per werkbare dag",
    },
    why: "The average of a day; no month is calculated.",
  },
  {
    id: "zevende-lijkt-op-maandverdeling-05",
    kind: null,
    pattern: "zevende-lijkt-op-maandverdeling",
    cell: "Jaarplan!B10",
    formula: "=B6/SUM($B$6:$M$6)",
    family: "B10:M10",
    scene: "rechtspraak7",
    cells: {
      "Jaarplan!A10": "aandeel werkbare dagen",
    },
    why: "Calculates the shares of working days.",
  },
  {
    id: "zevende-lijkt-op-maandverdeling-06",
    kind: null,
    pattern: "zevende-lijkt-op-maandverdeling",
    cell: "Season!D4",
    formula: "=Detention!C5/(12*B4)",
    family: "D4:D15",
    scene: "bewaring7",
    cells: {
      "Season!D3": "Seasonally adjusted intake",
    },
    why: "Divided by the seasonal index to take the season out.",
  },
  {
    id: "zevende-lijkt-op-maandverdeling-07",
    kind: null,
    pattern: "zevende-lijkt-op-maandverdeling",
    cell: "Season!H4",
    formula: "=G4/365",
    family: "H4:H6",
    scene: "bewaring7",
    cells: {
      "Season!H3": "Intake per day",
    },
    why: "An average day.",
  },
  {
    id: "zevende-lijkt-op-maandverdeling-08",
    kind: null,
    pattern: "zevende-lijkt-op-maandverdeling",
    cell: "Kasritme!D4",
    formula: "=Raming!$D$10*B4*12",
    family: "D4:D15",
    scene: "begroting7",
    cells: {
      "Kasritme!D3": "bezetting met seizoen",
    },
    why: "A stock by a seasonal index: an occupancy is not spread over months.",
  },
];
