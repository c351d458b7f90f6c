/** The forms of texts, dates, times and periods in a file, and its limits: each on either side. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspectSet, readSet } from "../../../src/params";
import { failureOf } from "../failure-of";
import { row } from "../rows";
import { adoptedSet, approvedSet } from "./sets";
import { runs, SHORT } from "../runs";

const set = adoptedSet();

describe("limits", () => {
  const x = (length: number): string => "x".repeat(length);

  it.each([
    ["ronde", 80, (text: string) => ({ ronde: text })],
    ["parameters[0].parameter", 120, (text: string) => ({ parameters: [row({ parameter: text })] })],
    ["parameters[0].scenario", 80, (text: string) => ({ parameters: [row({ scenario: text })] })],
    ["parameters[0].eigenaar", 200, (text: string) => ({ parameters: [row({ eigenaar: text })] })],
    ["parameters[0].toelichting", 32_767, (text: string) => ({ parameters: [row({ toelichting: text })] })],
    [
      "logboek[0].over[0]",
      300,
      (text: string) => ({ logboek: set.logboek.map((one) => ({ ...one, over: [text] })) }),
    ],
  ] as const)("%s has at most %d characters", (path, limit, change) => {
    const faults = (length: number): readonly unknown[] =>
      inspectSet(JSON.stringify({ ...set, ...change(x(length)) })).findings.map(({ failure }) => failure);
    expect(faults(limit)).toEqual([]);
    expect(faults(limit + 1)[0]).toMatchObject({ code: "member-length", path, limit });
  });

  it.skipIf(SHORT)("a log entry names at most 100,000 rows", () => {
    const faults = (count: number): readonly unknown[] => {
      const over = Array.from({ length: count }, () => "a||");
      return inspectSet(JSON.stringify({ ...set, logboek: [{ ...set.logboek[0], over }] })).findings;
    };
    expect(faults(100_000)).toEqual([]);
    expect(faults(100_001)).toMatchObject([{ failure: { code: "too-many-items", limit: 100_000 } }]);
  });

  it.skipIf(SHORT)("50,000 rows are read, one more is refused", () => {
    const rows = (count: number): string =>
      JSON.stringify({
        ...set,
        parameters: Array.from({ length: count }, (_, i) => row({ scenario: `s${i}`, bron: "" })),
      });
    expect(inspectSet(rows(50_000)).findings).toEqual([]);
    expect(failureOf(() => readSet(rows(50_001)))).toEqual({
      ...{ code: "too-many-items", place: {}, path: "parameters", limit: 50_000 },
    });
  });

  it.skipIf(SHORT)("10,000 log entries are read, one more is refused", () => {
    const [first] = set.logboek;
    const log = (count: number): string =>
      JSON.stringify({ ...set, logboek: Array.from({ length: count }, () => first) });
    expect(inspectSet(log(10_000)).findings).toEqual([]);
    expect(failureOf(() => readSet(log(10_001)))).toMatchObject({ path: "logboek", limit: 10_000 });
  });
});

describe("dates and times are those of the calendar", () => {
  const dated = (peildatum: string): boolean =>
    inspectSet(JSON.stringify({ ...approvedSet(), parameters: [row({ peildatum })] })).findings.length === 0;
  const timed = (op: string): boolean =>
    inspectSet(JSON.stringify({ ...set, logboek: set.logboek.map((one) => ({ ...one, op })) })).findings
      .length === 0;
  const isDay = (text: string): boolean => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  };

  it("as JavaScript knows it, for the days around every month's end of 1900 to 2999", () => {
    const two = (value: number): string => String(value).padStart(2, "0");
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 27, max: 32 }),
        (y, m, d) => {
          const text = `${y}-${two(m)}-${two(d)}`;
          expect([text, dated(text)]).toEqual([text, isDay(text)]);
        },
      ),
      { seed: 1582, numRuns: runs(500) },
    );
    for (const day of [
      "1900-02-29",
      "2000-02-29",
      "2100-02-29",
      "2024-02-29",
      "2026-02-29",
      "2400-02-29",
      "2026-01-00",
    ])
      expect([day, dated(day)]).toEqual([day, isDay(day)]);
  });

  it("without years that cannot be meant, in the form that sorts", () => {
    for (const text of ["1899-12-31", "3000-01-01", "2026-1-9", "26-01-09", "2026-01-09 ", "20260109"])
      expect(dated(text)).toBe(false);
    expect(dated("")).toBe(true);
  });

  it("with times in UTC", () => {
    for (const op of ["2026-01-09T00:00:00Z", "2026-01-09T23:59:59.999Z"]) expect(timed(op)).toBe(true);
    for (const op of [
      "",
      "2026-01-09T24:00:00Z",
      "2026-01-09T10:60:00Z",
      "2026-01-09T10:00:60Z",
      "2026-01-09T10:00:00",
      "2026-01-09T10:00:00+01:00",
      "2026-01-09T10:00:00.1Z",
    ])
      expect(timed(op)).toBe(false);
  });

  it("with periods of a year or a month", () => {
    const of = (jaar: string): boolean =>
      inspectSet(JSON.stringify({ ...set, parameters: [row({ jaar })] })).findings.length === 0;
    for (const jaar of ["", "1900", "2026", "2999", "2026-01", "2026-12"]) expect(of(jaar)).toBe(true);
    for (const jaar of ["1899", "3000", "2026-00", "2026-13", "2026-1", "2026-Q1", " 2026"])
      expect(of(jaar)).toBe(false);
  });
});
