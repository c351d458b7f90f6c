/**
 * The least that Excel does around a custom function: register, pad left-out arguments with null, append the
 * invocation, catch CustomFunctions.Error. Source: Microsoft Learn, "Custom functions runtime" and "Handle errors".
 */
import { associateFunctions } from "../../src/functions";
import { type Call } from "./calls";

export class HostError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}
const CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export type Outcome =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly code: string; readonly message: string }
  | { readonly kind: "crash"; readonly message: string };
export type Language = "nl" | "en";
export type Host = (call: Pick<Call, "name" | "args" | "addresses">) => Outcome;

type Implementation = (...args: unknown[]) => unknown;

/** All functions as a host of this language sees them. `arity` pads left-out arguments with null, as Excel does. */
export function hostOf(language: Language, arity: (name: string) => number): Host {
  const implementations = new Map<string, Implementation>();
  associateFunctions(
    {
      associate: (id: string, run: Implementation) => {
        implementations.set(id, run);
      },
      Error: HostError,
      ErrorCode: CODES,
    } as unknown as Parameters<typeof associateFunctions>[0],
    () => language,
  );
  return ({ name, args, addresses }) => {
    const run = implementations.get(name);
    if (!run) return { kind: "crash", message: `${name} is not registered` };
    const padded = [...args];
    while (padded.length < arity(name)) padded.push(null);
    try {
      return { kind: "value", value: run(...padded, { functionName: name, parameterAddresses: addresses }) };
    } catch (error) {
      if (error instanceof HostError) return { kind: "error", code: error.code, message: error.message };
      return {
        kind: "crash",
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  };
}
