/** A whole workbook from the bytes of an .xlsx file. Source: ECMA-376 part 1, §18. */
import { readCustomXml } from "./custom-xml";
import { XlsxError } from "./error";
import { shownFormula } from "./formula-shown";
import { MODEL_LIMITS, type ReadOptions } from "./limits";
import { type AddInFunctionName, type DefinedName, type XlsxSheet, type XlsxWorkbook } from "./model";
import { sameName } from "./names";
import { openPackage } from "./package";
import { readProperties } from "./properties";
import { type ChartlessSheet, ChartReader } from "./read-charts";
import { readSheet } from "./read-sheet";
import { parseSheet } from "./sheet-xml";
import { readStyles } from "./styles";
import { readTables } from "./tables";
import {
  type SheetPart,
  type WorkbookParts,
  dynamicMarks,
  sharedStrings,
  workbookParts,
} from "./workbook-parts";
import { attribute, child, childrenOf, flag } from "./xml";
import { decodeEscapes } from "./xml-text";

/**
 * @param addInFunctions names of add-in functions, to undo their stored form
 * @param options which sheets, and how much a file may ask for; the limits of whole models when absent
 * @throws XlsxError; see `XlsxErrorCode`
 */
export function readWorkbook(
  bytes: Uint8Array,
  addInFunctions: readonly AddInFunctionName[],
  { sheets: wanted, limits = MODEL_LIMITS }: ReadOptions = {},
): XlsxWorkbook {
  const file = openPackage(bytes, limits);
  const isWanted = ({ name }: SheetPart): boolean => wanted?.some((each) => sameName(each, name)) ?? true;
  const workbook = workbookParts(file);
  const source = (type: string): { text: string; part: string } | undefined => {
    const part = workbook.find(type);
    return part === undefined ? undefined : { text: file.text(part), part };
  };
  const styles = readStyles(source("styles"), source("theme"), limits.elements);
  const shared = {
    strings: sharedStrings(file, workbook),
    date1904: workbook.date1904,
    dynamicCm: dynamicMarks(file, workbook),
    addIns: addInFunctions,
    styles: styles.length,
    formulaText: limits.formulas,
  };
  const charts = new ChartReader(file, workbook);
  const sheets = workbook.sheets.map((sheet): XlsxSheet => {
    if (!isWanted(sheet)) return { ...emptySheet(sheet), charts: [] };
    const read =
      sheet.kind === "worksheet"
        ? readSheet(parseSheet(file.text(sheet.part), sheet.part, limits.cells), sheet, {
            ...shared,
            part: sheet.part,
          })
        : emptySheet(sheet);
    return { ...read, charts: charts.chartsOf(read) };
  });
  const calculation = child(workbook.root, "calcPr");
  return {
    sheets,
    styles,
    names: readNames(workbook, addInFunctions),
    tables: workbook.sheets.flatMap((sheet) => readTables(file, sheet)),
    customXml: readCustomXml(file, workbook),
    properties: readProperties(file),
    date1904: workbook.date1904,
    iterative: flag(calculation && attribute(calculation, "iterate")),
    externalLinks: targets(workbook, "externalLink"),
    macros: [
      ...targets(workbook, "vbaProject"),
      ...targets(workbook, "xlMacrosheet"),
      ...targets(workbook, "xlIntlMacrosheet"),
    ],
  };
}

const targets = (workbook: WorkbookParts, type: string): string[] =>
  workbook.relationships.filter((each) => each.type === type && !each.external).map((each) => each.target);

function emptySheet(sheet: SheetPart): ChartlessSheet {
  return {
    name: sheet.name,
    part: sheet.part,
    state: sheet.state,
    ...(sheet.kind === "worksheet" ? {} : { kind: sheet.kind }),
    cells: [],
    columns: [],
    rows: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    showGridLines: true,
    protected: false,
  };
}

function readNames(workbook: WorkbookParts, addIns: readonly AddInFunctionName[]): DefinedName[] {
  return childrenOf(child(workbook.root, "definedNames"), "definedName").map((element) => {
    const sheet = attribute(element, "localSheetId");
    const index = Number(sheet);
    if (sheet !== undefined && !workbook.sheets[index]) {
      throw new XlsxError("unknown-sheet", workbook.part, `localSheetId ${sheet}`);
    }
    return {
      name: attribute(element, "name") ?? "",
      text: shownFormula(decodeEscapes(element.text), addIns),
      ...(sheet === undefined ? {} : { sheet: index }),
      hidden: flag(attribute(element, "hidden")),
    };
  });
}
