/**
 * From a cause to a finding: what is wrong, plus the place and the owner. All problems are collected, none is thrown.
 * Source: issue "Step 2", must-be-true 1.
 */
import { type Failure, type Place } from "../../core";
import { type Finding, type Severity } from "../model";
import { type Field } from "./field";

type Without<F> = F extends Failure ? Omit<F, "place"> : never;
/** A failure that has no place yet. */
export type Cause = Without<Failure>;

/** What a cell says, or why it cannot be read. */
export type ReadText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly cause: Cause };

/** A column of the table as it was found. */
export interface FoundColumn {
  /** 1-based. */
  readonly column: number;
  /** As it stands in the sheet. */
  readonly heading: string;
}

/** Where cells are, for messages. */
export interface Placing {
  /** As the user sees it, e.g. "tabel". */
  readonly parameter: string;
  readonly columns: ReadonlyMap<Field, FoundColumn>;
  /** Address of a cell of the table, 1-based, when the host tells. */
  readonly cellAt?: ((row: number, column: number) => string | undefined) | undefined;
}

/** The place of a row, and of a cell in it when its column is known. */
export function placeAt(placing: Placing, row?: number, column?: number, heading?: string): Place {
  const cell = row === undefined || column === undefined ? undefined : placing.cellAt?.(row, column);
  return {
    parameter: placing.parameter,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(heading === undefined ? {} : { heading }),
    ...(cell === undefined ? {} : { cell }),
  };
}

/** The place of a field; of the whole row when the table has no such column. */
export function placeOf(placing: Placing, row: number, field?: Field): Place {
  const found = field === undefined ? undefined : placing.columns.get(field);
  return placeAt(placing, row, found?.column, found?.heading);
}

export function failureAt(cause: Cause, place: Place): Failure {
  return { ...cause, place };
}

export function findingOf(
  severity: Severity,
  failure: Failure,
  about: { readonly parameter?: string; readonly owner?: string } = {},
): Finding {
  return { severity, failure, parameter: about.parameter ?? "", owner: about.owner ?? "" };
}

/** By row, then column, those of the table as a whole first; equals stay in the order in which they were found. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const key = ({ failure: { place } }: Finding): readonly [number, number] => [
    place.row ?? 0,
    place.column ?? 0,
  ];
  return [...findings].sort((a, b) => {
    const [first, second] = [key(a), key(b)];
    return first[0] - second[0] || first[1] - second[1];
  });
}
