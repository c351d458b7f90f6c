/**
 * How many pixels of a picture have each colour. Non-interlaced, 8 bits a channel, with or without transparency.
 * Source: W3C, PNG (Third Edition), §5 (chunks) and §9 (filters).
 */
import { unzlibSync } from "fflate";

const CHANNELS = new Map([
  [2, 3],
  [6, 4],
]);

/** @returns by colour "RRGGBB" */
export function coloursOf(png: Uint8Array): Map<string, number> {
  const data = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [data.getUint32(16), data.getUint32(20)];
  const channels = CHANNELS.get(png[25] ?? 0);
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error("another kind of PNG");
  const raw = unzlibSync(packed(png, data));
  const stride = width * channels;
  let above = new Uint8Array(stride);
  const counts = new Map<string, number>();
  for (let y = 0; y < height; y++) {
    const at = y * (stride + 1);
    const row = unfiltered(raw.slice(at + 1, at + 1 + stride), raw[at] ?? 0, above, channels);
    for (let x = 0; x < stride; x += channels) {
      const colour = [0, 1, 2].map((each) => (row[x + each] ?? 0).toString(16).padStart(2, "0")).join("");
      counts.set(colour.toUpperCase(), (counts.get(colour.toUpperCase()) ?? 0) + 1);
    }
    above = row;
  }
  return counts;
}

/** The contents of the IDAT chunks, joined. */
function packed(png: Uint8Array, data: DataView): Uint8Array {
  const pieces: number[] = [];
  for (let at = 8; at < png.length; at += 12 + data.getUint32(at)) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === "IDAT")
      for (const byte of png.subarray(at + 8, at + 8 + data.getUint32(at))) pieces.push(byte);
  }
  return Uint8Array.from(pieces);
}

function unfiltered(
  row: Uint8Array<ArrayBuffer>,
  filter: number,
  above: Uint8Array,
  channels: number,
): Uint8Array<ArrayBuffer> {
  for (let x = 0; x < row.length; x++) {
    const left = row[x - channels] ?? 0;
    const up = above[x] ?? 0;
    const corner = x < channels ? 0 : (above[x - channels] ?? 0);
    const guess = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] ?? 0;
    row[x] = (row[x] ?? 0) + guess;
  }
  return row;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
