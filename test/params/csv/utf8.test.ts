/** Bytes become text strictly; Node's own strict decoder is the oracle. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FailureError } from "../../../src/core";
import { decodeUtf8 } from "../../../src/params/csv";
import { runs } from "../runs";

function refusal(...bytes: readonly number[]): unknown {
  try {
    decodeUtf8(Uint8Array.from(bytes));
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error("nothing was refused");
}
const not8 = (offset: number, byte: number, looksLike?: string): object => ({
  ...{ code: "not-utf8", place: {}, offset, byte },
  ...(looksLike === undefined ? {} : { looksLike }),
});
const A = 0x41;

describe("UTF-8", () => {
  it("is read as Node reads it, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
        const whole = text.replaceAll("\0", "");
        const bytes = new TextEncoder().encode(whole);
        expect(decodeUtf8(bytes)).toBe(new TextDecoder("utf-8").decode(bytes));
      }),
      { seed: 3, numRuns: runs(2000) },
    );
  });

  it("is refused exactly where Node refuses it, for any bytes", () => {
    const strict = new TextDecoder("utf-8", { fatal: true });
    const reads = (decode: () => string): string | null => {
      try {
        return decode();
      } catch {
        return null;
      }
    };
    const interesting = fc.constantFrom(
      ...[0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef],
      ...[0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff, 0xbb],
    );
    fc.assert(
      fc.property(fc.array(interesting, { maxLength: 6 }), (list) => {
        const bytes = Uint8Array.from(list);
        expect(reads(() => decodeUtf8(bytes))).toBe(reads(() => strict.decode(bytes)));
      }),
      { seed: 4, numRuns: runs(20_000) },
    );
  });

  it("loses its byte order mark, the first only", () => {
    expect(decodeUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, A]))).toBe("\uFEFFA");
  });

  it("may be long, and a character may fall on the cut of the pieces", () => {
    for (const start of ["", "x", "xx", "xxx"]) {
      const text = start + "😀€".repeat(20_000);
      expect(decodeUtf8(new TextEncoder().encode(text)) === text).toBe(true);
    }
  });

  it("names the offset of the first byte that is none", () => {
    expect(refusal(A, A, 0xc3, 0xa9, 0xff)).toEqual(not8(4, 0xff));
    expect(refusal(A, 0xe2, 0x82)).toEqual(not8(1, 0xe2, "windows-1252"));
  });
});

describe("a file of another encoding", () => {
  it("looks like Windows-1252 when that has the character and nothing before it was UTF-8", () => {
    expect(refusal(A, 0xeb, A)).toEqual(not8(1, 0xeb, "windows-1252"));
    expect(refusal(A, 0x80, A)).toEqual(not8(1, 0x80, "windows-1252"));
    expect(refusal(A, 0xc3, 0xab, 0xeb, A)).toEqual(not8(3, 0xeb));
    for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) expect(refusal(A, byte)).toEqual(not8(1, byte));
  });

  it("looks like UTF-16 by its mark, or by a zero byte at the start", () => {
    expect(refusal(0xff, 0xfe, A, 0)).toEqual(not8(0, 0xff, "utf-16"));
    expect(refusal(0xfe, 0xff, 0, A)).toEqual(not8(0, 0xfe, "utf-16"));
    expect(refusal(A, 0, A, 0)).toEqual(not8(1, 0, "utf-16"));
    expect(refusal(0, A, 0, A)).toEqual(not8(0, 0, "utf-16"));
    expect(refusal(0xff, A)).toEqual(not8(0, 0xff, "windows-1252"));
    expect(refusal(0xfe, A)).toEqual(not8(0, 0xfe, "windows-1252"));
  });

  it("is no text when a zero byte stands further on", () => {
    expect(refusal(A, A, 0, A)).toEqual(not8(2, 0));
    expect(refusal(0, 0, 0, 0)).toEqual(not8(0, 0));
  });
});
