/** Runs one command with given streams, so that tests need no process. Univer is loaded by `recalc` only. */
import type { BoundFunction } from "../engine";
import type { Language } from "../text";
import { answerLines, boundFunctions } from "./call";
import { type Command, commandOf } from "./options";
import { wordsOf } from "./words";

export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  readonly writeError: (text: string) => Promise<void>;
}

/** @returns the exit code: 0 all well, 1 something in the workbook is wrong, 2 the command cannot be done */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const command = commandOf(args);
  const words = wordsOf(command.language);
  switch (command.kind) {
    case "help":
      await streams.write(words.usage);
      return 0;
    case "version":
      await streams.write(`${__MPP_VERSION__}\n`);
      return 0;
    case "wrong":
      await streams.writeError(command.message === "" ? words.usage : `${command.message}\n\n${words.usage}`);
      return 2;
    case "call":
      await answerLines(streams.input, streams.write, { words, functions: boundFunctions(command.language) });
      return 0;
    case "recalc":
      return recalc(command, boundFunctions(command.language), streams);
  }
}

async function recalc(
  command: Extract<Command, { kind: "recalc" }>,
  functions: readonly BoundFunction[],
  { write, writeError }: Streams,
): Promise<number> {
  const language: Language = command.language;
  const { CommandError, recalcFile } = await import("./recalc");
  try {
    const { output, exitCode } = await recalcFile({ ...command, functions, words: wordsOf(language) });
    await write(output);
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    await writeError(`${error.message}\n`);
    return 2;
  }
}
