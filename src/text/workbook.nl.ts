/** Sentences about reading and changing a workbook, in Dutch. */
import { type WorkbookFailureDetails } from "../core";
import { formatNumber } from "./numbers";
import { quote } from "./quote";
import { type SentencesOf } from "./sentences";

type Details = WorkbookFailureDetails;

const WHY: Readonly<Record<Details["workbook-unwritable"]["why"], string>> = {
  number: "een cel kan dit getal niet bevatten",
  length: "deze tekst is te lang",
  formula: "deze formule is leeg of te lang",
};
const TAKEN: Readonly<Record<Details["workbook-taken"]["what"], string>> = {
  sheet: "een blad",
  table: "een tabel",
  chart: "een grafiek",
};
/** Wat er niet kan, en wat er in plaats daarvan gebeurt. */
const LACKS: Readonly<Record<Details["workbook-unsupported"]["capability"], string>> = {
  protection: "niet te zien is of een blad beveiligd is; Excel weigert het schrijven dan zelf",
  "custom-xml": "de set kan niet in de werkmap worden bewaard; bewaar haar als bestand",
  properties: "documenteigenschappen zijn niet te lezen of te schrijven; bewaar de set als bestand",
  sheets: "een blad toevoegen kan hier niet; voeg het in Excel toe",
  tables: "een tabel maken kan hier niet; de cellen blijven gewone cellen",
  names: "een naam vastleggen kan hier niet; leg hem in Excel vast",
  charts: "een grafiek invoegen kan hier niet; de getallen staan wel in de cellen",
  "chart-sources": "niet te zien is uit welke cellen een grafiek komt; bekijk haar in Excel",
  "frozen-rows": "de kop van een nieuw blad blijft niet vanzelf in beeld; blokkeer hem in Excel",
  changes: "wijzigingen worden niet vanzelf gemeld; ververs met de knop",
  "selection-changes": "een andere selectie wordt niet vanzelf gemeld; wijs het venster aan",
  formats: "een getalnotatie instellen kan hier niet; de cellen houden de hunne",
  "filled-cells": "cellen die een formule vult, tellen hier als eigen inhoud; kies een lege plek",
};

export const WORKBOOK_NL: SentencesOf<keyof Details> = {
  "workbook-no-sheet": ({ sheet }) => `blad ${quote(sheet)} bestaat niet; kies een ander blad`,
  "workbook-bad-range": ({ range }) => `${quote(range)} is geen bereik van een blad, zoals 'B2:D8'`,
  "workbook-shape": ({ rows, columns, expected }) =>
    `${rows} rijen bij ${columns} kolommen passen niet in een bereik van ${expected.rows} bij ${expected.columns}; er is niets geschreven`,
  "workbook-unwritable": ({ why, limit }) =>
    `${WHY[why]}${limit === undefined ? "" : `, hooguit ${formatNumber(limit, "nl")} tekens`}; er is niets geschreven`,
  "workbook-protected": ({ sheet }) =>
    `blad ${quote(sheet)} is beveiligd, er is niets geschreven; hef de beveiliging op of kies een ander blad`,
  "workbook-occupied": ({ range, cell }) =>
    `${range} is niet leeg (${cell}), er is niets geschreven; kies een andere plek of kies voor overschrijven`,
  "workbook-filled": ({ cell }) =>
    `een formule elders vult ${cell}, er is niets geschreven; kies een andere plek`,
  "workbook-taken": ({ what, name }) =>
    `${TAKEN[what]} met de naam ${quote(name)} bestaat al, er is niets geschreven; kies een andere naam`,
  "workbook-several-parts": ({ namespace, count }) =>
    `de werkmap heeft ${count} XML-onderdelen ${quote(namespace)} en maar één kan gelden; ga na welk onderdeel klopt`,
  "workbook-too-large": ({ bytes, limit }) =>
    `${formatNumber(bytes / 1e6, "nl", 1)} MB is meer dan Excel in één keer aanneemt (${formatNumber(limit / 1e6, "nl", 1)} MB), er is niets geschreven; schrijf minder tegelijk`,
  "workbook-unsupported": ({ capability, needs }) => `${LACKS[capability]} (nodig: ${needs})`,
  "workbook-editing": () =>
    "er wordt nog in een cel getypt; sluit dat af met Enter of Esc en doe het opnieuw",
  "workbook-host": ({ reason }) => `de werkmap weigert: ${quote(reason)}; doe het opnieuw`,
  "workbook-not-written": ({ reason }) =>
    `het schrijven mislukte: ${quote(reason)}; alles staat zoals het stond`,
  "workbook-not-kept": ({ what }) =>
    `${what} bevat na het schrijven iets anders dan bedoeld; alles is teruggezet zoals het stond`,
  "workbook-half-written": ({ reason }) =>
    `het schrijven mislukte halverwege en terugzetten ook${reason === undefined ? "" : `: ${quote(reason)}`}; zet de vorige stand terug met 'Herstellen'`,
  "workbook-changed-since": ({ what }) =>
    `${what} is sindsdien gewijzigd, er is niets teruggezet; pas het met de hand aan`,
  "workbook-no-journal": ({ reason }) =>
    `de vorige stand kan niet worden bewaard (${quote(reason)}), er is niets geschreven; maak ruimte in de browser`,
};
