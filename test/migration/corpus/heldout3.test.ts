/** The promises of the third held-out part: new shapes, whole contexts, true expectations, look-alikes with a value. */
import { describe, expect, it } from "vitest";
import { HELD_OUT } from "./heldout";
import { HELD_OUT_2 } from "./heldout2";
import { HELD_OUT_3 } from "./heldout3";
import { OPEN } from "./open";
import { describePromises } from "./promises";
import { shapeOf } from "./shape";

describePromises({
  entries: HELD_OUT_3,
  known: [...OPEN, ...HELD_OUT, ...HELD_OUT_2],
  atLeast: [132, 100],
  gridSteps: { Kansmodel: 2_500, Verwachting: 2_500, Samen: 2_500, Forecast: 2_500, Lijn: 2_500 },
});

describe("mix", () => {
  it("has twelve formulas to recognise of every kind", () => {
    const counts = new Map<string, number>();
    for (const { kind } of HELD_OUT_3) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect([...counts.values()]).toEqual(Array<number>(11).fill(12));
  });

  it("has look-alikes that resemble: many have the very shape of a formula to recognise", () => {
    const all = [...OPEN, ...HELD_OUT, ...HELD_OUT_2, ...HELD_OUT_3];
    const shapes = new Set(all.filter(({ kind }) => kind !== null).map(({ formula }) => shapeOf(formula)));
    const twins = HELD_OUT_3.filter(({ kind, formula }) => kind === null && shapes.has(shapeOf(formula)));
    expect(twins.length).toBeGreaterThanOrEqual(50);
  });
});
