/**
 * Whether begin + in − out = end for every stock in every period of every calculation in the workbook. Method: each stock is
 * traced as MPP.HERKOMST does, and the lines directly below it are added up by the rule of the model; the calculation
 * itself is not asked whether it is right. The years of a monthly run are its Decembers and have no sum of their own.
 * What does not close is told with the cell that shows it and the amount that is missing.
 */
import { type CompiledModel, type Steps } from "../../chain";
import { type Area } from "../../workbook/port";
import { type Sources } from "../doorrekening/sources";
import { traceGap, traceLines, traceSum } from "../doorrekening/trace-sum";
import { type FoundCall } from "./calls";
import { cellOfOutcome } from "./outcome-cell";
import { compiledOf, tableOf } from "./run-call";

export interface OpenStock {
  /** The cell that shows the stock, or the call when none does. */
  readonly area: Area;
  readonly id: string;
  readonly period: string;
  /** End − (begin + in − out); undefined when a part of it is missing. [persons] */
  readonly gap: number | undefined;
}

export interface Conserved {
  readonly closed: number;
  readonly open: readonly OpenStock[];
}

/** How our functions are called; a test puts a fault in what they give. */
export type Tables = typeof tableOf;

/** @param calls of MPP.DOORREKENING */
export function* conservationOf(
  calls: readonly FoundCall[],
  sources: Sources,
  tables: Tables = tableOf,
): Steps<Conserved> {
  const distinct = [...new Map(calls.map((call) => [keyOf(call), call])).values()];
  let closed = 0;
  const open: OpenStock[] = [];
  for (const [index, call] of distinct.entries())
    for (const run of runsOf(call, tables)) {
      const found: Closed = new Map();
      for (const id of run.ids)
        for (const period of [...run.periods].reverse()) {
          yield index / distinct.length;
          if (!found.has(`${id} ${period}`)) closeAll(run, id, period, found);
        }
      const wrong = [...found.values()].filter((each) => each !== "closes");
      closed += found.size - wrong.length;
      const calledHere = calls.filter((each) => keyOf(each) === keyOf(call));
      open.push(
        ...wrong.map((each) => ({
          ...each,
          area: cellOfOutcome(calledHere, sources, { ...each, scenario: run.scenario }) ?? call.area,
        })),
      );
    }
  return { closed, open };
}

type Closed = Map<string, "closes" | Omit<OpenStock, "area">>;

/** Model, parameters, inflow, scenario and options: what a calculation is made of, whatever is chosen of it. */
function keyOf({ args = [] }: FoundCall): string {
  const [model, set, inflow, scenario, , options] = args;
  const ranges = [model, set, inflow, options].map((each) => each?.address ?? each?.value ?? null);
  return JSON.stringify([...ranges, scenario?.value ?? null]);
}

/** One scenario of a calculation, with the stocks and periods that it gives. */
interface OneRun {
  readonly tables: Tables;
  readonly model: CompiledModel;
  /** "" when the inflow has none. */
  readonly scenario: string;
  /** Arguments of MPP.HERKOMST before and after the indicator and the period. */
  readonly given: readonly unknown[];
  readonly options: unknown;
  readonly ids: readonly string[];
  readonly periods: readonly string[];
}

function runsOf({ args }: FoundCall, tables: Tables): OneRun[] {
  if (args === undefined) return [];
  const [model, set, inflow, scenario, , options = null] = args.map(({ value }) => value);
  const compiled = compiledOf(model);
  if (compiled === undefined) return [];
  const ids = compiled.indicators.filter(({ rule }) => rule.name === "voorraad").map(({ id }) => id);
  const table = tables("DOORREKENING", [model, set, inflow, scenario, ids.map((id) => [id]), options]);
  const [headings = [], ...rows] = table;
  const periods = headings.map(String).filter((heading) => /^\d{4}(?:-\d{2})?$/.test(heading));
  const scenarios = headings[0] === "scenario" ? [...new Set(rows.map(([name]) => name))] : [scenario];
  return scenarios.map((name) => {
    const given = [model, set, inflow, name === "" ? null : name];
    const scenarioName = typeof name === "string" ? name : "";
    return { tables, model: compiled, scenario: scenarioName, given, options, ids, periods };
  });
}

/**
 * Traces one stock and adds up every stock that the trace opens: that of the last period opens all before it. A year of a
 * monthly run, and a calculation that is refused, have no sum.
 */
function closeAll(run: OneRun, id: string, period: string, found: Closed): void {
  const [, ...rows] = run.tables("HERKOMST", [...run.given, id, period, run.options]);
  const lines = traceLines(rows);
  for (const [at, line] of lines.entries()) {
    const name = `${line.id} ${line.period}`;
    if (line.rule !== "voorraad" || line.again || line.kind !== "indicator" || found.has(name)) continue;
    const closes = traceSum(run.model, lines, at)?.kind === "sum";
    const gap = traceGap(run.model, lines, at);
    found.set(name, closes ? "closes" : { id: line.id, period: line.period, gap });
  }
}
