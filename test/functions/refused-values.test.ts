/** Refused chances and numbers (issue "Step 1", must-be-true 3), with exact place and cause in both languages. */
import { type Case, describeRefusals, half, headed } from "./refusal-cases";

const CHANCES: readonly Case[] = [
  {
    claim: "chances that add up to 0.98",
    args: half([
      [0.5, 30000, 5000],
      [0.48, 40000, 5000],
    ]),
    nl: "scenario's, kolom 1 (kans): de kansen tellen op tot 0,98; het moet 1 zijn. Er wordt niets bijgesteld",
    en: "scenario's, column 1 (chance): the chances add up to 0.98; it must be 1. Nothing is adjusted",
  },
  {
    claim: "chances just outside the tolerance show all digits of the sum",
    args: half([
      [0.5, 30000, 5000],
      [0.500000002, 40000, 5000],
    ]),
    nl: "scenario's, kolom 1 (kans): de kansen tellen op tot 1,000000002; het moet 1 zijn. Er wordt niets bijgesteld",
    en: "scenario's, column 1 (chance): the chances add up to 1.000000002; it must be 1. Nothing is adjusted",
  },
  {
    claim: "chances in percents",
    args: half(headed([25, 30000, 5000], [75, 40000, 5000])),
    nl: "scenario's, kolom 1 (Kans): de kansen tellen op tot 100; het moet 1 zijn. Het lijken procenten: deel door 100 of schrijf 25%. Er wordt niets bijgesteld",
    en: "scenario's, column 1 (Kans): the chances add up to 100; it must be 1. They look like percentages: divide by 100 or write 25%. Nothing is adjusted",
  },
  {
    claim: "rounded percents, whose sum is near 100",
    args: half([
      [33.3, 30000, 5000],
      [33.3, 40000, 5000],
      [33.3, 50000, 5000],
    ]),
    nl: "scenario's, kolom 1 (kans): de kansen tellen op tot 99,9; het moet 1 zijn. Het lijken procenten: deel door 100 of schrijf 25%. Er wordt niets bijgesteld",
    en: "scenario's, column 1 (chance): the chances add up to 99.9; it must be 1. They look like percentages: divide by 100 or write 25%. Nothing is adjusted",
  },
  {
    claim: "a negative chance",
    args: half([
      [1.25, 30000, 5000],
      [-0.25, 40000, 5000],
    ]),
    nl: "scenario's, rij 1, kolom 1 (kans): 1,25 is geen kans: een kans ligt van 0 tot en met 1",
    en: "scenario's, row 1, column 1 (chance): 1.25 is not a chance: a chance lies from 0 to 1",
  },
  {
    claim: "one chance in percents",
    args: half([
      [25, 30000, 5000],
      [0.75, 40000, 5000],
    ]),
    nl: "scenario's, rij 1, kolom 1 (kans): 25 is geen kans: een kans ligt van 0 tot en met 1 (25% is 0,25)",
    en: "scenario's, row 1, column 1 (chance): 25 is not a chance: a chance lies from 0 to 1 (25% is 0.25)",
  },
  {
    claim: "a chance of an event above 1",
    args: half(
      [[1, 30000, 5000]],
      [
        ["Kans", "Extra instroom", "Spreiding"],
        [1.5, 1000, 100],
      ],
    ),
    nl: "gebeurtenissen, rij 2, kolom 1 (Kans): 1,5 is geen kans: een kans ligt van 0 tot en met 1",
    en: "gebeurtenissen, row 2, column 1 (Kans): 1.5 is not a chance: a chance lies from 0 to 1",
  },
  {
    claim: "chances of one of the years",
    id: "SCENARIOWAARDEN",
    args: [
      [
        ["jaar", "kans", "verwachting", "spreiding"],
        [2026, 1, 30000, 5000],
        [2027, 0.4, 30000, 5000],
      ],
    ],
    nl: "scenario's, jaar 2027, kolom 2 (kans): de kansen tellen op tot 0,4; het moet 1 zijn. Er wordt niets bijgesteld",
    en: "scenario's, year 2027, column 2 (kans): the chances add up to 0.4; it must be 1. Nothing is adjusted",
  },
  {
    claim: "kans 0 in a column of chances",
    args: [[[0.5], [0]], [[1, 30000, 5000]]],
    nl: "kans, rij 2, kolom 1: 0 kan niet; groter dan 0 en kleiner dan 1 is nodig",
    en: "kans, row 2, column 1: 0 is not possible; it must be greater than 0 and less than 1",
  },
  {
    claim: "kans 1",
    args: [1, [[1, 30000, 5000]]],
    nl: "kans: 1 kan niet; groter dan 0 en kleiner dan 1 is nodig",
    en: "kans: 1 is not possible; it must be greater than 0 and less than 1",
  },
];

