/**
 * What may go into a mixture, and the first thing that may not, with its place.
 * Method: numbers are checked one by one; chances are added in double-double, so that 200 of 0.005 make 1.
 */
import { sum } from "./double-double";
import { fail, type Place } from "./failure";
import { type AdditiveEvent, type Scenario } from "./scenario";

/** Beyond this, squares and quotients no longer fit a double. */
export const LARGEST = 1e100;
/** A spread below this, but not 0, would not either. */
export const SMALLEST_SPREAD = 1e-100;
/** A lognormal sd/mean beyond this has tails that do not fit a double. */
export const LARGEST_RELATIVE_SPREAD = 1e6;
/** Chances of exclusive scenarios sum to 1 within this. */
export const SUM_TOLERANCE = 1e-9;

/** Sums within 10% of 100 look like percents. */
function looksLikePercent(total: number): boolean {
  return total >= 90 && total <= 110;
}

function checkFinite(value: number, place: Place): void {
  if (!Number.isFinite(value)) fail({ code: "not-finite", place, value });
  if (Math.abs(value) > LARGEST) {
    fail({ code: "numeric-range", place, value, limit: Math.sign(value) * LARGEST });
  }
}

function checkSpread(value: number, place: Place): void {
  checkFinite(value, place);
  if (value < 0) fail({ code: "negative-value", place, value });
  if (value > 0 && value < SMALLEST_SPREAD) {
    fail({ code: "numeric-range", place, value, limit: SMALLEST_SPREAD });
  }
}

function checkChance(value: number, place: Place): void {
  if (!Number.isFinite(value)) fail({ code: "not-finite", place, value });
  if (value < 0 || value > 1) fail({ code: "probability-range", place, value });
}

function checkShape(scenario: Scenario, at: (field: string) => Place): void {
  if (scenario.family === "split") {
    checkFinite(scenario.mode, at("mode"));
    checkSpread(scenario.sdDown, at("sdDown"));
    checkSpread(scenario.sdUp, at("sdUp"));
    return;
  }
  const { family, mean, sd } = scenario;
  checkFinite(mean, at("mean"));
  checkSpread(sd, at("sd"));
  if (family === "lognormal") {
    if (mean <= 0) fail({ code: "not-positive", place: at("mean"), value: mean });
    if (mean < SMALLEST_SPREAD) {
      fail({ code: "numeric-range", place: at("mean"), value: mean, limit: SMALLEST_SPREAD });
    }
    const limit = LARGEST_RELATIVE_SPREAD * mean;
    if (sd > limit) fail({ code: "numeric-range", place: at("sd"), value: sd, limit });
  }
  if (family === "truncated" && sd === 0 && mean < 0) {
    fail({ code: "negative-value", place: at("mean"), value: mean });
  }
}

/** Percent is judged before a single chance above 1, because that is what the writer did. @assumption A-03 */
export function checkScenarios(scenarios: readonly Scenario[]): void {
  if (scenarios.length === 0) fail({ code: "no-scenarios", place: { list: "scenarios" } });
  const at = (index: number, field: string): Place => ({ list: "scenarios", field, index });
  const total = sum(scenarios.map((s) => s.probability)).hi;
  const percent = looksLikePercent(total) && scenarios.every((s) => s.probability >= 0);
  scenarios.forEach((scenario, index) => {
    if (!percent) checkChance(scenario.probability, at(index, "probability"));
    checkShape(scenario, (field) => at(index, field));
  });
  if (!(Math.abs(total - 1) <= SUM_TOLERANCE)) {
    fail({
      code: "probability-sum",
      place: { list: "scenarios", field: "probability" },
      sum: total,
      looksLikePercent: percent,
    });
  }
}

export function checkEvents(events: readonly AdditiveEvent[]): void {
  events.forEach((event, index) => {
    const at = (field: string): Place => ({ list: "events", field, index });
    checkChance(event.probability, at("probability"));
    checkFinite(event.mean, at("mean"));
    checkSpread(event.sd, at("sd"));
  });
}

/** @param p chance of a quantile, strictly between 0 and 1 */
export function checkOpenChance(p: number, field: string): number {
  if (!Number.isFinite(p)) fail({ code: "not-finite", place: { field }, value: p });
  if (p <= 0 || p >= 1) fail({ code: "probability-open", place: { field }, value: p });
  return p;
}

export function checkPlace(x: number): number {
  if (!Number.isFinite(x)) fail({ code: "not-finite", place: { field: "x" }, value: x });
  return x;
}
