/**
 * What a table lacks: parameters that the domains in it need, indices in the middle of a kernel or profile, and the
 * history that a kernel looks back on.
 * Source: issue "Step 2", part A; a table for one domain need not hold the others.
 */
import { type ParameterDefinition } from "../model";
import { type Catalogue } from "./known";
import { isMonth } from "./period";
import { type DraftRow } from "./table";
import { type TableCheck, type TableFault, type TableView } from "./view";

interface Present {
  readonly definition: ParameterDefinition;
  readonly indices: Set<number>;
  /** Of a series that of the lowest index. */
  row: DraftRow;
  readonly monthly: boolean;
}

/** What the table holds of the catalogue, by the id without index. */
function presentOf({ mentioned, catalogue }: TableView): ReadonlyMap<string, Present> {
  const found = new Map<string, Present>();
  for (const [id, row] of mentioned) {
    const known = catalogue.find(id);
    if (known === undefined) continue;
    const { definition, index, monthly } = known;
    const present = found.get(definition.id) ?? { definition, indices: new Set<number>(), row, monthly };
    found.set(definition.id, present);
    if (index === undefined) continue;
    if ([...present.indices].every((other) => other > index)) present.row = row;
    present.indices.add(index);
  }
  return found;
}

/** A set in months has months in it, or a monthly variant or profile. */
function isMonthly(view: TableView, present: ReadonlyMap<string, Present>): boolean {
  return (
    [...view.periods].some(isMonth) ||
    [...present].some(([id, { monthly }]) => monthly || view.catalogue.monthlyOnly.includes(id))
  );
}

export const checkRequired: TableCheck = (view) => {
  const present = presentOf(view);
  const domains = new Set([...present.values()].map(({ definition }) => definition.domain));
  const monthly = isMonthly(view, present);
  const { definitions, monthlyOnly } = view.catalogue;
  return definitions
    .filter(({ id, required, domain }) => {
      const needed = required || (monthly && monthlyOnly.includes(id));
      const inTable = domains.has(domain) || (domain === "algemeen" && domains.size > 0);
      return needed && inTable && !present.has(id);
    })
    .map((definition): TableFault => {
      const { unit, owner, index } = definition;
      const id = index === undefined ? definition.id : `${definition.id}.${index.first}`;
      return { severity: "incomplete", id, cause: { code: "missing-parameter", id, unit, owner } };
    });
};

/** Indices from the first to the last, as ids, that are not there. */
function missingIds(
  id: string,
  indices: ReadonlySet<number>,
  first: number,
  last: number,
): readonly string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)
    .filter((index) => !indices.has(index))
    .map((index) => `${id}.${index}`);
}

export const checkIndices: TableCheck = (view) =>
  [...presentOf(view).values()].flatMap(({ definition: { id, index }, indices, row }): TableFault[] => {
    if (index === undefined) return [];
    const missing = missingIds(id, indices, index.first, index.last ?? Math.max(...indices));
    if (missing.length === 0) return [];
    return [{ severity: "error", row, field: "parameter", cause: { code: "index-gap", id, missing } }];
  });

function historyFaults(
  present: ReadonlyMap<string, Present>,
  { histories }: Catalogue,
): readonly TableFault[] {
  return [...histories].flatMap(([history, kernel]): TableFault[] => {
    const looking = present.get(kernel);
    if (looking === undefined) return [];
    const given = present.get(history)?.indices ?? new Set<number>();
    // A gap in the middle of the history is a finding of its own.
    const from = Math.max(0, ...given) + 1;
    const missing = missingIds(history, given, from, Math.max(...looking.indices));
    if (missing.length === 0) return [];
    const cause = { code: "missing-history", kernel, missing } as const;
    return [{ severity: "incomplete", row: looking.row, field: "parameter", cause }];
  });
}

export const checkHistories: TableCheck = (view) => historyFaults(presentOf(view), view.catalogue);
