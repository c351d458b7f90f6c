/** Words and numbers for people, in Dutch and English. */
export { failureText, unexpectedText } from "./failures";
export type { Bilingual, Language } from "./language";
export { formatList, formatNumber } from "./numbers";
