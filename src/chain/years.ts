/**
 * The years of a monthly run: flows are summed, stocks and standings are December's, a mean is that of twelve months,
 * and the used share of capacity is the year's outflow by the year's capacity. Source: docs/besluiten/0014, "Time".
 */
import { type Outcome, type OutcomeIndicator, unknownIndicator } from "./outcome";
import { MONTHS, type Period } from "./periods";
import { UNUSED } from "./program";

/** Values of some draws in the twelve months of a year. */
export type MonthColumns = readonly Float64Array[];

function total(months: MonthColumns): Float64Array {
  const sum = new Float64Array(months[0]?.length ?? 0);
  for (const month of months)
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? NaN) + (month[d] ?? NaN);
  return sum;
}

/** Outflow by capacity, where capacity is outflow and what was unused; NaN when there was none. */
function usedShare(flow: MonthColumns, unused: MonthColumns): Float64Array {
  const [out, idle] = [total(flow), total(unused)];
  return out.map((value, d) => {
    const capacity = value + (idle[d] ?? NaN);
    return capacity === 0 ? NaN : value / capacity;
  });
}

/**
 * One year of an indicator, per draw.
 * @param months of an indicator of the run in the twelve months of the year
 */
export function yearColumn(
  { kind, indicator, id }: OutcomeIndicator,
  months: (id: string) => MonthColumns,
): Float64Array {
  switch (kind) {
    case "benutting":
      return usedShare(months(indicator.id), months(indicator.id + UNUSED));
    case "stroom":
      return total(months(id));
    case "gemiddelde":
      return total(months(id)).map((sum) => sum / MONTHS);
    case "voorraad":
    case "stand":
      return months(id)[MONTHS - 1] ?? new Float64Array();
  }
}

/** @param outcome of a monthly run of whole years */
export function yearlyOutcome(outcome: Outcome): Outcome {
  const byId = new Map(outcome.indicators.map((each) => [each.id, each]));
  const periods = outcome.periods
    .filter(({ month }) => month === 1)
    .map(({ year }): Period => ({ name: String(year), year }));
  const value = (id: string, year: number, draw: number): number => {
    const found = byId.get(id) ?? unknownIndicator(id, outcome.indicators);
    const months = (of: string): MonthColumns =>
      Array.from({ length: MONTHS }, (_, month) =>
        Float64Array.of(outcome.value(of, year * MONTHS + month, draw)),
      );
    return yearColumn(found, months)[0] ?? NaN;
  };
  return { indicators: outcome.indicators, periods, value };
}
