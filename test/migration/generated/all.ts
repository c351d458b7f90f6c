/** Every kind of formula that is drawn. */
import { quantile } from "./grid";
import { capacity, delay, type Draw, mixture, months, rounding, share, stock } from "./kinds";

export const KINDS: Readonly<Record<string, Draw>> = {
  mixture,
  stock,
  capacity,
  share,
  delay,
  months,
  rounding,
  quantile,
};
