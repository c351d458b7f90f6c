/** A set as a workbook keeps it: cells for people, XML for programs, and the fingerprints beside them. See ADR 0013. */
import { type ParameterSet } from "../model";
import { tableCells } from "../table";
import { headLines } from "./head";
import { nameText, recordOf, recordText } from "./record";
import { xmlOf } from "./xml";

export interface StoredForm {
  /** Cells of the sheet from A1: head block of labels and values, a blank row, the heading row, the rows. */
  readonly table: readonly (readonly (string | number)[])[];
  /** 1-based row of the headings in `table`. */
  readonly headingRow: number;
  /** Text of the custom XML part. */
  readonly xml: string;
  /** Text of the defined name: a text constant, without "=". */
  readonly name: string;
  /** Value of the document property. */
  readonly property: string;
}

/**
 * The forms that belong to a set; where they go is in `STORED`.
 * @throws FailureError json-value when the set holds what JSON cannot mean
 */
export function storedForm(set: ParameterSet): StoredForm {
  const head = headLines(set).map(({ label, value }) => [label, value]);
  const record = recordOf(set.zegel);
  return {
    table: [...head, [], ...tableCells(set.parameters)],
    headingRow: head.length + 2,
    xml: xmlOf(set),
    name: nameText(record),
    property: recordText(record),
  };
}
