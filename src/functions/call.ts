/**
 * One call: untrusted arguments in, a result of finite numbers or a FailureError out.
 * Excel pads left-out arguments with null and appends an invocation object. Source: Microsoft Learn, "Custom
 * functions parameter options".
 */
import { type Steps } from "../chain";
import { fail } from "../core";
import { readIds } from "./read/asked";
import { readOneName, readOnePeriod } from "./read/asked-one";
import { readDate } from "./read/date";
import { readEvents } from "./read/events";
import { readChanceList, readChoice, readNumberList } from "./read/lists";
import { readModel } from "./read/model";
import { readNumbers } from "./read/numbers";
import { readOptions } from "./read/options";
import { readParameterTable } from "./read/parameter-table";
import { readPeriods } from "./read/periods";
import { readInflow, readSet } from "./read/run-arguments";
import { readCount, readShare, readStep } from "./read/scalar";
import { readScenarios } from "./read/scenarios";
import { readAmount, readOptionalSeries, readSeries } from "./read/series";
import { readName } from "./read/text";
import { type FunctionSpec, type ParameterSpec, type ResultMatrix } from "./spec";

/** Addresses of the parameters, when the host appended an invocation that knows them. */
function addressesOf(spec: FunctionSpec, args: readonly unknown[]): readonly unknown[] {
  const allowed = spec.parameters.length;
  const given = args.slice(allowed).filter((extra) => extra !== null && extra !== undefined);
  const [invocation] = given;
  const isInvocation = given.length === 1 && typeof invocation === "object" && !Array.isArray(invocation);
  if (given.length > 0 && !isInvocation) {
    fail({ code: "too-many-arguments", place: {}, count: allowed + given.length, allowed });
  }
  const addresses = (invocation as { readonly parameterAddresses?: unknown } | undefined)?.parameterAddresses;
  return Array.isArray(addresses) ? (addresses as readonly unknown[]) : [];
}

type Reader = (argument: unknown, parameter: string, address: unknown) => unknown;

/** How the kinds without settings of their own are read. */
const READERS: Readonly<Record<Exclude<ParameterSpec["kind"], "share" | "count">, Reader>> = {
  numbers: (...from) => readNumbers(...from, false),
  chances: (...from) => readNumbers(...from, true),
  scenarios: readScenarios,
  events: readEvents,
  step: readStep,
  table: readParameterTable,
  ids: readIds,
  periods: readPeriods,
  name: readName,
  date: readDate,
  model: readModel,
  set: readSet,
  inflow: readInflow,
  choice: readChoice,
  "one name": readOneName,
  "one period": readOnePeriod,
  "number list": readNumberList,
  "chance list": readChanceList,
  options: readOptions,
  series: readSeries,
  "optional series": readOptionalSeries,
  amount: readAmount,
};

function read(parameter: ParameterSpec, argument: unknown, address: unknown): unknown {
  const { name } = parameter;
  if (parameter.kind === "share") return readShare(argument, name, address, parameter.preset);
  if (parameter.kind === "count") return readCount(argument, name, address, parameter);
  return READERS[parameter.kind](argument, name, address);
}

/** Only finite numbers leave the functions, and no −0. @assumption A-20 */
function checked(matrix: ResultMatrix): ResultMatrix {
  return matrix.map((cells, row) =>
    cells.map((cell, column) => {
      if (typeof cell !== "number") return cell;
      if (Number.isFinite(cell)) return cell === 0 ? 0 : cell;
      return fail({ code: "numeric-range", place: { row: row + 1, column: column + 1 }, value: cell });
    }),
  );
}

function argumentsOf(spec: FunctionSpec, args: readonly unknown[]): Readonly<Record<string, unknown>> {
  const addresses = addressesOf(spec, args);
  const values = spec.parameters.map(
    (parameter, index) => [parameter.id, read(parameter, args[index], addresses[index])] as const,
  );
  return Object.fromEntries(values);
}

const finished = (result: ResultMatrix | string): ResultMatrix | string =>
  typeof result === "string" ? result : checked(result);

/**
 * @param args as the host passes them: values or matrices, perhaps an invocation at the end
 * @returns a matrix, or a text for functions with a scalar result
 * @throws FailureError of spec.errors
 */
export function callFunction(spec: FunctionSpec, args: readonly unknown[]): ResultMatrix | string {
  return finished(spec.run(argumentsOf(spec, args)));
}

/** As `callFunction`, in pieces where the function has them. @throws FailureError of spec.errors, from any piece */
export function* callInSteps(spec: FunctionSpec, args: readonly unknown[]): Steps<ResultMatrix | string> {
  const values = argumentsOf(spec, args);
  return finished(spec.steps === undefined ? spec.run(values) : yield* spec.steps(values));
}
