/** Long work in slices is the same work; it can be stopped, and tells how far it is. */
import { describe, expect, it } from "vitest";
import { type Steps } from "../../../src/chain";
import { runInSlices } from "../../../src/taskpane/doorrekening/slices";

function* counted(to: number, seen: number[] = []): Steps<number> {
  for (let n = 0; n < to; n++) {
    yield n / to;
    seen.push(n);
  }
  return seen.length;
}

/** Every look at the clock is 5 ms later: three pieces fit in a slice. */
function clock(): () => number {
  let time = 0;
  return () => (time += 5);
}

interface Told {
  readonly progress: number[];
  readonly end: Promise<number>;
  readonly stop: () => void;
}

function run(steps: Steps<number>, onProgress: (job: { stop: () => void }) => void = () => undefined): Told {
  const progress: number[] = [];
  let stop = (): void => undefined;
  const end = new Promise<number>((done, failed) => {
    const job = runInSlices(
      steps,
      {
        progress: (share) => {
          progress.push(share);
          onProgress({ stop });
        },
        done,
        failed,
      },
      clock(),
    );
    stop = job.stop;
  });
  return {
    progress,
    end,
    stop: () => {
      stop();
    },
  };
}

describe("work in slices", () => {
  it("gives what the work gives, with progress that only rises", async () => {
    const { progress, end } = run(counted(20));
    expect(await end).toBe(20);
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it("gives nothing any more once it is stopped", async () => {
    const seen: number[] = [];
    let count = 0;
    const { end } = run(counted(50, seen), ({ stop }) => {
      count += 1;
      if (count === 2) stop();
    });
    const first = await Promise.race([end, new Promise((done) => setTimeout(done, 50, "nothing"))]);
    expect(first).toBe("nothing");
    expect(seen.length).toBeLessThan(50);
  });

  it("tells what the work threw", async () => {
    function* broken(): Steps<number> {
      yield 0;
      throw new Error("stuk");
    }
    await expect(run(broken()).end).rejects.toThrow("stuk");
  });
});
