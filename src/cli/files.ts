/**
 * Files in and out. Reading stops at a limit, so that a huge file or an endless stream costs no memory; writing goes
 * beside the destination and is then renamed, so that nobody ever sees half a file.
 */
import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { CommandError } from "./command-error";
import type { Words } from "./words";

const CHUNK = 1 << 20;

/** @param limit most bytes that are read. @throws CommandError when it cannot be read or holds more */
export async function readBytes(file: string, limit: number, words: Words): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const stats = await handle.stat();
      const size = stats.isFile() ? stats.size : 0;
      if (size > limit) throw new CommandError(words.fileTooLarge(file, limit));
      let target = new Uint8Array(Math.min(limit + 1, Math.max(size + 1, CHUNK)));
      let used = 0;
      for (;;) {
        const { bytesRead } = await handle.read(target, used, target.length - used);
        used += bytesRead;
        if (used > limit) throw new CommandError(words.fileTooLarge(file, limit));
        if (bytesRead === 0) return target.subarray(0, used);
        if (used === target.length) target = grown(target, limit);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(words.cannotRead(file, reasonOf(error, words)));
  }
}

/** What a stream of unknown size needs: twice the room, and never more than one byte beyond the limit. */
function grown(full: Uint8Array<ArrayBuffer>, limit: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(limit + 1, 2 * full.length));
  larger.set(full);
  return larger;
}

/** @throws CommandError */
export async function writeAtomically(out: string, bytes: Uint8Array | string, words: Words): Promise<void> {
  const target = await realpath(out).catch(() => out);
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, bytes, { flag: "wx", flush: true });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CommandError(words.cannotWrite(out, reasonOf(error, words)));
  }
}

/** An input is never overwritten, also not by another name of the same file. @throws CommandError */
export async function refuseOverwriting(out: string, inputs: readonly string[], words: Words): Promise<void> {
  const identity = async (file: string): Promise<string | undefined> => {
    const found = await stat(file, { bigint: true }).catch(() => undefined);
    return found && `${found.dev}:${found.ino}`;
  };
  const target = await identity(out);
  if (target === undefined) return;
  for (const input of inputs) {
    if ((await identity(input)) === target) throw new CommandError(words.overwritesInput(out));
  }
}

/** The operating system's reason in our own words; a code that we do not know is named. */
export function reasonOf(error: unknown, { systemErrors }: Words): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : error.message;
  return systemErrors[code] ?? code;
}
