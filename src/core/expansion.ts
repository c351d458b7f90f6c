/**
 * Scenarios with additive events as one list of normal components: every subset of events may come true.
 * Method: 2^k subsets per scenario; weight Π q or 1−q, mean plus Σm, variance plus Σs², all carried in
 * double-double. Own derivation (sums of independent normals are normal).
 * @assumption A-12
 */
import {
  add,
  addDouble,
  compare,
  exactly,
  multiply,
  twoProduct,
  twoSum,
  type DoubleDouble,
} from "./double-double";
import { commonScale, exactBinary } from "./exact-binary";
import { NormalParts, type NormalComponent } from "./normal-parts";
import { type AdditiveEvent } from "./scenario";
import { Weights } from "./weights";

/** Normal scenarios, certain events already added, and the events that may or may not happen. */
export interface NormalModel {
  readonly scenarios: readonly (NormalComponent & { readonly weight: number })[];
  /** 0 < probability < 1 */
  readonly events: readonly AdditiveEvent[];
}

interface Expanded extends NormalComponent {
  readonly weight: DoubleDouble;
  readonly scenario: number;
  /** Bit j: event j happened. */
  readonly happened: number;
}

export function componentCount(model: NormalModel): number {
  return model.scenarios.length * 2 ** model.events.length;
}

/** The component with an event on top. */
export function plus(component: NormalComponent, event: AdditiveEvent): NormalComponent {
  return {
    mean: addDouble(component.mean, event.mean),
    variance: add(component.variance, twoProduct(event.sd, event.sd)),
  };
}

function expand({ scenarios, events }: NormalModel): Expanded[] {
  let list: Expanded[] = scenarios.map(({ mean, variance, weight }, scenario) => ({
    mean,
    variance,
    weight: exactly(weight),
    scenario,
    happened: 0,
  }));
  events.forEach((event, j) => {
    const chance = exactly(event.probability);
    const otherwise = twoSum(1, -event.probability);
    list = list.flatMap((item) => [
      { ...item, weight: multiply(item.weight, otherwise) },
      {
        ...item,
        ...plus(item, event),
        weight: multiply(item.weight, chance),
        happened: item.happened | (1 << j),
      },
    ]);
  });
  return list.sort((a, b) => compare(a.mean, b.mean));
}

/** Weights as integers: the chances of the scenarios and of each event over powers of two. */
function exactWeights(model: NormalModel, list: readonly Expanded[]): bigint[] {
  const chances = commonScale(model.scenarios.map((s) => s.weight)).integers;
  const factors = model.events.map(({ probability }) => {
    const { integer, exponent } = exactBinary(probability);
    return [(1n << BigInt(-exponent)) - integer, integer] as const;
  });
  return list.map(({ scenario, happened }) =>
    factors.reduce(
      (product, factor, j) => product * factor[(happened >> j) & 1 ? 1 : 0],
      chances[scenario] ?? 0n,
    ),
  );
}

/** Every scenario with every subset of events, in order of expectation. */
export function expandedParts(model: NormalModel): NormalParts {
  const list = expand(model);
  const weights = new Weights({
    values: list.map((item) => item.weight),
    exact: () => exactWeights(model, list),
  });
  return new NormalParts(list, weights);
}
