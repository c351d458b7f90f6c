/** The custom functions: registry, metadata, registration. */
export { holdsAmounts } from "./amounts";
export { associateFunctions, type FunctionHost } from "./associate";
export { callFunction, callInSteps } from "./call";
export { type FunctionMetadata, functionsJson, type FunctionsJson, type ParameterMetadata } from "./metadata";
export { densities, pathDensities } from "./density";
export { readEvents } from "./read/events";
export { EVENT_NAMES, type Field, headingOf, SCENARIO_NAMES } from "./read/headings";
export { readScenarios } from "./read/scenarios";
export { FUNCTIONS, NAMESPACE } from "./registry";
export type { FunctionSpec, ParameterSpec, ResultCell, ResultMatrix } from "./spec";
