/** A file with semicolons has decimal commas, unless all its numbers can only be read with points. */
import { describe, expect, it } from "vitest";
import { checkTable, readCsv, writeCsv } from "../../../src/params";
import { parameterRow } from "../../chain/set";

const mark = (...lines: readonly string[]): unknown =>
  readCsv(["parameter;jaar;waarde", ...lines].join("\n")).decimal;
const SHARE = "asiel.hasa;2026;0.62";
const LARGE = "ind.asiel.spoor1.voorraad.startvoorraad;;2400.5";

describe("the decimal mark of a file with semicolons", () => {
  it("is a comma when nothing tells", () => {
    expect(mark("a;2026;5", "b;2027;1900")).toBe("comma");
  });

  it("is a point when numbers can only be read so and thousands are not grouped", () => {
    expect(mark(SHARE, LARGE)).toBe("point");
    expect(mark(SHARE, "b;;12500")).toBe("point");
    expect(mark(SHARE, "b;;-2350")).toBe("point");
    expect(mark("a;;1.5e-7", LARGE)).toBe("point");
  });

  it.each([
    ["one number has a comma", [SHARE, LARGE, "c;;0,5"]],
    ["a number has grouping points and a comma", [SHARE, LARGE, "c;;1.234,5"]],
    ["a number has two grouping points", [SHARE, LARGE, "c;;1.234.567"]],
    ["thousands could be grouped: no large number without grouping", [SHARE, "c;;1.234"]],
    ["only years are large", [SHARE, "c;2028;1.234"]],
    ["every point could be between thousands", ["c;;1.234", "d;;12500"]],
  ])("stays a comma when %s", (_, lines) => {
    expect(mark(...lines)).toBe("comma");
  });

  it("makes 1.234 one and a quarter only in a file that shows it, and is refused where a thousand may be meant", () => {
    const valueIn = (...lines: readonly string[]): unknown => {
      const { cells, decimal } = readCsv(["parameter;jaar;waarde", ...lines].join("\n"));
      const { table, findings } = checkTable({ cells, parameter: "tabel", decimal });
      const refused = findings.find(({ failure: { code } }) => code === "decimal-mark");
      return refused?.failure.code ?? table.rows[0]?.row.waarde;
    };
    const ratio = "nareis.factor;2026;1.234";
    expect(valueIn(ratio, SHARE, "asiel.hasa;2027;12500.5")).toBe(1.234);
    expect(valueIn(ratio, SHARE, "asiel.hasa;2027;900")).toBe("decimal-mark");
  });

  it("of what we write ourselves is a comma", () => {
    const rows = [parameterRow("asiel.hasa", 0.62, "2026"), parameterRow("asiel.hasa", 12500.25, "2027")];
    expect(readCsv(writeCsv(rows)).decimal).toBe("comma");
  });
});
