/** Words of the view Controle that are there at once, in Dutch and English; those of the checks come with them: check-text.ts. */
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
  readonly report: string;
  readonly last: (time: string, cells: string) => string;
  readonly changed: (time: string) => string;
  readonly failed: (cause: string) => string;
  readonly found: (errors: number, questions: number) => string;
  readonly more: (count: number) => string;
  readonly noBook: string;
  readonly unregistered: string;
  readonly notRegistered: string;
  readonly repair: (cells: number) => string;
  readonly repaired: (cells: number) => string;
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
  report: "Rapport",
  last: (time, cells) => `Laatste controle om ${time} uur, ${cells} cellen`,
  changed: (time) => `Gewijzigd sinds de controle van ${time} uur`,
  failed: (cause) => `De controle is niet afgemaakt: ${cause}`,
  found: (errors, questions) =>
    `Controle klaar: ${errors} ${errors === 1 ? "fout" : "fouten"}, ${questions} ${questions === 1 ? "vraag" : "vragen"}.`,
  more: (count) => `En nog ${count}`,
  noBook: "Zonder werkmap valt er niets te controleren; de functies staan hieronder.",
  unregistered: "Formules met #NAAM?",
  notRegistered:
    "Ingevoerd voordat de functies geladen waren. Herstellen schrijft dezelfde formules opnieuw.",
  repair: (cells) => `Herstel ${cells} ${cells === 1 ? "cel" : "cellen"}`,
  repaired: (cells) => `${cells} ${cells === 1 ? "formule" : "formules"} opnieuw geschreven`,
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
  report: "Report",
  last: (time, cells) => `Last check at ${time}, ${cells} cells`,
  changed: (time) => `Changed since the check of ${time}`,
  failed: (cause) => `The check was not finished: ${cause}`,
  found: (errors, questions) =>
    `Check done: ${errors} ${errors === 1 ? "error" : "errors"}, ${questions} ${questions === 1 ? "question" : "questions"}.`,
  more: (count) => `And ${count} more`,
  noBook: "Without a workbook there is nothing to check; the functions are below.",
  unregistered: "Formulas with #NAME?",
  notRegistered: "Entered before the functions were loaded. Repairing writes the same formulas again.",
  repair: (cells) => `Repair ${cells} ${cells === 1 ? "cell" : "cells"}`,
  repaired: (cells) => `${cells} ${cells === 1 ? "formula" : "formulas"} written again`,
};

export const controleText = (language: Language): ControleText => (language === "en" ? en : nl);
