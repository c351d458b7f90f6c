/**
 * Reads and writes zip archives for .xlsx: entries are found through the central directory, inflated on demand while
 * counting bytes, and copied without inflating when they do not change. Stored and deflated entries only; no zip64.
 * Source: PKWARE APPNOTE 6.3.9, §4.3; DEFLATE and CRC-32 checks guard against lying sizes.
 */
import { Inflate } from "fflate";
import { XlsxError } from "./error";
import { crc32 } from "./crc32";

export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  /** The bytes as stored in the file, still compressed. */
  readonly packed: Uint8Array;
  readonly externalAttributes: number;
}

/** Limits on what a workbook may ask of the machine. */
export const ZIP_LIMITS = {
  entries: 20_000,
  /** Inflated XML together. [bytes] */
  inflated: 200_000_000,
  /** Inflated size over packed size; above `ratioFrom` bytes only. Real sheets reach about 60. */
  ratio: 250,
  ratioFrom: 5_000_000,
} as const;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** All entries in the order of the central directory. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  refuseOtherFormats(bytes);
  const data = view(bytes);
  const end = findEnd(data);
  const count = data.getUint16(end + 10, true);
  const start = data.getUint32(end + 16, true);
  if (count === FULL_16 || start === FULL_32) throw new XlsxError("zip-unsupported", "", "zip64");
  if (data.getUint16(end + 4, true) !== 0 || data.getUint16(end + 8, true) !== count) {
    throw new XlsxError("zip-unsupported", "", "multi-disk");
  }
  if (count > ZIP_LIMITS.entries) throw new XlsxError("too-many-parts", "", String(count));
  if (start + data.getUint32(end + 12, true) > end) throw new XlsxError("zip-damaged");
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_LENGTH > end || data.getUint32(at, true) !== CENTRAL) throw new XlsxError("zip-damaged");
    entries.push(readEntry(bytes, data, at, start));
    const lengths =
      data.getUint16(at + 28, true) + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
    at += CENTRAL_LENGTH + lengths;
  }
  checkNames(entries);
  checkSizes(entries);
  return entries;
}

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new XlsxError(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "old-format");
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw new XlsxError("not-xlsx");
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 0;
    while (i < text.length && bytes[at + 2 * i] === text.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === text.length) return true;
  }
  return false;
}

function findEnd(data: DataView): number {
  const last = data.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - FULL_16); at--) {
    if (
      data.getUint32(at, true) === END &&
      at + END_LENGTH + data.getUint16(at + 20, true) <= data.byteLength
    ) {
      return at;
    }
  }
  throw new XlsxError("zip-damaged", "", "end of central directory");
}

function readEntry(bytes: Uint8Array, data: DataView, at: number, directory: number): ZipEntry {
  const nameLength = data.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  const name = new TextDecoder("utf-8").decode(nameBytes);
  const flags = data.getUint16(at + 8, true);
  const method = data.getUint16(at + 10, true);
  const packedSize = data.getUint32(at + 20, true);
  const size = data.getUint32(at + 24, true);
  const local = data.getUint32(at + 42, true);
  if (flags & 1) throw new XlsxError("encrypted", name);
  if (method !== 0 && method !== 8) throw new XlsxError("zip-unsupported", name, `method ${String(method)}`);
  if (packedSize === FULL_32 || size === FULL_32 || local === FULL_32) {
    throw new XlsxError("zip-unsupported", name, "zip64");
  }
  if (local + LOCAL_LENGTH > directory || data.getUint32(local, true) !== LOCAL)
    throw new XlsxError("zip-damaged", name);
  const from = local + LOCAL_LENGTH + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
  if (from + packedSize > directory || (method === 0 && packedSize !== size))
    throw new XlsxError("zip-damaged", name);
  return {
    name,
    nameBytes,
    flags,
    method,
    time: data.getUint16(at + 12, true),
    date: data.getUint16(at + 14, true),
    crc: data.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(from, from + packedSize),
    externalAttributes: data.getUint32(at + 38, true),
  };
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const outside =
      name.startsWith("/") || /^[A-Za-z]:/.test(name) || name.split("/").some((step) => step === "..");

    if (name === "" || outside || /[\\\u0000-\u001f]/.test(name)) throw new XlsxError("unsafe-name", name);
    const key = name.toLowerCase();
    if (seen.has(key)) throw new XlsxError("duplicate-part", name);
    seen.add(key);
  }
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, packed } of entries) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    total += size;
    const ratio = size / Math.max(1, packed.length);
    if (size > ZIP_LIMITS.ratioFrom && ratio > ZIP_LIMITS.ratio)
      throw new XlsxError("too-large", name, `1:${ratio.toFixed(0)}`);
    if (total > ZIP_LIMITS.inflated)
      throw new XlsxError("too-large", name, `> ${String(ZIP_LIMITS.inflated)} bytes`);
  }
}

const STEP = 16_384;

/** The content of an entry; stops at the first byte beyond its stated size. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return checked(entry, entry.packed);
  if (entry.size > ZIP_LIMITS.inflated) throw new XlsxError("too-large", entry.name);
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size) throw new XlsxError("too-large", entry.name, "size");
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < entry.packed.length || at === 0; at += STEP) {
      stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    }
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("zip-damaged", entry.name);
  }
  if (filled !== entry.size) throw new XlsxError("zip-damaged", entry.name);
  return checked(entry, out);
}

function checked(entry: ZipEntry, content: Uint8Array): Uint8Array {
  if (crc32(content) !== entry.crc) throw new XlsxError("zip-damaged", entry.name, "crc");
  return content;
}
