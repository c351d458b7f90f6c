/**
 * Labels as they are read: lower case, with what analysts write short in full ("instr." is instroom) and the parts of an
 * id apart ("asiel.spoor4.startvoorraad"). Source: docs/begrippen.md and workbooks of analysts (docs/besluiten/0018).
 */
import { perText } from "./per-text";

/** With or without a full stop. */
const SHORT: Readonly<Record<string, string>> = {
  aand: "aandeel",
  aanvr: "aanvragen",
  bez: "bezetting",
  cap: "capaciteit",
  dichth: "dichtheid",
  doorl: "doorlooptijd",
  doorstr: "doorstroom",
  huisv: "huisvesting",
  instr: "instroom",
  inwill: "inwilliging",
  jr: "jaar",
  kw: "kwartaal",
  kwart: "kwartaal",
  mnd: "maand",
  overdr: "overdracht",
  pers: "personen",
  scen: "scenario",
  taakst: "taakstelling",
  uitspr: "uitspraken",
  uitstr: "uitstroom",
  verw: "verwacht",
  voorr: "voorraad",
  vrd: "voorraad",
  wk: "week",
};

/** Only with a full stop: without one it is another word, or may be. */
const STOPPED: Readonly<Record<string, string>> = {
  aant: "aantal",
  afw: "afwijzing",
  begr: "begroting",
  beh: "behandeling",
  besl: "beslissingen",
  gew: "gewicht",
  ontv: "ontvangen",
  openst: "openstaand",
  pl: "plaatsen",
  prod: "productie",
  spr: "spreiding",
  tot: "totaal",
  vertr: "vertrek",
  waarsch: "waarschijnlijkheid",
};

/** "gew. gem." is a weighted mean, no weight. */
const WORD = /(?<!\p{L})(?:gew\. ?gem\.|(\p{L}{2,7})\.|(\p{L}{2,7})(?!\p{L}))/gu;
/** Between the parts of an id, such as of a parameter. */
const BETWEEN = /(?<=\p{L}{2}|\d)[._](?=\p{L}{3,}(?![\p{L}.]))|(?<=\p{L}{2}|\d)[._](?=\p{L}{3,}[._]\p{L})/gu;

const writtenOut = perText((text) => ({
  words: text
    .toLowerCase()
    .replaceAll(BETWEEN, " ")
    .replaceAll(WORD, (all, stopped?: string, bare?: string) => {
      if (stopped !== undefined) return STOPPED[stopped] ?? SHORT[stopped] ?? all;
      return SHORT[bare ?? ""] ?? all;
    }),
}));

/** @returns the text in lower case, short words in full */
export function asRead(text: string): string {
  return writtenOut(text).words;
}
