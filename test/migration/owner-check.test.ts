import { describe, expect, it } from "vitest";
import { type Outcome, ownerCheck, type OwnerCheckInput } from "../../src/migration";
import { type Finding } from "../../src/params";
import { row } from "../params/rows";

const COA = row({ parameter: "asiel.opvang.x", eigenaar: "COA", waarde: 10 });
const IND = row({ parameter: "asiel.ind.y", eigenaar: "IND", waarde: 20 });

function check(given: Partial<OwnerCheckInput> = {}): ReturnType<typeof ownerCheck> {
  const rows = [COA, IND];
  return ownerCheck({
    ...{ owner: "COA", rows, register: rows, findings: [], outcomes: [], questions: [] },
    ...given,
  });
}

const outcome = (shown: Outcome["shown"], calculated: Outcome["calculated"], cell = "A1"): Outcome => ({
  ...{ sheet: "Model", cell, shown, calculated },
});
const relative = (shown: Outcome["shown"], calculated: Outcome["calculated"]): (number | null)[] =>
  check({ outcomes: [outcome(shown, calculated)] }).different.map((each) => each.relative);

describe("a partner's check", () => {
  it("counts the partner's own rows only", () => {
    expect(check().standing?.rows).toBe(1);
    expect(check({ owner: "IND" }).standing?.rows).toBe(1);
    expect(check({ owner: "KMar" }).standing?.rows).toBe(0);
  });

  it("says what the register holds otherwise, what it lacks and what the sheet lacks", () => {
    const changed = { ...COA, waarde: 11 };
    expect(check({ rows: [changed, IND] })).toMatchObject({
      passes: false,
      differences: [{ kind: "changed", old: 10, new: 11, absolute: 1 }],
    });
    expect(check({ rows: [IND] }).differences).toMatchObject([{ kind: "removed", old: 10, new: null }]);
    expect(check({ register: [IND] }).differences).toMatchObject([{ kind: "added", old: null, new: 10 }]);
  });

  it("does not ask a partner about another one's row", () => {
    const check2 = check({ rows: [COA, { ...IND, waarde: 0 }] });
    expect(check2).toMatchObject({ passes: true, differences: [] });
  });

  it("tells apart that there is no register, and that there are no parameters", () => {
    expect(check({ register: undefined })).toMatchObject({ passes: true, standing: { rows: 1 } });
    expect(check({ register: undefined }).differences).toBeUndefined();
    expect(check({ rows: undefined }).standing).toBeUndefined();
  });

  it("keeps findings of the partner and of nobody, and fails on them", () => {
    const failure = { code: "stored-nothing", place: {}, table: true } as const;
    const of = (owner: string): Finding => ({ severity: "error", failure, parameter: "", owner });
    expect(check({ findings: [of("COA"), of("IND"), of("")] }).findings.map(({ owner }) => owner)).toEqual([
      "COA",
      "",
    ]);
    expect(check({ findings: [of("COA")] }).passes).toBe(false);
    expect(check({ findings: [of("IND")] }).passes).toBe(true);
  });

  it("takes numbers within 1e-9, and rests of sums within 1e-10, for the same", () => {
    expect(relative(40_000, 40_000 * (1 + 9e-10))).toEqual([]);
    expect(relative(40_000, 40_000 * (1 + 2e-9))).toEqual([expect.closeTo(2e-9, 12)]);
    expect(relative(0, 9e-11)).toEqual([]);
    expect(relative(0, 2e-10)).toEqual([1]);
    expect(relative(1e-5, 1.0001e-5)).toEqual([expect.closeTo(1e-4, 6)]);
  });

  it("sees a number that became an error, a text or nothing, and an empty text as empty", () => {
    expect(relative(1, { error: "#N/A" })).toEqual([null]);
    expect(relative(1, "1")).toEqual([null]);
    expect(relative(0, null)).toEqual([null]);
    expect(relative({ error: "#N/A" }, { error: "#N/A" })).toEqual([]);
    expect(relative({ error: "#N/A" }, { error: "#DIV/0!" })).toEqual([null]);
    expect(relative("", null)).toEqual([]);
    expect(relative("a", "b")).toEqual([null]);
  });

  it("lists what is no number first, then the largest difference", () => {
    const outcomes = [outcome(1, 1.1, "A1"), outcome(1, 2, "A2"), outcome(1, "x", "A3"), outcome(1, 1, "A4")];
    const found = check({ outcomes });
    expect(found.different.map(({ cell }) => cell)).toEqual(["A3", "A2", "A1"]);
    expect([found.compared, found.passes]).toEqual([4, false]);
  });

  it("leaves questions open without failing on them", () => {
    const question = {
      ...{ sheet: "Model", range: "B2", kind: "getal-over-formule", found: "3", expected: "=A1" },
      uses: 2,
    } as const;
    expect(check({ questions: [question] as unknown as OwnerCheckInput["questions"] })).toMatchObject({
      passes: true,
      questions: [{ range: "B2" }],
    });
  });
});
