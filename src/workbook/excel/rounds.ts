/**
 * Many small conversations with Excel in few round trips. Each is a generator: it queues loads, yields how heavy the
 * answer will be, and goes on after the sync. All conversations share every sync.
 */

/** Yields the number of cells that it asked for. */
export type Talk<T> = Generator<number, T, undefined>;

/** About 55 bytes a cell: far below the 5 MB that Excel on the web sends at once. */
const CELLS_PER_SYNC = 20_000;

export async function talkAll<T>(context: Excel.RequestContext, talks: readonly Talk<T>[]): Promise<T[]> {
  const answers: T[] = [];
  let open = talks.map((talk, index) => ({ talk, index }));
  while (open.length > 0) {
    const next: typeof open = [];
    let weight = 0;
    for (const each of open) {
      const step = each.talk.next();
      if (step.done) {
        answers[each.index] = step.value;
        continue;
      }
      next.push(each);
      weight += step.value;
      if (weight < CELLS_PER_SYNC) continue;
      await context.sync();
      weight = 0;
    }
    if (next.length > 0) await context.sync();
    open = next;
  }
  return answers;
}
