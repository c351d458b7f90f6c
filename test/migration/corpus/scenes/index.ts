/** All scenes by name. */
import type { Scene } from "../types";
import { DENSITIES } from "./densities";
import { FLOWS } from "./flows";
import { STOCKS } from "./stocks";

export const SCENES: Readonly<Record<string, Scene>> = { ...DENSITIES, ...STOCKS, ...FLOWS };
