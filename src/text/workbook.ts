/** The sentences about reading and changing a workbook, for a part that says nothing else. */
import { type Dictionary } from "./failures";
import { WORKBOOK_EN } from "./workbook.en";
import { WORKBOOK_NL } from "./workbook.nl";

export const WORKBOOK: Dictionary = { nl: WORKBOOK_NL, en: WORKBOOK_EN };
