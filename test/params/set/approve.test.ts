/** Approval row by row: who may give, withdraw and replace it, when, and what stays of it. */
import { describe, expect, it } from "vitest";
import { amendSet, approveRows, recordException, verifySet, withdrawApproval } from "../../../src/params";
import { failureOf } from "../failure-of";
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
  IND,
  KEYS,
  moved,
  NIDOS,
  step,
} from "./sets";

describe("approveRows", () => {
  it("records partner, role and date with the row, and the keys in order in the log", () => {
    const set = approveRows(conceptSet(), [AA_2027, AA_2026, AA_2027], step(IND, "gezien", 12));
    expect(standingOf(set, AA_2026)).toEqual(["akkoord", IND, "2026-01-12"]);
    expect(standingOf(set, AA_2027)).toEqual(["akkoord", IND, "2026-01-12"]);
    expect(standingOf(set, COSTS)).toEqual(["concept", "", ""]);
    expect(events(set, 1)).toEqual([["akkoord", AA_2026, AA_2027]]);
    expect(set.zegel.inhoud).toBe(conceptSet().zegel.inhoud);
    expect(verifySet(set)).toEqual([]);
  });

  it("is for the owner only: of the row, else of the catalogue, else as ownerOf says", () => {
    const set = conceptSet();
    expect(failureOf(() => approveRows(set, [AA_2026, COSTS], step(IND)))).toEqual({
      ...{ code: "approval-by-other", place: {}, key: COSTS, partner: "IND", owner: "COA" },
    });
    expect(failureOf(() => approveRows(set, [DTV], step(IND)))).toMatchObject({ owner: "DT&V" });
    expect(failureOf(() => approveRows(set, [COSTS], step(APM)))).toMatchObject({ partner: "APM" });
    expect(approveRows(set, [COSTS], step(IND), { ownerOf: () => "IND" }).logboek).toHaveLength(2);
  });

  it("approves again what lapsed, and what was an exception", () => {
    const lapsed = amendSet(
      approvedSet(),
      changed([...approvedSet().parameters], COSTS, { waarde: 1 }),
      step(APM, "", 12),
    );
    expect(standingOf(approveRows(lapsed, [COSTS], step(COA, "", 13)), COSTS)).toEqual([
      "akkoord",
      COA,
      "2026-01-13",
    ]);
    const agreed = approveRows(exceptionSet(), [COSTS], step(COA, "alsnog", 13));
    expect(standingOf(agreed, COSTS)).toEqual(["akkoord", COA, "2026-01-13"]);
    expect(verifySet(agreed)).toEqual([]);
  });

  it("refuses unknown rows, rows that are approved already, and no rows", () => {
    expect(failureOf(() => approveRows(conceptSet(), ["x||"], step(COA)))).toEqual({
      ...{ code: "row-unknown", place: {}, key: "x||" },
    });
    expect(failureOf(() => approveRows(approvedSet(), [COSTS], step(COA)))).toEqual({
      ...{ code: "already-approved", place: {}, key: COSTS, status: "akkoord" },
    });
    expect(failureOf(() => approveRows(conceptSet(), [], step(COA)))).toEqual({
      code: "nothing-to-do",
      place: {},
    });
  });

  it("can be done in concept and ter akkoord, later no more", () => {
    const asked = approveRows(moved(conceptSet(), "ter akkoord"), [COSTS], step(COA));
    expect(standingOf(asked, COSTS)).toEqual(["akkoord", COA, "2026-01-09"]);
    for (const set of [moved(approvedSet(), "ter akkoord", "akkoord werkgroep"), adoptedSet()])
      expect(failureOf(() => approveRows(set, [COSTS], step(COA)))).toEqual({
        ...{ code: "approval-not-now", place: {}, status: set.status, allowed: ["concept", "ter akkoord"] },
      });
  });
});

