/**
 * The host's side of Office's CustomFunctions contract, so that the very bundle that Excel loads runs in the browser
 * workbook and on the command line. Functions are bound to their metadata and never throw.
 * Source: Microsoft Learn, "Custom functions runtime", "Manually create JSON metadata for custom functions",
 * "Custom functions parameter options" and "Handle and return errors from your custom function".
 */
import { prepareArguments } from "./arguments";
import { isErrorText } from "./error-values";
import type { BoundFunction, CallResult, FunctionsMetadata, ResultCell } from "./function-types";
import { rememberedCalls } from "./remembered-calls";

/** Values of CustomFunctions.ErrorCode. */
export const ERROR_CODES = {
  blocked: "#BLOCKED!",
  busy: "#BUSY!",
  connection: "#CONNECT!",
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
} as const;
export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

export class CustomFunctionError extends Error {
  readonly code: string;
  constructor(code: string, message = "") {
    super(message);
    this.name = "CustomFunctionError";
    this.code = code;
  }
}

export type Implementation = (...args: unknown[]) => unknown;

export interface CustomFunctionsHost {
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof ERROR_CODES;
  associate(id: string | Readonly<Record<string, Implementation>>, implementation?: Implementation): void;
}

/** A stand-in for the global `CustomFunctions` and the implementations that a bundle registers with it. */
export function createCustomFunctions(): {
  host: CustomFunctionsHost;
  implementations: Map<string, Implementation>;
} {
  const implementations = new Map<string, Implementation>();
  const host: CustomFunctionsHost = {
    Error: CustomFunctionError,
    ErrorCode: ERROR_CODES,
    associate(id, implementation) {
      if (typeof id !== "string") {
        for (const [key, value] of Object.entries(id)) implementations.set(key.toUpperCase(), value);
      } else if (implementation) implementations.set(id.toUpperCase(), implementation);
    },
  };
  return { host, implementations };
}

/** Put the stand-in where a bundle looks for it; call it before the bundle loads. */
export function installCustomFunctions(target: { CustomFunctions?: unknown }): Map<string, Implementation> {
  const { host, implementations } = createCustomFunctions();
  target.CustomFunctions = host;
  return implementations;
}

/**
 * Pair metadata and implementations, as Excel does when an add-in loads.
 * @throws Error when the metadata name a function that the bundle does not have, or that cannot run here
 */
export function bindFunctions(
  namespace: string,
  metadata: FunctionsMetadata,
  implementations: ReadonlyMap<string, Implementation>,
): BoundFunction[] {
  return metadata.functions.map((spec) => {
    const implementation = implementations.get(spec.id.toUpperCase());
    if (!implementation)
      throw new Error(`functions.json names ${spec.id}, which the bundle does not register`);
    if (spec.options?.stream) throw new Error(`${spec.id} streams; only synchronous functions run here`);
    const name = `${namespace}.${spec.name}`.toUpperCase();
    const remembered = rememberedCalls();
    return {
      name,
      stored: `_xldudf_${name.replaceAll(".", "_")}`,
      metadata: spec,
      call: (args, invocation = {}) => {
        try {
          const prepared = prepareArguments(spec, args, {
            invocation,
            allowErrors: metadata.allowErrorForDataTypeAny ?? false,
          });
          if ("error" in prepared) return prepared;
          const { args: given } = prepared;
          const answer = (): CallResult => result(implementation(...given));
          const { length } = spec.parameters;
          if (spec.options?.volatile === true || args.length > length) return answer();
          // The host's own argument at the end says where the call is, not what it is about.
          return remembered(given.slice(0, length), answer);
        } catch (error) {
          return { error: failure(error) };
        }
      },
    };
  });
}

function failure(error: unknown): { code: string; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof CustomFunctionError ? error.code : ERROR_CODES.invalidValue;
  return { code: isErrorText(code) ? code : ERROR_CODES.invalidValue, message };
}

/** Results as cells: a promise is refused, numbers are finite, rows are equally long. */
function result(value: unknown): CallResult {
  if (!Array.isArray(value)) return { value: resultCell(value) };
  const rows = value as readonly unknown[];
  if (rows.length === 0 || !rows.every(Array.isArray))
    throw new CustomFunctionError("#CALC!", "empty result");
  const matrix = rows as readonly (readonly unknown[])[];
  const width = Math.max(1, ...matrix.map((row) => row.length));
  return { value: matrix.map((row) => Array.from({ length: width }, (_, i) => resultCell(row[i]))) };
}

function resultCell(value: unknown): ResultCell {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new CustomFunctionError(
    ERROR_CODES.invalidNumber,
    `a function returned ${typeof value}, no cell value`,
  );
}
