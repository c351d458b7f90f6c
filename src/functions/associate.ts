/**
 * Registers the functions with a host: Excel's CustomFunctions, or the stand-in of the browser workbook and the
 * command line. Failures become #VALUE! with a sentence: Excel shows messages of #VALUE! and #N/A only, and #N/A
 * would look like missing data. Source: Microsoft Learn, "Handle and return errors from your custom function".
 */
import { FailureError } from "../core";
import { failureText, type Language, unexpectedText } from "../text";
import { callFunction } from "./call";
import { FUNCTIONS, NAMESPACE } from "./registry";
import { type FunctionSpec } from "./spec";

/** As much of CustomFunctions as is used. */
export interface FunctionHost<Code> {
  associate(id: string, implementation: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: Code, message?: string) => unknown;
  readonly ErrorCode: { readonly invalidValue: Code };
}

function messageOf(error: unknown, spec: FunctionSpec, language: Language): string {
  const subject = `${NAMESPACE}.${spec.name}`;
  return error instanceof FailureError
    ? failureText(error.failure, language, subject)
    : unexpectedText(subject, language);
}

/** @param language asked at each failure, because the page may learn the host's language late */
export function associateFunctions<Code>(host: FunctionHost<Code>, language: () => Language): void {
  for (const spec of FUNCTIONS) {
    host.associate(spec.id, (...args) => {
      try {
        return callFunction(spec, args);
      } catch (error) {
        throw new host.Error(host.ErrorCode.invalidValue, messageOf(error, spec, language()));
      }
    });
  }
}
