/** What stands on the sheet of a partner's check, in Dutch and English. */
import { type Language } from "../text";

export interface OwnerSheetText {
  /** Name of the sheet, at most 31 characters. */
  readonly sheet: (owner: string) => string;
  readonly title: (owner: string) => string;
  readonly purpose: string;
  readonly made: string;
  readonly version: string;
  readonly set: string;
  readonly fingerprint: string;
  readonly outcome: string;
  readonly passes: string;
  readonly fails: string;
  readonly signed: string;
  readonly note: string;
  readonly statement: string;
  readonly parameters: string;
  readonly noParameters: string;
  readonly noRegister: string;
  readonly rows: (count: number, settled: number) => string;
  readonly same: string;
  readonly parameterHeadings: readonly string[];
  readonly kinds: Readonly<Record<"added" | "removed" | "changed", string>>;
  readonly findings: string;
  readonly outcomes: (compared: number, different: number) => string;
  readonly outcomeHeadings: readonly string[];
  readonly questions: (count: number) => string;
  readonly questionHeadings: readonly string[];
  readonly none: string;
  readonly error: string;
}

const NL: OwnerSheetText = {
  sheet: (owner) => `Controle ${owner}`,
  title: (owner) => `Controle door ${owner}`,
  purpose: "Parameters tegen het register, uitkomsten nagerekend, vragen over mogelijke vergissingen.",
  made: "Gemaakt op",
  version: "MPP voor Excel",
  set: "Parameterset",
  fingerprint: "Vingerafdruk",
  outcome: "Uitkomst",
  passes: "Geen verschillen gevonden",
  fails: "Er zijn verschillen of bevindingen",
  signed: "Afgetekend door",
  note: "Opmerking",
  statement: "Een aftekening is een verklaring van partner en rol, geen elektronische handtekening.",
  parameters: "Parameters",
  noParameters: "Deze werkmap heeft geen parameterblad.",
  noRegister: "Er is geen register om de parameters tegen te houden.",
  rows: (count, settled) => `${count} rijen, waarvan ${settled} met akkoord of uitzondering`,
  same: "Gelijk aan het register",
  parameterHeadings: ["Parameter", "Jaar", "Scenario", "Blad", "Register", "Verschil", "Wat"],
  kinds: { added: "niet in het register", removed: "niet op het blad", changed: "gewijzigd" },
  findings: "Bevindingen bij de parameters",
  outcomes: (compared, different) => `Uitkomsten: ${compared} nagerekend, ${different} verschillend`,
  outcomeHeadings: ["Blad", "Cel", "Staat er", "Nagerekend", "Relatief verschil"],
  questions: (count) => `Vragen: ${count}`,
  questionHeadings: ["Blad", "Cel", "Vraag", "Gevolg"],
  none: "Geen",
  error: "fout",
};

const EN: OwnerSheetText = {
  sheet: (owner) => `Check ${owner}`,
  title: (owner) => `Check by ${owner}`,
  purpose: "Parameters against the register, outcomes recalculated, questions about possible slips.",
  made: "Made at",
  version: "MPP for Excel",
  set: "Parameter set",
  fingerprint: "Fingerprint",
  outcome: "Result",
  passes: "No differences found",
  fails: "There are differences or findings",
  signed: "Signed off by",
  note: "Note",
  statement: "A sign-off is a statement of partner and role, not an electronic signature.",
  parameters: "Parameters",
  noParameters: "This workbook has no parameter sheet.",
  noRegister: "There is no register to hold the parameters against.",
  rows: (count, settled) => `${count} rows, of which ${settled} with approval or exception`,
  same: "Equal to the register",
  parameterHeadings: ["Parameter", "Year", "Scenario", "Sheet", "Register", "Difference", "What"],
  kinds: { added: "not in the register", removed: "not on the sheet", changed: "changed" },
  findings: "Findings about the parameters",
  outcomes: (compared, different) => `Outcomes: ${compared} recalculated, ${different} different`,
  outcomeHeadings: ["Sheet", "Cell", "Shown", "Recalculated", "Relative difference"],
  questions: (count) => `Questions: ${count}`,
  questionHeadings: ["Sheet", "Cell", "Question", "Effect"],
  none: "None",
  error: "error",
};

const TEXT: Readonly<Record<Language, OwnerSheetText>> = { nl: NL, en: EN };

export const ownerSheetText = (language: Language): OwnerSheetText => TEXT[language];
