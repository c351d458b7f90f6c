/** A new set from rows: logged and sealed; approvals that do not fit their rows are refused. */
import { describe, expect, it } from "vitest";
import {
  amendSet,
  approveRows,
  createSet,
  type ParameterRow,
  recordException,
  referenceTo,
  verifySet,
  withdrawApproval,
} from "../../../src/params";
import { failureOf } from "../failure-of";
import { row } from "../rows";
import { events } from "./looks";
import { AA_2026, AA_2027, APM, COA, conceptSet, COSTS, IND, ROWS, step } from "./sets";

describe("createSet", () => {
  it("makes the first concept, with one log entry and a seal that fits", () => {
    const set = conceptSet();
    expect(set).toMatchObject({
      ...{ schema: "mpp-parameters/1", ronde: "2026", variant: "basis", soort: "basis", versie: 1 },
      ...{ status: "concept", gebaseerdOp: null, bijgesteldDoor: null, parameters: ROWS },
    });
    expect(set.logboek).toHaveLength(1);
    expect(set.logboek[0]).toMatchObject({
      ...{
        op: "2026-01-09T10:30:00Z",
        door: APM,
        wat: "aangemaakt",
        over: [],
        toelichting: "eerste concept",
      },
      ...{ vorige: "", inhoud: set.zegel.inhoud, stand: set.zegel.stand, hash: set.zegel.logboek.kop },
    });
    expect(verifySet(set)).toEqual([]);
  });

  it("takes approvals and exceptions over that the rows carry, and logs them", () => {
    const rows = [
      row({
        parameter: "coa.kostprijs",
        eigenaar: "COA",
        status: "akkoord",
        akkoordDoor: COA,
        akkoordOp: "2026-01-08",
      }),
      row({ jaar: "2027", status: "akkoord", akkoordDoor: IND, akkoordOp: "2026-01-08" }),
      row({
        jaar: "2026",
        status: "uitzondering",
        akkoordDoor: APM,
        akkoordOp: "2026-01-08",
        toelichting: "reden",
      }),
      row({ jaar: "2028", status: "vervallen" }),
      row({ jaar: "2029", status: "ter akkoord" }),
    ];
    const set = conceptSet(rows);
    expect(events(set)).toEqual([
      ["aangemaakt"],
      ["akkoord", "asiel.spoor4aa.inwilliging|2027|", "coa.kostprijs||"],
      ["uitzondering", "asiel.spoor4aa.inwilliging|2026|"],
    ]);
    expect(set.parameters).toEqual(rows);
    expect(verifySet(set)).toEqual([]);
  });

  const single = (change: Partial<ParameterRow>): unknown => failureOf(() => conceptSet([row(change)]));
  const key = "asiel.spoor4aa.inwilliging||";
  const approved = { status: "akkoord", akkoordDoor: IND, akkoordOp: "2026-01-08" } as const;

  it.each([
    [
      { ...approved, akkoordDoor: COA },
      { code: "approval-by-other", partner: "COA", owner: "IND" },
    ],
    [
      { ...approved, akkoordDoor: "IND" },
      { code: "approval-incomplete", status: "akkoord" },
    ],
    [
      { ...approved, akkoordOp: "" },
      { code: "approval-incomplete", status: "akkoord" },
    ],
    [
      { status: "concept", akkoordDoor: IND },
      { code: "approval-without-status", status: "concept" },
    ],
    [
      { status: "vervallen", akkoordOp: "2026-01-08" },
      { code: "approval-without-status", status: "vervallen" },
    ],
    [
      { ...approved, status: "uitzondering", akkoordDoor: APM },
      { code: "approval-incomplete", status: "uitzondering" },
    ],
  ] as const)("refuses an approval that does not fit its row: %j", (change, expected) => {
    expect(single(change)).toEqual({ place: {}, key, ...expected });
  });

  it("refuses an exception that APM did not record, and an approval where nobody knows the owner", () => {
    expect(single({ ...approved, status: "uitzondering", toelichting: "reden" })).toEqual({
      ...{ code: "exception-by", place: {}, partner: "IND", recorder: "APM" },
    });
    expect(single({ ...approved, parameter: "onbekend", eigenaar: "" })).toEqual({
      ...{ code: "approval-by-other", place: {}, key: "onbekend||", partner: "IND", owner: "" },
    });
  });

  it("asks ownerOf who owns a row", () => {
    const rows = [row({ ...approved, akkoordDoor: COA })];
    const content = { ronde: "2026", variant: "basis", soort: "basis", parameters: rows } as const;
    expect(createSet(content, step(APM), { ownerOf: () => "COA" }).status).toBe("concept");
  });

  it("refuses rows that share a key, naming the first three and how many", () => {
    const twice = [...ROWS, ...ROWS];
    expect(failureOf(() => conceptSet(twice))).toEqual({
      ...{ code: "rows-share-key", place: {}, keys: [AA_2026, AA_2027, COSTS], count: 5 },
    });
  });

  it.each(["addendum", "heruitgave", "beleid"] as const)(
    "refuses a set of kind %s without a base",
    (soort) => {
      const content = { ronde: "2026", variant: "x", soort, parameters: ROWS };
      expect(failureOf(() => createSet(content, step(APM)))).toEqual({
        code: "base-missing",
        place: {},
        soort,
      });
      const gebaseerdOp = referenceTo(conceptSet());
      expect(createSet({ ...content, gebaseerdOp }, step(APM)).gebaseerdOp).toEqual({
        ...{ ronde: "2026", variant: "basis", versie: 1, inhoud: conceptSet().zegel.inhoud },
      });
    },
  );

  it.each([
    ["door", { ...step("COA") }, "COA"],
    ["door", { ...step("COA · ") }, "COA · "],
    ["op", { ...step(COA), op: "2026-01-09" }, "2026-01-09"],
    ["op", { ...step(COA), op: "2026-02-30T10:00:00Z" }, "2026-02-30T10:00:00Z"],
    ["toelichting", step(COA, " spatie"), " spatie"],
    ["toelichting", step(COA, "x".repeat(32_768)), "x".repeat(32_768)],
  ] as const)("refuses a step whose %s is not of its form", (field, bad, value) => {
    const content = { ronde: "2026", variant: "basis", soort: "basis", parameters: ROWS } as const;
    const expected = { code: "step-incomplete", place: {}, field, value };
    expect(failureOf(() => createSet(content, bad))).toEqual(expected);
    expect(failureOf(() => approveRows(conceptSet(), [COSTS], bad))).toEqual(expected);
    expect(failureOf(() => amendSet(conceptSet(), [], bad))).toEqual(expected);
    expect(failureOf(() => withdrawApproval(conceptSet(), [COSTS], bad))).toEqual(expected);
    expect(failureOf(() => recordException(conceptSet(), [COSTS], bad))).toEqual(expected);
  });

  it("refuses what is no row before anything is hashed, with path and key", () => {
    expect(failureOf(() => conceptSet([row(), row({ jaar: "26" })]))).toEqual({
      ...{ code: "member-form", place: {}, path: "parameters[1].jaar", value: "26", form: "period" },
      key: "asiel.spoor4aa.inwilliging|26|",
    });
    expect(failureOf(() => conceptSet([row({ waarde: -0 })]))).toMatchObject({ reason: "negative zero" });
    const content = { ronde: "", variant: "basis", soort: "basis", parameters: ROWS } as const;
    expect(failureOf(() => createSet(content, step(APM)))).toMatchObject({
      code: "member-form",
      path: "ronde",
    });
  });
});
