/** MPP.KENGETALLEN: expectation, spread, chance below zero, number of components, modes and point masses. */
import { atoms, modes, moments } from "../../core";
import { singleDensity } from "../density";
import { defineFunction, type ResultCell } from "../spec";
import { SCENARIO_CELLS } from "./example-sheet";
import { EVENTS, PROTOCOL, SCENARIOS } from "./parameters";

/** The last number before 0: P(X ≤ this) is P(X < 0), also with a point mass at 0. */
const JUST_BELOW_ZERO = -Number.MIN_VALUE;

export const KENGETALLEN = defineFunction({
  id: "KENGETALLEN",
  name: "KENGETALLEN",
  since: "proef",
  text: {
    nl: "Tabel met verwachting, standaardafwijking, kans op minder dan 0, aantal componenten en de toppen van de dichtheid.",
    en: "Table with expectation, standard deviation, chance of less than 0, number of components and the modes of the density.",
  },
  parameters: [SCENARIOS, EVENTS],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Twee kolommen met koppen: kengetal en waarde. Na de vaste vier rijen elke top (modus 1, …) en van elke puntmassa de plaats en de kans. Boven 4.096 componenten ontbreken toppen die niet boven de rekenfout uitkomen.",
      en: "Two columns with headings: kengetal and waarde. After the fixed four rows each mode (modus 1, …) and the place and chance of each point mass. Above 4,096 components, modes that do not stand out from rounding are missing.",
    },
  },
  example: "=MPP.KENGETALLEN(A4:D8)",
  exampleCall: {
    arguments: [SCENARIO_CELLS],
    result: [
      ["kengetal", "waarde"],
      ["verwachting", 31760],
      ["standaardafwijking", 9920.302414745],
      ["kans op minder dan 0", 3.962161784744e-11],
      ["aantal componenten", 4],
      ["modus 1", 23628.43073375],
      ["modus 2", 30387.02327596],
    ],
  },
  source: PROTOCOL,
  run: ({ scenarios, events }) =>
    singleDensity(scenarios, events).step((mixture): ResultCell[][] => {
      const { mean, sd } = moments(mixture);
      return [
        ["kengetal", "waarde"],
        ["verwachting", mean],
        ["standaardafwijking", sd],
        ["kans op minder dan 0", mixture.cdf(JUST_BELOW_ZERO)],
        ["aantal componenten", mixture.componentCount],
        ...modes(mixture).map(({ x }, index) => [`modus ${index + 1}`, x]),
        ...atoms(mixture).flatMap(({ x, mass }, index) => [
          [`puntmassa ${index + 1}: plaats`, x],
          [`puntmassa ${index + 1}: kans`, mass],
        ]),
      ];
    }),
});
