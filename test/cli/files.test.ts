/** Files in and out: limits while reading, whole files only when writing, inputs never overwritten. */
import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CommandError } from "../../src/cli/command-error";
import { readBytes, refuseOverwriting, writeAtomically } from "../../src/cli/files";
import { wordsOf } from "../../src/cli/words";

const folder = mkdtempSync(path.join(tmpdir(), "mpp-files-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => path.join(folder, name);
const words = wordsOf("en");

describe("reading", () => {
  it("gives all bytes of a file, also at the limit, and none beyond it", async () => {
    for (const size of [0, 1, 5]) {
      writeFileSync(at("a"), "x".repeat(size));
      expect(await readBytes(at("a"), 5, words)).toEqual(new Uint8Array(size).fill(0x78));
    }
    writeFileSync(at("a"), "x".repeat(6));
    await expect(readBytes(at("a"), 5, words)).rejects.toThrow(
      new CommandError(`${at("a")} is too large: more than 5 bytes. No parameter set is that large.`),
    );
  });

  it("grows with a file of some megabytes", async () => {
    const bytes = new Uint8Array(3_500_000).map((_, i) => i % 251);
    writeFileSync(at("a"), bytes);
    expect(Buffer.compare(await readBytes(at("a"), 4_000_000, words), bytes)).toBe(0);
  });

  it.skipIf(process.platform === "win32")("stops at the limit of a stream without end or size", async () => {
    await expect(readBytes("/dev/zero", 5_000_000, words)).rejects.toThrow("more than 5,000,000 bytes");
    expect(await readBytes("/dev/null", 5, words)).toHaveLength(0);
  });

  it("names file and reason when there is nothing to read", async () => {
    await expect(readBytes(at("weg"), 5, words)).rejects.toThrow(
      new CommandError(`${at("weg")} cannot be read: file or folder not found.`),
    );
    await expect(readBytes(folder, 5, words)).rejects.toThrow("that is a folder");
  });
});

describe("writing", () => {
  it("replaces a file as a whole and leaves nothing else", async () => {
    writeFileSync(at("uit"), "oud");
    await writeAtomically(at("uit"), "nieuw", words);
    expect(readFileSync(at("uit"), "utf8")).toBe("nieuw");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("names file and reason when it cannot, and leaves nothing", async () => {
    await expect(writeAtomically(at("weg/uit"), "x", words)).rejects.toThrow(
      new CommandError(`${at("weg/uit")} cannot be written: file or folder not found.`),
    );
    expect(readdirSync(folder).filter((name) => name.includes(".tmp"))).toEqual([]);
  });
});

describe("an output", () => {
  it("may be new, or another file that exists", async () => {
    writeFileSync(at("in"), "x");
    writeFileSync(at("ander"), "x");
    await refuseOverwriting(at("nieuw"), [at("in")], words);
    await refuseOverwriting(at("ander"), [at("in"), at("weg")], words);
    expect(readFileSync(at("ander"), "utf8")).toBe("x");
  });

  it("is not one of the inputs, under whatever name", async () => {
    writeFileSync(at("een"), "x");
    symlinkSync(at("een"), at("twee"));
    linkSync(at("een"), at("drie"));
    const message = (out: string): string => `${out} is an input itself and is not overwritten`;
    for (const out of [at("een"), at("twee"), at("drie"), `${folder}/./een`]) {
      await expect(refuseOverwriting(out, [at("in"), at("een")], words)).rejects.toThrow(message(out));
    }
  });
});
