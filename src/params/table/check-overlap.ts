/**
 * At most one row applies to a parameter, a period and a scenario. A blank year holds for all periods, a year for its
 * months, a blank scenario for all scenarios; there is no "most specific wins".
 * Method: each row asks which rows hold for a wider period, or for the same period and all scenarios; so each pair is
 * found once, whatever the order of the rows.
 * @assumption A-25
 */
import { rowKey } from "../key";
import { containing } from "./period";
import { type DraftRow } from "./table";
import { type TableCheck, type TableFault } from "./view";

export const checkDuplicates: TableCheck = ({ groups }) =>
  [...groups.values()].flatMap((rows) => {
    const first = new Map<string, DraftRow>();
    return rows.flatMap((row): TableFault[] => {
      const key = rowKey(row.text);
      const known = first.get(key);
      if (known === undefined) first.set(key, row);
      return known === undefined
        ? []
        : [{ severity: "error", row, field: "parameter", cause: { code: "duplicate-row", row: known.at } }];
    });
  });

type ByPeriod = ReadonlyMap<string, ReadonlyMap<string, DraftRow>>;

/** The first row of each period and scenario. */
function byPeriod(rows: readonly DraftRow[]): ByPeriod {
  const found = new Map<string, Map<string, DraftRow>>();
  for (const row of rows) {
    const { jaar, scenario } = row.text;
    const known = found.get(jaar) ?? new Map<string, DraftRow>();
    found.set(jaar, known);
    if (!known.has(scenario)) known.set(scenario, row);
  }
  return found;
}

/** A row that holds for all that this one is about, or for part of it, in the same or a wider period. */
function widerRow({ text: { jaar, scenario } }: DraftRow, index: ByPeriod): DraftRow | undefined {
  for (const period of containing(jaar)) {
    const rows = index.get(period);
    if (rows === undefined) continue;
    const all = scenario === "" ? undefined : rows.get("");
    if (all !== undefined) return all;
    const other = scenario === "" ? rows.values().next().value : rows.get(scenario);
    if (period !== jaar && other !== undefined) return other;
  }
  return undefined;
}

export const checkOverlaps: TableCheck = ({ groups }) =>
  [...groups.values()].flatMap((rows) => {
    const index = byPeriod(rows);
    return [...index.values()].flatMap((scenarios) =>
      [...scenarios.values()].flatMap((row): TableFault[] => {
        const wider = widerRow(row, index);
        if (wider === undefined) return [];
        const { jaar: period, scenario } = wider.text;
        const field = period === row.text.jaar ? "scenario" : "jaar";
        return [
          {
            ...{ severity: "error", row, field },
            cause: { code: "overlapping-rows", row: wider.at, period, scenario },
          },
        ];
      }),
    );
  });
