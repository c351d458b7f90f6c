/** Whatever charts are written, they are read back equal, and a file in which they come and go stays sound. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ChartEdit, type XlsxChart, type XlsxSeries, formatRef, saveEdits } from "../../src/xlsx";
import { chartsOf } from "./chart-book";
import { packageFaults } from "./package-check";
import { book, textOf, worksheet } from "./package-of";

const SHEETS = ["Blad1", "Piet's R&D <1>", "2026"];
const START = book({
  sheets: SHEETS.map(() => worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')),
  names: SHEETS.map((name) => name.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
});

const range = fc
  .tuple(fc.nat(500), fc.nat(300), fc.nat(40), fc.nat(20))
  .map(([row, column, rows, columns]) => {
    const [from, to] = [formatRef(row + 1, column + 1), formatRef(row + 1 + rows, column + 1 + columns)];
    return from === to ? from : `${from}:${to}`;
  });
const area = fc.record({ sheet: fc.constantFrom(...SHEETS), range });
// No half of a surrogate pair and nothing that XML cannot hold; such texts are refused.
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(" a ", "_x0041_", "R&D <b>", "'x'!$A$1", '"', "é\u{1f600}", "=1+1"),
);
const title = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const series = (painted: boolean): fc.Arbitrary<XlsxSeries> =>
  fc
    .record({ name: text, values: fc.option(area), x: fc.option(area), clear: fc.boolean() })
    .map(({ name, values, x, clear }) => ({
      name,
      values,
      ...(x ? { x } : {}),
      ...(clear && painted ? { fill: "none" as const } : {}),
    }));

const PAINTED = ["area", "stacked-area", "column", "bar", "pie"] as const;
const LINES = ["line", "scatter"] as const;
const plain = fc.oneof(
  fc.record({ type: fc.constantFrom(...PAINTED), series: fc.array(series(true), { maxLength: 5 }) }),
  fc.record({ type: fc.constantFrom(...LINES), series: fc.array(series(false), { maxLength: 5 }) }),
);
/** One series of the chart's own kind at least, and others drawn otherwise, in any order. */
const mixed = fc
  .record({
    type: fc.constantFrom("stacked-area" as const, "column" as const),
    own: fc.array(series(true), { minLength: 1, maxLength: 4 }),
    over: fc.array(
      fc
        .record({ type: fc.constantFrom(...LINES), series: series(false) })
        .map(({ type, series: each }) => ({ ...each, type })),
      { maxLength: 3 },
    ),
  })
  .chain(({ type, own, over }) =>
    fc
      .shuffledSubarray([...own, ...over], { minLength: own.length + over.length })
      .map((all) => ({ type, series: all })),
  );
const chart = fc
  .record({ title, range, content: fc.oneof(plain, mixed) })
  .map(({ content, ...each }): Omit<XlsxChart, "name"> => ({ ...each, ...content }));
const name = fc.oneof(
  fc.constantFrom("MPP 1", "MPP 2", "a", "b", "É"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);

test("what is written is read back equal, in whatever order charts come and go", () => {
  const edit = fc.record({ sheet: fc.constantFrom(...SHEETS), name, chart: fc.option(chart) });
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 3 }), (saves) => {
      let bytes = START;
      const now = new Map<string, ChartEdit>();
      for (const save of saves) {
        const charts = save.filter((each, i) => save.findIndex((other) => key(other) === key(each)) === i);
        bytes = saveEdits(bytes, { charts }, []);
        for (const each of charts) {
          now.delete(key(each));
          if (each.chart) now.set(key(each), each);
        }
      }
      SHEETS.forEach((sheet, i) => {
        const wanted = [...now.values()].filter((each) => each.sheet === sheet);
        const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
          a.name < b.name ? -1 : 1;
        expect([...chartsOf(bytes, i)].sort(byName)).toEqual(
          wanted.map((each) => ({ name: each.name, ...each.chart })).sort(byName),
        );
      });
      expect(packageFaults(bytes)).toEqual([]);
      if (now.size === 0)
        expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toBe(textOf(START, "xl/worksheets/sheet1.xml"));
    }),
    { numRuns: 60, seed: 20_261_128 },
  );
});

const key = (each: { readonly sheet: string; readonly name: string }): string =>
  `${each.sheet}!${each.name.toLowerCase()}`;
