/** MPP.VOORRAAD: end stocks by hand, in the direction of the inflow; what is refused, at which cell. */
import { describe, expect, it } from "vitest";
import { call, refusal } from "./host";
import { type Case, describeRefusals } from "./refusal-cases";

const IN = [[100, 120, 90]];
const OUT = [[80, 130, 100]];
const column = (row: readonly unknown[][]): unknown[][] => (row[0] ?? []).map((cell) => [cell]);

describe("the end stock of each period", () => {
  it("is begin + in − out, and the next period begins with it", () => {
    // 50 + 100 − 80 = 70; 70 + 120 − 130 = 60; 60 + 90 − 100 = 50
    expect(call("VOORRAAD", [50, IN, OUT])).toEqual([[70, 60, 50]]);
  });

  it("less the withdrawal and with the correction, in its own period and after", () => {
    // 50 + 100 − 80 − 5 + 0 = 65; 65 + 120 − 130 − 10 + 20 = 65; 65 + 90 − 100 − 0 − 30 = 25
    expect(call("VOORRAAD", [50, IN, OUT, [[5, 10, 0]], [[0, 20, -30]]])).toEqual([[65, 65, 25]]);
  });

  it("takes a correction without a withdrawal", () => {
    expect(call("VOORRAAD", [50, IN, OUT, null, [[0, 20, -30]]])).toEqual([[70, 80, 40]]);
  });

  it("is a column for columns, and one cell for cells", () => {
    expect(call("VOORRAAD", [[[50]], column(IN), column(OUT)])).toEqual([[70], [60], [50]]);
    expect(call("VOORRAAD", [50, 100, [[80]]])).toEqual([[70]]);
  });

  it("is blank where all series are not filled in yet", () => {
    const blank = ["", null];
    expect(call("VOORRAAD", [50, [[100, 120, ...blank]], [[80, 130, ...blank]]])).toEqual([[70, 60, "", ""]]);
    expect(call("VOORRAAD", [50, column([[100, ...blank]]), column([[80, ...blank]])])).toEqual([
      [70],
      [""],
      [""],
    ]);
  });

  it("of 0 is 0, without a sign", () => {
    expect(call("VOORRAAD", [-0, [[-0]], [[-0]]])).toEqual([[0]]);
  });
});

const SERIES: readonly Case[] = [
  {
    claim: "more out than there is",
    args: [50, IN, [[80, 200, 100]]],
    nl: "uitstroom, rij 1, kolom 2: de voorraad aan het eind van periode 2 wordt negatief: -10; er gaat meer af dan er is",
    en: "uitstroom, row 1, column 2: the stock at the end of period 2 becomes negative: -10; more is taken off than there is",
  },
  {
    claim: "more withdrawn than there is",
    args: [50, column(IN), column(OUT), [[0], [0], [1500]]],
    nl: "intrekking, rij 3, kolom 1: de voorraad aan het eind van periode 3 wordt negatief: -1.450; er gaat meer af dan er is",
    en: "intrekking, row 3, column 1: the stock at the end of period 3 becomes negative: -1,450; more is taken off than there is",
  },
  {
    claim: "a correction below what there is",
    args: [50, IN, OUT, null, [[-71, 0, 0]]],
    nl: "correctie, rij 1, kolom 1: de voorraad aan het eind van periode 1 wordt negatief: -1; er gaat meer af dan er is",
    en: "correctie, row 1, column 1: the stock at the end of period 1 becomes negative: -1; more is taken off than there is",
  },
  {
    claim: "a negative begin",
    args: [-5, IN, OUT],
    nl: "begin: -5 is negatief; 0 of meer is nodig",
    en: "begin: -5 is negative; 0 or more is needed",
  },
  {
    claim: "a negative outflow",
    args: [50, IN, [[80, -130, 100]]],
    nl: "uitstroom, rij 1, kolom 2: -130 is negatief; 0 of meer is nodig",
    en: "uitstroom, row 1, column 2: -130 is negative; 0 or more is needed",
  },
];

