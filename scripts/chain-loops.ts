/**
 * Writes src/chain/loops.ts: the loops of a run over columns of draws, unrolled. Written out because a loop that reads
 * "so many terms" from an array is several times slower, and by a script because nobody should maintain them by hand.
 */

const MOST_TERMS = 6;
const MOST_AVAILABLE = 4;
const MOST_FAN = 4;
/** Draws that a sum does in one turn, and the other loops. */
const TURN = 8;
const HALF_TURN = 4;

const LETTERS = ["a", "b", "c", "d", "e", "g"] as const;
const letters = (count: number): readonly string[] => LETTERS.slice(0, count);
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join("\n");
/** `name + step`, as a 32-bit integer. */
const at = (name: string, step: number): string => (step === 0 ? name : `(${name} + ${step}) | 0`);
const plus = (name: string, step: number): string => (step === 0 ? name : `${name} + ${step}`);

const HEAD = `/**
 * The loops of a run over columns of draws; everything else is paid once per block of draws. Written by
 * scripts/chain-loops.ts (npm run generate): change it there.
 * Method: a sum of up to six terms is one pass, so that a value is loaded and stored once; from left to right, which
 * gives the same bits as term by term. Several draws a turn, and places that are surely 32-bit integers: V8 then checks
 * half as much (bench/chain.ts). Columns therefore have room for a multiple of TURN draws.
 */
import { CAPACITY, DOUBLES, INTEGERS, ROOM, type Tape } from "./action";

/** Draws of the longest turn. */
export const TURN = ${TURN};

/**
 * @param v columns of n places, a multiple of TURN
 * @param k integers of the plan, those of this action from \`p\`
 * @param f doubles of the plan, those of this action from \`q\`
 */
type Loop = (v: Float64Array, n: number, k: Int32Array, p: number, f: Float64Array, q: number) => void;

/** All places are within the columns; NaN is for the compiler. */
const get = (v: Float64Array, i: number): number => v[i] ?? NaN;
/** First place of the column that stands in the plan at \`i\`. */
const place = (k: Int32Array, i: number, n: number): number => Math.imul(k[i] ?? 0, n);
const least = (x: number, y: number): number => (x < y ? x : y);
const greatest = (x: number, y: number): number => (x > y ? x : y);
`;

/** Where the result stands, and how far from it each operand. */
function places(operands: readonly (readonly [string, string])[]): string {
  return lines(
    "const to = place(k, p + 1, n);",
    "const end = (to + n) | 0;",
    operands.map(([name, index]) => `const ${name} = (place(k, p + ${index}, n) - to) | 0;`),
  );
}

function turn(step: number, names: readonly string[], body: (step: number) => string): string {
  return lines(
    `for (let t = to; t < end; t = (t + ${step}) | 0) {`,
    names.map((name) => `const ${name}t = (${name} + t) | 0;`),
    range(step).map(body),
    "}",
  );
}

const loop = (name: string, args: string, ...body: readonly string[]): string =>
  lines(`const ${name}: Loop = (${args}) => {`, body, "};", "");

const termPlaces = (names: readonly string[]): (readonly [string, string])[] =>
  names.map((name, i) => [name, String(i + 2)]);

const numbers = (names: readonly string[]): string =>
  lines(
    "const constant = get(f, q);",
    names.map((name, i) => `const f${name} = get(f, q + ${i + 1});`),
  );

const total = (names: readonly string[], step: number): string =>
  ["constant", ...names.map((name) => `f${name} * get(v, ${at(`${name}t`, step)})`)].join(" + ");

function sum(count: number): string {
  const names = letters(count);
  return loop(
    `sum${count}`,
    "v, n, k, p, f, q",
    places(termPlaces(names)),
    numbers(names),
    turn(TURN, names, (step) => `v[${at("t", step)}] = ${total(names, step)};`),
  );
}

function pair(name: string, value: (a: string, b: string) => string): string {
  const names = letters(2);
  const of = (step: number): string =>
    `v[${at("t", step)}] = ${value(`get(v, ${at("at", step)})`, `get(v, ${at("bt", step)})`)};`;
  return loop(name, "v, n, k, p", places(termPlaces(names)), turn(HALF_TURN, names, of));
}

