/** Makes a failing call smaller while the same fault remains: fewer rows, fewer columns, rounder numbers. */
import { type Call } from "./calls";
import { type Language } from "./host";
import { faultOf } from "./run";

type Cells = readonly (readonly unknown[])[];
const isCells = (value: unknown): value is Cells =>
  Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
const plain = (fault: string): string => fault.replace(/-?\d[\d.e+-]*/g, "#");

/** All one-step smaller forms of an argument. */
function smaller(value: unknown): unknown[] {
  if (typeof value === "number") {
    const rounder = [Number(value.toPrecision(1)), Number(value.toPrecision(3)), Math.round(value)];
    return rounder.filter((other) => other !== value && Number.isFinite(other));
  }
  if (!isCells(value)) return [];
  const rows = value.map((_, n) => value.filter((__, r) => r !== n));
  const columns = (value[0] ?? []).map((_, n) => value.map((row) => row.filter((__, c) => c !== n)));
  const cells = value.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      smaller(cell).map((other) =>
        value.map((line, i) => (i === r ? line.map((old, j) => (j === c ? other : old)) : line)),
      ),
    ),
  );
  return [...rows, ...columns, ...(cells.length < 200 ? cells : [])];
}

const MOST_TRIES = 2000;
const MOST_MILLISECONDS = 3000;

/** The smallest call that a greedy search finds within its limits. */
export function shrink(call: Call, fault: string, language: Language): Call {
  let best = call;
  const end = performance.now() + MOST_MILLISECONDS;
  let tries = MOST_TRIES;
  for (let again = true; again && tries > 0;) {
    again = false;
    for (const [n, arg] of best.args.entries()) {
      for (const other of smaller(arg)) {
        tries -= 1;
        if (tries <= 0 || performance.now() > end) return best;
        const { change, ...rest } = best;
        const next: Call = { ...rest, args: best.args.map((old, i) => (i === n ? other : old)) };
        const found = faultOf(change?.row === undefined ? next : { ...next, change }, language);
        if (found === null || plain(found) !== plain(fault)) continue;
        best = next;
        again = true;
        break;
      }
    }
  }
  return best;
}
