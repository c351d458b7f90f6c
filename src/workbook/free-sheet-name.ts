/** Names for new sheets: what is there is never taken away. */
import { sameName } from "./area";

/** Longest name of a sheet. Source: Microsoft, "Rename a worksheet". */
const LONGEST = 31;

/** The name itself, or with the first number that makes it free. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const clean = name.replace(/[\\/?*[\]:]/g, "-");
  const isFree = (each: string): boolean => !taken.some((other) => sameName(other, each));
  for (let n = 2, free = clean.slice(0, LONGEST); ; n++) {
    if (isFree(free)) return free;
    const tail = ` ${n}`;
    free = clean.slice(0, LONGEST - tail.length) + tail;
  }
}
