/** Who seals anew: what his log gives away, and what only a fingerprint noted elsewhere shows. */
import { describe, expect, it } from "vitest";
import {
  type LogEntry,
  type ParameterSet,
  sealFingerprint,
  shortFingerprint,
  verifySet,
} from "../../../src/params";
import { rechained } from "./mutations";
import {
  adoptedSet,
  APM,
  approvedSet,
  conceptSet,
  COSTS,
  exceptionSet,
  KEYS,
  moved,
  resealed,
  ROWS,
} from "./sets";

const set = adoptedSet();
const failures = (changed: ParameterSet, options = {}): readonly unknown[] =>
  verifySet(changed, options).map(({ failure }) => failure);
const codes = (changed: ParameterSet): readonly string[] =>
  verifySet(changed).map(({ failure }) => failure.code);
const withLog = (change: (log: LogEntry[]) => readonly LogEntry[]): ParameterSet => ({
  ...set,
  logboek: change([...set.logboek]),
});
const withRow = (key: string, change: object, from = set): ParameterSet => ({
  ...from,
  parameters: from.parameters.map((row) =>
    `${row.parameter}|${row.jaar}|${row.scenario}` === key ? { ...row, ...change } : row,
  ),
});
/** Someone who redoes the whole chain and the seal. */
const forged = (changed: ParameterSet): ParameterSet => resealed(rechained(changed));

describe("the set beside its own log, whatever the seal says", () => {
  it("an approval that the log does not know, with row and owner", () => {
    const changed = withRow(
      COSTS,
      { status: "akkoord", akkoordDoor: "COA · rol", akkoordOp: "2026-01-09" },
      conceptSet(),
    );
    expect(verifySet(forged(changed))).toEqual([
      {
        severity: "error",
        failure: { code: "approval-unlogged", place: {}, key: COSTS, status: "akkoord" },
        parameter: "coa.kostprijs",
        owner: "COA",
      },
    ]);
    const other = withRow(COSTS, { status: "akkoord" }, exceptionSet());
    expect(failures(forged(other))).toEqual([
      { code: "approval-unlogged", place: {}, key: COSTS, status: "akkoord" },
    ]);
  });

  it("an approval that the log knows and the row does not", () => {
    const changed = withRow(COSTS, { status: "concept", akkoordDoor: "", akkoordOp: "" }, approvedSet());
    expect(failures(forged(changed))).toEqual([
      { code: "approval-lost", place: {}, key: COSTS, status: "concept" },
    ]);
  });

  it("a status and a version that the log does not lead to", () => {
    expect(failures(forged({ ...set, status: "voorgelegd A" }))).toEqual([
      { code: "log-status", place: {}, logged: "vastgesteld", status: "voorgelegd A" },
    ]);
    expect(failures(forged({ ...set, versie: 1 }))).toEqual([
      { code: "log-version", place: {}, logged: 2, versie: 1 },
    ]);
  });

  it("a step between statuses that the process does not know", () => {
    const skipped = forged(withLog((log) => log.filter(({ over }) => over[1] !== "voorgelegd A")));
    expect(failures(skipped)).toEqual([
      {
        code: "illegal-transition",
        place: {},
        from: "voorgelegd A",
        to: "vastgesteld",
        allowed: ["voorgelegd A", "voorgelegd B", "concept"],
      },
    ]);
    const vague = forged(
      withLog((log) =>
        log.map((entry) => (entry.wat === "status" ? { ...entry, over: entry.over.slice(0, 1) } : entry)),
      ),
    );
    expect(codes(vague)).toContain("illegal-transition");
    const wordy = forged(
      withLog((log) =>
        log.map((entry) => (entry.wat === "status" ? { ...entry, over: [...entry.over, "x"] } : entry)),
      ),
    );
    expect(codes(wordy)).toContain("illegal-transition");
  });

  it("rows without approval in a set that needs them all", () => {
    const unsettled = {
      ...set,
      parameters: ROWS,
      logboek: set.logboek.filter(({ wat }) => wat !== "akkoord"),
    };
    expect(failures(forged(unsettled))).toEqual([
      { code: "approval-missing", place: {}, status: "vastgesteld", keys: KEYS.slice(0, 3), count: 5 },
    ]);
  });

  it("a log that does not begin with how the set came to be, or says so twice", () => {
    const late = forged(
      withLog((log) => log.map((entry, i) => (i === 1 ? { ...entry, wat: "opgewaardeerd" } : entry))),
    );
    expect(failures(late)).toContainEqual({ code: "log-start", place: {}, entry: 2 });
    const none = forged(
      withLog((log) => log.map((entry, i) => (i === 0 ? { ...entry, wat: "gewijzigd" } : entry))),
    );
    expect(failures(none)).toEqual([{ code: "log-start", place: {}, entry: 1 }]);
  });

  it("a base or a later set that is missing or too many", () => {
    expect(failures(forged({ ...set, soort: "beleid" }))).toEqual([
      { code: "base-missing", place: {}, soort: "beleid" },
    ]);
    const replaced = moved(set, "bijgesteld");
    expect(failures(forged({ ...replaced, bijgesteldDoor: null }))).toEqual([
      { code: "successor-missing", place: {} },
    ]);
    expect(failures(forged({ ...set, bijgesteldDoor: replaced.bijgesteldDoor }))).toEqual([
      { code: "successor-unasked", place: {}, status: "vastgesteld" },
    ]);
  });

  it("rows that share a key", () => {
    const twice = { ...conceptSet(), parameters: [...ROWS, ...ROWS.slice(0, 2)] };
    expect(failures(forged(twice))).toEqual([
      { code: "rows-share-key", place: {}, keys: KEYS.slice(0, 2), count: 2 },
    ]);
  });

  it("times that run back, as a warning only", () => {
    const times = [
      "2026-01-09T10:00:00.500Z",
      "2026-01-09T10:00:00Z",
      "2026-01-09T10:00:00.000Z",
      "2026-01-10T09:00:00Z",
    ];
    const late = approvedSet();
    const timed = forged({
      ...late,
      logboek: late.logboek.map((entry, i) => ({ ...entry, op: times[i] ?? "2026-01-11T00:00:00Z" })),
    });
    expect(verifySet(timed)).toEqual([
      { severity: "warning", failure: { code: "log-time", place: {}, entry: 2 }, parameter: "", owner: "" },
    ]);
  });

  it("what is no set of ours", () => {
    expect(failures({ ...set, schema: "mpp-parameters/2" } as never)).toEqual([
      { code: "schema-unknown", place: {}, schema: "mpp-parameters/2", known: ["mpp-parameters/1"] },
    ]);
    expect(codes(null as never)).toEqual(["member-type"]);
    expect(codes({ ...set, extra: 1 } as never)).toEqual(["member-unknown"]);
    expect(codes({ ...set, schema: undefined } as never)).toEqual(["member-missing"]);
  });
});

