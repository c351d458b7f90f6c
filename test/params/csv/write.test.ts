/** What is written opens in a Dutch Excel, runs nothing, and reads back to the same rows, bit for bit. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FailureError } from "../../../src/core";
import { type ParameterRow, readCsv, readTable, tableCells, writeCsv } from "../../../src/params";
import { guardText, unguardText } from "../../../src/params/csv/formula-guard";
import { anyRows, row } from "../rows";
import { runs } from "../runs";

const lines = (text: string): string[] => text.split("\r\n");
const written = (overrides: Partial<ParameterRow>): string => lines(writeCsv([row(overrides)]))[1] ?? "";

describe("a CSV file", () => {
  it("starts with a byte order mark and our headings, and ends each line with CRLF", () => {
    expect(writeCsv([])).toBe(
      "\uFEFFparameter;jaar;scenario;waarde;eenheid;eigenaar;brontype;bron;peildatum;status;akkoord door;" +
        "akkoord op;toelichting\r\n",
    );
    const [heading, line, rest, ...more] = lines(writeCsv([row({})]));
    expect([heading?.split(";").length, line?.split(";").length, rest, more]).toEqual([13, 13, "", []]);
  });

  it("writes numbers with a decimal comma and all their digits", () => {
    expect(written({ waarde: 0.625 })).toContain(";0,625;");
    expect(written({ waarde: 1234567.5 })).toContain(";1234567,5;");
    expect(written({ waarde: -1e-7 })).toContain(";-1e-7;");
    expect(written({ waarde: 1.5e22 })).toContain(";1,5e+22;");
    expect(written({ waarde: 0.1 + 0.2 })).toContain(";0,30000000000000004;");
    expect(written({ jaar: "2026", waarde: 12 })).toContain(";2026;;12;");
  });

  it.each([
    ['hij zei "ja"', '"hij zei ""ja"""'],
    ["a;b", '"a;b"'],
    ["a,b", '"a,b"'],
    ["a\nb", '"a\nb"'],
    ["a\tb", '"a\tb"'],
    [" a", '" a"'],
    ["a ", '"a "'],
    ["=1+1", "'=1+1"],
    ["+31", "'+31"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", '"\'\tx"'],
    ["\rx", '"\'\rx"'],
    ["\nx", '"\'\nx"'],
    ["  =x", "'  =x"],
    ["＝x", "'＝x"],
    ["'s-Gravenhage", "''s-Gravenhage"],
    ['=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
    ["2026", "2026"],
    ["", ""],
  ])("writes the text %j as %j", (toelichting, field) => {
    expect(written({ toelichting }).endsWith(`;${field}`)).toBe(true);
  });

  it("refuses a number that is none and names its place in the table", () => {
    try {
      writeCsv([row({}), row({ waarde: NaN })]);
      expect.unreachable();
    } catch (error) {
      expect((error as FailureError).failure).toEqual({
        ...{ code: "not-finite", place: { row: 3, column: 4 }, value: NaN },
      });
    }
    expect(() => writeCsv([row({ waarde: Infinity })])).toThrow(FailureError);
  });
});

describe("the guard against formulas", () => {
  const awkward = fc.string({
    unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", " ", "＝", "a", '"', ";", "1"),
    maxLength: 6,
  });

  it("comes off again, for any text", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(unguardText(guardText(text))).toBe(text);
      }),
      { seed: 6, numRuns: runs(20_000) },
    );
  });

  it("leaves no text that a spreadsheet would run", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(guardText(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      }),
      { seed: 7, numRuns: runs(20_000) },
    );
  });
});

describe("writing and reading", () => {
  it("gives the cells back, whatever they hold", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const cells = tableCells(rows).map((line) =>
          line.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell)),
        );
        expect(readCsv(writeCsv(rows))).toEqual({ cells, decimal: "comma" });
      }),
      { seed: 8, numRuns: runs(500) },
    );
  });

  it("gives the rows back, with the same bits in every number", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const bytes = new TextEncoder().encode(writeCsv(rows));
        const read = readTable({ ...readCsv(bytes), parameter: "tabel" });
        expect(read.rows.map((placed) => placed.row)).toEqual(rows);
      }),
      { seed: 9, numRuns: runs(500) },
    );
  });
});
