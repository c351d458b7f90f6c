/** A set inside a workbook: the forms in which it is stored, and whether they still agree. */
export { type CheckedStored, checkStored, type StoredParts } from "./check";
export { storedForm, type StoredForm } from "./form";
export { CALCULATED_BY, STORED } from "./places";
