/** MPP.KWANTIEL: inf{x: P(X ≤ x) ≥ kans}. */
import { singleDensity } from "../density";
import { defineFunction } from "../spec";
import { SCENARIO_CELLS } from "./example-sheet";
import { CHANCE, EVENTS, PROTOCOL, SCENARIOS } from "./parameters";

export const KWANTIEL = defineFunction({
  id: "KWANTIEL",
  name: "KWANTIEL",
  since: "proef",
  text: {
    nl: "Kleinste instroom die met de gegeven kans niet wordt overschreden. Medio is KWANTIEL(2/3; …).",
    en: "Smallest inflow that is not exceeded with the given chance. Medio is KWANTIEL(2/3, …).",
  },
  parameters: [CHANCE, SCENARIOS, EVENTS],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Instroom [personen/jaar] in de vorm van kans, niet afgerond.",
      en: "Inflow [persons/year] in the shape of the chance, not rounded.",
    },
  },
  ownErrors: ["tail-limit", "flat-density"],
  example: "=MPP.KWANTIEL(2/3; A4:D8)",
  exampleCall: { arguments: [2 / 3, SCENARIO_CELLS], result: [[33771.1952452]] },
  source: PROTOCOL,
  run: ({ p, scenarios, events }) => {
    const { step } = singleDensity(scenarios, events);
    return step((mixture) => p.map((value) => mixture.quantile(value)));
  },
});
