/** Single cells: rows, values and periods that cannot be read, or only with a warning. */
import { itFinds } from "./faults";
import { cleanCells, edit, edited } from "./fixture";

itFinds("cells with values and periods", [
  {
    name: "a blank row between the rows",
    cells: cleanCells().map((row, index) => (index === 11 ? row.map(() => "") : row)),
    found: [
      [
        "incomplete missing-parameter COA coa.bezettingspercentage",
        "tabel: parameter 'coa.bezettingspercentage' ontbreekt; voeg een rij toe (aandeel, eigenaar COA)",
      ],
      ["warning blank-row - -", "tabel, rij 12: deze rij is leeg; haal lege rijen tussen de waarden weg"],
    ],
  },
  {
    name: "a row that is wider than the headings",
    cells: cleanCells().map((row, index) => (index === 3 ? [...row, "", "x"] : row)),
    found: [
      [
        "error row-too-long IND asiel.hasa",
        "tabel, rij 4: deze rij is 15 cellen breed en de kopregel 13; haal weg wat buiten de kolommen staat",
      ],
    ],
  },
  {
    name: "a blank parameter",
    cells: edited(11, { parameter: "" }),
    found: [
      [
        "incomplete missing-parameter IND nareis.factor",
        "tabel: parameter 'nareis.factor' ontbreekt; voeg een rij toe (verhouding, eigenaar IND)",
      ],
      ["error blank-cell IND -", "tabel, rij 11, kolom 1 (parameter): de cel is leeg; vul een waarde in"],
    ],
  },
  {
    name: "a number as parameter",
    cells: edited(11, { parameter: 12 }),
    found: [
      [
        "incomplete missing-parameter IND nareis.factor",
        "tabel: parameter 'nareis.factor' ontbreekt; voeg een rij toe (verhouding, eigenaar IND)",
      ],
      ["error not-a-text IND -", "tabel, rij 11, kolom 1 (parameter): '12' is geen tekst"],
    ],
  },
  {
    name: "a blank value",
    cells: edited(11, { waarde: "" }),
    found: [
      [
        "error blank-cell IND nareis.factor",
        "tabel, rij 11, kolom 4 (waarde): de cel is leeg; vul een waarde in",
      ],
    ],
  },
  {
    name: "a value of spaces",
    cells: edited(11, { waarde: "  " }),
    found: [
      [
        "error not-a-number IND nareis.factor",
        "tabel, rij 11, kolom 4 (waarde): de cel bevat alleen spaties, geen getal",
      ],
    ],
  },
  {
    name: "a value that is an error",
    cells: edited(11, { waarde: "#N/A" }),
    found: [
      ["error error-cell IND nareis.factor", "tabel, rij 11, kolom 4 (waarde): de cel bevat de fout #N/A"],
    ],
  },
  {
    name: "a value that is an error object",
    cells: edited(11, { waarde: { errorType: "Div0" } }),
    found: [
      ["error error-cell IND nareis.factor", "tabel, rij 11, kolom 4 (waarde): de cel bevat de fout #DIV/0!"],
    ],
  },
  {
    name: "a truth value as value",
    cells: edited(11, { waarde: true }),
    found: [["error not-a-number IND nareis.factor", "tabel, rij 11, kolom 4 (waarde): WAAR is geen getal"]],
  },
  {
    name: "words as value",
    cells: edited(11, { waarde: "n.v.t." }),
    found: [
      ["error not-a-number IND nareis.factor", "tabel, rij 11, kolom 4 (waarde): 'n.v.t.' is geen getal"],
    ],
  },
  {
    name: "an infinite value",
    cells: edited(11, { waarde: Infinity }),
    found: [
      ["error not-finite IND nareis.factor", "tabel, rij 11, kolom 4 (waarde): dit is geen eindig getal"],
    ],
  },
  {
    name: "a text number",
    cells: edited(11, { waarde: "1,2" }),
    found: [
      [
        "warning text-number IND nareis.factor",
        "tabel, rij 11, kolom 4 (waarde): '1,2' is tekst en wordt gelezen als 1,2; maak er een getal van",
      ],
    ],
  },
  {
    name: "a text percentage",
    cells: edited(12, { waarde: "96%" }),
    found: [
      [
        "warning text-number COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 4 (waarde): '96%' is tekst en wordt gelezen als 0,96; maak er een getal van",
      ],
    ],
  },
  {
    name: "a text number with thousands",
    cells: edited(14, { waarde: "4.000,5" }),
    found: [
      [
        "warning text-number IND spoor1.startvoorraad",
        "tabel, rij 14, kolom 4 (waarde): '4.000,5' is tekst en wordt gelezen als 4.000,5; maak er een getal van",
      ],
    ],
  },
  {
    name: "an ambiguous text number",
    cells: edited(14, { waarde: "4.000" }),
    found: [
      [
        "error ambiguous-number IND spoor1.startvoorraad",
        "tabel, rij 14, kolom 4 (waarde): '4.000' is tekst en kan 4000 of 4 betekenen; maak er een getal van",
      ],
    ],
  },
  {
    name: "both decimal styles",
    cells: edit(edited(11, { waarde: "1,2" }), 12, { waarde: "0.96" }),
    found: [
      [
        "warning mixed-decimals - -",
        "tabel, kolom 4 (waarde): de kolom heeft getallen met een decimale komma ('1,2') en met een punt ('0.96'); schrijf ze allemaal op dezelfde manier",
      ],
      [
        "warning text-number IND nareis.factor",
        "tabel, rij 11, kolom 4 (waarde): '1,2' is tekst en wordt gelezen als 1,2; maak er een getal van",
      ],
      [
        "warning text-number COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 4 (waarde): '0.96' is tekst en wordt gelezen als 0,96; maak er een getal van",
      ],
    ],
  },
  {
    name: "the other decimal mark than the file's",
    cells: edited(11, { waarde: "1.2" }),
    decimal: "comma",
    found: [
      [
        "error decimal-mark IND nareis.factor",
        "tabel, rij 11, kolom 4 (waarde): '1.2' heeft geen decimale komma, die bij dit bestand hoort; schrijf alle getallen op dezelfde manier",
      ],
    ],
  },
  {
    name: "a month that does not exist",
    cells: edited(2, { jaar: "2026-13" }),
    found: [
      [
        "error period-unreadable IND asiel.hasa",
        "tabel, rij 2, kolom 2 (jaar): '2026-13' is geen jaar of maand; schrijf 2026 of 2026-03, of laat de cel leeg voor alle jaren",
      ],
    ],
  },
  {
    name: "a year in words",
    cells: edited(2, { jaar: "volgend jaar" }),
    found: [
      [
        "error period-unreadable IND asiel.hasa",
        "tabel, rij 2, kolom 2 (jaar): 'volgend jaar' is geen jaar of maand; schrijf 2026 of 2026-03, of laat de cel leeg voor alle jaren",
      ],
    ],
  },
  {
    name: "half a year",
    cells: edited(2, { jaar: 2026.5 }),
    found: [
      [
        "error period-unreadable IND asiel.hasa",
        "tabel, rij 2, kolom 2 (jaar): '2026.5' is geen jaar of maand; schrijf 2026 of 2026-03, of laat de cel leeg voor alle jaren",
      ],
    ],
  },
  {
    name: "a year long ago",
    cells: edited(2, { jaar: 1812 }),
    found: [
      [
        "error year-range IND asiel.hasa",
        "tabel, rij 2, kolom 2 (jaar): jaar '1812' kan niet; mogelijk is 1900 tot en met 2200",
      ],
    ],
  },
  {
    name: "a month that became a date",
    cells: edited(2, { jaar: 46_082 }),
    found: [
      [
        "error period-date IND asiel.hasa",
        "tabel, rij 2, kolom 2 (jaar): hier staat een datum (46082), geen maand; maak de cel tekst en schrijf 2026-03, of schrijf alleen het jaar",
      ],
    ],
  },
  {
    name: "a truth value as year",
    cells: edited(2, { jaar: true }),
    found: [["error not-a-text IND asiel.hasa", "tabel, rij 2, kolom 2 (jaar): 'true' is geen tekst"]],
  },
  {
    name: "an error as scenario",
    cells: edited(2, { scenario: "#REF!" }),
    found: [
      ["error error-cell IND asiel.hasa", "tabel, rij 2, kolom 3 (scenario): de cel bevat de fout #REF!"],
    ],
  },
]);
