/**
 * MPP.CURVE: points for a chart of the density, over the range that matters.
 * Method: evenly spaced; each point mass takes two points at the same x, just before and after the step.
 */
import { atoms, fail, type Mixture, plotRange } from "../../core";
import { singleDensity } from "../density";
import { type Scalar } from "../read/scalar";
import { defineFunction, type ResultCell } from "../spec";
import { EVENT_CELLS, SCENARIO_CELLS } from "./example-sheet";
import { EVENTS, PROTOCOL, SCENARIOS } from "./parameters";

const POINTS = 200;
const FEWEST = 2;
const MOST = 10_000;

/** A number just below x: one or two units in the last place. */
function below(x: number): number {
  return x === 0 ? -Number.MIN_VALUE : x - Math.abs(x) * Number.EPSILON;
}

function grid(mixture: Mixture, count: number): number[] {
  const [from, to] = plotRange(mixture);
  return Array.from({ length: count }, (_, i) =>
    i === count - 1 ? to : from + ((to - from) * i) / (count - 1),
  );
}

function curve(mixture: Mixture, points: Scalar): ResultCell[][] {
  const [from, to] = plotRange(mixture);
  const steps = atoms(mixture).filter(({ x }) => x >= from && x <= to);
  const fewest = FEWEST + 2 * steps.length;
  if (points.value < fewest) {
    fail({ code: "out-of-range", place: points.place, value: points.value, minimum: fewest, maximum: MOST });
  }
  const even = grid(mixture, points.value - 2 * steps.length).map(
    (x) => [x, mixture.pdf(x), mixture.cdf(x)] as const,
  );
  const stepped = steps.flatMap(({ x }) => [
    [x, mixture.pdf(x), mixture.cdf(below(x))] as const,
    [x, mixture.pdf(x), mixture.cdf(x)] as const,
  ]);
  const rows = [...even, ...stepped].sort((a, b) => a[0] - b[0] || a[2] - b[2]);
  return [["x", "dichtheid", "cumulatief"], ...rows.map((row) => [...row])];
}

export const CURVE = defineFunction({
  id: "CURVE",
  name: "CURVE",
  since: "proef",
  text: {
    nl: "Punten voor een grafiek van de prognose: x, dichtheid en cumulatieve kans.",
    en: "Points for a chart of the forecast: x, density and cumulative chance.",
  },
  parameters: [
    SCENARIOS,
    EVENTS,
    {
      id: "points",
      name: "punten",
      kind: "count",
      optional: true,
      preset: POINTS,
      minimum: FEWEST,
      maximum: MOST,
      text: {
        nl: "Aantal punten, 2 tot en met 10.000; weggelaten 200.",
        en: "Number of points, 2 to 10,000; 200 when left out.",
      },
    },
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Drie kolommen met koppen: x, dichtheid, cumulatief, over het bereik dat ertoe doet. Een puntmassa geeft een sprong: twee punten met dezelfde x.",
      en: "Three columns with headings: x, dichtheid, cumulatief, over the range that matters. A point mass gives a step: two points with the same x.",
    },
  },
  ownErrors: ["tail-limit", "flat-density"],
  example: "=MPP.CURVE(A4:D8; A11:D13; 5)",
  exampleCall: {
    arguments: [SCENARIO_CELLS, EVENT_CELLS, 5],
    result: [
      ["x", "dichtheid", "cumulatief"],
      [9108.002163017, 2.0973562873e-9, 1.4047363212e-6],
      [28650.11926744, 4.24553429754e-5, 0.3220179206088],
      [48192.23637187, 9.80383023871e-6, 0.8957908022498],
      [67734.35347629, 1.87831484506e-6, 0.9873061877888],
      [87276.47058072, 7.13373850402e-8, 0.9997005056515],
    ],
  },
  source: PROTOCOL,
  run: ({ scenarios, events, points }) =>
    singleDensity(scenarios, events).step((mixture) => curve(mixture, points)),
});
