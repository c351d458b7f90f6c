/** The scenes of four analysts: Nidos, Raad voor de rechtspraak, police and Marechaussee, and the ministry's budget. */
import type { Scene } from "../types";
import { BEGROTING_7 } from "./scenes-begroting";
import { BEWARING_7 } from "./scenes-bewaring";
import { NIDOS_7 } from "./scenes-nidos";
import { RECHTSPRAAK_7 } from "./scenes-rechtspraak";

export const SCENES_7 = {
  ...NIDOS_7,
  ...RECHTSPRAAK_7,
  ...BEWARING_7,
  ...BEGROTING_7,
} satisfies Record<string, Scene>;
