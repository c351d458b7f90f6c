/** Refused shapes, headings and families (issue "Step 1", must-be-true 3), with place and cause. */
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
    nl: "scenario's: 4.097 componenten; het zijn er hoogstens 4.096. Geef minder scenario's",
    en: "scenario's: 4,097 components; at most 4,096 are allowed. Give fewer scenarios",
  },
  {
    claim: "more uncertain events than can be counted",
    args: half([[1, 30000, 5000]], new Array(1001).fill([0.5, 10, 1])),
    nl: "gebeurtenissen: 1.001 gebeurtenissen met een kans tussen 0 en 1; het zijn er hoogstens 1.000",
    en: "gebeurtenissen: 1,001 events with a chance between 0 and 1; at most 1,000 are allowed",
  },
];

describeRefusals({ shapes: SHAPES, headings: HEADINGS, families: FAMILIES });
