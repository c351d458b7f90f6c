/** Rows for tests: one that is complete, and any rows, with texts that are awkward in a sheet, in CSV, in JSON or in XML. */
import fc from "fast-check";
import {
  checkRows,
  findParameter,
  parameterIds,
  type ParameterRow,
  PARTNERS,
  SUMS,
  UNITS,
} from "../../src/params";

export function row(overrides: Partial<ParameterRow> = {}): ParameterRow {
  return {
    parameter: "asiel.spoor4aa.inwilliging",
    jaar: "",
    scenario: "",
    waarde: 0.62,
    eenheid: "aandeel",
    eigenaar: "IND",
    brontype: "APM levert, partner reageert",
    bron: "voorbeeld",
    peildatum: "2026-01-09",
    status: "concept",
    akkoordDoor: "",
    akkoordOp: "",
    toelichting: "",
    ...overrides,
  };
}

/** One row for every parameter that a set must have, each within its bounds and each group with its sum. */
export function completeRows(): ParameterRow[] {
  const missing = checkRows([row()]).flatMap(({ failure }) =>
    failure.code === "missing-parameter" ? [failure] : [],
  );
  const rows = [
    row(),
    ...missing.map(({ id, unit, owner }) => {
      const definition = findParameter(id)?.definition;
      const waarde = Math.min(unit.startsWith("aandeel") ? 0.1 : 100, definition?.maximum ?? Infinity);
      return row({
        parameter: id,
        waarde,
        eenheid: unit,
        eigenaar: owner,
        brontype: definition?.source ?? "",
      });
    }),
  ];
  const sumOf = ({ parameter }: ParameterRow): string | undefined => findParameter(parameter)?.definition.sum;
  return rows.map((each) => {
    const sum = SUMS.find(({ id, rule }) => id === sumOf(each) && rule === "exactly");
    if (sum === undefined) return each;
    return { ...each, waarde: sum.total / rows.filter((other) => sumOf(other) === sum.id).length };
  });
}

const PIECES = [
  "=",
  "+",
  "-",
  "@",
  "'",
  '"',
  ";",
  ",",
  "\n",
  "\t",
  " ",
  "é",
  "€",
  "😀",
  "<",
  "&",
  "]]>",
  "a",
  "1",
  "_x000D_",
];
const piece = fc.constantFrom(...PIECES);
/** No spaces at the ends, as in every file of ours. */
const awkward = (pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: pieces, maxLength }).map((text) => text.trim());
const line = awkward(
  piece.filter((text) => text !== "\n" && text !== "\t"),
  12,
);
const two = (value: number): string => String(value).padStart(2, "0");
const date = fc
  .tuple(
    fc.integer({ min: 2000, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const period = fc.oneof(
  fc.constant(""),
  fc.integer({ min: 2000, max: 2099 }).map(String),
  fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${two(month)}`),
);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

export const anyRow: fc.Arbitrary<ParameterRow> = fc.record({
  parameter: fc.constantFrom(...parameterIds()),
  jaar: period,
  scenario: line.map((text) => text.replaceAll("|", "")),
  // A sheet, JSON and a fingerprint know no -0.
  waarde: fc.oneof(finite, fc.integer({ min: 0, max: 100_000 })).map((value) => (value === 0 ? 0 : value)),
  eenheid: fc.constantFrom(...UNITS.map(({ nl }) => nl)),
  eigenaar: fc.constantFrom(...PARTNERS.map(({ id }) => id)),
  brontype: fc.constantFrom("", "ketenpartner levert", "APM levert, partner reageert"),
  bron: awkward(piece, 20),
  peildatum: fc.oneof(fc.constant(""), date),
  status: fc.constantFrom("concept" as const, "ter akkoord" as const),
  akkoordDoor: fc.constant(""),
  akkoordOp: fc.constant(""),
  toelichting: awkward(piece, 20),
});

/** No two about the same, so that they can be a set. */
export const anyRows = fc.uniqueArray(anyRow, {
  maxLength: 8,
  selector: ({ parameter, jaar, scenario }) => `${parameter}|${jaar}|${scenario}`,
});
