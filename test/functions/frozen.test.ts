/**
 * Workbooks store ids and the order of arguments: a released signature never changes.
 * frozen.json lists them all. A function marked "proef" may still change, but only here too, knowingly, and with a
 * line in CHANGELOG.md; a released one may not change at all: a change of meaning gets a new id.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FUNCTIONS, functionsJson } from "../../src/functions";

interface Signature {
  readonly id: string;
  readonly name: string;
  readonly since: string;
  readonly parameters: readonly string[];
  readonly result: string;
}

const FROZEN = JSON.parse(
  readFileSync(new URL("frozen.json", import.meta.url), "utf8"),
) as readonly Signature[];

/** The order of the list is that of the documents and may change. */
function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const signatures = FUNCTIONS.map(({ id, name, since, parameters, result }): Signature => ({
  id,
  name,
  since,
  parameters: parameters.map((each) => (each.optional ? `${each.id}?` : each.id)),
  result: result.dimensionality,
}));

describe("signatures", () => {
  it("are those of frozen.json", () => {
    expect(byId(signatures)).toEqual(byId(FROZEN));
  });

  it("have unique ids that are also the names in formulas", () => {
    expect(new Set(signatures.map(({ id }) => id)).size).toBe(signatures.length);
    for (const { id, name } of signatures) expect(name).toBe(id);
    for (const { id } of signatures) expect(id).toMatch(/^[A-Z]{3,64}$/);
  });

  it("are the same in the metadata that Excel reads", () => {
    const count = ({ id, parameters }: { id: string; parameters: readonly unknown[] }): unknown => [
      id,
      parameters.length,
    ];
    expect(byId(functionsJson("nl").functions).map(count)).toEqual(byId(FROZEN).map(count));
  });

  it("are marked proef until version 1.0", () => {
    const released = signatures.filter(({ since }) => since !== "proef");
    if (__MPP_VERSION__.startsWith("0.")) expect(released).toEqual([]);
    else expect(released).toHaveLength(signatures.length);
  });
});
