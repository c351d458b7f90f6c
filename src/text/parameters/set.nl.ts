/** Sentences about sets, versions, approvals and seals in Dutch. */
import { type SetFailureDetails } from "../../core";
import { formatList, formatNumber } from "../numbers";
import { quote } from "../quote";
import { type SentencesOf } from "../sentences";
import { JSON_NL } from "./json.nl";
import { rowName, rowNames, setName } from "./set-names";

const number = (value: number): string => formatNumber(value, "nl");
const list = (items: readonly string[]): string => formatList(items.map(quote), "nl");
/** As in Dutch log fields: op, door, toelichting. */
const STEP = {
  op: "de tijd van de stap moet UTC zijn, als 2026-01-09T14:30:00Z",
  door: "wie de stap zet moet partner en rol zijn, als 'COA · dossierhouder'",
  toelichting: "de toelichting is te lang of bevat stuurtekens of spaties aan begin of einde",
} as const;
const differs = (recorded: string, found: string): string => `vastgelegd ${recorded}, nu ${found}`;

export const SET_NL: SentencesOf<keyof SetFailureDetails> = {
  ...JSON_NL,
  "illegal-transition": ({ from, to, allowed }) =>
    `van ${quote(from)} naar ${quote(to)} kan niet; ${allowed.length === 0 ? "dit is een eindstatus" : `wel kan ${list(allowed)}`}`,
  "content-frozen": ({ status, back }) =>
    `de inhoud van een set met status ${quote(status)} staat vast; ${back ? "zet de set eerst terug naar 'concept'" : "maak een nieuwe set die erop is gebaseerd"}`,
  "approval-not-now": ({ status, allowed }) =>
    `bij status ${quote(status)} kan dit niet; wel bij ${list(allowed)}`,
  "approval-missing": ({ status, ...rows }) =>
    `${quote(status)} kan niet: ${number(rows.count)} ${rows.count === 1 ? "rij heeft" : "rijen hebben"} geen akkoord of uitzondering: ${rowNames(rows, "nl")}`,
  "exception-in-route-a": (rows) =>
    `route A vraagt akkoord op elke rij; een uitzondering hebben ${rowNames(rows, "nl")}; kies route B`,
  "approval-by-other": ({ key, partner, owner }) =>
    owner === ""
      ? `rij ${rowName(key)}: eigenaar onbekend, dus niemand kan akkoord geven; vul de eigenaar in`
      : `rij ${rowName(key)}: akkoord is aan ${quote(owner)}, de eigenaar, niet aan ${quote(partner)}`,
  "approval-incomplete": ({ key, status }) =>
    `rij ${rowName(key)}: bij ${quote(status)} horen partner en rol, een datum${status === "uitzondering" ? " en een overweging" : ""}`,
  "approval-without-status": ({ key, status }) =>
    `rij ${rowName(key)}: bij status ${quote(status)} moeten 'akkoord door' en 'akkoord op' leeg zijn`,
  "standing-in-content": ({ key, status, previous }) =>
    `rij ${rowName(key)}: status of akkoord wijkt af (${quote(previous)} was het, ${quote(status)} staat er); akkoord geven en intrekken zijn eigen stappen`,
  "not-approved": ({ key, status }) =>
    `rij ${rowName(key)} heeft status ${quote(status)}: er is geen akkoord om in te trekken`,
  "already-approved": ({ key, status }) => `rij ${rowName(key)} heeft al status ${quote(status)}`,
  "row-unknown": ({ key }) => `rij ${rowName(key)} staat niet in de set`,
  "nothing-to-do": () => "deze stap verandert niets; er is geen rij die anders wordt",
  "set-without-rows": ({ status }) => `een set zonder rijen kan niet naar ${quote(status)}`,
  "reason-missing": ({ step }) => `bij ${quote(step)} is een toelichting nodig: de reden of de overwegingen`,
  "exception-by": ({ partner, recorder }) =>
    `een uitzondering is aan ${quote(recorder)}, niet aan ${quote(partner)}`,
  "base-missing": ({ soort }) =>
    `een set van soort ${quote(soort)} moet zeggen op welke set hij is gebaseerd`,
  "successor-missing": () => "bij 'bijgesteld' is nodig welke latere set deze bijstelt",
  "successor-unasked": ({ status }) =>
    `bij status ${quote(status)} hoort geen latere set; alleen bij 'bijgesteld'`,
  "step-incomplete": ({ field, value }) => `${STEP[field]}; gegeven is ${quote(value)}`,
  "content-changed": ({ recorded, found }) =>
    `de inhoud is veranderd buiten de stappen om: ${differs(recorded, found)}`,
  "standing-changed": ({ recorded, found }) =>
    `status, akkoord of kenmerken zijn veranderd buiten de stappen om: ${differs(recorded, found)}`,
  "log-entry-changed": ({ entry }) => `regel ${number(entry)} van het logboek is veranderd`,
  "log-entry-missing": ({ before }) => `vóór regel ${number(before)} van het logboek is een regel weg`,
  "log-entry-inserted": ({ entry }) => `regel ${number(entry)} van het logboek is ertussen gezet`,
  "log-order": () => "de regels van het logboek staan in een andere volgorde dan ze zijn gemaakt",
  "log-end-missing": ({ recorded, found }) =>
    `het einde van het logboek is een ander: ${differs(recorded, found)}; de laatste regels zijn weg of vervangen`,
  "log-length": ({ recorded, found }) =>
    `het logboek heeft een ander aantal regels: vastgelegd ${number(recorded)}, nu ${number(found)}`,
  "log-start": ({ entry }) =>
    `regel ${number(entry)} van het logboek: alleen de eerste regel zegt hoe de set is ontstaan`,
  "log-content": ({ entry, recorded, found }) =>
    `regel ${number(entry)}, de laatste van het logboek, hoort bij een andere inhoud: ${differs(recorded, found)}`,
  "log-standing": ({ entry, recorded, found }) =>
    `regel ${number(entry)}, de laatste van het logboek, hoort bij een andere status of ander akkoord: ${differs(recorded, found)}`,
  "log-status": ({ logged, status }) =>
    `volgens het logboek is de status ${quote(logged)}; de set zegt ${quote(status)}`,
  "log-version": ({ logged, versie }) =>
    `volgens het logboek is het versie ${number(logged)}; de set zegt ${number(versie)}`,
  "log-time": ({ entry }) => `regel ${number(entry)} van het logboek is van eerder dan de regel ervoor`,
  "approval-unlogged": ({ key, status }) =>
    `rij ${rowName(key)} heeft status ${quote(status)}, maar dat staat niet in het logboek`,
  "approval-lost": ({ key, status }) =>
    `rij ${rowName(key)} heeft volgens het logboek akkoord of een uitzondering; de set zegt ${quote(status)}`,
  "fingerprint-form": ({ value }) =>
    `${quote(value)} is geen vingerafdruk; het zijn 64 hexadecimale cijfers of ten minste de eerste 12`,
  "fingerprint-expected": ({ expected, inhoud, zegel }) =>
    `de verwachte vingerafdruk ${quote(expected)} is een andere dan die van de set: inhoud ${inhoud}, zegel ${zegel}`,
  "parent-missing": ({ set, parent }) =>
    `${setName(set, "nl")} is gebaseerd op ${setName(parent, "nl")}, en die set is er niet bij`,
  "parent-differs": ({ set, parent, recorded, found }) =>
    `${setName(set, "nl")} is gebaseerd op een andere inhoud van ${setName(parent, "nl")}: ${differs(recorded, found)}`,
  "variant-cycle": ({ sets }) =>
    `deze sets zijn in een kring op elkaar gebaseerd: ${formatList(
      sets.map((set) => setName(set, "nl")),
      "nl",
    )}`,
  "set-twice": ({ set }) => `${setName(set, "nl")} is er twee keer; één ervan moet een andere versie zijn`,
};
