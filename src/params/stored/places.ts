/**
 * Where a set is kept in a workbook: a sheet for people, the canonical JSON in a custom XML part, and the recorded
 * fingerprints in a defined name and in a document property. Agreement of these is the tamper check; see ADR 0013.
 */
export const STORED = {
  sheet: "Parameters",
  /** Of its columns, as `ROW_HEADINGS` names them. [characters] */
  widths: [44, 9, 12, 12, 17, 14, 29, 24, 12, 14, 24, 12, 60],
  /** Namespace of the root element of the custom XML part. */
  namespace: "urn:mpp-excel:parameters:1",
  name: "MPP_Vingerafdruk",
  property: "MPP vingerafdruk",
} as const;

/**
 * Document property with the version of the add-in that last calculated all MPP formulas of the workbook. It belongs to the
 * workbook and not to a set: another version says so, and changes nothing unasked.
 */
export const CALCULATED_BY = "MPP rekenversie";
