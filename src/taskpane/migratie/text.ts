/** Words of the view Migratie in the pane's language. */
import { type Language } from "../../text";
import { EN } from "./text.en";
import { NL } from "./text.nl";
import { type MigratieText } from "./text-type";

export type { MigratieText };

export const migratieText = (language: Language): MigratieText => (language === "en" ? EN : NL);
