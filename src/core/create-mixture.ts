/**
 * The density of one year's inflow: exclusive scenarios, of which one comes true, and additive events on top.
 * Method: exact sum of components up to 4,096 of them, a Fourier series beyond (fourier-mixture.ts).
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2.
 */
import { type Component } from "./component";
import { exactly, sum, twoProduct } from "./double-double";
import { componentCount, expandedParts, plus, type NormalModel } from "./expansion";
import { fail } from "./failure";
import { fourierMixture } from "./fourier-mixture";
import { GeneralParts } from "./general-parts";
import { lognormalComponent } from "./lognormal";
import { type Mixture } from "./mixture";
import { findModes, type Mode } from "./modes";
import { momentsOf, type Moments } from "./moments";
import { normalComponent, pointMass } from "./normal-family";
import { type NormalComponent } from "./normal-parts";
import { type Parts } from "./parts";
import { solveQuantile } from "./quantile";
import { type AdditiveEvent, type Scenario } from "./scenario";
import { splitNormalComponent } from "./split-normal";
import { truncatedNormalComponent } from "./truncated-normal";
import { checkEvents, checkOpenChance, checkPlace, checkScenarios } from "./validate";

/** Up to here components are expanded one by one. @assumption A-14 */
export const EXACT_LIMIT = 4096;

function componentOf(scenario: Scenario): Component {
  switch (scenario.family) {
    case "split": {
      const { mode, sdDown, sdUp } = scenario;
      return sdDown === 0 && sdUp === 0 ? pointMass(mode) : splitNormalComponent(mode, sdDown, sdUp);
    }
    case "normal":
      return scenario.sd === 0 ? pointMass(scenario.mean) : normalComponent(scenario.mean, scenario.sd);
    case "truncated":
      return scenario.sd === 0
        ? pointMass(scenario.mean)
        : truncatedNormalComponent(scenario.mean, scenario.sd);
    case "lognormal":
      return scenario.sd === 0 ? pointMass(scenario.mean) : lognormalComponent(scenario.mean, scenario.sd);
  }
}

/** 2 to this power times 4,096 is still a number. */
const LARGEST_EVENT_COUNT = 1000;

/** The scenario as a normal component, if it is one. */
function asNormal(scenario: Scenario): (NormalComponent & { readonly weight: number }) | null {
  if (scenario.family !== "normal") return null;
  const { probability: weight, mean, sd } = scenario;
  return { weight, mean: exactly(mean), variance: twoProduct(sd, sd) };
}

/** Certain events become part of every scenario; impossible ones go. */
function normalModel(
  scenarios: readonly NormalModel["scenarios"][number][],
  events: readonly AdditiveEvent[],
): NormalModel {
  const certain = events.filter((event) => event.probability === 1);
  return {
    scenarios: scenarios.map((s) => ({ ...certain.reduce<NormalComponent>(plus, s), weight: s.weight })),
    events: events.filter((event) => event.probability < 1),
  };
}

/** A mixture that is summed component by component. */
export function exactMixture(parts: Parts, moments: Moments): Mixture {
  let modes: readonly Mode[] | undefined;
  return {
    componentCount: parts.centres.length,
    route: "exact",
    moments,
    atoms: parts.atoms,
    pdf: (x) => parts.pdf(checkPlace(x)),
    cdf: (x) => parts.cdf(checkPlace(x)),
    sf: (x) => parts.sf(checkPlace(x)),
    quantile: (p) => solveQuantile(parts, checkOpenChance(p, "p")),
    modes: () => (modes ??= findModes(parts)),
  };
}

/**
 * @param scenarios exclusive scenarios; chances sum to 1 within 1e-9
 * @param events additive events, independent of the scenario and of each other; need normal scenarios
 * @throws FailureError not-finite, numeric-range, negative-value, not-positive, probability-range,
 * probability-sum, no-scenarios, events-need-normal, too-many-components, too-many-events,
 * too-many-terms
 */
export function createMixture(
  scenarios: readonly Scenario[],
  events: readonly AdditiveEvent[] = [],
): Mixture {
  checkScenarios(scenarios);
  checkEvents(events);
  const possible = scenarios.filter((scenario) => scenario.probability > 0);
  const happening = events.filter((event) => event.probability > 0);
  const total = sum(possible.map((s) => s.probability)).hi;
  const normals = possible.map(asNormal);
  if (normals.every((scenario) => scenario !== null)) {
    const model = normalModel(normals, happening);
    if (model.events.length > LARGEST_EVENT_COUNT) {
      const place = { list: "events" } as const;
      fail({ code: "too-many-events", place, count: model.events.length, limit: LARGEST_EVENT_COUNT });
    }
    const moments = momentsOf(
      model.scenarios.map((s) => ({ share: s.weight / total, mean: s.mean.hi, variance: s.variance.hi })),
      model.events,
    );
    return componentCount(model) <= EXACT_LIMIT
      ? exactMixture(expandedParts(model), moments)
      : fourierMixture(model, moments);
  }
  if (happening.length > 0) refuseEvents(scenarios);
  if (possible.length > EXACT_LIMIT) {
    const place = { list: "scenarios" } as const;
    fail({ code: "too-many-components", place, count: possible.length, limit: EXACT_LIMIT });
  }
  const list = possible.map((scenario) => ({
    weight: scenario.probability,
    component: componentOf(scenario),
  }));
  const moments = momentsOf(
    list.map(({ weight, component: { mean, variance } }) => ({ share: weight / total, mean, variance })),
    [],
  );
  return exactMixture(new GeneralParts(list), moments);
}

/** @assumption A-13 */
function refuseEvents(scenarios: readonly Scenario[]): never {
  const index = scenarios.findIndex((s) => s.probability > 0 && s.family !== "normal");
  const family = scenarios[index]?.family ?? "normal";
  return fail({ code: "events-need-normal", place: { list: "scenarios", field: "family", index }, family });
}
