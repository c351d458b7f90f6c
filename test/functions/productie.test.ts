/** MPP.PRODUCTIE: outflow, end stock and unused capacity by hand, in the direction of the inflow; what is refused. */
import { describe, expect, it } from "vitest";
import { call, matrix } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";

const IN = [[100, 20, 10]];
const column = (row: readonly unknown[][]): unknown[][] => (row[0] ?? []).map((cell) => [cell]);

describe("a row of inflow", () => {
  it("gives three rows without headings: outflow, end stock, unused capacity", () => {
    // 30 + 100 = 130: 80 out, 50 left; 50 + 20 = 70: 70 out, 0 left, 10 unused; 0 + 10: 10 out, 70 unused
    expect(call("PRODUCTIE", [30, IN, 80])).toEqual([
      [80, 70, 10],
      [50, 0, 0],
      [0, 10, 70],
    ]);
  });

  it("with a capacity per period", () => {
    expect(call("PRODUCTIE", [30, IN, [[60, 0, 200]]])).toEqual([
      [60, 0, 100],
      [70, 90, 0],
      [0, 0, 100],
    ]);
  });

  it("with what is withdrawn before production, which uses no capacity", () => {
    // 30 + 100 − 60 = 70 out of 80; 0 + 20 − 20 = 0; 0 + 10 − 0
    expect(call("PRODUCTIE", [30, IN, 80, [[60, 20, 0]]])).toEqual([
      [70, 0, 10],
      [0, 0, 0],
      [10, 80, 70],
    ]);
  });
});

describe("the direction", () => {
  it("of a column gives three columns", () => {
    expect(call("PRODUCTIE", [30, column(IN), 80])).toEqual([
      [80, 50, 0],
      [70, 0, 10],
      [10, 0, 70],
    ]);
  });

  it("of one cell is that of a row", () => {
    expect(call("PRODUCTIE", [30, 100, 80])).toEqual([[80], [50], [0]]);
  });

  it("keeps blank what is not filled in yet", () => {
    expect(call("PRODUCTIE", [30, [[100, "", ""]], 80])).toEqual([
      [80, "", ""],
      [50, "", ""],
      [0, "", ""],
    ]);
    expect(call("PRODUCTIE", [30, [[100], [null]], [[80], [""]]])).toEqual([
      [80, 50, 0],
      ["", "", ""],
    ]);
  });
});

it("one period at a time, each beginning with the stock of the one before, is the same as all at once", () => {
  const all = matrix("PRODUCTIE", [30.3, [[100.1, 20.7, 10.9]], 80.2]);
  let begin: unknown = 30.3;
  for (const [t, arrived] of [100.1, 20.7, 10.9].entries()) {
    const one = matrix("PRODUCTIE", [begin, arrived, 80.2]);
    expect(one.map(([cell]) => cell)).toEqual(all.map((row) => row[t]));
    begin = one[1]?.[0];
  }
});

const CASES: readonly Case[] = [
  {
    claim: "more withdrawn than there is",
    args: [30, IN, 80, [[0, 90, 0]]],
    nl: "intrekking, rij 1, kolom 2: wat in periode 2 kan uitstromen wordt negatief: -20; er gaat meer af dan er is",
    en: "intrekking, row 1, column 2: what can flow out in period 2 becomes negative: -20; more is taken off than there is",
  },
  {
    claim: "a negative inflow",
    args: [30, column([[100, -20]]), 80],
    nl: "instroom, rij 2, kolom 1: -20 is negatief; 0 of meer is nodig",
    en: "instroom, row 2, column 1: -20 is negative; 0 or more is needed",
  },
  {
    claim: "a negative capacity",
    args: [30, IN, -80],
    nl: "capaciteit: -80 is negatief; 0 of meer is nodig",
    en: "capaciteit: -80 is negative; 0 or more is needed",
  },
  {
    claim: "a negative capacity of one period",
    args: [30, IN, [[80, 80, -1]]],
    nl: "capaciteit, rij 1, kolom 3: -1 is negatief; 0 of meer is nodig",
    en: "capaciteit, row 1, column 3: -1 is negative; 0 or more is needed",
  },
  {
    claim: "capacities of another shape",
    args: [30, IN, [[80], [80], [80]]],
    nl: "capaciteit: 3 × 1 cellen passen niet bij 1 × 3 cellen van 'instroom'; geef dezelfde vorm of één cel",
    en: "capaciteit: 3 × 1 cells do not fit 1 × 3 cells of 'instroom'; give the same shape or one cell",
  },
  {
    claim: "one withdrawal for several periods",
    args: [30, IN, 80, 5],
    nl: "intrekking: 1 × 1 cellen passen niet bij 1 × 3 cellen van 'instroom'; geef dezelfde vorm",
    en: "intrekking: 1 × 1 cells do not fit 1 × 3 cells of 'instroom'; give the same shape",
  },
  {
    claim: "a capacity for more periods than there is inflow",
    args: [30, [[100, 20, ""]], [[80, 80, 80]]],
    nl: "instroom, rij 1, kolom 3: de cel is leeg; vul een waarde in, ook als die 0 is",
    en: "instroom, row 1, column 3: the cell is blank; fill in a value, also when it is 0",
  },
  {
    claim: "a capacity that is not filled in for the last period",
    args: [30, IN, [[80, 80, ""]]],
    nl: "capaciteit, rij 1, kolom 3: de cel is leeg; vul een waarde in, ook als die 0 is",
    en: "capaciteit, row 1, column 3: the cell is blank; fill in a value, also when it is 0",
  },
  {
    claim: "a capacity in words",
    args: [30, IN, "onbeperkt"],
    nl: "capaciteit: 'onbeperkt' is geen getal",
    en: "capaciteit: 'onbeperkt' is not a number",
  },
  {
    claim: "a table of inflow",
    args: [30, [...IN, ...IN], 80],
    nl: "instroom: hier past één rij of één kolom, geen bereik van 2 × 3 cellen",
    en: "instroom: one row or one column fits here, not a range of 2 × 3 cells",
  },
  {
    claim: "no capacity",
    args: [30, IN],
    nl: "capaciteit: dit argument ontbreekt",
    en: "capaciteit: this argument is missing",
  },
];

describeRefusals({ series: CASES.map((each) => ({ ...each, id: "PRODUCTIE" })) });
