/** The scenes of the third held-out part. */
import type { Scene } from "../types";
import { CURVES_3 } from "./scenes-curves";
import { FLOWS_3 } from "./scenes-flows";
import { STOCKS_3 } from "./scenes-stocks";

export const SCENES_3: Readonly<Record<string, Scene>> = { ...CURVES_3, ...STOCKS_3, ...FLOWS_3 };
