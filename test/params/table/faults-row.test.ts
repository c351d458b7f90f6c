/** One row beside the catalogue: id, value and unit. */
import { itFinds } from "./faults";
import { added, edited } from "./fixture";

itFinds("one row beside the catalogue", [
  {
    name: "an unknown parameter",
    cells: added(11, { parameter: "nareis.kans" }),
    found: [
      [
        "error unknown-parameter IND nareis.kans",
        "tabel, rij 18, kolom 1 (parameter): parameter 'nareis.kans' is onbekend; kijk in de catalogus welke er zijn",
      ],
    ],
  },
  {
    name: "a slip in a parameter",
    cells: edited(11, { parameter: "nareis.facto" }),
    found: [
      [
        "incomplete missing-parameter IND nareis.factor",
        "tabel: parameter 'nareis.factor' ontbreekt; voeg een rij toe (verhouding, eigenaar IND)",
      ],
      [
        "error unknown-parameter IND nareis.facto",
        "tabel, rij 11, kolom 1 (parameter): parameter 'nareis.facto' is onbekend; misschien is 'nareis.factor' bedoeld",
      ],
    ],
  },
  {
    name: "capitals in a parameter",
    cells: edited(11, { parameter: "Nareis.Factor" }),
    found: [
      [
        "incomplete missing-parameter IND nareis.factor",
        "tabel: parameter 'nareis.factor' ontbreekt; voeg een rij toe (verhouding, eigenaar IND)",
      ],
      [
        "error unknown-parameter IND Nareis.Factor",
        "tabel, rij 11, kolom 1 (parameter): parameter 'Nareis.Factor' is onbekend; misschien is 'nareis.factor' bedoeld",
      ],
    ],
  },
  {
    name: "a space behind a parameter",
    cells: edited(11, { parameter: "nareis.factor " }),
    found: [
      [
        "incomplete missing-parameter IND nareis.factor",
        "tabel: parameter 'nareis.factor' ontbreekt; voeg een rij toe (verhouding, eigenaar IND)",
      ],
      [
        "error unknown-parameter IND nareis.factor ",
        "tabel, rij 11, kolom 1 (parameter): parameter 'nareis.factor ' is onbekend; misschien is 'nareis.factor' bedoeld",
      ],
    ],
  },
  {
    name: "an index that is too high",
    cells: added(17, { parameter: "maandprofiel.13" }),
    found: [
      [
        "error unknown-index IND maandprofiel.13",
        "tabel, rij 18, kolom 1 (parameter): parameter 'maandprofiel.13' bestaat niet; het nummer loopt van 1 tot en met 12, zonder nul ervoor",
      ],
    ],
  },
  {
    name: "an index below the first",
    cells: added(17, { parameter: "nareis.historie.0" }),
    found: [
      [
        "error unknown-index IND nareis.historie.0",
        "tabel, rij 18, kolom 1 (parameter): parameter 'nareis.historie.0' bestaat niet; het nummer begint bij 1, zonder nul ervoor",
      ],
    ],
  },
  {
    name: "a series without index",
    cells: added(17, { parameter: "nareis.inreis" }),
    found: [
      [
        "error missing-index IND nareis.inreis",
        "tabel, rij 18, kolom 1 (parameter): 'nareis.inreis' is een reeks; zet er een nummer achter, bijvoorbeeld 'nareis.inreis.0'",
      ],
    ],
  },
  {
    name: "a constant per year",
    cells: edited(14, { jaar: 2026 }),
    found: [
      [
        "error constant-per-period IND spoor1.startvoorraad",
        "tabel, rij 14, kolom 2 (jaar): 'spoor1.startvoorraad' is één getal voor de hele set en staat hier bij 2026; laat 'jaar' leeg",
      ],
    ],
  },
  {
    name: "a share above 1",
    cells: edited(12, { waarde: 1.2 }),
    found: [
      [
        "error share-range COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 4 (waarde): 1,2 is geen aandeel; een aandeel ligt van 0 tot en met 1 (eigenaar COA)",
      ],
    ],
  },
  {
    name: "a share below 0",
    cells: edited(12, { waarde: -0.1 }),
    found: [
      [
        "error share-range COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 4 (waarde): -0,1 is geen aandeel; een aandeel ligt van 0 tot en met 1 (eigenaar COA)",
      ],
    ],
  },
  {
    name: "a percentage typed as 62",
    cells: edited(12, { waarde: 62 }),
    found: [
      [
        "error percent-typed COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 4 (waarde): 62 is geen aandeel, waarschijnlijk is 62% bedoeld; schrijf 0,62 (eigenaar COA)",
      ],
    ],
  },
  {
    name: "more than 100 percent",
    cells: edited(12, { waarde: 101 }),
    found: [
      [
        "error share-range COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 4 (waarde): 101 is geen aandeel; een aandeel ligt van 0 tot en met 1 (eigenaar COA)",
      ],
    ],
  },
  {
    name: "a share of 0 that must be more",
    cells: edited(12, { waarde: 0 }),
    found: [
      [
        "error below-minimum COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 4 (waarde): 0 is te laag; mogelijk is meer dan 0 (aandeel, eigenaar COA)",
      ],
    ],
  },
  {
    name: "a value below the minimum",
    cells: edited(13, { waarde: 999 }),
    found: [
      [
        "error below-minimum COA coa.kostprijs",
        "tabel, rij 13, kolom 4 (waarde): 999 is te laag; mogelijk is 1.000 of meer (EUR, eigenaar COA)",
      ],
    ],
  },
  {
    name: "a value above the maximum",
    cells: edited(11, { waarde: 5.1 }),
    found: [
      [
        "error above-maximum IND nareis.factor",
        "tabel, rij 11, kolom 4 (waarde): 5,1 is te hoog; mogelijk is hoogstens 5 (verhouding, eigenaar IND)",
      ],
    ],
  },
  {
    name: "a negative flow",
    cells: edited(2, { waarde: -1 }),
    found: [
      [
        "error below-minimum IND asiel.hasa",
        "tabel, rij 2, kolom 4 (waarde): -1 is te laag; mogelijk is 0 of meer (personen/jaar, eigenaar IND)",
      ],
    ],
  },
  {
    name: "a negative stock",
    cells: edited(14, { waarde: -10 }),
    found: [
      [
        "error negative-stock IND spoor1.startvoorraad",
        "tabel, rij 14, kolom 4 (waarde): -10 is negatief; een voorraad is 0 of meer (zaken, eigenaar IND)",
      ],
    ],
  },
  {
    name: "a flag that is neither 0 nor 1",
    cells: edited(10, { waarde: 0.5 }),
    found: [
      [
        "error flag-value APM asiel.zij_telt_mee",
        "tabel, rij 10, kolom 4 (waarde): 0,5 kan niet; mogelijk is 0 (nee) of 1 (ja) (eigenaar APM)",
      ],
    ],
  },
  {
    name: "a unit of another kind",
    cells: edited(2, { eenheid: "personen/maand" }),
    found: [
      [
        "error wrong-unit IND asiel.hasa",
        "tabel, rij 2, kolom 5 (eenheid): eenheid 'personen/maand' hoort niet bij deze parameter; geef de waarde in 'personen/jaar'",
      ],
    ],
  },
  {
    name: "a known unit of another parameter",
    cells: edited(2, { eenheid: "cases/year" }),
    found: [
      [
        "error wrong-unit IND asiel.hasa",
        "tabel, rij 2, kolom 5 (eenheid): eenheid 'zaken/jaar' hoort niet bij deze parameter; geef de waarde in 'personen/jaar'",
      ],
    ],
  },
  {
    name: "percent as unit",
    cells: edited(12, { eenheid: "%" }),
    found: [
      [
        "error percent-unit COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 5 (eenheid): '%' is hier geen eenheid; geef de waarde in 'aandeel', van 0 tot en met 1 (62% is 0,62)",
      ],
    ],
  },
  {
    name: "an unknown unit of an unknown parameter",
    cells: added(11, { parameter: "x", eenheid: "zaaken" }),
    found: [
      [
        "error unknown-parameter IND x",
        "tabel, rij 18, kolom 1 (parameter): parameter 'x' is onbekend; kijk in de catalogus welke er zijn",
      ],
      [
        "error unknown-unit IND x",
        "tabel, rij 18, kolom 5 (eenheid): eenheid 'zaaken' is onbekend; misschien is 'zaken' bedoeld",
      ],
    ],
  },
]);
