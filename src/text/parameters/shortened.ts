/** Lists in a message: the first few, and that there are more. */
const MOST = 6;

/** At most six; of a longer list the first five and "…". */
export function shortened(items: readonly string[]): readonly string[] {
  return items.length <= MOST ? items : [...items.slice(0, MOST - 1), "…"];
}
