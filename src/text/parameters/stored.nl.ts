/** Sentences about a set that a workbook keeps, in Dutch. */
import { type StoredFailureDetails } from "../../core";
import { quote } from "../quote";
import { type SentencesOf } from "../sentences";

const was = (text: string): string => (text === "" ? "niets" : quote(text));
const AGAIN = "sla de set opnieuw op in de werkmap, of haal een ongewijzigde kopie terug";

export const STORED_NL: SentencesOf<keyof StoredFailureDetails> = {
  "stored-nothing": ({ table }) =>
    table
      ? "de tabel is nooit als set opgeslagen: JSON en vingerafdruk ontbreken in de werkmap; sla de set erin op"
      : "de werkmap bevat geen parameterset; sla er een set in op",
  "stored-json-missing": () => `de opgeslagen JSON van de set ontbreekt in de werkmap; ${AGAIN}`,
  "stored-xml-broken": () =>
    `het XML-onderdeel met de opgeslagen set is beschadigd en niet te lezen; ${AGAIN}`,
  "stored-json-broken": () => `de opgeslagen JSON is geen parameterset; ${AGAIN}`,
  "stored-json-other": ({ recorded, found }) =>
    `de opgeslagen JSON hoort bij een andere set (${found}) dan blad, naam en documenteigenschap (${recorded}); ${AGAIN}`,
  "stored-record-other": ({ recorded, found }) =>
    `naam en documenteigenschap noemen een andere vingerafdruk (${recorded}) dan de opgeslagen set heeft (${found}); ga na welke is vastgesteld`,
  "stored-records-differ": ({ recorded, found }) =>
    `de naam noemt vingerafdruk ${recorded} en de documenteigenschap ${found}; ga na welke is vastgesteld`,
  "stored-name-missing": () => `de naam MPP_Vingerafdruk ontbreekt in de werkmap; ${AGAIN}`,
  "stored-name-broken": ({ value }) =>
    `de naam MPP_Vingerafdruk bevat geen vingerafdruk maar ${was(value)}; ${AGAIN}`,
  "stored-name-differs": ({ recorded, found }) =>
    `de naam MPP_Vingerafdruk noemt ${recorded}, de opgeslagen set heeft ${found}; ${AGAIN}`,
  "stored-property-missing": () => `de documenteigenschap 'MPP vingerafdruk' ontbreekt; ${AGAIN}`,
  "stored-property-broken": ({ value }) =>
    `de documenteigenschap 'MPP vingerafdruk' bevat geen vingerafdruk maar ${was(value)}; ${AGAIN}`,
  "stored-property-differs": ({ recorded, found }) =>
    `de documenteigenschap 'MPP vingerafdruk' noemt ${recorded}, de opgeslagen set heeft ${found}; ${AGAIN}`,
  "stored-sheet-missing": () =>
    `het blad met de parametertabel ontbreekt of heeft geen kolomkoppen; ${AGAIN}`,
  "stored-sheet-differs": ({ recorded, found }) =>
    `de tabel heeft vingerafdruk ${found}, vastgelegd is ${recorded}; ${AGAIN}`,
  "stored-row-added": ({ key }) =>
    `regel ${quote(key)} is na het opslaan met de hand toegevoegd; voeg haar toe via een nieuwe versie van de set`,
  "stored-row-removed": ({ key }) =>
    `regel ${quote(key)} is na het opslaan met de hand verwijderd; verwijder haar via een nieuwe versie van de set`,
  "stored-cell-changed": ({ key, stored, found }) =>
    `${was(found)} is na het opslaan met de hand ingevuld, opgeslagen is ${was(stored)} (regel ${quote(key)}); wijzig via een nieuwe versie van de set`,
  "stored-cell-rounded": ({ key, stored, found }) =>
    `een ander programma heeft ${quote(stored)} op 15 cijfers afgerond tot ${quote(found)} (regel ${quote(key)}); ${AGAIN}`,
  "stored-head-changed": ({ label, stored, found }) =>
    `bij ${quote(label)} boven de tabel staat ${was(found)}, opgeslagen is ${was(stored)}; ${AGAIN}`,
};
