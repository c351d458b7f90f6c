/**
 * Bytes into text, strictly: the first byte that is no UTF-8 is refused with its offset, never replaced.
 * Method: table 3-7 of the Unicode Standard (well-formed byte sequences); a byte order mark at the start is dropped.
 */
import { fail } from "../../core";

/** Code units that are turned into text at once; `apply` takes no more than some ten thousands. */
const CHUNK = 8192;
/** Bytes that Windows-1252 leaves undefined. Source: Unicode mapping table cp1252. */
const UNDEFINED_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** @throws FailureError not-utf8 */
export function decodeUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  const units = new Uint16Array(CHUNK + 1);
  let used = 0;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte > 0 && byte < 0x80) {
      units[used++] = byte;
      at++;
    } else {
      const length = sequenceLength(bytes, at);
      if (length === 0) refuse(bytes, at);
      const point = codePoint(bytes, at, length);
      at += length;
      if (point > 0xffff) {
        units[used++] = 0xd7c0 + (point >> 10);
        units[used++] = 0xdc00 + (point & 0x3ff);
      } else units[used++] = point;
    }
    if (used >= CHUNK) {
      parts.push(textOf(units.subarray(0, used)));
      used = 0;
    }
  }
  parts.push(textOf(units.subarray(0, used)));
  return parts.join("");
}

/** `apply` takes what is like an array; spreading it would cost ten times as much. */
function textOf(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}

/** How many bytes a character beyond ASCII takes; 0 when it is none, or a NUL, which no text holds. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [length, first, last] = expected(bytes[at] ?? 0);
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || second < first || second > last) return 0;
  for (let i = 2; i < length; i++) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Length of the sequence that a leading byte starts, and the range of its second byte. */
function expected(lead: number): readonly [length: number, first: number, last: number] {
  if (lead >= 0xc2 && lead <= 0xdf) return [2, 0x80, 0xbf];
  if (lead === 0xe0) return [3, 0xa0, 0xbf];
  if (lead === 0xed) return [3, 0x80, 0x9f];
  if (lead >= 0xe1 && lead <= 0xef) return [3, 0x80, 0xbf];
  if (lead === 0xf0) return [4, 0x90, 0xbf];
  if (lead >= 0xf1 && lead <= 0xf3) return [4, 0x80, 0xbf];
  if (lead === 0xf4) return [4, 0x80, 0x8f];
  return [0, 0, 0];
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let point = (bytes[at] ?? 0) & (0x7f >> length);
  for (let i = 1; i < length; i++) point = (point << 6) | ((bytes[at + i] ?? 0) & 0x3f);
  return point;
}

function refuse(bytes: Uint8Array, offset: number): never {
  const looksLike = guess(bytes, offset);
  const byte = bytes[offset] ?? 0;
  fail({ code: "not-utf8", place: {}, offset, byte, ...(looksLike === undefined ? {} : { looksLike }) });
}

function guess(bytes: Uint8Array, offset: number): "windows-1252" | "utf-16" | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "utf-16";
  if (bytes[offset] === 0) return bytes[offset + 1] !== 0 && offset <= 1 ? "utf-16" : undefined;
  const before = bytes.subarray(0, offset);
  const defined = !UNDEFINED_1252.has(bytes[offset] ?? 0);
  return defined && before.every((byte) => byte < 0x80) ? "windows-1252" : undefined;
}
