/**
 * The whole sample workbook: native part, then the MPP formulas as Excel stores them, then every cell's value from
 * the engine. The same data give the same bytes. Every error, loop or spill of another size stops the making.
 */
import { bindFunctions, type BoundFunction, installCustomFunctions, recalculate } from "../../src/engine";
import { associateFunctions, functionsJson, NAMESPACE } from "../../src/functions";
import { type CellValue, readWorkbook, saveChanges, type SheetChanges } from "../../src/xlsx";
import { FORECAST, makeBase } from "./base";
import { type RealisedData } from "./realised-sheet";

/** The functions as a host has them, Dutch. */
export function sampleFunctions(): readonly BoundFunction[] {
  const target: { CustomFunctions?: unknown } = {};
  const implementations = installCustomFunctions(target);
  associateFunctions(target.CustomFunctions as Parameters<typeof associateFunctions>[0], () => "nl");
  return bindFunctions(NAMESPACE, functionsJson("nl"), implementations);
}

type Values = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

function valueChanges(values: Values): SheetChanges[] {
  return [...values].map(([sheet, cells]) => ({
    sheet,
    cells: [...cells].map(([ref, value]) => ({ kind: "value", ref, value })),
  }));
}

export async function makeSample(data: RealisedData): Promise<Uint8Array> {
  const functions = sampleFunctions();
  const base = await makeBase(data);
  const cells = base.forecast.formulas.map(
    (formula) => ({ kind: "formula", ...formula, value: null }) as const,
  );
  const bytes = saveChanges(base.bytes, [{ sheet: FORECAST, cells }], functions);
  const { values, errors, loops } = await recalculate(readWorkbook(bytes, functions), functions);
  if (errors.length > 0 || loops.length > 0) throw new Error(JSON.stringify({ errors, loops }, null, 2));
  return saveChanges(bytes, valueChanges(values), functions);
}
