/** The pane's own words in Dutch and English; the type makes a missing translation a compile error. */
import { type Language, type PaneState } from "./model";

export interface PaneText {
  /** What follows "MPP" in the product's name. */
  readonly productRest: string;
  /** What follows the "v" of the word for version. */
  readonly versionRest: string;
  readonly badge: Readonly<Record<PaneState, string>>;
  readonly state: Readonly<Record<Exclude<PaneState, "connected" | "browser">, string>>;
  readonly ready: (version: string) => string;
  readonly equal: string;
  readonly versionsDiffer: (pane: string, functions: string) => string;
  readonly functionsMissing: string;
  readonly metadataDiffers: (names: string) => string;
  readonly title: string;
  readonly purpose: string;
  readonly parameters: string;
  readonly parameter: string;
  readonly meaning: string;
  readonly optional: string;
  readonly copy: string;
  readonly copyOf: (name: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly errors: string;
  readonly noErrors: string;
  readonly goTo: (cell: string) => string;
  readonly startup: string;
  readonly startupHint: string;
  readonly startupOn: string;
  readonly startupOff: string;
  readonly startupFailed: (cause: string) => string;
}

const nl: PaneText = {
  productRest: " voor Excel",
  versionRest: "ersie ",
  badge: {
    loading: "Laden",
    slow: "Wacht op Excel",
    "no-office": "Geen Excel",
    "not-excel": "Geen Excel",
    "old-excel": "Excel te oud",
    connected: "Verbonden",
    browser: "In de browser",
  },
  state: {
    loading: "Verbinding met Excel maken …",
    slow: "Excel antwoordt nog niet. Het adres appsforoffice.microsoft.com is traag of geblokkeerd; het wachten gaat door.",
    "no-office":
      "Geen verbinding met Excel: appsforoffice.microsoft.com is niet bereikbaar. Bekijken en kopiëren kan, rekenen niet.",
    "not-excel": "Deze pagina staat los van Excel. Bekijken en kopiëren kan, rekenen niet.",
    "old-excel":
      "Deze Excel kan de functies niet laden. Nodig is Microsoft 365, Excel 2021 of Excel op het web.",
  },
  ready: (version) => `Functies en venster: versie ${version}`,
  equal: "gelijk",
  versionsDiffer: (pane, functions) =>
    `Venster ${pane}, functies ${functions}. Sluit Excel en open de werkmap opnieuw, anders rekent een oude versie.`,
  functionsMissing: "De functies zijn niet geladen. Sluit Excel en open de werkmap opnieuw.",
  metadataDiffers: (names) => `De functielijst op de server hoort bij een andere versie: ${names}.`,
  title: "Functies",
  purpose: "Kies een functie en kopieer het voorbeeld.",
  parameters: "Argumenten",
  parameter: "Argument",
  meaning: "Betekenis",
  optional: "mag ontbreken",
  copy: "Kopieer",
  copyOf: (name) => `Kopieer voorbeeld van ${name}`,
  copied: "Gekopieerd",
  copyByHand: "Geselecteerd: druk op Ctrl+C",
  errors: "Cellen met een fout",
  noErrors: "Geen cellen met een fout.",
  goTo: (cell) => `Ga naar ${cell}`,
  startup: "Laden bij openen",
  startupHint: "Alleen voor deze werkmap, vanaf de volgende keer openen.",
  startupOn: "Opgeslagen: de functies laden bij openen.",
  startupOff: "Opgeslagen: de functies laden niet bij openen.",
  startupFailed: (cause) => `Niet opgeslagen: ${cause}`,
};

const en: PaneText = {
  productRest: " for Excel",
  versionRest: "ersion ",
  badge: {
    loading: "Loading",
    slow: "Waiting",
    "no-office": "No Excel",
    "not-excel": "No Excel",
    "old-excel": "Excel too old",
    connected: "Connected",
    browser: "In the browser",
  },
  state: {
    loading: "Connecting to Excel …",
    slow: "Excel does not answer yet. The address appsforoffice.microsoft.com is slow or blocked; still waiting.",
    "no-office":
      "Not connected to Excel: appsforoffice.microsoft.com cannot be reached. You can look and copy, not calculate.",
    "not-excel": "This page is not inside Excel. You can look and copy, not calculate.",
    "old-excel":
      "This Excel cannot load the functions. Microsoft 365, Excel 2021 or Excel on the web is needed.",
  },
  ready: (version) => `Functions and pane: version ${version}`,
  equal: "equal",
  versionsDiffer: (pane, functions) =>
    `Pane ${pane}, functions ${functions}. Close Excel and open the workbook again, or an old version calculates.`,
  functionsMissing: "The functions are not loaded. Close Excel and open the workbook again.",
  metadataDiffers: (names) => `The list of functions on the server is of another version: ${names}.`,
  title: "Functions",
  purpose: "Choose a function and copy the example.",
  parameters: "Arguments",
  parameter: "Argument",
  meaning: "Meaning",
  optional: "optional",
  copy: "Copy",
  copyOf: (name) => `Copy example of ${name}`,
  copied: "Copied",
  copyByHand: "Selected: press Ctrl+C",
  errors: "Cells in error",
  noErrors: "No cells in error.",
  goTo: (cell) => `Go to ${cell}`,
  startup: "Load on open",
  startupHint: "For this workbook only, from the next opening on.",
  startupOn: "Saved: the functions load on open.",
  startupOff: "Saved: the functions do not load on open.",
  startupFailed: (cause) => `Not saved: ${cause}`,
};

/** @param language of the pane */
export const paneText = (language: Language): PaneText => (language === "en" ? en : nl);
