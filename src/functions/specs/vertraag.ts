/** MPP.VERTRAAG: a flow that comes out some periods later, spread by a distribution of lead times. */
import { leadTimes } from "../../chain";
import { atCells, inShapeOf } from "../series";
import { defineFunction } from "../spec";
import { CHAIN_SOURCE } from "./chain-arguments";
import { INFLOW_CELLS } from "./example-sheet";
import { FLOW } from "./series-arguments";

export const VERTRAAG = defineFunction({
  id: "VERTRAAG",
  name: "VERTRAAG",
  since: "proef",
  text: {
    nl: "Doorlooptijd: welk deel van een stroom in dezelfde periode, één periode later, twee perioden later … naar buiten komt.",
    en: "Lead time: which part of a flow comes out in the same period, one period later, two periods later …",
  },
  parameters: [
    FLOW,
    {
      id: "weights",
      name: "verdeling",
      kind: "series",
      optional: false,
      text: {
        nl: "Aandelen 0 tot en met 1: het eerste komt in dezelfde periode naar buiten, het tweede één periode later, enzovoort. Samen hoogstens 1; wat eraan ontbreekt, komt niet naar buiten.",
        en: "Shares from 0 to 1: the first comes out in the same period, the second one period later, and so on. Together at most 1; what is short of 1 does not come out.",
      },
    },
    {
      id: "history",
      name: "historie",
      kind: "optional series",
      optional: true,
      text: {
        nl: "De stroom van vóór de eerste periode, de meest recente eerst: eerst de periode ervoor, dan die daarvoor. Nodig zover de verdeling terugreikt.",
        en: "The flow from before the first period, the most recent first: the period before it, then the one before that. Needed as far as the distribution reaches back.",
      },
    },
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Wat per periode naar buiten komt, in de vorm van stroom en zonder koppen. Wat na de laatste periode komt, staat er niet in.",
      en: "What comes out per period, in the shape of stroom and without headings. What comes after the last period is not in it.",
    },
  },
  ownErrors: ["negative-value", "part-range", "part-sum", "history-needed", "numeric-range"],
  example: "=MPP.VERTRAAG(C57:C61; D38:D39; 39000)",
  exampleCall: {
    arguments: [INFLOW_CELLS.slice(1, 6).map(([, , value]) => [value]), [[0.7], [0.3]], 39000],
    result: [[40400], [42400], [40900], [38600], [38000]],
  },
  source: CHAIN_SOURCE,
  run: ({ flow, weights, history }) => {
    const out = atCells({ flow, weights, history: history ?? "historie" }, () =>
      leadTimes(flow.values, weights.values, history?.values ?? []),
    );
    return inShapeOf(flow, [out]);
  },
});
