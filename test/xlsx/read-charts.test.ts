/** What a file's charts are read as: kinds, names, ranges, places. Files by hand, in the words of Excel's own. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../src/xlsx";
import {
  ANCHOR,
  CHART,
  absolute,
  chartBook,
  chartXml,
  chartsOf,
  drawingXml,
  frameXml,
  oneCell,
  series,
  twoCell,
} from "./chart-book";
import { refusal } from "./new-sheets";
import { MAIN, OFFICE, bookParts, relationships, worksheet, zip } from "./package-of";

const ref = (element: string, formula: string): string =>
  `<c:${element}><c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>General</c:formatCode></c:numCache></c:numRef></c:${element}>`;
const CELLS = ref("val", "Blad1!$B$2:$B$5");
const group = (name: string, head: string, inner = series(0, CELLS)): string =>
  `<c:${name}>${head}${inner}</c:${name}>`;
const TWO = series(0, CELLS) + series(1, CELLS);
const typeOf = (plotArea: string): string | undefined => chartsOf(chartBook(chartXml(plotArea)))[0]?.type;
const grouping = (word: string): string => `<c:grouping val="${word}"/>`;

describe("a chart", () => {
  test("has the name of its frame, its title, its cells and its series in their order", () => {
    const name = (text: string): string => `<c:tx><c:v>${text}</c:v></c:tx>`;
    const cached =
      '<c:tx><c:strRef><c:f>Blad1!$C$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>uit cel</c:v></c:pt></c:strCache></c:strRef></c:tx>';
    const second = series(1, name("tweede_x000D_") + ref("cat", "Blad1!A2:A5") + CELLS);
    const first = series(0, cached + ref("cat", "'Mijn ''blad'''!$A$2:$A$5") + ref("val", "blad1!$B$2"));
    const title =
      "<c:title><c:tx><c:rich><a:p><a:r><a:t>Instroom </a:t></a:r><a:r><a:t>&amp; uitstroom</a:t></a:r></a:p><a:p><a:r><a:t>[personen]</a:t></a:r><a:br/><a:fld><a:t>2026</a:t></a:fld></a:p></c:rich></c:tx></c:title>";
    const xml = chartXml(group("lineChart", grouping("standard"), second + first), title);
    const area = (range: string, sheet = "Blad1"): object => ({ sheet, range });
    expect(chartsOf(chartBook(xml, { drawing: drawingXml(ANCHOR("Mijn &quot;grafiek&quot;")) }))).toEqual([
      {
        name: 'Mijn "grafiek"',
        title: "Instroom & uitstroom\n[personen]\n2026",
        type: "line",
        range: "B2:D9",
        series: [
          { name: "uit cel", values: area("B2"), x: area("A2:A5", "Mijn 'blad'") },
          { name: "tweede\r", values: area("B2:B5"), x: area("A2:A5") },
        ],
      },
    ]);
  });

  test("has the title that the file remembers of a cell, or none of its own", () => {
    const cached =
      "<c:title><c:tx><c:strRef><c:f>Blad1!$A$1</c:f><c:strCache><c:pt idx='0'><c:v>van</c:v></c:pt><c:pt idx='1'><c:v>cel</c:v></c:pt></c:strCache></c:strRef></c:tx></c:title>";
    expect(chartsOf(chartBook(chartXml("", cached)))[0]?.title).toBe("van cel");
    expect(chartsOf(chartBook(chartXml("", "<c:title/>")))[0]?.title).toBe("");
  });

  test.each([
    ["Blad2!$A$1:$A$3", "a sheet that is not there"],
    ["Blad1!#REF!", "a place that is gone"],
    ["[1]Blad1!$A$1:$A$3", "another workbook"],
    ["(Blad1!$A$1:$A$3,Blad1!$C$1:$C$3)", "two ranges"],
    ["Blad1!$A:$A", "a whole column"],
    ["Map1.xlsx!Reeks", "a name"],
    ["Blad1!$XFE$1", "a place outside a sheet"],
  ])("knows no range for %s: %s", (formula) => {
    const xml = chartXml(group("barChart", "", series(0, ref("cat", formula) + ref("val", formula))));
    expect(chartsOf(chartBook(xml))[0]?.series).toEqual([{ name: "", values: null, x: null }]);
  });

  test("knows no range for numbers that are typed in", () => {
    const typed = "<c:val><c:numLit><c:pt idx='0'><c:v>1</c:v></c:pt></c:numLit></c:val>";
    expect(chartsOf(chartBook(chartXml(group("lineChart", "", series(0, typed)))))[0]?.series).toEqual([
      { name: "", values: null },
    ]);
  });
});

test.each([
  ["line", group("lineChart", grouping("standard"))],
  ["line", group("line3DChart", grouping("standard"))],
  ["line", group("lineChart", grouping("stacked"))],
  ["other", group("lineChart", grouping("stacked"), TWO)],
  ["area", group("areaChart", grouping("standard"))],
  ["area", group("areaChart", "")],
  ["stacked-area", group("areaChart", grouping("stacked"))],
  ["other", group("areaChart", grouping("percentStacked"))],
  ["column", group("barChart", `<c:barDir val="col"/>${grouping("clustered")}`)],
  ["bar", group("barChart", `<c:barDir val="bar"/>${grouping("clustered")}`)],
  ["bar", group("barChart", `<c:barDir val="bar"/>${grouping("stacked")}`)],
  ["other", group("barChart", `<c:barDir val="bar"/>${grouping("stacked")}`, TWO)],
  ["other", group("barChart", grouping("percentStacked"))],
  ["scatter", group("scatterChart", "")],
  ["pie", group("pieChart", "")],
  ["other", group("radarChart", "")],
  ["other", ""],
])("is %s: %s", (type, plotArea) => {
  expect(typeOf(plotArea)).toBe(type);
});

test("a fan: stacked areas of which the lowest is not painted, and lines over them", () => {
  const clear = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  const lineOnly = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
  const areas = series(0, clear + CELLS) + series(2, lineOnly + CELLS);
  const plot =
    group("areaChart", grouping("stacked"), areas) + group("lineChart", "", series(1, clear + CELLS));
  const values = { sheet: "Blad1", range: "B2:B5" };
  expect(chartsOf(chartBook(chartXml(plot)))[0]).toMatchObject({
    type: "stacked-area",
    series: [
      { name: "", values, fill: "none" },
      { name: "", type: "line", values },
      { name: "", values },
    ],
  });
  expect(JSON.stringify(chartsOf(chartBook(chartXml(plot)))).match(/"fill"/g)).toHaveLength(1);
  const slices = series(0, `${clear}<c:dPt><c:idx val="0"/></c:dPt>${CELLS}`);
  expect(chartsOf(chartBook(chartXml(group("pieChart", "", slices))))[0]?.series[0]).not.toHaveProperty(
    "fill",
  );
});

test("a kind that Excel added later has its title and no series", () => {
  const space =
    '<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chart><cx:title><cx:tx><cx:txData><cx:v>Waterval</cx:v></cx:txData></cx:tx></cx:title>' +
    '<cx:plotArea><cx:plotAreaRegion><cx:series layoutId="waterfall"/></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>';
  const choice = `<mc:AlternateContent><mc:Choice Requires="cx1">${frameXml("Nieuw")}</mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent>`;
  const drawing = drawingXml(twoCell([1, 1, 0, 0], [4, 9, 0, 0], choice));
  const newer = "http://schemas.microsoft.com/office/2014/relationships/chartEx";
  const parts = {
    "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", newer, "../charts/chart1.xml"]),
  };
  expect(chartsOf(chartBook(space, { drawing, parts }))).toEqual([
    { name: "Nieuw", title: "Waterval", type: "other", range: "B2:D9", series: [] },
  ]);
});

describe("covers the cells", () => {
  const range = (anchor: string, before = ""): string | undefined =>
    chartsOf(chartBook(chartXml(""), { drawing: drawingXml(anchor), before }))[0]?.range;
  const frame = frameXml("x");

  test("between its corners; less than a pixel is rounding", () => {
    expect(range(twoCell([0, 0, 5, 5], [2, 3, 0, 9000], frame))).toBe("A1:B3");
    expect(range(twoCell([0, 0, 0, 0], [2, 3, 9525, 9525], frame))).toBe("A1:C4");
    expect(range(twoCell([3, 3, 0, 0], [3, 3, 0, 0], frame))).toBe("D4");
  });

  // 64 × 20 pixels a cell, 9525 EMU a pixel.
  test("under its size, from a cell or a place, by Excel's standard widths and heights", () => {
    expect(range(oneCell([1, 1, 0, 0], 2 * 64 * 9525, 3 * 20 * 9525, frame))).toBe("B2:C4");
    expect(range(oneCell([1, 1, 9525, 9525], 2 * 64 * 9525, 3 * 20 * 9525, frame))).toBe("B2:D5");
    expect(range(absolute(64 * 9525, 0, 64 * 9525, 20 * 9525, frame))).toBe("B1");
  });

  // 20.5 characters are 143 pixels: trunc((256 × 20.5 + 18) / 256 × 7).
  test("and by those that the sheet gives", () => {
    const before =
      '<sheetFormatPr defaultRowHeight="30"/><cols><col min="2" max="2" width="20.5"/><col min="3" max="4" hidden="1"/></cols>';
    const at = (pixels: number): string | undefined =>
      range(absolute(0, 0, (64 + 143 + pixels) * 9525, 41 * 9525, frame), before);
    expect(at(0)).toBe("A1:B2");
    expect(at(1)).toBe("A1:E2");
  });

  test("of no sheet when it lies outside of one, or says nothing", () => {
    expect(range(twoCell([0, 0, 0, 0], [16_385, 3, 0, 0], frame))).toBe("");
    expect(range(twoCell([-2, 0, 0, 0], [3, 3, 0, 0], frame))).toBe("");
    expect(range(absolute(0, 0, 64 * 9525 * 17_000, 9525, frame))).toBe("");
    expect(range(`<xdr:twoCellAnchor>${frame}</xdr:twoCellAnchor>`)).toBe("");
    expect(range(`<xdr:oneCellAnchor>${frame}</xdr:oneCellAnchor>`)).toBe("");
  });
});

test("charts in groups and in alternatives of other programs are found, pictures are not charts", () => {
  const grouped = `<xdr:grpSp><xdr:grpSpPr/>${frameXml("a")}<xdr:grpSp>${frameXml("b", "rId1", "3")}</xdr:grpSp></xdr:grpSp>`;
  const outer = `<mc:AlternateContent><mc:Choice Requires="a14">${ANCHOR("c")}</mc:Choice><mc:Fallback>${ANCHOR("niet")}</mc:Fallback></mc:AlternateContent>`;
  const picture = twoCell([0, 0, 0, 0], [1, 1, 0, 0], "<xdr:pic/>");
  const drawing = drawingXml(twoCell([0, 0, 0, 0], [2, 2, 0, 0], grouped) + picture + outer);
  expect(chartsOf(chartBook(chartXml(""), { drawing })).map(({ name, range }) => [name, range])).toEqual([
    ["a", "A1:B2"],
    ["b", "A1:B2"],
    ["c", "B2:D9"],
  ]);
});

describe("what cannot be read", () => {
  const NOTHING = { title: "", type: "other", series: [] };
  test.each([
    ["a chart that is no XML", "<c:chartSpace>"],
    ["a chart of something else", "<html/>"],
    ["a chart in another encoding", new Uint8Array([0xff, 0xfe, 0x00])],
  ])("%s is shown as a chart of another kind", (_, xml) => {
    const bytes = chartBook("", { parts: { [CHART]: xml } });
    expect(chartsOf(bytes)).toEqual([{ name: "Grafiek 1", range: "B2:D9", ...NOTHING }]);
  });

  test("a chart that is not there, or that nothing leads to", () => {
    const parts = {
      "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart9.xml"]),
    };
    expect(chartsOf(chartBook("", { parts }))).toEqual([{ name: "Grafiek 1", range: "B2:D9", ...NOTHING }]);
    const drawing = drawingXml(twoCell([1, 1, 0, 0], [4, 9, 0, 0], frameXml("los", "rId5")));
    expect(chartsOf(chartBook(chartXml(""), { drawing }))).toEqual([
      { name: "los", range: "B2:D9", ...NOTHING },
    ]);
  });

  test("a drawing that is no XML: its charts have no name and no place", () => {
    const bytes = chartBook(chartXml(group("pieChart", "")), { drawing: "<xdr:wsDr>" });
    expect(chartsOf(bytes)).toMatchObject([{ name: "", range: "", type: "pie" }]);
  });

  test.each([
    ["doctype", "<!DOCTYPE c [<!ENTITY a 'b'>]><c:chartSpace/>"],
    ["too-deep", `${"<a>".repeat(200)}${"</a>".repeat(200)}`],
    ["too-large", `<a>${"<b/>".repeat(400_001)}</a>`],
  ])("but a part that is made to do harm stops the file from being opened: %s", (code, xml) => {
    expect(refusal(() => readWorkbook(chartBook(xml), []))).toBe(code);
    expect(refusal(() => readWorkbook(chartBook(chartXml(""), { drawing: xml }), []))).toBe(code);
  });

  test("one part in many frames is read once, in a time that grows with its size", () => {
    const anchors = Array.from({ length: 2000 }, (_, i) => ANCHOR(`g${String(i)}`)).join("");
    const many = series(0, CELLS).repeat(20_000);
    const charts = chartsOf(
      chartBook(chartXml(group("lineChart", "", many)), { drawing: drawingXml(anchors) }),
    );
    expect(charts).toHaveLength(2000);
    expect(charts[1999]?.series).toBe(charts[0]?.series);
  });
});

test("a drawing belongs to the first sheet that points at it", () => {
  const rels = relationships(["rId1", "drawing", "../drawings/drawing1.xml"]);
  const bytes = chartBook(chartXml(""), { parts: { "xl/worksheets/_rels/sheet2.xml.rels": rels } });
  expect([chartsOf(bytes, 0).length, chartsOf(bytes, 1).length]).toEqual([1, 0]);
});

test("the chart of a chart sheet lies on no cells; a sheet that is not asked for has none", () => {
  const parts = bookParts({
    sheets: [worksheet("")],
    workbookRelationships: [["rId50", "chartsheet", "chartsheets/sheet1.xml"]],
    parts: {
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><drawing r:id="rId1"/></chartsheet>`,
      "xl/chartsheets/_rels/sheet1.xml.rels": relationships(["rId1", "drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": drawingXml(absolute(0, 0, 9_000_000, 6_000_000, frameXml("Grafiek 1"))),
      "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
      [CHART]: chartXml(group("pieChart", "")),
    },
  });
  const listed = String(parts["xl/workbook.xml"]).replace(
    "</sheets>",
    '<sheet name="Grafiek" sheetId="9" r:id="rId50"/></sheets>',
  );
  const bytes = zip({ ...parts, "xl/workbook.xml": listed });
  expect(chartsOf(bytes, 1)).toMatchObject([{ name: "Grafiek 1", type: "pie", range: "" }]);
  expect(readWorkbook(bytes, [], { sheets: ["Blad1"] }).sheets[1]?.charts).toEqual([]);
});

test("the sample has a density and nine bands, each with the cells of its numbers", () => {
  const sample = new Uint8Array(readFileSync("assets/voorbeeld/mpp-voorbeeld.xlsx"));
  const { sheets } = readWorkbook(sample, []);
  const charts = (name: string): ReturnType<typeof chartsOf> =>
    sheets.find((sheet) => sheet.name === name)?.charts ?? [];
  const [density] = charts("Prognose");
  expect(density).toMatchObject({ title: "Kansdichtheid eerste asielinstroom", type: "scatter" });
  expect(density?.series.slice(0, 2)).toEqual([
    {
      name: "zonder gebeurtenissen (raster)",
      values: { sheet: "Prognose", range: "Q5:Q205" },
      x: { sheet: "Prognose", range: "L5:L205" },
    },
    {
      name: "met gebeurtenissen (MPP.CURVE)",
      values: { sheet: "Prognose", range: "AB5:AB105" },
      x: { sheet: "Prognose", range: "AA5:AA105" },
    },
  ]);
  const bands = charts("Bandbreedte");
  expect(new Set(bands.map(({ name }) => name)).size).toBe(9);
  expect(bands.map(({ range }) => range).slice(0, 2)).toEqual(["L13:T28", "L31:T46"]);
  expect(bands.every(({ type, series: lines }) => type === "line" && lines.length === 7)).toBe(true);
  expect(bands.every(({ series: lines }) => lines.every(({ values, x }) => values && x))).toBe(true);
});
