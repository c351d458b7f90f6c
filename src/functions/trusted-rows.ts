/**
 * The rows of a parameter table, when the table can be trusted as a whole; refused with its first problem otherwise.
 * Source: issue "Step 2", part D.
 */
import { fail } from "../core";
import { checkTable, type Finding, type ParameterRow, type ReadTable, type TableSource } from "../params";

type Rows = readonly ParameterRow[];

function rowsUnless(source: TableSource, refused: (finding: Finding, table: ReadTable) => boolean): Rows {
  const { table, findings } = checkTable(source);
  const first = findings.find((finding) => finding.severity === "error" && refused(finding, table));
  return first === undefined ? table.rows.map(({ row }) => row) : fail(first.failure);
}

/** Rows that can be calculated with: no error in the table. */
export function soundRows(source: TableSource): Rows {
  return rowsUnless(source, () => true);
}

/** Rows that can be read and told apart, whatever their values: enough to compare. */
export function readableRows(source: TableSource): Rows {
  return rowsUnless(
    source,
    (finding, table) => finding.failure.code === "duplicate-row" || table.findings.includes(finding),
  );
}