const CELLS: readonly Case[] = [
  {
    claim: "a blank cell before a filled one: it might be a 0",
    args: [50, [[100, "", 90]], OUT],
    nl: "instroom, rij 1, kolom 2: de cel is leeg; vul een waarde in, ook als die 0 is",
    en: "instroom, row 1, column 2: the cell is blank; fill in a value, also when it is 0",
  },
  {
    claim: "a series that ends before another",
    args: [50, IN, [[80, 130, ""]]],
    nl: "uitstroom, rij 1, kolom 3: de cel is leeg; vul een waarde in, ook als die 0 is",
    en: "uitstroom, row 1, column 3: the cell is blank; fill in a value, also when it is 0",
  },
  {
    claim: "an inflow that ends before the corrections",
    args: [50, [[100, ""]], [[80, ""]], null, [[0, 10]]],
    nl: "instroom, rij 1, kolom 2: de cel is leeg; vul een waarde in, ook als die 0 is",
    en: "instroom, row 1, column 2: the cell is blank; fill in a value, also when it is 0",
  },
  {
    claim: "nothing but blank cells",
    args: [50, IN, OUT, [["", "", ""]]],
    nl: "intrekking: het bereik is leeg; er is ten minste één waarde nodig",
    en: "intrekking: the range is empty; it needs at least one value",
  },
  {
    claim: "the label of a row",
    args: [50, [["Instroom", 100, 120]], OUT],
    nl: "instroom, rij 1, kolom 1: 'Instroom' is geen getal",
    en: "instroom, row 1, column 1: 'Instroom' is not a number",
  },
  {
    claim: "a number as text",
    args: [50, [[100, "1.200", 90]], OUT],
    nl: "instroom, rij 1, kolom 2: '1.200' is tekst, geen getal; zet de cel om naar een getal",
    en: "instroom, row 1, column 2: '1.200' is text, not a number; convert the cell to a number",
  },
  {
    claim: "an error in a cell",
    args: [50, IN, [[80, "#N/B", 100]]],
    nl: "uitstroom, rij 1, kolom 2: de cel bevat de fout #N/B",
    en: "uitstroom, row 1, column 2: the cell holds the error #N/B",
  },
];

const SHAPES: readonly Case[] = [
  {
    claim: "a row beside a column",
    args: [50, IN, column(OUT)],
    nl: "uitstroom: 3 × 1 cellen passen niet bij 1 × 3 cellen van 'instroom'; geef dezelfde vorm",
    en: "uitstroom: 3 × 1 cells do not fit 1 × 3 cells of 'instroom'; give the same shape",
  },
  {
    claim: "series of different lengths",
    args: [50, IN, OUT, [[1, 2]]],
    nl: "intrekking: 1 × 2 cellen passen niet bij 1 × 3 cellen van 'instroom'; geef dezelfde vorm",
    en: "intrekking: 1 × 2 cells do not fit 1 × 3 cells of 'instroom'; give the same shape",
  },
  {
    claim: "one number as correction of several periods",
    args: [50, IN, OUT, null, 10],
    nl: "correctie: 1 × 1 cellen passen niet bij 1 × 3 cellen van 'instroom'; geef dezelfde vorm",
    en: "correctie: 1 × 1 cells do not fit 1 × 3 cells of 'instroom'; give the same shape",
  },
  {
    claim: "a table",
    args: [50, [...IN, ...IN], OUT],
    nl: "instroom: hier past één rij of één kolom, geen bereik van 2 × 3 cellen",
    en: "instroom: one row or one column fits here, not a range of 2 × 3 cells",
  },
  {
    claim: "a begin per period",
    args: [[[50, 60]], IN, OUT],
    nl: "begin: hier past één cel, geen bereik van 1 × 2 cellen",
    en: "begin: one cell fits here, not a range of 1 × 2 cells",
  },
  {
    claim: "a begin that is blank",
    args: [[[""]], IN, OUT],
    nl: "begin: de cel is leeg; vul een waarde in",
    en: "begin: the cell is blank; fill in a value",
  },
  {
    claim: "no outflow",
    args: [50, IN],
    nl: "uitstroom: dit argument ontbreekt",
    en: "uitstroom: this argument is missing",
  },
  {
    claim: "more periods than any plan has",
    args: [50, [new Array(10_001).fill(1)], OUT],
    nl: "instroom: 10.001 cellen; het zijn er hoogstens 10.000. Verwijs niet naar hele kolommen",
    en: "instroom: 10,001 cells; at most 10,000 are allowed. Do not refer to whole columns",
  },
  {
    claim: "numbers too large to add",
    args: [1e308, [[1e308]], [[0]]],
    nl: "MPP.VOORRAAD, rij 1, kolom 1: de uitkomst is te groot of te klein voor een getal",
    en: "MPP.VOORRAAD, row 1, column 1: the result is too large or too small for a number",
  },
];

const of = (cases: readonly Case[]): readonly Case[] => cases.map((each) => ({ ...each, id: "VOORRAAD" }));

describeRefusals({ series: of(SERIES), cells: of(CELLS), shapes: of(SHAPES) });

describe("a refusal in a workbook", () => {
  it("names the cell when Excel gives the addresses", () => {
    const parameterAddresses = ["Blad1!B2", "Blad1!C3:E3", "Blad1!C4:E4"];
    const invocation = { functionName: "MPP.VOORRAAD", parameterAddresses };
    expect(refusal("VOORRAAD", [50, IN, [[80, 200, 100]]], "nl", invocation)).toBe(
      "uitstroom, rij 1, kolom 2, Blad1!D4: de voorraad aan het eind van periode 2 wordt negatief: -10; er gaat meer af dan er is",
    );
  });
});
