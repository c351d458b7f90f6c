/** The shell's own words in Dutch and English; the type makes a missing translation a compile error. */
import { type Language } from "../../text";

export interface ShellText {
  readonly tabs: string;
  readonly choose: string;
  readonly sample: string;
  readonly versionRest: string;
  readonly wrong: string;
  readonly inserted: (range: string) => string;
  readonly done: (title: string) => string;
  readonly undo: string;
  readonly undone: (title: string) => string;
  readonly undoing: string;
  readonly onlyNow: string;
  readonly close: string;
  readonly interrupted: (title: string) => string;
  readonly recover: string;
  readonly recovered: (title: string) => string;
  readonly leave: string;
  readonly unforeseen: (subject: string, cause: string) => string;
  readonly loading: string;
  readonly notLoaded: (cause: string) => string;
  readonly retry: string;
  readonly noWorkbook: string;
  readonly goingTo: (cell: string) => string;
  readonly noChanges: string;
  readonly refresh: string;
  readonly refreshed: string;
}

const nl: ShellText = {
  tabs: "Onderdelen",
  choose: "Onderdeel",
  sample: "Voorbeeldcijfers",
  versionRest: "ersie ",
  wrong: "wijkt af",
  inserted: (range) => `Ingevoegd in ${range}`,
  done: (title) => `Gereed: ${title}`,
  undo: "Ongedaan maken",
  undone: (title) => `Teruggedraaid: ${title}`,
  undoing: "Terugdraaien",
  onlyNow: "Ongedaan maken kan zolang dit venster open is; deze browser bewaart niets.",
  close: "Sluit melding",
  interrupted: (title) => `Onderbroken: ${title}. De werkmap kan half geschreven zijn.`,
  recover: "Herstellen",
  recovered: (title) => `Hersteld, de werkmap staat zoals vóór: ${title}`,
  leave: "Zo laten",
  unforeseen: (subject, cause) => `${subject}: onverwachte fout (${cause}); meld dit met de werkmap`,
  loading: "Onderdeel laden …",
  notLoaded: (cause) => `Dit onderdeel is niet geladen (${cause}). De functies rekenen gewoon door.`,
  retry: "Laad opnieuw",
  noWorkbook: "Geen verbinding met Excel. Bekijken kan, invoegen niet.",
  goingTo: (cell) => `Ga naar ${cell}`,
  noChanges: "Deze Excel meldt geen wijzigingen.",
  refresh: "Ververs",
  refreshed: "Opnieuw gelezen",
};

const en: ShellText = {
  tabs: "Parts",
  choose: "Part",
  sample: "Sample figures",
  versionRest: "ersion ",
  wrong: "differs",
  inserted: (range) => `Inserted in ${range}`,
  done: (title) => `Done: ${title}`,
  undo: "Undo",
  undone: (title) => `Undone: ${title}`,
  undoing: "Undo",
  onlyNow: "Undo works while this pane is open; this browser keeps nothing.",
  close: "Close message",
  interrupted: (title) => `Interrupted: ${title}. The workbook may be half written.`,
  recover: "Restore",
  recovered: (title) => `Restored, the workbook is as before: ${title}`,
  leave: "Leave it so",
  unforeseen: (subject, cause) =>
    `${subject}: unexpected fault (${cause}); please report it with the workbook`,
  loading: "Loading this part …",
  notLoaded: (cause) => `This part was not loaded (${cause}). The functions calculate as usual.`,
  retry: "Load again",
  noWorkbook: "Not connected to Excel. You can look, not insert.",
  goingTo: (cell) => `Go to ${cell}`,
  noChanges: "This Excel does not tell of changes.",
  refresh: "Refresh",
  refreshed: "Read again",
};

export const shellText = (language: Language): ShellText => (language === "en" ? en : nl);
