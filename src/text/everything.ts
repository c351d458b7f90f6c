/** Every sentence: those of the functions, and of files, sets, approvals and runs. For the command line and the pane. */
import { CHAIN_EN } from "./chain.en";
import { CHAIN_NL } from "./chain.nl";
import { CALCULATION_EN } from "./failures.en";
import { CALCULATION_NL } from "./failures.nl";
import { type Language } from "./language";
import { CSV_EN } from "./parameters/csv.en";
import { CSV_NL } from "./parameters/csv.nl";
import { SET_EN } from "./parameters/set.en";
import { SET_NL } from "./parameters/set.nl";
import { STORED_EN } from "./parameters/stored.en";
import { STORED_NL } from "./parameters/stored.nl";
import { type Sentences } from "./sentences";

export const EVERYTHING: Readonly<Record<Language, Sentences>> = {
  nl: { ...CALCULATION_NL, ...CHAIN_NL, ...CSV_NL, ...SET_NL, ...STORED_NL },
  en: { ...CALCULATION_EN, ...CHAIN_EN, ...CSV_EN, ...SET_EN, ...STORED_EN },
};