describe("withdrawApproval", () => {
  it("gives the row the standing of its set back", () => {
    const concept = withdrawApproval(approvedSet(), [COSTS], step(COA, "fout gezien", 12));
    expect(standingOf(concept, COSTS)).toEqual(["concept", "", ""]);
    const asked = withdrawApproval(
      moved(approvedSet(), "ter akkoord"),
      [COSTS],
      step(COA, "fout gezien", 21),
    );
    expect(standingOf(asked, COSTS)).toEqual(["ter akkoord", "", ""]);
    expect(asked.status).toBe("ter akkoord");
    expect(events(asked, asked.logboek.length - 1)).toEqual([["akkoord ingetrokken", COSTS]]);
    expect(verifySet(asked)).toEqual([]);
  });

  it("takes a set that the working group agreed to back to concept, as its next version", () => {
    const agreed = moved(approvedSet(), "ter akkoord", "akkoord werkgroep");
    const set = withdrawApproval(agreed, [COSTS], step(COA, "fout gezien", 21));
    expect(set).toMatchObject({ status: "concept", versie: 2 });
    expect(standingOf(set, COSTS)).toEqual(["concept", "", ""]);
    expect(standingOf(set, NIDOS)).toEqual(standingOf(agreed, NIDOS));
    expect(events(set, agreed.logboek.length)).toEqual([
      ["akkoord ingetrokken", COSTS],
      ["status", "akkoord werkgroep", "concept"],
    ]);
    expect(verifySet(set)).toEqual([]);
  });

  it("is for the owner; of an exception for APM", () => {
    expect(failureOf(() => withdrawApproval(approvedSet(), [COSTS], step(IND, "x")))).toEqual({
      ...{ code: "approval-by-other", place: {}, key: COSTS, partner: "IND", owner: "COA" },
    });
    expect(failureOf(() => withdrawApproval(exceptionSet(), [COSTS], step(COA, "x")))).toEqual({
      ...{ code: "exception-by", place: {}, partner: "COA", recorder: "APM" },
    });
    expect(standingOf(withdrawApproval(exceptionSet(), [COSTS], step(APM, "x")), COSTS)).toEqual([
      "concept",
      "",
      "",
    ]);
  });

  it("needs a reason, an approval and a set that is not yet submitted", () => {
    expect(failureOf(() => withdrawApproval(approvedSet(), [COSTS], step(COA)))).toEqual({
      ...{ code: "reason-missing", place: {}, step: "intrekking" },
    });
    expect(failureOf(() => withdrawApproval(conceptSet(), [COSTS], step(COA, "x")))).toEqual({
      ...{ code: "not-approved", place: {}, key: COSTS, status: "concept" },
    });
    expect(failureOf(() => withdrawApproval(adoptedSet(), [COSTS], step(COA, "x")))).toEqual({
      ...{ code: "approval-not-now", place: {}, status: "vastgesteld" },
      allowed: ["concept", "ter akkoord", "akkoord werkgroep"],
    });
  });
});

describe("recordException", () => {
  it("keeps the consideration with the row and in the log", () => {
    const set = recordException(conceptSet(), [AA_2026, AA_2027], step(APM, "geen overeenstemming", 12));
    expect(standingOf(set, AA_2026)).toEqual(["uitzondering", APM, "2026-01-12"]);
    expect(rowOf(set, AA_2026)?.toelichting).toBe("geen overeenstemming");
    expect(rowOf(set, AA_2027)?.toelichting).toBe("dalend\ngeen overeenstemming");
    expect(set.logboek[1]).toMatchObject({
      ...{ wat: "uitzondering", over: [AA_2026, AA_2027], toelichting: "geen overeenstemming" },
    });
    expect(verifySet(set)).toEqual([]);
  });

  it("is for APM, needs a consideration, and not of a row that is settled", () => {
    expect(failureOf(() => recordException(conceptSet(), [COSTS], step(COA, "x")))).toEqual({
      ...{ code: "exception-by", place: {}, partner: "COA", recorder: "APM" },
    });
    expect(failureOf(() => recordException(conceptSet(), [COSTS], step(APM)))).toEqual({
      ...{ code: "reason-missing", place: {}, step: "uitzondering" },
    });
    for (const [set, status] of [
      [approvedSet(), "akkoord"],
      [exceptionSet(), "uitzondering"],
    ] as const)
      expect(failureOf(() => recordException(set, [COSTS], step(APM, "x")))).toEqual({
        ...{ code: "already-approved", place: {}, key: COSTS, status },
      });
    expect(failureOf(() => recordException(adoptedSet(), KEYS, step(APM, "x")))).toMatchObject({
      ...{ code: "approval-not-now", status: "vastgesteld" },
    });
  });
});
