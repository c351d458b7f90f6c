/** The promises of the fifth held-out part: formulas of four more persons in the chain, each in a model of its own. */
import { HELD_OUT } from "./heldout";
import { HELD_OUT_2 } from "./heldout2";
import { HELD_OUT_3 } from "./heldout3";
import { HELD_OUT_4 } from "./heldout4";
import { HELD_OUT_5 } from "./heldout5";
import { OPEN } from "./open";
import { describePromises } from "./promises";

describePromises({
  entries: HELD_OUT_5,
  known: [...OPEN, ...HELD_OUT, ...HELD_OUT_2, ...HELD_OUT_3, ...HELD_OUT_4],
  atLeast: [66, 55],
  gridSteps: { Kansmodel: 1_000, Onzeker: 2_000, Dist: 3_000 },
});
