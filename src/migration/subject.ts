/** What every pattern gets: one formula cell with the workbook around it, and what a pattern gives back. */
import { type Place } from "./book";
import { type Families } from "./families";
import { type Labels } from "./labels";
import { type Reading } from "./reading";
import { type CellRef, type Poly } from "./symbol/poly";

export type Kind =
  | "dichtheid"
  | "cumulatief"
  | "overschrijding"
  | "kwantiel-interpolatie"
  | "kwantiel-trap"
  | "voorraad"
  | "capaciteit"
  | "aandeel"
  | "vertraging"
  | "maandverdeling"
  | "afronding";

export interface Scan {
  readonly reading: Reading;
  readonly labels: Labels;
  readonly families: Families;
}

export interface Subject extends Scan {
  readonly place: Place;
  /** The formula as one expression, without what rounds it. */
  readonly poly: Poly;
  /** What was taken off: "" for nothing, or the rounding. With one view a cell has one expression. */
  readonly view: string;
  /** The same of another cell. */
  readonly polyAt: (place: Place) => Poly | undefined;
  /** A cell that was given a value: the number of periods that something takes. */
  readonly lag?: CellRef;
}

/** The number that the proposal gives in a cell when cells hold these numbers. */
export type Meaning = (numbers: (cell: CellRef) => number) => number;

/** What random values a cell may get in the check. */
export type Role =
  | "chance"
  | "level"
  | "upper"
  | "spread"
  | "variance"
  | "variation"
  | "flow"
  | "minus"
  | "share"
  | "weight"
  | "stock"
  | "change";

export interface RoleOf {
  readonly cell: CellRef;
  readonly role: Role;
  /** Of the random value, for a cell that is written in another unit. */
  readonly scale?: number;
}

export interface Recognised {
  readonly kind: Kind;
  /** With `=`, en-US; "" when no function gives it alone. */
  readonly proposal: string;
  /** What was seen, for the sentence that explains it. */
  readonly reason: Reason;
  /** Cells with the value that the proposal gives them; the check compares each with its own formula. */
  readonly results: readonly Result[];
  readonly roles: ReadonlyMap<string, RoleOf>;
  /** Chances that are 1 together when random values are drawn. */
  readonly whole?: readonly CellRef[];
  /** What they are together when not 1. */
  readonly total?: number;
  /** Cells that must hold the same as another cell in the check, because they do now. */
  readonly same?: readonly (readonly [CellRef, CellRef])[];
  /** What the call gives where its method is another than the formula's, of which `results` then says nothing. */
  readonly own?: Meaning;
  /** Where the proposal goes; it fills the other results from there. */
  readonly anchor: Place;
}

export interface Result {
  readonly place: Place;
  readonly meaning: Meaning;
}

export type ReasonCode =
  | "mixture"
  | "grid-interpolation"
  | "grid-step"
  | "stock"
  | "stock-cell"
  | "capacity"
  | "capacity-cell"
  | "share"
  | "shares"
  | "delay"
  | "delay-cell"
  | "months"
  | "rounding"
  | "rounding-other";

export interface Reason {
  readonly code: ReasonCode;
  /** Number of parts: scenarios, shares, periods, grid points. */
  readonly count?: number;
  /** Where the proposal stands and what it fills. */
  readonly fills?: string;
  /** What is rounded. */
  readonly inner?: Kind;
}

export type Pattern = (subject: Subject) => Recognised | undefined;
