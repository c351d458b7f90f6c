/** Words of what the check of a workbook finds, in Dutch and English; the type makes a missing translation a compile error. */
import { formatNumber, type Language } from "../../text";

export interface CheckText {
  // Cells in error
  readonly ownError: string;
  readonly busy: string;
  readonly noRoom: string;
  readonly noRoomAt: (cell: string, content: string) => string;
  readonly nested: string;
  readonly stale: string;
  // Checks
  readonly sums: string;
  readonly sumsWrong: string;
  readonly groups: (count: number) => string;
  readonly conservation: string;
  readonly notConserved: string;
  readonly of: (closed: number, all: number) => string;
  /** @param gap end − (begin + in − out); undefined when a part is missing */
  readonly notClosed: (id: string, period: string, gap: number | undefined) => string;
  readonly openings: string;
  readonly openingsNotEnd: string;
  readonly openingsChanged: string;
  readonly opening: (id: string, before: string, now: string, difference: string) => string;
  readonly openingHeadings: readonly [stock: string, before: string, now: string, difference: string];
  readonly meant: string;
  readonly links: string;
  readonly typedOver: string;
  readonly literals: string;
  readonly none: string;
  readonly weight: string;
  readonly weightOf: (megabytes: string, most: string) => string;
  readonly heavy: (megabytes: string, most: string) => string;
  readonly tooHeavy: (megabytes: string, most: string) => string;
  // Report
  readonly reportHeadings: readonly [level: string, subject: string, cell: string, what: string];
  readonly levels: Readonly<Record<"bad" | "warn" | "good", string>>;
  readonly errors: string;
}

/** Enough digits to see how large it is, without those of rounding. */
const amount = (gap: number, language: Language): string =>
  formatNumber(Number(Math.abs(gap).toPrecision(6)), language);

const nl: CheckText = {
  ownError: "Geen MPP-functie: de fout komt uit de formule zelf of uit een cel waarnaar zij verwijst.",
  busy: "De functie rekent nog.",
  noRoom: "De uitkomst past niet: maak de cellen ernaast of eronder leeg.",
  noRoomAt: (cell, content) => `De uitkomst past niet: in ${cell} staat ${content}. Maak die cel leeg.`,
  nested: "De reden is hier niet te zien: een argument is zelf een berekening. Zet die in een eigen cel.",
  stale: "Met de cellen van nu zonder fout: laat Excel opnieuw rekenen (kies de cel, F2, Enter).",
  sums: "Aandelen tellen op",
  sumsWrong: "Aandelen tellen niet op",
  groups: (count) => `${count} ${count === 1 ? "groep" : "groepen"}`,
  conservation: "Behoud: begin + in − uit = eind",
  notConserved: "Voorraden sluiten niet",
  of: (closed, all) => `${closed} van ${all}`,
  notClosed: (id, period, gap) =>
    gap === undefined
      ? `${id} sluit niet in ${period}: een deel van de som ontbreekt.`
      : `${id} sluit niet in ${period}: het eind is ${amount(gap, "nl")} ${gap > 0 ? "hoger" : "lager"} dan begin + in − uit.`,
  openings: "Startvoorraden gelijk aan vorige ronde",
  openingsNotEnd: "Aansluitverschil met vorige ronde",
  openingsChanged: "Andere startvoorraad dan vorige ronde",
  opening: (id, before, now, difference) => `${id}: ${before} → ${now} (${difference}). Is dat bedoeld?`,
  openingHeadings: ["Startvoorraad", "vorige", "nu", "verschil"],
  meant: "Is dat bedoeld?",
  links: "Koppelingen naar andere bestanden",
  typedOver: "Vaste getallen tussen formules",
  literals: "Vaste getallen in formules",
  none: "geen",
  weight: "Grootste MPP-aanroep",
  weightOf: (megabytes, most) => `${megabytes} van ${most} MB`,
  heavy: (megabytes, most) =>
    `${megabytes} MB aan cellen; boven ${most} MB weigert Excel op het web. Kan het bereik kleiner?`,
  tooHeavy: (megabytes, most) =>
    `${megabytes} MB aan cellen is meer dan de ${most} MB die Excel op het web aanneemt; maak het bereik kleiner.`,
  reportHeadings: ["soort", "onderwerp", "cel", "bevinding"],
  levels: { bad: "fout", warn: "vraag", good: "in orde" },
  errors: "Cellen met een fout",
};

const en: CheckText = {
  ownError: "No MPP function: the error comes from the formula itself or from a cell that it refers to.",
  busy: "The function is still calculating.",
  noRoom: "The result does not fit: clear the cells beside or below it.",
  noRoomAt: (cell, content) => `The result does not fit: ${cell} holds ${content}. Clear that cell.`,
  nested:
    "The reason cannot be seen here: an argument is a calculation itself. Put that in a cell of its own.",
  stale:
    "Without error for the cells as they are now: let Excel calculate again (choose the cell, F2, Enter).",
  sums: "Shares add up",
  sumsWrong: "Shares do not add up",
  groups: (count) => `${count} ${count === 1 ? "group" : "groups"}`,
  conservation: "Conservation: begin + in − out = end",
  notConserved: "Stocks do not close",
  of: (closed, all) => `${closed} of ${all}`,
  notClosed: (id, period, gap) =>
    gap === undefined
      ? `${id} does not close in ${period}: a part of the sum is missing.`
      : `${id} does not close in ${period}: the end is ${amount(gap, "en")} ${gap > 0 ? "more" : "less"} than begin + in − out.`,
  openings: "Start stocks as in the previous round",
  openingsNotEnd: "Start differs from end of previous round",
  openingsChanged: "Start stock differs from previous round",
  opening: (id, before, now, difference) => `${id}: ${before} → ${now} (${difference}). Is that meant?`,
  openingHeadings: ["Start stock", "previous", "now", "difference"],
  meant: "Is that meant?",
  links: "Links to other files",
  typedOver: "Fixed numbers between formulas",
  literals: "Fixed numbers in formulas",
  none: "none",
  weight: "Largest MPP call",
  weightOf: (megabytes, most) => `${megabytes} of ${most} MB`,
  heavy: (megabytes, most) =>
    `${megabytes} MB of cells; above ${most} MB Excel on the web refuses. Can the range be smaller?`,
  tooHeavy: (megabytes, most) =>
    `${megabytes} MB of cells is more than the ${most} MB that Excel on the web takes; make the range smaller.`,
  reportHeadings: ["kind", "subject", "cell", "finding"],
  levels: { bad: "error", warn: "question", good: "in order" },
  errors: "Cells in error",
};

export const checkText = (language: Language): CheckText => (language === "en" ? en : nl);
