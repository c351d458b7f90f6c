/** What a seal finds and what it cannot find: each kind of disagreement by its own code, and no false alarm. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LogEntry, type ParameterSet, sealOf, shortFingerprint, verifySet } from "../../../src/params";
import { isSame, mutation, rechained } from "./mutations";
import { adoptedSet, approvedSet, conceptSet, COSTS, exceptionSet, KEYS, moved, NIDOS } from "./sets";
import { runs } from "../runs";

const set = adoptedSet();
const last = set.logboek.length;
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
describe("an adopted set whose recorded seal was left as it was", () => {
  it("shows each of 10,000 random mutations of content, status, approval or log", () => {
    let tried = 0;
    fc.assert(
      fc.property(mutation, (change) => {
        const changed = change(set);
        fc.pre(!isSame(changed, set));
        tried++;
        expect(verifySet(changed).some(({ severity }) => severity === "error")).toBe(true);
      }),
      { seed: 20260124, numRuns: runs(10_000), maxSkipsPerRun: 10 },
    );
    expect(tried).toBe(runs(10_000));
  }, 180_000);

  it("shows nothing when only the order of rows differs, nor when nothing does", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...set.parameters], { minLength: KEYS.length }), (parameters) => {
        expect(verifySet({ ...set, parameters })).toEqual([]);
      }),
      { seed: 5, numRuns: runs(50) },
    );
    for (const whole of [
      conceptSet(),
      approvedSet(),
      exceptionSet(),
      moved(set, "bijgesteld"),
      conceptSet([]),
    ])
      expect(verifySet(whole)).toEqual([]);
  });

  it("shows a change of the seal itself", () => {
    const { zegel } = set;
    const zero = "0".repeat(64);
    expect(codes({ ...set, zegel: { ...zegel, inhoud: zero } })).toEqual(["content-changed"]);
    expect(codes({ ...set, zegel: { ...zegel, stand: zero } })).toEqual(["standing-changed"]);
    expect(codes({ ...set, zegel: { ...zegel, logboek: { ...zegel.logboek, kop: zero } } })).toEqual([
      "log-end-missing",
    ]);
    expect(codes({ ...set, zegel: { ...zegel, logboek: { ...zegel.logboek, aantal: 1 } } })).toEqual([
      "log-length",
    ]);
  });
});

describe("each way of disagreeing has its own code", () => {
  it("content, with what was recorded and what was found", () => {
    const changed = withRow(COSTS, { waarde: 1 });
    const recorded = shortFingerprint(set.zegel.inhoud);
    const found = shortFingerprint(sealOf(changed).inhoud);
    expect(recorded).not.toBe(found);
    expect(failures(changed)).toEqual([
      { code: "content-changed", place: {}, recorded, found },
      { code: "log-content", place: {}, entry: last, recorded, found },
    ]);
  });

  it("standing, with what was recorded and what was found", () => {
    const changed = { ...set, ronde: "2027" };
    const recorded = shortFingerprint(set.zegel.stand);
    const found = shortFingerprint(sealOf(changed).stand);
    expect(failures(changed)).toEqual([
      { code: "standing-changed", place: {}, recorded, found },
      { code: "log-standing", place: {}, entry: last, recorded, found },
    ]);
  });

  it("a log entry that was changed", () => {
    const changed = withLog((log) =>
      log.map((entry, i) => (i === 2 ? { ...entry, toelichting: "anders" } : entry)),
    );
    expect(failures(changed)).toEqual([{ code: "log-entry-changed", place: {}, entry: 3 }]);
  });

  it("a log entry that is gone from the middle, or from the start", () => {
    expect(failures(withLog((log) => log.filter((_entry, i) => i !== 3)))).toMatchObject([
      { code: "log-entry-missing", before: 4 },
      { code: "log-length", recorded: last, found: last - 1 },
      { code: "approval-unlogged", key: NIDOS, status: "akkoord" },
    ]);
    expect(codes(withLog((log) => log.slice(1)))).toEqual(["log-entry-missing", "log-length", "log-start"]);
  });

  it("log entries that are gone from the end", () => {
    const changed = withLog((log) => log.slice(0, -2));
    const found = shortFingerprint(set.logboek[last - 3]?.hash ?? "");
    expect(failures(changed).slice(0, 2)).toEqual([
      { code: "log-end-missing", place: {}, recorded: shortFingerprint(set.zegel.logboek.kop), found },
      { code: "log-length", place: {}, recorded: last, found: last - 2 },
    ]);
    expect(codes(changed)).toContain("log-status");
  });

  it("a log entry that was inserted, in the middle and at the end", () => {
    const [, entry] = set.logboek;
    const extra = { ...(entry as LogEntry), toelichting: "erbij" };
    const codesOf = (index: number): readonly string[] =>
      codes(
        rehashed(
          withLog((log) => [...log.slice(0, index), extra, ...log.slice(index)]),
          index,
        ),
      );
    expect(codesOf(2)).toEqual(["log-entry-inserted", "log-length"]);
    expect(codesOf(last)).toEqual(["log-entry-inserted", "log-length", "log-time"]);
  });

  it("log entries in another order", () => {
    const swapped = withLog(([a, b, c, ...rest]) => [a, c, b, ...rest] as LogEntry[]);
    expect(codes(swapped)).toEqual(["log-order"]);
    expect(codes(withLog((log) => log.reverse())).slice(0, 1)).toEqual(["log-order"]);
  });

  /** The entry at the index with a hash of its own, that refers to nothing else than it did. */
  function rehashed(changed: ParameterSet, index: number): ParameterSet {
    const alone = rechained({ ...changed, logboek: changed.logboek.slice(index, index + 1) }).logboek;
    return {
      ...changed,
      logboek: changed.logboek.map((entry, i) => (i === index ? (alone[0] ?? entry) : entry)),
    };
  }
});
