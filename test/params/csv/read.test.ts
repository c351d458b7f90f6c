/** CSV is read strictly: one meaning or a refusal that names the line. */
import { describe, expect, it } from "vitest";
import { type Failure, FailureError } from "../../../src/core";
import { CSV_MAX_BYTES, readCsv } from "../../../src/params/csv";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = (text: string): unknown => readCsv(text).cells;

function failureOf(action: () => unknown): Failure {
  try {
    action();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error("nothing was refused");
}
const refusal = (source: string | Uint8Array): Failure => failureOf(() => readCsv(source));

describe("the separator", () => {
  it.each([
    ["a;b\n0,5;2\n", "comma"],
    ["a,b\n0.5,2\n", "point"],
    ["a\tb\n0,5\t2\n", undefined],
    ["sep=;\na;b\n1;2\n", "comma"],
    ["SEP=,\r\na,b\r\n1,2\r\n", "point"],
    ["sep=\t\na\tb;c\n1\t2\n", undefined],
  ])("of %j says how numbers are written: %s", (text, decimal) => {
    const table = readCsv(text);
    expect([table.decimal, table.cells.length, table.cells[0]?.length]).toEqual([decimal, 2, 2]);
    expect("decimal" in table).toBe(decimal !== undefined);
  });

  it("is looked for outside quotes, and a ; goes before a tab and a tab before a ,", () => {
    expect(cellsOf('"a;x",b\n1,2')).toEqual([
      ["a;x", "b"],
      ["1", "2"],
    ]);
    expect(cellsOf("a,\tb;c")).toEqual([["a,\tb", "c"]]);
    expect(cellsOf("a,b\tc")).toEqual([["a,b", "c"]]);
  });

  it("is looked for in the first line only, empty lines before it aside", () => {
    expect(cellsOf("a,b\n1,2;3")).toEqual([
      ["a", "b"],
      ["1", "2;3"],
    ]);
    expect(refusal("a\n1;2").code).toBe("csv-no-delimiter");
    expect(readCsv("\r\n\na;b\r\n1;2")).toEqual({
      cells: [
        ["", ""],
        ["", ""],
        ["a", "b"],
        ["1", "2"],
      ],
      decimal: "comma",
    });
  });

  it("must be there", () => {
    expect(refusal("parameter\nx\n")).toEqual({ code: "csv-no-delimiter", place: {} });
    expect(refusal('"a;b"')).toEqual({ code: "csv-no-delimiter", place: {} });
  });
});

describe("records", () => {
  it.each([
    ["CRLF", "a;b\r\n1;2\r\n"],
    ["LF", "a;b\n1;2\n"],
    ["CR", "a;b\r1;2\r"],
    ["no last end", "a;b\n1;2"],
    ["a mixture", "a;b\r\n1;2\n"],
  ])("end at %s", (_, text) => {
    expect(cellsOf(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("of a file with several kinds of line ends stay apart, which papaparse does not do", () => {
    expect(cellsOf("a;b\r\n1;2\r\n3;4\n5;6\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  it("keep blank fields, also the last, and blank lines as blank records", () => {
    expect(cellsOf("a;b;c\n;;\n\n1;;")).toEqual([
      ["a", "b", "c"],
      ["", "", ""],
      ["", "", ""],
      ["1", "", ""],
    ]);
  });

  it("take quoted fields with separators, quotes and line ends as they are", () => {
    expect(cellsOf('a;b\r\n"x;""y""\r\nz";""\r\n')).toEqual([
      ["a", "b"],
      ['x;"y"\r\nz', ""],
    ]);
    expect(cellsOf('a;b\n"""";"1"')).toEqual([
      ["a", "b"],
      ['"', "1"],
    ]);
  });

  it("keep spaces and every other character", () => {
    expect(cellsOf("a;b\n 1 ;é€😀\u00A0")).toEqual([
      ["a", "b"],
      [" 1 ", "é€😀\u00A0"],
    ]);
  });

  it("give text for __proto__ as for any other heading", () => {
    expect(cellsOf("__proto__;constructor\n1;2")).toEqual([
      ["__proto__", "constructor"],
      ["1", "2"],
    ]);
  });
});

describe("what could mean two things", () => {
  it.each([
    ["a quote that never closes", 'a;b\n1;2\n3;"x\n4;5\n', { code: "csv-unclosed-quote", line: 3 }],
    ["an open quote at the end", 'a;b\n1;"', { code: "csv-unclosed-quote", line: 2 }],
    ["a quote inside a field", 'a;b\n1;x"y"\n', { code: "csv-stray-quote", line: 2 }],
    ["a space before the quote", 'a;b\n1; "x"\n', { code: "csv-stray-quote", line: 2 }],
    ["text after a closing quote", 'a;b\n"x"y;2\n', { code: "csv-stray-quote", line: 2 }],
    [
      "text after a closing quote some lines on",
      'a;b\r\n"x\r\n\r\ny" ;2\r\n',
      { code: "csv-stray-quote", line: 4 },
    ],
    ["a field too many", "a;b\n1;2\n3;4;5\n", { code: "csv-field-count", line: 3, expected: 2, found: 3 }],
    ["a field too few", "a;b;c\n1;2\n", { code: "csv-field-count", line: 2, expected: 3, found: 2 }],
    ["one field for two", "a;b\nx\n", { code: "csv-field-count", line: 2, expected: 2, found: 1 }],
    [
      "a field too many after a field of three lines",
      'a;b\n"1\n\r\n";2\r3;4;5',
      { code: "csv-field-count", line: 5, expected: 2, found: 3 },
    ],
  ])("is refused: %s", (_, text, failure) => {
    expect(refusal(text)).toEqual({ place: {}, ...failure });
  });

  it.each([
    ["", "nothing"],
    [" \r\n\t\n", "only spaces"],
    ["\uFEFF", "only a byte order mark"],
  ])("is refused: %j, %s", (text) => {
    expect(refusal(text)).toEqual({ code: "csv-empty", place: {} });
    expect(refusal(bytes(text))).toEqual({ code: "csv-empty", place: {} });
  });
});

describe("limits", () => {
  const repeated = (text: string, count: number): string => text.repeat(count);

  it("are 200 columns", () => {
    expect(readCsv(`${repeated("a;", 199)}a`).cells[0]).toHaveLength(200);
    expect(refusal(`${repeated("a;", 200)}a`)).toEqual({
      ...{ code: "csv-limit", place: {}, line: 1, what: "columns", limit: 200 },
    });
  });

  it("are 100,000 rows", () => {
    expect(readCsv(repeated("a;b\n", 100_000)).cells).toHaveLength(100_000);
    expect(refusal(repeated("a;b\n", 100_001))).toEqual({
      ...{ code: "csv-limit", place: {}, line: 100_001, what: "rows", limit: 100_000 },
    });
  });

  it("are 1,000,000 cells", () => {
    const row = `${repeated(";", 199)}\n`;
    expect(readCsv(`a${repeated(row, 5_000)}`).cells).toHaveLength(5_000);
    expect(refusal(`a${repeated(row, 5_001)}`)).toEqual({
      ...{ code: "csv-limit", place: {}, line: 5_001, what: "cells", limit: 1_000_000 },
    });
    expect(refusal(`a${row}${repeated("\n", 5_000)}`)).toMatchObject({ what: "cells", line: 5_001 });
    expect(refusal(`${repeated("\n", 5_000)}a${row}`)).toMatchObject({ what: "cells", line: 5_001 });
  });

  it("are 32,767 characters in a field, quoted or not", () => {
    const longest = repeated("x", 32_767);
    expect(readCsv(`a;b\n${longest};"${longest}"`).cells[1]).toEqual([longest, longest]);
    const failure = { code: "csv-limit", place: {}, line: 2, what: "characters", limit: 32_767 };
    expect(refusal(`a;b\n${longest}x;1`)).toEqual(failure);
    expect(refusal(`a;b\n1;"${longest}x"`)).toEqual(failure);
    expect(refusal(`a;b\n1;"${longest}""x"`)).toEqual(failure);
  });

  it("are 10 MB, of bytes or of text, before anything is read", () => {
    expect(CSV_MAX_BYTES).toBe(10_000_000);
    const failure = { code: "csv-too-large", place: {}, limit: 10_000_000 };
    expect(refusal(new Uint8Array(CSV_MAX_BYTES + 1).fill(0xff))).toEqual(failure);
    expect(refusal(repeated(" ", CSV_MAX_BYTES + 1))).toEqual(failure);
    expect(refusal(repeated(" ", CSV_MAX_BYTES)).code).toBe("csv-empty");
  });
});

describe("text that was guarded against running as a formula", () => {
  it.each([
    ["'=1+1", "=1+1"],
    ["'-5", "-5"],
    ["''s-Gravenhage", "'s-Gravenhage"],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ["''", "'"],
    ["'", "'"],
    ["' =x", " =x"],
    ["'＝x", "＝x"],
    ["-5", "-5"],
    ["a'=b", "a'=b"],
  ])("reads %s as %s", (field, text) => {
    expect(cellsOf(`a;b\n${field};1`)).toEqual([
      ["a", "b"],
      [text, "1"],
    ]);
  });
});
