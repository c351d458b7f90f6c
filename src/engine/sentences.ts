/** What recalculation says about cells, in Dutch and English. Messages of add-in functions are their own. */
import type { Language } from "../text";

/** What the engine would calculate otherwise than Excel. */
export interface Unsupported {
  readonly what:
    "whole-range" | "three-d" | "union" | "intersection" | "choose-list" | "offset-list" | "other-size";
  /** The function in question. */
  readonly name: string;
}

export interface Notices {
  "unknown-function": { readonly name: string; readonly nearest: string | undefined };
  "unreadable-formula": object;
  unsupported: Unsupported;
  loop: { readonly loop: string };
  "depends-on-loop": object;
  "error-value": { readonly error: string };
  "error-from": { readonly error: string; readonly cell: string };
  "spill-blocked": object;
  "engine-failure": { readonly name: string };
  "not-settled": object;
  "no-value": object;
  "one-value": object;
  "external-link": object;
  "data-table": object;
  volatile: object;
}
export type NoticeCode = keyof Notices;
export type Notice = { [C in NoticeCode]: { readonly code: C } & Notices[C] }[NoticeCode];

type Sentences = { readonly [C in NoticeCode]: (details: Notices[C]) => string };

type UnsupportedTexts = Readonly<Record<Unsupported["what"], (name: string) => string>>;

const UNSUPPORTED_NL: UnsupportedTexts = {
  "whole-range": (name) => `${name} over een hele rij of kolom wordt hier niet berekend`,
  "three-d": () => "Een bereik over verscheidene bladen (Blad1:Blad3!A1) wordt hier niet berekend",
  union: () => "Een vereniging van bereiken (A1;B1 tussen haakjes) wordt hier niet berekend",
  intersection: () => "Een doorsnede van bereiken (A1:B2 B1:C2) wordt hier niet berekend",
  "choose-list": (name) => `${name} met een lijst van keuzen wordt hier niet berekend`,
  "offset-list": (name) => `${name} met meer dan één verplaatsing wordt hier niet berekend`,
  "other-size": (name) => `${name} met bereiken van verschillende grootte wordt hier niet berekend`,
};

const UNSUPPORTED_EN: UnsupportedTexts = {
  "whole-range": (name) => `${name} over a whole row or column is not calculated here`,
  "three-d": () => "A range over several sheets (Sheet1:Sheet3!A1) is not calculated here",
  union: () => "A union of ranges (A1,B1 in parentheses) is not calculated here",
  intersection: () => "An intersection of ranges (A1:B2 B1:C2) is not calculated here",
  "choose-list": (name) => `${name} with a list of choices is not calculated here`,
  "offset-list": (name) => `${name} with more than one move is not calculated here`,
  "other-size": (name) => `${name} with ranges of different sizes is not calculated here`,
};

const NL: Sentences = {
  "unknown-function": ({ name, nearest }) =>
    `De functie ${name} is hier niet bekend${nearest ? ` (misschien ${nearest}?)` : ""}; de opgeslagen waarde is gebleven.`,
  unsupported: ({ what, name }) => `${UNSUPPORTED_NL[what](name)}; de opgeslagen waarde is gebleven.`,
  "unreadable-formula": () => "De formule is niet te lezen; de opgeslagen waarde is gebleven.",
  loop: ({ loop }) => `Kringverwijzing: ${loop}. De cel is niet berekend; de opgeslagen waarde is gebleven.`,
  "depends-on-loop": () =>
    "De cel hangt af van een kringverwijzing en is niet berekend; de opgeslagen waarde is gebleven.",
  "error-value": ({ error }) => `De formule geeft ${error}.`,
  "error-from": ({ error, cell }) => `De formule geeft ${error}, overgenomen uit ${cell}.`,
  "spill-blocked": () => "De uitkomst past niet: in het bereik dat de formule wil vullen staat al iets.",
  "engine-failure": ({ name }) => `De rekenmachine kan ${name} met deze argumenten niet berekenen.`,
  "not-settled": () =>
    "De formule geeft bij elke berekening een andere uitkomst en is niet berekend; de opgeslagen waarde is gebleven.",
  "no-value": () => "De cel heeft geen waarde gekregen.",
  "one-value": () =>
    "De formule geeft meer waarden, maar staat in het bestand als formule met één waarde; Excel toont er één (@).",
  "external-link": () =>
    "De formule verwijst naar een andere werkmap en is niet berekend; de opgeslagen waarde is gebleven.",
  "data-table": () => "Gegevenstabellen (Wat-als) worden niet berekend; de opgeslagen waarde is gebleven.",
  volatile: () => "De formule geeft bij elke berekening een andere uitkomst (NU, VANDAAG, ASELECT).",
};

const EN: Sentences = {
  "unknown-function": ({ name, nearest }) =>
    `The function ${name} is not known here${nearest ? ` (did you mean ${nearest}?)` : ""}; the stored value is kept.`,
  unsupported: ({ what, name }) => `${UNSUPPORTED_EN[what](name)}; the stored value is kept.`,
  "unreadable-formula": () => "The formula cannot be read; the stored value is kept.",
  loop: ({ loop }) => `Circular reference: ${loop}. The cell is not calculated; the stored value is kept.`,
  "depends-on-loop": () =>
    "The cell depends on a circular reference and is not calculated; the stored value is kept.",
  "error-value": ({ error }) => `The formula gives ${error}.`,
  "error-from": ({ error, cell }) => `The formula gives ${error}, taken over from ${cell}.`,
  "spill-blocked": () => "The result does not fit: the range that the formula would fill is not empty.",
  "engine-failure": ({ name }) => `The calculation engine cannot calculate ${name} with these arguments.`,
  "not-settled": () =>
    "The formula gives another result at each calculation and is not calculated; the stored value is kept.",
  "no-value": () => "The cell got no value.",
  "one-value": () =>
    "The formula gives several values, but the file stores it as a formula with one value; Excel shows one (@).",
  "external-link": () =>
    "The formula refers to another workbook and is not calculated; the stored value is kept.",
  "data-table": () => "Data tables (What-If) are not calculated; the stored value is kept.",
  volatile: () => "The formula gives another result at each calculation (NOW, TODAY, RAND).",
};

export function noticeText(notice: Notice, language: Language): string {
  const sentence = (language === "nl" ? NL : EN)[notice.code] as (details: Notice) => string;
  return sentence(notice);
}
