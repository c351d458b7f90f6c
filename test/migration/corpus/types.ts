/**
 * What a corpus entry is: one hand-written Excel formula, the cells around it, and what a recogniser should say of it.
 * Formulas and addresses are en-US as a file stores them, with "=" in front. References are A1; "Blad!A1" names a sheet
 * without quotes in `cell` and in `context`. A look-alike (kind null) is, as a whole and in its place, not one of the kinds:
 * it must be left alone, for the reason in `why`, which may be in the signs, the rows, the labels or the values around it.
 */
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

/** A number, a text, a truth value, or a formula as "=…"; a text never begins with "=". */
export type Cell = number | string | boolean;

export interface Expected {
  /** Main MPP function of the proposal; null when the kind is to be recognised but no MPP function gives it alone. */
  readonly call: string | null;
  /**
   * References the proposal must use, resolved from names and tables: no "$"; a sheet only when it is not the sheet of the
   * formula, quoted as in a formula. For a row that is proposed as one call: the ranges of the whole family.
   */
  readonly uses: readonly string[];
  /** The proposal in full, when it is not simply `call(uses, …)`; without "=". */
  readonly proposal?: string;
  /** For afronding around another kind: what is rounded. */
  readonly inner?: Kind;
  /** "grid": the formula approximates the MPP function, no further off than one step of its grid of chances. */
  readonly agreement?: "grid";
}

export interface Table {
  readonly sheet: string;
  /** Whole range with heading row. */
  readonly range: string;
  readonly columns: readonly string[];
}

/** Cells that several entries share. */
export interface Scene {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, Table>>;
}

export interface Entry {
  /** `<pattern>-<two digits>`; numbers that 3 divides are held out. */
  readonly id: string;
  readonly kind: Kind | null;
  readonly pattern: string;
  /** Place of the formula, e.g. "MPP Asiel!D7". */
  readonly cell: string;
  readonly formula: string;
  /** How a file stores it when not as an ordinary formula: Ctrl-Shift-Enter, or one that may spill. */
  readonly stored?: "array" | "dynamic";
  /** Range on the same sheet that the formula is copied to, its own cell included. */
  readonly family?: string;
  /** A key of SCENES. */
  readonly scene: string;
  /** Cells beside those of the scene; they go before those. */
  readonly cells?: Readonly<Record<string, Cell>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly expected?: Expected;
  /** What our own engine does not calculate in it, though Excel does: no value to compare with. */
  readonly notCalculated?: string;
  /** Of a look-alike: why it is not what it looks like. */
  readonly why?: string;
  /** Who writes so, or what is special. */
  readonly note?: string;
}

/** An entry with everything filled in: `context` holds scene, own cells, family and the formula itself. */
export interface ResolvedEntry extends Entry {
  readonly context: Readonly<Record<string, Cell>>;
  readonly names: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, Table>>;
}
