/**
 * Indicators of the MPP's list that the default model does not make, with the reason, as its users read it.
 * Source: indicatorenlijst MPP; docs/besluiten/0014.
 */

const NOT_IN_USE = "Dit spoor is niet in werking.";
const PENALTIES =
  "Volgt uit het dwangsommenmodel van de IND, dat niet in dit model zit; het aantal zaken over de beslistermijn wel.";

/** What each spoor of the IND has. */
const SPOOR = ["voorraad", "instroom", "productie", "inwilliging", "afwijzing", "intrekking"];

export const NOT_MODELLED: ReadonlyMap<string, string> = new Map([
  ...["spoor3", "spoor5"].flatMap((spoor) =>
    SPOOR.map((what) => [`ind.asiel.${spoor}.${what}`, NOT_IN_USE] as const),
  ),
  [
    "coa.amv.bezetting",
    "Amv in de opvang tellen mee in de bezetting; er is geen parameter die hen daarin apart zet. Amv onder voogdij staan bij Nidos.",
  ],
  [
    "bz.mvv.afgifte",
    "De inreis volgt met een doorlooptijd uit de inwilliging; voor de afgifte daartussen is er geen parameter.",
  ],
  ["rvs.v6.voorraad", "Voor V6-zaken en overig hoger beroep is er geen vergelijking en geen parameter."],
  ["ind.ingebrekestellingen", PENALTIES],
  ["ind.dwangsommen", PENALTIES],
]);
