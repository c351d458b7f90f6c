/** Every indicator of the MPP's list is accounted for: modelled, or not with a reason. */
import { describe, expect, it } from "vitest";
import { NOT_MODELLED } from "../../src/chain";
import { builtIn } from "./built-in";
import { CATALOGUE_IDS } from "./indicator-ids";

const modelled = new Set(builtIn("mpp@1").indicators.map(({ id }) => id));

describe("the indicators of the list", () => {
  it.each(CATALOGUE_IDS)("%s is modelled, or not modelled with a reason", (id) => {
    expect([modelled.has(id), NOT_MODELLED.has(id)].filter(Boolean)).toHaveLength(1);
  });

  it("a list of what is not modelled holds nothing else, and says why", () => {
    expect([...NOT_MODELLED.keys()].filter((id) => !CATALOGUE_IDS.includes(id))).toEqual([]);
    expect([...NOT_MODELLED.values()].filter((reason) => !/^[A-Z].{20,}\.$/u.test(reason))).toEqual([]);
  });

  it("all are there once", () => {
    expect(new Set(CATALOGUE_IDS).size).toBe(149);
    expect(CATALOGUE_IDS.length).toBe(149);
  });

  it("of each domain the built-in model is part of the whole", () => {
    const parts = ["asiel@1", "regulier@1", "bewaring@1"].flatMap((name) =>
      builtIn(name).indicators.map(({ id }) => id),
    );
    expect([...parts].sort()).toEqual([...modelled].sort());
  });
});
