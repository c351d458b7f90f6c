/** The models of four other persons in the chain, each with its own layout. */
import type { Scene } from "../types";
import { COA } from "./scenes-coa";
import { DTV } from "./scenes-dtv";
import { IND } from "./scenes-ind";
import { RAAD } from "./scenes-raad";

export const SCENES_6 = {
  dtv6: DTV,
  coa6: COA,
  ind6: IND,
  raad6: RAAD,
} satisfies Record<string, Scene>;
