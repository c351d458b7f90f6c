/**
 * A table as the checks of the whole see it: the rows by parameter, and which periods and scenarios there are.
 * Rows whose period or scenario cannot be read have a finding of their own and are only counted as being there.
 */
import { type Severity } from "../model";
import { type Field } from "./field";
import { type Cause } from "./finding";
import { type Catalogue } from "./known";
import { yearOf } from "./period";
import { type DraftRow } from "./table";

export interface TableView {
  readonly catalogue: Catalogue;
  /** The first row of every id, also when its period or scenario cannot be read. */
  readonly mentioned: ReadonlyMap<string, DraftRow>;
  /** Ids with a row whose period or scenario cannot be read. */
  readonly unclear: ReadonlySet<string>;
  /** Rows by id, in the order of the table; known and unknown ids. */
  readonly groups: ReadonlyMap<string, readonly DraftRow[]>;
  /** Periods that are mentioned, without the blank one. */
  readonly periods: ReadonlySet<string>;
  /** Years that are mentioned, also by a month, in order. */
  readonly years: readonly string[];
  /** Scenarios that are mentioned, without the blank one, in the order of the table. */
  readonly scenarios: ReadonlySet<string>;
  /** First row of each period and scenario. */
  readonly firstOf: {
    readonly period: ReadonlyMap<string, DraftRow>;
    readonly scenario: ReadonlyMap<string, DraftRow>;
  };
}

/** What is found, at a row or about the table as a whole; `id` when it is about another
 * parameter than that of the row, "" for about none. */
export interface TableFault {
  readonly severity: Severity;
  readonly cause: Cause;
  readonly row?: DraftRow | undefined;
  readonly field?: Field;
  readonly id?: string;
}
export type TableCheck = (view: TableView) => readonly TableFault[];

export function viewOf(drafts: readonly DraftRow[], catalogue: Catalogue): TableView {
  const groups = new Map<string, DraftRow[]>();
  const mentioned = new Map<string, DraftRow>();
  const unclear = new Set<string>();
  const period = new Map<string, DraftRow>();
  const scenario = new Map<string, DraftRow>();
  for (const draft of drafts) {
    const { unread, text } = draft;
    if (text.parameter === "") continue;
    if (!mentioned.has(text.parameter)) mentioned.set(text.parameter, draft);
    if (unread.has("jaar") || unread.has("scenario")) {
      unclear.add(text.parameter);
      continue;
    }
    const group = groups.get(text.parameter);
    if (group === undefined) groups.set(text.parameter, [draft]);
    else group.push(draft);
    if (text.jaar !== "" && !period.has(text.jaar)) period.set(text.jaar, draft);
    if (text.scenario !== "" && !scenario.has(text.scenario)) scenario.set(text.scenario, draft);
  }
  return {
    ...{ catalogue, mentioned, unclear, groups, firstOf: { period, scenario } },
    periods: new Set(period.keys()),
    scenarios: new Set(scenario.keys()),
    years: [...new Set([...period.keys()].map(yearOf))].sort(),
  };
}
