/** Sentences about replacing hand-written formulas and taking that back, in Dutch. */
import { type ReplacementFailureDetails } from "../core";
import { type LeftCode } from "../migration";
import { formatNumber } from "./numbers";
import { quote } from "./quote";
import { type SentencesOf } from "./sentences";

export const REPLACEMENT_NL: SentencesOf<keyof ReplacementFailureDetails> = {
  "replacement-changed": ({ cell, what }) =>
    `${cell} is gewijzigd sinds het bewijs (${what === "formula" ? "een andere formule" : "een andere waarde"}), er is niets geschreven; herken de werkmap opnieuw`,
  "replacement-unregistered": () =>
    "de MPP-functies worden hier niet berekend, er is niets geschreven; laad de invoegtoepassing",
  "replacement-legacy": ({ cell }) =>
    `${cell} heeft een matrixformule die met Ctrl+Shift+Enter is ingevoerd en die hier niet precies teruggezet kan worden, er is niets geschreven; vervang haar met de opdracht mpp migrate`,
  "replacement-not-accepted": ({ cell, before, after }) =>
    `de methode in ${cell} is een andere dan die van de functie${before === null ? "" : `: ${formatNumber(before, "nl", 6)} wordt ${formatNumber(after, "nl", 6)}`}; aanvaard dat verschil met naam en reden`,
  "replacement-upon": ({ step, upon }) =>
    `${quote(step)} rekent met ${quote(upon)}, dat een ander getal geeft, er is niets geschreven; vervang eerst ${quote(upon)} en herken de werkmap daarna opnieuw`,
  "replacement-together": ({ step, other }) =>
    `de formule van ${quote(other)} zoekt ${quote(step)} op in het raster, er is niets geschreven; vervang beide tegelijk`,
  "replacement-differs": ({ cell, expected, found }) =>
    `${cell} geeft ${found} in plaats van het bewezen ${formatNumber(expected, "nl")}; alles is teruggezet zoals het stond`,
  "replacement-log-unread": ({ sheet, heading }) =>
    `op blad ${quote(sheet)} ontbreekt de kop ${quote(heading)}, er is niets geschreven; geef dat blad een andere naam`,
  "replacement-log-row": ({ cell }) =>
    `${cell} in het logboek is niet te lezen, er is niets geschreven; herstel die cel`,
  "replacement-run-taken": ({ run }) =>
    `het logboek heeft al regels met het kenmerk ${quote(run)}, er is niets geschreven; probeer het opnieuw`,
  "rollback-changed": ({ cell }) =>
    `${cell} bevat niet meer de formule die is geschreven, er is niets teruggezet; pas de cel met de hand aan`,
  "rollback-done": ({ step }) => `de stap ${quote(step)} is al teruggedraaid`,
  "rollback-unknown": ({ step }) => `het logboek heeft geen stap ${quote(step)}`,
};

export const LEFT_NL: Readonly<Record<LeftCode, (culprit: string) => string>> = {
  "no-call": () => "geen functie geeft dit",
  "not-whole": (culprit) =>
    culprit === ""
      ? "de cellen vormen geen blok dat één formule kan vullen"
      : `de formule zou ook ${culprit} vullen, waarin iets anders staat`,
  "own-cells": (culprit) => `de formule zou ${culprit} lezen, dat zij zelf vult`,
  overlap: (culprit) => `${culprit} wordt al door een andere stap gevuld`,
  circle: () => "samen met andere stappen zou de formule uit zichzelf worden berekend",
  table: () => "een formule kan in een Excel-tabel geen andere cellen vullen",
  "no-value": (culprit) => `de formule geeft voor ${culprit} geen getal met de waarden die er nu staan`,
};
