/** The promises of the seventh held-out part: formulas of four more analysts in the chain, each in a model of their own. */
import { HELD_OUT } from "./heldout";
import { HELD_OUT_2 } from "./heldout2";
import { HELD_OUT_3 } from "./heldout3";
import { HELD_OUT_4 } from "./heldout4";
import { HELD_OUT_5 } from "./heldout5";
import { HELD_OUT_7 } from "./heldout7";
import { OPEN } from "./open";
import { describePromises } from "./promises";

// The sixth part was written at the same time.
describePromises({
  entries: HELD_OUT_7,
  known: [...OPEN, ...HELD_OUT, ...HELD_OUT_2, ...HELD_OUT_3, ...HELD_OUT_4, ...HELD_OUT_5],
  atLeast: [80, 85],
  gridSteps: { "Kans amv": 250, Kansverdeling: 2_000, Odds: 200, Dichtheden: 1_500 },
});
