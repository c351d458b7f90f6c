/** What PARAMETER, VINGERAFDRUK, VERGELIJKPARAMETERS and AFRONDEN refuse, with place and cause in both languages. */
import { type Case, describeRefusals } from "./refusal-cases";
import { TABLE, tableWith } from "./parameter-tables";

const look = (...asked: readonly unknown[]): Pick<Case, "id" | "args"> => ({
  id: "PARAMETER",
  args: [TABLE, ...asked],
});

const ASKED: readonly Case[] = [
  {
    claim: "an id that is not in the catalogue, with the nearest one",
    ...look([["asiel.hasa"], ["asiel.hassa"]], 2026),
    nl: "id, rij 2, kolom 1: parameter 'asiel.hassa' is onbekend; misschien is 'asiel.hasa' bedoeld",
    en: "id, row 2, column 1: parameter 'asiel.hassa' is unknown; perhaps 'asiel.hasa' was meant",
  },
  {
    claim: "an id that is not in the table",
    ...look("asiel.hervestiging", 2026),
    nl: "id: parameter 'asiel.hervestiging' staat niet in de tabel; voeg een rij toe, er wordt niets ingevuld",
    en: "id: parameter 'asiel.hervestiging' is not in the table; add a row, nothing is filled in",
  },
  {
    claim: "a number as id",
    ...look([["asiel.hasa"], [12]], 2026),
    nl: "id, rij 2, kolom 1: '12' is geen tekst",
    en: "id, row 2, column 1: '12' is not text",
  },
  {
    claim: "a blank id between ids",
    ...look([["asiel.hasa"], [""], ["asiel.hasa"]], 2026),
    nl: "id, rij 2, kolom 1: de cel is leeg; vul een waarde in",
    en: "id, row 2, column 1: the cell is blank; fill in a value",
  },
  {
    claim: "no ids at all",
    ...look([[""], [null]], 2026),
    nl: "id: het bereik is leeg; er is ten minste één waarde nodig",
    en: "id: the range is empty; it needs at least one value",
  },
  {
    claim: "an error cell as id",
    ...look([["asiel.hasa", "#N/B"]], 2026),
    nl: "id, rij 1, kolom 2: de cel bevat de fout #N/B",
    en: "id, row 1, column 2: the cell holds the error #N/B",
  },
  {
    claim: "a year that the table does not have",
    ...look("asiel.hasa", [[2026, 2030]]),
    nl: "id: voor 'asiel.hasa' is er geen waarde in 2030; er zijn waarden voor 2026 en 2027",
    en: "id: for 'asiel.hasa' there is no value in 2030; there are values for 2026 and 2027",
  },
  {
    claim: "a year that is no year",
    ...look("asiel.hasa", [[2026, 20]]),
    nl: "jaar, rij 1, kolom 2: jaar '20' kan niet; mogelijk is 1900 tot en met 2200",
    en: "jaar, row 1, column 2: year '20' is not possible; it must lie from 1900 to 2200",
  },
  {
    claim: "an error cell as year",
    ...look("asiel.hasa", [["#VALUE!"]]),
    nl: "jaar: de cel bevat de fout #VALUE!",
    en: "jaar: the cell holds the error #VALUE!",
  },
  {
    claim: "ids and years that do not belong together",
    ...look([["asiel.hasa"], ["asiel.hasa"]], [[2026], [2027], [2026]]),
    nl: "jaar: 3 × 1 cellen passen niet bij 2 × 1 cellen van 'id'; geef dezelfde vorm, één cel, of een kolom en een rij",
    en: "jaar: 3 × 1 cells do not fit 2 × 1 cells of 'id'; give the same shape, one cell, or a column and a row",
  },
  {
    claim: "a table of ids by a row of years",
    ...look(
      [
        ["asiel.hasa", "asiel.hasa"],
        ["asiel.hasa", "asiel.hasa"],
      ],
      [[2026, 2027]],
    ),
    nl: "jaar: 1 × 2 cellen passen niet bij 2 × 2 cellen van 'id'; geef dezelfde vorm, één cel, of een kolom en een rij",
    en: "jaar: 1 × 2 cells do not fit 2 × 2 cells of 'id'; give the same shape, one cell, or a column and a row",
  },
  {
    claim: "a scenario that the table does not have",
    ...look("asiel.spoor4aa.inwilliging", 2026, "mediaan"),
    nl: "id: voor 'asiel.spoor4aa.inwilliging' is er geen waarde in scenario 'mediaan'; er zijn waarden voor 'maximum' en 'medio'",
    en: "id: for 'asiel.spoor4aa.inwilliging' there is no value in scenario 'mediaan'; there are values for 'maximum' and 'medio'",
  },
  {
    claim: "several scenarios",
    ...look("asiel.spoor4aa.inwilliging", 2026, [["medio", "maximum"]]),
    nl: "scenario: hier past één cel, geen bereik van 1 × 2 cellen",
    en: "scenario: one cell fits here, not a range of 1 × 2 cells",
  },
  {
    claim: "a blank cell as scenario",
    ...look("asiel.spoor4aa.inwilliging", 2026, [[""]]),
    nl: "scenario: de cel is leeg; vul een waarde in of laat het argument weg",
    en: "scenario: the cell is blank; fill in a value or leave the argument out",
  },
  {
    claim: "only spaces as scenario",
    ...look("asiel.spoor4aa.inwilliging", 2026, "  "),
    nl: "scenario: de cel is leeg; vul een waarde in of laat het argument weg",
    en: "scenario: the cell is blank; fill in a value or leave the argument out",
  },
];

