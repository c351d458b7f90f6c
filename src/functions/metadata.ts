/**
 * functions.json for Excel: Dutch by default, English as an override; only descriptions differ.
 * Source: Microsoft Learn, "Manually create JSON metadata for custom functions".
 */
import { type Language } from "../text";
import { FUNCTIONS } from "./registry";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any" | "string"; readonly dimensionality: "matrix" | "scalar" };
  /** Only on functions that return a matrix: Excel asks for that combination. */
  readonly options?: { readonly requiresParameterAddresses: true };
}

export interface FunctionsJson {
  /** Error cells reach the functions, so that a message can name them. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export function functionsJson(language: Language): FunctionsJson {
  return {
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map(({ id, name, text, parameters, result }) => ({
      id,
      name,
      description: text[language],
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.text[language],
        type: "any",
        dimensionality: "matrix",
        ...(parameter.optional ? { optional: true } : {}),
      })),
      result: {
        type: result.dimensionality === "matrix" ? "any" : "string",
        dimensionality: result.dimensionality,
      },
      ...(parameters.length > 0 && result.dimensionality === "matrix"
        ? { options: { requiresParameterAddresses: true } }
        : {}),
    })),
  };
}
