/** What a run shows: its own periods, or the years of its months; and how periods and values stand in cells. */
import { type Outcome, type OutcomeIndicator, type Period, type Run, yearlyOutcome } from "../chain";
import { type Options } from "./read/options";
import { projected } from "./remembered";
import { inScenario } from "./runs";
import { type ResultCell } from "./spec";

/** @throws FailureError of RUN_FAILURES */
export function shownOutcome(run: Run, { grain, shown }: Options): Outcome {
  const outcome = inScenario(run, projected);
  return grain === shown ? outcome : yearlyOutcome(outcome);
}

/** A year as a number, as a sheet has it; a month as text, which Excel would else make a date. */
export function periodHeading({ name, year, month }: Period): ResultCell {
  return month === undefined ? year : name;
}

/** Only the used share of a capacity of 0 has no value and is blank; a run refuses every other. */
export function shownValues(outcome: Outcome, { id, kind }: OutcomeIndicator): readonly ResultCell[] {
  return outcome.periods.map((_, t) => {
    const value = outcome.value(id, t, 0);
    return kind === "benutting" && Number.isNaN(value) ? "" : value;
  });
}
