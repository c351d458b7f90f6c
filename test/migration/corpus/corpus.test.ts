/** The promises of the corpus: enough entries, of different shapes, whole contexts, true expectations, a third held out. */
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/xlsx";
import { valueOf } from "./book";
import { HELD_OUT } from "./heldout";
import { OPEN } from "./open";
import { proofOf } from "./proof";
import { referencesOf } from "./references";
import { refsOf, resolve } from "./resolve";
import { mustParse, shapeOf } from "./shape";
import type { Entry } from "./types";

const ALL: readonly Entry[] = [...OPEN, ...HELD_OUT];
const RECOGNISABLE = ALL.filter(({ kind }) => kind !== null);
const LOOK_ALIKES = ALL.filter(({ kind }) => kind === null);
/** Relative; the engine's normal density and the add-in's agree to 13 digits. */
const CLOSE = 1e-11;
/** Step of x in the grids, by the sheet of the formula [persons]. */
const GRID_STEPS = [
  ["MPP Asiel", 2_500],
  ["Grafiek", 2_500],
  ["Curve", 5_000],
] as const;
/** Look-alikes of which the point is that cells are blank. */
const BLANK = [
  "C20 + C21",
  "begin and outflow are blank",
  "capacity is blank",
  "share is blank",
  "blank cells",
];

interface Tolerance {
  /** [persons] */
  readonly absolute: number;
  readonly relative: number;
}

function toleranceOf({ cell, expected }: Entry): Tolerance {
  const step = GRID_STEPS.find(([sheet]) => cell.startsWith(`${sheet}!`))?.[1] ?? 0;
  const rounded = expected?.inner === undefined ? step : 2 * step;
  return expected?.agreement === "grid"
    ? { absolute: rounded, relative: 0 }
    : { absolute: 0, relative: CLOSE };
}

function agree([a, b]: readonly [CellValue, CellValue], { absolute, relative }: Tolerance): boolean {
  if (typeof a !== "number" || typeof b !== "number") return false;
  return Math.abs(a - b) <= Math.max(absolute, relative * Math.max(Math.abs(a), Math.abs(b)));
}

const PATTERNS = [
  ...new Set(ALL.filter(({ expected }) => expected?.call == null).map(({ pattern }) => pattern)),
];
const PROPOSED = [
  ...new Set(RECOGNISABLE.filter(({ expected }) => expected?.call != null).map(({ pattern }) => pattern)),
];

function byPattern(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.pattern, [...(groups.get(entry.pattern) ?? []), entry]);
  return groups;
}

