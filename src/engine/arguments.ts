/**
 * Arguments as Excel hands them to a custom function: matrices for matrix parameters, null for what is left out, one
 * array for a repeating parameter, error cells only into `any` parameters of metadata that allow them.
 * Source: Microsoft Learn, "Custom functions parameter options" and "Manually create JSON metadata".
 */
import type { CallResult, FunctionMetadata, Invocation, ParameterMetadata } from "./function-types";
import { isErrorText } from "./error-values";

type Prepared = { readonly args: readonly unknown[] } | Extract<CallResult, { error: unknown }>;
interface Options {
  readonly invocation: Invocation;
  readonly allowErrors: boolean;
}

/** An error cell that Excel answers itself, without calling the function. */
class Answered extends Error {
  readonly code: string;
  constructor(code: string, message = "") {
    super(message);
    this.code = code;
  }
}

export function prepareArguments(
  spec: FunctionMetadata,
  args: readonly unknown[],
  options: Options,
): Prepared {
  try {
    return { args: convert(spec, args, options) };
  } catch (error) {
    if (error instanceof Answered) return { error: { code: error.code, message: error.message } };
    throw error;
  }
}

function convert(spec: FunctionMetadata, args: readonly unknown[], options: Options): unknown[] {
  const result: unknown[] = [];
  const { parameters } = spec;
  parameters.forEach((parameter, i) => {
    if (parameter.repeating) {
      result.push(args.slice(i).map((argument) => convertOne(parameter, argument, options)));
    } else result.push(convertOne(parameter, args[i], options));
  });
  if (parameters.at(-1)?.repeating !== true && args.length > parameters.length) {
    // Excel refuses such a formula when it is typed; the function says what it takes.
    result.push(...args.slice(parameters.length));
    return result;
  }
  const { requiresAddress, requiresParameterAddresses, cancelable } = spec.options ?? {};
  if (requiresAddress || requiresParameterAddresses || cancelable) result.push(options.invocation);
  return result;
}

function convertOne(parameter: ParameterMetadata, argument: unknown, options: Options): unknown {
  if (argument === undefined || argument === null) return null;
  const isMatrix = Array.isArray(argument);
  if (parameter.dimensionality === "matrix") {
    const rows: readonly unknown[] = isMatrix ? argument : [[argument]];
    return rows.map((row) =>
      Array.isArray(row)
        ? row.map((cell: unknown) => convertCell(parameter, cell, options))
        : [convertCell(parameter, row, options)],
    );
  }
  if (!isMatrix) return convertCell(parameter, argument, options);
  const rows = argument as readonly unknown[];
  const [first] = rows;
  if (rows.length !== 1 || !Array.isArray(first) || first.length !== 1) throw new Answered("#VALUE!");
  return convertCell(parameter, first[0], options);
}

function convertCell({ type = "any" }: ParameterMetadata, cell: unknown, { allowErrors }: Options): unknown {
  if (isErrorText(cell) && !(type === "any" && allowErrors)) throw new Answered(String(cell));
  const value = cell === null || cell === undefined ? "" : cell;
  if (type === "number") return toNumber(value);
  if (type === "string") return typeof value === "string" ? value : JSON.stringify(value);
  return type === "boolean" ? Boolean(value) : value;
}

/** Empty cells are 0, as in Excel. */
function toNumber(value: unknown): number {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new Answered("#VALUE!");
  }
  const number = Number(value);
  if (Number.isNaN(number)) throw new Answered("#VALUE!");
  return number;
}
