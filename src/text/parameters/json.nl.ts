/** Sentences about JSON and the shape of files in Dutch. */
import { type FailureDetails, type TextForm } from "../../core";
import { formatList, formatNumber } from "../numbers";
import { quote } from "../quote";
import { type FailureOf, type SentencesOf } from "../sentences";
import { memberName, rowNames } from "./set-names";

type Code = Extract<
  keyof FailureDetails,
  | `json-${string}`
  | `member-${string}`
  | `schema-${string}`
  | "too-many-items"
  | "no-items"
  | "more-findings"
  | "rows-share-key"
>;

const MEGABYTE = 1024 * 1024;
const number = (value: number): string => formatNumber(value, "nl");
const at = ({ line, column }: { readonly line: number; readonly column: number }): string =>
  `regel ${number(line)}, teken ${number(column)}`;

const WANTED: Readonly<Record<FailureOf<"json-syntax">["wanted"], string>> = {
  value: "een waarde",
  name: "een naam tussen aanhalingstekens",
  colon: "een dubbele punt",
  "comma or bracket": "een komma of ]",
  "comma or brace": "een komma of }",
  quote: "een aanhalingsteken dat de tekst sluit",
  character: "een zichtbaar teken; regeleinden en tabs in tekst zijn \\n en \\t",
  escape: "na \\ een van de tekens die JSON kent",
  end: "het einde van het bestand",
};
const NUMBER: Readonly<Record<FailureOf<"json-number">["reason"], string>> = {
  "negative zero": "min nul betekent niets; 0 is goed",
  "too large": "dit getal is te groot",
  "too small": "dit getal is te klein en zou 0 worden",
  digits: "dit getal heeft meer cijfers dan bewaard blijven",
};
const VALUE: Readonly<Record<FailureOf<"json-value">["reason"], string>> = {
  "not finite": "hier is een gewoon getal nodig",
  "negative zero": "min nul betekent niets; 0 is goed",
  undefined: "hier is een waarde nodig",
  function: "een functie kan niet in een bestand",
  symbol: "een symbool kan niet in een bestand",
  bigint: "een geheel getal van onbegrensde lengte kan niet in een bestand",
  object: "alleen gewone objecten en lijsten kunnen in een bestand",
  sparse: "deze lijst heeft gaten",
  "lone surrogate": "deze tekst bevat een half teken",
  name: "deze naam mag niet in een bestand",
  cycle: "dit object bevat zichzelf",
  depth: "dit is te diep genest",
};
const KIND: Readonly<Record<FailureOf<"member-type">["expected" | "found"], string>> = {
  text: "tekst",
  number: "een getal",
  "whole number": "een geheel getal",
  boolean: "waar of onwaar",
  list: "een lijst",
  object: "een object",
  null: "een lege waarde",
  nothing: "niets",
};
const FORM: Readonly<Record<TextForm, string>> = {
  period: "een jaar (2026), een maand (2026-03) of leeg",
  date: "een datum als 2026-01-09, of leeg",
  moment: "datum en tijd in UTC, als 2026-01-09T14:30:00Z",
  hash: "een vingerafdruk van 64 hexadecimale cijfers",
  "hash or nothing": "een vingerafdruk van 64 hexadecimale cijfers, of leeg",
  door: "partner en rol, als 'COA · dossierhouder'",
  name: "een naam op één regel zonder streepje |, zonder spaties aan begin of einde",
  text: "tekst op één regel zonder streepje |, zonder spaties aan begin of einde",
  "long text": "tekst zonder stuurtekens, zonder spaties aan begin of einde",
};

export const JSON_NL: SentencesOf<Code> = {
  "json-too-large": ({ limit }) =>
    `het bestand is groter dan ${number(Math.round(limit / MEGABYTE))} MB; zo groot is geen parameterset`,
  "json-too-deep": (one) => `${at(one)}: dieper genest dan ${number(one.limit)} niveaus`,
  "json-too-many": (one) =>
    `${at(one)}: meer dan ${number(one.limit)} ${one.what === "names" ? "namen in één object" : "waarden"}; dat is geen parameterset`,
  "json-syntax": (one) =>
    `${at(one)}: hier hoort ${WANTED[one.wanted]}; er staat ${one.found === "" ? "niets meer" : quote(one.found)}`,
  "json-text": (one) => `${at(one)}: deze tekst bevat een half teken; het bestand is beschadigd`,
  "json-number": (one) => `${at(one)}: ${NUMBER[one.reason]} (${quote(one.number)})`,
  "json-duplicate-name": (one) => `${at(one)}: ${quote(one.name)} staat er twee keer; één ervan moet weg`,
  "json-forbidden-name": (one) => `${at(one)}: de naam ${quote(one.name)} mag niet in een bestand`,
  "json-value": (one) => `${memberName(one, "nl")}: ${VALUE[one.reason]}`,
  "schema-unknown": ({ schema, known }) =>
    `schema ${quote(schema)} is onbekend; bekend is ${formatList(known.map(quote), "nl")}`,
  "schema-old": ({ schema, current }) =>
    `schema ${quote(schema)} is een oudere vorm; zet het bestand eerst om naar ${quote(current)} met mpp upgrade`,
  "member-missing": (one) => `${memberName(one, "nl")}: ${quote(one.name)} ontbreekt`,
  "member-unknown": (one) =>
    `${memberName(one, "nl")}: ${quote(one.name)} is onbekend${one.nearest === undefined ? "" : `; misschien is ${quote(one.nearest)} bedoeld`}`,
  "member-type": (one) =>
    `${memberName(one, "nl")}: hier hoort ${KIND[one.expected]}; er staat ${KIND[one.found]}`,
  "member-value": (one) =>
    `${memberName(one, "nl")}: ${quote(one.value)} kan niet; wel kan ${formatList(one.allowed.map(quote), "nl")}`,
  "member-form": (one) => `${memberName(one, "nl")}: ${quote(one.value)} is niet ${FORM[one.form]}`,
  "member-length": (one) =>
    `${memberName(one, "nl")}: de tekst is te lang; hoogstens ${number(one.limit)} tekens`,
  "member-range": (one) =>
    `${memberName(one, "nl")}: ${number(one.value)} kan niet; ${one.side === "above" ? "hoogstens" : "ten minste"} ${number(one.limit)}`,
  "too-many-items": (one) => `${memberName(one, "nl")}: te veel; het zijn er hoogstens ${number(one.limit)}`,
  "no-items": (one) => `${memberName(one, "nl")}: de lijst is leeg; er is ten minste één nodig`,
  "more-findings": ({ count }) =>
    `nog ${number(count)} bevindingen die hier niet staan; los eerst de getoonde op`,
  "rows-share-key": (rows) =>
    `parameter, jaar en scenario komen vaker voor: ${rowNames(rows, "nl")}; elke rij moet een andere zijn`,
};
