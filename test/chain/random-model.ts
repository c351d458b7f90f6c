/**
 * Small random models: two inputs, then nodes that each take one or two earlier flows and queue, lose, share, delay or
 * compare them. What goes into and out of each stock is kept beside the table, for a summation of its own.
 */
import fc from "fast-check";
import {
  type CompiledModel,
  compileModel,
  type Grain,
  type ModelRow,
  type Outcome,
  project,
} from "../../src/chain";
import { FailureError } from "../../src/core";
import { type ParameterRow } from "../../src/params";
import { definitions, parameterRow, row } from "./set";

export type NodeKind = "queue" | "leave" | "share" | "delay" | "least" | "most";

interface Node {
  readonly kind: NodeKind;
  /** Which earlier flows go in, counted back; both the same: that flow alone. */
  readonly from: readonly [number, number];
  readonly share: number;
  readonly left: number;
  readonly capacity: number;
  readonly start: number;
  readonly weights: readonly number[];
  readonly past: number;
}

export interface Sketch {
  readonly nodes: readonly Node[];
  readonly given: number;
  readonly applications: readonly number[];
}

export interface Stock {
  readonly id: string;
  readonly inflow: readonly string[];
  readonly outflow: readonly string[];
}

export interface Model {
  readonly table: readonly ModelRow[];
  readonly values: readonly (readonly [string, number])[];
  readonly stocks: readonly Stock[];
}

const number = (max: number) => fc.double({ min: 0, max, noNaN: true });
const share = fc.oneof(fc.constantFrom(0, 1), number(1));

/** @param kinds what a node can be */
export function sketches(kinds: readonly NodeKind[]): fc.Arbitrary<Sketch> {
  const node = fc.record({
    kind: fc.constantFrom(...kinds),
    from: fc.tuple(fc.nat(9), fc.nat(9)),
    ...{ share, left: share, past: number(1e3) },
    capacity: fc.oneof(fc.constant(0), number(2e4)),
    start: fc.oneof(fc.constant(0), number(1e5)),
    weights: fc.array(number(1), { minLength: 1, maxLength: 5 }),
  });
  return fc.record({
    nodes: fc.array(node, { minLength: 1, maxLength: 5 }),
    given: number(1e4),
    applications: fc.array(number(5e4), { minLength: 1, maxLength: 3 }),
  });
}

/** Shares of a total that is at most 1. */
function kernel({ weights, share: total }: Node): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
}

class Table {
  readonly table: ModelRow[] = [
    row("begin.eerste", "stroom", "invoer", "instroom"),
    row("begin.ander", "stroom", "invoer", "[begin.aantal]"),
  ];
  readonly values: [string, number][] = [];
  readonly stocks: Stock[] = [];
  readonly flows = ["begin.eerste", "begin.ander"];

  private flow(id: string, regel: ModelRow["regel"], formule: string): void {
    this.table.push(row(id, "stroom", regel, formule));
    this.flows.push(id);
  }

  private stock(n: string, inflow: readonly string[], outflow: readonly string[], start: number): void {
    const id = `${n}.voorraad`;
    this.table.push(row(id, "voorraad", "voorraad", `${inflow.join(" + ")} - ${outflow.join(" - ")}`));
    this.values.push([`${id}.startvoorraad`, start]);
    this.stocks.push({ id, inflow, outflow });
  }

  private one(n: string, node: Node, inflow: readonly string[], extra: string): void {
    const [first = "", second = first] = inflow;
    const all = `${inflow.join(" + ")}${extra}`;
    if (node.kind === "share") {
      this.values.push([`${n}.aandeel`, node.share]);
      this.flow(`${n}.deel`, "aandeel", `[${n}.aandeel] * (${all})`);
    } else if (node.kind === "delay") {
      this.flow(`${n}.later`, "doorlooptijd", `[${n}.gewichten]; ${first}; [${n}.verleden]`);
      for (const tail of ["", ".maand"]) {
        for (const [j, weight] of kernel(node).entries()) {
          this.values.push([`${n}.gewichten${tail}.${j}`, weight]);
          if (j > 0) this.values.push([`${n}.verleden${tail}.${j}`, node.past * j]);
        }
      }
    } else
      this.flow(`${n}.van`, node.kind === "least" ? "minimum" : "maximum", `${first}${extra}; ${second}`);
  }

  add(n: string, node: Node, extra: string): void {
    const pick = (back: number): string =>
      this.flows[this.flows.length - 1 - (back % this.flows.length)] ?? "";
    const inflow = [...new Set(node.from.map(pick))];
    const all = [...inflow, ...(extra === "" ? [] : [extra])];
    if (node.kind === "queue" || node.kind === "leave") {
      const there = `begin(${n}.voorraad) + ${all.join(" + ")}`;
      this.values.push([`${n}.vertrek`, node.left]);
      this.flow(`${n}.weg`, "aandeel", `[${n}.vertrek] * (${there})`);
      if (node.kind === "queue") {
        this.values.push([`${n}.capaciteit`, node.capacity]);
        this.flow(`${n}.uit`, "capaciteit", `[${n}.capaciteit]; ${there} - ${n}.weg`);
      }
      const out = node.kind === "queue" ? [`${n}.weg`, `${n}.uit`] : [`${n}.weg`];
      this.stock(n, all, out, node.start);
    } else this.one(n, node, inflow, extra === "" ? "" : ` + ${extra}`);
  }
}

/** @param lever an amount per year that goes into every node too, as a flow of its own */
export function modelOf(sketch: Sketch, lever?: number): Model {
  const table = new Table();
  table.values.push(["begin.aantal", sketch.given]);
  const extra = lever === undefined ? "" : "hefboom.stroom";
  if (lever !== undefined) {
    table.table.push(row(extra, "stroom", "invoer", "[hefboom.aantal]"));
    table.values.push(["hefboom.aantal", lever]);
  }
  for (const [i, node] of sketch.nodes.entries()) table.add(`n${i}`, node, extra);
  return table;
}

const QUARTERS = [0.183, 0.198, 0.3, 0.319];
const PROFILES = Array.from({ length: 12 }, (_, m) => [
  parameterRow(`maandprofiel.${m + 1}`, (QUARTERS[Math.floor(m / 3)] ?? NaN) / 3),
  parameterRow(`werkprofiel.${m + 1}`, 1),
]).flat();

export function rowsOfModel({ values }: Model): readonly ParameterRow[] {
  return [...values.map(([id, value]) => parameterRow(id, value)), ...PROFILES];
}

export function compiled({ table }: Model): CompiledModel {
  return compileModel(table, { definitions });
}

export function run(
  model: CompiledModel,
  rows: readonly ParameterRow[],
  { applications }: Sketch,
  grain: Grain,
): Outcome {
  const years = applications.map((_, i) => 2026 + i);
  return project({ model, rows, inflow: { years, values: applications }, scenario: "", grain });
}

/** Undefined when the run is refused. */
export function attempt(...args: Parameters<typeof run>): Outcome | undefined {
  try {
    return run(...args);
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === "negative-flow") return undefined;
    throw error;
  }
}

/** Every value of a run: id, then per period. */
export function valuesOf(outcome: Outcome): ReadonlyMap<string, readonly number[]> {
  return new Map(
    outcome.indicators.map(({ id }) => [id, outcome.periods.map((_, t) => outcome.value(id, t, 0))]),
  );
}
