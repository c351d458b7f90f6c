/**
 * Custom functions as a host sees them: metadata as in functions.json, calls and results.
 * Source: Microsoft Learn, "Manually create JSON metadata for custom functions".
 */

/** As much of functions.json as a host needs. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
  };
}
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export type ResultCell = number | string | boolean;
export type CallResult =
  | { readonly value: ResultCell | readonly (readonly ResultCell[])[] }
  | { readonly error: { readonly code: string; readonly message: string } };

/** What Excel knows of a call: the cell that makes it and the ranges among its arguments, null where there is none. */
export interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
}

export interface BoundFunction {
  /** As in the formula bar, upper case, e.g. "MPP.KWANTIEL". */
  readonly name: string;
  /** As Excel stores it, e.g. "_xldudf_MPP_KWANTIEL". */
  readonly stored: string;
  readonly metadata: FunctionMetadata;
  /** Calculate. Arguments are scalars or matrices; a missing or null one is left out. Never throws. */
  call(args: readonly unknown[], invocation?: Invocation): CallResult;
}
