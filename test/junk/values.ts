/**
 * Junk cells and junk arguments: whatever a sheet, a script or a slip of the hand can put where a number belongs.
 */
import { type Random } from "./random";

const NUMBERS = [
  NaN,
  Infinity,
  -Infinity,
  -0,
  0,
  1,
  -1,
  2,
  0.5,
  1e308,
  -1e308,
  Number.MAX_VALUE,
  5e-324,
  1e-300,
  1e-320,
  2 ** 53 + 2,
  1 + 2 ** -52,
  1 - 2 ** -53,
  30000,
  45291,
  66.7,
  87.5,
];
const TEXTS = [
  "",
  " ",
  "\u00a0",
  "0,5",
  "0.5",
  "1e3",
  "30.000",
  "30000",
  "€ 5.000",
  "50%",
  "n.v.t.",
  "NaN",
  "Infinity",
  "undefined",
  "null",
  "TRUE",
  "WAAR",
  "#N/B",
  "#N/A",
  "#DEEL/0!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "kans",
  "spreiding",
  "breedte 75%",
  "normaal",
  "gesplitst",
  "=1+1",
  "'; DROP TABLE",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
  "\ud800",
  "日本",
  "a".repeat(5000),
  "2026-03-01",
  "regel\nmet\ttabs",
];

function hostile(): Record<string, unknown> {
  return {
    toString: () => {
      throw new Error("toString of a hostile object");
    },
  };
}
function loop(): unknown[] {
  const self: unknown[] = [];
  self.push(self);
  return self;
}
const OBJECTS: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => false,
  () => Symbol("cel"),
  () => 10n ** 30n,
  () => new Date(Date.UTC(2026, 2, 1)),
  () => new Date(NaN),
  () => ({}),
  () => ({ type: "Error", errorType: "Div0", basicValue: "#DIV/0!" }),
  () => ({ type: "Error", errorType: "NotAvailable", basicValue: "#N/A", basicType: "Error" }),
  () => ({ type: "FormattedNumber", basicValue: 5, numberFormat: "0%" }),
  () => ({ type: "Double", basicValue: 30000 }),
  () => new Error("an error as a cell"),
  () => Object.create(null) as unknown,
  () => hostile(),
  () => ({ valueOf: () => 5 }),
  () => [1],
  () => [[1]],
  () => [],
  () => loop(),
  () => () => 1,
  () => /x/,
  () => new Map([[1, 2]]),
  () => new Float64Array([0.5, 0.5]),
  () => Object("tekst") as unknown,
  () => Object(5) as unknown,
];

/** One cell of any kind. */
export function junkCell(random: Random): unknown {
  const kind = random.unit();
  if (kind < 0.3) return random.pick(NUMBERS);
  if (kind < 0.55) return random.pick(TEXTS);
  if (kind < 0.8) return random.pick(OBJECTS)();
  if (kind < 0.9) return (random.unit() - 0.5) * 10 ** random.whole(-320, 308);
  return random.whole(-5, 100000);
}

function deep(random: Random): unknown {
  let value: unknown = junkCell(random);
  for (let depth = random.whole(1, 500); depth > 0; depth -= 1) value = [value];
  return value;
}

function junkMatrix(random: Random): unknown[][] {
  const rows = random.chance(0.02) ? random.whole(100, 2000) : random.whole(0, 5);
  const columns = random.chance(0.02) ? random.whole(10, 300) : random.whole(0, 6);
  const ragged = random.chance(0.2);
  const numeric = random.chance(0.4);
  const cell = (): unknown => (numeric && random.chance(0.9) ? random.unit() : junkCell(random));
  return Array.from({ length: rows }, () =>
    Array.from({ length: ragged ? random.whole(0, columns) : columns }, cell),
  );
}

/** One argument of any kind and shape. */
export function junkArgument(random: Random): unknown {
  const kind = random.unit();
  if (kind < 0.55) return junkMatrix(random);
  if (kind < 0.6) return deep(random);
  if (kind < 0.65) return junkMatrix(random)[0] ?? [];
  if (kind < 0.67) return new Array(random.whole(0, 5));
  return junkCell(random);
}
