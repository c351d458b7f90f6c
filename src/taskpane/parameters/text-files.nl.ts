/** The words about files and the log in Dutch. */
import { formatNumber } from "../../text";
import { type ParametersText } from "./text-type";

const number = (value: number): string => formatNumber(value, "nl");
const counted = (count: number, one: string, more: string): string =>
  `${number(count)} ${count === 1 ? one : more}`;
const rows = (count: number): string => counted(count, "rij", "rijen");

export const FILES_NL: Pick<ParametersText, "imports" | "exports" | "log"> = {
  imports: {
    refused: (count) => `Niet ingelezen: ${counted(count, "fout", "fouten")}.`,
    unknown: "Dit soort bestand is onbekend; kies een JSON of CSV.",
    tooLarge: (megabytes) => `Het bestand is te groot; hoogstens ${megabytes} MB.`,
    set: (name, status) => `Set ${name}, ${status}`,
    sameSet: "Dit is dezelfde set als in de werkmap.",
    further: (entries) =>
      `Dezelfde set, ${counted(entries, "stap", "stappen")} verder dan die in de werkmap.`,
    older: (entries) => `Dezelfde set, ${counted(entries, "stap", "stappen")} eerder dan die in de werkmap.`,
    other:
      "Een andere set. Die in de werkmap wordt vervangen; exporteer haar eerst als zij bewaard moet blijven.",
    first: "De werkmap heeft nog geen set.",
    rows: (count) => `Tabel met ${rows(count)}`,
    asChange:
      "Komt als wijziging in de set. Akkoorden blijven die van de set en vervallen waar de waarde wijzigt.",
    drop: (count) =>
      `Verwijder ook ${counted(count, "rij die", "rijen die")} niet in het bestand ${count === 1 ? "staat" : "staan"}`,
    asNewSet: "De rijen worden versie 1 van een nieuwe set.",
    putIn: "Zet in de werkmap",
    title: (name) => `Ingelezen uit ${name}`,
    findings: (errors, incomplete) =>
      `${counted(errors, "fout", "fouten")} en ${number(incomplete)} onvolledig in de waarden; te zien na het inlezen.`,
  },
  exports: {
    json: "Set (JSON)",
    jsonHint: "Met status, akkoorden, logboek en zegel.",
    jsonBroken: "De set klopt niet met haar zegel en wordt niet geëxporteerd.",
    csv: "Tabel (CSV)",
    csvHint: "Alleen de rijen van het blad; logboek en zegel passen er niet in.",
    csvUnreadable: "De tabel is niet helemaal te lezen; los eerst de fouten op.",
    unrecorded: "Wat op het blad is gewijzigd en niet is vastgelegd, zit niet in de JSON.",
  },
  log: {
    empty: "Er is nog niets vastgelegd.",
    what: {
      aangemaakt: "Aangemaakt",
      gewijzigd: "Gewijzigd",
      akkoord: "Akkoord",
      "akkoord ingetrokken": "Akkoord ingetrokken",
      "akkoord vervallen": "Akkoord vervallen",
      uitzondering: "Uitzondering",
      status: "Status",
      opgewaardeerd: "Opgewaardeerd",
    },
    rows,
    from: (before, after) => `van ${before} naar ${after}`,
  },
};
