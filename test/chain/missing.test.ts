/** A parameter, a year or a history that is not there, by its id and period; and first applications that cannot be. */
import { describe, expect, it } from "vitest";
import { LEAVERS, STOCKS, YEARS } from "./reference/sets";
import {
  failureOf,
  GRAINS,
  idsOf,
  INFLOW,
  isProfile,
  PER_YEAR,
  PLAIN,
  PLAUSIBLE,
  withValue,
  without,
} from "./refusals";

const profiles = idsOf(PLAUSIBLE).filter(isProfile);
const yearly = idsOf(PER_YEAR.filter(({ jaar }) => jaar !== "")).filter((id) => !id.endsWith(".maand"));

const onlyOnce = (id: string): boolean => id.endsWith(".startvoorraad") || id === "rvdr.asiel.terug.historie";

describe("a set as it is", () => {
  it.each(GRAINS)("is accepted: %s", (grain) => {
    expect(failureOf(PLAUSIBLE, grain)).toBe("accepted");
    expect(failureOf(PER_YEAR, grain)).toBe("accepted");
  });
});

describe("missing", () => {
  it.each(PLAIN)("%s", (id) => {
    for (const grain of GRAINS) {
      const period = onlyOnce(id) ? "" : grain === "jaar" ? "2026" : "2026-01";
      expect(failureOf(without(PLAUSIBLE, id), grain)).toMatchObject({
        ...{ code: "missing-parameter-value", id, period },
        place: { parameter: "parameters", field: id },
      });
    }
  });

  it.each(yearly)("%s of one year", (id) => {
    const rows = without(PER_YEAR, id, "2028");
    const expected = { code: "missing-parameter-value", id };
    expect(failureOf(rows, "jaar")).toMatchObject({ ...expected, period: "2028" });
    if (LEAVERS.includes(id)) return;
    expect(failureOf(rows, "maand")).toMatchObject({ ...expected, period: "2028-01" });
  });

  it.each(LEAVERS)("%s of one year, also when the months of the other years have their own", (id) => {
    const rows = without(without(PER_YEAR, id, "2028"), `${id}.maand`, "2028");
    expect(failureOf(rows, "maand")).toMatchObject({
      ...{ code: "missing-parameter-value", id, period: "2028-01" },
    });
  });

  it.each(profiles)("%s, in months only", (id) => {
    const rows = without(PLAUSIBLE, id);
    expect(failureOf(rows, "jaar")).toBe("accepted");
    expect(failureOf(rows, "maand")).toMatchObject({ code: "missing-parameter-value", id, period: "" });
  });

  it.each(STOCKS)("no correction of %s is no refusal", (id) => {
    expect(idsOf(PLAUSIBLE)).not.toContain(`${id}.correctie`);
  });
});

describe("kernels and their history", () => {
  it.each([
    ["nareis.inreis.0", "jaar"],
    ["bewaring.duur.0", "jaar"],
    ["nareis.inreis.maand.0", "maand"],
    ["bewaring.duur.maand.0", "maand"],
  ] as const)("%s is missing", (id, grain) => {
    expect(failureOf(without(PLAUSIBLE, id), grain)).toMatchObject({ code: "missing-parameter-value", id });
  });

  it.each([
    ["nareis", "", "jaar"],
    ["bewaring", "", "jaar"],
    ["nareis", ".maand", "maand"],
    ["bewaring", ".maand", "maand"],
  ] as const)(
    "of %s%s history is needed up to the last weight that is not 0, and no further (%s)",
    (name, tail, grain) => {
      const kernel = name === "nareis" ? "nareis.inreis" : "bewaring.duur";
      const kernelRows = PLAUSIBLE.filter(
        ({ parameter }) =>
          !parameter.startsWith(`${kernel}${tail}.`) && !parameter.startsWith(`${name}.historie${tail}.`),
      ).filter(({ parameter }) => tail !== "" || !/(inreis|duur|historie)\.maand/u.test(parameter));
      const rows = withValue(
        kernelRows,
        ["bewaring.bezetting.startvoorraad", 20_000],
        [`${kernel}${tail}.0`, 0.5],
        [`${kernel}${tail}.1`, 0],
        [`${kernel}${tail}.2`, 0.5],
        [`${kernel}${tail}.3`, 0],
      );
      const history = (...periods: number[]) =>
        failureOf(
          withValue(rows, ...periods.map((j) => [`${name}.historie${tail}.${j}`, 100] as const)),
          grain,
        );
      const missing = (j: number) => ({
        ...{ code: "missing-parameter-value", id: `${name}.historie${tail}.${j}`, period: "" },
      });
      expect(history(1, 2)).toBe("accepted");
      expect(history(1)).toMatchObject(missing(2));
      // The weight of two periods reads the period before the first in the second period.
      expect(history(2)).toMatchObject(missing(1));
    },
  );
});

describe("first applications", () => {
  it.each([
    [
      { years: YEARS, values: [1, 2, 3] },
      { code: "period-count", found: 3, expected: 5 },
    ],
    [
      { years: [], values: [] },
      { code: "period-count", found: 0 },
    ],
    [
      { years: [2026, 2028], values: [1, 2] },
      { code: "inflow-year", year: 2028, expected: 2027 },
    ],
    [
      { years: [2026, 2027], values: [1, NaN] },
      { code: "not-finite", place: { index: 1 } },
    ],
    [
      { years: [2026, 2027], values: [1, -1] },
      { code: "negative-value", place: { index: 1 } },
    ],
  ])("%j", (inflow, expected) => {
    for (const grain of GRAINS) expect(failureOf(PLAUSIBLE, grain, inflow)).toMatchObject(expected);
  });

  it("a year for which the set has no numbers", () => {
    const years = [2027, 2028, 2029, 2030, 2031];
    const failure = failureOf(PER_YEAR, "jaar", { years, values: INFLOW.values });
    expect(failure).toMatchObject({ code: "missing-parameter-value", period: "2031" });
  });
});
