/** The command `mpp`: this process's arguments and streams into a command and an exit code. */
import { once } from "node:events";
import { commandOf } from "./options";
import { progressOn } from "./progress";
import { run } from "./run";
import { wordsOf } from "./words";

const args = process.argv.slice(2);

// Whoever reads the answers may stop early (`mpp call | head`): then there is nothing left to do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

const writerTo = (stream: NodeJS.WriteStream) => async (text: string) => {
  if (!stream.write(text)) await once(stream, "drain");
};
const fail = (error: unknown): void => {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${wordsOf(commandOf(args).language).internal(reason)}\n`, () => process.exit(2));
};
process.on("unhandledRejection", fail);

// A calculation that never answers leaves the process with nothing to wait for: that is a failure, not a success.
process.exitCode = 2;
const showProgress = progressOn(process.stderr, () => performance.now());
run(args, {
  input: process.stdin,
  write: writerTo(process.stdout),
  writeError: writerTo(process.stderr),
  ...(showProgress ? { showProgress } : {}),
}).then((code) => {
  process.exitCode = code;
}, fail);
