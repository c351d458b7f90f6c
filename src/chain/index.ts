/** The production model: a table of rules, run over years or months. Other layers enter here and nowhere else. */
export { type CompiledModel, type CompileOptions, compileModel, type Definitions } from "./compile";
export { type IndicatorKind, type ModelRow, type Rule, type RuleName, type Sum } from "./model";
export { MODELS, NOT_MODELLED } from "./models";
export { type Outcome, type OutcomeIndicator, outcomeIndicators } from "./outcome";
export { type Grain, type Period } from "./periods";
export { readInflow } from "./inflow";
export { type Inflow, project, type Run } from "./project";
export { yearlyOutcome } from "./years";
export { shapleyValues, type ValueOf } from "./attribution";
export { type Cause, CAUSES, compareRounds, MixedRunError, type Round, type RoundsCompared } from "./rounds";
export { type Band, type BandOptions, bands, bandSteps } from "./bands";
export {
  type LeverEffect,
  leverEffects,
  type LeverEffects,
  type LeverSide,
  leverSteps,
  rowsInScenario,
  whatIf,
  withParameter,
  yearlyRun,
} from "./levers";
export { type YearDensity } from "./paths";
export { MOST_DIMENSIONS } from "./sobol";
export { part, type Steps, whole } from "./steps";
export { mayChange, usesParameter } from "./uses";
export { trace, type TraceLine } from "./trace";
export { inflowFingerprint, modelFingerprint } from "./fingerprint";
export { MODEL_HEADINGS, type ModelTable, readModelTable } from "./table/read-model";
export { modelCells } from "./table/write-model";
export { stopsRun, usableRows } from "./usable";
export { endStocks, leadTimes, parts, production } from "./kernel";
