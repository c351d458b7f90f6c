/** The words that the view Doorrekening needs in every language; a missing one is a compile error. */
import { type TimeStep } from "./choice";

export interface DoorrekeningText {
  readonly indicator: string;
  readonly timeStep: string;
  readonly steps: Readonly<Record<TimeStep, string>>;
  /** What follows "<scenarios> · <model>": the folded line of choices. */
  readonly scenarios: (count: number) => string;
  readonly choices: Readonly<
    Record<
      "model" | "parameters" | "inflow" | "band" | "scenario" | "period" | "rho" | "draws" | "sheets",
      string
    >
  >;
  readonly noBand: string;
  readonly ofInflow: (address: string) => string;
  readonly events: (address: string) => string;
  readonly rho: Readonly<Record<"none" | "full", string>>;
  readonly correlated: (rho: string) => string;
  readonly draws: (count: string) => string;
  readonly rows: (address: string, count: number) => string;
  readonly more: (cell: string, address: string) => string;
  readonly otherInflow: string;
  readonly unused: string;
  readonly usedShare: string;
  readonly unnamed: string;
  readonly unitsAt: Readonly<Record<"end" | "endMonth" | "flow" | "mean", string>>;
  readonly whatIf: string;
  readonly period: string;
  readonly begin: string;
  readonly apart: string;
  readonly bandProgress: (share: string) => string;
  readonly bandReady: string;
  readonly bandStopped: string;
  readonly stop: string;
  readonly resume: string;
  readonly chartOf: (indicator: string, unit: string) => string;
  readonly whatIfTitle: string;
  readonly whatIfParameter: string;
  readonly baseMark: (value: string) => string;
  readonly baseDiffers: string;
  readonly noEffectOf: string;
  readonly backToBase: string;
  readonly traceTitle: string;
  readonly traceOf: (what: string) => string;
  readonly traceSelected: (cell: string) => string;
  readonly traceHint: string;
  readonly traceBack: string;
  readonly open: (what: string) => string;
  readonly endOf: (period: string) => string;
  readonly capacity: string;
  readonly demand: string;
  readonly smaller: string;
  readonly larger: string;
  readonly divided: string;
  readonly madeOf: string;
  readonly seenAbove: string;
  readonly given: string;
  readonly formulaOf: (name: string) => string;
  readonly omitted: string;
  readonly notFollowed: (argument: string) => string;
  readonly noNumber: string;
  readonly stale: string;
  readonly showInChart: string;
  readonly tornado: string;
  readonly tornadoTitle: (what: string) => string;
  readonly tornadoProgress: (share: string) => string;
  readonly tornadoStopped: string;
  readonly tornadoReady: (count: number) => string;
  readonly tornadoRest: (shown: number, of: number) => string;
  readonly tornadoIdle: (count: string) => string;
  readonly parameter: string;
  readonly effect: string;
  readonly change: string;
  readonly loading: (read: number, of: number) => string;
  readonly loadingStopped: string;
  readonly readAgain: string;
  readonly noBook: string;
  readonly noParameters: string;
  readonly noInflow: string;
  readonly toForecast: string;
  readonly goTo: (cell: string) => string;
  readonly unforeseen: (message: string) => string;
  readonly insert: string;
  readonly makes: (count: number) => string;
  readonly taken: (name: string) => string;
  readonly usualTaken: string;
  readonly insertTitle: string;
  readonly noSheet: string;
  readonly nameWrong: (name: string) => string;
  readonly nameTwice: (name: string) => string;
  readonly sheetName: (domain: string) => string;
  readonly occupied: (names: string) => string;
}
