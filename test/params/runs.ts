/** How long a test may be. Under `npm run mutate` (MPP_MUTATE) random properties are tried on a part of their cases, so
 * that thousands of mutants can be tried; a mutant killed then is killed by the whole suite too. */
export const SHORT = process.env["MPP_MUTATE"] !== undefined;

const PART = 20;
const LEAST = 25;

/** The number of random cases of a property. */
export function runs(count: number): number {
  return SHORT ? Math.min(count, Math.max(LEAST, Math.ceil(count / PART))) : count;
}
