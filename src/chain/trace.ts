/**
 * Where a number comes from: its rule, and below it every input and parameter with its value, down to what is given.
 * A line recomputed from the lines directly below it gives its value; what was shown before is not opened again.
 */
import { fail } from "../core";
import { type Indicator } from "./model";
import { type Outcome, unknownIndicator } from "./outcome";
import { type PreparedRun } from "./prepare";
import { type Run, runOnce } from "./project";
import { CORRECTION, HISTORY, START, UNUSED, USED } from "./program";
import { inputsOf, sumsOf } from "./rules";
import { MONTHLY } from "./values";

export interface TraceLine {
  /** Steps away from the number that was asked. */
  readonly depth: number;
  readonly kind: "indicator" | "parameter" | "instroom";
  readonly id: string;
  /** "2027", "2027-03", or "" for what holds before or during the whole run. */
  readonly period: string;
  /** As the formula uses it; NaN for the used share of no capacity. */
  readonly value: number;
  readonly unit: string;
  /** The partner that makes the indicator or owns the parameter. */
  readonly owner: string;
  readonly rule: string;
  readonly formula: string;
  /** Opened higher in the trace. */
  readonly again: boolean;
}

class Tracer {
  readonly lines: TraceLine[] = [];
  private readonly seen = new Set<string>();
  private readonly prepared: PreparedRun;
  private readonly outcome: Outcome;
  private readonly byId: ReadonlyMap<string, Indicator>;
  private readonly definitions: ReadonlyMap<string, { readonly unit: string; readonly owner: string }>;

  constructor(prepared: PreparedRun, outcome: Outcome) {
    this.prepared = prepared;
    this.outcome = outcome;
    this.byId = new Map(prepared.model.indicators.map((each) => [each.id, each]));
    this.definitions = new Map(prepared.model.parameters.map(({ id, definition }) => [id, definition]));
  }

  /** @param t 0-based period; −1 is before the first */
  indicator(id: string, t: number, depth: number): void {
    const period = this.prepared.periods[t]?.name ?? "";
    const key = `${id}|${period}`;
    const again = this.seen.has(key);
    this.seen.add(key);
    const value = this.outcome.value(id, t, 0);
    this.lines.push({ depth, kind: "indicator", id, period, value, again, ...this.described(id) });
    if (again) return;
    const own = this.byId.get(id);
    if (own === undefined) this.derived(this.capacityOf(id), t, depth + 1);
    else this.inputs(own, t, depth + 1);
  }

  /** The indicator that `.onbenut` and `.benutting` belong to. */
  private capacityOf(id: string): Indicator | undefined {
    return this.byId.get(id.slice(0, id.lastIndexOf(".")));
  }

  private described(id: string): Pick<TraceLine, "owner" | "unit" | "rule" | "formula"> {
    const own = this.byId.get(id);
    if (own !== undefined) {
      return { owner: own.partner, unit: own.eenheid, rule: own.regel, formula: own.formule };
    }
    const base = this.capacityOf(id);
    const unit = id.endsWith(USED) ? "aandeel" : (base?.eenheid ?? "");
    return { owner: base?.partner ?? "", unit, rule: "capaciteit", formula: this.derivedFormula(id, base) };
  }

  private derivedFormula(id: string, base: Indicator | undefined): string {
    const [capacity = ""] = base?.formule.split(";") ?? [];
    return id.endsWith(UNUSED) ? `${capacity} - ${base?.id ?? ""}` : `${base?.id ?? ""}; ${capacity}`;
  }

  /** What is unused or used of a capacity: the capacity and the outflow. */
  private derived(base: Indicator | undefined, t: number, depth: number): void {
    if (base?.rule.name !== "capaciteit") return;
    this.sum(base.rule.capacity, t, depth);
    this.indicator(base.id, t, depth);
  }

  private sum(sum: ReturnType<typeof sumsOf>[number], t: number, depth: number): void {
    for (const id of new Set(sum.flatMap(({ parameters }) => parameters.map((each) => each.id)))) {
      this.parameter(id, t, depth);
    }
    for (const { input } of sum) if (input !== undefined) this.input(input.id, t - input.lag, depth);
  }

