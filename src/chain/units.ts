/**
 * Units that fit: what a formula gives must be what its indicator is measured in.
 * Method: a product adds exponents, a sum needs equal ones. Persons and cases both count; a flow and a stock of one
 * period may be added ("begin + in"), because a flow is what passes in that period.
 */
import { fail, type Place } from "../core";
import { type Indicator, type Sum } from "./model";
import { sumsOf } from "./rules";

/** What a unit measures: counts, money, years and months as exponents. */
interface Dimension {
  readonly count: number;
  readonly euro: number;
  readonly years: number;
  readonly months: number;
}

const NONE: Dimension = { count: 0, euro: 0, years: 0, months: 0 };
const COUNT: Dimension = { ...NONE, count: 1 };

const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map([
  ...["personen", "zaken", "personen/jaar", "zaken/jaar", "personen/periode", "zaken/periode", "plekken"].map(
    (unit) => [unit, COUNT] as const,
  ),
  ...["aandeel", "aandeel/jaar", "verhouding", "0 of 1"].map((unit) => [unit, NONE] as const),
  ["maanden", { ...NONE, months: 1 }],
  ["jaren", { ...NONE, years: 1 }],
  ["persoonsjaren", { ...COUNT, years: 1 }],
  ["EUR", { ...NONE, euro: 1 }],
  ["EUR/persoonsjaar", { ...NONE, euro: 1, count: -1, years: -1 }],
]);

const KEYS = ["count", "euro", "years", "months"] as const;

function times(a: Dimension, b: Dimension): Dimension {
  const [count, euro, years, months] = KEYS.map((key) => a[key] + b[key]);
  return { count: count ?? 0, euro: euro ?? 0, years: years ?? 0, months: months ?? 0 };
}

function same(a: Dimension, b: Dimension): boolean {
  return KEYS.every((key) => a[key] === b[key]);
}

/** As people read it, e.g. "aantal·EUR". */
function nameOf(dimension: Dimension): string {
  const names = { count: "aantal", euro: "EUR", years: "jaren", months: "maanden" };
  const parts = KEYS.filter((key) => dimension[key] !== 0).map(
    (key) => names[key] + (dimension[key] === 1 ? "" : `^${dimension[key]}`),
  );
  return parts.length === 0 ? "verhouding" : parts.join("·");
}

/** Unit of an indicator or parameter; undefined when it is unknown. */
export type UnitOf = (id: string, what: "indicator" | "parameter") => string | undefined;

function known(unit: string | undefined, id: string, place: Place): Dimension {
  const dimension = DIMENSIONS.get(unit ?? "");
  return dimension ?? fail({ code: "model-unit", place, id, unit: unit ?? "" });
}

const PER_PERIOD: Dimension = { ...NONE, months: -1 };

function dimensionOf(sum: Sum, indicator: Indicator, unitOf: UnitOf, place: Place): Dimension | undefined {
  let found: Dimension | undefined;
  for (const { constant, parameters, input } of sum) {
    if (constant === 0 && parameters.length === 0 && input === undefined) continue;
    let dimension = input === undefined ? NONE : known(unitOf(input.id, "indicator"), input.id, place);
    for (const { id, perPeriod } of parameters) {
      dimension = times(dimension, known(unitOf(id, "parameter"), id, place));
      if (perPeriod) dimension = times(dimension, PER_PERIOD);
    }
    if (found !== undefined && !same(found, dimension)) mismatch(indicator.id, found, dimension, place);
    found = dimension;
  }
  return found;
}

function mismatch(id: string, expected: Dimension, found: Dimension, place: Place): never {
  return fail({ code: "unit-mismatch", place, id, expected: nameOf(expected), found: nameOf(found) });
}

function inverse(dimension: Dimension): Dimension {
  const { count, euro, years, months } = dimension;
  return { count: -count, euro: -euro, years: -years, months: -months };
}

/** What the rule makes, in as many places as its formula has parts. */
function madeBy(indicator: Indicator, unitOf: UnitOf, place: Place): readonly (Dimension | undefined)[] {
  const { rule } = indicator;
  const of = (id: string, what: "indicator" | "parameter"): Dimension => known(unitOf(id, what), id, place);
  if (rule.name === "gemiddelde") return rule.stocks.map((id) => of(id, "indicator"));
  if (rule.name === "doorlooptijd") return [of(rule.flow, "indicator")];
  if (rule.name === "invoer") return rule.parameter === null ? [] : [of(rule.parameter, "parameter")];
  const found = sumsOf(rule).map((sum) => dimensionOf(sum, indicator, unitOf, place));
  if (rule.name !== "quotiënt") return found;
  const [numerator = NONE, denominator = NONE] = found;
  return [times(numerator, inverse(denominator))];
}

/** @throws FailureError model-unit, unit-mismatch */
export function checkUnits(indicator: Indicator, unitOf: UnitOf, place: Place): void {
  const own = known(indicator.eenheid, indicator.id, place);
  for (const made of madeBy(indicator, unitOf, place)) {
    if (made !== undefined && !same(made, own)) mismatch(indicator.id, own, made, place);
  }
}
