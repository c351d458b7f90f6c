/**
 * Parameters that add up to a total, per period and scenario; a tolerance of 1e-9 for rounding, nothing is adjusted.
 * Method: for each period and scenario that a member mentions, the one row of each member that applies. Where a member
 * has none, several, or an unreadable one, that is a finding of its own and there is no sum to judge.
 * Source: issue "Step 2", must-be-true 1 (group that does not sum to 1, kernel sum > 1).
 */
import { rowKey } from "../key";
import { type ParameterSum } from "../model";
import { type Cause } from "./finding";
import { type Catalogue } from "./known";
import { containing, isMonth, yearOf } from "./period";
import { type DraftRow } from "./table";
import { type TableCheck, type TableFault, type TableView } from "./view";

const TOLERANCE = 1e-9;
/** Sixty months in eight scenarios are 480. */
const COMBINATIONS = 10_000;

interface Member {
  readonly id: string;
  readonly index: number;
  readonly rows: ReadonlyMap<string, DraftRow>;
  /** Two rows of one key. */
  readonly doubles: ReadonlySet<string>;
}

/** Members by the name of their sum, by id and index, whatever the order of the rows. */
function membersBySum({ groups, catalogue }: TableView): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  for (const [id, drafts] of groups) {
    const parameter = catalogue.find(id);
    const sum = parameter?.definition.sum;
    if (sum === undefined) continue;
    const rows = new Map<string, DraftRow>();
    const doubles = new Set<string>();
    for (const draft of drafts) {
      const key = rowKey({ ...draft.text, parameter: "" });
      if (rows.has(key)) doubles.add(key);
      else rows.set(key, draft);
    }
    const known = found.get(sum) ?? [];
    found.set(sum, known);
    known.push({ id, index: parameter?.index ?? 0, rows, doubles });
  }
  for (const members of found.values()) members.sort((a, b) => a.index - b.index || (a.id < b.id ? -1 : 1));
  return found;
}

/** Does the group hold everything that a sum of exactly the total needs? */
function isWhole(sum: ParameterSum, members: readonly Member[], catalogue: Catalogue): boolean {
  if (sum.rule === "at most") return true;
  const ids = new Set(members.map(({ id }) => id));
  return catalogue.definitions
    .filter((definition) => definition.sum === sum.id)
    .every(({ id, index, required }) => {
      if (index === undefined) return !required || ids.has(id);
      const { first, last = first - 1 } = index;
      return Array.from({ length: last - first + 1 }, (_, n) => `${id}.${first + n}`).every((each) =>
        ids.has(each),
      );
    });
}

const rowsOf = (members: readonly Member[]): readonly DraftRow[] =>
  members.flatMap(({ rows }) => [...rows.values()]);

/** The narrowest periods that are mentioned; the blank one when there are no others. */
function narrowest(rows: readonly DraftRow[]): readonly string[] {
  const periods = new Set(rows.map(({ text }) => text.jaar));
  const split = new Set([...periods].filter(isMonth).map(yearOf));
  const named = [...periods].filter((period) => period !== "" && !split.has(period));
  return named.length === 0 ? [""] : named.sort();
}

function scenariosOf(rows: readonly DraftRow[]): readonly string[] {
  const named = [...new Set(rows.map(({ text }) => text.scenario))].filter((scenario) => scenario !== "");
  return named.length === 0 ? [""] : named;
}

/** The rows of a member that apply; undefined when one is there twice. */
function applying(
  { rows, doubles }: Member,
  period: string,
  scenario: string,
): readonly DraftRow[] | undefined {
  const scenarios = scenario === "" ? [""] : [scenario, ""];
  const keys = containing(period).flatMap((jaar) =>
    scenarios.map((name) => rowKey({ parameter: "", jaar, scenario: name })),
  );
  return keys.some((key) => doubles.has(key)) ? undefined : keys.flatMap((key) => rows.get(key) ?? []);
}

/** The value of each member that has one; undefined when there is no sum to judge. */
function values(
  { rule }: ParameterSum,
  members: readonly Member[],
  period: string,
  scenario: string,
): readonly DraftRow[] | undefined {
  const found: DraftRow[] = [];
  for (const member of members) {
    const rows = applying(member, period, scenario);
    const [row] = rows ?? [];
    if (rows === undefined || rows.length > 1 || (row === undefined && rule === "exactly")) return undefined;
    if (row !== undefined) found.push(row);
  }
  return found.some(({ waarde }) => waarde === undefined) ? undefined : found;
}

function sumFault(
  sum: ParameterSum,
  rows: readonly DraftRow[],
  period: string,
  scenario: string,
): Cause | undefined {
  const total = rows.reduce((all, { waarde }) => all + (waarde ?? NaN), 0);
  const over = total - sum.total;
  if (sum.rule === "exactly" ? Math.abs(over) <= TOLERANCE : over <= TOLERANCE) return undefined;
  return {
    ...{ code: "group-sum", group: sum.id, sum: total, total: sum.total, rule: sum.rule },
    ...{ count: rows.length, period, scenario },
    looksLikePercent: total > 90 * sum.total && total < 110 * sum.total,
  };
}

function groupFaults(sum: ParameterSum, members: readonly Member[]): readonly TableFault[] {
  const all = rowsOf(members);
  const [periods, scenarios] = [narrowest(all), scenariosOf(all)];
  if (periods.length * scenarios.length > COMBINATIONS) {
    const counts = { periods: periods.length, scenarios: scenarios.length, limit: COMBINATIONS };
    return [
      { severity: "error", row: all[0], field: "jaar", cause: { code: "too-many-combinations", ...counts } },
    ];
  }
  return periods.flatMap((period) =>
    scenarios.flatMap((scenario): TableFault[] => {
      const rows = values(sum, members, period, scenario);
      const cause = rows === undefined ? undefined : sumFault(sum, rows, period, scenario);
      return cause === undefined ? [] : [{ severity: "error", row: rows?.[0], field: "waarde", cause }];
    }),
  );
}

export const checkSums: TableCheck = (view) => {
  const members = membersBySum(view);
  return view.catalogue.sums.flatMap((sum) => {
    const group = members.get(sum.id) ?? [];
    return group.length > 0 && isWhole(sum, group, view.catalogue) ? groupFaults(sum, group) : [];
  });
};