const TABLES: readonly Case[] = [
  {
    claim: "a percentage where a share belongs",
    id: "PARAMETER",
    args: [tableWith(["asiel.spoor1.inwilliging", "", "", 62, ""]), "asiel.spoor1.inwilliging"],
    nl: "tabel, rij 7, kolom 4 (waarde): 62 is geen aandeel, waarschijnlijk is 62% bedoeld; schrijf 0,62 (eigenaar IND)",
    en: "tabel, row 7, column 4 (waarde): 62 is not a share, probably 62% was meant; write 0.62 (owner IND)",
  },
  {
    claim: "a text that can be two numbers",
    id: "PARAMETER",
    args: [tableWith(["asiel.hervestiging", "", "", "1.234", ""]), "asiel.hervestiging"],
    nl: "tabel, rij 7, kolom 4 (waarde): '1.234' is tekst en kan 1234 of 1,234 betekenen; maak er een getal van",
    en: "tabel, row 7, column 4 (waarde): '1.234' is text and can mean 1234 or 1.234; turn it into a number",
  },
  {
    claim: "two rows for one year",
    id: "PARAMETER",
    args: [tableWith(["asiel.hasa", 2026, "", 1, ""]), [["asiel.hasa"]], 2026],
    nl: "id: voor 'asiel.hasa' gelden rij 2 en 7 tegelijk; laat er één over",
    en: "id: for 'asiel.hasa' the rows 2 and 7 apply at the same time; keep one of them",
  },
  {
    claim: "a table without a column waarde, whatever is asked",
    id: "PARAMETER",
    args: [
      [
        ["parameter", "jaar"],
        ["asiel.hasa", 2026],
      ],
      "asiel.hasa",
      2026,
    ],
    nl: "tabel, rij 1: de kolom 'waarde' ontbreekt; die is nodig om te rekenen",
    en: "tabel, row 1: the column 'waarde' is missing; computing needs it",
  },
  {
    claim: "the rows of a table without its headings",
    id: "PARAMETER",
    args: [TABLE.slice(1), "asiel.hasa", 2026],
    nl: "tabel, rij 1: er staat geen kopregel boven de tabel; nodig zijn de koppen 'parameter', 'jaar' en 'waarde'",
    en: "tabel, row 1: there is no heading row above the table; it needs the headings 'parameter', 'jaar' and 'waarde'",
  },
  {
    claim: "a fingerprint of a table with errors, by the first of them",
    id: "VINGERAFDRUK",
    args: [tableWith(["asiel.hervestiging", "", "", "n.v.t.", ""], ["asiel.hervestiging", "", "", -1, ""])],
    nl: "tabel, rij 7, kolom 4 (waarde): 'n.v.t.' is geen getal",
    en: "tabel, row 7, column 4 (waarde): 'n.v.t.' is not a number",
  },
  {
    claim: "a comparison with a table that cannot be read, by its name",
    id: "VERGELIJKPARAMETERS",
    args: [TABLE, tableWith(["asiel.hervestiging", "", "", "n.v.t.", ""])],
    nl: "nieuw, rij 7, kolom 4 (waarde): 'n.v.t.' is geen getal",
    en: "nieuw, row 7, column 4 (waarde): 'n.v.t.' is not a number",
  },
  {
    claim: "a peildatum that is no date",
    id: "CONTROLEERPARAMETERS",
    args: [TABLE, "gisteren"],
    nl: "peildatum: 'gisteren' is geen datum; schrijf jjjj-mm-dd of dd-mm-jjjj, van 1980 tot en met 2200",
    en: "peildatum: 'gisteren' is not a date; write yyyy-mm-dd or dd-mm-yyyy, from 1980 to 2200",
  },
  {
    claim: "a blank cell as peildatum",
    id: "CONTROLEERPARAMETERS",
    args: [TABLE, [[""]]],
    nl: "peildatum: de cel is leeg; vul een waarde in of laat het argument weg",
    en: "peildatum: the cell is blank; fill in a value or leave the argument out",
  },
];

const ROUNDING: readonly Case[] = [
  {
    claim: "rounding to 0",
    id: "AFRONDEN",
    args: [5, 0],
    nl: "op: 0 kan niet; meer dan 0 is nodig",
    en: "op: 0 is not possible; more than 0 is needed",
  },
  {
    claim: "rounding to nothing",
    id: "AFRONDEN",
    args: [5],
    nl: "op: dit argument ontbreekt",
    en: "op: this argument is missing",
  },
  {
    claim: "rounding to a blank cell",
    id: "AFRONDEN",
    args: [5, [[""]]],
    nl: "op: de cel is leeg; vul een waarde in",
    en: "op: the cell is blank; fill in a value",
  },
  {
    claim: "a number as text",
    id: "AFRONDEN",
    args: [[[5], ["30.000"]], 10],
    nl: "waarde, rij 2, kolom 1: '30.000' is tekst, geen getal; zet de cel om naar een getal",
    en: "waarde, row 2, column 1: '30.000' is text, not a number; convert the cell to a number",
  },
  {
    claim: "a multiple beyond the largest number",
    id: "AFRONDEN",
    args: [[[1], [1.5e308]], 1e308],
    nl: "waarde, rij 2, kolom 1: de uitkomst is te groot of te klein voor een getal",
    en: "waarde, row 2, column 1: the result is too large or too small for a number",
  },
];

describeRefusals({ "what is asked": ASKED, "what the table says": TABLES, rounding: ROUNDING });