  /** An indicator of a period, or what it was before the first one. */
  private input(id: string, t: number, depth: number): void {
    if (t >= 0) {
      this.indicator(id, t, depth);
      return;
    }
    const stock = this.byId.get(id)?.rule.name === "voorraad";
    const slot = this.prepared.model.program.slotOf.get(id) ?? -1;
    this.given(id + (stock ? START : HISTORY), "", this.prepared.start.get(slot) ?? NaN, depth);
  }

  private parameter(id: string, t: number, depth: number): void {
    const period = this.prepared.periods[t]?.name ?? "";
    this.given(id, period, this.prepared.parameters.get(id)?.[t] ?? NaN, depth);
  }

  private given(id: string, period: string, value: number, depth: number, base = id): void {
    const { unit = "", owner = "" } = this.definitions.get(base) ?? {};
    const rest = { unit, owner, rule: "", formula: "", again: false };
    this.lines.push({ depth, kind: "parameter", id, period, value, ...rest });
  }

  private inputs(indicator: Indicator, t: number, depth: number): void {
    const { rule } = indicator;
    if (rule.name === "invoer") this.source(indicator, rule.parameter, t, depth);
    else if (rule.name === "doorlooptijd") this.leadTime(indicator, t, depth);
    else if (rule.name === "gemiddelde") this.means(indicator, t, depth);
    else if (rule.name === "voorraad") this.stock(indicator, t, depth);
    else for (const sum of sumsOf(rule)) this.sum(sum, t, depth);
  }

  private source(indicator: Indicator, parameter: string | null, t: number, depth: number): void {
    if (parameter === null) this.inflow(indicator, t, depth);
    else this.parameter(parameter, t, depth);
  }

  private means({ rule }: Indicator, t: number, depth: number): void {
    for (const { id } of inputsOf(rule)) {
      this.input(id, t - 1, depth);
      this.input(id, t, depth);
    }
  }

  private stock({ id, rule }: Indicator, t: number, depth: number): void {
    this.input(id, t - 1, depth);
    for (const sum of sumsOf(rule)) this.sum(sum, t, depth);
    const correction = this.prepared.parameters.get(id + CORRECTION)?.[t] ?? 0;
    if (correction !== 0) this.parameter(id + CORRECTION, t, depth);
  }

  /** The scenario's value of the year, as the period uses it. */
  private inflow({ id, eenheid, partner }: Indicator, t: number, depth: number): void {
    const period = this.prepared.periods[t]?.name ?? "";
    const value = this.outcome.value(id, t, 0);
    const rest = { unit: eenheid, owner: partner, rule: "", formula: "", again: false };
    this.lines.push({ depth, kind: "instroom", id: "instroom", period, value, ...rest });
  }

  private leadTime({ id }: Indicator, t: number, depth: number): void {
    const to = this.prepared.model.program.slotOf.get(id);
    const step = this.prepared.steps.find((each) => each.kind === "lead time" && each.to === to);
    const rule = this.byId.get(id)?.rule;
    if (step?.kind !== "lead time" || rule?.name !== "doorlooptijd") return;
    const tail = this.prepared.grain === "maand" ? MONTHLY : "";
    for (const [j, weight] of step.weights.entries()) {
      this.given(`${rule.weights}${tail}.${j}`, "", weight, depth, rule.weights);
      if (t >= j) this.indicator(rule.flow, t - j, depth);
      else this.given(`${rule.history}${tail}.${j - t}`, "", step.history[j - t] ?? NaN, depth, rule.history);
    }
  }
}

/**
 * @param period name of a period of the run
 * @throws FailureError unknown-indicator, unknown-period, and as `runOnce`
 */
export function trace(run: Run, id: string, period: string): readonly TraceLine[] {
  const { prepared, outcome } = runOnce(run);
  const ids = outcome.indicators.map((each) => each.id);
  if (!ids.includes(id)) unknownIndicator(id, outcome.indicators);
  const names = prepared.periods.map(({ name }) => name);
  const t = names.indexOf(period);
  if (t < 0) {
    const [first = "", last = ""] = [names[0], names.at(-1)];
    fail({ code: "unknown-period", place: { parameter: "jaar" }, period, first, last });
  }
  const tracer = new Tracer(prepared, outcome);
  tracer.indicator(id, t, 0);
  return tracer.lines;
}
