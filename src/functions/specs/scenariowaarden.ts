/**
 * MPP.SCENARIOWAARDEN: minimum, mediaan, medio and maximum, each with what one percentage point more or less does.
 * Method: quantiles at 1 − chance of more; minimum and maximum are the ends of the central interval.
 */
import { fail, type Mixture, sensitivity } from "../../core";
import { densities } from "../density";
import { type Scalar } from "../read/scalar";
import { defineFunction, type ResultCell } from "../spec";
import { SCENARIO_CELLS } from "./example-sheet";
import { EVENTS, PROTOCOL, SCENARIOS } from "./parameters";

/** Exceeded with chance 1/3: Protocol MPP 1.1 §3.2. @assumption A-16 */
const MEDIO_CHANCE = 1 / 3;
/** Level of the interval from minimum to maximum: Protocol MPP 1.1 §3.2. */
const LEVEL = 0.75;
/** Closer to 0 or 1 than this, 1 − chance no longer holds the digits of the chance. */
const CLOSEST = 1e-9;
const HEADINGS = ["scenario", "kans op meer", "waarde", "bij +1 procentpunt", "bij −1 procentpunt"];

function checkTail({ value, place }: Scalar, maximum: number): void {
  if (value < CLOSEST || value > maximum) {
    fail({ code: "out-of-range", place, value, minimum: CLOSEST, maximum });
  }
}

/** @assumption A-17 */
function rowFor(mixture: Mixture, name: string, chance: number): ResultCell[] {
  const { minus, plus } = sensitivity(mixture, 1 - chance);
  return [name, chance, mixture.quantile(1 - chance), minus ?? "", plus ?? ""];
}

export const SCENARIOWAARDEN = defineFunction({
  id: "SCENARIOWAARDEN",
  name: "SCENARIOWAARDEN",
  since: "proef",
  text: {
    nl: "Tabel met minimum, mediaan, medio en maximum van de instroom, en de waarde bij één procentpunt meer of minder overschrijdingskans.",
    en: "Table with minimum, median, medio and maximum of the inflow, and the value at one percentage point more or less chance of exceedance.",
  },
  parameters: [
    SCENARIOS,
    EVENTS,
    {
      id: "medio",
      name: "overschrijdingskans medio",
      kind: "share",
      optional: true,
      preset: MEDIO_CHANCE,
      text: {
        nl: "Kans dat de instroom groter wordt dan medio, tussen 0 en 1; weggelaten 1/3.",
        en: "Chance that the inflow becomes greater than medio, between 0 and 1; 1/3 when left out.",
      },
    },
    {
      id: "level",
      name: "betrouwbaarheid",
      kind: "share",
      optional: true,
      preset: LEVEL,
      text: {
        nl: "Kans dat de instroom tussen minimum en maximum ligt; weggelaten 75%.",
        en: "Chance that the inflow lies between minimum and maximum; 75% when left out.",
      },
    },
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Tabel met koppen: scenario, kans op meer, waarde, bij +1 en bij −1 procentpunt (leeg als die kans niet bestaat). Met een kolom jaar in het bereik: vier rijen per jaar, oplopend, met jaar vooraan.",
      en: "Table with headings: scenario, chance of more, value, at +1 and at −1 percentage point (blank when that chance does not exist). With a column jaar in the range: four rows per year, ascending, year first.",
    },
  },
  ownErrors: ["tail-limit", "flat-density", "out-of-range"],
  example: "=MPP.SCENARIOWAARDEN(A4:D8)",
  exampleCall: {
    arguments: [SCENARIO_CELLS],
    result: [
      ["scenario", "kans op meer", "waarde", "bij +1 procentpunt", "bij −1 procentpunt"],
      ["minimum", 0.875, 21733.26199577, 21469.98737641, 21989.88752134],
      ["mediaan", 0.5, 30269.0129469, 30072.48043953, 30465.3714023],
      ["medio", 0.3333333333333, 33771.19524521, 33532.1995179, 34016.82823624],
      ["maximum", 0.125, 41747.61108363, 41113.40441027, 42447.87622833],
    ],
  },
  source: PROTOCOL,
  run: ({ scenarios, events, medio, level }) => {
    checkTail(medio, 1 - CLOSEST);
    checkTail(level, 1 - 2 * CLOSEST);
    const outside = (1 - level.value) / 2;
    const years = densities(scenarios, events);
    const withYear = years[0]?.year !== undefined;
    const rows = years.flatMap(({ year, step }) =>
      step((mixture) => [
        rowFor(mixture, "minimum", 1 - outside),
        rowFor(mixture, "mediaan", 0.5),
        rowFor(mixture, "medio", medio.value),
        rowFor(mixture, "maximum", outside),
      ]).map((row) => (year === undefined ? row : [year, ...row])),
    );
    return [withYear ? ["jaar", ...HEADINGS] : HEADINGS, ...rows];
  },
});
