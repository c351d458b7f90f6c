/** Every number can be recomputed from what its trace prints, down to what is given. */
import { describe, expect, it } from "vitest";
import { type Grain, project, type Run, trace, type TraceLine } from "../../src/chain";
import { FailureError } from "../../src/core";
import { builtIn } from "./built-in";
import { recompute } from "./recompute";
import { makeSet, YEARS } from "./reference/sets";
import { PLAUSIBLE } from "./refusals";
import { parameterRow } from "./set";

const model = builtIn("mpp@1");
const inflow = { years: YEARS.slice(0, 3), values: [41_000, 52_000, 43_000] };
const rows = [
  ...PLAUSIBLE,
  parameterRow("dtv.caseload.correctie", 500, "2027"),
  parameterRow("gem.achterstand.correctie", -250),
];
const runs: Readonly<Record<Grain, Run>> = {
  jaar: { model, rows, inflow, scenario: "medio", grain: "jaar" },
  maand: { model, rows, inflow: { years: [2026], values: [41_000] }, scenario: "medio", grain: "maand" },
};

function periodsOf(grain: Grain): readonly string[] {
  return project(runs[grain]).periods.map(({ name }) => name);
}

/** The last period with another, so that what lies before the run is read too. */
const ASKED: readonly (readonly [Grain, string])[] = [
  ["jaar", "2026"],
  ["jaar", "2028"],
  ["maand", "2026-01"],
  ["maand", "2026-09"],
];

function checkLines(lines: readonly TraceLine[], periods: readonly string[]): number {
  const checked = recompute(lines, periods);
  for (const { line, expected } of checked) {
    const close = Math.abs(line.value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    if (close || (Number.isNaN(line.value) && line.id.endsWith(".benutting"))) continue;
    expect({ id: line.id, period: line.period, value: line.value }).toEqual({ value: expected });
  }
  return checked.length;
}

describe("recomputed by hand", () => {
  it.each(ASKED)("every indicator of a run per %s, in %s", (grain, period) => {
    const outcome = project(runs[grain]);
    const periods = periodsOf(grain);
    const t = periods.indexOf(period);
    // Months look far back: one indicator of three is enough to see every rule.
    const step = grain === "jaar" ? 1 : 3;
    let checked = 0;
    for (const { id } of outcome.indicators.filter((_, i) => i % step === 0)) {
      const lines = trace(runs[grain], id, period);
      expect(lines[0]).toMatchObject({ id, period, depth: 0, kind: "indicator" });
      expect(lines[0]?.value).toBe(outcome.value(id, t, 0));
      checked += checkLines(lines, periods);
    }
    expect(checked).toBeGreaterThan(500);
  });

  it.each(["coa.bezetting", "rvs.asiel.hb.voorraad", "asiel.instroom.totaal", "bewaring.bezetting"])(
    "%s in months, back to the start",
    (id) => {
      const lines = trace(runs.maand, id, "2026-12");
      expect(checkLines(lines, periodsOf("maand"))).toBeGreaterThan(20);
    },
  );
});

describe("down to what is given", () => {
  const lines = trace(runs.jaar, "coa.bezetting", "2028");
  const set = new Map(
    rows
      .filter(({ scenario }) => scenario === "" || scenario === "medio")
      .map(({ parameter, jaar, waarde }) => [`${parameter}|${jaar}`, waarde]),
  );

  it("in a yearly run a parameter has the value of the set", () => {
    const parameters = lines.filter(({ kind }) => kind === "parameter");
    for (const { id, period, value } of parameters) {
      expect({ id, value }).toEqual({ id, value: set.get(`${id}|`) ?? set.get(`${id}|${period}`) });
    }
    expect(parameters.length).toBeGreaterThan(100);
  });

  it("in a monthly run a weight is shown under the id of its row", () => {
    const ids = trace(runs.maand, "bewaring.uitstroom", "2026-03").map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["bewaring.duur.maand.0", "bewaring.historie.maand.3"]));
    expect(ids.filter((id) => /^bewaring\.(duur|historie)\.\d/u.test(id))).toEqual([]);
  });

  it("first applications are the scenario's", () => {
    const given = lines.filter(({ kind }) => kind === "instroom");
    expect(new Set(given.map(({ period, value }) => `${period}: ${value}`))).toEqual(
      new Set(["2026: 41000", "2027: 52000", "2028: 43000"]),
    );
  });

  it("every line has a unit and an owner, and nothing is opened twice", () => {
    expect(lines.filter(({ unit, owner }) => unit === "" || owner === "")).toEqual([]);
    const opened = lines.filter(({ kind, again }) => kind === "indicator" && !again);
    expect(new Set(opened.map(({ id, period }) => `${id}|${period}`)).size).toBe(opened.length);
  });

  it("a line that was opened before stands open somewhere above", () => {
    for (const [index, line] of lines.entries()) {
      if (!line.again) continue;
      const above = lines.slice(0, index).find(({ id, period }) => id === line.id && period === line.period);
      expect(above).toMatchObject({ again: false, value: line.value });
    }
  });

  it("a correction is shown where there is one", () => {
    const shown = (period: string) =>
      trace(runs.jaar, "dtv.caseload", period).filter(({ id }) => id === "dtv.caseload.correctie");
    expect(shown("2026")).toEqual([]);
    expect(shown("2027")).toMatchObject([{ period: "2027", value: 500 }]);
  });
});

describe("the used part of no capacity", () => {
  it("has no value, and the trace shows why", () => {
    const none: Run = { ...runs.jaar, rows: makeSet(3, { capacity: () => 0 }) };
    const lines = trace(none, "ind.nareis.mvv.productie.benutting", "2026");
    expect(lines[0]?.value).toBeNaN();
    expect(lines.find(({ id }) => id === "nareis.capaciteit")?.value).toBe(0);
  });
});

describe("refused", () => {
  it.each([
    ["coa.bezeting", "2028", { code: "unknown-indicator", id: "coa.bezeting", nearest: "coa.bezetting" }],
    ["coa.bezetting", "2029", { code: "unknown-period", period: "2029", first: "2026", last: "2028" }],
  ])("%s in %s", (id, period, expected) => {
    try {
      trace(runs.jaar, id, period);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof FailureError ? error.failure : error).toMatchObject(expected);
    }
  });
});
