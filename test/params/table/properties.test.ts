/** What holds for every table: order does not matter, every fault is found, text means what its number means. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRows, checkTable, type ParameterRow, readTable, tableCells } from "../../../src/params";
import { findingsOf } from "./faults";
import { CATALOGUE, type Cells, cleanCells, edit, ROWS, sourceOf } from "./fixture";
import { runs } from "../runs";

const SEED = { seed: 20_260_109 };

/** Faults that leave each other alone: a row, what is put in, and what is found there. */
const FAULTS: readonly (readonly [row: number, values: Readonly<Record<string, unknown>>, code: string])[] = [
  [2, { waarde: -1 }, "below-minimum"],
  [3, { eenheid: "zaken" }, "wrong-unit"],
  [4, { peildatum: "gisteren" }, "date-unreadable"],
  [5, { "akkoord door": "COA · hoofd" }, "approver-not-owner"],
  [10, { waarde: 2 }, "flag-value"],
  [11, { waarde: "1.234" }, "ambiguous-number"],
  [11, { eigenaar: "COA" }, "wrong-owner"],
  [12, { waarde: 62 }, "percent-typed"],
  [12, { brontype: "krant" }, "unknown-source"],
  [13, { status: "oke" }, "unknown-status"],
  [14, { waarde: -10 }, "negative-stock"],
  [15, { "akkoord op": "" }, "approval-without-date"],
  [16, { bron: "mail van a@b.nl" }, "personal-data"],
  [17, { waarde: "9.000,5" }, "text-number"],
];

it("faults at the same time are all found, each in its row, and nothing else", () => {
  fc.assert(
    fc.property(fc.subarray([...FAULTS]), (faults) => {
      const cells = faults.reduce<Cells>((all, [row, values]) => edit(all, row, values), cleanCells());
      const { findings } = checkTable(sourceOf(cells), { catalogue: CATALOGUE });
      const found = findings.map(({ failure }) => `${failure.place.row ?? 0} ${failure.code}`);
      expect(found.sort()).toEqual(faults.map(([row, , code]) => `${row} ${code}`).sort());
    }),
    { ...SEED, numRuns: runs(300) },
  );
});

/** Rows that overlap, repeat, lack years and do not add up, beside clean ones. */
function troubled(): Cells {
  const cells = FAULTS.reduce<Cells>((all, [row, values]) => edit(all, row, values), cleanCells());
  const like = (row: number, values: Readonly<Record<string, unknown>>): unknown[] =>
    edit(cleanCells(), row, values)[row - 1] ?? [];
  cells.push(like(2, {}), like(2, { scenario: "" }), like(6, { jaar: "" }), like(6, { jaar: "2026-03" }));
  cells.push(like(2, { jaar: 2030, scenario: "Oekraine" }), like(2, { jaar: 2030, scenario: "oekraïne" }));
  cells.push(like(15, { parameter: "nareis.inreis.4" }), like(11, { parameter: "Nareis.factor" }));
  return cells;
}

it("the order of rows and columns changes no finding", () => {
  const summary = (cells: Cells): string[] =>
    checkTable(sourceOf(cells), { catalogue: CATALOGUE, referenceDate: "2026-01-10" })
      .findings.map(({ severity, failure, parameter, owner }) =>
        [severity, failure.code, parameter, owner].join(" "),
      )
      .sort();
  const cells = troubled();
  const expected = summary(cells);
  expect(expected.length).toBeGreaterThan(30);
  const [headings = [], ...rows] = cells;
  const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  fc.assert(
    fc.property(shuffled(rows), shuffled(headings.map((_, index) => index)), (order, columns) => {
      expect(summary([headings, ...order].map((row) => columns.map((index) => row[index])))).toEqual(
        expected,
      );
    }),
    { ...SEED, numRuns: runs(100) },
  );
});

