/** MPP.OVERSCHRIJDING: P(X > x), with all its digits however small. */
import { singleDensity } from "../density";
import { defineFunction } from "../spec";
import { EVENT_CELLS, SCENARIO_CELLS } from "./example-sheet";
import { EVENTS, PROTOCOL, SCENARIOS, X } from "./parameters";

export const OVERSCHRIJDING = defineFunction({
  id: "OVERSCHRIJDING",
  name: "OVERSCHRIJDING",
  since: "proef",
  text: {
    nl: "Kans dat de instroom groter wordt dan x (overschrijdingskans).",
    en: "Chance that the inflow becomes greater than x (exceedance probability).",
  },
  parameters: [X, SCENARIOS, EVENTS],
  result: {
    dimensionality: "matrix",
    text: { nl: "P(instroom > x) in de vorm van x.", en: "P(inflow > x) in the shape of x." },
  },
  example: "=MPP.OVERSCHRIJDING(40000; A4:D8; A11:D13)",
  exampleCall: { arguments: [40000, SCENARIO_CELLS, EVENT_CELLS], result: [[0.2423317119807]] },
  source: PROTOCOL,
  run: ({ x, scenarios, events }) => {
    const { step } = singleDensity(scenarios, events);
    return step((mixture) => x.map((value) => mixture.sf(value)));
  },
});
