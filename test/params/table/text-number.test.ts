/** Text numbers: each text means one number, or is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTextNumber } from "../../../src/params/table/text-number";
import { runs } from "../runs";

const read = (text: string, mark?: "comma" | "point"): unknown => {
  const found = readTextNumber(text, mark);
  return found.ok ? found.number : found.cause.code;
};

describe("a text that means one number", () => {
  it.each([
    ["0,62", 0.62],
    ["0.62", 0.62],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234,567", 1234.567],
    ["1,234.567", 1234.567],
    ["12.345.678", 12345678],
    ["12,345,678", 12345678],
    ["12.345.678,9", 12345678.9],
    ["12 345", 12345],
    ["12\u00a0345,6", 12345.6],
    ["12\u202f345.678", 12345.678],
    ["1234.567", 1234.567],
    ["1234,5", 1234.5],
    ["12345", 12345],
    ["007", 7],
    ["0,123", 0.123],
    ["0.123", 0.123],
    [",500", 0.5],
    [".62", 0.62],
    ["62%", 0.62],
    ["62 %", 0.62],
    ["0,7%", 0.007],
    ["-5", -5],
    ["\u22125", -5],
    ["+5", 5],
    ["  5  ", 5],
    ["-0", 0],
    ["1e3", 1000],
    ["1,234E+05", 123400],
    ["1.5e-7", 1.5e-7],
    ["1e-2%", 0.0001],
  ])("%s is %d", (text, number) => {
    expect(read(text)).toBe(number);
  });
});

describe("a text that means two numbers", () => {
  it.each([
    ["1.234", 1234, 1.234],
    ["1,234", 1234, 1.234],
    ["-999.999", -999999, -999.999],
    ["12,345%", 123.45, 0.12345],
  ])("%s is refused, with both", (text, one, other) => {
    const found = readTextNumber(text);
    const cause = found.ok ? undefined : found.cause;
    expect(cause).toMatchObject({ code: "ambiguous-number", value: text });
    expect([one, other].sort()).toEqual(
      cause?.code === "ambiguous-number" ? [cause.comma, cause.point].sort() : [],
    );
  });

  it("means one when the file says its decimal mark", () => {
    expect(read("1.234", "comma")).toBe(1234);
    expect(read("1.234", "point")).toBe(1.234);
    expect(read("1,234", "comma")).toBe(1.234);
    expect(read("1,234", "point")).toBe(1234);
  });
});

describe("a text that is no number", () => {
  it.each([
    ...["", "n.v.t.", "1.2.3", "1,2,3", "12.34.567", "1.234.56", "0.123.456", "1234.567.890", "5,", "5."],
    ...[
      "1 2",
      "12  345",
      "1'234",
      "€ 5",
      "5 EUR",
      "%",
      "1e",
      "e5",
      "1.234,5,6",
      "--5",
      "5%%",
      "0x1F",
      "1.234e",
    ],
    ..."1".repeat(61).split(" "),
  ])("%s", (text) => {
    expect(read(text)).toBe("not-a-number");
  });

  it("is refused when it is infinite", () => {
    expect(read("1e999")).toBe("not-finite");
    expect(read("1".repeat(60))).toBe(Number("1".repeat(60)));
  });

  it("is refused when it is written otherwise than the file says", () => {
    expect(read("0.62", "comma")).toBe("decimal-mark");
    expect(read("1,234.5", "comma")).toBe("decimal-mark");
    expect(read("0,62", "point")).toBe("decimal-mark");
    expect(read("12.345.678", "point")).toBe("decimal-mark");
  });
});

it("tells which decimal mark a text shows, if it shows one", () => {
  const mark = (text: string): unknown => {
    const found = readTextNumber(text);
    return found.ok ? found.mark : "refused";
  };
  expect([mark("0,62"), mark("12.345.678")]).toEqual(["comma", "comma"]);
  expect([mark("0.62"), mark("12,345,678")]).toEqual(["point", "point"]);
  expect([mark("62"), mark("12 345")]).toEqual([undefined, undefined]);
});

it("any number written with a declared mark, in groups or not, reads back to the same bits", () => {
  const number = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
  fc.assert(
    fc.property(number, fc.boolean(), fc.constantFrom("comma", "point"), (value, grouped, mark) => {
      const [decimal, group] = mark === "comma" ? [",", "."] : [".", ","];
      const [whole = "", fraction] = String(value).split(".");
      const digits = grouped && !whole.includes("e") ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
      const text = fraction === undefined ? digits : digits + decimal + fraction;
      fc.pre(!(grouped && text.includes("e")));
      expect(read(text, mark)).toBe(value + 0);
    }),
    { seed: 3, numRuns: runs(2000) },
  );
});