describe("a table with its numbers as text", () => {
  const styles: readonly ((value: number) => string)[] = [
    (value) => String(value).replace(".", ","),
    (value) => ` ${String(value)} `,
    (value) => `${value < 0 ? "-" : ""}${String(Math.abs(value)).replace(/(\d)(?=(\d{3})+$)/, "$1 ")}`,
    (value) => `${value}e0`,
  ];

  it("has the same rows, in every style, and only warnings", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(styles.length - 1), { minLength: 16, maxLength: 16 }), (choices) => {
        const cells = cleanCells();
        choices.forEach((choice, index) => {
          edit(cells, index + 2, { waarde: styles[choice]?.(ROWS[index]?.waarde ?? NaN) });
        });
        const { table, findings } = checkTable(sourceOf(cells), { catalogue: CATALOGUE });
        expect(table.rows.map(({ row }) => row)).toEqual(ROWS);
        const codes = new Set(findings.map(({ failure }) => failure.code));
        codes.delete("mixed-decimals");
        expect([...codes]).toEqual(["text-number"]);
        expect(findings.every(({ severity }) => severity === "warning")).toBe(true);
      }),
      { ...SEED, numRuns: runs(200) },
    );
  });

  it("has no findings when the file says its decimal mark", () => {
    const cells = cleanCells().map((row, index) =>
      row.map((cell) =>
        index === 0 ? cell : String(cell as string | number).replace(/^(\d+)\.(\d+)$/, "$1,$2"),
      ),
    );
    expect(findingsOf(cells, { decimal: "comma" })).toEqual([]);
  });
});

/** Any row that a set may hold. */
const anyRow: fc.Arbitrary<ParameterRow> = fc.record({
  parameter: fc.constantFrom(...ROWS.map(({ parameter }) => parameter)),
  jaar: fc.constantFrom("", "2026", "1900", "2200", "2026-01", "2031-12"),
  scenario: fc.constantFrom("", "minimum", "mediaan", "medio", "maximum", "incl. Oekraïne", "BAA"),
  waarde: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  eenheid: fc.constantFrom("", "aandeel", "zaken/jaar", "personen/jaar", "EUR", "0 of 1"),
  eigenaar: fc.constantFrom("", "IND", "COA", "DT&V", "gemeenten"),
  brontype: fc.constantFrom("", "ketenpartner levert", "APM levert, partner reageert"),
  bron: fc.string({ unit: "grapheme" }).filter((text) => text === text.trim() && !/^#|\r/.test(text)),
  peildatum: fc.constantFrom("", "1980-01-01", "2026-02-28", "2200-12-31"),
  status: fc.constantFrom("concept", "ter akkoord", "akkoord", "vervallen", "uitzondering"),
  akkoordDoor: fc.constantFrom("", "COA · dossierhouder", "DT&V · hoofd analyse", "APM · voorzitter"),
  akkoordOp: fc.constantFrom("", "2026-01-12"),
  toelichting: fc.constantFrom("", "twee  spaties", "regel\nregel", "=1+1", "'", "1.234", "2026-01-01"),
});

it("rows written as our sheet are read as the same rows", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 20 }), (rows) => {
      const { rows: read } = readTable(sourceOf(tableCells(rows)));
      expect(read.map(({ row }) => row)).toEqual(rows);
    }),
    { ...SEED, numRuns: runs(300) },
  );
});

describe("rows that do not come from a sheet", () => {
  it("are checked in the same way, counted from 1 without a heading row", () => {
    expect(checkRows(ROWS, { catalogue: CATALOGUE })).toEqual([]);
    const rows = ROWS.map((row, index) =>
      index === 1 ? { ...row, waarde: -5, peildatum: "2027-01-01" } : row,
    );
    const findings = checkRows(rows, { catalogue: CATALOGUE, referenceDate: "2026-12-31" });
    expect(findings.map(({ failure }) => [failure.code, failure.place])).toEqual([
      ["below-minimum", { parameter: "parameters", row: 2, column: 4, heading: "waarde" }],
      ["future-date", { parameter: "parameters", row: 2, column: 9, heading: "peildatum" }],
      ["approval-before-data", { parameter: "parameters", row: 2, column: 12, heading: "akkoord op" }],
    ]);
  });

  it("have the findings of the same rows in a sheet", () => {
    const rows = readTable(sourceOf(troubled()), CATALOGUE).rows.map(({ row }) => row);
    const codes = (findings: readonly { failure: { code: string } }[]): string[] =>
      findings.map(({ failure }) => failure.code).sort();
    const inSheet = checkTable(sourceOf(tableCells(rows)), { catalogue: CATALOGUE }).findings;
    expect(inSheet.length).toBeGreaterThan(25);
    expect(codes(checkRows(rows, { catalogue: CATALOGUE }))).toEqual(codes(inSheet));
  });
});
