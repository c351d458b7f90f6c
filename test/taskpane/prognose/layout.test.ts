/** Rule of the design: no text of the chart meets another text or a line, whatever the numbers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Measure } from "../../../src/taskpane/charts/measure";
import { forecastOf } from "../../../src/taskpane/prognose/forecast";
import { type Box, isStruck, isUnderPill, LANES } from "../../../src/taskpane/prognose/labels";
import { densityLayout, type DensityLayout, pillAt } from "../../../src/taskpane/prognose/layout";
import { thresholdScale } from "../../../src/taskpane/prognose/threshold";
import { thresholdNumber } from "../../../src/taskpane/prognose/threshold-handle";
import { type Value } from "../../../src/workbook/port";
import { HEADED } from "./book";

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Every way in which the picture breaks the rule, in words. */
function faults(layout: DensityLayout, threshold: number, language: "nl" | "en", measure: Measure): string[] {
  const { lines, letters, ticks, curve, scale, width, height, base, masses } = layout;
  const found: string[] = [];
  const text = thresholdNumber(threshold, thresholdScale(...scale.domain), language);
  const x = scale.at(threshold);
  const pill = pillAt(x, text, width, measure);
  const pillBox = { left: pill.left, right: pill.right, top: base + 5, bottom: base + 29 };
  const labels = [
    ...lines.map(({ label }) => label),
    ...letters.filter((letter) => !isStruck(letter, x)),
    ...ticks.flatMap(({ label }) => (label === undefined || isUnderPill(label, pill) ? [] : [label])),
  ];
  const verticals = [
    ...lines.map(({ name, x: at, top }) => ({
      name,
      box: { left: at - 1, right: at + 1, top, bottom: base },
    })),
    ...masses.map((at) => ({ name: "mass", box: { left: at - 1, right: at + 1, top: LANES, bottom: base } })),
    { name: "threshold", box: { left: x - 1, right: x + 1, top: LANES - 2, bottom: base + 2 } },
    { name: "pill", box: pillBox },
  ];
  labels.forEach((label, index) => {
    const { box } = label;
    for (const other of labels.slice(index + 1))
      if (meets(box, other.box)) found.push(`${label.text} meets ${other.text}`);
    for (const { name, box: line } of verticals)
      if (meets(box, line)) found.push(`${label.text} meets the line of ${name}`);
    if (curve.some(([cx, cy]) => cx > box.left && cx < box.right && cy > box.top && cy < box.bottom))
      found.push(`${label.text} meets the curve`);
    if (box.left < -0.5 || box.right > width + 0.5 || box.top < 0 || box.bottom > height)
      found.push(`${label.text} leaves the picture`);
  });
  if (pill.left < 0 || pill.right > width) found.push("the pill leaves the picture");
  if (
    curve.some(([cx, cy]) => !Number.isFinite(cx) || !Number.isFinite(cy) || cy < LANES || cy > base + 1e-9)
  )
    found.push("the curve leaves its place");
  return found;
}

interface Size {
  readonly width?: number;
  readonly height?: number;
  readonly wide?: number;
  readonly language?: "nl" | "en";
}

const layoutOf = (
  rows: readonly (readonly Value[])[],
  { width = 296, height = 172, wide = 6.5, language = "nl" }: Size = {},
): { readonly layout: DensityLayout; readonly measure: Measure } => {
  const measure: Measure = (text) => text.length * wide;
  const forecast = forecastOf(
    { sheet: "Blad1", range: `A1:C${String(rows.length)}`, values: rows },
    undefined,
    undefined,
  );
  return { layout: densityLayout({ forecast, language, width, height, measure }), measure };
};

/** In thousandths: the functions refuse what is smaller than a number can carry. */
const decimal = (max: number): fc.Arbitrary<number> =>
  fc.double({ min: 0, max, noNaN: true }).map((value) => Math.round(value * 1000) / 1000);
const scenario = fc.record({
  weight: fc.integer({ min: 0, max: 20 }),
  mean: fc.oneof(fc.integer({ min: 0, max: 100_000 }), decimal(1e7), fc.constantFrom(0, 30_000, 30_001)),
  sd: fc.oneof(fc.integer({ min: 0, max: 20_000 }), decimal(1e6), fc.constantFrom(0, 1e-3, 1)),
});
const block = fc
  .array(scenario, { minLength: 1, maxLength: 8 })
  .filter((list) => list.some(({ weight }) => weight > 0))
  .map((list) => {
    const total = list.reduce((sum, { weight }) => sum + weight, 0);
    return list.map(({ weight, mean, sd }) => [weight / total, mean, sd]);
  });
const frame = fc.record({
  width: fc.integer({ min: 246, max: 640 }),
  height: fc.constantFrom(132, 172),
  wide: fc.double({ min: 5, max: 8.3, noNaN: true }),
  language: fc.constantFrom("nl" as const, "en" as const),
});

describe("texts of the density chart", () => {
  it("meet no other text and no line, whatever the numbers, the width, the font and the threshold", () => {
    let letters = 0;
    fc.assert(
      fc.property(block, frame, fc.double({ min: 0, max: 1, noNaN: true }), (rows, size, share) => {
        const { layout, measure } = layoutOf(rows, size);
        letters += layout.letters.length;
        const [from, to] = layout.scale.domain;
        expect(faults(layout, from + share * (to - from), size.language, measure)).toEqual([]);
      }),
      { numRuns: 400, seed: 20_261_128 },
    );
    // The rule is not kept by leaving everything out.
    expect(letters).toBeGreaterThan(400);
  });

  it("are all there for the usual forecast, at every width of the pane", () => {
    for (const width of [246, 296, 326, 376, 600])
      for (const height of [132, 172]) {
        const { layout, measure } = layoutOf(HEADED as Value[][], { width, height });
        expect(layout.letters.map(({ text }) => text).sort()).toEqual(["A", "B", "C", "D"]);
        expect(layout.lines.map(({ name }) => name)).toEqual(["minimum", "mediaan", "medio", "maximum"]);
        expect(faults(layout, 45_000, "nl", measure)).toEqual([]);
      }
  });

  it("keep the four in one order when they coincide: a scenario that is certain", () => {
    const { layout, measure } = layoutOf([[1, 30_000, 0]]);
    expect(new Set(layout.lines.map(({ x }) => x)).size).toBe(1);
    expect(layout.masses).toHaveLength(1);
    expect(faults(layout, 31_000, "nl", measure)).toEqual([]);
  });

  it("have room on the right when the maximum lies near the end", () => {
    const { layout, measure } = layoutOf([
      [0.5, 10_000, 4_000],
      [0.5, 40_000, 10],
    ]);
    const maximum = layout.lines.at(-1);
    expect(maximum?.label.box.right).toBeLessThanOrEqual(296);
    expect(faults(layout, 20_000, "nl", measure)).toEqual([]);
  });

  it("draw a peak far narrower than a pixel to its full height", () => {
    const { layout } = layoutOf([
      [0.5, 10_000, 4_000],
      [0.5, 40_000.123, 0.01],
    ]);
    expect(Math.min(...layout.curve.map(([, y]) => y))).toBeLessThan(LANES + 8);
  });

  it("along the axis are never negative when the inflow is not, however far it is widened", () => {
    const { layout } = layoutOf([[1, 100, 2]], { width: 246, wide: 8 });
    expect(layout.ticks.every(({ value }) => value >= 0)).toBe(true);
  });
});
