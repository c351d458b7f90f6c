/** The rows beside each other: sums, series, what is missing, and many faults at once. */
import { itFinds } from "./faults";
import { cleanCells, edit, edited, without } from "./fixture";

itFinds("the table as a whole", [
  {
    name: "a group that does not sum to 1",
    cells: edited(6, { waarde: 0.25 }),
    found: [
      [
        "error group-sum IND asiel.spoor1.aandeel",
        "tabel, rij 6, kolom 4 (waarde): de 2 waarden van groep 'asiel.spooraandelen' tellen op tot 0,95 (2026, alle scenario's); het moet 1 zijn",
      ],
    ],
  },
  {
    name: "a group of percentages",
    cells: edit(edited(6, { waarde: 30 }), 8, { waarde: 70 }),
    found: [
      [
        "error percent-typed IND asiel.spoor1.aandeel",
        "tabel, rij 6, kolom 4 (waarde): 30 is geen aandeel, waarschijnlijk is 30% bedoeld; schrijf 0,3 (eigenaar IND)",
      ],
      [
        "error group-sum IND asiel.spoor1.aandeel",
        "tabel, rij 6, kolom 4 (waarde): de 2 waarden van groep 'asiel.spooraandelen' tellen op tot 100 (2026, alle scenario's); het moet 1 zijn. Het lijken procenten: deel door 100",
      ],
      [
        "error percent-typed IND asiel.spoor2.aandeel",
        "tabel, rij 8, kolom 4 (waarde): 70 is geen aandeel, waarschijnlijk is 70% bedoeld; schrijf 0,7 (eigenaar IND)",
      ],
    ],
  },
  {
    name: "a kernel that sums to more than 1",
    cells: edited(15, { waarde: 0.7 }),
    found: [
      [
        "error group-sum IND nareis.inreis.0",
        "tabel, rij 15, kolom 4 (waarde): de 2 waarden van groep 'nareis.inreis' tellen op tot 1,1 (alle jaren, alle scenario's); het mag hoogstens 1 zijn",
      ],
    ],
  },
  {
    name: "a kernel with a hole",
    cells: edited(16, { parameter: "nareis.inreis.2" }),
    found: [
      [
        "error index-gap IND nareis.inreis.0",
        "tabel, rij 15, kolom 1 (parameter): in de reeks 'nareis.inreis' ontbreekt 'nareis.inreis.1'; zet 0 waar niets is",
      ],
      [
        "incomplete missing-history IND nareis.inreis.0",
        "tabel, rij 15, kolom 1 (parameter): 'nareis.inreis' kijkt terug op 'nareis.historie.2', en dat ontbreekt; geef de cijfers van eerdere perioden",
      ],
    ],
  },
  {
    name: "a kernel without history",
    cells: without(17),
    found: [
      [
        "incomplete missing-history IND nareis.inreis.0",
        "tabel, rij 15, kolom 1 (parameter): 'nareis.inreis' kijkt terug op 'nareis.historie.1', en dat ontbreekt; geef de cijfers van eerdere perioden",
      ],
    ],
  },
  {
    name: "a parameter that is missing",
    cells: without(11),
    found: [
      [
        "incomplete missing-parameter IND nareis.factor",
        "tabel: parameter 'nareis.factor' ontbreekt; voeg een rij toe (verhouding, eigenaar IND)",
      ],
    ],
  },
  {
    name: "a stock that is missing",
    cells: without(14),
    found: [
      [
        "incomplete missing-parameter IND spoor1.startvoorraad",
        "tabel: parameter 'spoor1.startvoorraad' ontbreekt; voeg een rij toe (zaken, eigenaar IND)",
      ],
    ],
  },
  {
    name: "a profile with eleven months",
    cells: [
      ...cleanCells(),
      ...Array.from(
        { length: 11 },
        (_, n) =>
          edited(10, { parameter: `maandprofiel.${n + 1}`, waarde: 1 / 11, eenheid: "aandeel" })[9] ?? [],
      ),
    ],
    found: [
      [
        "error index-gap APM maandprofiel.1",
        "tabel, rij 18, kolom 1 (parameter): in de reeks 'maandprofiel' ontbreekt 'maandprofiel.12'; zet 0 waar niets is",
      ],
    ],
  },
  {
    name: "a profile that does not sum to 1",
    cells: [
      ...cleanCells(),
      ...Array.from(
        { length: 12 },
        (_, n) =>
          edited(10, { parameter: `maandprofiel.${n + 1}`, waarde: 1 / 11, eenheid: "aandeel" })[9] ?? [],
      ),
    ],
    found: [
      [
        "error group-sum APM maandprofiel.1",
        "tabel, rij 18, kolom 4 (waarde): de 12 waarden van groep 'maandprofiel' tellen op tot 1,09090909091 (alle jaren, alle scenario's); het moet 1 zijn",
      ],
    ],
  },
  {
    name: "several faults at once",
    cells: edit(
      edit(edit(edited(2, { waarde: -1, eenheid: "zaken" }), 6, { waarde: 62 }), 12, {
        "akkoord door": "IND · dossierhouder",
      }),
      11,
      { parameter: "nareis.facto" },
    ),
    found: [
      [
        "incomplete missing-parameter IND nareis.factor",
        "tabel: parameter 'nareis.factor' ontbreekt; voeg een rij toe (verhouding, eigenaar IND)",
      ],
      [
        "error below-minimum IND asiel.hasa",
        "tabel, rij 2, kolom 4 (waarde): -1 is te laag; mogelijk is 0 of meer (personen/jaar, eigenaar IND)",
      ],
      [
        "error wrong-unit IND asiel.hasa",
        "tabel, rij 2, kolom 5 (eenheid): eenheid 'zaken' hoort niet bij deze parameter; geef de waarde in 'personen/jaar'",
      ],
      [
        "error percent-typed IND asiel.spoor1.aandeel",
        "tabel, rij 6, kolom 4 (waarde): 62 is geen aandeel, waarschijnlijk is 62% bedoeld; schrijf 0,62 (eigenaar IND)",
      ],
      [
        "error group-sum IND asiel.spoor1.aandeel",
        "tabel, rij 6, kolom 4 (waarde): de 2 waarden van groep 'asiel.spooraandelen' tellen op tot 62,7 (2026, alle scenario's); het moet 1 zijn",
      ],
      [
        "error unknown-parameter IND nareis.facto",
        "tabel, rij 11, kolom 1 (parameter): parameter 'nareis.facto' is onbekend; misschien is 'nareis.factor' bedoeld",
      ],
      [
        "incomplete approver-not-owner COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 11 (akkoord door): 'IND' is niet de eigenaar en kan geen akkoord geven; dat kan alleen 'COA'",
      ],
    ],
  },
]);
