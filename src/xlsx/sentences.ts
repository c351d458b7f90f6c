/**
 * Sentences for the errors of this layer, Dutch and English. `{detail}` is the culprit: a cell, a value or a number.
 */
import { type XlsxError, type XlsxErrorCode } from "./error";

export const XLSX_SENTENCES: Readonly<Record<XlsxErrorCode, { readonly nl: string; readonly en: string }>> = {
  "not-xlsx": {
    nl: "Dit bestand is geen Excel-werkmap (.xlsx).",
    en: "This file is not an Excel workbook (.xlsx).",
  },
  "old-format": {
    nl: "Dit is een bestand in de oude indeling (.xls). Sla het in Excel op als .xlsx en open het opnieuw.",
    en: "This file has the old format (.xls). Save it as .xlsx in Excel and open it again.",
  },
  encrypted: {
    nl: "Deze werkmap is met een wachtwoord versleuteld. Verwijder in Excel het wachtwoord voor openen.",
    en: "This workbook is encrypted with a password. Remove the password for opening in Excel.",
  },
  "binary-workbook": {
    nl: "Dit is een binaire werkmap (.xlsb). Sla hem in Excel op als .xlsx en open hem opnieuw.",
    en: "This is a binary workbook (.xlsb). Save it as .xlsx in Excel and open it again.",
  },
  "not-workbook": {
    nl: "Dit bestand bevat geen Excel-werkmap.",
    en: "This file holds no Excel workbook.",
  },
  "zip-damaged": {
    nl: "Het bestand is beschadigd of niet volledig. Haal het opnieuw op.",
    en: "The file is damaged or incomplete. Fetch it again.",
  },
  "zip-unsupported": {
    nl: "Het bestand is ingepakt op een manier die niet wordt ondersteund ({detail}). Sla het in Excel opnieuw op.",
    en: "The file is packed in a way that is not supported ({detail}). Save it again in Excel.",
  },
  "unsafe-name": {
    nl: "Het bestand bevat een onderdeel met een naam die niet mag en wordt niet geopend.",
    en: "The file holds a part whose name is not allowed and is not opened.",
  },
  "duplicate-part": {
    nl: "Het bestand bevat hetzelfde onderdeel tweemaal en wordt niet geopend.",
    en: "The file holds the same part twice and is not opened.",
  },
  "too-many-parts": {
    nl: "Het bestand bestaat uit te veel onderdelen ({detail}).",
    en: "The file consists of too many parts ({detail}).",
  },
  "too-large": {
    nl: "Het bestand is uitgepakt te groot om veilig te openen ({detail}).",
    en: "The file is too large to open safely when unpacked ({detail}).",
  },
  "too-many-cells": {
    nl: "Het werkblad heeft meer dan {detail} cellen.",
    en: "The sheet has more than {detail} cells.",
  },
  "missing-part": {
    nl: "In het bestand ontbreekt een onderdeel. {detail}",
    en: "The file lacks a part. {detail}",
  },
  "bad-encoding": {
    nl: "Een onderdeel van het bestand heeft een tekencodering die niet mag. {detail}",
    en: "A part of the file has a text encoding that is not allowed. {detail}",
  },
  "bad-xml": {
    nl: "Een onderdeel van het bestand is geen geldige XML. {detail}",
    en: "A part of the file is not valid XML. {detail}",
  },
  doctype: {
    nl: "Het bestand bevat een DOCTYPE-declaratie en wordt om veiligheidsredenen niet geopend.",
    en: "The file holds a DOCTYPE declaration and is not opened, for safety.",
  },
  "too-deep": {
    nl: "Een onderdeel van het bestand is dieper genest dan {detail} niveaus.",
    en: "A part of the file is nested deeper than {detail} levels.",
  },
  "outside-sheet": {
    nl: "Het bestand verwijst naar een plaats buiten het werkblad: {detail}.",
    en: "The file refers to a place outside the sheet: {detail}.",
  },
  "duplicate-cell": {
    nl: "Cel {detail} staat tweemaal in het bestand.",
    en: "Cell {detail} occurs twice in the file.",
  },
  "bad-cell": {
    nl: "Een cel in het bestand is niet te lezen: {detail}.",
    en: "A cell in the file cannot be read: {detail}.",
  },
  "unknown-sheet": {
    nl: "De werkmap heeft geen werkblad {detail}.",
    en: "The workbook has no sheet {detail}.",
  },
  "bad-reference": {
    nl: "Dit is geen geldige verwijzing: {detail}.",
    en: "This is not a valid reference: {detail}.",
  },
  "bad-value": {
    nl: "Deze waarde kan niet worden opgeslagen: {detail}.",
    en: "This value cannot be saved: {detail}.",
  },
  "text-too-long": {
    nl: "De tekst is langer dan de 32.767 tekens die in een cel passen: {detail}.",
    en: "The text is longer than the 32,767 characters that fit in a cell: {detail}.",
  },
  "bad-formula": {
    nl: "Deze formule kan niet worden opgeslagen: {detail}",
    en: "This formula cannot be saved: {detail}",
  },
  "formula-too-long": {
    nl: "De formule is langer dan 8.192 tekens: {detail}.",
    en: "The formula is longer than 8,192 characters: {detail}.",
  },
  "array-part": {
    nl: "Een deel van een matrix of gegevenstabel kan niet worden gewijzigd ({detail}).",
    en: "Part of an array or data table cannot be changed ({detail}).",
  },
  "table-heading": {
    nl: "De kop van een tabelkolom kan hier niet worden gewijzigd: {detail}.",
    en: "The heading of a table column cannot be changed here: {detail}.",
  },
  overlap: {
    nl: "Deze wijzigingen overlappen elkaar of andere cellen: {detail}.",
    en: "These changes overlap each other or other cells: {detail}.",
  },
  "bad-sheet-name": {
    nl: "Een werkblad kan zo niet heten: {detail}. Toegestaan zijn 1 tot en met 31 tekens, zonder : \\ / ? * [ ] en zonder apostrof aan begin of eind.",
    en: "A sheet cannot have this name: {detail}. Allowed are 1 to 31 characters, without : \\ / ? * [ ] and without an apostrophe at either end.",
  },
  "duplicate-sheet": {
    nl: "De werkmap heeft al een werkblad {detail}.",
    en: "The workbook already has a sheet {detail}.",
  },
  "locked-structure": {
    nl: "De structuur van de werkmap is beveiligd. Hef in Excel de beveiliging op (Controleren, Werkmap beveiligen) om een werkblad toe te voegen.",
    en: "The structure of the workbook is protected. Remove the protection in Excel (Review, Protect Workbook) to add a sheet.",
  },
  "bad-name": {
    nl: "Dit is geen naam die Excel toestaat: {detail}.",
    en: "This is not a name that Excel allows: {detail}.",
  },
  "duplicate-name": {
    nl: "De naam {detail} is al in gebruik.",
    en: "The name {detail} is already in use.",
  },
  "bad-property": {
    nl: "Deze documenteigenschap kan niet worden opgeslagen: {detail}.",
    en: "This document property cannot be saved: {detail}.",
  },
  "bad-custom-xml": {
    nl: "Dit XML-onderdeel kan niet worden opgeslagen: {detail}.",
    en: "This XML part cannot be saved: {detail}.",
  },
  "bad-style": {
    nl: "Deze opmaak kan niet worden opgeslagen: {detail}.",
    en: "This format cannot be saved: {detail}.",
  },
  "bad-table": {
    nl: "Deze tabel kan niet worden opgeslagen: {detail}.",
    en: "This table cannot be saved: {detail}.",
  },
  "table-used": {
    nl: "Formules verwijzen naar deze tabel of kolom; die blijft daarom staan: {detail}.",
    en: "Formulas refer to this table or column, so it stays: {detail}.",
  },
  "data-table": {
    nl: "Een gegevenstabel rekent door met formules die hier waarden worden en zou daarna iets anders tonen: {detail}. Vervang de gegevenstabel in Excel eerst door waarden.",
    en: "A data table calculates on with formulas that become values here and would then show something else: {detail}. Replace the data table by values in Excel first.",
  },
  "bad-chart": {
    nl: "Deze grafiek kan niet worden opgeslagen: {detail}.",
    en: "This chart cannot be saved: {detail}.",
  },
};

/** One sentence for the reader, with the part of the file when that helps to find the place. */
export function describeXlsxError(error: XlsxError, language: "nl" | "en"): string {
  const sentence = XLSX_SENTENCES[error.code][language];
  const filled =
    error.detail === ""
      ? sentence.replace(/ \(\{detail\}\)| ?\{detail\}/, "")
      : sentence.replace("{detail}", () => error.detail);
  return error.part === "" ? filled.trim() : `${filled.trim()} [${error.part}]`;
}
