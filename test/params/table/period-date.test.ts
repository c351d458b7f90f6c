/** Periods and dates: what is read, into which canonical form, and the limits on either side. */
import { describe, expect, it } from "vitest";
import { dateOfSerial, readDate } from "../../../src/params/table/date";
import { containing, isMonth, monthsOf, readPeriod, yearOf } from "../../../src/params/table/period";

const text = (found: ReturnType<typeof readPeriod>): string => (found.ok ? found.text : found.cause.code);
const period = (cell: unknown): string => text(readPeriod(cell));
const date = (cell: unknown): string => text(readDate(cell));

describe("a period", () => {
  it.each([
    [2026, "2026"],
    ["2026", "2026"],
    [" 2026 ", "2026"],
    ["2026-03", "2026-03"],
    ["2026-12", "2026-12"],
    ["", ""],
    [null, ""],
    [undefined, ""],
    ["  ", ""],
    [1900, "1900"],
    [2200, "2200"],
    ["1900-01", "1900-01"],
  ])("%j is read as %j", (cell, expected) => {
    expect(period(cell)).toBe(expected);
  });

  it.each([
    ["2026-13", "period-unreadable"],
    ["2026-00", "period-unreadable"],
    ["2026-3", "period-unreadable"],
    ["26", "period-unreadable"],
    ["maart 2026", "period-unreadable"],
    ["2026-03-01", "period-unreadable"],
    [2026.5, "period-unreadable"],
    [NaN, "period-unreadable"],
    [1899, "year-range"],
    [2201, "year-range"],
    ["1899", "year-range"],
    ["2201-01", "year-range"],
    [0, "year-range"],
    [-2026, "year-range"],
    [19_999, "year-range"],
    [29_220, "year-range"],
    [29_221, "period-date"],
    [46_082, "period-date"],
    [109_939, "period-date"],
    [109_940, "year-range"],
    [true, "not-a-text"],
    [{}, "not-a-text"],
  ])("%j is refused: %s", (cell, code) => {
    expect(period(cell)).toBe(code);
  });

  it("that became a date is refused with the month that it probably was", () => {
    expect(readPeriod(46_082)).toEqual({
      ok: false,
      cause: { code: "period-date", value: 46_082, month: "2026-03" },
    });
  });

  it("lies in its year, and in all periods", () => {
    expect(containing("2026-03")).toEqual(["2026-03", "2026", ""]);
    expect(containing("2026")).toEqual(["2026", ""]);
    expect(containing("")).toEqual([""]);
    expect([yearOf("2026-03"), yearOf("2026"), yearOf("")]).toEqual(["2026", "2026", ""]);
    expect([isMonth("2026-03"), isMonth("2026"), isMonth("")]).toEqual([true, false, false]);
    const months = monthsOf("2026");
    expect([months.length, months[0], months[11]]).toEqual([12, "2026-01", "2026-12"]);
  });
});

describe("a date", () => {
  it.each([
    ["2026-01-09", "2026-01-09"],
    [" 2026-01-09 ", "2026-01-09"],
    ["9-1-2026", "2026-01-09"],
    ["09-01-2026", "2026-01-09"],
    ["1-12-2026", "2026-12-01"],
    ["13/1/2026", "2026-01-13"],
    ["5/5/2026", "2026-05-05"],
    ["29-2-2028", "2028-02-29"],
    [46_031, "2026-01-09"],
    [46_031.75, "2026-01-09"],
    [29_221, "1980-01-01"],
    [109_939, "2200-12-31"],
    ["1980-01-01", "1980-01-01"],
    ["2200-12-31", "2200-12-31"],
    ["", ""],
    ["  ", ""],
    [null, ""],
  ])("%j is read as %j", (cell, expected) => {
    expect(date(cell)).toBe(expected);
  });

  it.each([
    ["31-02-2026", "date-unreadable"],
    ["29-2-2026", "date-unreadable"],
    ["2026-13-01", "date-unreadable"],
    ["2026-00-10", "date-unreadable"],
    ["2026-1-9", "date-unreadable"],
    ["1/13/2026", "date-unreadable"],
    ["13-13-2026", "date-unreadable"],
    ["9-1-26", "date-unreadable"],
    ["9 januari 2026", "date-unreadable"],
    ["2026-01-09T12:00", "date-unreadable"],
    ["1979-12-31", "date-unreadable"],
    ["2201-01-01", "date-unreadable"],
    ["0026-01-09", "date-unreadable"],
    [2026, "date-unreadable"],
    [29_220, "date-unreadable"],
    [109_940, "date-unreadable"],
    [-1, "date-unreadable"],
    [NaN, "date-unreadable"],
    ["9/1/2026", "ambiguous-date"],
    [false, "not-a-text"],
  ])("%j is refused: %s", (cell, code) => {
    expect(date(cell)).toBe(code);
  });

  it("with day and month that can be exchanged is refused with both readings", () => {
    expect(readDate("9/1/2026")).toEqual({
      ok: false,
      cause: { code: "ambiguous-date", value: "9/1/2026", dates: ["2026-01-09", "2026-09-01"] },
    });
  });

  it("has serial numbers that rise by one a day, over leap years too", () => {
    for (let serial = 29_221; serial < 109_939; serial += 97) {
      const [today = "", tomorrow = ""] = [dateOfSerial(serial), dateOfSerial(serial + 1)];
      expect(Date.parse(tomorrow) - Date.parse(today)).toBe(86_400_000);
    }
  });
});
