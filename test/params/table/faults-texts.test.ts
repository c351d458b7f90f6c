/** Single cells: dates, words, data about persons, and text that no file can hold. */
import { itFinds } from "./faults";
import { edit, edited } from "./fixture";

itFinds("cells with text and dates", [
  {
    name: "a date that does not exist",
    cells: edited(11, { peildatum: "31-02-2026" }),
    found: [
      [
        "incomplete date-unreadable IND nareis.factor",
        "tabel, rij 11, kolom 9 (peildatum): '31-02-2026' is geen datum; schrijf jjjj-mm-dd of dd-mm-jjjj, van 1980 tot en met 2200",
      ],
    ],
  },
  {
    name: "a year as date",
    cells: edited(11, { peildatum: 2026 }),
    found: [
      [
        "incomplete date-unreadable IND nareis.factor",
        "tabel, rij 11, kolom 9 (peildatum): '2026' is geen datum; schrijf jjjj-mm-dd of dd-mm-jjjj, van 1980 tot en met 2200",
      ],
    ],
  },
  {
    name: "an American or Dutch date",
    cells: edited(11, { peildatum: "9/1/2026" }),
    found: [
      [
        "incomplete ambiguous-date IND nareis.factor",
        "tabel, rij 11, kolom 9 (peildatum): '9/1/2026' kan 2026-01-09 of 2026-09-01 zijn; schrijf jjjj-mm-dd",
      ],
    ],
  },
  {
    name: "an error as date",
    cells: edited(11, { "akkoord op": "#VALUE!" }),
    found: [
      [
        "incomplete error-cell IND nareis.factor",
        "tabel, rij 11, kolom 12 (akkoord op): de cel bevat de fout #VALUE!",
      ],
    ],
  },
  {
    name: "an unknown status",
    cells: edited(11, { status: "oke" }),
    found: [
      [
        "incomplete unknown-status IND nareis.factor",
        "tabel, rij 11, kolom 10 (status): status 'oke' is onbekend; mogelijk zijn 'concept', 'ter akkoord', 'akkoord', 'vervallen' en 'uitzondering'",
      ],
    ],
  },
  {
    name: "a truth value as source",
    cells: edited(11, { bron: false }),
    found: [
      ["incomplete not-a-text IND nareis.factor", "tabel, rij 11, kolom 8 (bron): 'false' is geen tekst"],
    ],
  },
  {
    name: "a v-number in a remark",
    cells: edited(11, { toelichting: "zie V-nummer 281.234.5678" }),
    found: [
      [
        "error personal-data IND nareis.factor",
        "tabel, rij 11, kolom 13 (toelichting): hier staan v-nummers; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "a bare v-number",
    cells: edited(11, { bron: "dossier V2812345678" }),
    found: [
      [
        "error personal-data IND nareis.factor",
        "tabel, rij 11, kolom 8 (bron): hier staan v-nummers; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "a citizen service number in a source",
    cells: edited(11, { bron: "BSN: 123456782" }),
    found: [
      [
        "error personal-data IND nareis.factor",
        "tabel, rij 11, kolom 8 (bron): hier staan burgerservicenummers; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "a birth date in a remark",
    cells: edited(11, { toelichting: "geboren op 1-2-1990" }),
    found: [
      [
        "error personal-data IND nareis.factor",
        "tabel, rij 11, kolom 13 (toelichting): hier staan geboortedatums; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "an e-mail address as source",
    cells: edited(11, { bron: "mail van a.b@voorbeeld.nl" }),
    found: [
      [
        "error personal-data IND nareis.factor",
        "tabel, rij 11, kolom 8 (bron): hier staan e-mailadressen; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "personal data in a column that does not count",
    cells: edit(edited(1, { toelichting: "kleur" }), 11, { toelichting: "v-nr 12" }),
    found: [
      [
        "warning unknown-column - -",
        "tabel, rij 1, kolom 13 (kleur): de kop 'kleur' is onbekend; mogelijk zijn parameter, jaar, scenario, waarde, eenheid, eigenaar, brontype, bron, peildatum, status, akkoord door, akkoord op en toelichting",
      ],
      [
        "error personal-data IND nareis.factor",
        "tabel, rij 11, kolom 13 (kleur): hier staan v-nummers; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "half a character",
    cells: edited(11, { toelichting: "\ud83d" }),
    found: [
      [
        "error text-unfit IND nareis.factor",
        "tabel, rij 11, kolom 13 (toelichting): de tekst bevat een teken dat een bestand niet kan bewaren; typ de tekst opnieuw",
      ],
    ],
  },
  {
    name: "a control character",
    cells: edited(11, { bron: "a\u0007b" }),
    found: [
      [
        "error text-unfit IND nareis.factor",
        "tabel, rij 11, kolom 8 (bron): de tekst bevat een teken dat een bestand niet kan bewaren; typ de tekst opnieuw",
      ],
    ],
  },
  {
    name: "a line end and a bar in words of one line",
    cells: edit(edited(11, { eenheid: "verhouding\nx" }), 12, { "akkoord door": "COA · a|b" }),
    found: [
      [
        "error wrong-unit IND nareis.factor",
        "tabel, rij 11, kolom 5 (eenheid): eenheid 'verhouding x' hoort niet bij deze parameter; geef de waarde in 'verhouding'",
      ],
      [
        "error text-unfit IND nareis.factor",
        "tabel, rij 11, kolom 5 (eenheid): de tekst bevat een regeleinde, een | of een teken dat een bestand niet kan bewaren; typ de tekst opnieuw",
      ],
      [
        "error text-unfit COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 11 (akkoord door): de tekst bevat een regeleinde, een | of een teken dat een bestand niet kan bewaren; typ de tekst opnieuw",
      ],
    ],
  },
  {
    name: "a scenario of 81 letters",
    cells: edit(
      edit(edit(edited(2, { scenario: "s".repeat(81) }), 4, { scenario: "s".repeat(81) }), 3, {
        scenario: "s".repeat(80),
      }),
      5,
      { scenario: "s".repeat(80) },
    ),
    found: [
      [
        "error text-too-long IND asiel.hasa",
        "tabel, rij 2, kolom 3 (scenario): de tekst is 81 tekens lang; het mogen er hoogstens 80 zijn",
      ],
      [
        "error text-too-long IND asiel.hasa",
        "tabel, rij 4, kolom 3 (scenario): de tekst is 81 tekens lang; het mogen er hoogstens 80 zijn",
      ],
    ],
  },
  {
    name: "a text longer than a cell",
    cells: edited(11, { toelichting: "a".repeat(32_768) }),
    found: [
      [
        "error text-too-long IND nareis.factor",
        "tabel, rij 11, kolom 13 (toelichting): de tekst is 32.768 tekens lang; het mogen er hoogstens 32.767 zijn",
      ],
    ],
  },
]);
