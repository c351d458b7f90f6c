/** What a file may ask of the machine. Source: measured, see test/xlsx/hostile.test.ts. */

export interface ReadLimits {
  /** Of the file. [bytes] */
  readonly bytes: number;
  /** Of each part that is read, inflated. [bytes] */
  readonly part: number;
  /** Of each sheet that is read. */
  readonly cells: number;
  /** Of each part that is read as a tree: workbook, styles, tables. Excel allows 65,490 formats. */
  readonly elements: number;
  /** Of the formulas of a sheet, shared formulas written out. [characters] */
  readonly formulas: number;
}

/** For whole models: what a computer with a few gigabytes of memory still opens. */
export const MODEL_LIMITS: ReadLimits = {
  bytes: 200_000_000,
  part: 200_000_000,
  cells: 3_000_000,
  elements: 400_000,
  formulas: 200_000_000,
};

/** For one table out of a file that somebody sent: refused within a second and 200 MB. */
export const IMPORT_LIMITS: ReadLimits = {
  bytes: 50_000_000,
  part: 15_000_000,
  cells: 120_000,
  elements: 200_000,
  formulas: 3_000_000,
};

export interface ReadOptions {
  /** Names of the sheets whose cells are read, in any case of letters; all when absent. The others are listed without cells. */
  readonly sheets?: readonly string[];
  readonly limits?: ReadLimits;
}
