/**
 * What the calls of a workbook calculated with: for each model, parameter set and inflow what MPP.VERANTWOORDING says of
 * them, and the fingerprint of each density. Calls that say the same are taken together, with the cells that made them.
 */
import { FailureError } from "../../core";
import { shortFingerprint } from "../../params";
import { callFunction } from "../call";
import { readEvents } from "../read/events";
import { readModel } from "../read/model";
import { readSet } from "../read/run-arguments";
import { readScenarios } from "../read/scenarios";
import { FUNCTIONS } from "../registry";
import { type FunctionSpec, type ResultMatrix } from "../spec";
import { VERANTWOORDING } from "../specs/verantwoording";
import { densityFingerprint } from "./density-fingerprint";

/** One call of one of the functions, with its arguments as a host passes them. */
export interface AccountedCall {
  /** Address of its cell, e.g. "Prognose!F4". */
  readonly cell: string;
  /** Of the spec. */
  readonly id: string;
  readonly args: readonly unknown[];
  /** Of the arguments that are ranges. */
  readonly addresses: readonly (string | null | undefined)[];
}

/** Equal receipts are one. */
export interface Receipt {
  /** As MPP.VERANTWOORDING gives it, with its headings. */
  readonly rows: ResultMatrix;
  readonly cells: readonly string[];
}

const at = (spec: FunctionSpec, id: string): number =>
  spec.parameters.findIndex((parameter) => parameter.id === id);

/**
 * Model, parameters and inflow; a band has a density in place of an inflow. Parameters are named by their cells: a part of
 * the table's columns, which a call may take, has another fingerprint than the whole.
 */
function chainRows(spec: FunctionSpec, { args, addresses }: AccountedCall): ResultMatrix | undefined {
  const [model, parameters, inflow] = ["model", "parameters", "inflow"].map((id) => at(spec, id));
  if (model === undefined || parameters === undefined || model < 0 || parameters < 0) return undefined;
  if (inflow !== undefined && inflow >= 0) {
    const found = callFunction(VERANTWOORDING, [args[model], args[parameters], args[inflow]]);
    return typeof found === "string" ? undefined : placed(found, addresses[parameters]);
  }
  const rows = VERANTWOORDING.run({
    model: readModel(args[model], "model", undefined),
    parameters: readSet(args[parameters], "parameters", undefined),
    inflow: { series: new Map() },
  }) as ResultMatrix;
  return placed(rows, addresses[parameters]);
}

const placed = (rows: ResultMatrix, address: string | null | undefined): ResultMatrix =>
  rows.map(([part = "", name = "", ...rest]) => [
    part,
    part === "parameters" ? (address ?? name) : name,
    ...rest,
  ]);

function densityRows(spec: FunctionSpec, { args, addresses }: AccountedCall): ResultMatrix | undefined {
  const scenarios = spec.parameters.findIndex(({ kind }) => kind === "scenarios");
  if (scenarios < 0) return undefined;
  const events = spec.parameters.findIndex(({ kind }) => kind === "events");
  const block = readScenarios(args[scenarios], "scenario's", undefined);
  const more = readEvents(events < 0 ? null : args[events], "gebeurtenissen", undefined);
  const print = densityFingerprint(block, more);
  const where = [addresses[scenarios], events < 0 ? null : addresses[events]];
  const name = where.filter((each) => typeof each === "string").join(" + ");
  const count = block.entries.length + more.entries.length;
  return [["dichtheid", name, count, shortFingerprint(print), print]];
}

/** What cannot be read gives no receipt: its cell is in error, and says so itself. */
function unlessRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

function grouped(found: readonly (readonly [ResultMatrix | undefined, string])[]): Receipt[] {
  const groups = new Map<string, { rows: ResultMatrix; cells: string[] }>();
  for (const [rows, cell] of found) {
    if (rows === undefined) continue;
    const key = JSON.stringify(rows);
    const group = groups.get(key) ?? { rows, cells: [] };
    if (!group.cells.includes(cell)) group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** @returns of the production model, and of the densities */
export function receiptsOf(calls: readonly AccountedCall[]): {
  readonly chains: readonly Receipt[];
  readonly densities: readonly Receipt[];
} {
  const known = calls.flatMap((call) => {
    const spec = FUNCTIONS.find(({ id }) => id === call.id);
    return spec === undefined ? [] : [{ spec, call }];
  });
  return {
    chains: grouped(known.map(({ spec, call }) => [unlessRefused(() => chainRows(spec, call)), call.cell])),
    densities: grouped(
      known.map(({ spec, call }) => [unlessRefused(() => densityRows(spec, call)), call.cell]),
    ),
  };
}
