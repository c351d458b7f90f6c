/** The models of six persons in the chain, each with its own layout. */
import type { Scene } from "../types";
import { COA } from "./scenes-coa";
import { CONTROLLER } from "./scenes-controller";
import { DTV } from "./scenes-dtv";
import { IND } from "./scenes-ind";
import { INHERITED } from "./scenes-inherited";
import { NIDOS } from "./scenes-nidos";

export const SCENES_4 = {
  nidos4: NIDOS,
  dtv4: DTV,
  coa4: COA,
  ind4: IND,
  controller4: CONTROLLER,
  inherited4: INHERITED,
} satisfies Record<string, Scene>;