function capacity(count: number): string {
  const names = letters(count);
  return loop(
    `capacity${count}`,
    "v, n, k, p, f, q",
    places([...termPlaces(names), ["idle", "CAPACITY.idle"], ["used", "CAPACITY.used"]]),
    numbers(names),
    "const most = get(f, q + CAPACITY.capacity);",
    turn(HALF_TURN, [...names, "idle", "used"], (step) =>
      lines(
        `const x${step} = least(most, ${total(names, step)});`,
        `v[${at("t", step)}] = x${step};`,
        `v[${at("idlet", step)}] = most - x${step};`,
        `v[${at("usedt", step)}] = x${step} / most;`,
      ),
    ),
    "if (most === 0) v.fill(NaN, to + used, to + used + n);",
  );
}

function room(): string {
  const names = letters(2);
  const others = ["limit", "idle", "used"].map((name) => [name, `ROOM.${name}`] as const);
  return loop(
    "room",
    "v, n, k, p, f, q",
    places([...termPlaces(names), ...others]),
    numbers(names),
    turn(HALF_TURN, [...names, "limit", "idle", "used"], (step) =>
      lines(
        `const most${step} = get(v, ${at("limitt", step)});`,
        `const x${step} = least(most${step}, ${total(names, step)});`,
        `v[${at("t", step)}] = x${step};`,
        `v[${at("idlet", step)}] = most${step} - x${step};`,
        `v[${at("usedt", step)}] = share(x${step}, most${step});`,
      ),
    ),
  );
}

/** Its first integer is the column that all are multiples of: \`to\` in \`places\`. */
function fan(count: number): string {
  const names = letters(count);
  return loop(
    `fan${count}`,
    "v, n, k, p, f, q",
    places(termPlaces(names)),
    lines(
      names.map((name, i) => `const c${name} = get(f, ${plus("q", 2 * i)});`),
      names.map((name, i) => `const f${name} = get(f, q + ${2 * i + 1});`),
    ),
    turn(HALF_TURN, names, (step) =>
      lines(
        `const x${step} = get(v, ${at("t", step)});`,
        names.map((name) => `v[${at(`${name}t`, step)}] = c${name} + f${name} * x${step};`),
      ),
    ),
  );
}

const numbered = (name: string, from: number, to: number): readonly string[] =>
  range(to - from + 1).map((i) => `${name}${from + i}`);

/** Text of src/chain/loops.ts, before prettier. */
export function chainLoops(): string {
  const order = [
    numbered("sum", 1, MOST_TERMS),
    ["minimum", "maximum", "quotient", "room"],
    numbered("fan", 2, MOST_FAN),
    numbered("capacity", 1, MOST_AVAILABLE),
  ];
  return lines(
    HEAD,
    "/** NaN where there is no capacity. */",
    "const share = (x: number, y: number): number => (y === 0 ? NaN : x / y);",
    "",
    numbered("sum", 1, MOST_TERMS).map((_, i) => sum(i + 1)),
    pair("minimum", (a, b) => `least(${a}, ${b})`),
    pair("maximum", (a, b) => `greatest(${a}, ${b})`),
    pair("quotient", (a, b) => `share(${a}, ${b})`),
    "/** The smaller of a sum and a capacity, what is unused of it, and the used share; a capacity per draw. */",
    room(),
    "/** Several sums of one and the same term. */",
    range(MOST_FAN - 1).map((i) => fan(i + 2)),
    "/** As `room`, with one capacity for all draws. */",
    range(MOST_AVAILABLE).map((i) => capacity(i + 1)),
    "/** By number of the operation, see action.ts. */",
    `const LOOPS: readonly Loop[] = [${order.flat().join(", ")}];`,
    `
export function perform({ length, integers, doubles }: Tape, v: Float64Array, n: number): void {
  for (let i = 0; i < length; i++) {
    const at = i * INTEGERS;
    LOOPS[integers[at] ?? -1]?.(v, n, integers, at, doubles, i * DOUBLES);
  }
}
`,
  );
}
