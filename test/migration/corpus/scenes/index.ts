/** All scenes by name. */
import { CURVES } from "../heldout2/scenes-curves";
import { FLOWS_2 } from "../heldout2/scenes-flows";
import { STOCKS_2 } from "../heldout2/scenes-stocks";
import { SCENES_3 } from "../heldout3/scenes";
import { SCENES_4 } from "../heldout4/scenes";
import { SCENES_5 } from "../heldout5/scenes";
import { SCENES_6 } from "../heldout6/scenes";
import { SCENES_7 } from "../heldout7/scenes";
import { SCENES_8 } from "../heldout8/scenes";
import type { Scene } from "../types";
import { DENSITIES } from "./densities";
import { FLOWS } from "./flows";
import { STOCKS } from "./stocks";

export const SCENES: Readonly<Record<string, Scene>> = {
  ...DENSITIES,
  ...STOCKS,
  ...FLOWS,
  ...CURVES,
  ...STOCKS_2,
  ...FLOWS_2,
  ...SCENES_3,
  ...SCENES_4,
  ...SCENES_5,
  ...SCENES_6,
  ...SCENES_7,
  ...SCENES_8,
};
