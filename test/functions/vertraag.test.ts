/** MPP.VERTRAAG: lead times by hand, with what was before the first period; what is refused, at which cell. */
import { describe, expect, it } from "vitest";
import { call, matrix } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";

const FLOW = [[100, 200, 400]];

describe("what comes out", () => {
  it("is each part of the flow, so many periods later as its place in the distribution", () => {
    // 0.5·100 + 0.25·80 + 0.25·40; 0.5·200 + 0.25·100 + 0.25·80; 0.5·400 + 0.25·200 + 0.25·100
    const out = [[80, 145, 275]];
    expect(call("VERTRAAG", [FLOW, [[0.5, 0.25, 0.25]], [[80, 40]]])).toEqual(out);
    expect(call("VERTRAAG", [FLOW, [[0.5], [0.25], [0.25]], [[80], [40]]])).toEqual(out);
  });

  it("is a column for a column and one cell for a cell", () => {
    const column = [[100], [200], [400]];
    expect(call("VERTRAAG", [column, [[0, 1]], 80])).toEqual([[80], [100], [200]]);
    expect(call("VERTRAAG", [100, [[0.5, 0.5]], 80])).toEqual([[90]]);
  });

  it("needs no history when everything comes out in the same period", () => {
    expect(call("VERTRAAG", [FLOW, 1])).toEqual(FLOW);
    expect(call("VERTRAAG", [FLOW, [[1, 0, 0]]])).toEqual(FLOW);
  });

  it("reads the history from the most recent period back", () => {
    expect(call("VERTRAAG", [FLOW, [[0, 0, 1]], [[2, 1]]])).toEqual([[1, 2, 100]]);
  });

  it("does not use a history longer than the distribution", () => {
    expect(call("VERTRAAG", [FLOW, [[0, 1]], [[80, 7, 7]]])).toEqual([[80, 100, 200]]);
  });

  it("is less than the flow where the distribution is less than 1", () => {
    expect(call("VERTRAAG", [FLOW, [[0.25, 0.5]], 0])).toEqual([[25, 100, 200]]);
  });

  it("is blank where the flow is not filled in yet; blank cells after the distribution mean nothing", () => {
    expect(call("VERTRAAG", [[[100, 200, "", null]], [[0, 1, "", ""]], [[80, ""]]])).toEqual([
      [80, 100, "", ""],
    ]);
  });

  it("thousand lead times of thousand periods are calculated in time for a cell", () => {
    const weights = new Array<number>(1000).fill(0.001);
    const ones = new Array<number>(1000).fill(1);
    for (const value of matrix("VERTRAAG", [[ones], [weights], [ones]]).flat()) {
      expect(value).toBeCloseTo(1, 12);
    }
  });
});

const CASES: readonly Case[] = [
  {
    claim: "no history where the distribution reaches back one period",
    args: [FLOW, [[0.5, 0.5]]],
    nl: "historie: de verdeling reikt 1 periode terug: zoveel waarden van vóór de eerste periode zijn nodig, de meest recente eerst; gegeven: 0",
    en: "historie: the distribution reaches 1 period back: as many values from before the first period are needed, the most recent first; given: 0",
  },
  {
    claim: "too little history, also when a weight in between is 0",
    args: [FLOW, [[0.5, 0, 0.5]], [[80]]],
    nl: "historie: de verdeling reikt 2 perioden terug: zoveel waarden van vóór de eerste periode zijn nodig, de meest recente eerst; gegeven: 1",
    en: "historie: the distribution reaches 2 periods back: as many values from before the first period are needed, the most recent first; given: 1",
  },
  {
    claim: "a blank cell in the history",
    args: [FLOW, [[0.5, 0.25, 0.25]], [["", 40]]],
    nl: "historie, rij 1, kolom 1: de cel is leeg; vul een waarde in, ook als die 0 is",
    en: "historie, row 1, column 1: the cell is blank; fill in a value, also when it is 0",
  },
  {
    claim: "a blank cell in the distribution",
    args: [FLOW, [[0.5, "", 0.5]], [[80, 40]]],
    nl: "verdeling, rij 1, kolom 2: de cel is leeg; vul een waarde in, ook als die 0 is",
    en: "verdeling, row 1, column 2: the cell is blank; fill in a value, also when it is 0",
  },
  {
    claim: "more than 1 together",
    args: [FLOW, [[0.7, 0.4]], 80],
    nl: "verdeling: de aandelen tellen op tot 1,1; het mag hoogstens 1 zijn. Er wordt niets bijgesteld",
    en: "verdeling: the shares add up to 1.1; it must be at most 1. Nothing is adjusted",
  },
  {
    claim: "percentages",
    args: [FLOW, [[70, 30]], 80],
    nl: "verdeling: de aandelen tellen op tot 100; het mag hoogstens 1 zijn. Het lijken procenten: deel door 100 of schrijf 25%. Er wordt niets bijgesteld",
    en: "verdeling: the shares add up to 100; it must be at most 1. They look like percentages: divide by 100 or write 25%. Nothing is adjusted",
  },
  {
    claim: "a share below 0",
    args: [FLOW, [[0.5], [-0.1]], 80],
    nl: "verdeling, rij 2, kolom 1: -0,1 is geen aandeel: een aandeel ligt van 0 tot en met 1",
    en: "verdeling, row 2, column 1: -0.1 is not a share: a share lies from 0 to 1",
  },
  {
    claim: "a negative flow",
    args: [[[100, -1]], 1],
    nl: "stroom, rij 1, kolom 2: -1 is negatief; 0 of meer is nodig",
    en: "stroom, row 1, column 2: -1 is negative; 0 or more is needed",
  },
  {
    claim: "a negative history",
    args: [FLOW, [[0, 1]], -80],
    nl: "historie: -80 is negatief; 0 of meer is nodig",
    en: "historie: -80 is negative; 0 or more is needed",
  },
  {
    claim: "a distribution per period",
    args: [
      FLOW,
      [
        [0.5, 0.5],
        [0.4, 0.6],
      ],
      80,
    ],
    nl: "verdeling: hier past één rij of één kolom, geen bereik van 2 × 2 cellen",
    en: "verdeling: one row or one column fits here, not a range of 2 × 2 cells",
  },
];

describeRefusals({ series: CASES.map((each) => ({ ...each, id: "VERTRAAG" })) });
