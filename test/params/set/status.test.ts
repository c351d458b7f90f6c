/** The statuses of a set: all 64 steps, and what must be true before each that the process knows. */
import { describe, expect, it } from "vitest";
import {
  changeStatus,
  nextStatuses,
  type ParameterSet,
  referenceTo,
  type SetStatus,
  verifySet,
} from "../../../src/params";
import { failureOf } from "../failure-of";
import {
  AA_2026,
  AA_2027,
  adoptedSet,
  APM,
  approvedSet,
  conceptSet,
  COSTS,
  exceptionSet,
  moved,
  step,
} from "./sets";

/** As proces.md has it: which statuses may follow. */
const ALLOWED: Readonly<Record<SetStatus, readonly SetStatus[]>> = {
  concept: ["ter akkoord"],
  "ter akkoord": ["akkoord werkgroep", "concept"],
  "akkoord werkgroep": ["voorgelegd A", "voorgelegd B", "concept"],
  "voorgelegd A": ["vastgesteld", "niet vastgesteld", "concept"],
  "voorgelegd B": ["vastgesteld", "niet vastgesteld", "concept"],
  vastgesteld: ["bijgesteld"],
  "niet vastgesteld": [],
  bijgesteld: [],
};
const STATUSES = Object.keys(ALLOWED) as SetStatus[];
const agreed = moved(approvedSet(), "ter akkoord", "akkoord werkgroep");
const AT: Readonly<Record<SetStatus, ParameterSet>> = {
  concept: approvedSet(),
  "ter akkoord": moved(approvedSet(), "ter akkoord"),
  "akkoord werkgroep": agreed,
  "voorgelegd A": moved(agreed, "voorgelegd A"),
  "voorgelegd B": moved(agreed, "voorgelegd B"),
  vastgesteld: moved(agreed, "voorgelegd A", "vastgesteld"),
  "niet vastgesteld": moved(agreed, "voorgelegd A", "niet vastgesteld"),
  bijgesteld: moved(agreed, "voorgelegd A", "vastgesteld", "bijgesteld"),
};
const pairs = STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const));

describe.each(pairs)("from %s to %s", (from, to) => {
  const set = AT[from];
  const options = to === "bijgesteld" ? { bijgesteldDoor: referenceTo(conceptSet()) } : {};
  const change = (): ParameterSet => changeStatus(set, to, step(APM, "reden", 25), options);

  it(ALLOWED[from].includes(to) ? "is logged and sealed" : "is refused with what is allowed", () => {
    expect(nextStatuses(from)).toEqual(ALLOWED[from]);
    if (!ALLOWED[from].includes(to)) {
      expect(failureOf(change)).toEqual({
        ...{ code: "illegal-transition", place: {}, from, to, allowed: ALLOWED[from] },
      });
      return;
    }
    const next = change();
    expect(next.status).toBe(to);
    expect(next.versie).toBe(set.versie + (to === "concept" ? 1 : 0));
    expect(next.bijgesteldDoor).toEqual(options.bijgesteldDoor ?? null);
    expect(next.zegel.inhoud).toBe(set.zegel.inhoud);
    expect(next.logboek).toHaveLength(set.logboek.length + 1);
    expect(next.logboek[set.logboek.length]).toMatchObject({
      ...{ wat: "status", over: [from, to], door: APM, toelichting: "reden" },
    });
    expect(verifySet(next)).toEqual([]);
  });
});

describe("approvals", () => {
  it("are needed on every row before the working group agrees: the first three and how many are named", () => {
    const asked = moved(conceptSet(), "ter akkoord");
    expect(failureOf(() => moved(asked, "akkoord werkgroep"))).toEqual({
      ...{ code: "approval-missing", place: {}, status: "akkoord werkgroep" },
      ...{ keys: [AA_2026, AA_2027, COSTS], count: 5 },
    });
  });

  it("may be an exception along route B, not along route A", () => {
    const group = moved(exceptionSet(), "ter akkoord", "akkoord werkgroep");
    expect(failureOf(() => moved(group, "voorgelegd A"))).toEqual({
      ...{ code: "exception-in-route-a", place: {}, keys: [COSTS], count: 1 },
    });
    const adopted = moved(group, "voorgelegd B", "vastgesteld");
    expect(adopted.status).toBe("vastgesteld");
    expect(verifySet(adopted)).toEqual([]);
  });

  it("stay when the set goes back to concept, and rows that were asked are no longer", () => {
    const set = moved(conceptSet(), "ter akkoord");
    expect(new Set(set.parameters.map(({ status }) => status))).toEqual(new Set(["ter akkoord"]));
    const back = moved(set, "concept");
    expect(back.parameters).toEqual(conceptSet().parameters);
    const approved = moved(approvedSet(), "ter akkoord");
    expect(approved.parameters).toEqual(approvedSet().parameters);
    expect(moved(approved, "concept").parameters).toEqual(approvedSet().parameters);
  });
});

describe("reasons", () => {
  const silent = (set: ParameterSet, to: SetStatus): ParameterSet => changeStatus(set, to, step(APM, "", 25));

  it.each([
    ["ter akkoord", "concept"],
    ["akkoord werkgroep", "concept"],
    ["voorgelegd A", "concept"],
    ["voorgelegd B", "concept"],
    ["akkoord werkgroep", "voorgelegd B"],
  ] as const)("are needed from %s to %s", (from, to) => {
    expect(failureOf(() => silent(AT[from], to))).toEqual({ code: "reason-missing", place: {}, step: to });
  });

  it("are not needed on the way of consensus", () => {
    expect(
      silent(
        silent(silent(silent(approvedSet(), "ter akkoord"), "akkoord werkgroep"), "voorgelegd A"),
        "vastgesteld",
      ).status,
    ).toBe("vastgesteld");
  });
});

describe("what belongs to a status", () => {
  it("is a row at least, from ter akkoord on", () => {
    expect(failureOf(() => moved(conceptSet([]), "ter akkoord"))).toEqual({
      ...{ code: "set-without-rows", place: {}, status: "ter akkoord" },
    });
  });

  it("is the later set with bijgesteld, and with no other", () => {
    const set = adoptedSet();
    expect(failureOf(() => changeStatus(set, "bijgesteld", step(APM)))).toEqual({
      code: "successor-missing",
      place: {},
    });
    const bijgesteldDoor = referenceTo(set);
    expect(failureOf(() => changeStatus(conceptSet(), "ter akkoord", step(APM), { bijgesteldDoor }))).toEqual(
      {
        ...{ code: "successor-unasked", place: {}, status: "ter akkoord" },
      },
    );
  });

  it("is a person of the form partner and role", () => {
    expect(failureOf(() => changeStatus(conceptSet(), "ter akkoord", step("iemand")))).toMatchObject({
      ...{ code: "step-incomplete", field: "door" },
    });
  });
});

it("no step follows on a set that does not agree with its seal: it would be sealed anew", () => {
  const set = approvedSet();
  const tampered = { ...set, parameters: set.parameters.map((each) => ({ ...each, waarde: 1 })) };
  expect(failureOf(() => moved(tampered, "ter akkoord"))).toMatchObject({ code: "content-changed" });
});
