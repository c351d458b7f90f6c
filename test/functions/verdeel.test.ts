/** MPP.VERDEEL: a flow by shares, a row or a column for each; shares that are not 1 together are refused. */
import { describe, expect, it } from "vitest";
import { call } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";

const FLOW = [[100, 200]];
const SHARES = [[0.5], [0.25], [0.25]];

describe("a row of the flow", () => {
  const rows = [
    [50, 100],
    [25, 50],
    [25, 50],
  ];
  it("gives a row for each share, whatever the direction of the shares", () => {
    expect(call("VERDEEL", [FLOW, SHARES])).toEqual(rows);
    expect(call("VERDEEL", [FLOW, [[0.5, 0.25, 0.25]]])).toEqual(rows);
  });

  it("as a column gives a column for each share", () => {
    expect(call("VERDEEL", [[[100], [200]], SHARES])).toEqual([
      [50, 25, 25],
      [100, 50, 50],
    ]);
  });

  it("of one cell is a row", () => {
    expect(call("VERDEEL", [100, SHARES])).toEqual([[50], [25], [25]]);
  });

  it("keeps blank what is not filled in yet; blank cells after the shares give no row", () => {
    expect(call("VERDEEL", [[[100, ""]], [...SHARES, [""], [null]]])).toEqual([
      [50, ""],
      [25, ""],
      [25, ""],
    ]);
  });

  it("one share of 1 is the flow, and a share of 0 nothing", () => {
    expect(call("VERDEEL", [FLOW, 1])).toEqual(FLOW);
    expect(call("VERDEEL", [FLOW, [[0, 1]]])).toEqual([[0, 0], ...FLOW]);
  });
});

const CASES: readonly Case[] = [
  {
    claim: "shares of less than 1 together",
    args: [FLOW, [[0.5], [0.25], [0.23]]],
    nl: "aandelen: de aandelen tellen op tot 0,98; het moet 1 zijn. Er wordt niets bijgesteld",
    en: "aandelen: the shares add up to 0.98; it must be 1. Nothing is adjusted",
  },
  {
    claim: "thirds rounded to nine decimals",
    args: [FLOW, [[0.333333333, 0.333333333, 0.333333332]]],
    nl: "aandelen: de aandelen tellen op tot 0,999999998; het moet 1 zijn. Er wordt niets bijgesteld",
    en: "aandelen: the shares add up to 0.999999998; it must be 1. Nothing is adjusted",
  },
  {
    claim: "percentages",
    args: [FLOW, [[60, 40]]],
    nl: "aandelen: de aandelen tellen op tot 100; het moet 1 zijn. Het lijken procenten: deel door 100 of schrijf 25%. Er wordt niets bijgesteld",
    en: "aandelen: the shares add up to 100; it must be 1. They look like percentages: divide by 100 or write 25%. Nothing is adjusted",
  },
  {
    claim: "one percentage among shares",
    args: [FLOW, [[0.5], [25], [0.25]]],
    nl: "aandelen, rij 2, kolom 1: 25 is geen aandeel: een aandeel ligt van 0 tot en met 1 (25% is 0,25)",
    en: "aandelen, row 2, column 1: 25 is not a share: a share lies from 0 to 1 (25% is 0.25)",
  },
  {
    claim: "a share below 0 that makes the sum right",
    args: [FLOW, [[1.2, -0.2]]],
    nl: "aandelen, rij 1, kolom 1: 1,2 is geen aandeel: een aandeel ligt van 0 tot en met 1",
    en: "aandelen, row 1, column 1: 1.2 is not a share: a share lies from 0 to 1",
  },
  {
    claim: "a blank share between others",
    args: [FLOW, [[0.5], [""], [0.5]]],
    nl: "aandelen, rij 2, kolom 1: de cel is leeg; vul een waarde in, ook als die 0 is",
    en: "aandelen, row 2, column 1: the cell is blank; fill in a value, also when it is 0",
  },
  {
    claim: "a negative flow",
    args: [[[100], [-200]], SHARES],
    nl: "stroom, rij 2, kolom 1: -200 is negatief; 0 of meer is nodig",
    en: "stroom, row 2, column 1: -200 is negative; 0 or more is needed",
  },
  {
    claim: "names beside the shares",
    args: [
      FLOW,
      [
        ["zelfstandig", 0.5],
        ["gedwongen", 0.5],
      ],
    ],
    nl: "aandelen: hier past één rij of één kolom, geen bereik van 2 × 2 cellen",
    en: "aandelen: one row or one column fits here, not a range of 2 × 2 cells",
  },
  {
    claim: "more cells than a result may have",
    args: [[new Array(1001).fill(1)], [new Array(1000).fill(0.001)]],
    nl: "aandelen: 1.001.000 cellen; het zijn er hoogstens 1.000.000. Verwijs niet naar hele kolommen",
    en: "aandelen: 1,001,000 cells; at most 1,000,000 are allowed. Do not refer to whole columns",
  },
];

describeRefusals({ series: CASES.map((each) => ({ ...each, id: "VERDEEL" })) });
