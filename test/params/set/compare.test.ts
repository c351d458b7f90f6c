/** Differences between two tables: what, by how much, whose, and which approvals no longer hold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amendSet, compareRows, type ParameterRow, rowKey, summariseStanding } from "../../../src/params";
import { failureOf } from "../failure-of";
import { anyRows, row } from "../rows";
import {
  AA_2026,
  AA_2027,
  APM,
  approvedSet,
  COA,
  conceptSet,
  COSTS,
  DTV,
  exceptionSet,
  NIDOS,
  ROWS,
  step,
} from "./sets";
import { runs } from "../runs";

const one = (old: Partial<ParameterRow>, next: Partial<ParameterRow>): object | undefined =>
  compareRows([row(old)], [row(next)]).changed[0];

describe("a changed row", () => {
  it("has old, new, absolute and relative difference, and the fields that differ", () => {
    expect(one({ waarde: 0.5, bron: "a" }, { waarde: 0.625, bron: "b" })).toEqual({
      ...{ kind: "changed", key: "asiel.spoor4aa.inwilliging||", parameter: "asiel.spoor4aa.inwilliging" },
      ...{
        jaar: "",
        scenario: "",
        owner: "IND",
        old: 0.5,
        new: 0.625,
        oldUnit: "aandeel",
        newUnit: "aandeel",
      },
      ...{ absolute: 0.125, relative: 0.25, fields: ["waarde", "bron"], approvalLapsed: false },
    });
  });

  it.each([
    [0, 5, 5, null],
    [5, 0, -5, -1],
    [-100, -50, 50, 0.5],
    [-100, -150, -50, -0.5],
    [100, 150, 50, 0.5],
    [5e-324, 1e308, 1e308, null],
    [-1.7e308, 1.7e308, null, null],
  ])(
    "from %d to %d differs by %d, relatively %d: the sign is that of the change",
    (old, next, absolute, relative) => {
      expect(one({ waarde: old }, { waarde: next })).toMatchObject({ absolute, relative });
    },
  );

  it("in another unit has no difference, for there is none", () => {
    expect(one({ eenheid: "zaken" }, { eenheid: "personen", waarde: 1 })).toMatchObject({
      ...{
        oldUnit: "zaken",
        newUnit: "personen",
        absolute: null,
        relative: null,
        fields: ["waarde", "eenheid"],
      },
    });
  });

  it.each(["eenheid", "eigenaar", "brontype", "bron", "peildatum", "toelichting"] as const)(
    "is one whose %s changed",
    (field) => {
      expect(one({}, { [field]: "anders" })).toMatchObject({ fields: [field] });
    },
  );

  it("is not one whose standing changed for the better", () => {
    expect(one({}, { status: "akkoord", akkoordDoor: "IND · rol", akkoordOp: "2026-01-09" })).toBeUndefined();
  });
});

describe("an approval lapsed", () => {
  const approved = { status: "akkoord", akkoordDoor: "IND · rol", akkoordOp: "2026-01-09" } as const;

  it.each([
    ["it was withdrawn", approved, {}, true],
    ["the value changed and the approval is the old one", approved, { ...approved, waarde: 1 }, true],
    ["the unit changed and the approval is the old one", approved, { ...approved, eenheid: "zaken" }, true],
    ["only the source changed", approved, { ...approved, bron: "x" }, false],
    [
      "the value was approved anew on another day",
      approved,
      { ...approved, waarde: 1, akkoordOp: "2026-01-10" },
      false,
    ],
    [
      "the value was approved anew by another",
      approved,
      { ...approved, waarde: 1, akkoordDoor: "IND · ander" },
      false,
    ],
    ["there was none", { status: "ter akkoord" }, { waarde: 1 }, false],
    ["an exception went", { ...approved, status: "uitzondering" }, { bron: "x", status: "vervallen" }, true],
  ] as const)("when %s", (_why, old, next, expected) => {
    expect((one(old, next) as { approvalLapsed?: boolean } | undefined)?.approvalLapsed).toBe(expected);
  });

  it("also of a row that is gone, and by amendSet", () => {
    expect(compareRows([row(approved)], []).removed).toMatchObject([{ approvalLapsed: true }]);
    const before = approvedSet();
    const rows = before.parameters.map((each) =>
      rowKey(each) === COSTS ? { ...each, waarde: 30_000 } : each,
    );
    const after = amendSet(before, rows, step(APM, "", 15));
    expect(compareRows(before.parameters, after.parameters).changed).toMatchObject([
      { key: COSTS, old: 28_300, new: 30_000, absolute: 1700, approvalLapsed: true },
    ]);
  });
});

describe("two tables", () => {
  const next = [
    ...ROWS.slice(1).map((each) => (rowKey(each) === COSTS ? { ...each, waarde: 30_000 } : each)),
    row({ parameter: "nareis.factor", eigenaar: "", waarde: 1.2 }),
  ];
  const comparison = compareRows(ROWS, next);

  it("have rows added, removed, changed and unchanged", () => {
    expect(comparison.added).toMatchObject([
      {
        kind: "added",
        key: "nareis.factor||",
        old: null,
        new: 1.2,
        oldUnit: null,
        newUnit: "aandeel",
        absolute: null,
        relative: null,
        fields: [],
      },
    ]);
    expect(comparison.removed).toMatchObject([
      {
        kind: "removed",
        key: AA_2026,
        old: 0.62,
        new: null,
        oldUnit: "aandeel",
        newUnit: null,
        absolute: null,
        relative: null,
        fields: [],
        approvalLapsed: false,
      },
    ]);
    expect(comparison.changed).toMatchObject([{ key: COSTS, absolute: 1700 }]);
    expect(comparison.unchanged).toBe(3);
  });

  it("are grouped by owner, of the row or else of the catalogue", () => {
    const names = comparison.owners.map(({ owner, added, removed, changed }) => [
      owner,
      ...[added, removed, changed].map((list) => list.map(({ key }) => key)),
    ]);
    expect(names).toEqual([
      ["COA", [], [], [COSTS]],
      ["IND", ["nareis.factor||"], [AA_2026], []],
    ]);
    expect(compareRows(ROWS, next, { ownerOf: ({ jaar }) => jaar }).owners.map(({ owner }) => owner)).toEqual(
      ["", "2026"],
    );
  });

  it("with rows that share a key are refused, on either side", () => {
    const expected = { code: "rows-share-key", place: {}, keys: [AA_2027], count: 1 };
    expect(failureOf(() => compareRows([...ROWS, ...ROWS.slice(1, 2)], ROWS))).toEqual(expected);
    expect(failureOf(() => compareRows(ROWS, [...ROWS, ...ROWS.slice(1, 2)]))).toEqual(expected);
  });

  it("exchanged exchange added and removed, and turn the sign; order does not count", () => {
    fc.assert(
      fc.property(anyRows, anyRows, (a, b) => {
        const there = compareRows(a, b);
        const back = compareRows([...b].reverse(), a);
        const keys = (list: readonly { readonly key: string }[]): readonly string[] =>
          list.map(({ key }) => key);
        expect(keys(back.added)).toEqual(keys(there.removed));
        expect(keys(back.changed)).toEqual(keys(there.changed));
        expect(back.changed.map(({ absolute }) => absolute)).toEqual(
          there.changed.map(({ absolute }) => (absolute === null ? null : 0 - absolute)),
        );
        expect(there.added.length + there.changed.length + there.unchanged).toBe(b.length);
        expect(compareRows(a, a)).toEqual({
          added: [],
          removed: [],
          changed: [],
          owners: [],
          unchanged: a.length,
        });
      }),
      { seed: 12, numRuns: runs(200) },
    );
  });
});

describe("how far a set is", () => {
  it("is counted by status and by owner, with the rows that still wait", () => {
    const half = exceptionSet();
    const summary = summariseStanding(
      half.parameters.map((each) =>
        rowKey(each) === NIDOS ? { ...each, status: "vervallen" as const } : each,
      ),
    );
    expect(summary).toMatchObject({
      rows: 5,
      byStatus: { concept: 0, "ter akkoord": 0, akkoord: 3, vervallen: 1, uitzondering: 1 },
      open: [NIDOS],
    });
    expect(summary.owners.map(({ owner, rows, open }) => [owner, rows, open])).toEqual([
      ["COA", 1, []],
      ["DT&V", 1, []],
      ["IND", 2, []],
      ["Nidos", 1, [NIDOS]],
    ]);
    expect(summary.owners[2]?.byStatus.akkoord).toBe(2);
  });

  it("is nothing done at first, and asks ownerOf who owns a row", () => {
    const summary = summariseStanding(conceptSet().parameters, { ownerOf: () => COA });
    expect(summary.owners).toMatchObject([
      { owner: COA, rows: 5, open: [AA_2026, AA_2027, COSTS, NIDOS, DTV] },
    ]);
    expect(summariseStanding([])).toMatchObject({ rows: 0, open: [], owners: [] });
  });
});
