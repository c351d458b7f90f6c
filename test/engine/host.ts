/** Recalculation with the add-in's own functions, for the tests of the engine. */
import { bindFunctions, createCustomFunctions, type Recalculation, recalculate } from "../../src/engine";
import { associateFunctions, functionsJson } from "../../src/functions";
import type { CellValue, XlsxWorkbook } from "../../src/xlsx";

const { host, implementations } = createCustomFunctions();
associateFunctions(host, () => "nl");
const FUNCTIONS = bindFunctions("MPP", functionsJson("nl"), implementations);

export const calculate = (book: XlsxWorkbook): Promise<Recalculation> => recalculate(book, FUNCTIONS, "nl");

export const valuesOf = (result: Recalculation, sheet = "Blad1"): Record<string, CellValue> =>
  Object.fromEntries(result.values.get(sheet) ?? []);
