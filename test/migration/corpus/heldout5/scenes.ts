/** The models of four more persons in the chain, each with its own layout. */
import type { Scene } from "../types";
import { GEMEENTE } from "./scenes-gemeente";
import { POLITIE } from "./scenes-politie";
import { RECHTBANK } from "./scenes-rechtbank";
import { SZW } from "./scenes-szw";

export const SCENES_5 = {
  politie5: POLITIE,
  rechtbank5: RECHTBANK,
  gemeente5: GEMEENTE,
  szw5: SZW,
} satisfies Record<string, Scene>;
