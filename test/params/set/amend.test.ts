/** Other rows in a set: what lapses, what stays, what is logged, and when nothing may change. */
import { describe, expect, it } from "vitest";
import { amendSet, type ParameterRow, type ParameterSet, rowKey, verifySet } from "../../../src/params";
import { failureOf } from "../failure-of";
import { row } from "../rows";
import { changed, events, rowOf, standingOf } from "./looks";
import {
  AA_2026,
  AA_2027,
  adoptedSet,
  APM,
  approvedSet,
  COA,
  conceptSet,
  COSTS,
  DTV,
  exceptionSet,
  moved,
  NIDOS,
  step,
} from "./sets";

describe("amendSet", () => {
  const approved = approvedSet();
  const length = approved.logboek.length;
  const amended = (change: (rows: ParameterRow[]) => ParameterRow[], set = approved): ParameterSet =>
    amendSet(set, change([...set.parameters]), step(APM, "wijziging", 12));

  it.each([
    ["value", { waarde: 29_000 }],
    ["unit", { eenheid: "jaren" }],
  ])("lets the approval lapse when the %s changes, of that row only", (_what, change) => {
    const set = amended((rows) => changed(rows, COSTS, change));
    expect(standingOf(set, COSTS)).toEqual(["vervallen", "", ""]);
    expect(rowOf(set, COSTS)).toMatchObject(change);
    for (const key of [AA_2026, AA_2027, NIDOS, DTV])
      expect(standingOf(set, key)).toEqual(standingOf(approved, key));
    expect(events(set, length)).toEqual([
      ["gewijzigd", COSTS],
      ["akkoord vervallen", COSTS],
    ]);
    expect(verifySet(set)).toEqual([]);
  });

  it.each([{ bron: "nieuw" }, { toelichting: "nieuw" }, { peildatum: "2026-01-10" }, { brontype: "" }])(
    "keeps the approval when %j changes, and logs the change",
    (change) => {
      const set = amended((rows) => changed(rows, COSTS, change));
      expect(standingOf(set, COSTS)).toEqual(["akkoord", COA, "2026-01-10"]);
      expect(events(set, length)).toEqual([["gewijzigd", COSTS]]);
      expect(set.zegel.inhoud).not.toBe(approved.zegel.inhoud);
      expect(set.zegel.stand).toBe(approved.zegel.stand);
    },
  );

  it("takes another period for another row: the old one is gone, the new one has lost its approval", () => {
    const moved2028 = "asiel.spoor4aa.inwilliging|2028|";
    const set = amended((rows) => changed(rows, AA_2027, { jaar: "2028" }));
    expect(standingOf(set, moved2028)).toEqual(["vervallen", "", ""]);
    expect(rowOf(set, AA_2027)).toBeUndefined();
    expect(events(set, length)).toEqual([
      ["gewijzigd", AA_2027, moved2028],
      ["akkoord vervallen", AA_2027, moved2028],
    ]);
    expect(verifySet(set)).toEqual([]);
  });

  it("gives a new row the standing of the set: concept in a concept, ter akkoord in a set that is", () => {
    const added = row({
      parameter: "nareis.factor",
      waarde: 1.2,
      eenheid: "verhouding",
      status: "vervallen",
    });
    const concept = amended((rows) => [...rows, added]);
    expect(standingOf(concept, rowKey(added))).toEqual(["concept", "", ""]);
    expect(events(concept, length)).toEqual([["gewijzigd", rowKey(added)]]);
    const asked = amended((rows) => [...rows, added], moved(approved, "ter akkoord"));
    expect(standingOf(asked, rowKey(added))).toEqual(["ter akkoord", "", ""]);
  });

  it("lets an exception lapse too, and logs rows that go", () => {
    const exception = exceptionSet();
    const from = exception.logboek.length;
    expect(
      events(
        amended((rows) => changed(rows, COSTS, { waarde: 1 }), exception),
        from,
      ),
    ).toEqual([
      ["gewijzigd", COSTS],
      ["akkoord vervallen", COSTS],
    ]);
    const fewer = amended((rows) => rows.filter((each) => rowKey(each) !== COSTS), exception);
    expect(events(fewer, from)).toEqual([
      ["gewijzigd", COSTS],
      ["akkoord vervallen", COSTS],
    ]);
    expect(verifySet(fewer)).toEqual([]);
    const unapproved = amended((rows) => rows.slice(0, 4), conceptSet());
    expect(events(unapproved, 1)).toEqual([["gewijzigd", DTV]]);
  });

  it("changes neither the set nor the rows that it is given", () => {
    const before = JSON.stringify(approved);
    amended((rows) => changed(rows, COSTS, { waarde: 5 }));
    expect(JSON.stringify(approved)).toBe(before);
  });

  it("refuses a standing that is not what it was: approving is another step", () => {
    const set = conceptSet();
    const approvedByHand = { status: "akkoord", akkoordDoor: COA, akkoordOp: "2026-01-09" } as const;
    expect(failureOf(() => amended((rows) => changed(rows, COSTS, approvedByHand), set))).toEqual({
      ...{ code: "standing-in-content", place: {}, key: COSTS, status: "akkoord", previous: "concept" },
    });
    for (const change of [
      { akkoordOp: "2026-01-11" },
      { akkoordDoor: "COA · directie" },
      { status: "vervallen" as const },
    ])
      expect(failureOf(() => amended((rows) => changed(rows, COSTS, change)))).toMatchObject({
        ...{ code: "standing-in-content", key: COSTS, previous: "akkoord" },
      });
  });

  it("accepts a row whose lapsed approval was already cleared with the change", () => {
    const cleared = { waarde: 29_000, status: "vervallen", akkoordDoor: "", akkoordOp: "" } as const;
    const set = amended((rows) => changed(rows, COSTS, cleared));
    expect(set.zegel).toEqual(amended((rows) => changed(rows, COSTS, { waarde: 29_000 })).zegel);
  });

  it("refuses a new owner under an approval of the old one", () => {
    expect(failureOf(() => amended((rows) => changed(rows, COSTS, { eigenaar: "IND" })))).toEqual({
      ...{ code: "approval-by-other", place: {}, key: COSTS, partner: "COA", owner: "IND" },
    });
  });

  it("refuses a step that changes nothing, also when only the order of rows does", () => {
    expect(failureOf(() => amended((rows) => rows.reverse()))).toEqual({ code: "nothing-to-do", place: {} });
  });

  it("refuses rows that share a key or are no rows", () => {
    expect(failureOf(() => amended((rows) => [...rows, ...rows.slice(0, 1)]))).toMatchObject({
      code: "rows-share-key",
    });
    expect(failureOf(() => amended((rows) => changed(rows, COSTS, { waarde: Infinity })))).toEqual({
      ...{ code: "json-value", place: {}, path: "parameters[2].waarde", reason: "not finite" },
    });
  });

  it.each([
    ["akkoord werkgroep", moved(approvedSet(), "ter akkoord", "akkoord werkgroep"), true],
    ["voorgelegd A", moved(approvedSet(), "ter akkoord", "akkoord werkgroep", "voorgelegd A"), true],
    ["vastgesteld", adoptedSet(), false],
    ["bijgesteld", moved(adoptedSet(), "bijgesteld"), false],
    [
      "niet vastgesteld",
      moved(approvedSet(), "ter akkoord", "akkoord werkgroep", "voorgelegd B", "niet vastgesteld"),
      false,
    ],
  ] as const)("refuses to change content at %s", (status, set, back) => {
    expect(failureOf(() => amended((rows) => changed(rows, COSTS, { waarde: 1 }), set))).toEqual({
      ...{ code: "content-frozen", place: {}, status, back },
    });
  });
});
