/**
 * Order of the children that ECMA-376 part 1 prescribes for the parts that we write: §18.2.27 (workbook), §18.3.1.99
 * (worksheet), §18.8.39 (styleSheet), §18.5.1.2 (table), §18.8.45 (xf), §20.5.2 (drawings), §21.2.2 (charts).
 * A file that breaks it is repaired by Excel.
 */
import { SaxesParser } from "saxes";

const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses";

const ORDERS: Readonly<Record<string, string>> = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  sheetView: "pane selection pivotSelection extLst",
  xf: "alignment protection extLst",
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  title: "tx layout overlay spPr txPr extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  areaChart: "grouping varyColors ser dLbls dropLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  scatterChart: "scatterStyle varyColors ser dLbls axId extLst",
  pieChart: "varyColors ser dLbls firstSliceAng extLst",
  ser: "idx order tx spPr invertIfNegative marker explosion dPt dLbls trendline errBars cat val xVal yVal smooth shape extLst",
  catAx: `${AXIS} auto lblAlgn lblOffset noMultiLvlLbl extLst`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  twoCellAnchor: "from to sp grpSp graphicFrame cxnSp pic contentPart AlternateContent clientData",
  from: "col colOff row rowOff",
  to: "col colOff row rowOff",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
};

/** "styleSheet: fonts after fills" and the like; also lists whose count is not what they hold. */
export function orderFaults(xml: string): string[] {
  const faults: string[] = [];
  const stack: { name: string; last: number; count: string | undefined; children: number }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const local = name.replace(/^.*:/, "");
    const parent = stack[stack.length - 1];
    if (parent) {
      parent.children += 1;
      const order = ORDERS[parent.name]?.split(" ");
      const at = order?.indexOf(local) ?? -1;
      if (order && at < 0) faults.push(`${parent.name}: unknown ${local}`);
      if (at >= 0 && at < parent.last) faults.push(`${parent.name}: ${local} too late`);
      parent.last = Math.max(parent.last, at);
    }
    stack.push({ name: local, last: -1, count: attributes["count"], children: 0 });
  });
  parser.on("closetag", () => {
    const element = stack.pop();
    if (element?.count !== undefined && Number(element.count) !== element.children)
      faults.push(`${element.name}: count ${element.count}, holds ${String(element.children)}`);
  });
  parser.write(xml).close();
  return faults;
}
