/** Words of the view Delen in Dutch and English; the type makes a missing translation a compile error. */
import { type Language } from "../../text";

export interface DelenText {
  readonly heading: string;
  /** What the copy is, in a host that makes a file. */
  readonly copies: string;
  /** What is done instead, in a host that cannot. */
  readonly replaces: string;
  readonly first: string;
  readonly stays: string;
  readonly noBook: string;
  readonly reading: (read: number, of: number) => string;
  readonly none: string;
  readonly sheets: string;
  readonly all: string;
  readonly sheet: string;
  readonly formulas: string;
  readonly cells: string;
  readonly total: (formulas: string, sheets: string) => string;
  readonly blocked: (count: number) => string;
  readonly error: (code: string) => string;
  readonly spill: (reference: string) => string;
  readonly names: (names: string) => string;
  readonly unknownFill: (needs: string) => string;
  // Footer and actions
  readonly willDownload: string;
  readonly willReplace: (formulas: string, where: string, sheet: string) => string;
  readonly refused: string;
  readonly download: string;
  readonly replace: string;
  readonly making: string;
  readonly title: (formulas: string) => string;
  readonly changed: string;
  // What came of it
  readonly made: (name: string, formulas: string, sheet: string) => string;
  readonly others: (cells: string) => string;
  readonly failed: (cause: string) => string;
  readonly goTo: (cell: string) => string;
  readonly more: (count: string) => string;
}

const formulasNl = (count: string): string => (count === "1" ? "1 MPP-formule" : `${count} MPP-formules`);
const formulasEn = (count: string): string => (count === "1" ? "1 MPP formula" : `${count} MPP formulas`);

const nl: DelenText = {
  heading: "Kopie zonder invoegtoepassing",
  copies:
    "Een bestand met de uitkomsten in plaats van de MPP-formules, met opmaak en grafieken, en met een blad Verantwoording. Leesbaar zonder MPP.",
  replaces:
    "Vervangt in deze werkmap de MPP-formules door hun uitkomsten en voegt een blad Verantwoording toe. Daarna is zij leesbaar zonder MPP.",
  first: "Bewaar daarom eerst een kopie (Bestand, Een kopie opslaan), open die en vervang daar.",
  stays: "Andere formules blijven rekenen; de vervangen uitkomsten veranderen dan niet meer mee.",
  noBook: "Zonder werkmap valt er niets te delen.",
  reading: (read, of) => `Werkmap lezen … ${read} van ${of} bladen`,
  none: "Deze werkmap heeft geen MPP-formules en is zo al leesbaar zonder invoegtoepassing.",
  sheets: "Bladen",
  all: "Alle bladen",
  sheet: "Blad",
  formulas: "MPP-formules",
  cells: "cellen",
  total: (formulas, sheets) => `${formulasNl(formulas)} op ${sheets === "1" ? "1 blad" : `${sheets} bladen`}`,
  blocked: (count) => (count === 1 ? "Staat in de weg" : `Staan in de weg (${count})`),
  error: (code) => `Geen uitkomst: ${code}. Los de fout op; er wordt geen fout vastgelegd.`,
  spill: (reference) =>
    `Verwijst naar ${reference}, dat na het vervangen niet meer bestaat. Schrijf het bereik voluit.`,
  names: (names) =>
    `Een naam gebruikt een MPP-formule: ${names}. Zet de formule in een cel en laat de naam naar die cellen verwijzen.`,
  unknownFill: (needs) =>
    `Dit Excel zegt niet welke cellen een formule vult; daarvoor is ${needs} nodig. Er wordt niets vervangen.`,
  willDownload: "Wordt een nieuw bestand; deze werkmap blijft zoals zij is.",
  willReplace: (formulas, where, sheet) =>
    `Overschrijft ${formulasNl(formulas)} op ${where}; voegt blad ${sheet} toe.`,
  refused: "Eerst oplossen wat hierboven staat; er wordt niets gemaakt.",
  download: "Kopie downloaden",
  replace: "Formules vervangen",
  making: "Kopie maken …",
  title: (formulas) => `${formulasNl(formulas)} vervangen`,
  changed: "De werkmap is intussen gewijzigd. Kijk de lijst na en kies opnieuw.",
  made: (name, formulas, sheet) =>
    `${name} is gedownload: ${formulasNl(formulas)} vervangen, verantwoording op blad ${sheet}.`,
  others: (cells) => `Andere cellen met een fout zijn zo gebleven: ${cells}.`,
  failed: (cause) => `Geen kopie gemaakt: ${cause}`,
  goTo: (cell) => `Ga naar ${cell}`,
  more: (count) => `en nog ${count}`,
};

const en: DelenText = {
  heading: "Copy without the add-in",
  copies:
    "A file with the results in place of the MPP formulas, with looks and charts, and with a sheet Verantwoording that accounts for it. Readable without MPP.",
  replaces:
    "Replaces the MPP formulas in this workbook by their results and adds a sheet Verantwoording that accounts for it. After that it is readable without MPP.",
  first: "So save a copy first (File, Save a copy), open it and replace there.",
  stays: "Other formulas go on calculating; the replaced results then no longer change with them.",
  noBook: "Without a workbook there is nothing to share.",
  reading: (read, of) => `Reading workbook … ${read} of ${of} sheets`,
  none: "This workbook has no MPP formulas and is readable without the add-in as it is.",
  sheets: "Sheets",
  all: "All sheets",
  sheet: "Sheet",
  formulas: "MPP formulas",
  cells: "cells",
  total: (formulas, sheets) =>
    `${formulasEn(formulas)} on ${sheets === "1" ? "1 sheet" : `${sheets} sheets`}`,
  blocked: (count) => (count === 1 ? "In the way" : `In the way (${count})`),
  error: (code) => `No result: ${code}. Resolve the error; no error is frozen.`,
  spill: (reference) => `Refers to ${reference}, which is gone after replacing. Write the range in full.`,
  names: (names) =>
    `A name uses an MPP formula: ${names}. Put the formula in a cell and let the name refer to those cells.`,
  unknownFill: (needs) =>
    `This Excel does not tell which cells a formula fills; that needs ${needs}. Nothing is replaced.`,
  willDownload: "Becomes a new file; this workbook stays as it is.",
  willReplace: (formulas, where, sheet) =>
    `Overwrites ${formulasEn(formulas)} on ${where}; adds sheet ${sheet}.`,
  refused: "First resolve what is listed above; nothing is made.",
  download: "Download copy",
  replace: "Replace formulas",
  making: "Making the copy …",
  title: (formulas) => `Replace ${formulasEn(formulas)}`,
  changed: "The workbook has changed meanwhile. Look through the list and choose again.",
  made: (name, formulas, sheet) =>
    `${name} is downloaded: ${formulasEn(formulas)} replaced, account on sheet ${sheet}.`,
  others: (cells) => `Other cells in error have stayed so: ${cells}.`,
  failed: (cause) => `No copy made: ${cause}`,
  goTo: (cell) => `Go to ${cell}`,
  more: (count) => `and ${count} more`,
};

export const delenText = (language: Language): DelenText => (language === "en" ? en : nl);
