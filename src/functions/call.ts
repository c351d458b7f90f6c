/**
 * One call: untrusted arguments in, a result of finite numbers or a FailureError out.
 * Excel pads left-out arguments with null and appends an invocation object. Source: Microsoft Learn, "Custom
 * functions parameter options".
 */
import { fail } from "../core";
import { readEvents } from "./read/events";
import { readNumbers } from "./read/numbers";
import { readCount, readShare } from "./read/scalar";
import { readScenarios } from "./read/scenarios";
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

function read(parameter: ParameterSpec, argument: unknown, address: unknown): unknown {
  const { name } = parameter;
  switch (parameter.kind) {
    case "numbers":
      return readNumbers(argument, name, address, false);
    case "chances":
      return readNumbers(argument, name, address, true);
    case "scenarios":
      return readScenarios(argument, name, address);
    case "events":
      return readEvents(argument, name, address);
    case "share":
      return readShare(argument, name, address, parameter.preset);
    case "count":
      return readCount(argument, name, address, parameter);
  }
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

/**
 * @param args as the host passes them: values or matrices, perhaps an invocation at the end
 * @returns a matrix, or a text for functions with a scalar result
 * @throws FailureError of spec.errors
 */
export function callFunction(spec: FunctionSpec, args: readonly unknown[]): ResultMatrix | string {
  const addresses = addressesOf(spec, args);
  const values = spec.parameters.map(
    (parameter, index) => [parameter.id, read(parameter, args[index], addresses[index])] as const,
  );
  const result = spec.run(Object.fromEntries(values));
  return typeof result === "string" ? result : checked(result);
}
