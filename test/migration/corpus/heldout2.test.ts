/** The promises of the second held-out part: new shapes, whole contexts, true expectations, look-alikes with a value. */
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/xlsx";
import { valueOf } from "./book";
import { HELD_OUT } from "./heldout";
import { HELD_OUT_2 } from "./heldout2";
import { OPEN } from "./open";
import { proofOf } from "./proof";
import { referencesOf } from "./references";
import { refsOf, resolve } from "./resolve";
import { mustParse, shapeOf } from "./shape";
import type { Entry } from "./types";

const RECOGNISABLE = HELD_OUT_2.filter(({ kind }) => kind !== null);
const LOOK_ALIKES = HELD_OUT_2.filter(({ kind }) => kind === null);
/** Relative; the engine's normal density and the add-in's agree to 13 digits. */
const CLOSE = 1e-11;
/** Step of x in the grids, by the sheet of the formula [persons]. */
const GRID_STEPS: Readonly<Record<string, number>> = {
  "MPP Asiel": 2_500,
  Grafiek: 2_500,
  Curve: 5_000,
  "Prognose 2027": 2_000,
  Calc: 2_500,
  Blad1: 2_500,
};

function agree(entry: Entry, a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return false;
  const [sheet = ""] = entry.cell.split("!");
  const step = (GRID_STEPS[sheet] ?? 0) * (entry.expected?.inner === undefined ? 1 : 2);
  const allowed = entry.expected?.agreement === "grid" ? step : CLOSE * Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= allowed;
}

describe("size", () => {
  it("has at least 110 formulas to recognise of all eleven kinds and 70 look-alikes, each with its expectation or reason", () => {
    expect(RECOGNISABLE.length).toBeGreaterThanOrEqual(110);
    expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(70);
    expect(new Set(RECOGNISABLE.map(({ kind }) => kind)).size).toBe(11);
    expect(RECOGNISABLE.filter(({ expected, why }) => !expected || why).map(({ id }) => id)).toEqual([]);
    expect(LOOK_ALIKES.filter(({ expected, why }) => expected || !why).map(({ id }) => id)).toEqual([]);
    expect(new Set(HELD_OUT_2.map(({ id }) => id)).size).toBe(HELD_OUT_2.length);
  });
});

describe("shapes", () => {
  it("differ from every formula of that kind in the other parts, and from each other, not only in addresses or constants", () => {
    const known = new Map(
      [...OPEN, ...HELD_OUT].map(({ id, kind, formula }) => [`${kind ?? ""} ${shapeOf(formula)}`, id]),
    );
    const twins: string[] = [];
    for (const { id, kind, formula } of RECOGNISABLE) {
      const shape = `${kind ?? ""} ${shapeOf(formula)}`;
      const twin = known.get(shape);
      if (twin !== undefined) twins.push(`${id} ${twin} ${formula}`);
      known.set(shape, id);
    }
    expect(twins).toEqual([]);
  });
});

describe("contexts", () => {
  it("hold every cell that a formula refers to", () => {
    const missing = HELD_OUT_2.flatMap((entry) => {
      mustParse(entry.formula);
      const resolved = resolve(entry);
      return referencesOf(entry.formula, { entry: resolved, cell: entry.cell })
        .filter(({ whole }) => !whole)
        .flatMap(({ sheet, ref }) => refsOf(ref).map((each) => `${sheet}!${each}`))
        .filter((place) => resolved.context[place] === undefined)
        .map((place) => `${entry.id} ${place}`);
    });
    expect(missing).toEqual([]);
  });

  it("give every look-alike, and every formula without a proposal, a value and no error", async () => {
    const bare: string[] = [];
    for (const entry of HELD_OUT_2) {
      if (entry.expected?.call != null) continue;
      const value = await valueOf(resolve(entry));
      const isValue = ["number", "string", "boolean"].includes(typeof value);
      if (!isValue) bare.push(`${entry.id} ${JSON.stringify(value)}`);
    }
    expect(bare).toEqual([]);
  }, 300_000);
});

describe("expectations", () => {
  it("are true: the proposal gives the values of the formula", async () => {
    const untrue: string[] = [];
    for (const entry of RECOGNISABLE) {
      if (entry.expected?.call == null) continue;
      const { written, proposed } = await proofOf(resolve(entry));
      const pairs = written
        .slice(0, proposed.length)
        .map((value, i) => [value, proposed[i] ?? null] as const);
      const isTrue = pairs.length > 0 && pairs.every(([a, b]) => agree(entry, a, b));
      if (isTrue !== (entry.notCalculated === undefined)) {
        untrue.push(`${entry.id}: ${entry.formula} ${JSON.stringify(pairs.slice(0, 4))}`);
      }
    }
    expect(untrue).toEqual([]);
  }, 300_000);
});
