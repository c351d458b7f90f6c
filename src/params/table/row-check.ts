/** What a check of one row sees, and how it reports. Checks do not know where the row stands. */
import { type FoundParameter } from "../catalogue/find";
import { type ParameterRow, type Severity } from "../model";
import { type Field } from "./field";
import { type Cause } from "./finding";
import { type Catalogue } from "./known";

export interface CheckedRow {
  /** What is blank or unreadable is "". */
  readonly text: Omit<ParameterRow, "waarde">;
  readonly waarde: number | undefined;
  /** What the catalogue says of the parameter; undefined when it is unknown. */
  readonly found: FoundParameter | undefined;
  /** Canonical name of who owns the parameter: the catalogue's, of an unknown one the row's. */
  readonly owner: string;
  /** The table has this column and the cell could be read, blank included. */
  readonly has: (field: Field) => boolean;
  /** ISO date after which nothing can be known yet; undefined when nobody said. */
  readonly referenceDate: string | undefined;
  readonly catalogue: Catalogue;
}

export type Report = (severity: Severity, field: Field | undefined, cause: Cause) => void;
export type RowCheck = (row: CheckedRow, report: Report) => void;
