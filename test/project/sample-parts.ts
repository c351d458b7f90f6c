/** The parts of an .xlsx as text, and where two packages differ beyond the last digits of cached numbers. */
import { strFromU8, unzipSync } from "fflate";

export type PackageParts = ReadonlyMap<string, string>;

export function partsOf(bytes: Uint8Array): PackageParts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const VALUE = /<v>([^<]*)<\/v>/g;

/** Cached values may differ in the last digits between JavaScript engines; all else is equal, letter for letter. */
function samePart(a: string, b: string): boolean {
  if (a.replace(VALUE, "<v/>") !== b.replace(VALUE, "<v/>")) return false;
  const [left, right] = [a, b].map((text) => [...text.matchAll(VALUE)].map((match) => match[1] ?? ""));
  return (left ?? []).every((value, n) => {
    const other = right?.[n] ?? "";
    if (value === other) return true;
    const [x, y] = [Number(value), Number(other)];
    return Math.abs(x - y) <= 1e-12 * Math.max(1, Math.abs(x), Math.abs(y));
  });
}

/** Names of parts that differ, or that only one of them has. */
export function differentParts(a: PackageParts, b: PackageParts): string[] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => {
    const [left, right] = [a.get(name), b.get(name)];
    return left === undefined || right === undefined || !samePart(left, right);
  });
}
