/** Workbooks with charts, written out by hand as other programs write them. */
import { type XlsxChart, readWorkbook } from "../../src/xlsx";
import { OFFICE, book, relationships, worksheet } from "./package-of";

const DML = "http://schemas.openxmlformats.org/drawingml/2006";
const NAMES = `xmlns:c="${DML}/chart" xmlns:a="${DML}/main" xmlns:r="${OFFICE}"`;
export const CHART = "xl/charts/chart1.xml";
export const DRAWING = "xl/drawings/drawing1.xml";

export const series = (order: number, inner: string): string =>
  `<c:ser><c:idx val="${String(order)}"/><c:order val="${String(order)}"/>${inner}</c:ser>`;

export const chartXml = (plotArea: string, title = ""): string =>
  `<c:chartSpace ${NAMES}><c:chart>${title}<c:plotArea><c:layout/>${plotArea}</c:plotArea></c:chart></c:chartSpace>`;

export const frameXml = (name: string, id = "rId1", shape = "2"): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shape}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm/><a:graphic><a:graphicData uri="${DML}/chart"><c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const marker = (column: number, row: number, x: number, y: number): string =>
  `<xdr:col>${String(column)}</xdr:col><xdr:colOff>${String(x)}</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>${String(y)}</xdr:rowOff>`;

type Corner = readonly [column: number, row: number, x: number, y: number];
export const twoCell = (from: Corner, to: Corner, inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from>${marker(...from)}</xdr:from><xdr:to>${marker(...to)}</xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
export const oneCell = (from: Corner, cx: number, cy: number, inner: string): string =>
  `<xdr:oneCellAnchor><xdr:from>${marker(...from)}</xdr:from><xdr:ext cx="${String(cx)}" cy="${String(cy)}"/>${inner}<xdr:clientData/></xdr:oneCellAnchor>`;
export const absolute = (x: number, y: number, cx: number, cy: number, inner: string): string =>
  `<xdr:absoluteAnchor><xdr:pos x="${String(x)}" y="${String(y)}"/><xdr:ext cx="${String(cx)}" cy="${String(cy)}"/>${inner}<xdr:clientData/></xdr:absoluteAnchor>`;

export const drawingXml = (anchors: string): string =>
  `<xdr:wsDr xmlns:xdr="${DML}/spreadsheetDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ${NAMES}>${anchors}</xdr:wsDr>`;

/** B2:D9 */
export const ANCHOR = (name: string): string => twoCell([1, 1, 0, 0], [4, 9, 0, 0], frameXml(name));

/** A workbook of the sheets Blad1 and Mijn 'blad'; the first has a drawing. */
export function chartBook(
  chart: string,
  { drawing = drawingXml(ANCHOR("Grafiek 1")), before = "", parts = {} } = {},
): Uint8Array {
  return book({
    sheets: [
      worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', before, '<drawing r:id="rId7"/>'),
      worksheet(""),
    ],
    names: ["Blad1", "Mijn 'blad'"],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId7", "drawing", "../drawings/drawing1.xml"]),
      [DRAWING]: drawing,
      "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
      [CHART]: chart,
      ...parts,
    },
  });
}

export const chartsOf = (bytes: Uint8Array, sheet = 0): readonly XlsxChart[] =>
  readWorkbook(bytes, []).sheets[sheet]?.charts ?? [];
