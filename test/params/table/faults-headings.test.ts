/** The heading row: what is missing, unknown, there twice, or about persons. */
import { itFinds } from "./faults";
import { cleanCells, edit, edited, HEADINGS, withoutColumn } from "./fixture";

itFinds("headings", [
  {
    name: "an empty range",
    cells: [],
    found: [
      [
        "error empty-table - -",
        "tabel: de tabel heeft geen rijen; zet onder de koppen op iedere rij één waarde",
      ],
    ],
  },
  {
    name: "blank cells only",
    cells: [
      ["", null],
      [undefined, ""],
    ],
    found: [
      [
        "error empty-table - -",
        "tabel: de tabel heeft geen rijen; zet onder de koppen op iedere rij één waarde",
      ],
    ],
  },
  {
    name: "headings without rows",
    cells: cleanCells().slice(0, 1),
    found: [
      [
        "error empty-table - -",
        "tabel: de tabel heeft geen rijen; zet onder de koppen op iedere rij één waarde",
      ],
    ],
  },
  {
    name: "no heading row",
    cells: cleanCells().slice(1),
    found: [
      [
        "error no-heading-row - -",
        "tabel, rij 1: er staat geen kopregel boven de tabel; nodig zijn de koppen 'parameter', 'jaar' en 'waarde'",
      ],
    ],
  },
  {
    name: "a column that is needed is missing",
    cells: withoutColumn("waarde"),
    found: [
      ["error required-column - -", "tabel, rij 1: de kolom 'waarde' ontbreekt; die is nodig om te rekenen"],
    ],
  },
  {
    name: "columns that adoption needs are missing",
    cells: withoutColumn("eenheid", "bron", "akkoord op", "toelichting", "scenario"),
    found: [
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'eenheid' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'bron' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'akkoord op' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "error duplicate-row IND asiel.hasa",
        "tabel, rij 3, kolom 1 (parameter): deze rij geldt voor dezelfde parameter, periode en scenario als rij 2; laat er één over",
      ],
      [
        "error duplicate-row IND asiel.hasa",
        "tabel, rij 5, kolom 1 (parameter): deze rij geldt voor dezelfde parameter, periode en scenario als rij 4; laat er één over",
      ],
    ],
  },
  {
    name: "only parameter, jaar and waarde",
    cells: withoutColumn(...HEADINGS.filter((name) => !["parameter", "jaar", "waarde"].includes(name))),
    found: [
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'eenheid' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'eigenaar' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'brontype' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'bron' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'peildatum' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'status' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'akkoord door' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "incomplete absent-column - -",
        "tabel, rij 1: de kolom 'akkoord op' ontbreekt; die is nodig om de set vast te stellen",
      ],
      [
        "error duplicate-row IND asiel.hasa",
        "tabel, rij 3, kolom 1 (parameter): deze rij geldt voor dezelfde parameter, periode en scenario als rij 2; laat er één over",
      ],
      [
        "error duplicate-row IND asiel.hasa",
        "tabel, rij 5, kolom 1 (parameter): deze rij geldt voor dezelfde parameter, periode en scenario als rij 4; laat er één over",
      ],
    ],
  },
  {
    name: "a heading with a slip",
    cells: edited(1, { toelichting: "toelichtng" }),
    found: [
      [
        "warning unknown-column - -",
        "tabel, rij 1, kolom 13 (toelichtng): de kop 'toelichtng' is onbekend; misschien is 'toelichting' bedoeld",
      ],
    ],
  },
  {
    name: "an English heading with a slip",
    cells: edited(1, { toelichting: "explenation" }),
    found: [
      [
        "warning unknown-column - -",
        "tabel, rij 1, kolom 13 (explenation): de kop 'explenation' is onbekend; misschien is 'toelichting' bedoeld",
      ],
    ],
  },
  {
    name: "an unknown heading",
    cells: edited(1, { toelichting: "kleur" }),
    found: [
      [
        "warning unknown-column - -",
        "tabel, rij 1, kolom 13 (kleur): de kop 'kleur' is onbekend; mogelijk zijn parameter, jaar, scenario, waarde, eenheid, eigenaar, brontype, bron, peildatum, status, akkoord door, akkoord op en toelichting",
      ],
    ],
  },
  {
    name: "two columns of one meaning",
    cells: edited(1, { toelichting: "Value" }),
    found: [
      [
        "error duplicate-column - -",
        "tabel, rij 1, kolom 13 (Value): de koppen 'waarde' en 'Value' betekenen hetzelfde; er mag er maar één staan",
      ],
    ],
  },
  {
    name: "years beside each other",
    cells: edited(1, { toelichting: 2027 }),
    found: [
      [
        "error year-column - -",
        "tabel, rij 1, kolom 13 (2027): '2027' staat als kop boven een kolom; zet ieder jaar in een eigen rij, met het jaar in de kolom 'jaar'",
      ],
    ],
  },
  {
    name: "a heading that is an error",
    cells: edited(1, { toelichting: { errorType: "Name" } }),
    found: [["error error-cell - -", "tabel, rij 1, kolom 13: de cel bevat de fout #NAME?"]],
  },
  {
    name: "a column without heading",
    cells: edit(edited(1, { toelichting: "" }), 3, { toelichting: "x" }),
    found: [
      [
        "warning unnamed-column - -",
        "tabel, rij 1, kolom 13: boven gevulde cellen staat geen kop, dus de kolom telt niet mee; zet er een kop boven of maak de kolom leeg",
      ],
    ],
  },
  {
    name: "a column of v-numbers",
    cells: edited(1, { toelichting: "V-nummer" }),
    found: [
      [
        "error personal-data - -",
        "tabel, rij 1, kolom 13 (V-nummer): hier staan v-nummers; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "a column of names",
    cells: edited(1, { toelichting: "Achternaam" }),
    found: [
      [
        "error personal-data - -",
        "tabel, rij 1, kolom 13 (Achternaam): hier staan namen; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "a column of birth dates",
    cells: edited(1, { toelichting: "Date of birth" }),
    found: [
      [
        "error personal-data - -",
        "tabel, rij 1, kolom 13 (Date of birth): hier staan geboortedatums; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "a column of citizen service numbers",
    cells: edited(1, { toelichting: "BSN" }),
    found: [
      [
        "error personal-data - -",
        "tabel, rij 1, kolom 13 (BSN): hier staan burgerservicenummers; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "a column of e-mail addresses",
    cells: edited(1, { toelichting: "E-mail" }),
    found: [
      [
        "error personal-data - -",
        "tabel, rij 1, kolom 13 (E-mail): hier staan e-mailadressen; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "a column of phone numbers",
    cells: edited(1, { toelichting: "telefoon" }),
    found: [
      [
        "error personal-data - -",
        "tabel, rij 1, kolom 13 (telefoon): hier staan telefoonnummers; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "too many columns",
    cells: [[...HEADINGS, ...new Array<string>(188).fill("x")]],
    found: [
      [
        "error table-too-large - -",
        "tabel: de tabel heeft 1 rijen en 201 kolommen; het mogen er hoogstens 20.000 en 200 zijn",
      ],
    ],
  },
  {
    name: "too many rows",
    cells: Array.from({ length: 20_001 }, () => ["x"]),
    found: [
      [
        "error table-too-large - -",
        "tabel: de tabel heeft 20.001 rijen en 1 kolommen; het mogen er hoogstens 20.000 en 200 zijn",
      ],
    ],
  },
]);
