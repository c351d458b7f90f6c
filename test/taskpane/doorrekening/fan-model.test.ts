/** What the fan shows, in values: bands and runs apart when they differ, gaps where there is no value, round axes. */
import { beforeAll, describe, expect, it } from "vitest";
import { whole } from "../../../src/chain";
import { bandSteps, type Bands, type Runs } from "../../../src/taskpane/doorrekening/figures";
import { type Fan, fanOf, labelled, pieces, valueDomain } from "../../../src/taskpane/doorrekening/fan-model";
import { startValue } from "../../../src/taskpane/doorrekening/start-value";
import { type Workspace } from "../../../src/taskpane/doorrekening/workspace";
import { trace } from "../../../src/chain";
import { sampleModel, sourcesOf, workspaceOf } from "./sample";

const runs: Runs = {
  periods: ["2026", "2027"],
  lines: new Map([
    ["minimum", [10, 20]],
    ["medio", [15, 30]],
    ["maximum", [20, 40]],
  ]),
};
const bands: Bands = {
  periods: ["2026", "2027"],
  edges: [
    [10, 20],
    [12, 24],
    [16, 33],
    [20, 40],
  ],
};

describe("runs and bands", () => {
  it("are together when the outer runs are the edges, up to rounding", () => {
    expect(fanOf(runs, bands, undefined, undefined).together).toBe(true);
    const rounded = { ...bands, edges: [[10 * (1 + 1e-12), 20], ...bands.edges.slice(1)] };
    expect(fanOf(runs, rounded, undefined, undefined).together).toBe(true);
  });

  it("are apart when one of them differs by a person, and without bands", () => {
    const other = { ...bands, edges: [...bands.edges.slice(0, 3), [20, 39]] };
    expect(fanOf(runs, other, undefined, undefined).together).toBe(false);
    expect(fanOf(runs, undefined, undefined, undefined)).toMatchObject({ together: false, bands: [] });
  });

  it("of other years meet in the years of the runs; a year without a band has none", () => {
    const later = { ...bands, periods: ["2027", "2028"] };
    const fan = fanOf(runs, later, undefined, undefined);
    expect(fan.bands[0]).toEqual({ lower: [undefined, 10], upper: [undefined, 20] });
  });
});

describe("on the sample", () => {
  let now: Workspace;
  beforeAll(async () => {
    now = workspaceOf(await sourcesOf(sampleModel()), { indicator: "asiel.instroom.eerste" });
  });

  it("the band of the inflow itself is its scenarios when all years move together, and is apart when they do not", () => {
    const { settings, band, runs: own } = now;
    if (band === undefined) throw new Error("no band");
    const fan = (rho: number): Fan => {
      const asked = { ...settings, band, scenario: "medio", rho, draws: 1_000 };
      return fanOf(own, whole(bandSteps(asked, "asiel.instroom.eerste")), undefined, undefined);
    };
    expect(fan(1).together).toBe(true);
    expect(fan(0.5).together).toBe(false);
  });

  it("the lines of a stock begin where the trace of its first year begins", () => {
    const { compiled, rows, indicators, settings } = now;
    const inflow = { years: [2026], values: [30_000] };
    const stocks = indicators.filter(({ kind }) => kind === "voorraad").slice(0, 6);
    expect(settings.step).toBe("jaar");
    for (const { id } of stocks) {
      const run = { model: compiled, rows, inflow, scenario: "medio", grain: "jaar" } as const;
      const line = trace(run, id, "2026").find((each) => each.id === `${id}.startvoorraad`);
      expect(startValue(compiled, rows, "medio", id)).toBe(line?.value);
    }
    const [az = NaN, vh = NaN] = ["coa.bezetting.az", "coa.bezetting.vh"].map((id) =>
      startValue(compiled, rows, "medio", id),
    );
    expect(startValue(compiled, rows, "medio", "coa.bezetting")).toBe(az + vh);
    expect(startValue(compiled, rows, "medio", "coa.instroom")).toBeUndefined();
  });
});

describe("axes and lines", () => {
  it("run from 0, or below, to a round number above everything", () => {
    const fan = fanOf(runs, bands, 47, undefined);
    expect(valueDomain(fan, 4)).toEqual([0, 50]);
    expect(valueDomain(fanOf(runs, undefined, undefined, [-12, 3]), 4)).toEqual([-20, 40]);
    const flat = { periods: ["2026"], lines: new Map([["medio", [0]]]) };
    expect(valueDomain(fanOf(flat, undefined, undefined, undefined), 4)).toEqual([0, 1]);
  });

  it("are broken where there is no value, not drawn through it", () => {
    expect(pieces([1, 2, undefined, 4])).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [[3, 4]],
    ]);
    expect(pieces([undefined])).toEqual([]);
  });

  it("name the last year and every so many before it, of months their January", () => {
    const years = ["2026", "2027", "2028", "2029", "2030"];
    expect(labelled(years, 3)).toEqual([0, 2, 4]);
    expect(labelled(years, 9)).toEqual([0, 1, 2, 3, 4]);
    expect(labelled(["2026-01", "2026-02", "2027-01"], 5)).toEqual([0, 2]);
  });
});
