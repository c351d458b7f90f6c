/** Every sentence: those of the functions, and of files, sets, approvals and workbooks. For the command line and the pane. */
import { CALCULATION_EN } from "./failures.en";
import { CALCULATION_NL } from "./failures.nl";
import { type Language } from "./language";
import { CSV_EN } from "./parameters/csv.en";
import { CSV_NL } from "./parameters/csv.nl";
import { SET_EN } from "./parameters/set.en";
import { SET_NL } from "./parameters/set.nl";
import { STORED_EN } from "./parameters/stored.en";
import { STORED_NL } from "./parameters/stored.nl";
import { REPLACEMENT_EN } from "./replacement.en";
import { REPLACEMENT_NL } from "./replacement.nl";
import { type Sentences } from "./sentences";
import { WORKBOOK_EN } from "./workbook.en";
import { WORKBOOK_NL } from "./workbook.nl";

export const EVERYTHING: Readonly<Record<Language, Sentences>> = {
  nl: { ...CALCULATION_NL, ...CSV_NL, ...SET_NL, ...STORED_NL, ...WORKBOOK_NL, ...REPLACEMENT_NL },
  en: { ...CALCULATION_EN, ...CSV_EN, ...SET_EN, ...STORED_EN, ...WORKBOOK_EN, ...REPLACEMENT_EN },
};