const NUMBERS: readonly Case[] = [
  {
    claim: "a text where the expectation belongs",
    args: half(headed([0.5, 30000, 5000], [0.5, "n.v.t.", 5000])),
    nl: "scenario's, rij 3, kolom 2 (Instroom): 'n.v.t.' is geen getal",
    en: "scenario's, row 3, column 2 (Instroom): 'n.v.t.' is not a number",
  },
  {
    claim: "a number typed as text",
    args: half(headed(["0,25", 30000, 5000])),
    nl: "scenario's, rij 2, kolom 1 (Kans): '0,25' is tekst, geen getal; zet de cel om naar een getal",
    en: "scenario's, row 2, column 1 (Kans): '0,25' is text, not a number; convert the cell to a number",
  },
  {
    claim: "a number with spaces typed as text",
    args: half(headed([1, " 12.000 ", 5000])),
    nl: "scenario's, rij 2, kolom 2 (Instroom): ' 12.000 ' is tekst, geen getal; zet de cel om naar een getal",
    en: "scenario's, row 2, column 2 (Instroom): ' 12.000 ' is text, not a number; convert the cell to a number",
  },
  {
    claim: "a block of numbers typed as text without headings",
    args: half([["1", "30000", "5000"]]),
    nl: "scenario's, rij 1, kolom 1 (kans): '1' is tekst, geen getal; zet de cel om naar een getal; zonder kopregel zijn de kolommen kans, verwachting, spreiding en eventueel verdeling",
    en: "scenario's, row 1, column 1 (chance): '1' is text, not a number; convert the cell to a number; without a heading row the columns are chance, expectation, spread and optionally distribution",
  },
  {
    claim: "names in the first column without a heading row",
    args: half([["Laag", 1, 30000, 5000]]),
    nl: "scenario's, rij 1, kolom 1 (kans): 'Laag' is geen getal; zonder kopregel zijn de kolommen kans, verwachting, spreiding en eventueel verdeling",
    en: "scenario's, row 1, column 1 (chance): 'Laag' is not a number; without a heading row the columns are chance, expectation, spread and optionally distribution",
  },
  {
    claim: "a truth value as spread",
    args: half(headed([1, 30000, true])),
    nl: "scenario's, rij 2, kolom 3 (Spreiding): WAAR is geen getal",
    en: "scenario's, row 2, column 3 (Spreiding): TRUE is not a number",
  },
  {
    claim: "a cell that holds only spaces",
    args: half(headed([1, "  ", 5000])),
    nl: "scenario's, rij 2, kolom 2 (Instroom): de cel bevat alleen spaties, geen getal",
    en: "scenario's, row 2, column 2 (Instroom): the cell holds only spaces, not a number",
  },
  {
    claim: "not a number",
    args: half([[1, NaN, 5000]]),
    nl: "scenario's, rij 1, kolom 2 (verwachting): dit is geen eindig getal",
    en: "scenario's, row 1, column 2 (expectation): this is not a finite number",
  },
  {
    claim: "a negative spread",
    args: half([[1, 30000, -5000]]),
    nl: "scenario's, rij 1, kolom 3 (spreiding): -5.000 is negatief; 0 of meer is nodig",
    en: "scenario's, row 1, column 3 (spread): -5,000 is negative; 0 or more is needed",
  },
  {
    claim: "a negative expectation",
    args: half([[1, -1, 5000]]),
    nl: "scenario's, rij 1, kolom 2 (verwachting): -1 is negatief; 0 of meer is nodig",
    en: "scenario's, row 1, column 2 (expectation): -1 is negative; 0 or more is needed",
  },
  {
    claim: "a negative spread of an event",
    args: half([[1, 30000, 5000]], [[0.5, 1000, -1]]),
    nl: "gebeurtenissen, rij 1, kolom 3 (spreiding): -1 is negatief; 0 of meer is nodig",
    en: "gebeurtenissen, row 1, column 3 (spread): -1 is negative; 0 or more is needed",
  },
  {
    claim: "a value beyond what can be calculated",
    args: half([[1, 1e300, 5000]]),
    nl: "scenario's, rij 1, kolom 2 (verwachting): 1e300 is te groot om mee te rekenen; de grens is 1e100",
    en: "scenario's, row 1, column 2 (expectation): 1e300 is too large to calculate with; the limit is 1e100",
  },
  {
    claim: "a spread below what can be calculated",
    args: half([[1, 30000, 1e-101]]),
    nl: "scenario's, rij 1, kolom 3 (spreiding): 1e-101 is te klein om mee te rekenen; de grens is 1e-100",
    en: "scenario's, row 1, column 3 (spread): 1e-101 is too small to calculate with; the limit is 1e-100",
  },
  {
    claim: "a loss beyond what can be calculated",
    args: half([[1, 30000, 5000]], [[0.5, -1e101, 1]]),
    nl: "gebeurtenissen, rij 1, kolom 2 (extra instroom): -1e101 is te klein om mee te rekenen; de grens is -1e100",
    en: "gebeurtenissen, row 1, column 2 (extra inflow): -1e101 is too small to calculate with; the limit is -1e100",
  },
  {
    claim: "a lognormal spread over a million times its expectation",
    args: half([[1, 2, 3e6, "lognormaal"]]),
    nl: "scenario's, rij 1, kolom 3 (spreiding): 3.000.000 is te groot om mee te rekenen; de grens is 2.000.000",
    en: "scenario's, row 1, column 3 (spread): 3,000,000 is too large to calculate with; the limit is 2,000,000",
  },
  {
    claim: "an error cell as text",
    args: half(headed([1, 30000, "#N/A"])),
    nl: "scenario's, rij 2, kolom 3 (Spreiding): de cel bevat de fout #N/A",
    en: "scenario's, row 2, column 3 (Spreiding): the cell holds the error #N/A",
  },
  {
    claim: "an error cell as an object of the runtime",
    args: half(headed([1, Object.assign(new Error(""), { code: "#DIV/0!" }), 5000])),
    nl: "scenario's, rij 2, kolom 2 (Instroom): de cel bevat de fout #DIV/0!",
    en: "scenario's, row 2, column 2 (Instroom): the cell holds the error #DIV/0!",
  },
  {
    claim: "an error cell as a data type, in a column of x",
    id: "CUMULATIEF",
    args: [[[1], [{ type: "Error", errorType: "NotAvailable" }]], [[1, 30000, 5000]]],
    nl: "x, rij 2, kolom 1: de cel bevat de fout #N/A",
    en: "x, row 2, column 1: the cell holds the error #N/A",
  },
];

describeRefusals({ chances: CHANCES, numbers: NUMBERS });