describe("size and split", () => {
  it("has at least 300 formulas to recognise in at least 12 patterns of at least 15, and 100 look-alikes", () => {
    expect(RECOGNISABLE.length).toBeGreaterThanOrEqual(300);
    expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(100);
    const groups = [...byPattern(RECOGNISABLE)];
    expect(groups.length).toBeGreaterThanOrEqual(12);
    expect(groups.filter(([, entries]) => entries.length < 15).map(([pattern]) => pattern)).toEqual([]);
  });

  it("has every kind", () => {
    expect([...new Set(RECOGNISABLE.map(({ kind }) => kind))].sort()).toEqual([
      "aandeel",
      "afronding",
      "capaciteit",
      "cumulatief",
      "dichtheid",
      "kwantiel-interpolatie",
      "kwantiel-trap",
      "maandverdeling",
      "overschrijding",
      "vertraging",
      "voorraad",
    ]);
  });

  it("holds out every third entry of every pattern, look-alikes too", () => {
    const number = ({ id }: Entry): number => Number(id.slice(-2));
    expect(OPEN.filter((entry) => number(entry) % 3 === 0)).toEqual([]);
    expect(HELD_OUT.filter((entry) => number(entry) % 3 !== 0)).toEqual([]);
    for (const [pattern, entries] of byPattern(ALL)) {
      expect(entries.map(({ id }) => id).sort()).toEqual(
        entries.map((_, i) => `${pattern}-${String(i + 1).padStart(2, "0")}`),
      );
    }
  });

  it("says of every entry what is expected, and of every look-alike why not", () => {
    const wrong = ALL.filter(({ kind, expected, why }) =>
      kind === null ? !why || expected : !expected || why,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe("formulas", () => {
  it("are all formulas", () => {
    for (const { formula } of ALL) {
      expect(() => {
        mustParse(formula);
      }, formula).not.toThrow();
    }
  });

  it("of one pattern never differ only in addresses, names, sheets or constants", () => {
    for (const [pattern, entries] of byPattern(RECOGNISABLE)) {
      const shapes = entries.map(({ formula }) => shapeOf(formula));
      expect(new Set(shapes).size, pattern).toBe(shapes.length);
    }
  });

  it("that look alike are no copies of one another", () => {
    const texts = LOOK_ALIKES.map((entry) =>
      JSON.stringify([entry.formula, entry.scene, entry.cells, entry.cell]),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("resemble what they are mistaken for: many look-alikes have the very shape of a formula to recognise", () => {
    const shapes = new Set(RECOGNISABLE.map(({ formula }) => shapeOf(formula)));
    const twins = LOOK_ALIKES.filter(({ formula }) => shapes.has(shapeOf(formula)));
    expect(twins.length).toBeGreaterThanOrEqual(60);
  });
});

describe("shapeOf", () => {
  it("sees through addresses, names, sheets, constants, spaces and prefixes, and not through signs and functions", () => {
    expect(shapeOf("='Blad 2'!$C$7 +\n 2*Instroom")).toBe(shapeOf("=B4+10*tbl[Kans]"));
    expect(shapeOf("=_xlfn.NORM.DIST(A1,B1,C1,TRUE)")).toBe(shapeOf("=NORM.DIST(A1:A3,mu,C:C,FALSE)"));
    expect(shapeOf("=A1-B1+C1")).not.toBe(shapeOf("=A1+B1-C1"));
    expect(shapeOf("=NORMDIST(A1,B1,C1,1)")).not.toBe(shapeOf("=NORM.DIST(A1,B1,C1,1)"));
  });
});

describe("contexts", () => {
  it("hold every cell that a formula refers to, except where the blank is the point", () => {
    const missing = ALL.flatMap((entry) => {
      const resolved = resolve(entry);
      return referencesOf(entry.formula, { entry: resolved, cell: entry.cell })
        .filter(({ whole }) => !whole)
        .flatMap(({ sheet, ref }) => refsOf(ref).map((each) => `${sheet}!${each}`))
        .filter((place) => resolved.context[place] === undefined)
        .map((place) => ({ entry, place }));
    });
    const unintended = missing.filter(({ entry }) => !BLANK.some((words) => entry.why?.includes(words)));
    expect(unintended.map(({ entry, place }) => `${entry.id} ${place}`)).toEqual([]);
  });

  it.each(PATTERNS)("make every formula of %s that has no proposal a value and no error", async (pattern) => {
    for (const entry of ALL) {
      if (entry.pattern !== pattern || entry.expected?.call != null) continue;
      const value = await valueOf(resolve(entry));
      if (entry.kind !== null) expect(value, entry.id).toBeTypeOf("number");
      else expect(["number", "string", "boolean"], entry.id).toContain(typeof value);
    }
  });
});

describe("expectations", () => {
  it.each(PROPOSED)("of %s are true: the proposal gives the values of the formula", async (pattern) => {
    for (const entry of RECOGNISABLE) {
      if (entry.pattern !== pattern || entry.expected?.call == null) continue;
      const { written, proposed } = await proofOf(resolve(entry));
      const pairs = written
        .slice(0, proposed.length)
        .map((value, i) => [value, proposed[i] ?? null] as const);
      const isTrue = pairs.length > 0 && pairs.every((pair) => agree(pair, toleranceOf(entry)));
      expect(isTrue, `${entry.id}: ${JSON.stringify(pairs)}`).toBe(entry.notCalculated === undefined);
    }
  });
});
