/**
 * Runs one command of `mpp` in a process of its own and reports what it cost: for tests of hostile files.
 * The time is that of the processor, all threads together, so that a busy machine changes nothing.
 * Arguments: those of `mpp`. Prints one line of JSON after the command's own output is swallowed.
 */
import { readFileSync } from "node:fs";
import { run } from "../../src/cli/run";

/** Peak memory of this process. Linux counts that of the parent into `maxRSS` when a process starts, not into VmHWM. */
function peakMegabytes(): number {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // No /proc: not Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}

let errors = "";
const mpp = (args: readonly string[]): Promise<number> =>
  run(args, {
    input: process.stdin,
    write: () => Promise.resolve(),
    writeError: (text) => {
      errors += text;
      return Promise.resolve();
    },
  });

// Loading and translating the modules is no part of the command.
await mpp(["validate", "x.json"]);
errors = "";
const started = process.cpuUsage();
const code = await mpp(process.argv.slice(2));
const { user, system } = process.cpuUsage(started);
const milliseconds = (user + system) / 1000;
const megabytes = peakMegabytes();
process.stdout.write(`${JSON.stringify({ code, errors, milliseconds, megabytes })}\n`);
