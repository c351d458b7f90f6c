/**
 * The value that applies to a parameter, a period and a scenario. Exactly one row must apply; nothing is a default.
 * Method: rows by id; a blank year holds for all periods, a year for its months, a blank scenario for all scenarios.
 * Source: issue "Step 2", part D. A row that cannot be calculated with is refused with its own reason.
 */
import { fail } from "../../core";
import { unknownId } from "./check-id";
import { checkUnit, checkValue } from "./check-value";
import { failureAt, placeAt, placeOf } from "./finding";
import { type Catalogue, ownerOf, PUBLISHED } from "./known";
import { containing } from "./period";
import { unreadableOf } from "./read-table";
import { type DraftRow, type ReadTable } from "./table";
import { scenarioName } from "./words";

const INDICES = new WeakMap<ReadTable, ReadonlyMap<string, readonly DraftRow[]>>();

/** Drafts by id; kept with the table, since a column of look-ups asks for it again and again. */
function byId(table: ReadTable): ReadonlyMap<string, readonly DraftRow[]> {
  const known = INDICES.get(table);
  if (known !== undefined) return known;
  const index = new Map<string, DraftRow[]>();
  for (const draft of table.drafts) {
    const rows = index.get(draft.text.parameter);
    if (rows === undefined) index.set(draft.text.parameter, [draft]);
    else rows.push(draft);
  }
  INDICES.set(table, index);
  return index;
}

/**
 * @param jaar "2026", "2026-03", or "" for a value that holds for all periods
 * @param scenario "" for a value that holds for all scenarios
 * @throws FailureError what is wrong with the table or the row, unknown-parameter, unknown-index, missing-index,
 *   parameter-not-in-table, period-not-covered, scenario-not-covered, several-rows
 */
export function parameterValue(
  table: ReadTable,
  id: string,
  jaar: string,
  scenario: string,
  catalogue: Catalogue = PUBLISHED,
): number {
  if (table.refusal !== undefined) fail(table.refusal);
  const rows = byId(table).get(id);
  if (catalogue.find(id) === undefined)
    fail(
      failureAt(
        unknownId(id, catalogue),
        rows?.[0] ? placeOf(table, rows[0].at, "parameter") : placeAt(table),
      ),
    );
  if (rows === undefined) return fail({ code: "parameter-not-in-table", place: placeAt(table), id });
  return valueOf(theRow(table, rows, jaar, scenarioName(scenario)), table, catalogue);
}

/** The one row that applies. */
function theRow(table: ReadTable, rows: readonly DraftRow[], jaar: string, scenario: string): DraftRow {
  const place = placeAt(table);
  const id = rows[0]?.text.parameter ?? "";
  // A row whose period or scenario cannot be read may be the one that is meant.
  const unclear = rows.find(({ unread }) => unread.has("jaar") || unread.has("scenario"));
  const unreadable = unclear === undefined ? undefined : unreadableOf(unclear);
  if (unreadable !== undefined) fail(unreadable);
  const holding = containing(jaar);
  const inPeriod = rows.filter(({ text }) => holding.includes(text.jaar));
  if (inPeriod.length === 0) {
    const periods = [...new Set(rows.map(({ text }) => text.jaar))].sort();
    fail({ code: "period-not-covered", place, id, period: jaar, periods });
  }
  const applying = inPeriod.filter(({ text }) => text.scenario === scenario || text.scenario === "");
  const [row, second] = applying;
  if (row === undefined) {
    const scenarios = [...new Set(inPeriod.map(({ text }) => text.scenario))].sort();
    return fail({ code: "scenario-not-covered", place, id, scenario, scenarios });
  }
  if (second !== undefined) fail({ code: "several-rows", place, id, rows: applying.map(({ at }) => at) });
  return row;
}

function valueOf(draft: DraftRow, table: ReadTable, catalogue: Catalogue): number {
  const { text, waarde, unread, at } = draft;
  const unreadable = unreadableOf(draft) ?? unread.get("eenheid");
  if (waarde === undefined || unreadable !== undefined)
    return fail(unreadable ?? { code: "blank-cell", place: placeOf(table, at, "waarde") });
  const row = {
    ...{ text, waarde, found: catalogue.find(text.parameter), catalogue, referenceDate: undefined },
    ...{ owner: ownerOf(catalogue, text.parameter, text.eigenaar), has: () => true },
  };
  for (const check of [checkValue, checkUnit])
    check(row, (_severity, field, cause) => fail(failureAt(cause, placeOf(table, at, field))));
  return waarde;
}
