/**
 * The one way in which the product reads and changes a workbook, whoever hosts it. Two verbs: `read` a list of
 * questions, `apply` a list of facts. What `read` answers about a place is a fact, so the state before a change can
 * be put back with `apply`. Sheets by name, ranges as A1 without `$`, formulas and formats as en-US text.
 */

import { type WorkbookFailureDetails } from "../core";

/** What a cell holds itself; a formula without its `=`. Text is text, whatever it begins with. */
export type Content =
  number | string | boolean | null | { readonly formula: string } | { readonly error: string };

/** What a cell shows: a constant, or the result of a formula, its own or one elsewhere that fills it. */
export type Value = number | string | boolean | null | { readonly error: string };

export type Matrix<T> = readonly (readonly T[])[];

/** "B2:D8" or "B2"; whole columns and rows are not meant. */
export interface Area {
  readonly sheet: string;
  readonly range: string;
}

export interface CellsFact extends Area {
  readonly kind: "cells";
  /** Rows of cells, exactly as many as the range has. */
  readonly contents: Matrix<Content>;
  /** Number formats in en-US form; absent: they stay. */
  readonly formats?: Matrix<string>;
}

export interface CellsAnswer extends Required<CellsFact> {
  readonly values: Matrix<Value>;
  /** Ranges that formulas fill, as far as known; but for the formula's own, their cells hold nothing themselves. */
  readonly filled: readonly { readonly by: string; readonly cells: string }[];
}

/** How a sheet looks when it is made; what stands on it later does not change that. */
export interface SheetLayout {
  /** Of columns A, B, … [characters of the default font] */
  readonly widths: readonly number[];
  /** Rows in bold, as far as those columns go: titles and headings. From 1. */
  readonly bold: readonly number[];
  /** Rows at the top that stay in view, in a host that can. */
  readonly frozenRows?: number;
}

/** A sheet after the others, or none of that name. */
export interface SheetFact {
  readonly kind: "sheet";
  readonly sheet: string;
  readonly exists: boolean;
  /** Never in an answer. A sheet that is there keeps the looks that it has. */
  readonly layout?: SheetLayout;
}

export interface TableFact {
  readonly kind: "table";
  readonly name: string;
  /** With its heading row; null: there is no table of this name. Its cells stay. */
  readonly area: Area | null;
}

/** A name of the workbook; a name of one sheet is left alone. */
export interface NameFact {
  readonly kind: "name";
  readonly name: string;
  /** Formula-bar text without `=`; null: there is none. */
  readonly text: string | null;
}

/** The custom XML part with this namespace at its root element. */
export interface XmlFact {
  readonly kind: "xml";
  readonly namespace: string;
  readonly xml: string | null;
}

/** A document property of the workbook's own. */
export interface PropertyFact {
  readonly kind: "property";
  readonly name: string;
  readonly value: string | number | boolean | null;
}

export interface ChartFact {
  readonly kind: "chart";
  readonly sheet: string;
  readonly name: string;
  readonly chart: Chart | null;
}

export type ChartType = "line" | "scatter" | "area" | "stacked-area" | "column" | "bar" | "pie" | "other";

/** A chart as a specification: a fan chart is a stacked area of which the lowest series has no fill. */
export interface Chart {
  readonly title: string;
  readonly type: ChartType;
  /** Cells that it covers; "" when the host does not tell. */
  readonly range: string;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** When it is drawn otherwise than the chart. */
  readonly type?: ChartType;
  /** Where its numbers stand; null when the host does not tell. */
  readonly values: Area | null;
  readonly x?: Area | null;
  readonly fill?: "none";
}

/** What a place holds. Of one that does not exist: null or `exists: false`. */
export type Fact = CellsFact | SheetFact | TableFact | NameFact | XmlFact | PropertyFact | ChartFact;

export interface SheetState {
  readonly name: string;
  readonly visible: boolean;
  /** Undefined when the host cannot tell. */
  readonly protected: boolean | undefined;
}

export type Question =
  | ({ readonly kind: "cells" } & Area)
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "xml"; readonly namespace: string }
  | { readonly kind: "property"; readonly name: string }
  | { readonly kind: "chart"; readonly sheet: string; readonly name: string }
  /** All sheets in their order. */
  | { readonly kind: "sheets" }
  | { readonly kind: "tables" }
  | { readonly kind: "names" }
  | { readonly kind: "charts"; readonly sheet: string }
  /** The smallest range with everything on the sheet; undefined when it is empty. */
  | { readonly kind: "used"; readonly sheet: string }
  | { readonly kind: "selection" };

interface Answers {
  readonly cells: CellsAnswer;
  readonly sheet: SheetFact;
  readonly table: TableFact;
  readonly name: NameFact;
  readonly xml: XmlFact;
  readonly property: PropertyFact;
  readonly chart: ChartFact;
  readonly sheets: readonly SheetState[];
  readonly tables: readonly TableFact[];
  readonly names: readonly NameFact[];
  readonly charts: readonly ChartFact[];
  readonly used: string | undefined;
  readonly selection: Area;
}

export type AnswerTo<Q extends Question> = Answers[Q["kind"]];
export type AnswersTo<Q extends readonly Question[]> = { readonly [I in keyof Q]: AnswerTo<Q[I]> };

/** What a host may lack. What the product does instead is said in the sentence of `workbook-unsupported`. */
export type Capability = WorkbookFailureDetails["workbook-unsupported"]["capability"];

/** Told of a change by whoever (a person, a co-author or ourselves), or of what is selected now. */
export type ChangeListener = (area: Area) => void;

export interface Workbook {
  /** What this host cannot do, and what it would need for it, e.g. "ExcelApi 1.5". */
  readonly lacks: ReadonlyMap<Capability, string>;

  /**
   * Answers in the order of the questions, in as few round trips as the host allows.
   * @throws FailureError workbook-no-sheet, workbook-bad-range, workbook-unsupported, workbook-host, …
   */
  read<const Q extends readonly Question[]>(questions: Q): Promise<AnswersTo<Q>>;

  /**
   * Makes the facts so, in their order. A host has no transactions: after a failure any part may be written. Only the
   * journal calls this; everything else writes through the journal.
   * @throws FailureError as `read`, workbook-shape, workbook-protected, workbook-too-large, …
   */
  apply(facts: readonly Fact[]): Promise<void>;

  /** Shows and selects a range. @throws FailureError workbook-no-sheet, workbook-bad-range */
  goTo(area: Area): Promise<void>;

  /** @returns stops listening @throws FailureError workbook-unsupported */
  onChange(listener: ChangeListener): Promise<() => Promise<void>>;

  /** One range; when several are selected the listener is not called. @returns stops listening @throws FailureError workbook-unsupported */
  onSelect(listener: ChangeListener): Promise<() => Promise<void>>;
}
