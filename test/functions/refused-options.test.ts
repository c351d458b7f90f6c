/** Refused years and values of the other arguments (issue "Step 1", must-be-true 1 and 3), with place and cause in both languages. */
import { type Case, describeRefusals, half } from "./refusal-cases";

const YEARS = [
  ["jaar", "kans", "verwachting", "spreiding"],
  [2026, 1, 30000, 5000],
  [2027, 1, 30000, 5000],
];
const OPTIONS: readonly Case[] = [
  {
    claim: "several years where one belongs",
    args: half(YEARS),
    nl: "scenario's: het bereik bevat de jaren 2026 en 2027; geef de rijen van één jaar",
    en: "scenario's: the range holds the years 2026 and 2027; give the rows of one year",
  },
  {
    claim: "an event in a year without scenarios",
    id: "SCENARIOWAARDEN",
    args: [YEARS, [[0.5, 1000, 100, 2028]]],
    nl: "gebeurtenissen, rij 1, kolom 4 (jaar): jaar 2028 komt bij de scenario's niet voor; daar staan 2026 en 2027",
    en: "gebeurtenissen, row 1, column 4 (year): year 2028 does not occur in the scenarios; they have 2026 and 2027",
  },
  {
    claim: "an event with a year beside scenarios without",
    args: half([[1, 30000, 5000]], [[0.5, 1000, 100, 2028]]),
    nl: "gebeurtenissen, rij 1, kolom 4 (jaar): deze gebeurtenis heeft een jaar, maar de scenario's hebben geen kolom 'jaar'",
    en: "gebeurtenissen, row 1, column 4 (year): this event has a year, but the scenarios have no column 'year'",
  },
  {
    claim: "half a year",
    id: "SCENARIOWAARDEN",
    args: [
      [
        ["jaar", "kans", "verwachting", "spreiding"],
        [2026.5, 1, 30000, 5000],
      ],
    ],
    nl: "scenario's, rij 2, kolom 1 (jaar): 2.026,5 is geen geheel getal",
    en: "scenario's, row 2, column 1 (jaar): 2,026.5 is not a whole number",
  },
  {
    claim: "a betrouwbaarheid of 75 instead of 75%",
    id: "SCENARIOWAARDEN",
    args: [[[1, 30000, 5000]], null, null, [[75]]],
    nl: "betrouwbaarheid: 75 kan niet; groter dan 0 en kleiner dan 1 is nodig (75% is 0,75)",
    en: "betrouwbaarheid: 75 is not possible; it must be greater than 0 and less than 1 (75% is 0.75)",
  },
  {
    claim: "a blank cell as medio",
    id: "SCENARIOWAARDEN",
    args: [[[1, 30000, 5000]], null, [[""]]],
    nl: "overschrijdingskans medio: de cel is leeg; vul een waarde in of laat het argument weg",
    en: "overschrijdingskans medio: the cell is blank; fill in a value or leave the argument out",
  },
  {
    claim: "an overschrijdingskans medio so small that 1 − kans loses its digits",
    id: "SCENARIOWAARDEN",
    args: [[[1, 30000, 5000]], null, 2e-20],
    nl: "overschrijdingskans medio: 2e-20 kan niet; mogelijk is 1e-9 tot en met 0,999999999",
    en: "overschrijdingskans medio: 2e-20 is not possible; the limits are 1e-9 to 0.999999999",
  },
  {
    claim: "a betrouwbaarheid that leaves no more than a billionth outside",
    id: "SCENARIOWAARDEN",
    args: [[[1, 30000, 5000]], null, null, 0.999999999],
    nl: "betrouwbaarheid: 0,999999999 kan niet; mogelijk is 1e-9 tot en met 0,999999998",
    en: "betrouwbaarheid: 0.999999999 is not possible; the limits are 1e-9 to 0.999999998",
  },
  {
    claim: "a range as number of points",
    id: "CURVE",
    args: [[[1, 30000, 5000]], null, [[10, 20]]],
    nl: "punten: hier past één cel, geen bereik van 1 × 2 cellen",
    en: "punten: one cell fits here, not a range of 1 × 2 cells",
  },
  {
    claim: "a broken number of points",
    id: "CURVE",
    args: [[[1, 30000, 5000]], null, 10.5],
    nl: "punten: 10,5 is geen geheel getal",
    en: "punten: 10.5 is not a whole number",
  },
  {
    claim: "one point",
    id: "CURVE",
    args: [[[1, 30000, 5000]], null, 1],
    nl: "punten: 1 kan niet; mogelijk is 2 tot en met 10.000",
    en: "punten: 1 is not possible; the limits are 2 to 10,000",
  },
  {
    claim: "too few points for the steps of two point masses",
    id: "CURVE",
    args: [
      [
        [0.5, 30000, 0],
        [0.5, 40000, 0],
      ],
      null,
      5,
    ],
    nl: "punten: 5 kan niet; mogelijk is 6 tot en met 10.000",
    en: "punten: 5 is not possible; the limits are 6 to 10,000",
  },
];

/** 2 to the power 13 components: more than are written out, so that the tails have a limit. */
const MANY: readonly Case[] = [
  {
    claim: "a kans beyond the limit of many components",
    args: [[[0.5], [1e-7]], [[1, 30000, 5000]], new Array(13).fill([0.5, 100, 50])],
    nl: "kans, rij 2, kolom 1: 1e-7 kan niet: met zoveel gebeurtenissen ligt de kans van 0,000001 tot en met 0,999999",
    en: "kans, row 2, column 1: 1e-7 is not possible: with this many events the chance lies from 0.000001 to 0.999999",
  },
  {
    claim: "an overschrijdingskans medio beyond that limit",
    id: "SCENARIOWAARDEN",
    args: [[[1, 30000, 5000]], new Array(13).fill([0.5, 100, 50]), 1e-8],
    nl: "scenario's: 0,99999999 kan niet: met zoveel gebeurtenissen ligt de kans van 0,000001 tot en met 0,999999",
    en: "scenario's: 0.99999999 is not possible: with this many events the chance lies from 0.000001 to 0.999999",
  },
];

describeRefusals({ options: OPTIONS, many: MANY });
