/** Words of the view Controle in Dutch and English; the type makes a missing translation a compile error. */
import { type Language } from "../../text";

export interface ControleText {
  readonly title: string;
  readonly purpose: string;
  readonly errors: (count: number) => string;
  readonly questions: (count: number) => string;
  readonly fine: string;
  readonly inOrder: string;
  readonly none: string;
  readonly reading: (read: number, of: number) => string;
  readonly checking: (percent: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly again: string;
  readonly last: (time: string, cells: string) => string;
  readonly changed: (time: string) => string;
  readonly failed: (cause: string) => string;
  readonly found: (errors: number, questions: number) => string;
  readonly noBook: string;
  // Cells in error
  readonly ownError: string;
  readonly unregistered: string;
  readonly notRegistered: string;
  readonly repair: (cells: number) => string;
  readonly repaired: (cells: number) => string;
  readonly busy: string;
  readonly noRoom: string;
  readonly nested: string;
  readonly stale: string;
  // Checks
  readonly sums: string;
  readonly sumsWrong: string;
  readonly groups: (count: number) => string;
  readonly conservation: string;
  readonly of: (closed: number, all: number) => string;
  readonly notClosed: (id: string, period: string) => string;
  readonly openings: string;
  readonly openingsNotEnd: string;
  readonly openingsChanged: string;
  readonly opening: (id: string, before: string, now: string, difference: string) => string;
  readonly weight: string;
  readonly weightOf: (megabytes: string, most: string) => string;
  readonly heavy: (megabytes: string, most: string) => string;
  readonly tooHeavy: (megabytes: string, most: string) => string;
}

const nl: ControleText = {
  title: "Controle",
  purpose: "Zie of deze werkmap klopt en wat aandacht vraagt.",
  errors: (count) => (count === 1 ? "fout" : "fouten"),
  questions: (count) => (count === 1 ? "vraag" : "vragen"),
  fine: "in orde",
  inOrder: "In orde",
  none: "geen",
  reading: (read, of) => `Werkmap lezen … ${read} van ${of} bladen`,
  checking: (percent) => `Formules controleren … ${percent}%`,
  stop: "Stoppen",
  stopped: "Gestopt; er is niet alles gecontroleerd.",
  again: "Opnieuw controleren",
  last: (time, cells) => `Laatste controle om ${time} uur, ${cells} cellen`,
  changed: (time) => `Gewijzigd sinds de controle van ${time} uur`,
  failed: (cause) => `De controle is niet afgemaakt: ${cause}`,
  found: (errors, questions) => `Controle klaar: ${errors} fouten, ${questions} vragen.`,
  noBook: "Zonder werkmap valt er niets te controleren; de functies staan hieronder.",
  ownError: "Geen MPP-functie: de fout komt uit de formule zelf of uit een cel waarnaar zij verwijst.",
  unregistered: "Formules met #NAAM?",
  notRegistered:
    "Ingevoerd voordat de functies geladen waren. Herstellen schrijft dezelfde formules opnieuw.",
  repair: (cells) => `Herstel ${cells} ${cells === 1 ? "cel" : "cellen"}`,
  repaired: (cells) => `${cells} ${cells === 1 ? "formule" : "formules"} opnieuw geschreven`,
  busy: "De functie rekent nog.",
  noRoom: "De uitkomst past niet: maak de cellen ernaast of eronder leeg.",
  nested: "De reden is hier niet te zien: een argument is zelf een berekening. Zet die in een eigen cel.",
  stale: "Met de cellen van nu zonder fout: laat Excel opnieuw rekenen (kies de cel, F2, Enter).",
  sums: "Aandelen tellen op",
  sumsWrong: "Aandelen tellen niet op",
  groups: (count) => `${count} ${count === 1 ? "groep" : "groepen"}`,
  conservation: "Behoud: begin + in − uit = eind",
  of: (closed, all) => `${closed} van ${all}`,
  notClosed: (id, period) => `${id} sluit niet in ${period}.`,
  openings: "Startvoorraden gelijk aan vorige ronde",
  openingsNotEnd: "Aansluitverschil met vorige ronde",
  openingsChanged: "Andere startvoorraad dan vorige ronde",
  opening: (id, before, now, difference) => `${id}: ${before} → ${now} (${difference}). Is dat bedoeld?`,
  weight: "Grootste MPP-aanroep",
  weightOf: (megabytes, most) => `${megabytes} van ${most} MB`,
  heavy: (megabytes, most) =>
    `${megabytes} MB aan cellen; boven ${most} MB weigert Excel op het web. Kan het bereik kleiner?`,
  tooHeavy: (megabytes, most) =>
    `${megabytes} MB aan cellen is meer dan de ${most} MB die Excel op het web aanneemt; maak het bereik kleiner.`,
};

const en: ControleText = {
  title: "Check",
  purpose: "See whether this workbook is right and what needs attention.",
  errors: (count) => (count === 1 ? "error" : "errors"),
  questions: (count) => (count === 1 ? "question" : "questions"),
  fine: "in order",
  inOrder: "In order",
  none: "none",
  reading: (read, of) => `Reading workbook … ${read} of ${of} sheets`,
  checking: (percent) => `Checking formulas … ${percent}%`,
  stop: "Stop",
  stopped: "Stopped; not everything was checked.",
  again: "Check again",
  last: (time, cells) => `Last check at ${time}, ${cells} cells`,
  changed: (time) => `Changed since the check of ${time}`,
  failed: (cause) => `The check was not finished: ${cause}`,
  found: (errors, questions) => `Check done: ${errors} errors, ${questions} questions.`,
  noBook: "Without a workbook there is nothing to check; the functions are below.",
  ownError: "No MPP function: the error comes from the formula itself or from a cell that it refers to.",
  unregistered: "Formulas with #NAME?",
  notRegistered: "Entered before the functions were loaded. Repairing writes the same formulas again.",
  repair: (cells) => `Repair ${cells} ${cells === 1 ? "cell" : "cells"}`,
  repaired: (cells) => `${cells} ${cells === 1 ? "formula" : "formulas"} written again`,
  busy: "The function is still calculating.",
  noRoom: "The result does not fit: clear the cells beside or below it.",
  nested:
    "The reason cannot be seen here: an argument is a calculation itself. Put that in a cell of its own.",
  stale:
    "Without error for the cells as they are now: let Excel calculate again (choose the cell, F2, Enter).",
  sums: "Shares add up",
  sumsWrong: "Shares do not add up",
  groups: (count) => `${count} ${count === 1 ? "group" : "groups"}`,
  conservation: "Conservation: begin + in − out = end",
  of: (closed, all) => `${closed} of ${all}`,
  notClosed: (id, period) => `${id} does not close in ${period}.`,
  openings: "Start stocks as in the previous round",
  openingsNotEnd: "Start differs from end of previous round",
  openingsChanged: "Start stock differs from previous round",
  opening: (id, before, now, difference) => `${id}: ${before} → ${now} (${difference}). Is that meant?`,
  weight: "Largest MPP call",
  weightOf: (megabytes, most) => `${megabytes} of ${most} MB`,
  heavy: (megabytes, most) =>
    `${megabytes} MB of cells; above ${most} MB Excel on the web refuses. Can the range be smaller?`,
  tooHeavy: (megabytes, most) =>
    `${megabytes} MB of cells is more than the ${most} MB that Excel on the web takes; make the range smaller.`,
};

export const controleText = (language: Language): ControleText => (language === "en" ? en : nl);
