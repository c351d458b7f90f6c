/**
 * Hand-written formulas into proposals and questions: what they calculate, which call gives the same, what looks wrong.
 * API: scanned(book) reads a workbook once; proposalsOf and findingsOf work on what it gives.
 */
export type { ScanBook, ScanCell, ScanName, ScanTable, ScanValue } from "./book";
export { findingsOf, type FindingKind, type ScanFinding } from "./findings";
export { type Proposal, proposalsOf, scanned } from "./scan";
export type { Kind, Reason, ReasonCode } from "./subject";
