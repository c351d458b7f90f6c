/**
 * Periods and scenarios of the table as a whole: every parameter that is given per period has every period, in every
 * scenario; years follow each other; years and months are not mixed by accident; names of scenarios are written alike.
 * Source: issue "Step 2", must-be-true 1 (missing year). The years of a table are those that it mentions.
 */
import { normalised } from "../../core";
import { isMonth, monthsOf } from "./period";
import { type DraftRow } from "./table";
import { type TableCheck, type TableFault, type TableView } from "./view";

/** Periods of the table for which there is no row: a year needs a row of its own or one for each month. */
function missingPeriods(years: readonly string[], given: (period: string) => boolean): readonly string[] {
  if (given("")) return [];
  return years.flatMap((year) => {
    if (given(year)) return [];
    const missing = monthsOf(year).filter((month) => !given(month));
    return missing.length === 12 ? [year] : missing;
  });
}

/** Periods by scenario. */
function periodsOf(rows: readonly DraftRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { text } of rows) {
    const known = found.get(text.scenario) ?? new Set<string>();
    found.set(text.scenario, known.add(text.jaar));
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();

function coverageFaults(rows: readonly DraftRow[], { years, scenarios }: TableView): readonly TableFault[] {
  const given = periodsOf(rows);
  const forAll = given.get("") ?? NONE;
  const named = [...given.keys()].some((scenario) => scenario !== "");
  const others = named ? [...scenarios].filter((scenario) => !given.has(scenario)) : [];
  const [row] = rows;
  const faults: TableFault[] = [];
  if (others.length > 0 && forAll.size === 0)
    faults.push({
      ...{ severity: "error", row, field: "scenario" },
      cause: { code: "missing-scenario", missing: others },
    });
  // Scenarios that lack the same periods share a finding.
  const lacking = new Map<string, { readonly missing: readonly string[]; readonly scenarios: string[] }>();
  const covered = named ? [...scenarios].filter((name) => given.has(name) || forAll.size > 0) : [""];
  for (const scenario of covered) {
    const own = given.get(scenario) ?? NONE;
    const missing = missingPeriods(years, (period) => own.has(period) || forAll.has(period));
    if (missing.length === 0) continue;
    const key = missing.join();
    const known = lacking.get(key) ?? { missing, scenarios: [] };
    lacking.set(key, known);
    if (scenario !== "") known.scenarios.push(scenario);
  }
  for (const cause of lacking.values())
    faults.push({
      ...{ severity: "error", row, field: "jaar" },
      cause: { code: "missing-period", ...cause },
    });
  return faults;
}

/** What is not required counts as absent where it is not given; a row with an unreadable period may be the missing one. */
export const checkCoverage: TableCheck = (view) =>
  [...view.groups].flatMap(([id, rows]) => {
    const definition = view.catalogue.find(id)?.definition;
    if (definition?.required !== true || view.unclear.has(id)) return [];
    return coverageFaults(rows, definition.period === "constant" ? { ...view, years: [] } : view);
  });

/** Years between the first and the last that no row mentions. */
export const checkYears: TableCheck = ({ years }) => {
  const first = Number(years[0] ?? 0);
  const last = Number(years[years.length - 1] ?? 0);
  const missing = Array.from({ length: last - first + 1 }, (_, n) => String(first + n)).filter(
    (year) => !years.includes(year),
  );
  return missing.length === 0 || years.length === 0
    ? []
    : [{ severity: "warning", field: "jaar", cause: { code: "year-gap", missing } }];
};

export const checkMixedPeriods: TableCheck = ({ firstOf: { period } }) => {
  const month = [...period].find(([each]) => isMonth(each));
  const year = [...period].find(([each]) => !isMonth(each));
  if (month === undefined || year === undefined) return [];
  const cause = { code: "mixed-periods", year: year[0], month: month[0] } as const;
  return [{ severity: "warning", row: month[1], field: "jaar", id: "", cause }];
};

export const checkSpelling: TableCheck = ({ firstOf: { scenario } }) => {
  const known = new Map<string, string>();
  return [...scenario].flatMap(([value, row]): TableFault[] => {
    const other = known.get(normalised(value));
    if (other === undefined) known.set(normalised(value), value);
    return other === undefined
      ? []
      : [
          {
            ...{ severity: "warning", row, field: "scenario", id: "" },
            cause: { code: "scenario-spelling", value, other },
          },
        ];
  });
};
