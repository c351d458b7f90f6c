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

const signatures = FUNCTIONS.map(({ id, name, since, parameters, result }): Signature => ({
  id,
  name,
  since,
  parameters: parameters.map((each) => (each.optional ? `${each.id}?` : each.id)),
  result: result.dimensionality,
}));

describe("signatures", () => {
  it("are those of frozen.json", () => {
    expect(signatures).toEqual(FROZEN);
  });

  it("have unique ids that are also the names in formulas", () => {
    expect(new Set(signatures.map(({ id }) => id)).size).toBe(signatures.length);
    for (const { id, name } of signatures) expect(name).toBe(id);
    for (const { id } of signatures) expect(id).toMatch(/^[A-Z]{3,64}$/);
  });

  it("are the same in the metadata that Excel reads", () => {
    const read = functionsJson("nl").functions.map(({ id, parameters }) => [id, parameters.length]);
    expect(read).toEqual(FROZEN.map(({ id, parameters }) => [id, parameters.length]));
  });

  it("are marked proef until version 1.0", () => {
    const released = signatures.filter(({ since }) => since !== "proef");
    if (__MPP_VERSION__.startsWith("0.")) expect(released).toEqual([]);
    else expect(released).toHaveLength(signatures.length);
  });
});
