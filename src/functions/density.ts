/** The density of each year in a scenario block with its events. One mixture per year and call. */
import { createMixture, fail, type Mixture } from "../core";
import { type Block, located, yearsOf } from "./read/block";
import { type EventBlock } from "./read/events";
import { type ScenarioBlock } from "./read/scenarios";

export interface YearDensity {
  /** Undefined when the scenario block has no years. */
  readonly year: number | undefined;
  readonly mixture: Mixture;
  /** Run a step on the mixture with failures at the cells of this year. */
  readonly step: <T>(run: (mixture: Mixture) => T) => T;
}

function checkYears(events: EventBlock, years: readonly number[]): void {
  for (const { year, row } of events.entries) {
    if (year === undefined || years.includes(year)) continue;
    fail({ code: "unknown-year", place: row.place("year"), year, years });
  }
}

/** Rows of one year; events without a year happen in every year. @assumption A-06 */
function of<T>(block: Block<T>, year: number | undefined): Block<T> {
  return {
    ...block,
    entries: block.entries.filter((entry) => entry.year === undefined || entry.year === year),
  };
}

function density(scenarios: ScenarioBlock, events: EventBlock, year: number | undefined): YearDensity {
  const blocks = [of(scenarios, year), of(events, year)] as const;
  const mixture = located(blocks, year, () =>
    createMixture(
      blocks[0].entries.map(({ item }) => item),
      blocks[1].entries.map(({ item }) => item),
    ),
  );
  return { year, mixture, step: (run) => located(blocks, year, () => run(mixture)) };
}

/** One density per year, ascending; a single one when the block has no years. */
export function densities(scenarios: ScenarioBlock, events: EventBlock): readonly YearDensity[] {
  const years = yearsOf(scenarios);
  checkYears(events, years);
  if (years.length === 0) return [density(scenarios, events, undefined)];
  return years.map((year) => density(scenarios, events, year));
}

/** The density of a block about one year. @throws FailureError several-years */
export function singleDensity(scenarios: ScenarioBlock, events: EventBlock): YearDensity {
  const years = yearsOf(scenarios);
  if (years.length > 1) fail({ code: "several-years", place: { parameter: scenarios.parameter }, years });
  checkYears(events, years);
  return density(scenarios, events, years[0]);
}
