/**
 * Hand-written formulas into proposals and questions: what they calculate, which call gives the same, what looks wrong.
 * API: scanned(book) reads a workbook once; proposalsOf and findingsOf work on what it gives.
 */
export type { ScanBook, ScanCell, ScanName, ScanTable, ScanValue } from "./book";
export { findingsInSteps, findingsOf, type FindingKind, type ScanFinding } from "./findings";
export { type HardCoded, hardCodedInSteps, hardCodedOf } from "./hard-coded";
export { type Proposal, proposalsOf, scanInSteps, type ScanProgress, type ScanResult } from "./scan";
export { scanned, scannedInSteps } from "./scanned";
export { finished, inSlices } from "./slices";
export type { Kind, Reason, ReasonCode } from "./subject";
export { fromOtherSheet } from "./qualify";
export type { Left, LeftCode, Replaced, Step, Steps } from "./step";
export { dutchForm } from "./local-form";
export { stepsInSteps, stepsOf } from "./steps";
export { equalButRounding, noiseOf } from "./noise";
export { TRIALS } from "./verify";
export { FEWEST as FEWEST_TRIALS } from "./patterns/grid-ways";
export { type Outcome, type OwnerCheck, type OwnerCheckInput, ownerCheck } from "./owner-check";
export { type BookComparison, type BookDifference, compareBooks, type DifferenceKind } from "./compare";
