/**
 * The production model of a call: the name of a built-in one, or the range of a model table.
 * Source: docs/besluiten/0014.
 */
import { type CompiledModel, compileModel, type ModelRow, MODELS, readModelTable } from "../../chain";
import { fail, type Failure, nearestName } from "../../core";
import { remembered } from "../remembered";
import { readParameterTable } from "./parameter-table";
import { RANGE_FAILURES, readRange, singleCell } from "./range";
import { TEXT_FAILURES, textIn } from "./text";

export interface ModelArgument {
  /** Name of a built-in model; "" for a table. */
  readonly name: string;
  readonly rows: readonly ModelRow[];
  readonly compiled: CompiledModel;
}

export const MODEL_FAILURES = [
  ...RANGE_FAILURES,
  ...TEXT_FAILURES,
  "unknown-name",
  "empty-table",
  "table-too-large",
  "required-column",
  "duplicate-column",
  "unknown-rule",
  "rule-parts",
  "rule-form",
  "formula-syntax",
  "formula-length",
  "not-linear",
  "duplicate-indicator",
  "unknown-indicator",
  "kind-mismatch",
  "unknown-parameter",
  "model-unit",
  "unit-mismatch",
  "model-loop",
] as const satisfies readonly Failure["code"][];

const builtIn = new Map<string, ModelArgument>();

/** Compiled when it is first asked for. */
function named(name: string): ModelArgument | undefined {
  const known = builtIn.get(name);
  const rows = MODELS.get(name);
  if (known !== undefined || rows === undefined) return known;
  const made = { name, rows, compiled: compileModel(rows) };
  builtIn.set(name, made);
  return made;
}

const ofTable = remembered((argument, parameter, address): ModelArgument => {
  const { rows, placeOf } = readModelTable(readParameterTable(argument, parameter, address));
  return { name: "", rows, compiled: compileModel(rows, { placeOf }) };
});

/** @throws FailureError of MODEL_FAILURES */
export function readModel(argument: unknown, parameter: string, address: unknown): ModelArgument {
  const range = readRange(argument, parameter, address);
  if (range.cells.length > 1 || range.columns > 1) return ofTable(argument, parameter, address);
  const { cell, place } = singleCell(range);
  const name = textIn(cell, () => place);
  const known = named(name.toLowerCase());
  if (known !== undefined) return known;
  const allowed = [...MODELS.keys()];
  const nearest = nearestName(name.toLowerCase(), allowed);
  const more = nearest === undefined ? {} : { nearest };
  return fail({ code: "unknown-name", place, what: "model", name, allowed, ...more });
}
