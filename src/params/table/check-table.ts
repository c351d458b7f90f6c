/**
 * Everything that is wrong with a parameter table, at once: its cells, each row by itself, the rows beside each other.
 * Source: issue "Step 2", must-be-true 1.
 */
import { type Finding, type ParameterRow } from "../model";
import { checkHistories, checkIndices, checkRequired } from "./check-complete";
import { checkDuplicates, checkOverlaps } from "./check-overlap";
import { checkCoverage, checkMixedPeriods, checkSpelling, checkYears } from "./check-periods";
import { type CheckOptions, draftFindings } from "./check-rows";
import { checkSums } from "./check-sums";
import { type Field, FIELDS, ROW_HEADINGS } from "./field";
import {
  failureAt,
  findingOf,
  type FoundColumn,
  placeAt,
  placeOf,
  type Placing,
  sortedFindings,
} from "./finding";
import { ownerOf, PUBLISHED } from "./known";
import { readTable } from "./read-table";
import { type DraftRow, type ReadTable, type TableSource } from "./table";
import { type TableCheck, viewOf } from "./view";

const TABLE_CHECKS: readonly TableCheck[] = [
  ...[checkDuplicates, checkOverlaps, checkCoverage, checkYears, checkMixedPeriods, checkSpelling],
  ...[checkSums, checkIndices, checkHistories, checkRequired],
];

/** Findings about the rows beside each other. */
function wholeFindings(
  drafts: readonly DraftRow[],
  placing: Placing,
  { catalogue = PUBLISHED }: CheckOptions,
): Finding[] {
  const view = viewOf(drafts, catalogue);
  return TABLE_CHECKS.flatMap((check) =>
    check(view).map(({ severity, cause, row, field, id }) => {
      const parameter = id ?? row?.text.parameter ?? "";
      const found = field === undefined ? undefined : placing.columns.get(field);
      const place =
        row === undefined
          ? placeAt(placing, undefined, found?.column, found?.heading)
          : placeOf(placing, row.at, field);
      const owner = parameter === "" ? "" : ownerOf(catalogue, parameter, row?.text.eigenaar ?? "");
      return findingOf(severity, failureAt(cause, place), { parameter, owner });
    }),
  );
}

/** Reading, row and table checks, sorted by row and column. */
export function checkTable(
  source: TableSource,
  options: CheckOptions = {},
): { readonly table: ReadTable; readonly findings: readonly Finding[] } {
  const table = readTable(source, options.catalogue);
  const { drafts } = table;
  const findings = [
    ...table.findings,
    ...draftFindings(drafts, table, options),
    ...wholeFindings(drafts, table, options),
  ];
  return { table, findings: sortedFindings(findings) };
}

const OWN_COLUMNS: ReadonlyMap<Field, FoundColumn> = new Map(
  FIELDS.map((field, index) => [field, { column: index + 1, heading: ROW_HEADINGS[index] ?? "" }]),
);
const SET: Placing = { parameter: "parameters", columns: OWN_COLUMNS };

/** The same for rows that do not come from a sheet: the first is row 1, the columns are those of our sheet. */
export function checkRows(rows: readonly ParameterRow[], options: CheckOptions = {}): Finding[] {
  const drafts = rows.map(({ waarde, ...text }, index): DraftRow => {
    return { at: index + 1, text, waarde, unread: new Map() };
  });
  return sortedFindings([...draftFindings(drafts, SET, options), ...wholeFindings(drafts, SET, options)]);
}
