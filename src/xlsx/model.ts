/**
 * What the rest of the product knows of an .xlsx file: cells with formulas and cached values, the looks that the
 * browser workbook shows, names and tables. Everything else in the file is kept by not touching it.
 * Rows and columns are 1-based; references are A1 without `$`. Source: ECMA-376 part 1, §18.
 */
import { type XlsxErrorCode } from "./error";
import { type CellLook } from "./look";

/** An error value of a cell, e.g. `{ error: "#N/A" }`. */
export interface CellErrorValue {
  readonly error: string;
}

export type CellValue = number | string | boolean | CellErrorValue | null;

/** How a formula is stored: plain cell, legacy array (Ctrl-Shift-Enter), dynamic array (spills), data table (`TABLE()`, not calculated). */
export type FormulaKind = "normal" | "array" | "dynamic" | "data-table";

export interface CellFormula {
  /** As the formula bar shows it in en-US, without `=` and without `_xlfn.`, `_xlws.`, `_xlpm.`, `_xldudf_`, `[n]!`. */
  readonly text: string;
  readonly kind: FormulaKind;
  /** Range that an array or dynamic formula fills, e.g. "F4:I8"; only on its first cell. */
  readonly range?: string;
}

export interface XlsxCell {
  readonly ref: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: CellFormula;
  /** Index into `XlsxWorkbook.styles`. */
  readonly style: number;
}

export interface XlsxColumn {
  readonly first: number;
  readonly last: number;
  /** Width in characters of the default font, as the file says it. */
  readonly width?: number;
  readonly hidden: boolean;
  readonly style?: number;
}

export interface XlsxRow {
  readonly row: number;
  /** [points] */
  readonly height?: number;
  readonly hidden: boolean;
  readonly style?: number;
}

export interface XlsxSheet {
  readonly name: string;
  /** Path of the part inside the package. */
  readonly part: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Set when it is no worksheet: such a sheet has no cells. */
  readonly kind?: "chartsheet" | "dialogsheet" | "macrosheet";
  readonly cells: readonly XlsxCell[];
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly XlsxRow[];
  readonly defaultColumnWidth?: number;
  /** [points] */
  readonly defaultRowHeight?: number;
  /** A1 ranges. */
  readonly merges: readonly string[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
  readonly protected: boolean;
  /** In the order of its drawing; none for a sheet that was not asked for. */
  readonly charts: readonly XlsxChart[];
}

/** "other" is a kind for which this list has no word, or a chart that cannot be read. */
export type XlsxChartType = "line" | "scatter" | "area" | "stacked-area" | "column" | "bar" | "pie" | "other";

export interface XlsxArea {
  readonly sheet: string;
  /** A1. */
  readonly range: string;
}

export interface XlsxSeries {
  /** As typed, or as the file remembers it of the cells that it stands in; "" when it has none. */
  readonly name: string;
  /** When it is drawn otherwise than the chart. */
  readonly type?: XlsxChartType;
  /** Where its numbers stand; null when that is not one range of a sheet of this workbook. */
  readonly values: XlsxArea | null;
  /** Where its categories or x values stand, likewise; absent when it has none. */
  readonly x?: XlsxArea | null;
  /** An area, column or slice that is not painted. */
  readonly fill?: "none";
}

/** A fan chart is a stacked area of which the lowest series has no fill. */
export interface XlsxChart {
  /** Unique on its sheet when Excel made it; not every writer does so. */
  readonly name: string;
  /** "" when it shows none of its own. */
  readonly title: string;
  readonly type: XlsxChartType;
  /** Cells that it covers, in part or whole; "" when it lies on no cells (chart sheet) or cannot be read. */
  readonly range: string;
  /** In their order; none for a chart that cannot be read. */
  readonly series: readonly XlsxSeries[];
}

export interface BorderLine {
  /** As in the file: thin, medium, double, … */
  readonly style: string;
  /** "#rrggbb" */
  readonly color?: string;
}

/** One resolved cell format; theme colours and tints are resolved to "#rrggbb". */
export interface XlsxStyle {
  /** Excel number format code in en-US form; "General" when none. */
  readonly numberFormat: string;
  /** Id when it is a built-in format; 14 and 22 show the reader's own short date. */
  readonly builtInFormat?: number;
  readonly font: {
    readonly name?: string;
    /** [points] */
    readonly size?: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly border: {
    readonly top?: BorderLine;
    readonly right?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
  };
  readonly alignment: {
    readonly horizontal?: string;
    readonly vertical?: string;
    readonly wrap: boolean;
    readonly indent?: number;
    readonly rotation?: number;
  };
  readonly locked: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Formula text as in the formula bar, without `=`. */
  readonly text: string;
  /** Index of the sheet that the name belongs to; absent for workbook names. */
  readonly sheet?: number;
  readonly hidden: boolean;
}

export interface XlsxTable {
  readonly name: string;
  readonly sheet: string;
  /** Whole range with heading and totals rows, A1. */
  readonly range: string;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** A small document that the file carries, known by the namespace of its root element. */
export interface CustomXmlPart {
  readonly part: string;
  /** Of the root element, or what the file says of a part that cannot be read; "" when there is none. */
  readonly namespace: string;
  /** The text as it stands in the file; "" when it cannot be read. */
  readonly xml: string;
  /** Why it cannot be read. */
  readonly error?: XlsxErrorCode;
}

/** Value of a document property; a moment is ISO 8601 in UTC. */
export type PropertyValue = string | number | boolean | { readonly date: string };

export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  readonly styles: readonly XlsxStyle[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly XlsxTable[];
  readonly customXml: readonly CustomXmlPart[];
  /** Custom document properties by name; types without a plain value are left out. */
  readonly properties: ReadonlyMap<string, PropertyValue>;
  readonly date1904: boolean;
  /** Iterative calculation is switched on in the file. */
  readonly iterative: boolean;
  /** Part paths of external links; formulas that use them hold cached values only. */
  readonly externalLinks: readonly string[];
  /** Part paths of VBA, so that a host can say that it does not run. */
  readonly macros: readonly string[];
}

/**
 * An add-in function as it is written in a formula and as Excel stores it: dots become underscores, which cannot be
 * undone without this list. e.g. { name: "MPP.KWANTIEL", stored: "_xldudf_MPP_KWANTIEL" }
 */
export interface AddInFunctionName {
  readonly name: string;
  readonly stored: string;
}

/** What a save changes in one cell. */
export type CellChange =
  | {
      /**
       * Only the stored result of a formula cell or spill cell. The formula, style and everything else stay; inside
       * the range of a formula in the same changes the cell loses a formula of its own.
       */
      readonly kind: "value";
      readonly ref: string;
      readonly value: CellValue;
    }
  | {
      /** The cell gets a constant; a formula that it held is removed. `null` clears the content, the style stays. */
      readonly kind: "constant";
      readonly ref: string;
      readonly value: CellValue;
      /** Absent: the cell keeps its look; a new cell has that of its row or column. */
      readonly look?: CellLook;
    }
  | {
      /** The cell gets a formula (formula-bar text, en-US, without `=`); a `range` makes it a dynamic array over that range. */
      readonly kind: "formula";
      readonly ref: string;
      readonly text: string;
      readonly range?: string;
      /**
       * Stored otherwise than Excel itself would store it today: "normal" gives one value whatever it calls, "array" is
       * what Ctrl+Shift+Enter makes of it over the range.
       */
      readonly stored?: "normal" | "array";
      readonly value: CellValue;
      readonly look?: CellLook;
    };

export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}
