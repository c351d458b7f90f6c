/**
 * The years of a monthly run: flows are summed, stocks and standings are December's, a mean is that of twelve months,
 * and the used share of capacity is the year's outflow by the year's capacity. Source: docs/besluiten/0014, "Time".
 */
import { type Outcome, type OutcomeIndicator, unknownIndicator } from "./outcome";
import { MONTHS, type Period } from "./periods";
import { UNUSED } from "./program";

function monthly(outcome: Outcome, id: string, year: number, draw: number): readonly number[] {
  return Array.from({ length: MONTHS }, (_, month) => outcome.value(id, year * MONTHS + month, draw));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Outflow by capacity, where capacity is outflow and what was unused; NaN when there was none. */
function usedShare(outcome: Outcome, { indicator }: OutcomeIndicator, year: number, draw: number): number {
  const out = total(monthly(outcome, indicator.id, year, draw));
  const capacity = out + total(monthly(outcome, indicator.id + UNUSED, year, draw));
  return capacity === 0 ? NaN : out / capacity;
}

/** @param outcome of a monthly run of whole years */
export function yearlyOutcome(outcome: Outcome): Outcome {
  const byId = new Map(outcome.indicators.map((each) => [each.id, each]));
  const periods = outcome.periods
    .filter(({ month }) => month === 1)
    .map(({ year }): Period => ({ name: String(year), year }));
  const value = (id: string, year: number, draw: number): number => {
    const found = byId.get(id);
    switch (found?.kind) {
      case undefined:
        return unknownIndicator(id, outcome.indicators);
      case "benutting":
        return usedShare(outcome, found, year, draw);
      case "stroom":
        return total(monthly(outcome, id, year, draw));
      case "gemiddelde":
        return total(monthly(outcome, id, year, draw)) / MONTHS;
      case "voorraad":
      case "stand":
        return outcome.value(id, year * MONTHS + MONTHS - 1, draw);
    }
  };
  return { indicators: outcome.indicators, periods, value };
}
