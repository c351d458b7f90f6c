/**
 * A set with one parameter a step away. Parameters that make a whole (the shares of the spoor, the ways of leaving, the
 * weights of a lead time, a profile) keep making it: the others are scaled in proportion to make room.
 * @assumption A-33
 */
import { findParameter, SUMS } from "../params";
import { type ParameterNumbers } from "./values";

export interface SumMates {
  readonly ids: ReadonlySet<string>;
  readonly total: number;
}

/** The other parameters of the whole that it is part of; none when the sum is not fixed. */
export function sumMates(id: string, ids: readonly string[]): SumMates {
  const sumOf = (each: string): string | undefined => findParameter(each)?.definition.sum;
  const own = sumOf(id);
  const sum = SUMS.find((each) => each.id === own && each.rule === "exactly");
  if (sum === undefined) return { ids: new Set(), total: 0 };
  return { ids: new Set(ids.filter((other) => other !== id && sumOf(other) === own)), total: sum.total };
}

/** The part that is left to the others, by what was left; 1 when they cannot make room. */
function room(given: number, factor: number, total: number): number {
  const [before, after] = [total - given, total - given * factor];
  return before > 0 && after >= 0 ? after / before : 1;
}

export function stepped(
  numbers: ParameterNumbers,
  id: string,
  factor: number,
  mates: SumMates,
): ParameterNumbers {
  return {
    lastIndex: (base) => numbers.lastIndex(base),
    get: (other, period) => {
      const value = numbers.get(other, period);
      if (value === undefined) return undefined;
      if (other === id) return value * factor;
      const own = mates.ids.has(other) ? numbers.get(id, period) : undefined;
      return own === undefined ? value : value * room(own, factor, mates.total);
    },
  };
}
