/** Words of the view Doorrekening in the pane's language. */
import { type Language } from "../../text";
import { EN } from "./text.en";
import { NL } from "./text.nl";
import { type DoorrekeningText } from "./text-type";

export type { DoorrekeningText };

const TEXTS: Readonly<Record<Language, DoorrekeningText>> = { nl: NL, en: EN };

export const textOf = (language: Language): DoorrekeningText => TEXTS[language];
