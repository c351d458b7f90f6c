/**
 * The whole sample workbook: native part, then the MPP formulas as Excel stores them, then every cell's value from the
 * engine, with the current parameter set stored beside its sheet. The same data give the same bytes. Every error, loop or spill of another size stops the making.
 */
import { bindFunctions, type BoundFunction, installCustomFunctions, recalculate } from "../../src/engine";
import { associateFunctions, functionsJson, NAMESPACE } from "../../src/functions";
import { STORED, storedForm, type ParameterSet } from "../../src/params";
import {
  type CellValue,
  readWorkbook,
  saveChanges,
  saveEdits,
  type SheetChanges,
  type WorkbookEdits,
} from "../../src/xlsx";
import { makeBase, type SampleData } from "./base";

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

/** The set for programs, and what was recorded of it. */
function stored(set: ParameterSet): WorkbookEdits {
  const { xml, name, property } = storedForm(set);
  return {
    customXml: [{ namespace: STORED.namespace, xml }],
    names: [{ name: STORED.name, text: name }],
    properties: [{ name: STORED.property, value: property }],
  };
}

export async function makeSample(data: SampleData): Promise<Uint8Array> {
  const functions = sampleFunctions();
  const base = await makeBase(data);
  const formulas = [...base.drafts].map(([sheet, draft]) => ({
    sheet,
    cells: draft.formulas.map((formula) => ({ kind: "formula", ...formula, value: null }) as const),
  }));
  const bytes = saveChanges(base.bytes, formulas, functions);
  const { values, errors, loops, spills } = await recalculate(readWorkbook(bytes, functions), functions);
  if ([errors, loops, spills].some(({ length }) => length > 0)) {
    throw new Error(JSON.stringify({ errors, loops, spills }, null, 2));
  }
  const edits = { ...stored(data.rounds.current), changes: valueChanges(values) };
  return saveEdits(bytes, edits, functions);
}
