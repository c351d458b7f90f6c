/**
 * Random changes of an adopted set that leave its recorded seal as it was: of any field of any row, of what the set says
 * of itself, and of its log, also by someone who redoes hashes. Not the order of rows: that does not count.
 */
import fc from "fast-check";
import {
  canonicalJson,
  fingerprintOf,
  type LogEntry,
  type ParameterRow,
  type ParameterSet,
  rowKey,
  sealOf,
  sha256,
} from "../../../src/params";

export type Mutation = (set: ParameterSet) => ParameterSet;

const ROW_FIELDS: readonly (keyof ParameterRow)[] = [
  ...(["parameter", "jaar", "scenario", "waarde", "eenheid", "eigenaar", "brontype", "bron"] as const),
  ...(["peildatum", "status", "akkoordDoor", "akkoordOp", "toelichting"] as const),
];
const SET_FIELDS: readonly (keyof ParameterSet)[] = [
  ...(["schema", "ronde", "variant", "soort", "versie", "status", "gebaseerdOp", "bijgesteldDoor"] as const),
];
const ENTRY_FIELDS: readonly (keyof LogEntry)[] = [
  ...(["op", "door", "wat", "over", "toelichting", "inhoud", "stand", "vorige", "hash"] as const),
];

/** Values that fields could have, and some that they could not. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      "",
      "concept",
      "ter akkoord",
      "akkoord",
      "vervallen",
      "uitzondering",
      "vastgesteld",
      "niet vastgesteld",
    ],
    ...[
      "2026",
      "2027",
      "2026-03",
      "2026-01-10",
      "2026-01-12T10:30:00Z",
      "IND",
      "COA · dossierhouder",
      "basis",
    ],
    ...["beleid", "aangemaakt", "gewijzigd", "status", "akkoord vervallen", "0".repeat(64), "medio", "EUR"],
    ...[0, 1, 2, -1, 0.62, 0.6200000000000001, 29_000, NaN, -0, null, true, undefined],
    ...[[], ["coa.kostprijs||"], {}, { ronde: "2026", variant: "basis", versie: 1, inhoud: "0".repeat(64) }],
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.double(),
);
const index = fc.nat({ max: 1000 });
const at = (items: readonly unknown[], i: number): number => i % Math.max(1, items.length);
const without = <T>(items: readonly T[], i: number): T[] => items.filter((_item, j) => j !== at(items, i));
const inserted = <T>(items: readonly T[], i: number, item: T): T[] => {
  const place = i % (items.length + 1);
  return [...items.slice(0, place), item, ...items.slice(place)];
};
function changedAt<T>(items: readonly T[], i: number, change: Partial<Record<keyof T, unknown>>): T[] {
  return items.map((item, j) => (j === at(items, i) ? { ...item, ...change } : item));
}
function swapped<T>(items: readonly T[], i: number, j: number): T[] {
  const copy = [...items];
  const [a, b] = [at(items, i), at(items, j)];
  [copy[a], copy[b]] = [copy[b] as T, copy[a] as T];
  return copy;
}
const rowsOf =
  (change: (rows: readonly ParameterRow[]) => readonly ParameterRow[]): Mutation =>
  (set) => ({ ...set, parameters: change(set.parameters) });
const logOf =
  (change: (log: readonly LogEntry[]) => readonly LogEntry[]): Mutation =>
  (set) => ({ ...set, logboek: change(set.logboek) });

/** Every entry hashed and chained anew, and the last one made to fit the set: as by someone who knows how. */
export const rechained: Mutation = (set) => {
  const { stand } = sealOf(set);
  const logboek: LogEntry[] = [];
  for (const [i, { op, door, wat, over, toelichting, inhoud, stand: old }] of set.logboek.entries()) {
    const entry = { op, door, wat, over, toelichting, inhoud, stand: old };
    const vorige = logboek[i - 1]?.hash ?? "";
    const last = i === set.logboek.length - 1 ? { inhoud: fingerprintOf(set.parameters), stand } : {};
    const next = { ...entry, ...last, vorige };
    logboek.push({ ...next, hash: sha256(canonicalJson(next)) });
  }
  return { ...set, logboek };
};

/** The same, but a set that can no longer be hashed stays as it is. */
const rechainedIfPossible: Mutation = (set) => {
  try {
    return rechained(set);
  } catch {
    return set;
  }
};

const rowMutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(index, fc.constantFrom(...ROW_FIELDS), anyValue)
      .map(([i, field, value]) => rowsOf((rows) => changedAt(rows, i, { [field]: value }))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(index, fc.double({ min: 1 - 1e-15, max: 1 + 1e-15, noNaN: true }))
      .map(([i, factor]) =>
        rowsOf((rows) => changedAt(rows, i, { waarde: (rows[at(rows, i)]?.waarde ?? 0) * factor })),
      ),
  },
  { weight: 1, arbitrary: index.map((i) => rowsOf((rows) => without(rows, i))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(index, index)
      .map(([i, j]) => rowsOf((rows) => inserted(rows, j, rows[at(rows, i)] as ParameterRow))),
  },
  {
    weight: 1,
    arbitrary: index.map((i) =>
      rowsOf((rows) => changedAt(rows, i, { status: "concept", akkoordDoor: "", akkoordOp: "" })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(index, index)
      .map(([i, j]) => rowsOf((rows) => changedAt(rows, i, { waarde: rows[at(rows, j)]?.waarde }))),
  },
);
const setMutation: fc.Arbitrary<Mutation> = fc
  .tuple(fc.constantFrom(...SET_FIELDS), anyValue)
  .map(([field, value]): Mutation => (set) => ({ ...set, [field]: value }));
const logMutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(index, fc.constantFrom(...ENTRY_FIELDS), anyValue)
      .map(([i, field, value]) => logOf((log) => changedAt(log, i, { [field]: value }))),
  },
  { weight: 2, arbitrary: index.map((i) => logOf((log) => without(log, i))) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }).map((n) => logOf((log) => log.slice(0, -n))) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }).map((n) => logOf((log) => log.slice(n))) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(index, index)
      .map(([i, j]) => logOf((log) => inserted(log, j, log[at(log, i)] as LogEntry))),
  },
  { weight: 2, arbitrary: fc.tuple(index, index).map(([i, j]) => logOf((log) => swapped(log, i, j))) },
  { weight: 1, arbitrary: fc.constant(logOf((log) => [...log].reverse())) },
);

/** One to three changes, after which hashes and chain may be redone; the seal is the recorded one. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.array(fc.oneof(rowMutation, setMutation, logMutation), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([changes, redo]): Mutation => (set) => {
    const changed = changes.reduce((now, change) => change(now), set);
    return { ...(redo ? rechainedIfPossible(changed) : changed), zegel: set.zegel };
  });

/** Whether two sets are the same but for the order of their rows. */
export function isSame(a: ParameterSet, b: ParameterSet): boolean {
  const rows = (set: ParameterSet): readonly string[] =>
    set.parameters.map((row) => rowKey(row) + JSON.stringify(row)).sort();
  const text = (set: ParameterSet): string => JSON.stringify({ ...set, parameters: rows(set) }, exact);
  return text(a) === text(b);
}

/** What JSON.stringify would make equal. */
function exact(_name: string, value: unknown): unknown {
  return typeof value === "number" && (Object.is(value, -0) || !Number.isFinite(value))
    ? `${value}/${1 / value}`
    : value;
}
