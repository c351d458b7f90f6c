/** The promises of the second held-out part: new shapes, whole contexts, true expectations, look-alikes with a value. */
import { HELD_OUT } from "./heldout";
import { HELD_OUT_2 } from "./heldout2";
import { OPEN } from "./open";
import { describePromises } from "./promises";

describePromises({
  entries: HELD_OUT_2,
  known: [...OPEN, ...HELD_OUT],
  atLeast: [110, 70],
  gridSteps: {
    "MPP Asiel": 2_500,
    Grafiek: 2_500,
    Curve: 5_000,
    "Prognose 2027": 2_000,
    Calc: 2_500,
    Blad1: 2_500,
  },
});
