/** MPP.CUMULATIEF: P(X ≤ x). */
import { singleDensity } from "../density";
import { defineFunction } from "../spec";
import { SCENARIO_CELLS } from "./example-sheet";
import { EVENTS, PROTOCOL, SCENARIOS, X } from "./parameters";

export const CUMULATIEF = defineFunction({
  id: "CUMULATIEF",
  name: "CUMULATIEF",
  since: "proef",
  text: {
    nl: "Kans dat de instroom hoogstens x is.",
    en: "Chance that the inflow is at most x.",
  },
  parameters: [X, SCENARIOS, EVENTS],
  result: {
    dimensionality: "matrix",
    text: { nl: "P(instroom ≤ x) in de vorm van x.", en: "P(inflow ≤ x) in the shape of x." },
  },
  example: "=MPP.CUMULATIEF(40000; A4:D8)",
  exampleCall: { arguments: [40000, SCENARIO_CELLS], result: [[0.8452216616929]] },
  source: PROTOCOL,
  run: ({ x, scenarios, events }) => {
    const { step } = singleDensity(scenarios, events);
    return step((mixture) => x.map((value) => mixture.cdf(value)));
  },
});
