/** SHA-256 of a text's UTF-8 bytes. Source: FIPS 180-4, by @noble/hashes: synchronous, as a cell function must be. */
import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** 64 lower-case hexadecimals. The text has no lone surrogates: canonical JSON has none. */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}
