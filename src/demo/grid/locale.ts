/**
 * Words of the grid. Univer 0.25.1 has no Dutch: the Dutch locale is its English with the words that this page shows
 * translated. Function descriptions of native functions stay English, as in its own locale.
 */
import { LocaleType, mergeLocales, type ILanguagePack } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import { type Language } from "../../text";

const en: ILanguagePack = mergeLocales(design, ui, docsUi, sheets, sheetsUi, sheetsFormula, sheetsFormulaUi);

const dutch: ILanguagePack = {
  "sheets-ui": {
    rightClick: {
      copy: "Kopiëren",
      cut: "Knippen",
      paste: "Plakken",
      copySpecial: "Speciaal kopiëren",
      pasteSpecial: "Speciaal plakken",
      pasteValue: "Waarden plakken",
      clearSelection: "Wissen",
      clearContent: "Inhoud wissen",
    },
    statusbar: {
      sum: "Som",
      average: "Gemiddelde",
      min: "Min",
      max: "Max",
      count: "Aantal getallen",
      countA: "Aantal",
      clickToCopy: "Klik om te kopiëren",
      copied: "Gekopieerd",
    },
    clipboard: {
      paste: {
        exceedMaxCells: "Te veel cellen om te plakken",
        overlappingMergedCells: "Het plakgebied snijdt samengevoegde cellen",
      },
      shortCutNotify: {
        title: "Plakken met het toetsenbord",
        useShortCutInstead: "Inhoud uit Excel: plak met Ctrl+V.",
      },
    },
    info: {
      problem: "Dat kan niet",
      notChangeMerge: "Samengevoegde cellen kunnen niet voor een deel worden gewijzigd",
    },
  },
  "sheets-formula-ui": {
    prompt: {
      helpExample: "VOORBEELD",
      helpAbstract: "UITLEG",
      required: "Verplicht.",
      optional: "Optioneel.",
    },
    error: {
      title: "Fout",
      divByZero: "Delen door nul",
      name: "Onbekende naam",
      value: "Fout in een waarde",
      num: "Fout in een getal",
      na: "Waarde niet beschikbaar",
      cycle: "Kringverwijzing",
      ref: "Ongeldige celverwijzing",
      spill: "Het overloopgebied is niet leeg",
      calc: "Rekenfout",
      error: "Fout",
      connect: "Gegevens ophalen",
      null: "Lege doorsnede",
    },
  },
};

/** The grid names no Dutch; an id that it does not know makes its engine calculate as in English. */
const IDS: Readonly<Record<Language, string>> = { nl: "nlNL", en: LocaleType.EN_US };

export const LOCALES: Record<string, ILanguagePack> = { [IDS.nl]: replaced(en, dutch), [IDS.en]: en };

// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- a pack of our own under an id that the grid does not name
export const localeId = (language: Language): LocaleType => IDS[language] as LocaleType;

function replaced(base: ILanguagePack, words: ILanguagePack): ILanguagePack {
  const result: ILanguagePack = { ...base };
  for (const [key, value] of Object.entries(words)) {
    const old = base[key];
    result[key] = isPack(value) && isPack(old) ? replaced(old, value) : value;
  }
  return result;
}

function isPack(value: unknown): value is ILanguagePack {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
