/**
 * The promises of a held-out part: its size, shapes that are new, whole contexts, true expectations, look-alikes with a value.
 * They hold for the corpus by itself; nothing here asks a recogniser.
 */
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/xlsx";
import { valueOf } from "./book";
import { proofOf } from "./proof";
import { referencesOf } from "./references";
import { refsOf, resolve } from "./resolve";
import { mustParse, shapeOf } from "./shape";
import type { Entry } from "./types";

export interface HeldOutPart {
  readonly entries: readonly Entry[];
  /** Entries of the parts before it, of which the shapes are taken. */
  readonly known: readonly Entry[];
  /** Least number of formulas to recognise, and of look-alikes. */
  readonly atLeast: readonly [recognisable: number, lookAlikes: number];
  /** Step of x in the grids, by the sheet of the formula [persons]. */
  readonly gridSteps: Readonly<Record<string, number>>;
}

/** Relative; the engine's normal density and the add-in's agree to 13 digits. */
const CLOSE = 1e-11;
/** For all formulas of a part together [ms]. */
const PATIENCE = 300_000;

const recognisable = ({ entries }: HeldOutPart): Entry[] => entries.filter(({ kind }) => kind !== null);
const lookAlikes = ({ entries }: HeldOutPart): Entry[] => entries.filter(({ kind }) => kind === null);

function agree({ gridSteps }: HeldOutPart, entry: Entry, [a, b]: readonly [CellValue, CellValue]): boolean {
  if (typeof a !== "number" || typeof b !== "number") return false;
  const [sheet = ""] = entry.cell.split("!");
  const step = (gridSteps[sheet] ?? 0) * (entry.expected?.inner === undefined ? 1 : 2);
  const allowed = entry.expected?.agreement === "grid" ? step : CLOSE * Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= allowed;
}

/** Formulas to recognise of which the shape, within their kind, was there before. */
function twinsOf(part: HeldOutPart): string[] {
  const key = ({ kind, formula }: Entry): string => `${kind ?? ""} ${shapeOf(formula)}`;
  const known = new Map(part.known.map((entry) => [key(entry), entry.id]));
  const twins: string[] = [];
  for (const entry of recognisable(part)) {
    const twin = known.get(key(entry));
    if (twin !== undefined) twins.push(`${entry.id} ${twin} ${entry.formula}`);
    known.set(key(entry), entry.id);
  }
  return twins;
}

function missingOf({ entries }: HeldOutPart): string[] {
  return entries.flatMap((entry) => {
    mustParse(entry.formula);
    const resolved = resolve(entry);
    return referencesOf(entry.formula, { entry: resolved, cell: entry.cell })
      .filter(({ whole }) => !whole)
      .flatMap(({ sheet, ref }) => refsOf(ref).map((each) => `${sheet}!${each}`))
      .filter((place) => resolved.context[place] === undefined)
      .map((place) => `${entry.id} ${place}`);
  });
}

async function withoutValue({ entries }: HeldOutPart): Promise<string[]> {
  const bare: string[] = [];
  for (const entry of entries) {
    if (entry.expected?.call != null) continue;
    const value = await valueOf(resolve(entry));
    const isValue = ["number", "string", "boolean"].includes(typeof value);
    if (!isValue) bare.push(`${entry.id} ${JSON.stringify(value)}`);
  }
  return bare;
}

async function untrueOf(part: HeldOutPart): Promise<string[]> {
  const untrue: string[] = [];
  for (const entry of recognisable(part)) {
    if (entry.expected?.call == null) continue;
    const { written, proposed } = await proofOf(resolve(entry));
    const pairs = written.slice(0, proposed.length).map((value, i) => [value, proposed[i] ?? null] as const);
    const isTrue = pairs.length > 0 && pairs.every((pair) => agree(part, entry, pair));
    if (isTrue !== (entry.notCalculated === undefined)) {
      untrue.push(`${entry.id}: ${entry.formula} ${JSON.stringify(pairs.slice(0, 4))}`);
    }
  }
  return untrue;
}

function describeSize(part: HeldOutPart): void {
  const [least, leastAlike] = part.atLeast;
  const size = `${least} formulas to recognise of all eleven kinds and ${leastAlike} look-alikes`;
  it(`has at least ${size}, each with its expectation or reason`, () => {
    expect(recognisable(part).length).toBeGreaterThanOrEqual(least);
    expect(lookAlikes(part).length).toBeGreaterThanOrEqual(leastAlike);
    expect(new Set(recognisable(part).map(({ kind }) => kind)).size).toBe(11);
    const bare = recognisable(part).filter(({ expected, why }) => !expected || why);
    expect(bare.map(({ id }) => id)).toEqual([]);
    const wordless = lookAlikes(part).filter(({ expected, why }) => expected || !why);
    expect(wordless.map(({ id }) => id)).toEqual([]);
    expect(new Set(part.entries.map(({ id }) => id)).size).toBe(part.entries.length);
  });
}

/** Describes and tests all promises of one part. */
export function describePromises(part: HeldOutPart): void {
  describe("size", () => {
    describeSize(part);
  });

  describe("shapes", () => {
    it("differ from every formula of that kind in the parts before, and from each other, not only in addresses or constants", () => {
      expect(twinsOf(part)).toEqual([]);
    });
  });

  describe("contexts", () => {
    it("hold every cell that a formula refers to", () => {
      expect(missingOf(part)).toEqual([]);
    });

    it(
      "give every look-alike, and every formula without a proposal, a value and no error",
      async () => {
        expect(await withoutValue(part)).toEqual([]);
      },
      PATIENCE,
    );
  });

  describe("expectations", () => {
    it(
      "are true: the proposal gives the values of the formula",
      async () => {
        expect(await untrueOf(part)).toEqual([]);
      },
      PATIENCE,
    );
  });
}
