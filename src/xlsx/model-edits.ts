/**
 * What a save may change besides cells: number formats, tables, charts, new sheets, custom XML parts, defined names and
 * document properties.
 * Everything that is not named here stays as it is in the file, byte for byte.
 */
import { type CellLook } from "./look";
import {
  type CellValue,
  type PropertyValue,
  type SheetChanges,
  type XlsxArea,
  type XlsxChart,
} from "./model";

export interface NewCell {
  readonly ref: string;
  readonly value: CellValue;
  /** Formula-bar text, en-US, without `=`; `value` is then its result. */
  readonly formula?: string;
  /** Range that the formula fills; its other cells are given as cells with their value. */
  readonly range?: string;
  readonly look?: CellLook;
}

export interface NewTable {
  readonly name: string;
  /** With its heading row; the headings are the texts of the cells there. */
  readonly range: string;
  /** e.g. "TableStyleLight1"; none when absent. */
  readonly style?: string;
}

/** A sheet that is added after the others. */
export interface NewSheet {
  readonly name: string;
  /** At most one per place, in any order. */
  readonly cells: readonly NewCell[];
  /** Of column A, B, …; 0 keeps the default. [characters of the default font] */
  readonly columnWidths?: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Range with its heading row. */
  readonly autoFilter?: string;
  readonly tables?: readonly NewTable[];
  /** Names differ, in any case of letters. */
  readonly charts?: readonly XlsxChart[];
  readonly showGridLines?: boolean;
  readonly hidden?: boolean;
}

/** A chart on a sheet that exists. */
export interface ChartEdit {
  readonly sheet: string;
  /** A chart of this name on the sheet gives way. */
  readonly name: string;
  /** null takes it out; one of type "other" is drawn as lines. */
  readonly chart: Omit<XlsxChart, "name"> | null;
}

/** A table on a sheet that exists; its headings are the texts that its first row has after the save. */
export interface TableEdit {
  /** A table of this name gives way; its cells stay. */
  readonly name: string;
  /** With its heading row; null takes the table out. */
  readonly area: XlsxArea | null;
  /** e.g. "TableStyleLight1"; none when absent. */
  readonly style?: string;
}

/** Number formats of cells on a sheet that exists; everything else of their looks stays. */
export interface FormatEdit {
  readonly sheet: string;
  readonly cells: readonly {
    readonly ref: string;
    /** Excel number format code in en-US form. */
    readonly format: string;
  }[];
}

export interface CustomXmlEdit {
  /** Of the root element; the part with this namespace is replaced or, when `xml` is null, taken out. */
  readonly namespace: string;
  readonly xml: string | null;
}

/** A name of the workbook; a name of one sheet is left alone. */
export interface NameEdit {
  readonly name: string;
  /** Formula-bar text, en-US, without `=`; null takes the name out. */
  readonly text: string | null;
}

export interface PropertyEdit {
  readonly name: string;
  readonly value: PropertyValue | null;
}

export interface WorkbookEdits {
  readonly changes?: readonly SheetChanges[];
  readonly formats?: readonly FormatEdit[];
  readonly tables?: readonly TableEdit[];
  readonly charts?: readonly ChartEdit[];
  readonly addSheets?: readonly NewSheet[];
  readonly customXml?: readonly CustomXmlEdit[];
  readonly names?: readonly NameEdit[];
  readonly properties?: readonly PropertyEdit[];
}
