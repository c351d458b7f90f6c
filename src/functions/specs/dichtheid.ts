/** MPP.DICHTHEID: the density at x. */
import { singleDensity } from "../density";
import { defineFunction } from "../spec";
import { SCENARIO_CELLS } from "./example-sheet";
import { EVENTS, PROTOCOL, SCENARIOS, X } from "./parameters";

export const DICHTHEID = defineFunction({
  id: "DICHTHEID",
  name: "DICHTHEID",
  since: "proef",
  text: {
    nl: "Kansdichtheid van de instroom bij x, voor een grafiek van de prognose.",
    en: "Probability density of the inflow at x, for a chart of the forecast.",
  },
  parameters: [X, SCENARIOS, EVENTS],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Dichtheid [1/persoon] in de vorm van x. Bij een puntmassa (spreiding 0) de dichtheid van de rest.",
      en: "Density [1/person] in the shape of x. At a point mass (spread 0) the density of the rest.",
    },
  },
  example: "=MPP.DICHTHEID(30000; A4:D8)",
  exampleCall: { arguments: [30000, SCENARIO_CELLS], result: [[5.078604685735e-5]] },
  source: PROTOCOL,
  run: ({ x, scenarios, events }) => {
    const { step } = singleDensity(scenarios, events);
    return step((mixture) => x.map((value) => mixture.pdf(value)));
  },
});
