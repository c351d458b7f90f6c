/**
 * Writes a zip archive: unchanged entries with their compressed bytes, order and time stamps as they were, new content
 * deflated at level 6. The same input gives the same bytes. Source: PKWARE APPNOTE 6.3.9, §4.3.
 */
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { type ZipEntry } from "./zip";

const UTF8_FLAG = 0x0800;
/** 1980-01-01 00:00, the first moment that zip knows. */
const FIRST_DATE = 0x0021;

/** A new or replaced entry. A replaced entry keeps name and time stamp. */
export function packEntry(name: string, content: Uint8Array, old?: ZipEntry): ZipEntry {
  return {
    name,
    nameBytes: old?.nameBytes ?? new TextEncoder().encode(name),
    flags: (old?.flags ?? 0) & UTF8_FLAG,
    method: 8,
    time: old?.time ?? 0,
    date: old?.date ?? FIRST_DATE,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 6 }),
    externalAttributes: old?.externalAttributes ?? 0,
  };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const nameBytes = entries.reduce((sum, entry) => sum + entry.nameBytes.length, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const out = new Uint8Array(packed + 2 * nameBytes + entries.length * (30 + 46) + 22);
  const data = new DataView(out.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    data.setUint32(at, 0x04034b50, true);
    writeCommon(data, at + 4, entry);
    out.set(entry.nameBytes, at + 30);
    out.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    data.setUint32(at, 0x02014b50, true);
    data.setUint16(at + 4, 20, true);
    writeCommon(data, at + 6, entry);
    data.setUint32(at + 38, entry.externalAttributes, true);
    data.setUint32(at + 42, offsets[i] ?? 0, true);
    out.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  data.setUint32(at, 0x06054b50, true);
  data.setUint16(at + 8, entries.length, true);
  data.setUint16(at + 10, entries.length, true);
  data.setUint32(at + 12, at - directory, true);
  data.setUint32(at + 16, directory, true);
  return out;
}

/** The 26 bytes that local and central headers share: version needed … extra length. Sizes are known, so bit 3 is off. */
function writeCommon(data: DataView, at: number, entry: ZipEntry): void {
  data.setUint16(at, 20, true);
  data.setUint16(at + 2, entry.flags & ~8, true);
  data.setUint16(at + 4, entry.method, true);
  data.setUint16(at + 6, entry.time, true);
  data.setUint16(at + 8, entry.date, true);
  data.setUint32(at + 10, entry.crc, true);
  data.setUint32(at + 14, entry.packed.length, true);
  data.setUint32(at + 18, entry.size, true);
  data.setUint16(at + 22, entry.nameBytes.length, true);
}
