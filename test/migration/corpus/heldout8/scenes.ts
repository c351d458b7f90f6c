/** The models of four more analysts in the chain, each with its own layout. */
import type { Scene } from "../types";
import { COA } from "./scenes-coa";
import { DJI } from "./scenes-dji";
import { IND } from "./scenes-ind";
import { OEKRAINE } from "./scenes-oekraine";

export const SCENES_8 = {
  coa8: COA,
  ind8: IND,
  dji8: DJI,
  oekraine8: OEKRAINE,
} satisfies Record<string, Scene>;
