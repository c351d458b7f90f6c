/** The promises of the fourth held-out part: formulas of six persons in the chain, each in a model of its own. */
import { HELD_OUT } from "./heldout";
import { HELD_OUT_2 } from "./heldout2";
import { HELD_OUT_3 } from "./heldout3";
import { HELD_OUT_4 } from "./heldout4";
import { OPEN } from "./open";
import { describePromises } from "./promises";

describePromises({
  entries: HELD_OUT_4,
  known: [...OPEN, ...HELD_OUT, ...HELD_OUT_2, ...HELD_OUT_3],
  atLeast: [110, 80],
  gridSteps: {
    Kans: 400,
    Curve: 1_000,
    Kansverdeling: 3_000,
    Density: 2_500,
    Kansen: 3_500,
    "Blad1 (2)": 2_000,
  },
});
