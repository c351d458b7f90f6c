/** One row beside the catalogue: owner, source, approval, exception and dates. */
import { itFinds } from "./faults";
import { edit, edited } from "./fixture";

itFinds("owner and approval of a row", [
  {
    name: "a blank unit, owner, source type, source and date",
    cells: edited(11, { eenheid: "", eigenaar: "", brontype: "", bron: "", peildatum: "" }),
    found: [
      [
        "incomplete blank-field IND nareis.factor",
        "tabel, rij 11, kolom 5 (eenheid): 'eenheid' is niet ingevuld; volgens de catalogus is het 'verhouding'",
      ],
      [
        "incomplete blank-field IND nareis.factor",
        "tabel, rij 11, kolom 6 (eigenaar): 'eigenaar' is niet ingevuld; volgens de catalogus is het 'IND'",
      ],
      [
        "incomplete blank-field IND nareis.factor",
        "tabel, rij 11, kolom 7 (brontype): 'brontype' is niet ingevuld; volgens de catalogus is het 'APM levert, partner reageert'",
      ],
      [
        "incomplete blank-field IND nareis.factor",
        "tabel, rij 11, kolom 8 (bron): 'bron' is niet ingevuld; dat is nodig om de set vast te stellen",
      ],
      [
        "incomplete blank-field IND nareis.factor",
        "tabel, rij 11, kolom 9 (peildatum): 'peildatum' is niet ingevuld; dat is nodig om de set vast te stellen",
      ],
    ],
  },
  {
    name: "a blank status",
    cells: edited(11, { status: "" }),
    found: [
      [
        "incomplete blank-field IND nareis.factor",
        "tabel, rij 11, kolom 10 (status): 'status' is niet ingevuld; dat is nodig om de set vast te stellen",
      ],
    ],
  },
  {
    name: "an owner that does not exist",
    cells: edited(12, { eigenaar: "COAA" }),
    found: [
      [
        "incomplete unknown-partner COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 6 (eigenaar): 'COAA' is geen ketenpartner; misschien is 'COA' bedoeld",
      ],
    ],
  },
  {
    name: "an owner that nobody knows",
    cells: edited(12, { eigenaar: "Rijkswaterstaat" }),
    found: [
      [
        "incomplete unknown-partner COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 6 (eigenaar): 'Rijkswaterstaat' is geen ketenpartner; kies een partner uit de catalogus",
      ],
    ],
  },
  {
    name: "another owner than the catalogue's",
    cells: edited(12, { eigenaar: "IND" }),
    found: [
      [
        "incomplete wrong-owner COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 6 (eigenaar): 'IND' is niet de eigenaar; volgens de catalogus is dat 'COA'",
      ],
    ],
  },
  {
    name: "an unknown source type",
    cells: edited(12, { brontype: "krant" }),
    found: [
      [
        "incomplete unknown-source COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 7 (brontype): brontype 'krant' is onbekend; mogelijk zijn 'ketenpartner levert' en 'APM levert, partner reageert'",
      ],
    ],
  },
  {
    name: "another source type than the catalogue's",
    cells: edited(12, { brontype: "APM delivers, partner responds" }),
    found: [
      [
        "incomplete wrong-source COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 7 (brontype): brontype 'APM levert, partner reageert' hoort niet bij deze parameter; volgens de catalogus is het 'ketenpartner levert'",
      ],
    ],
  },
  {
    name: "approval by another than the owner",
    cells: edited(12, { "akkoord door": "IND · dossierhouder" }),
    found: [
      [
        "incomplete approver-not-owner COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 11 (akkoord door): 'IND' is niet de eigenaar en kan geen akkoord geven; dat kan alleen 'COA'",
      ],
    ],
  },
  {
    name: "approval by a partner that does not exist",
    cells: edited(12, { "akkoord door": "COAA · dossierhouder" }),
    found: [
      [
        "incomplete unknown-partner COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 11 (akkoord door): 'COAA' is geen ketenpartner; misschien is 'COA' bedoeld",
      ],
    ],
  },
  {
    name: "approval without role",
    cells: edited(12, { "akkoord door": "COA" }),
    found: [
      [
        "incomplete approver-form COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 11 (akkoord door): in 'akkoord door' staat geen partner met rol; schrijf bijvoorbeeld 'COA · dossierhouder'",
      ],
    ],
  },
  {
    name: "approval by a person",
    cells: edited(12, { "akkoord door": "Jan Jansen" }),
    found: [
      [
        "incomplete approver-form COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 11 (akkoord door): in 'akkoord door' staat geen partner met rol; schrijf bijvoorbeeld 'COA · dossierhouder'",
      ],
    ],
  },
  {
    name: "approval by an e-mail address",
    cells: edited(12, { "akkoord door": "COA · jan@coa.nl" }),
    found: [
      [
        "error personal-data COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 11 (akkoord door): hier staan e-mailadressen; gegevens over personen horen niet in een parametertabel, haal ze weg",
      ],
    ],
  },
  {
    name: "status akkoord without anyone",
    cells: edited(12, { "akkoord door": "", "akkoord op": "" }),
    found: [
      [
        "incomplete status-without-approver COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 11 (akkoord door): de status is 'akkoord', maar 'akkoord door' is leeg; vul partner en rol in",
      ],
    ],
  },
  {
    name: "approval without date",
    cells: edited(12, { "akkoord op": "" }),
    found: [
      [
        "incomplete approval-without-date COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 12 (akkoord op): het akkoord heeft geen datum; vul 'akkoord op' in",
      ],
    ],
  },
  {
    name: "a date of approval without approval",
    cells: edited(12, { "akkoord door": "", status: "concept" }),
    found: [
      [
        "incomplete date-without-approver COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 12 (akkoord op): 'akkoord op' is ingevuld, maar 'akkoord door' is leeg; vul partner en rol in of haal de datum weg",
      ],
    ],
  },
  {
    name: "approval while the status is concept",
    cells: edited(12, { status: "concept" }),
    found: [
      [
        "incomplete approver-without-status COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 10 (status): 'akkoord door' is ingevuld, maar de status is 'concept'; zet de status op 'akkoord' of maak 'akkoord door' leeg",
      ],
    ],
  },
  {
    name: "approval while the status is lapsed",
    cells: edited(12, { status: "vervallen" }),
    found: [
      [
        "incomplete approver-without-status COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 10 (status): 'akkoord door' is ingevuld, maar de status is 'vervallen'; zet de status op 'akkoord' of maak 'akkoord door' leeg",
      ],
    ],
  },
  {
    name: "an exception without consideration",
    cells: edited(12, { status: "uitzondering", "akkoord door": "APM · voorzitter" }),
    found: [
      [
        "incomplete exception-without-reason COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 13 (toelichting): de uitzondering heeft geen overweging; zet die in 'toelichting'",
      ],
    ],
  },
  {
    name: "an exception recorded by the owner",
    cells: edited(12, { status: "uitzondering", toelichting: "geen overeenstemming" }),
    found: [
      [
        "incomplete exception-partner COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 11 (akkoord door): 'COA' kan geen uitzondering vastleggen; dat doet 'APM'",
      ],
    ],
  },
  {
    name: "a date after the reference date",
    cells: edited(12, { "akkoord op": "2026-02-02" }),
    referenceDate: "2026-02-01",
    found: [
      [
        "incomplete future-date COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 12 (akkoord op): 2026-02-02 ligt na de peildatum 2026-02-01; een datum in de tabel kan niet later zijn",
      ],
    ],
  },
  {
    name: "data after the reference date",
    cells: edited(12, { peildatum: 46_050, "akkoord op": "28-1-2026" }),
    referenceDate: "2026-01-27",
    found: [
      [
        "incomplete future-date COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 9 (peildatum): 2026-01-28 ligt na de peildatum 2026-01-27; een datum in de tabel kan niet later zijn",
      ],
      [
        "incomplete future-date COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 12 (akkoord op): 2026-01-28 ligt na de peildatum 2026-01-27; een datum in de tabel kan niet later zijn",
      ],
    ],
  },
  {
    name: "approval before the data",
    cells: edited(12, { "akkoord op": "2026-01-08" }),
    found: [
      [
        "warning approval-before-data COA coa.bezettingspercentage",
        "tabel, rij 12, kolom 12 (akkoord op): het akkoord is van 2026-01-08 en de waarde van 2026-01-09; kijk of het akkoord over deze waarde gaat",
      ],
    ],
  },
  {
    name: "a slip in a scenario",
    cells: edit(edited(2, { scenario: "medioo" }), 4, { scenario: "medioo" }),
    found: [
      [
        "warning near-scenario IND asiel.hasa",
        "tabel, rij 2, kolom 3 (scenario): scenario 'medioo' lijkt op 'medio' maar telt als een ander scenario; schrijf 'medio' als dat is bedoeld",
      ],
      [
        "warning near-scenario IND asiel.hasa",
        "tabel, rij 4, kolom 3 (scenario): scenario 'medioo' lijkt op 'medio' maar telt als een ander scenario; schrijf 'medio' als dat is bedoeld",
      ],
    ],
  },
]);
