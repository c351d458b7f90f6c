/** Words and numbers for people, in Dutch and English. */
export { EVERYTHING } from "./everything";
export { causeText, failureText, unexpectedText } from "./failures";
export { findingText, type FindingText } from "./findings";
export { hardCodedText } from "./hard-coded";
export { effectText, kindText, questionText, reasonText } from "./migration";
export { leftText } from "./replacement";
export { WORKBOOK } from "./workbook";
export type { CalculationCode } from "./sentences";
export type { Bilingual, Language } from "./language";
export { statusName, statusNames, statusText } from "./parameters/statuses";
export { formatList, formatNumber } from "./numbers";
