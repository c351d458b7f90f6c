/** Charts on sheets that exist and on new ones: what is written, what stays, what is refused. */
import { describe, expect, test } from "vitest";
import {
  type ChartEdit,
  type NewSheet,
  type WorkbookEdits,
  type XlsxChart,
  readWorkbook,
  saveEdits,
} from "../../src/xlsx";
import { ANCHOR, CHART, DRAWING, chartBook, chartXml, chartsOf, drawingXml, frameXml } from "./chart-book";
import { twoCell } from "./chart-book";
import { PLAIN, refusal } from "./new-sheets";
import { MAIN, book, bookParts, relationships, textOf, unzip, worksheet, zip } from "./package-of";
import { packageFaults } from "./package-check";

const SHEET = "xl/worksheets/sheet1.xml";
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
const PIE = { title: "", type: "pie", range: "A1", series: [{ name: "", values: area("B2:B6") }] } as const;

const edit = (bytes: Uint8Array, ...charts: ChartEdit[]): Uint8Array => saveEdits(bytes, { charts }, []);
const put = (name: string, chart: ChartEdit["chart"], sheet = "Blad1"): ChartEdit => ({ sheet, name, chart });
const changed = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [unzip(before), unzip(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter((name) => String(old[name]) !== String(now[name])).sort();
};

describe("a chart on a sheet without a drawing", () => {
  test("is read back as it was given, in a package without faults", () => {
    const after = edit(PLAIN, put("MPP Waaier", FAN), put("Taart", PIE));
    expect(chartsOf(after)).toEqual([
      { name: "MPP Waaier", ...FAN },
      { name: "Taart", ...PIE },
    ]);
    expect(packageFaults(after)).toEqual([]);
  });

  test("changes the list of content types and the sheet, and nothing else that was there", () => {
    const after = edit(PLAIN, put("MPP Waaier", FAN));
    expect(changed(PLAIN, after)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      SHEET,
    ]);
    expect(textOf(after, SHEET)).toBe(
      textOf(PLAIN, SHEET).replace("</worksheet>", '<drawing r:id="rId1"/></worksheet>'),
    );
  });

  test("is pointed at before the tables of the sheet and in its own words", () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/><x:pageMargins/><x:tableParts count="0"/></x:worksheet>`;
    const after = edit(book({ sheets: [sheet] }), put("MPP Waaier", FAN));
    expect(textOf(after, SHEET)).toMatch(
      /<x:pageMargins\/><x:drawing xmlns:r="http[^"]*" r:id="rId1"\/><x:tableParts count="0"\/>/,
    );
    expect(chartsOf(after)).toHaveLength(1);
  });

  test("taken out again leaves the bytes of every part as they were before", () => {
    const after = edit(edit(PLAIN, put("MPP Waaier", FAN)), put("mpp waaier", null));
    const rels = "xl/worksheets/_rels/sheet1.xml.rels";
    expect(changed(PLAIN, after)).toEqual([rels]);
    expect(textOf(after, rels)).not.toContain("<Relationship ");
    expect(packageFaults(after)).toEqual([]);
  });

  test("the same edit gives the same bytes, and again gives no other file", () => {
    const once = edit(PLAIN, put("MPP Waaier", FAN));
    expect(edit(PLAIN, put("MPP Waaier", FAN))).toEqual(once);
    expect(edit(once, put("MPP Waaier", FAN))).toEqual(once);
  });

  test("has in a strict file the namespaces of strict files", () => {
    const strict = Object.entries(bookParts({ sheets: [worksheet("")] })).map(([name, text]) => [
      name,
      String(text)
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]);
    const after = edit(zip(Object.fromEntries(strict) as Record<string, string>), put("MPP Waaier", FAN));
    const written = [CHART, DRAWING].map((part) => textOf(after, part)).join("");
    expect(written).not.toContain("schemas.openxmlformats.org");
    expect(written).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
    expect(chartsOf(after)).toEqual([{ name: "MPP Waaier", ...FAN }]);
  });
});

describe("a sheet that has a drawing", () => {
  const picture = twoCell(
    [0, 0, 0, 0],
    [1, 1, 0, 0],
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="40" name="logo"/></xdr:nvPicPr></xdr:pic>',
  );
  const group = `<xdr:grpSp><xdr:grpSpPr/>${frameXml("In groep")}<xdr:sp/></xdr:grpSp>`;
  const styled = {
    drawing: drawingXml(ANCHOR("Grafiek 1") + picture),
    parts: {
      "xl/charts/_rels/chart1.xml.rels": relationships([
        "rId1",
        "http://schemas.microsoft.com/office/2011/relationships/chartStyle",
        "style1.xml",
      ]),
      "xl/charts/style1.xml": "<cs/>",
    },
  };
  const before = chartBook(chartXml("<c:radarChart/>"), styled);

  test("gets another frame at its end; what is there keeps its bytes", () => {
    const after = edit(before, put("MPP Waaier", FAN));
    expect(changed(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      DRAWING,
    ]);
    const [old, now] = [textOf(before, DRAWING), textOf(after, DRAWING)];
    expect(now.startsWith(old.replace("</xdr:wsDr>", ""))).toBe(true);
    expect(now).toContain('<xdr:cNvPr id="41" name="MPP Waaier" descr="Instroom [personen]"/>');
    expect(chartsOf(after).map(({ name }) => name)).toEqual(["Grafiek 1", "MPP Waaier"]);
  });

  test("loses a chart with what only that chart has; the picture stays", () => {
    const after = edit(before, put("Grafiek 1", null));
    expect(changed(before, after)).toEqual([
      "xl/charts/_rels/chart1.xml.rels",
      CHART,
      "xl/charts/style1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      DRAWING,
    ]);
    expect(textOf(after, DRAWING)).toBe(drawingXml(picture));
    expect(packageFaults(after).filter((fault) => !fault.startsWith("no type"))).toEqual([]);
  });

  test("loses the drawing with its last chart", () => {
    const alone = chartBook(chartXml(""));
    const after = edit(alone, put("Grafiek 1", null));
    expect(Object.keys(unzip(after)).filter((name) => /drawing|chart/.test(name))).toEqual([]);
    expect(textOf(after, SHEET)).not.toContain("<drawing");
    expect(packageFaults(after)).toEqual([]);
  });

  test("keeps a part that another frame shows too", () => {
    const twice = chartBook(chartXml(""), { drawing: drawingXml(ANCHOR("a") + ANCHOR("b")) });
    const after = edit(twice, put("a", null));
    expect(changed(twice, after)).toEqual([DRAWING]);
    expect(chartsOf(after)).toMatchObject([{ name: "b", title: "" }]);
  });

  test("a chart in a group goes without the rest of the group", () => {
    const drawing = drawingXml(twoCell([0, 0, 0, 0], [1, 1, 0, 0], group) + picture);
    const after = edit(chartBook(chartXml(""), { drawing }), put("In groep", null));
    expect(textOf(after, DRAWING)).toBe(drawing.replace(frameXml("In groep"), ""));
  });

  test("a chart that gets another specification is replaced, one that gets its own is left alone", () => {
    const made = edit(before, put("MPP Waaier", FAN));
    const after = edit(made, put("MPP WAAIER", { ...FAN, title: "Anders" }));
    expect(chartsOf(after).map(({ name, title }) => [name, title])).toEqual([
      ["Grafiek 1", ""],
      ["MPP WAAIER", "Anders"],
    ]);
    // Of this one we could not write the half.
    expect(edit(before, put("Grafiek 1", { title: "", type: "other", range: "B2:D9", series: [] }))).toEqual(
      before,
    );
  });

  test("a chart that is not there is already gone", () => {
    expect(edit(before, put("Grafiek 9", null))).toEqual(before);
    expect(edit(PLAIN, put("Grafiek 9", null))).toEqual(PLAIN);
  });

  test("a name that two charts have does not say which is meant", () => {
    const twice = chartBook(chartXml(""), { drawing: drawingXml(ANCHOR("a") + ANCHOR("A")) });
    expect(refusal(() => edit(twice, put("a", null)))).toBe("duplicate-name");
  });
});

describe("a new sheet", () => {
  const sheet = (charts: readonly XlsxChart[]): NewSheet => ({
    name: "Mijn 'blad' 2",
    cells: [
      { ref: "A1", value: "jaar" },
      { ref: "A2", value: 2026 },
    ],
    tables: [{ name: "Reeks", range: "A1:A2" }],
    charts,
  });

  test("has charts of its own cells, of other sheets and of sheets after it", () => {
    const chart: XlsxChart = {
      ...{ name: "Reeks", title: "", type: "scatter", range: "C1:H9" },
      series: [
        { name: "zelf", values: area("A2", "MIJN 'BLAD' 2") },
        { name: "ander", values: area("A1"), x: area("A2", "Mijn 'blad' 2") },
        { name: "volgend", values: area("B1:B3", "Later") },
      ],
    };
    const edits: WorkbookEdits = { addSheets: [sheet([chart]), { name: "Later", cells: [] }] };
    const after = saveEdits(PLAIN, edits, []);
    const [zelf, ...others] = chart.series;
    expect(chartsOf(after, 1)).toEqual([
      { ...chart, series: [{ ...zelf, values: area("A2", "Mijn 'blad' 2") }, ...others] },
    ]);
    expect(packageFaults(after)).toEqual([]);
    expect(textOf(after, "xl/worksheets/sheet2.xml")).toMatch(
      /<drawing r:id="rId2"\/><tableParts count="1">/,
    );
  });

  test("has no two charts of one name", () => {
    const [a, b] = ["x", "X"].map((name): XlsxChart => ({ name, ...PIE }));
    expect(refusal(() => saveEdits(PLAIN, { addSheets: [sheet(a && b ? [a, b] : [])] }, []))).toBe("overlap");
  });
});

test("numbers that a host does not tell are left out; a kind without a word is drawn as lines", () => {
  const chart = {
    title: "t",
    type: "other",
    range: "B2:C3",
    series: [
      { name: "a", values: null },
      { name: "b", values: area("A1"), x: null },
    ],
  } as const;
  expect(chartsOf(edit(PLAIN, put("x", chart)))).toEqual([
    {
      name: "x",
      ...chart,
      type: "line",
      series: [
        { name: "a", values: null },
        { name: "b", values: area("A1") },
      ],
    },
  ]);
});

test("a series that is not painted has no place in the legend, every line has a dash of its own", () => {
  const xml = textOf(edit(PLAIN, put("x", FAN)), CHART);
  expect(xml).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
  expect(xml.match(/legendEntry>/g)).toHaveLength(2);
  const lines = {
    ...FAN,
    type: "line",
    series: ["B", "C", "D"].map((c) => ({ name: c, values: area(`${c}2`) })),
  } as const;
  const dashes = textOf(edit(PLAIN, put("x", lines)), CHART).match(/prstDash val="\w+"/g);
  expect(new Set(dashes).size).toBe(3);
});

test("a workbook that is read has what was written, with the cells as they were", () => {
  const after = edit(PLAIN, put("x", FAN));
  expect(readWorkbook(after, []).sheets[0]?.cells).toEqual(readWorkbook(PLAIN, []).sheets[0]?.cells);
});
