/** The command line without a process: streams of text in, text and an exit code out. */
import { run } from "../../src/cli/run";

export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Pieces of input, one after the other. */
export async function* streamOf<T>(pieces: Iterable<T>): AsyncGenerator<T> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

/** @param input text, or pieces of bytes as they might arrive */
export async function mpp(
  args: readonly string[],
  input: string | readonly Uint8Array[] = "",
): Promise<Outcome> {
  const pieces = typeof input === "string" ? [new TextEncoder().encode(input)] : input;
  let [output, errors] = ["", ""];
  const code = await run(args, {
    input: streamOf(pieces),
    write: (text) => {
      output += text;
      return Promise.resolve();
    },
    writeError: (text) => {
      errors += text;
      return Promise.resolve();
    },
  });
  return { code, output, errors };
}

export async function answers(lines: readonly unknown[], ...args: string[]): Promise<unknown[]> {
  const { output } = await mpp(["call", ...args], lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}
