/** Charts that cannot be written: nothing is written then, and the sentence says which. */
import { describe, expect, test } from "vitest";
import { type ChartEdit, type XlsxChart, XlsxError, describeXlsxError, saveEdits } from "../../src/xlsx";
import { PLAIN, refusal } from "./new-sheets";

const area = (range: string, sheet = "Blad1"): { sheet: string; range: string } => ({ sheet, range });
const FAN = {
  title: "Instroom\n[personen]",
  type: "stacked-area",
  range: "F2:L16",
  series: [
    { name: "onder", values: area("B2:B6"), x: area("A2:A6"), fill: "none" },
    { name: "50%", values: area("C2:C6"), x: area("A2:A6") },
    { name: "medio", type: "line", values: area("D2:D6"), x: area("A2:A6") },
  ],
} as const;
const edit = (bytes: Uint8Array, ...charts: ChartEdit[]): Uint8Array => saveEdits(bytes, { charts }, []);
const put = (name: string, chart: ChartEdit["chart"], sheet = "Blad1"): ChartEdit => ({ sheet, name, chart });

describe("is refused", () => {
  const line = (chart: object): ChartEdit => put("x", { ...FAN, ...chart });
  const withSeries = (...types: XlsxChart["type"][]): ChartEdit =>
    line({ series: types.map((type) => ({ name: "", type, values: area("A1") })) });
  test.each([
    ["unknown-sheet", "a sheet that is not there", put("x", FAN, "Blad9")],
    [
      "unknown-sheet",
      "numbers of a sheet that is not there",
      line({ series: [{ name: "", values: area("A1", "Blad9") }] }),
    ],
    ["bad-reference", "numbers of no range", line({ series: [{ name: "", values: area("A1:") }] })],
    ["bad-reference", "a place that is no range", line({ range: "" })],
    ["outside-sheet", "a place in the last row", line({ range: "A1:B1048576" })],
    ["outside-sheet", "a place in the last column", line({ range: "A1:XFD9" })],
    ["bad-chart", "no name", put("", FAN)],
    ["bad-chart", "a name that is no text", put("a\u0000", FAN)],
    ["bad-chart", "a title of 256 characters", line({ title: "x".repeat(256) })],
    [
      "bad-chart",
      "a series whose name holds half a character",
      line({ series: [{ name: "\ud800", values: null }] }),
    ],
    ["bad-chart", "columns over lying columns", withSeries("column", "bar")],
    ["bad-chart", "slices and lines", withSeries("pie", "line")],
    ["bad-chart", "areas that are stacked and areas that are not", withSeries("area", "stacked-area")],
    [
      "bad-chart",
      "lines over points",
      {
        ...withSeries("line"),
        chart: {
          ...FAN,
          type: "scatter",
          series: [
            { name: "", values: area("A1") },
            { name: "", type: "line", values: area("A1") },
          ],
        },
      },
    ],
  ] as const)("%s: %s", (code, _, chart) => {
    expect(refusal(() => edit(PLAIN, chart))).toBe(code);
  });

  test("twice the same chart, in any case of letters", () => {
    expect(refusal(() => edit(PLAIN, put("x", FAN), put("X", null, "blad1")))).toBe("overlap");
  });

  test("in one sentence, Dutch or English", () => {
    const error = new XlsxError("bad-chart", "", "pie + line");
    expect(describeXlsxError(error, "nl")).toBe("Deze grafiek kan niet worden opgeslagen: pie + line.");
    expect(describeXlsxError(error, "en")).toBe("This chart cannot be saved: pie + line.");
  });
});
