/** The density of each year in a scenario block with its events. One mixture per year and call. */
import { type YearDensity as PathDensity } from "../chain";
import { createMixture, fail, type Mixture, type Place } from "../core";
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

/** A draw from the density of a year. */
function draw({ year = 0, step }: YearDensity, p: number, place: Place, events: boolean): number {
  const value = step((mixture) => mixture.quantile(p));
  return value >= 0 ? value : fail({ code: "negative-draw", place, year, value, events });
}

/**
 * For whole paths of inflow: the density of each of years that follow each other.
 * @throws FailureError years-needed, inflow-year; on drawing negative-draw
 */
export function pathDensities(scenarios: ScenarioBlock, events: EventBlock): readonly PathDensity[] {
  const { parameter } = scenarios;
  const found = densities(scenarios, events);
  const first = found[0]?.year ?? fail({ code: "years-needed", place: { parameter } });
  return found.map((density, index): PathDensity => {
    const expected = first + index;
    const { year = expected } = density;
    if (year !== expected) {
      const row = scenarios.entries.find((entry) => entry.year === year)?.row;
      fail({ code: "inflow-year", place: row?.place("year") ?? { parameter }, year, expected });
    }
    const withEvents = of(events, year).entries.length > 0;
    return { year, quantile: (p) => draw(density, p, { parameter }, withEvents) };
  });
}
