/** The custom functions: registry, metadata, registration. */
export { associateFunctions, type FunctionHost } from "./associate";
export { callFunction } from "./call";
export { type FunctionMetadata, functionsJson, type FunctionsJson, type ParameterMetadata } from "./metadata";
export { pathDensities } from "./density";
export { readEvents } from "./read/events";
export { readScenarios } from "./read/scenarios";
export { FUNCTIONS, NAMESPACE } from "./registry";
export type { FunctionSpec, ParameterSpec, ResultCell, ResultMatrix } from "./spec";
