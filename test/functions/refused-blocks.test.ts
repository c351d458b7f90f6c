/** Refused shapes, headings, families, years and options (issue "Step 1", must-be-true 3), with place and cause. */
import { type Case, describeRefusals, half, headed } from "./refusal-cases";

const SHAPES: readonly Case[] = [
  {
    claim: "a blank inside a block",
    args: half(headed([0.5, 30000, 5000], [0.5, "", 5000])),
    nl: "scenario's, rij 3, kolom 2 (Instroom): de cel is leeg; vul een waarde in",
    en: "scenario's, row 3, column 2 (Instroom): the cell is blank; fill in a value",
  },
  {
    claim: "a blank row inside a block",
    args: half(headed([0.5, 30000, 5000], ["", null, undefined], [0.5, 30000, 5000])),
    nl: "scenario's, rij 3, kolom 1 (Kans): de cel is leeg; vul een waarde in",
    en: "scenario's, row 3, column 1 (Kans): the cell is blank; fill in a value",
  },
  {
    claim: "a blank between chances",
    args: [[[0.1], [""], [0.5]], [[1, 30000, 5000]]],
    nl: "kans, rij 2, kolom 1: de cel is leeg; vul een waarde in",
    en: "kans, row 2, column 1: the cell is blank; fill in a value",
  },
  {
    claim: "too few columns",
    args: half([[1, 30000]]),
    nl: "scenario's: 2 kolommen; zonder kopregel moeten het er 3 of 4 zijn: kans, verwachting, spreiding en eventueel verdeling",
    en: "scenario's: 2 columns; without a heading row there must be 3 or 4: chance, expectation, spread and optionally distribution",
  },
  {
    claim: "too many columns of an event block",
    args: half([[1, 30000, 5000]], [[1, 2, 3, 2026, 5]]),
    nl: "gebeurtenissen: 5 kolommen; zonder kopregel moeten het er 3 of 4 zijn: kans, extra instroom, spreiding en eventueel jaar",
    en: "gebeurtenissen: 5 columns; without a heading row there must be 3 or 4: chance, extra inflow, spread and optionally year",
  },
  {
    claim: "rows of unequal length",
    args: half([
      [0.5, 30000, 5000],
      [0.5, 40000],
    ]),
    nl: "scenario's, rij 2: deze rij heeft 2 cellen en de eerste rij 3; alle rijen moeten even lang zijn",
    en: "scenario's, row 2: this row has 2 cells and the first row 3; all rows must be equally long",
  },
  {
    claim: "a list that is no matrix",
    args: half([1, 30000, 5000]),
    nl: "scenario's, rij 1: dit is geen bereik: elke rij moet een lijst van cellen zijn",
    en: "scenario's, row 1: this is not a range: every row must be a list of cells",
  },
  {
    claim: "a blank range of scenarios",
    args: half([["", "", ""]]),
    nl: "scenario's: het bereik is leeg; er is ten minste één waarde nodig",
    en: "scenario's: the range is empty; it needs at least one value",
  },
  {
    claim: "headings without rows",
    args: half(headed()),
    nl: "scenario's: er staan geen scenario's in het bereik",
    en: "scenario's: there are no scenarios in the range",
  },
  {
    claim: "an argument left out",
    args: [0.5],
    nl: "scenario's: dit argument ontbreekt",
    en: "scenario's: this argument is missing",
  },
  {
    claim: "an argument too many",
    args: [0.5, [[1, 30000, 5000]], null, 3],
    nl: "MPP.KWANTIEL: 5 argumenten gegeven; het zijn er hoogstens 3",
    en: "MPP.KWANTIEL: 5 arguments given; at most 3 are allowed",
  },
  {
    claim: "whole columns",
    args: half(new Array(1_000_001).fill([1])),
    nl: "scenario's: 1.000.001 cellen; het zijn er hoogstens 1.000.000. Verwijs niet naar hele kolommen",
    en: "scenario's: 1,000,001 cells; at most 1,000,000 are allowed. Do not refer to whole columns",
  },
];

