/** A parameter table as cells, and as far as it could be read. Source: issue "Step 2", part B. */
import { type Failure } from "../../core";
import { type Finding, type ParameterRow, type PlacedRow } from "../model";
import { type Field } from "./field";
import { type Placing } from "./finding";
import { type DecimalMark } from "./text-number";

export interface TableSource {
  /** The heading row and the rows; blank rows before and after do not count. */
  readonly cells: readonly (readonly unknown[])[];
  /** What the table is called in messages, e.g. "tabel". */
  readonly parameter: string;
  /** Address of a cell, 1-based, when the host tells. */
  readonly cellAt?: ((row: number, column: number) => string | undefined) | undefined;
  /** Decimal mark of the file that the cells come from, when it is known. */
  readonly decimal?: DecimalMark | undefined;
}

/** A row as far as it could be read. */
export interface DraftRow {
  /** 1-based row within the table, the heading row counted. */
  readonly at: number;
  /** What could not be read is "". */
  readonly text: Omit<ParameterRow, "waarde">;
  readonly waarde: number | undefined;
  /** Cells that say something else than what belongs there, or nothing where something is needed. */
  readonly unread: ReadonlyMap<Field, Failure>;
}

export interface ReadTable extends Placing {
  /** The rows that can be calculated with. */
  readonly rows: readonly PlacedRow[];
  /** All rows, readable or not. */
  readonly drafts: readonly DraftRow[];
  readonly findings: readonly Finding[];
  /** Why no value of the table can be trusted. */
  readonly refusal?: Failure;
}
