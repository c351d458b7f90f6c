/** The promises of the eighth held-out part: formulas of four more analysts in the chain, each in a model of their own. */
import { HELD_OUT } from "./heldout";
import { HELD_OUT_2 } from "./heldout2";
import { HELD_OUT_3 } from "./heldout3";
import { HELD_OUT_4 } from "./heldout4";
import { HELD_OUT_5 } from "./heldout5";
import { HELD_OUT_6 } from "./heldout6";
import { HELD_OUT_7 } from "./heldout7";
import { HELD_OUT_8 } from "./heldout8";
import { OPEN } from "./open";
import { describePromises } from "./promises";

describePromises({
  entries: HELD_OUT_8,
  known: [
    ...OPEN,
    ...HELD_OUT,
    ...HELD_OUT_2,
    ...HELD_OUT_3,
    ...HELD_OUT_4,
    ...HELD_OUT_5,
    ...HELD_OUT_6,
    ...HELD_OUT_7,
  ],
  atLeast: [60, 50],
  gridSteps: { Kans: 1_000, Instroomkans: 1_500, Odds: 80, "Kans instroom": 75 },
});
