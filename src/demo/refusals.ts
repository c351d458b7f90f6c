/** Names for what the grid refuses, from the id of the refused command or cell, for the message to the user. */
import { type Bilingual, type Language } from "../text";

const KINDS: readonly (readonly [RegExp, Bilingual])[] = [
  [/defined-name/, { nl: "Een naam wijzigen", en: "Changing a name" }],
  [/merge/, { nl: "Cellen samenvoegen of splitsen", en: "Merging or splitting cells" }],
  [/protection|permission/, { nl: "De beveiliging wijzigen", en: "Changing the protection" }],
  [/frozen/, { nl: "Titels blokkeren", en: "Freezing panes" }],
  [
    /insert-sheet|remove-sheet|copy-(?:work)?sheet|rename-sheet|worksheet-(?:name|order|hid|show)|tab-color/,
    {
      nl: "Een blad toevoegen, verwijderen, hernoemen, verplaatsen of verbergen",
      en: "Adding, deleting, renaming, moving or hiding a sheet",
    },
  ],
  [/workbook-name/, { nl: "De werkmap hernoemen", en: "Renaming the workbook" }],
  [
    /delete-range|insert-range|(?:insert|append|remove|move|reorder)-?(?:multi-)?(?:rows?|cols?|columns|range)/,
    {
      nl: "Rijen, kolommen of cellen invoegen, verwijderen of verplaatsen",
      en: "Inserting, deleting or moving rows, columns or cells",
    },
  ],
  [
    /(?:row|col|rows|cols|column)-?.*(?:height|width|hidden|visible|data|count)|hide-(?:row|col)|delta-/,
    {
      nl: "Breedte, hoogte of zichtbaarheid wijzigen",
      en: "Changing width, height or visibility",
    },
  ],
  [
    /numfmt|style|font|bold|italic|underline|overline|stroke|color|border|align|wrap|rotation|format|script|theme|gridlines|inline|besides/,
    {
      nl: "Opmaak wijzigen",
      en: "Changing formats",
    },
  ],
];

const WHOLE: Readonly<Record<string, Bilingual>> = {
  "paste.no-text": {
    nl: "Er is niets geplakt: het klembord bevat geen tekst.",
    en: "Nothing was pasted: the clipboard holds no text.",
  },
  "paste.beyond-sheet": {
    nl: "Er is niets geplakt: het past niet op het blad.",
    en: "Nothing was pasted: it does not fit on the sheet.",
  },
  "cell.protected": {
    nl: "Deze cel is beveiligd: het blad laat geen wijziging toe.",
    en: "This cell is protected: the sheet allows no change.",
  },
  "cell.array": {
    nl: "Deze cel is deel van een matrixformule, die alleen als geheel kan worden gewijzigd.",
    en: "This cell is part of an array formula, which can only be changed as a whole.",
  },
  "cell.data-table": {
    nl: "Deze cel is deel van een gegevenstabel (Wat-als), die hier niet kan worden gewijzigd.",
    en: "This cell is part of a data table (What-If), which cannot be changed here.",
  },
};

const OTHER: Bilingual = { nl: "Deze bewerking", en: "This action" };
const SENTENCE: Readonly<Record<Language, (what: string) => string>> = {
  nl: (what) => `${what} kan hier niet: het kan niet in het bestand worden bewaard.`,
  en: (what) => `${what} is not possible here: it cannot be saved in the file.`,
};

/** @param id of the refused command, operation or mutation, or a reason of ours */
export function refusalText(id: string, language: Language): string {
  const whole = WHOLE[id];
  if (whole) return whole[language];
  const what = KINDS.find(([pattern]) => pattern.test(id))?.[1] ?? OTHER;
  return SENTENCE[language](what[language]);
}
