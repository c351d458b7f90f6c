/** What recalculation says about cells, in Dutch and English. Messages of add-in functions are their own. */
import type { Language } from "../text";

export interface Notices {
  "unknown-function": { readonly name: string; readonly nearest: string | undefined };
  "unreadable-formula": object;
  "whole-range": { readonly name: string };
  loop: { readonly loop: string };
  "depends-on-loop": object;
  "error-value": { readonly error: string };
  "error-from": { readonly error: string; readonly cell: string };
  "spill-blocked": object;
  "engine-failure": { readonly name: string };
  "no-value": object;
  "one-value": object;
  "external-link": object;
  "data-table": object;
  volatile: object;
}
export type NoticeCode = keyof Notices;
export type Notice = { [C in NoticeCode]: { readonly code: C } & Notices[C] }[NoticeCode];

type Sentences = { readonly [C in NoticeCode]: (details: Notices[C]) => string };

const NL: Sentences = {
  "unknown-function": ({ name, nearest }) =>
    `De functie ${name} is hier niet bekend${nearest ? ` (bedoelt u ${nearest}?)` : ""}; de opgeslagen waarde is gebleven.`,
  "whole-range": ({ name }) =>
    `${name} over een hele rij of kolom wordt hier niet berekend; de opgeslagen waarde is gebleven.`,
  "unreadable-formula": () => "De formule is niet te lezen; de opgeslagen waarde is gebleven.",
  loop: ({ loop }) => `Kringverwijzing: ${loop}. De cel is niet berekend; de opgeslagen waarde is gebleven.`,
  "depends-on-loop": () =>
    "De cel hangt af van een kringverwijzing en is niet berekend; de opgeslagen waarde is gebleven.",
  "error-value": ({ error }) => `De formule geeft ${error}.`,
  "error-from": ({ error, cell }) => `De formule geeft ${error}, overgenomen uit ${cell}.`,
  "spill-blocked": () => "De uitkomst past niet: in het bereik dat de formule wil vullen staat al iets.",
  "engine-failure": ({ name }) => `De rekenmachine kan ${name} met deze argumenten niet berekenen.`,
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
  "whole-range": ({ name }) =>
    `${name} over a whole row or column is not calculated here; the stored value is kept.`,
  "unreadable-formula": () => "The formula cannot be read; the stored value is kept.",
  loop: ({ loop }) => `Circular reference: ${loop}. The cell is not calculated; the stored value is kept.`,
  "depends-on-loop": () =>
    "The cell depends on a circular reference and is not calculated; the stored value is kept.",
  "error-value": ({ error }) => `The formula gives ${error}.`,
  "error-from": ({ error, cell }) => `The formula gives ${error}, taken over from ${cell}.`,
  "spill-blocked": () => "The result does not fit: the range that the formula would fill is not empty.",
  "engine-failure": ({ name }) => `The calculation engine cannot calculate ${name} with these arguments.`,
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