describe("a forger who recomputes everything", () => {
  const forgery = forged(withRow(COSTS, { waarde: 1 }));
  const noted = { inhoud: set.zegel.inhoud, zegel: sealFingerprint(set.zegel) };

  it("is not found by the set alone", () => {
    expect(verifySet(forgery)).toEqual([]);
  });

  it("is found against a fingerprint that was noted elsewhere, of content or of the seal, whole or short", () => {
    for (const expected of [
      noted.inhoud,
      noted.zegel,
      shortFingerprint(noted.inhoud),
      noted.zegel.slice(0, 12),
    ]) {
      expect(verifySet(set, { expected })).toEqual([]);
      expect(failures(forgery, { expected })).toEqual([
        {
          code: "fingerprint-expected",
          place: {},
          expected: shortFingerprint(expected.replaceAll("-", "")),
          inhoud: shortFingerprint(forgery.zegel.inhoud),
          zegel: shortFingerprint(sealFingerprint(forgery.zegel)),
        },
      ]);
    }
  });

  it("who changes only approvals or log is found against the fingerprint of the seal, not against that of content", () => {
    const other = forged(withLog((log) => log.map((entry) => ({ ...entry, door: APM }))));
    expect(verifySet(other, { expected: noted.inhoud })).toEqual([]);
    expect(failures(other, { expected: noted.zegel })).toMatchObject([{ code: "fingerprint-expected" }]);
  });

  it("capitals, dashes and spaces around an expected fingerprint do not count; fewer than twelve digits are refused", () => {
    expect(verifySet(set, { expected: ` ${shortFingerprint(noted.zegel).toUpperCase()}\n` })).toEqual([]);
    for (const value of ["", noted.zegel.slice(0, 11), `${noted.zegel}0`, "g".repeat(12)])
      expect(failures(set, { expected: value })).toEqual([{ code: "fingerprint-form", place: {}, value }]);
  });
});
