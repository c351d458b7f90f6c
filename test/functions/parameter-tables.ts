/** Parameter tables for the tests: invented values, ids and units of the catalogue. */

export const HEADINGS = ["parameter", "jaar", "scenario", "waarde", "eenheid"] as const;

export const TABLE = [
  HEADINGS,
  ["asiel.hasa", 2026, "", 1500, "personen/jaar"],
  ["asiel.hasa", "2027", "", 1650, "personen/jaar"],
  ["asiel.spoor4aa.inwilliging", "", "medio", 0.62, "aandeel"],
  ["asiel.spoor4aa.inwilliging", "", "maximum", 0.7, "aandeel"],
  ["coa.bezettingspercentage", "", "", 0.91, "aandeel"],
] as const;

/** The same table with other rows below it. */
export function tableWith(...rows: readonly (readonly unknown[])[]): unknown[][] {
  return [...TABLE, ...rows].map((row) => [...row]);
}

/** An id and its value in every year of a table of `count` rows. */
export function largeTable(count: number, ids: readonly string[]): unknown[][] {
  const years = Math.ceil(count / ids.length);
  const rows = ids.flatMap((id, n) =>
    Array.from({ length: years }, (_, year) => [id, 2000 + year, "", n + year / 1000, ""]),
  );
  return [[...HEADINGS], ...rows.slice(0, count)];
}

const row = (id: unknown, value: unknown, period: unknown = "", unit: unknown = ""): readonly unknown[] => [
  id,
  period,
  "",
  value,
  unit,
];
const headed = (...headings: readonly string[]): unknown[][] => [[...headings], headings.map(() => 1)];
const withSource = (bron: string): unknown[][] => [
  ["parameter", "jaar", "waarde", "bron"],
  ["coa.bezettingspercentage", "", 0.91, bron],
];

/** A table with one error of each kind, by its failure code, and the row where it stands. */
export const FAULTS: Readonly<
  Record<string, readonly [table: readonly (readonly unknown[])[], row?: number]>
> = {
  "empty-table": [[[...HEADINGS]]],
  "table-too-large": [new Array<readonly unknown[]>(20_001).fill(TABLE[1])],
  "no-heading-row": [headed("a", "b"), 1],
  "required-column": [headed("parameter", "jaar"), 1],
  "duplicate-column": [headed("parameter", "jaar", "waarde", "value"), 1],
  "year-column": [headed("parameter", "jaar", "waarde", "2026"), 1],
  "personal-data": [headed("parameter", "jaar", "waarde", "v-nummer"), 1],
  "blank-cell": [tableWith(row("", 1)), 7],
  "error-cell": [tableWith(row("asiel.hervestiging", "#N/B")), 7],
  "not-a-text": [tableWith(row(12, 1)), 7],
  "not-a-number": [tableWith(row("asiel.hervestiging", "n.v.t.")), 7],
  "not-finite": [tableWith(row("asiel.hervestiging", NaN)), 7],
  "ambiguous-number": [tableWith(row("asiel.hervestiging", "1.234")), 7],
  "period-unreadable": [tableWith(row("asiel.hervestiging", 1, "ooit")), 7],
  "period-date": [tableWith(row("asiel.hervestiging", 1, 46_082)), 7],
  "year-range": [tableWith(row("asiel.hervestiging", 1, 26)), 7],
  "duplicate-row": [tableWith(row("coa.bezettingspercentage", 0.9)), 7],
  "share-range": [tableWith(row("asiel.spoor1.inwilliging", 1.2)), 7],
  "percent-typed": [tableWith(row("asiel.spoor1.inwilliging", 62)), 7],
  "below-minimum": [tableWith(row("asiel.hervestiging", -1)), 7],
  "above-maximum": [tableWith(row("coa.realisatie_taakstelling", 3)), 7],
  "negative-stock": [tableWith(row("coa.bezetting.az.startvoorraad", -1)), 7],
  "flag-value": [tableWith(row("asiel.zij_telt_mee", 2)), 7],
  "wrong-unit": [tableWith(row("asiel.hervestiging", 1, "", "EUR")), 7],
  "percent-unit": [tableWith(row("asiel.spoor1.inwilliging", 0.5, "", "procent")), 7],
  "unknown-parameter": [tableWith(row("asiel.hervesting", 1)), 7],
  "unknown-index": [tableWith(row("maandprofiel.13", 1)), 7],
  "missing-index": [tableWith(row("nareis.inreis", 1)), 7],
  "unknown-unit": [
    [
      ["eenheid", "parameter", "jaar", "waarde"],
      ["kilo", "geen.parameter", "", 1],
    ],
    2,
  ],
  "constant-per-period": [tableWith(row("coa.bezetting.az.startvoorraad", 1, 2026)), 7],
  "text-unfit": [withSource("\ud800"), 2],
  "text-too-long": [withSource("x".repeat(40_000)), 2],
  "overlapping-rows": [tableWith(row("coa.bezettingspercentage", 0.9, 2026)), 7],
  "missing-period": [tableWith(row("asiel.hervestiging", 1, 2026)), 7],
  "missing-scenario": [tableWith(["asiel.hervestiging", "", "medio", 1, ""]), 7],
  "index-gap": [tableWith(row("nareis.inreis.0", 0.5), row("nareis.inreis.2", 0.5)), 7],
  "group-sum": [tableWith(row("nareis.inreis.0", 0.5), row("nareis.inreis.1", 0.6)), 7],
  "too-many-combinations": [
    [
      HEADINGS,
      ...Array.from({ length: 101 }, (_, n) => row("asiel.spoor1.doorstroom", 0.1, 2000 + n)),
      ...Array.from({ length: 100 }, (_, n) => ["asiel.spoor1.intrekking", "", `s${n}`, 0.1, ""]),
    ],
    2,
  ],
};
