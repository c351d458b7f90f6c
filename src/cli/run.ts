/** Runs one command with given streams, so that tests need no process. What a command needs is loaded when it runs. */
import type { Answer } from "./answer";
import { CommandError } from "./command-error";
import type { CommandName } from "./commands";
import { commandOf, type Invocation } from "./options";
import type { ShowProgress } from "./progress";
import { type Words, wordsOf } from "./words";

export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  readonly writeError: (text: string) => Promise<void>;
  /** On a terminal: how far a long command is, 0 to 1, and nothing when it is done. */
  readonly showProgress?: ShowProgress;
}

/** @throws CommandError when it cannot be done */
type Handler = (invocation: Invocation, words: Words, showProgress?: ShowProgress) => Promise<Answer>;

const HANDLERS: Readonly<Record<Exclude<CommandName, "call">, () => Promise<Handler>>> = {
  recalc: async () => {
    const [{ recalcFile }, { boundFunctions }] = await Promise.all([import("./recalc"), import("./call")]);
    return ({ files: [file = ""], options: { out = "" }, json, language }, words) =>
      recalcFile({ file, out, json, language, words, functions: boundFunctions(language) });
  },
  freeze: async () => (await import("./freeze/freeze")).freeze,
  validate: async () => (await import("./parameters/validate")).validate,
  diff: async () => (await import("./parameters/diff")).diff,
  fingerprint: async () => (await import("./parameters/fingerprint")).fingerprint,
  verify: async () => (await import("./parameters/verify")).verify,
  upgrade: async () => (await import("./parameters/upgrade")).upgrade,
  convert: async () => (await import("./parameters/convert")).convert,
  bundle: async () => (await import("./bundle/bundle")).bundleFiles,
  scan: async () => (await import("./scan/scan")).scan,
  compare: async () => (await import("./compare/compare")).compare,
  migrate: async () => (await import("./migrate/migrate")).migrate,
  shadow: async () => (await import("./shadow/shadow")).shadow,
  check: async () => (await import("./check/check")).check,
  project: async () => (await import("./project/project")).projectFiles,
};

/** @returns the exit code: 0 all well, 1 something was found, 2 the command cannot be done */
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
    case "command":
      return perform(command, words, streams);
  }
}

async function perform(invocation: Invocation, words: Words, streams: Streams): Promise<number> {
  const { name, language } = invocation;
  if (name === "call") {
    const { answerLines, boundFunctions } = await import("./call");
    await answerLines(streams.input, streams.write, { words, functions: boundFunctions(language) });
    return 0;
  }
  const handler = await HANDLERS[name]();
  try {
    const { output, exitCode } = await handler(invocation, words, streams.showProgress);
    await streams.write(output);
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    await streams.writeError(`${error.message}\n`);
    return 2;
  }
}