const HEADINGS: readonly Case[] = [
  {
    claim: "an unknown heading with the nearest one",
    args: half([
      ["Kans", "Instrom", "Spreiding"],
      [1, 30000, 5000],
    ]),
    nl: "scenario's, rij 1, kolom 2: de kop 'Instrom' is onbekend; misschien is 'verwachting' bedoeld",
    en: "scenario's, row 1, column 2: the heading 'Instrom' is unknown; perhaps 'expectation' is meant",
  },
  {
    claim: "an unknown heading like no other",
    args: half([
      ["Kans", "Instroom", "Spreiding", "Toelichting"],
      [1, 30000, 5000, ""],
    ]),
    nl: "scenario's, rij 1, kolom 4: de kop 'Toelichting' is onbekend; mogelijk zijn kans, verwachting, spreiding, verdeling, jaar, scenario, spreiding omlaag en spreiding omhoog",
    en: "scenario's, row 1, column 4: the heading 'Toelichting' is unknown; possible are chance, expectation, spread, distribution, year, scenario, spread down and spread up",
  },
  {
    claim: "a heading twice",
    args: half([
      ["Kans", "Instroom", "Spreiding", "sd"],
      [1, 30000, 5000, 5000],
    ]),
    nl: "scenario's, rij 1, kolom 4: de koppen 'Spreiding' en 'sd' betekenen hetzelfde; er mag er maar één staan",
    en: "scenario's, row 1, column 4: the headings 'Spreiding' and 'sd' mean the same; only one may stay",
  },
  {
    claim: "a heading that is missing",
    args: half([
      ["Kans", "Spreiding"],
      [1, 5000],
    ]),
    nl: "scenario's: de kolom 'verwachting' ontbreekt",
    en: "scenario's: the column 'expectation' is missing",
  },
  {
    claim: "a spread that is missing",
    args: half([
      ["Kans", "Instroom"],
      [1, 5000],
    ]),
    nl: "scenario's, rij 2: de kolom 'spreiding' ontbreekt",
    en: "scenario's, row 2: the column 'spread' is missing",
  },
  {
    claim: "a blank heading",
    args: half([
      ["Kans", "Instroom", "Spreiding", ""],
      [1, 30000, 5000, ""],
    ]),
    nl: "scenario's, rij 1, kolom 4: de cel is leeg; vul een waarde in",
    en: "scenario's, row 1, column 4: the cell is blank; fill in a value",
  },
  {
    claim: "a width of 100%",
    args: half([
      ["Kans", "Instroom", "breedte 100%"],
      [1, 30000, 5000],
    ]),
    nl: "scenario's, rij 1, kolom 3: 1 kan niet; groter dan 0 en kleiner dan 1 is nodig",
    en: "scenario's, row 1, column 3: 1 is not possible; it must be greater than 0 and less than 1",
  },
];

const FAMILIES: readonly Case[] = [
  {
    claim: "an unknown verdeling",
    args: half([[1, 30000, 5000, "uniform"]]),
    nl: "scenario's, rij 1, kolom 4 (verdeling): verdeling 'uniform' is onbekend; mogelijk zijn normaal, afgekapt, lognormaal en gesplitst",
    en: "scenario's, row 1, column 4 (distribution): distribution 'uniform' is unknown; possible are normal, truncated, lognormal and split",
  },
  {
    claim: "gesplitst without headings",
    args: half([[1, 30000, "", "gesplitst"]]),
    nl: "scenario's, rij 1: de kolom 'spreiding omlaag' ontbreekt; daarvoor is een kopregel nodig",
    en: "scenario's, row 1: the column 'spread down' is missing; it needs a heading row",
  },
  {
    claim: "a filled cell that the verdeling does not use",
    args: half([
      ["kans", "verwachting", "spreiding", "spreiding omlaag", "verdeling"],
      [1, 30000, 5000, 4000, "afgekapt"],
    ]),
    nl: "scenario's, rij 2, kolom 4 (spreiding omlaag): bij verdeling afgekapt moet deze cel leeg blijven",
    en: "scenario's, row 2, column 4 (spreiding omlaag): with distribution truncated this cell must stay blank",
  },
  {
    claim: "a width of a lognormal",
    args: half([
      ["kans", "verwachting", "breedte 75%", "verdeling"],
      [1, 30000, 5000, "lognormaal"],
    ]),
    nl: "scenario's, rij 2, kolom 3 (breedte 75%): een breedte is alleen bij verdeling normaal om te rekenen; hier staat lognormaal. Geef de standaardafwijking",
    en: "scenario's, row 2, column 3 (breedte 75%): a width can be converted only for distribution normal; here it is lognormal. Give the standard deviation",
  },
  {
    claim: "a lognormal with expectation 0",
    args: half([[1, 0, 5000, "lognormaal"]]),
    nl: "scenario's, rij 1, kolom 2 (verwachting): 0 kan niet; meer dan 0 is nodig",
    en: "scenario's, row 1, column 2 (expectation): 0 is not possible; more than 0 is needed",
  },
  {
    claim: "events with a non-normal family",
    args: half(
      [
        [0.5, 30000, 5000, ""],
        [0.5, 30000, 5000, "lognormaal"],
      ],
      [[0.5, 1000, 100]],
    ),
    nl: "scenario's, rij 2, kolom 4 (verdeling): gebeurtenissen kunnen alleen bij verdeling normaal; hier staat lognormaal",
    en: "scenario's, row 2, column 4 (distribution): events need scenarios with distribution normal; here it is lognormal",
  },
  {
    claim: "more components than the limit",
    args: half(new Array(4097).fill([1 / 4097, 30000, 5000, "lognormaal"])),
    nl: "scenario's: 4.097 componenten; het zijn er hoogstens 4.096. Geef minder gebeurtenissen of scenario's",
    en: "scenario's: 4,097 components; at most 4,096 are allowed. Give fewer events or scenarios",
  },
];

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

describeRefusals({ shapes: SHAPES, headings: HEADINGS, families: FAMILIES, "years and options": OPTIONS });
