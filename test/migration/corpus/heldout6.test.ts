/** The promises of the sixth held-out part: formulas of four other persons in the chain, each in a model of its own. */
import { HELD_OUT } from "./heldout";
import { HELD_OUT_2 } from "./heldout2";
import { HELD_OUT_3 } from "./heldout3";
import { HELD_OUT_4 } from "./heldout4";
import { HELD_OUT_5 } from "./heldout5";
import { HELD_OUT_6 } from "./heldout6";
import { OPEN } from "./open";
import { describePromises } from "./promises";

describePromises({
  entries: HELD_OUT_6,
  known: [...OPEN, ...HELD_OUT, ...HELD_OUT_2, ...HELD_OUT_3, ...HELD_OUT_4, ...HELD_OUT_5],
  atLeast: [70, 60],
  gridSteps: { Kansen: 500, Kansverdeling: 1_000, Invoer: 1_000, Onzekerheid: 500, Dist: 1_500 },
});
