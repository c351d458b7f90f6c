/**
 * The pure core: numbers in, numbers out. Other layers enter here and nowhere else.
 */
export * from "./failure";
export type { ChainFailureDetails } from "./failure-chain";
export type { CsvFailureDetails } from "./failure-csv";
export type { ReplacementFailureDetails } from "./failure-replacement";
export type { StoredFailureDetails } from "./failure-stored";
export type { SeriesFailureDetails } from "./failure-series";
export type { SetFailureDetails, TextForm } from "./failure-set";
export type { PersonalData, TableCheckDetails, TableFailureDetails } from "./failure-table";
export type { WorkbookFailureDetails } from "./failure-workbook";
export { type AdditiveEvent, type Family, type Scenario } from "./scenario";
export { createMixture } from "./create-mixture";
export { type Mixture } from "./mixture";
export { type Mode } from "./modes";
export { type Moments } from "./moments";
export { type Atom } from "./parts";
export { atoms, interval, modes, moments, plotRange, sensitivity } from "./summary";
export { columnLetters, columnNumber } from "./column-letters";
export { nearestName, normalised } from "./names";
export { normalCdf, normalPdf, normalQuantile, normalSf } from "./normal";
export { roundTo } from "./rounding";
